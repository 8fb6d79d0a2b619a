/// What is taken from what in stated differences, in words of roles: `budget - prognos`.
public struct DifferenceOrder: Sendable {
    public let first: Role
    public let second: Role
    /// As written.
    public let words: (first: String, second: String)

    /// nil where it is not two different ones of budget, outcome and forecast with a minus between them.
    public init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 3, ["-", "−", "–"].contains(parts[1]), let first = Role(order: parts[0]), let second = Role(order: parts[2]), first != second
        else { return nil }
        (self.first, self.second) = (first, second)
        words = (parts[0], parts[2])
    }
}

extension Role {
    /// The role that a word of an order names, in either language.
    fileprivate init?(order word: String) {
        switch word {
        case "budget", "allocation": self = .budget
        case "utfall", "outcome": self = .outcome
        case "prognos", "forecast": self = .forecast
        default: return nil
        }
    }
}
