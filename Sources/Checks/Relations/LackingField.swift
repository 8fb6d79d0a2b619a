import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let fieldLacking = DiagnosticCode(
        "CK130", .warning,
        sv: MessageText(
            "{rad} saknar {fält}, som alla de {antal} andra har",
            reason: "Det som saknas räknas som noll i summorna, och hålls inte mot något.",
            fix: "Lägg till beloppet, eller skriv – om det inte finns något."),
        en: MessageText(
            "{rad} lacks {fält}, which all the {antal} others have",
            reason: "What is missing counts as nought in the sums, and is held against nothing.",
            fix: "Add the amount, or write – if there is none."))
}

/// Entries with several fields: the only one that leaves out a field which all the others of its group have. What it had at the last meeting
/// is told as lost (`changedLines`), and an outcome without an allocation as that.
@Sendable func fieldLacking(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for series in sheet.now.series where series.round == nil && !series.isStated {
            let beside = sheet.now.fields(beside: series)
            guard !beside.isEmpty else { continue }
            var entries: [Series.Line] = []
            for line in beside.flatMap(\.lines) + series.lines where !line.cells.isEmpty && !entries.contains(where: { $0.key == line.key }) {
                entries.append(line)
            }
            let isOpen = { (key: String) in !context.register.isClosed(key, in: series.section) }
            let open = entries.filter { isOpen($0.key) }
            for line in open { found.examine(.fieldLacking, at: line.keyRange) }
            let isLacking = { (line: Series.Line) in series.line(line.key)?.cells.isEmpty ?? true }
            // Projects may well lack what the lines of another group have.
            let group = { (line: Series.Line) in context.register.groupName(line.key, in: series.section) }
            let lacking = open.filter(isLacking)
            guard let line = lacking.first(where: { one in lacking.count { group($0) == group(one) } == 1 && open.count { group($0) == group(one) } > 3 })
            else { continue }
            if let before = sheet.before, before.series.contains(where: { $0.section == series.section && $0.line(line.key)?.cells.isEmpty == false }) {
                continue
            }
            let isSpentOf = sheet.now.series.contains {
                $0.field.atMost == series.path && $0.role == .outcome && $0.line(line.key)?.amounts.contains { $0.öre > 0 } == true
            }
            if isSpentOf { continue }
            found.report(
                .fieldLacking, at: line.keyRange,
                ["rad": context.name(line.key, of: series), "fält": series.path.description, "antal": String(open.count { group($0) == group(line) } - 1)])
        }
    }
}
