import Synchronization

/// What one run of some work made, for the next run of it: what is made of the same again is not made again.
///
/// A thing has a place, which says what it is ("the page of bilaga 3"), and a key: all that it was made of. It is handed out only
/// for a key that is equal to its own, so that nobody has to say when it is out of date; whoever makes a key answers for that it
/// has everything. What a run has no use for is forgotten when it ends (`forgetUnused`), so that a long session holds no more than
/// the last run needed.
///
/// Keys are compared as values. That costs little where they are remembered too: arrays that share their storage are equal at
/// a glance. A thing that is large to compare has a `Stamp` for the keys of what is made of it.
public final class Remembered: Sendable {
    public struct Place: Hashable, Sendable {
        let kind: String
        let name: String

        public init(_ kind: String, _ name: String = "") {
            self.kind = kind
            self.name = name
        }
    }

    /// Which making a thing came of: two with the same are the same.
    public struct Stamp: Hashable, Sendable {
        let number: Int
    }

    private struct Thing<Key: Equatable & Sendable, Made: Sendable>: Sendable {
        var key: Key
        var made: Made
        var stamp: Stamp
    }

    private struct State {
        var things: [Place: any Sendable] = [:]
        var used: Set<Place> = []
        var lastStamp = 0
    }
    private let state = Mutex(State())

    public init() {}

    /// The thing of a place, as it was made of an equal key, or else made now.
    ///
    /// Nothing is locked while it is made, which may ask for other things in its turn.
    public func thing<Key: Equatable & Sendable, Made: Sendable>(
        _ place: Place, of key: Key, make: () -> Made
    ) -> (made: Made, stamp: Stamp) {
        if let known = recall(Made.self, place, of: key) { return known }
        let made = make()
        return (made, keep(made, place, of: key))
    }

    /// The thing of a place as it was made of an equal key; nil where it must be made.
    public func recall<Key: Equatable & Sendable, Made: Sendable>(_ type: Made.Type, _ place: Place, of key: Key) -> (made: Made, stamp: Stamp)? {
        recall(type, place, Key.self) { known, _ in known == key }
    }

    /// The same, where what was made says which parts of its key it came of.
    public func recall<Key: Equatable & Sendable, Made: Sendable>(
        _: Made.Type, _ place: Place, _: Key.Type, if isSame: (Key, Made) -> Bool
    ) -> (made: Made, stamp: Stamp)? {
        let known = state.withLock { state in
            state.used.insert(place)
            return state.things[place]
        }
        guard let known = known as? Thing<Key, Made>, isSame(known.key, known.made) else { return nil }
        return (known.made, known.stamp)
    }

    /// A stamp for something that many keys have.
    public func stamp<Key: Equatable & Sendable>(_ place: Place, of key: Key) -> Stamp { thing(place, of: key) {}.stamp }

    @discardableResult
    public func keep<Key: Equatable & Sendable, Made: Sendable>(_ made: Made, _ place: Place, of key: Key) -> Stamp {
        state.withLock { state in
            state.lastStamp += 1
            let stamp = Stamp(number: state.lastStamp)
            state.used.insert(place)
            state.things[place] = Thing(key: key, made: made, stamp: stamp)
            return stamp
        }
    }

    /// Ends a run: what was not asked for since the last time is let go of.
    public func forgetUnused() {
        state.withLock { state in
            let used = state.used
            state.things = state.things.filter { used.contains($0.key) }
            state.used = []
        }
    }

    public func forgetAll() {
        state.withLock { state in
            state.things = [:]
            state.used = []
        }
    }

    /// How many things there are.
    public var count: Int { state.withLock(\.things.count) }
}

extension Remembered? {
    /// The thing of a place, remembered where there is a memory; where there is none, the key is not even made.
    public func thing<Key: Equatable & Sendable, Made: Sendable>(
        _ place: @autoclosure () -> Remembered.Place, of key: @autoclosure () -> Key, make: () -> Made
    ) -> Made {
        self?.thing(place(), of: key(), make: make).made ?? make()
    }
}
