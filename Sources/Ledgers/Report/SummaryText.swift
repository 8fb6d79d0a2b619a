import Diagnostics
import Inputs

extension LedgerSummary {
    /// What a file holds, in words and tables.
    public func text(_ language: MessageLanguage) -> String {
        let swedish = language == .swedish
        var lines: [String] = []
        func fact(_ label: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            lines.append(padded(label, 16) + value)
        }
        let kind: String
        switch ledger.kind {
        case .sie: kind = swedish ? "SIE typ \(ledger.type ?? "1")" : "SIE type \(ledger.type ?? "1")"
        case .xlsx: kind = (swedish ? "arbetsbok" : "workbook") + (ledger.sheet.map { swedish ? ", blad \($0)" : ", sheet \($0)" } ?? "")
        case .csv: kind = swedish ? "tabell, csv" : "table, csv"
        case .tsv: kind = swedish ? "tabell, tsv" : "table, tsv"
        }
        fact(swedish ? "Fil" : "File", kind)
        fact(swedish ? "Program" : "Program", ledger.program)
        fact(swedish ? "Företag" : "Company", ledger.company)
        fact(swedish ? "Kontoplan" : "Chart", ledger.chart)
        fact(swedish ? "Skriven" : "Written", ledger.generated?.value.iso)
        for year in ledger.years { fact(swedish ? "År \(year.index)" : "Year \(year.index)", "\(year.from.iso) – \(year.to.iso)") }
        fact(swedish ? "Till och med" : "Through", ledger.through?.value.iso)
        fact(swedish ? "Rader" : "Rows", String(rowCount))
        if ledger.vouchers > 0 { fact(swedish ? "Verifikationer" : "Vouchers", String(ledger.vouchers)) }
        for dimension in ledger.dimensions {
            let objects = ledger.objects.filter { $0.dimension == dimension.number }
            let names = objects.prefix(6).map { $0.name.isEmpty ? $0.code : "\($0.code) \($0.name)" }.joined(separator: ", ")
            fact("\(dimension.number) \(dimension.name)", "\(objects.count)" + (names.isEmpty ? "" : ": \(names)") + (objects.count > 6 ? " …" : ""))
        }
        lines.append("")
        lines += accountLines(swedish)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Each account with something on it, and the sum.
    private func accountLines(_ swedish: Bool) -> [String] {
        let shown = accounts.filter { $0.result != nil && $0.result != 0 }
        let amounts = shown.map { öreText($0.result ?? 0) }
        let total = öreText(shown.reduce(0) { $0 &+ ($1.result ?? 0) })
        let width = (amounts + [total]).map(\.count).max() ?? 0
        let numbers = shown.map(\.number.count).max() ?? 4
        let names = min(44, max(12, shown.map(\.name.count).max() ?? 0))
        var lines: [String] = []
        for (account, amount) in zip(shown, amounts) {
            let name = account.name.count > names ? String(account.name.prefix(names - 1)) + "…" : account.name
            lines.append(padded(account.number, numbers + 2) + padded(name, names + 2) + leading(amount, width))
        }
        lines.append(padded("", numbers + 2) + padded(swedish ? "Summa" : "Sum", names + 2) + leading(total, width))
        return lines
    }
}

func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
func leading(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
