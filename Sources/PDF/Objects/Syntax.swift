/// Bytes in PDF syntax (ISO 32000-1 7.3), written token by token: the lowest layer, used for objects and for
/// content streams alike. White space is written only where two tokens would otherwise run together.
///
/// It owns its room and cannot be copied: an array would be asked for each token whether it is nobody else's, which took longer
/// than to write one.
struct Syntax: ~Copyable {
    private var room: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(room: Int = 256) {
        capacity = max(1, room)
        self.room = UnsafeMutablePointer.allocate(capacity: capacity)
    }

    init(_ bytes: [UInt8]) {
        self.init(room: bytes.count + 256)
        append(bytes)
    }

    deinit { room.deallocate() }

    /// What has been written.
    var bytes: [UInt8] { bytes(from: 0) }
    var isEmpty: Bool { count == 0 }

    func bytes(from start: Int) -> [UInt8] { Array(UnsafeBufferPointer(start: room + start, count: count - start)) }

    /// What has been written, without a copy of it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: room, count: count))
    }

    /// Its room is kept.
    mutating func removeAll() { count = 0 }

    /// Room for so many bytes after the last, all of which are then to be set.
    @inline(__always)
    private mutating func take(_ length: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < length { makeRoom(for: length) }
        let place = room + count
        count += length
        return place
    }

    @inline(never)
    private mutating func makeRoom(for length: Int) {
        capacity = max(capacity * 2, count + length)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: room, count: count)
        room.deallocate()
        room = larger
    }

    @inline(__always)
    mutating func byte(_ value: UInt8) { take(1)[0] = value }

    mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    mutating func append(_ other: borrowing Syntax) { take(other.count).update(from: other.room, count: other.count) }

    @inline(__always)
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        take(bytes.count).update(from: start, count: bytes.count)
    }

    // MARK: Numbers

    mutating func integer(_ value: Int) {
        separate()
        if value < 0 { byte(0x2D) }
        digits(value.magnitude)
    }

    /// A number given in thousandths: `12500` is written `12.5`. All lengths are integers in this house, so
    /// that no floating-point formatting decides a byte.
    mutating func thousandths(_ value: Int) {
        separate()
        if value < 0 { byte(0x2D) }
        let magnitude = value.magnitude
        let rest = UInt32(truncatingIfNeeded: magnitude % 1000)
        if magnitude >= 1000 || rest == 0 { digits(magnitude / 1000) }
        guard rest > 0 else { return }
        let (first, second, third) = (Self.figure(rest / 100), Self.figure(rest / 10 % 10), Self.figure(rest % 10))
        let length = third != 0x30 ? 3 : second != 0x30 ? 2 : 1
        let places = take(1 + length)
        places[0] = 0x2E
        places[1] = first
        if length > 1 { places[2] = second }
        if length > 2 { places[3] = third }
    }

    /// A number given in millionths, for what places are multiplied by.
    mutating func millionths(_ value: Int) {
        separate()
        fixed(value, fraction: 1_000_000)
    }

    /// A number given in tenths: `5708` is written `570.8`.
    mutating func tenths(_ value: Int) {
        separate()
        fixed(value, fraction: 10)
    }

    // MARK: Names and strings

    @inline(__always)
    mutating func name(_ text: StaticString) {
        let place = take(text.utf8CodeUnitCount + 1)
        place[0] = 0x2F
        (place + 1).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// A name whose letters come from outside: what is not a regular character is escaped (7.3.5).
    mutating func name(_ text: String) { name(bytes: Array(text.utf8)) }

    mutating func name(bytes text: [UInt8]) {
        byte(0x2F)
        for letter in text {
            if letter > 0x20, letter < 0x7F, letter != 0x23, Self.isRegular(letter) {
                byte(letter)
            } else {
                byte(0x23)
                hexByte(letter)
            }
        }
    }

    /// A resource's name: a prefix and a number.
    mutating func name(_ prefix: StaticString, number: Int) {
        name(prefix)
        digits(number.magnitude)
    }

    /// A byte string as a literal: smaller than hexadecimal, and any byte may stand in it.
    mutating func string(_ value: some Sequence<UInt8>) {
        byte(0x28)
        let isWritten: Void? = value.withContiguousStorageIfAvailable { stringBytes($0) }
        if isWritten == nil { for byte in value { stringByte(byte) } }
        byte(0x29)
    }

    /// Stretches without anything to escape are nearly all of it.
    private mutating func stringBytes(_ value: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < value.count {
            var end = start
            while end < value.count, !Self.isEscaped(value[end]) { end += 1 }
            if end > start { append(UnsafeBufferPointer(rebasing: value[start..<end])) }
            if end < value.count { stringByte(value[end]) }
            start = end + 1
        }
    }

    mutating func string(_ value: StaticString) {
        value.withUTF8Buffer { string($0) }
    }

    /// A text string for people (7.9.2.2): PDFDocEncoding where it can hold the text, else UTF-16BE.
    mutating func textString(_ value: String) {
        string(encodedTextString(value))
    }

    mutating func hexString(_ value: some Sequence<UInt8>) {
        byte(0x3C)
        for byte in value { hexByte(byte) }
        byte(0x3E)
    }

    /// One byte within a literal string, escaped where it must be (7.3.4.2). A carriage return would be read
    /// as a line feed if it stood bare.
    @inline(__always)
    mutating func stringByte(_ value: UInt8) {
        switch value {
        case 0x28, 0x29, 0x5C:
            byte(0x5C)
            byte(value)
        case 0x0D:
            byte(0x5C)
            byte(0x72)
        default:
            byte(value)
        }
    }

    /// Two bytes within a literal string: the code of a glyph.
    @inline(__always)
    mutating func stringBytes(_ first: UInt8, _ second: UInt8) {
        if Self.isEscaped(first) || Self.isEscaped(second) {
            stringByte(first)
            stringByte(second)
        } else {
            let place = take(2)
            place[0] = first
            place[1] = second
        }
    }

    @inline(__always)
    private static func isEscaped(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x29 || byte == 0x5C || byte == 0x0D }

    mutating func hexByte(_ value: UInt8) {
        byte(Self.hexDigit(value >> 4))
        byte(Self.hexDigit(value & 15))
    }

    // MARK: Composites

    /// A keyword or an operator of a content stream.
    @inline(__always)
    mutating func keyword(_ text: StaticString) {
        separate()
        raw(text)
    }

    /// Where the letters are known, they are a move or two instead of a call.
    @inline(__always)
    mutating func raw(_ text: StaticString) {
        take(text.utf8CodeUnitCount).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    // MARK: Bytes

    /// A space, if the next token would otherwise continue the last one.
    @inline(__always)
    mutating func separate() {
        if count > 0, Self.isRegular(room[count - 1]) { byte(0x20) }
    }

    /// Neither white space nor a delimiter (7.2.2).
    @inline(__always)
    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
        case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: false
        default: true
        }
    }

    static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    private mutating func fixed(_ value: Int, fraction: UInt) {
        if value < 0 { byte(0x2D) }
        let whole = value.magnitude / fraction
        var rest = value.magnitude % fraction
        if whole > 0 || rest == 0 { digits(whole) }
        guard rest > 0 else { return }
        byte(0x2E)
        var place = fraction / 10
        while rest > 0 {
            byte(0x30 + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
        }
    }

    @inline(__always)
    private static func figure(_ value: UInt32) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: value) }

    /// Nearly all have one to four figures.
    private mutating func digits(_ value: UInt) {
        if value < 10 { return byte(0x30 + UInt8(truncatingIfNeeded: value)) }
        var length = value < 100 ? 2 : value < 1000 ? 3 : 4
        if value > 9999 {
            var least: UInt = 10_000
            while value >= least, length < 20 {
                length += 1
                least = least.multipliedReportingOverflow(by: 10).partialValue
            }
        }
        let places = take(length)
        var rest = value
        while length > 0 {
            length -= 1
            places[length] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
