/// Whether one figure is the other with one slip: a digit, two neighbours swapped, a nought too many or too few, a sign, the unit.
public func isOneSlip(_ written: Int64, _ right: Int128) -> Bool {
    // In small figures a single digit explains too much.
    guard written.magnitude >= 100_000 else { return false }
    for times: Int128 in [-1, 10, 1000] where right == Int128(written) * times || right * times == Int128(written) { return true }
    guard (written < 0) == (right < 0), right.magnitude <= Int64.max.magnitude else { return false }
    var (a, b) = (written.magnitude, UInt64(right.magnitude))
    var different: [(place: Int, a: UInt64, b: UInt64)] = []
    var place = 0
    while a > 0 || b > 0 {
        // As many digits in both.
        if a == 0 || b == 0 { return false }
        if a % 10 != b % 10 { different.append((place, a % 10, b % 10)) }
        if different.count > 2 { return false }
        (a, b, place) = (a / 10, b / 10, place + 1)
    }
    if different.count == 1 { return true }
    return different.count == 2 && different[1].place == different[0].place + 1 && different[0].a == different[1].b && different[0].b == different[1].a
}
