import Diagnostics
import Facts
import Inputs

/// One file's figures, with those of the nearest earlier meeting that has the kind.
struct JudgedSheet: Sendable {
    let now: FactSheet
    let before: FactSheet?
    /// When that meeting was.
    let earlier: CalendarDate?
    /// Lines of today's that are held to a limit: several rules and the page's table of checks look at them.
    let limitedLines: [LimitedLine]

    init(now: FactSheet, before: FactSheet?, earlier: CalendarDate?) {
        self.now = now
        self.before = before
        self.earlier = earlier
        limitedLines = now.limitedLines
    }

    /// Whether both are of the same year, so that what is of the year can be compared.
    var isSameYear: Bool {
        guard let now = now.year?.value, let before = before?.year?.value else { return false }
        return now == before
    }

    /// Whether the meeting before had a round of forecasts, made.
    func wasSeen(_ round: Series.Round?) -> Bool {
        guard let round else { return false }
        return before?.forecasts.contains { $0.round?.number == round.number && $0.round?.isMade == true } ?? false
    }

    /// The figures of the same field at the earlier meeting.
    func before(_ series: Series) -> Series? {
        (series.isOfDeclaredYear ? before?.yearly : before?.series)?.first { $0.path == series.path && $0.round == nil }
    }
}

extension CheckContext {
    /// The words in force for a line's key.
    func name(_ key: String, of series: Series) -> String {
        // A figure by itself has no lines, and goes by its own key.
        if key.isEmpty { return series.path.keys.last ?? key }
        return series.section.map { name(key, in: $0) } ?? key
    }

    /// The words for a column: a year, a cost type.
    func columnName(_ key: String, of series: Series) -> String {
        if case .section(let section) = series.columnDimension { name(key, in: section) } else { key }
    }

    /// The arguments that every message about a change since the previous meeting has.
    ///
    /// - Parameter key: what an explanation goes by.
    func change(_ key: String, name: String, _ before: Amount, _ now: Amount?, _ sheet: JudgedSheet) -> [String: String] {
        var arguments = ["rad": name, "nyckel": key, "förut": kronor(before), "datum": sheet.earlier?.iso ?? ""]
        arguments["nu"] = now.map { kronor($0) } ?? "–"
        arguments["plats"] = sheet.now.explanationPlace(sheet.now.changesPath, key)
        if let now { arguments.setCause(likelyCause(stated: now.öre, terms: [before.öre])) }
        return arguments
    }
}

extension [String: String] {
    /// `orsak` for the Swedish text, `cause` for the English one.
    mutating func setCause(_ cause: LikelyCause?) {
        self["orsak"] = cause?.text(.swedish)
        self["cause"] = cause?.text(.english)
    }
}

func earlierPlace(_ range: SourceRange?) -> [DiagnosticNote] {
    range.map { [DiagnosticNote($0, sv: "vid förra mötet", en: "at the previous meeting")] } ?? []
}

/// Beside a figure that is held against another: where that stands.
func comparedNote(_ range: SourceRange?) -> [DiagnosticNote] { range.map { [DiagnosticNote($0, sv: "jämfört med", en: "compared with")] } ?? [] }

/// How far a sum of `terms` may be from the figure that it is to be: rounding to whole kronor of each, in öre. More than that
/// is no rounding.
func rounding(terms: Int) -> Int128 { 100 * Int128(Swift.max(1, terms)) }
