import Diagnostics
import Inputs

extension DiagnosticCode {
    static let rounded = DiagnosticCode(
        "CK002", .note,
        sv: MessageText(
            "Tabellen {tabell}: summor som skiljer högst {skillnad} kr från sina delar: {celler}",
            reason: "Redovisningen räknar i ören. En not om avrundning trycks under tabellen.",
            fix: "Är det väntat, skriv i registret under avrundning: {tabell}: {skillnad} kr"),
        en: MessageText(
            "The table {tabell}: sums that differ by at most {skillnad} kr from their parts: {celler}",
            reason: "The accounts count in öre. A note about rounding is printed under the table.",
            fix: "If this is expected, write in the register under avrundning: {tabell}: {skillnad} kr"))
}

/// Rounding that the register does not expect (`avrundning: {matris: 1 kr}`) is told, table by table.
@Sendable func roundedSums(_ context: CheckContext, _ found: inout DiagnosticList) {
    var tables: [String] = []
    for rounding in context.input.roundings where !tables.contains(rounding.table) { tables.append(rounding.table) }
    for table in tables {
        let roundings = context.input.roundings.filter { $0.table == table }
        var largest: UInt64 = 0
        var cells: [String] = []
        for rounding in roundings {
            largest = max(largest, rounding.difference.magnitude)
            let cell = "\(rounding.row) (\(rounding.column))"
            if !cells.contains(cell) { cells.append(cell) }
        }
        if let accepted = context.input.register.value["avrundning", table]?.amount,
            largest <= UInt64(max(0, accepted.kronor))
        {
            continue
        }
        var place: SourceRange?
        for rounding in roundings where place == nil { place = rounding.range }
        found.report(
            .rounded, at: place,
            [
                "tabell": table, "skillnad": String(largest),
                "celler": cells.joined(separator: ", "),
            ])
    }
}
