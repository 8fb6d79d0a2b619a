public import Diagnostics
public import Inputs

/// A meeting after every rule has run. Only this module can make one.
public struct CheckedMeeting: Sendable {
    /// All that is wrong, in the order of the rules, as severe as the register wants it.
    public let diagnostics: [Diagnostic]
    /// Every rule's code with how it was taken, in the order of the catalogue.
    public let rules: [CheckedRule]
    let context: CheckContext

    /// What was checked in one bilaga and what came of it, in the words of those who read it.
    ///
    /// - Parameters:
    ///   - attachment: the bilaga's number, or nil for all of the meeting. What concerns other files of the meeting is not told, so that a bilaga
    ///     made alone says the same as one in the pack.
    ///   - sums: how many sums its tables hold against their parts.
    public func report(
        on attachment: Int?, sums: Int, roundings: [CheckedRounding], _ language: MessageLanguage
    ) -> [CheckReportLine] {
        let reader = ReportContext(self, attachment, sums: sums, roundings: roundings, language)
        return reportMatters.compactMap { $0.line(reader) }
    }
}

/// One rule, and what came of it.
public struct CheckedRule: Sendable {
    public var code: String
    /// As the register wants it; nil when it has turned the rule off.
    public var severity: Severity?
    /// How many times it had something to say.
    public var raised: Int
}

/// A line of the summary at the end of a bilaga.
public struct CheckReportLine: Sendable, Equatable {
    /// "Finansiering"
    public var matter: String
    /// One or more whole sentences.
    public var outcome: String
}
