/// What reading one PDF may cost. A file of a few hundred bytes can name one object ten thousand times, lay streams over
/// each other and stand for gigabytes; so all that is looked at is counted over the whole file, not piece by piece.
struct ReadingBudget: Sendable {
    /// Bytes of syntax that are passed over, each as often as it is.
    private var syntax: Int
    /// Values that are made: each takes far more room than the two bytes that it can be written with.
    private(set) var values = 1 << 20
    /// Rows of cross-reference tables. The files of this program have some ten thousand.
    private var rows = 1 << 20
    /// Bytes that are decoded or handed out, streams that share their bytes counted each.
    private(set) var content = 192 << 20

    /// More was asked for than there was.
    private(set) var isOverdrawn = false

    /// For another's paper of so many bytes: a tagged report of some hundred pages has more objects than our own files.
    static func paper(fileSize: Int) -> ReadingBudget {
        var budget = ReadingBudget(fileSize: fileSize)
        budget.values = 3 << 20
        budget.content = 384 << 20
        return budget
    }

    /// For a file of so many bytes: syntax is read about once, what object streams hold comes on top.
    init(fileSize: Int) { syntax = 2 * min(fileSize, 1 << 30) + (32 << 20) }

    /// Each takes what was used, and is false when there was not so much left. What is overdrawn stays overdrawn.
    mutating func takeSyntax(_ count: Int) -> Bool { note(Self.take(count, from: &syntax)) }
    mutating func takeValues(_ count: Int) -> Bool { note(Self.take(count, from: &values)) }
    mutating func takeRows(_ count: Int) -> Bool { note(Self.take(count, from: &rows)) }
    mutating func takeContent(_ count: Int) -> Bool { note(Self.take(count, from: &content)) }

    private mutating func note(_ isWithin: Bool) -> Bool {
        if !isWithin { isOverdrawn = true }
        return isWithin
    }

    private static func take(_ count: Int, from left: inout Int) -> Bool {
        guard count <= left else {
            left = 0
            return false
        }
        left -= count
        return true
    }
}
