import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let mixedUnits = DiagnosticCode(
        "CK017", .warning, followsFrom: [.amount],
        sv: MessageText(
            "{belopp} är skrivet i {enhet}, medan {andra} står utan enhet",
            reason: "Belopp utan enhet läses som kronor. När enheterna blandas är det lätt att ett av dem blir tusen gånger fel.",
            fix: "Skriv alla belopp i tabellen på samma sätt."),
        en: MessageText(
            "{belopp} is written in {enhet}, while {andra} has no unit",
            reason: "Amounts without a unit are read as kronor. Where units are mixed one of them is easily a thousand times wrong.",
            fix: "Write all amounts of the table in the same way."))
}

/// Amounts in thousands or millions beside amounts without a unit, within one group of keys.
@Sendable func mixedUnits(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        sheet.now.value.forEachValueAlone { look(at: $0, context.input.sources, &found) }
    }
}

/// What amounts of one group of keys are written in.
private struct WrittenAmount {
    var text: String
    /// Empty where there is none.
    var unit: String
    var range: SourceRange
}

private func look(at value: Value, _ sources: SourceSet, _ found: inout Examination) {
    guard case .map = value.kind else { return }
    var plain: [WrittenAmount] = []
    var scaled: [WrittenAmount] = []
    for field in value.fields {
        guard let amount = field.value.amount, amount.öre != 0, let range = field.value.range,
            let bytes = sources.file(range.file)?.bytes, Int(range.end) <= bytes.count
        else { continue }
        found.examine(.mixedUnits, at: range)
        let written = bytes[Int(range.start)..<Int(range.end)]
        let text = String(decoding: written, as: UTF8.self)
        // Most amounts are digits and spaces.
        let hasNone = written.allSatisfy { $0 <= 0x39 }
        let unit = hasNone ? "" : String(text.unicodeScalars.filter { $0.properties.isAlphabetic }).lowercased()
        if ["tkr", "kkr", "mnkr", "mkr", "mn", "mdkr"].contains(unit) {
            scaled.append(WrittenAmount(text: text, unit: unit, range: range))
        } else if unit.isEmpty {
            plain.append(WrittenAmount(text: text, unit: unit, range: range))
        }
    }
    // Those that differ are the fewer; of as many of each, the ones with a unit.
    let isPlainOdd = plain.count < scaled.count
    guard let other = isPlainOdd ? scaled.first : plain.first else { return }
    for item in isPlainOdd ? plain : scaled {
        let (withUnit, without) = isPlainOdd ? (other, item) : (item, other)
        let note =
            isPlainOdd ? DiagnosticNote(other.range, sv: "med enhet", en: "with a unit") : DiagnosticNote(other.range, sv: "utan enhet", en: "without a unit")
        found.report(.mixedUnits, at: item.range, ["belopp": withUnit.text, "enhet": withUnit.unit, "andra": without.text], notes: [note])
    }
}
