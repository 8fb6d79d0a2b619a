import Diagnostics
import Inputs

// Fiscal years that are no years of the calendar.
extension LedgerMapper {
    /// A fiscal year is called by the calendar year in which it ends. The day that the outcome goes to is in it, or another year's figures
    /// would be printed.
    mutating func holdFiscalYear(_ ledger: Ledger, _ name: String, _ fiscal: FiscalYear) {
        guard question.figures == .outcome, fiscal.isBroken, let date = question.time.outcomeDate, date < fiscal.from || date > fiscal.to else { return }
        var arguments = [
            "fil": name, "datum": date.iso, "år": String(fiscal.to.year), "räkenskapsår": "\(fiscal.from.iso) – \(fiscal.to.iso)",
        ]
        if let other = ledger.years.first(where: { $0.from <= date && date <= $0.to }), other.to.year != fiscal.to.year {
            arguments["rätt"] = String(other.to.year)
        } else {
            arguments["inget"] = ""
        }
        diagnostics.report(.outsideFiscalYear, at: question.time.outcomeDateRange, arguments)
    }
}
