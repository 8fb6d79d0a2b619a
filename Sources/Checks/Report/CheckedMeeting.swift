public import Diagnostics
public import Inputs

/// A meeting after every rule has run. Only this module can make one.
public struct CheckedMeeting: Sendable {
    /// All that is wrong, in the order of the rules, as severe as the register wants it.
    public let diagnostics: [Diagnostic]
    /// Every rule's code with what came of it, in the order of the codes.
    public let rules: [CheckedRule]
    /// What would have been told, had nobody accepted it.
    public let accepted: [AcceptedRemark]
    let context: CheckContext
    let tally: Tally

    init(_ context: CheckContext) {
        let judgement = Judgement(context)
        diagnostics = judgement.diagnostics + judgement.faults
        rules = judgement.rules
        accepted = judgement.accepted
        tally = judgement.tally
        self.context = context
    }

    /// What was checked in one bilaga and what came of it, in the words of those who read it.
    ///
    /// - Parameters:
    ///   - attachment: the bilaga's number, or nil for all of the meeting. What concerns other files of the meeting is not told, so that a bilaga
    ///     made alone says the same as one in the pack.
    ///   - sums: the sums that its tables hold against their parts.
    public func report(
        on attachment: Int?, sums: SumCount, roundings: [CheckedRounding], _ language: MessageLanguage
    ) -> [CheckReportLine] {
        let reader = ReportContext(self, attachment, sums: sums, roundings: roundings, language)
        var lines: [CheckReportLine] = []
        var absent: [String] = []
        for matter in reportMatters {
            if let line = matter.line(reader) {
                lines.append(line)
            } else if !reader.sheets.isEmpty, let why = matter.absence(reader) {
                absent.append(why)
            }
        }
        // What was not held against anything is said to be so, and nothing is claimed of it.
        if !absent.isEmpty {
            lines.append(
                CheckReportLine(
                    matter: reader.say(Phrase(sv: "Inte tillämpligt", en: "Not applicable")),
                    outcome: absent.joined(separator: "; ") + "."))
        }
        return lines
    }
}

/// A line of the summary at the end of a bilaga.
public struct CheckReportLine: Sendable, Equatable {
    /// "Finansiering"
    public var matter: String
    /// One or more whole sentences.
    public var outcome: String
}
