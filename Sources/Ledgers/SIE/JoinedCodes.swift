/// Balances of a part of a dimension (`#UNDERDIM`) have the codes of the whole and of the part joined to one (SIE 4B, § 8.12);
/// rows of vouchers have them one by one (§ 8.23). Joined ones are taken apart, so that the same selection finds both.
func takeApartJoined(_ ledger: inout Ledger) {
    let parents = Dictionary(ledger.dimensions.compactMap { item in item.parent.map { (item.number, $0) } }) { first, _ in first }
    guard !parents.isEmpty else { return }
    var codes: [Int: [String: Int32]] = [:]
    for (index, object) in ledger.objects.enumerated() { codes[object.dimension, default: [:]][object.code] = Int32(index) }
    var parted: [Int32: [Int32]] = [:]
    for (index, object) in ledger.objects.enumerated() {
        guard let parent = parents[object.dimension], let wholes = codes[parent], let parts = codes[object.dimension] else { continue }
        var found: [[Int32]] = []
        for (code, whole) in wholes where object.code.count > code.count && object.code.hasPrefix(code) {
            let rest = String(object.code.dropFirst(code.count).drop { $0 == " " || $0 == "-" || $0 == "." || $0 == "/" })
            if let part = parts[rest], part != Int32(index) { found.append([whole, part]) }
        }
        // What can be parted in two ways is left as it is.
        if found.count == 1 { parted[Int32(index)] = found[0] }
    }
    guard !parted.isEmpty else { return }
    for set in ledger.objectSets.indices {
        let own = ledger.objectSets[set]
        guard own.contains(where: { parted[$0] != nil }) else { continue }
        ledger.objectSets[set] = Set(own.flatMap { parted[$0] ?? [$0] }).sorted()
    }
}
