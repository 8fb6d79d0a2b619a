import Diagnostics
import Inputs
import Style

/// Something that a board member would ask about, and the rules that answer for it.
struct ReportMatter: Sendable {
    let name: Phrase
    /// Rules whose remaining messages are told here.
    let codes: Set<String>
    /// What holds when no message remains; empty when the matter does not concern the bilaga.
    let findings: @Sendable (ReportContext) -> [String]

    private static let remaining = Phrase(sv: "Anmärkning: {anmärkning}.", en: "Remark: {anmärkning}.")
    private static let more = Phrase(sv: "Ytterligare anmärkningar: {antal}.", en: "Further remarks: {antal}.")
    private static let off = Phrase(
        sv: "En del av kontrollen är avstängd i registret.", en: "Part of the check is turned off in the register.")
    private static let most = 3

    /// nil when the matter does not concern the bilaga.
    func line(_ context: ReportContext) -> CheckReportLine? {
        let left = context.diagnostics.filter { codes.contains($0.code.id) }
        var sentences = findings(context)
        guard !sentences.isEmpty || !left.isEmpty else { return nil }
        if !left.isEmpty {
            // What is said to hold may not, so the remarks stand alone.
            sentences = left.prefix(Self.most).map { item in
                context.say(Self.remaining, ["anmärkning": item.summary(context.language)])
            }
            if left.count > Self.most { sentences.append(context.say(Self.more, ["antal": String(left.count - Self.most)])) }
        }
        if !codes.isDisjoint(with: context.turnedOff) { sentences.append(context.say(Self.off)) }
        return CheckReportLine(matter: name.text(context.language), outcome: sentences.joined(separator: " "))
    }
}

/// What the matters read: one bilaga's facts and what the rules left to say of it.
struct ReportContext {
    let meeting: CheckContext
    /// Rather than one bilaga of it.
    let isWholeMeeting: Bool
    /// nil when the bilaga is no budget report.
    let budget: BudgetFacts?
    let diagnostics: [Diagnostic]
    let turnedOff: Set<String>
    let sums: Int
    let roundings: [CheckedRounding]
    let language: MessageLanguage
    /// How the language writes amounts, shares and dates.
    let words: Words

    init(
        _ checked: CheckedMeeting, _ attachment: Int?, sums: Int, roundings: [CheckedRounding], _ language: MessageLanguage
    ) {
        meeting = checked.context
        isWholeMeeting = attachment == nil
        if let attachment {
            let files = meeting.input.files.filter { $0.attachment == attachment }
            budget = BudgetFacts(files)
            let own = Set(files.compactMap { $0.value.range?.file })
            diagnostics = checked.diagnostics.filter { item in item.range.map { own.contains($0.file) } ?? false }
        } else {
            budget = meeting.budget
            diagnostics = checked.diagnostics
        }
        turnedOff = Set(checked.rules.lazy.filter { $0.severity == nil }.map(\.code))
        self.sums = sums
        self.roundings = roundings
        self.language = language
        words = language == .swedish ? .swedish : .english
    }

    func say(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String { phrase.text(language, arguments) }

    /// "4 400 000 kr", "SEK 4,400,000"
    func kronor(_ öre: Int128) -> String { format.exactAmount(öre: öre) }

    /// "66,7 %", "66.7%"
    func percent(thousandths: Int) -> String { format.percent(Int128(thousandths), scale: 3) }

    private var format: NumberFormat { NumberFormat(words.numbers) }

    /// "Följeforskning, Event och kommunikation"
    func names(_ keys: [String], in section: String) -> String {
        keys.map { meeting.name($0, in: section) }.joined(separator: ", ")
    }
}
