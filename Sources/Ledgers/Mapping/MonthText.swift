import Inputs

/// The last day of a month; nil for a whole year, and for nothing.
func lastDay(_ period: Int32) -> CalendarDate? {
    let (year, month) = (Int(period / 100), Int(period % 100))
    guard month > 0 else { return nil }
    return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
}

/// "2024-08"
func monthText(_ period: Int32) -> String {
    let month = period % 100
    return month == 0 ? String(period / 100) : "\(period / 100)-\(month < 10 ? "0" : "")\(month)"
}

extension Ledger {
    public var hasBudget: Bool { kind != .sie || balances.contains { $0.kind == .periodBudget } }
}
