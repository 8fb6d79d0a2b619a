import Diagnostics
import Facts
import Inputs
import Style

/// Something that a board member would ask about, and the rules that answer for it.
struct ReportMatter: Sendable {
    let name: Phrase
    /// Rules whose remaining messages are told here.
    let codes: [DiagnosticCode]
    /// Whether every bilaga with figures is told when it does not apply.
    let isAboutFigures: Bool
    /// What holds when no message remains, of what was held against something; empty when nothing was.
    let findings: @Sendable (ReportContext) -> [String]

    init(
        name: Phrase, codes: [DiagnosticCode], isAboutFigures: Bool = false, findings: @escaping @Sendable (ReportContext) -> [String]
    ) {
        self.name = name
        self.codes = codes
        self.isAboutFigures = isAboutFigures
        self.findings = findings
    }

    private static let remaining = Phrase(sv: "Anmärkning: {anmärkning}.", en: "Remark: {anmärkning}.")
    private static let more = Phrase(sv: "Ytterligare anmärkningar: {antal}.", en: "Further remarks: {antal}.")
    private static let off = Phrase(
        sv: "En del av kontrollen är avstängd i registret.", en: "Part of the check is turned off in the register.")
    private static let allOff = Phrase(
        sv: "Kontrollen är avstängd i registret.", en: "The check is turned off in the register.")
    private static let most = 3

    /// nil when nothing of the bilaga was held against the matter's rules.
    func line(_ context: ReportContext) -> CheckReportLine? {
        let ids = Set(codes.map(\.id))
        // What is said to those who write is nothing for those who read.
        let left = context.diagnostics.filter { ids.contains($0.code.id) && $0.severity != .note }
        var sentences = findings(context)
        let isOff = codes.contains { context.turnedOff.contains($0.id) && context.counted($0) > 0 }
        guard !sentences.isEmpty || !left.isEmpty else {
            return isOff ? CheckReportLine(matter: name.text(context.language), outcome: context.say(Self.allOff)) : nil
        }
        if !left.isEmpty {
            // What is said to hold may not, so the remarks stand alone.
            sentences = left.prefix(Self.most).map { item in
                context.say(Self.remaining, ["anmärkning": item.summary(context.language)])
            }
            if left.count > Self.most { sentences.append(context.say(Self.more, ["antal": String(left.count - Self.most)])) }
        }
        if isOff { sentences.append(context.say(Self.off)) }
        return CheckReportLine(matter: name.text(context.language), outcome: sentences.joined(separator: " "))
    }

    /// Why nothing of the bilaga was held against it: "Årstakt (registret sätter ingen gräns)".
    func absence(_ context: ReportContext) -> String? {
        guard isAboutFigures, let code = codes.first, let rule = context.rules.first(where: { $0.code == code.id }),
            case .notApplicable(let why) = rule.outcome
        else { return nil }
        return "\(name.text(context.language)) (\(why.text(context.language)))"
    }
}

/// What the matters read: one bilaga's facts, what was held, and what the rules left to say of it.
struct ReportContext {
    let meeting: CheckContext
    /// Rather than one bilaga of it.
    let isWholeMeeting: Bool
    /// The bilaga's files with figures; empty when it has none.
    let sheets: [JudgedSheet]
    let rules: [CheckedRule]
    let diagnostics: [Diagnostic]
    let turnedOff: Set<String>
    let sums: SumCount
    let roundings: [CheckedRounding]
    let language: MessageLanguage
    /// How the language writes amounts, shares and dates.
    let words: Words
    private let tally: Tally
    /// The bilaga's files; nil for all of the meeting's.
    private let files: Set<FileID>?

    init(
        _ checked: CheckedMeeting, _ attachment: Int?, sums: SumCount, roundings: [CheckedRounding], _ language: MessageLanguage
    ) {
        meeting = checked.context
        rules = checked.rules
        tally = checked.tally
        isWholeMeeting = attachment == nil
        if let attachment {
            let own = Set(meeting.input.files.filter { $0.attachment == attachment }.compactMap { $0.value.range?.file })
            files = own
            sheets = meeting.sheets.filter { $0.now.file.map(own.contains) ?? false }
            diagnostics = checked.diagnostics.filter { item in item.range.map { own.contains($0.file) } ?? false }
        } else {
            files = nil
            sheets = meeting.sheets
            diagnostics = checked.diagnostics
        }
        turnedOff = Set(checked.rules.lazy.filter { $0.severity == nil }.map(\.code))
        self.sums = sums
        self.roundings = roundings
        self.language = language
        words = language == .swedish ? .swedish : .english
    }

    /// How many things of the bilaga there were for a rule, whether the register lets it speak or not.
    func counted(_ code: DiagnosticCode) -> Int { tally.count(code, in: files) }

    /// How many things of the bilaga were held against a rule; nought for one that is turned off.
    func held(_ code: DiagnosticCode) -> Int { turnedOff.contains(code.id) ? 0 : counted(code) }

    func held(_ codes: DiagnosticCode...) -> Int { codes.reduce(0) { $0 + held($1) } }

    func say(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String { phrase.text(language, arguments) }

    /// A sentence for each count of what was held, in their order; none for what nothing was held of. Of one thing `{en}` is given,
    /// of more `{flera}`.
    func told(_ held: (count: Int, phrase: Phrase)...) -> [String] {
        held.filter { $0.count > 0 }.map { say($0.phrase, ["antal": String($0.count), $0.count == 1 ? "en" : "flera": ""]) }
    }

    /// "4 400 000 kr", "SEK 4,400,000"
    func kronor(_ öre: Int128) -> String { format.exactAmount(öre: öre) }

    /// "66,7 %", "66.7%"
    func percent(thousandths: Int) -> String { format.percent(Int128(thousandths), scale: 3) }

    private var format: NumberFormat { NumberFormat(words.numbers) }

    /// "23 maj 2024"
    func date(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(words.dates.months[date.month - 1]) \(date.year)"
    }
}
