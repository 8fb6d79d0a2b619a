/// Sums that tables hold against their parts.
public struct SumCount: Sendable, Equatable {
    public var held: Int
    /// Of these, how many the user's files state; the program has added up the others itself.
    public var stated: Int

    public init(held: Int = 0, stated: Int = 0) {
        self.held = held
        self.stated = stated
    }

    public static func + (left: SumCount, right: SumCount) -> SumCount {
        SumCount(held: left.held + right.held, stated: left.stated + right.stated)
    }
}
