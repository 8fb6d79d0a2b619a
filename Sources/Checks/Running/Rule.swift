import Diagnostics
import Style

/// One rule: what it runs, the codes that it tells with, and what is said when it had nothing to be held against.
struct Rule: Sendable {
    typealias Run = @Sendable (CheckContext, inout Examination) -> Void

    /// A code of the rule, with what it is held against.
    struct Told: Sendable {
        let code: DiagnosticCode
        let subject: Subject
        let without: Phrase
        let needs: [Need]

        /// - Parameters:
        ///   - without: why the code does not apply when nothing was held against it.
        ///   - needs: what schemas must have; where they have not, that is why.
        init(_ code: DiagnosticCode, over subject: Subject, without: Phrase, needs: Need...) {
            self.code = code
            self.subject = subject
            self.without = without
            self.needs = needs
        }
    }

    let run: Run
    let told: [Told]
    /// The languages of texts that it understands; nil for a rule that reads no words.
    let languages: Set<DocumentLanguage>?
    /// Advice that only those get who ask for it: off unless the register gives its code a severity.
    let isOnRequest: Bool
    /// It looks at what came of the others.
    let followsOthers: Bool

    init(
        _ run: @escaping Run, _ told: Told..., languages: Set<DocumentLanguage>? = nil, isOnRequest: Bool = false, followsOthers: Bool = false
    ) {
        self.isOnRequest = isOnRequest
        self.followsOthers = followsOthers
        self.run = run
        self.told = told
        self.languages = languages
    }

    func understands(_ language: DocumentLanguage) -> Bool { languages?.contains(language) ?? true }
}

/// Runs every rule and folds what it counted and found into what came of it.
struct Judgement: Sendable {
    var diagnostics: [Diagnostic]
    var faults: [Diagnostic]
    var rules: [CheckedRule]
    var tally: Tally
    var accepted: [AcceptedRemark]

    init(_ context: CheckContext) {
        var foreign = Set<Int>()
        let (severities, faults) = readSeverities(context.input.register)
        var rules: [Rule] = []
        for rule in allRules {
            if rule.isOnRequest, !rule.told.contains(where: { severities[$0.code.id] != nil }) { continue }
            if rule.understands(context.language) {
                rules.append(rule)
            } else {
                for told in rule.told { foreign.insert(told.code.number) }
            }
        }
        let examination = Examination(rules, context, jobs: context.input.jobs)
        var accepted: [AcceptedRemark] = []
        let all = apply(severities, to: examination.diagnostics)
        var diagnostics = toldOnce(all)
        // What gives way to another remark was found all the same; what is accepted was not.
        var raised: [String: Int] = [:]
        for diagnostic in all { raised[diagnostic.code.id, default: 0] += 1 }
        var consents = context.input.consents
        if !consents.isEmpty {
            diagnostics.removeAll { diagnostic in
                guard let remark = consents.accept(diagnostic) else { return false }
                accepted.append(remark)
                raised[diagnostic.code.id, default: 0] -= 1
                return true
            }
        }
        let declared = DeclaredRoles(context.input.files)
        var checked: [CheckedRule] = []
        for told in allRules.lazy.flatMap(\.told).sorted(by: { $0.code.id < $1.code.id }) {
            var severity: Severity? = told.code.severity
            var isOff = false
            switch severities[told.code.id] {
            case .off: (severity, isOff) = (nil, true)
            case .severity(let wanted): severity = wanted
            case nil: break
            }
            let examined = examination.tally.count(told.code)
            let outcome: RuleOutcome
            if isOff {
                outcome = .off
            } else if let count = raised[told.code.id], count > 0 {
                outcome = .found(count: count)
            } else if examined > 0 {
                outcome = .held(count: examined)
            } else if foreign.contains(told.code.number) {
                outcome = .notApplicable(why: otherLanguage)
            } else {
                let own = examination.reasons[told.code.number]
                outcome = .notApplicable(why: declared.lack(told.needs) ?? own ?? told.without)
            }
            checked.append(
                CheckedRule(
                    code: told.code.id, about: told.code, severity: severity, outcome: outcome, examined: examined,
                    subject: told.subject))
        }
        self.diagnostics = diagnostics
        self.faults = faults
        self.accepted = accepted
        self.rules = checked
        tally = examination.tally
    }
}

private let otherLanguage = Phrase(
    sv: "regeln kan inte mötets språk", en: "the rule does not know the language of the meeting")
