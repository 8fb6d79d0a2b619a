public import Diagnostics

/// What came of a rule: nothing else may be said of it, on the page, at the terminal or in the manifest.
public enum RuleOutcome: Sendable {
    /// Nothing in the meeting is of the kind that the rule is about.
    case notApplicable(why: Phrase)
    /// Held against `count` things, and nothing to remark on.
    case held(count: Int)
    /// Something to remark on, `count` times.
    case found(count: Int)
    /// The register has turned the rule off.
    case off

    /// The word of the manifest: `not-applicable`, `held`, `found`, `off`.
    public var word: String {
        switch self {
        case .notApplicable: "not-applicable"
        case .held: "held"
        case .found: "found"
        case .off: "off"
        }
    }
}

/// One rule, and what came of it.
public struct CheckedRule: Sendable {
    public var code: String
    /// What it warns of, as the catalogue has it.
    public var about: DiagnosticCode
    /// As the register wants it; nil when it has turned the rule off.
    public var severity: Severity?
    public var outcome: RuleOutcome
    /// Of how many things it was held against; nought when it did not apply.
    public var examined: Int
    let subject: Subject

    /// What came of a rule that is run elsewhere, on minutes and their like.
    ///
    /// - Parameters:
    ///   - examined: of how many things it was held against.
    ///   - raised: how many times it had something to say.
    ///   - without: why it did not apply, where that is nought.
    public init(_ code: DiagnosticCode, over subject: Subject, examined: Int, raised: Int, without: Phrase) {
        let outcome: RuleOutcome = raised > 0 ? .found(count: raised) : examined > 0 ? .held(count: examined) : .notApplicable(why: without)
        self.init(code: code.id, about: code, severity: code.severity, outcome: outcome, examined: examined, subject: subject)
    }

    init(code: String, about: DiagnosticCode, severity: Severity?, outcome: RuleOutcome, examined: Int, subject: Subject) {
        self.code = code
        self.about = about
        self.severity = severity
        self.outcome = outcome
        self.examined = examined
        self.subject = subject
    }

    /// How many times it had something to say.
    public var raised: Int {
        if case .found(let count) = outcome { count } else { 0 }
    }

    /// "12 budgetposter"
    public func over(_ language: MessageLanguage) -> String { subject.counted(examined, language) }
}
