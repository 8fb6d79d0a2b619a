/// What two lists have in common, in order, as positions in each: all but what has to go and come for one to become the
/// other. Of lists that are too long to hold each against each, no more is common than what they begin and end with.
public func commonPositions<Item: Hashable>(_ old: [Item], _ new: [Item]) -> [(old: Int, new: Int)] {
    let shortest = min(old.count, new.count)
    var start = 0
    while start < shortest, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shortest - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    var result = (0..<start).map { (old: $0, new: $0) }
    let (left, right) = (Array(old[start..<(old.count - tail)]), Array(new[start..<(new.count - tail)]))
    if !left.isEmpty, !right.isEmpty, left.count * right.count <= mostPairs {
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in right.difference(from: left) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let kept = left.indices.lazy.filter { !removed.contains($0) }
        let found = right.indices.lazy.filter { !inserted.contains($0) }
        for (old, new) in zip(kept, found) { result.append((start + old, start + new)) }
    }
    for step in 0..<tail { result.append((old.count - tail + step, new.count - tail + step)) }
    return result
}

private let mostPairs = 4_000_000
