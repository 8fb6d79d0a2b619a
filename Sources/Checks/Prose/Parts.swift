/// Parts and the whole that they are to make.
struct PartsOfWhole {
    var parts: [Passage.Quantity]
    var whole: Passage.Quantity
    /// Of the parts, “en” and “ett”, which are no numbers by their letters.
    var ones: Int64 = 0

    /// More parts nobody adds up by eye, and their sum has room.
    static let most = 40

    var sum: Int64 { parts.reduce(ones * 10_000) { $0 &+ ($1.isNegative ? -$1.value : $1.value) } }
    private var decimals: Int { max(whole.decimals, parts.map(\.decimals).max() ?? 0) }

    /// Each may be rounded where some have decimals.
    var isRight: Bool {
        let slack = decimals > 0 ? Int64(parts.reduce(whole.lastDigit) { $0 + $1.lastDigit }) / 2 : 0
        return (sum &- whole.value).magnitude <= slack.magnitude
    }

    /// Whether one of the figures, written with a digit more, less, other or two in each other's place, makes it right: then it is a slip
    /// and no reckoning of another kind.
    var isOneSlip: Bool {
        if sum > 0, isSlipped(whole.value, sum, decimals) { return true }
        return parts.contains { part in
            let wanted = (part.isNegative ? -part.value : part.value) &+ whole.value &- sum
            return wanted > 0 && isSlipped(part.value, wanted, decimals)
        }
    }
}

/// Both in ten-thousandths, written with so many decimals.
private func isSlipped(_ said: Int64, _ wanted: Int64, _ decimals: Int) -> Bool {
    guard said > 0, wanted > 0, said != wanted else { return false }
    var unit: Int64 = 10_000
    for _ in 0..<decimals { unit /= 10 }
    guard said % unit == 0, wanted % unit == 0 else { return false }
    func digits(_ value: Int64) -> [UInt8] {
        let plain = Array(String(value / unit).utf8)
        return Array(repeating: 0x30, count: max(0, decimals + 1 - plain.count)) + plain
    }
    var (one, other) = (digits(said), digits(wanted))
    // “236 000 000” is as exact as its digits say.
    while one.count > 1, other.count > 1, one.last == 0x30, other.last == 0x30 {
        one.removeLast()
        other.removeLast()
    }
    if one.count == other.count { return isOneChanged(one, other) }
    return min(one.count, other.count) >= 2 && isOneLost(one, other)
}
