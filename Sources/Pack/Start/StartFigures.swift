public import Inputs
import Style
import System

extension StartFiles {
    /// Files of the process leaders' report: an introduction and one for each goal.
    var reports: [OutputFile] {
        let isSwedish = plan.language == .swedish
        var files = [
            OutputFile(
                name: "inledning.md",
                bytes: Array(
                    (isSwedish
                        ? "Rapporten visar läget i vart och ett av målen. Byt ut den här texten mot en egen inledning.\n"
                        : "The report tells how each of the goals is coming along. Replace this text by an introduction of your own.\n").utf8))
        ]
        for (index, goal) in plan.goals.enumerated() {
            var lines = YAMLLines()
            lines.line("---")
            lines.comment(
                isSwedish
                    ? "Rapporten om målet. Texten står under strecken, i vanlig Markdown."
                    : "The report on the goal. The text stands below the dashes, in ordinary Markdown.")
            lines.line("mål: \(index + 1)")
            lines.line("---")
            lines.line(
                isSwedish
                    ? "Byt ut den här texten mot det som har hänt i målet *\(goal.heading.plainMarkdown)*, gärna i punkter:\n\n- det som är gjort,\n- det som återstår."
                    : "Replace this text by what has happened towards the goal *\(goal.heading.plainMarkdown)*, in points perhaps:\n\n- what is done,\n- what remains."
            )
            files.append(OutputFile(name: "mål-\(index + 1).md", bytes: lines.bytes))
        }
        return files
    }

    /// Figures to be replaced: round ones that add up, spent at the pace of the year.
    var budget: YAMLLines {
        let isSwedish = plan.language == .swedish
        func say(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }
        let figures = StartFigures(plan)
        let keys = yamlKeys(plan.lines)
        var lines = YAMLLines()
        lines.line("# yaml-language-server: $schema=../../../schema/budget.json")
        lines.comment(
            say(
                "Budget och utfall. Siffrorna är exempel: byt ut dem. Belopp är i kronor och skrivs som vanligt, 2 900 000.\nSummor räknas ut och kontrolleras; de skrivs inte här.",
                "Budget and outcome. The figures are examples: replace them. Amounts are in kronor, 2 900 000.\nSums are computed and checked; they are not written here."
            ))
        lines.line("år: \(figures.year)")
        lines.line("utfall-till: \(figures.outcomeDate.iso)")
        lines.line("period: [\(figures.years.map(String.init).joined(separator: ", "))]")
        lines.blank()
        lines.comment(say("Vad var och en betalar för hela perioden.", "What each pays for the whole period."))
        lines.line("finansiering:")
        let parties = yamlKeys(plan.parties)
        for (key, amount) in zip(parties, figures.financing(parties.count)) { lines.line("\(key): \(amount.grouped)", 1) }
        lines.blank()
        lines.comment(say("Budget per post och år.", "Budget by line and year."))
        lines.line("tilldelning:")
        for key in keys { lines.line("\(key): {\(figures.years.map { "\($0): \(StartFigures.allocation.grouped)" }.joined(separator: ", "))}", 1) }
        lines.blank()
        lines.comment(
            say(
                "Utfall per post och år, ur redovisningen. Ett streck betyder att inget är bokfört det året.",
                "Outcome by line and year, from the accounts. A dash means that nothing is booked that year."))
        lines.line("utfall:")
        for key in keys {
            let amounts = figures.years.map { year in "\(year): \(figures.outcome(year).map(\.grouped) ?? "–")" }
            lines.line("\(key): {\(amounts.joined(separator: ", "))}", 1)
        }
        guard !plan.costTypes.isEmpty else { return lines }
        lines.blank()
        lines.comment(say("Årets utfall fördelat på kostnadsslag.", "The year's outcome by type of cost."))
        lines.line("kostnadsslag:")
        for key in keys {
            let parts = zip(yamlKeys(plan.costTypes), figures.parts(plan.costTypes.count)).map { "\($0): \($1.grouped)" }
            lines.line("\(key): {\(parts.joined(separator: ", "))}", 1)
        }
        return lines
    }
}

/// Example figures that hold together.
struct StartFigures {
    /// The year of the report: that of the last whole month before the meeting.
    let year: Int
    let outcomeDate: CalendarDate
    let years: [Int]
    private let lineCount: Int

    /// A line's budget of a year, in kronor.
    static let allocation = 1_200_000

    init(_ plan: StartPlan) {
        outcomeDate = plan.date.lastMonthEnd
        year = outcomeDate.year
        years = Array(min(plan.years.lowerBound, year)...max(plan.years.upperBound, year))
        lineCount = plan.lines.count
    }

    /// nil for a year that is still to come.
    func outcome(_ other: Int) -> Int? {
        if other > year { return nil }
        return other < year ? StartFigures.allocation - 25_000 : StartFigures.allocation / 12 * outcomeDate.month
    }

    /// What each of some parties pays, so that the whole covers what is allocated.
    func financing(_ count: Int) -> [Int] { StartFigures.shared(StartFigures.allocation * lineCount * years.count, among: count) }

    /// The year's outcome of a line in some parts.
    func parts(_ count: Int) -> [Int] { StartFigures.shared(StartFigures.allocation / 12 * outcomeDate.month, among: count) }

    /// Whole thousands that add up to the sum.
    private static func shared(_ sum: Int, among count: Int) -> [Int] {
        guard count > 0 else { return [] }
        let each = sum / count / 1_000 * 1_000
        return [sum - each * (count - 1)] + Array(repeating: each, count: count - 1)
    }
}

extension Int {
    /// 2900000 → "2 900 000".
    var grouped: String {
        var result = ""
        let digits = String(self)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += " " }
            result.append(digit)
        }
        return result
    }
}

extension CalendarDate {
    /// By the machine's clock: for what a command proposes, and for nothing that is built.
    public static var today: CalendarDate {
        let now = System.today()
        return CalendarDate(year: now.year, month: now.month, day: now.day) ?? earliest
    }

    /// `2024-09-19`; nil for anything else.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The last day of the month before.
    var lastMonthEnd: CalendarDate {
        let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year)) ?? self
    }

    func adding(weeks: Int) -> CalendarDate { adding(days: weeks * 7) }

    public func adding(days: Int) -> CalendarDate {
        var (year, month, day) = (year, month, day + days)
        while day > CalendarDate.days(inMonth: month, of: year) {
            day -= CalendarDate.days(inMonth: month, of: year)
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        return CalendarDate(year: year, month: month, day: day) ?? self
    }
}

extension String {
    /// Without the marks that Markdown makes something of.
    fileprivate var plainMarkdown: String { filter { !"*_`[]<>\\".contains($0) } }
}
