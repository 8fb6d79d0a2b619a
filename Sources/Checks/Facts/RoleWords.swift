import Facts
import Inputs

/// What messages call figures of a role, in the definite form that begins a sentence.
extension Series {
    /// "Utfallet 2024", "The outcome 2024"; of a column that is no year, its name in brackets.
    func words(_ cell: Cell, year: Int?, _ context: CheckContext) -> (sv: String, en: String) {
        let noun = noun
        if isPerYear { return ("\(noun.sv) \(cell.key)", "\(noun.en) \(cell.key)") }
        guard role == .outcome || role == .noted && field.accumulates == .withinYear, let year else { return noun }
        let detail = cell.key.isEmpty || section == nil ? "" : " (\(context.columnName(cell.key, of: self)))"
        return ("\(noun.sv) \(year)\(detail)", "\(noun.en) \(year)\(detail)")
    }

    var noun: (sv: String, en: String) {
        switch role {
        case .budget: isPerYear ? ("Tilldelningen", "The allocation") : ("Budgeten", "The budget")
        case .outcome: ("Utfallet", "The outcome")
        case .forecast: ("Prognosen", "The forecast")
        case .financing: ("Finansieringen", "The financing")
        case .surplus: ("Överskottet", "The surplus")
        case .decided: ("Beslutat belopp", "The decided amount")
        case .noted: field.accumulates == .overYears ? ("Totalt upptecknat", "The total noted") : ("Upptecknat", "What was noted")
        case .externalTarget: ("Målet för externa medel", "The target for external funds")
        case .externalFunds: ("Det externa beloppet", "The external amount")
        case .internalFunds: ("Det interna beloppet", "The internal amount")
        default: ("Beloppet", "The amount")
        }
    }
}
