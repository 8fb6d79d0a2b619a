/// Parts and the whole that they are to make.
struct PartsOfWhole {
    var parts: [Passage.Quantity]
    var whole: Passage.Quantity

    var sum: Int64 { parts.reduce(0) { $0 + ($1.isNegative ? -$1.value : $1.value) } }

    /// Apart from a rounded last digit of each.
    var isRight: Bool {
        let decimals = max(whole.decimals, parts.map(\.decimals).max() ?? 0)
        let slack = decimals > 0 ? Int64(parts.count) * Int64(whole.lastDigit) / 2 : 0
        return abs(sum - whole.value) <= slack
    }

    /// Whether one of the figures, written with a digit more, less, other or two in each other's place, makes it right: then it is a slip
    /// and no reckoning of another kind.
    var isOneSlip: Bool {
        if isSlipped(whole.value, sum) { return true }
        return parts.contains { part in
            let wanted = (part.isNegative ? -part.value : part.value) + whole.value - sum
            return wanted > 0 && isSlipped(part.value, wanted)
        }
    }
}

/// In ten-thousandths, as both were written with the fewest digits.
private func isSlipped(_ said: Int64, _ wanted: Int64) -> Bool {
    guard said > 0, wanted > 0, said != wanted else { return false }
    var (a, b) = (said, wanted)
    while a % 10 == 0, b % 10 == 0 { (a, b) = (a / 10, b / 10) }
    let (one, other) = (Array(String(a).utf8), Array(String(b).utf8))
    if one.count == other.count { return isOneChanged(one, other) }
    let (long, short) = one.count > other.count ? (one, other) : (other, one)
    guard long.count == short.count + 1, short.count >= 2 else { return false }
    return long.indices.contains { index in long[..<index] + long[(index + 1)...] == short[...] }
}
