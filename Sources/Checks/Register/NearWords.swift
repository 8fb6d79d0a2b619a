/// Which of many words may be within a few letters of another, found by what is left of each when letters are taken out:
/// two words within `most` letters of each other share at least one such rest. Candidates only; whoever asks measures.
///
/// Of long words only the beginning is used, which loses no pair: what stands after it can be taken out as well.
struct NearWords {
    private let most: Int
    /// Words by rest.
    private var words: [UInt64: [Int32]] = [:]
    private static let beginning = 18
    /// What one question looks at. Of thousands of words that begin alike only the first are found.
    private static let mostVisited = 2_000

    init(most: Int) { self.most = most }

    mutating func insert(_ letters: [Unicode.Scalar], as number: Int) {
        Self.forEachRest(of: letters, most) { rest in words[rest, default: []].append(Int32(truncatingIfNeeded: number)) }
    }

    /// The numbers of the words that may be near, in rising order.
    func candidates(near letters: [Unicode.Scalar]) -> [Int] {
        var found = Set<Int32>()
        var left = Self.mostVisited
        // The word itself comes first, then what is left of it.
        Self.forEachRest(of: letters, most) { rest in
            guard left > 0, let numbers = words[rest] else { return }
            found.formUnion(numbers.prefix(left))
            left -= numbers.count
        }
        return found.sorted().map(Int.init)
    }

    /// Hashes of the word with none, one, … letters taken out of its beginning.
    private static func forEachRest(of letters: [Unicode.Scalar], _ most: Int, _ body: (UInt64) -> Void) {
        let start = letters.prefix(beginning)
        func hash(without first: Int, _ second: Int) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for index in start.indices where index != first && index != second {
                hash = (hash ^ UInt64(start[index].value)) &* 0x0000_0100_0000_01B3
            }
            return hash
        }
        body(hash(without: -1, -1))
        guard most > 0 else { return }
        for first in start.indices {
            body(hash(without: first, -1))
            guard most > 1 else { continue }
            for second in start.indices where second > first { body(hash(without: first, second)) }
        }
    }
}
