public import Diagnostics

/// Sums that tables hold against their parts.
public struct SumCount: Sendable, Equatable {
    public var held: Int
    /// Of these, how many the user's files state; the program has added up the others itself.
    public var stated: Int

    /// The columns that tables have for a row of stated sums, by where the row stands in the user's file.
    public var columns: [SourceRange: Set<String>] = [:]

    public init(held: Int = 0, stated: Int = 0) {
        self.held = held
        self.stated = stated
    }

    public static func + (left: SumCount, right: SumCount) -> SumCount {
        var sum = SumCount(held: left.held + right.held, stated: left.stated + right.stated)
        sum.columns = left.columns.merging(right.columns) { $0.union($1) }
        return sum
    }
}
