import Synchronization

/// Something that is made when somebody asks for it, and then kept. Whoever comes meanwhile waits for it.
public final class OnceMade<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    public init() {}

    public func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let new = make()
            made = new
            return new
        }
    }
}
