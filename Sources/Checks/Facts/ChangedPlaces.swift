/// Whether two digits or letters beside each other have changed places, and nothing else differs.
///
/// - Returns: the place of the first of them; nil where they are otherwise alike or different.
func changedPlaces<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int? {
    guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }), first + 1 < a.count else { return nil }
    guard a[first] == b[first + 1], a[first + 1] == b[first], a[(first + 2)...] == b[(first + 2)...] else { return nil }
    return first
}

/// Whether one of them has an element that the other lacks, and nothing else differs.
func isOneLost<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Bool {
    let (long, short) = a.count > b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { index in long[..<index] + long[(index + 1)...] == short[...] }
}

/// Whether one element is another, or two beside each other have changed places.
func isOneChanged<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Bool {
    a.count == b.count && (a.indices.count { a[$0] != b[$0] } == 1 || changedPlaces(a, b) != nil)
}
