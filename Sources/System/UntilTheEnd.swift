import Synchronization

/// What a program that is about to end need not take apart first: the system takes the memory back all at once, where giving it
/// back piece by piece takes as long as building some pages.
public enum UntilTheEnd {
    private static let kept = Mutex<[any Sendable]>([])

    /// Keeps a value for as long as the program runs.
    public static func keep(_ value: some Sendable) { kept.withLock { $0.append(value) } }
}
