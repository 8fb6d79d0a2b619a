/// Items one after another, in room of their own that grows and is used again. It cannot be copied: an array would be asked for
/// each glyph whether it is nobody else's, and counts a reference wherever it is handed on.
@frozen
public struct Row<Item: BitwiseCopyable>: ~Copyable {
    @usableFromInline var room: UnsafeMutablePointer<Item>
    @usableFromInline var capacity: Int
    @usableFromInline var length = 0

    @inlinable
    public init(room: Int = 64) {
        capacity = max(1, room)
        self.room = UnsafeMutablePointer.allocate(capacity: capacity)
    }

    @inlinable
    deinit { room.deallocate() }

    @inlinable public var count: Int { length }
    @inlinable public var isEmpty: Bool { length == 0 }
    @inlinable public var indices: Range<Int> { 0..<length }
    @inlinable public var last: Item? { length > 0 ? room[length - 1] : nil }

    @inlinable
    public subscript(index: Int) -> Item {
        get {
            precondition(index >= 0 && index < length)
            return room[index]
        }
        _modify {
            precondition(index >= 0 && index < length)
            yield &room[index]
        }
    }

    /// Room for so many items after the last, all of which are then to be set.
    @inlinable
    @inline(__always)
    public mutating func take(_ number: Int) -> UnsafeMutablePointer<Item> {
        if capacity - length < number { makeRoom(for: number) }
        let place = room + length
        length += number
        return place
    }

    @inlinable
    @inline(never)
    mutating func makeRoom(for number: Int) {
        capacity = max(capacity * 2, length + number)
        let larger = UnsafeMutablePointer<Item>.allocate(capacity: capacity)
        larger.update(from: room, count: length)
        room.deallocate()
        room = larger
    }

    @inlinable
    @inline(__always)
    public mutating func append(_ item: Item) { take(1)[0] = item }

    @inlinable
    public mutating func append(contentsOf items: UnsafeBufferPointer<Item>) {
        if let start = items.baseAddress { take(items.count).update(from: start, count: items.count) }
    }

    /// Lets go of all after the first `count`; their room is kept.
    @inlinable
    public mutating func shorten(to count: Int) { length = min(length, max(0, count)) }

    @inlinable
    public mutating func removeAll() { length = 0 }

    /// To read from, while nothing is added.
    @inlinable
    public func withItems<Result>(_ body: (UnsafeBufferPointer<Item>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: room, count: length))
    }

    @inlinable
    public mutating func withMutableItems<Result>(_ body: (UnsafeMutableBufferPointer<Item>) -> Result) -> Result {
        body(UnsafeMutableBufferPointer(start: room, count: length))
    }

    /// As many as there are, in an array that has room for no more.
    @inlinable
    public func array() -> [Item] { Array(UnsafeBufferPointer(start: room, count: length)) }
}
