import Diagnostics
import Inputs

extension DiagnosticCode {
    static let rounded = DiagnosticCode(
        "CK002", .note,
        sv: MessageText(
            "Tabellen {tabell}: summor som skiljer högst {skillnad} från sina delar: {celler}",
            reason: "{orsak} En not om avrundning trycks under tabellen.",
            fix: "Är skillnaden väntad, skriv ”{tabell}: {skillnad}” under avrundning i registret."),
        en: MessageText(
            "The table {tabell}: sums that differ by at most {skillnad} from their parts: {celler}",
            reason: "{cause} A note about rounding is printed under the table.",
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
        guard let largest = roundings.max(by: { $0.difference.magnitude < $1.difference.magnitude }) else { continue }
        // A table in thousands is rounded by its unit.
        let (unit, isByUnit) = (largest.unit.rawValue, largest.unit != .kr)
        found.report(
            .rounded, at: place,
            [
                "tabell": table, "skillnad": largest.amount, "celler": cells.joined(separator: ", "),
                "orsak": isByUnit ? "Tabellen visar \(unit), och varje belopp är avrundat för sig." : "Redovisningen räknar i ören.",
                "cause": isByUnit ? "The table shows \(unit), and each amount is rounded by itself." : "The accounts count in öre.",
            ])
    }
}
