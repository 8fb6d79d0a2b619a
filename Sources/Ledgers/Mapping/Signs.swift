import Diagnostics
import Inputs

extension LedgerMapper {
    /// Income and costs with the same sign would be added up.
    mutating func holdSigns(_ ledger: Ledger, _ name: String, _ income: Int64, _ costs: Int64, _ first: LedgerRow?) {
        guard income > 0, costs > 0 else { return }
        diagnostics.report(
            .incomeAsCosts, at: first.map { ledger.range($0) }, ["fil": name, "intäkter": öreText(income), "kostnader": öreText(costs)])
    }
}
