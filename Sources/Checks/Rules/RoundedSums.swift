import Diagnostics
import Inputs

extension DiagnosticCode {
    static let rounded = DiagnosticCode(
        "CK002", .note,
        sv: MessageText(
            "Tabellen {tabell}: summor som skiljer högst {skillnad} från sina delar: {celler}",
            reason: "Redovisningen räknar i ören. En not om avrundning trycks under tabellen.",
            fix: "Är skillnaden väntad, skriv ”{tabell}: {skillnad}” under avrundning i registret."),
        en: MessageText(
            "The table {tabell}: sums that differ by at most {skillnad} from their parts: {celler}",
            reason: "The accounts count in öre. A note about rounding is printed under the table.",
            fix: "If the difference is expected, write “{tabell}: {skillnad}” under avrundning in the register."))
}

/// Rounding that the register does not expect (`avrundning: {matris: 1 kr}`) is told, table by table.
@Sendable func roundedSums(_ context: CheckContext, _ found: inout Examination) {
    found.examine(.rounded, in: nil, count: context.input.sums.held)
    let unexpected = context.input.roundings.filter { !$0.isDeclared }
    var tables: [String] = []
    for rounding in unexpected where !tables.contains(rounding.table) { tables.append(rounding.table) }
    // Tables may show the same figures; two messages at one place would be told as one.
    var places = Set<SourceRange>()
    for table in tables {
        let roundings = unexpected.filter { $0.table == table }
        var cells: [String] = []
        for rounding in roundings {
            let cell = "\(rounding.row) (\(rounding.column))"
            if !cells.contains(cell) { cells.append(cell) }
        }
        let place = roundings.lazy.compactMap(\.range).first { !places.contains($0) }
        if let place { places.insert(place) }
        found.report(
            .rounded, at: place,
            [
                "tabell": table, "skillnad": roundings.max { $0.difference.magnitude < $1.difference.magnitude }?.amount ?? "",
                "celler": cells.joined(separator: ", "),
            ])
    }
}
