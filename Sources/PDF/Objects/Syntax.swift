/// Bytes in PDF syntax (ISO 32000-1 7.3), written token by token: the lowest layer, used for objects and for
/// content streams alike. White space is written only where two tokens would otherwise run together.
struct Syntax {
    /// As long as there is room for: what is written are the first `count`. A token is written in one piece, where appending to
    /// an array would ask for each byte whether the array is its own and large enough.
    private var room: [UInt8] = []
    private(set) var count = 0

    init() {}

    init(_ bytes: [UInt8]) {
        room = bytes
        count = bytes.count
    }

    /// What has been written.
    var bytes: [UInt8] { Array(written(from: 0)) }
    var isEmpty: Bool { count == 0 }

    func written(from start: Int) -> ArraySlice<UInt8> { room[start..<count] }

    /// Its room is kept.
    mutating func removeAll() { count = 0 }

    /// Writes so many bytes: `fill` sets all of them.
    @inline(__always)
    private mutating func write(_ length: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        if room.count - count < length { makeRoom(for: length) }
        let start = count
        count += length
        room.withUnsafeMutableBufferPointer { fill(UnsafeMutableBufferPointer(rebasing: $0[start..<start + length])) }
    }

    @inline(never)
    private mutating func makeRoom(for length: Int) { room.append(contentsOf: repeatElement(0, count: max(length, room.count, 256))) }

    @inline(__always)
    mutating func byte(_ value: UInt8) { write(1) { $0[0] = value } }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in write(bytes.count) { _ = $0.update(fromContentsOf: bytes) } }
    }

    // MARK: Numbers

    mutating func integer(_ value: Int) {
        separate()
        digits(value)
    }

    /// A number given in thousandths: `12500` is written `12.5`. All lengths are integers in this house, so
    /// that no floating-point formatting decides a byte.
    mutating func thousandths(_ value: Int) {
        separate()
        fixed(value, fraction: 1000)
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
        let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        write(letters.count + 1) { place in
            place[0] = 0x2F
            _ = UnsafeMutableBufferPointer(rebasing: place[1...]).update(fromContentsOf: letters)
        }
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
        digits(number)
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
            if end > start { write(end - start) { _ = $0.update(fromContentsOf: UnsafeBufferPointer(rebasing: value[start..<end])) } }
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
            write(2) { place in
                place[0] = first
                place[1] = second
            }
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
        let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        write(letters.count) { _ = $0.update(fromContentsOf: letters) }
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

    private mutating func fixed(_ value: Int, fraction: Int) {
        let magnitude = value.magnitude
        let scale = UInt(fraction)
        if value < 0 { byte(0x2D) }
        let whole = magnitude / scale
        var rest = magnitude % scale
        if whole > 0 || rest == 0 { digits(Int(bitPattern: whole)) }
        if rest > 0, fraction == 1000 {
            let small = UInt32(truncatingIfNeeded: rest)
            let (first, second, third) = (Self.figure(small / 100), Self.figure(small / 10 % 10), Self.figure(small % 10))
            let length = third != 0x30 ? 3 : second != 0x30 ? 2 : 1
            write(1 + length) { places in
                places[0] = 0x2E
                places[1] = first
                if length > 1 { places[2] = second }
                if length > 2 { places[3] = third }
            }
        } else if rest > 0 {
            byte(0x2E)
            var place = scale / 10
            while rest > 0 {
                byte(0x30 + UInt8(truncatingIfNeeded: rest / place))
                rest %= place
                place /= 10
            }
        }
    }

    @inline(__always)
    private static func figure(_ value: UInt32) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: value) }

    private mutating func digits(_ value: Int) {
        var rest = value.magnitude
        if value < 0 { byte(0x2D) }
        // Nearly all have one to three figures.
        if rest < 1000 {
            let small = UInt32(truncatingIfNeeded: rest)
            let (hundreds, tens, ones) = (Self.figure(small / 100), Self.figure(small / 10 % 10), Self.figure(small % 10))
            if small < 10 {
                byte(ones)
            } else if small < 100 {
                write(2) { places in
                    places[0] = tens
                    places[1] = ones
                }
            } else {
                write(3) { places in
                    places[0] = hundreds
                    places[1] = tens
                    places[2] = ones
                }
            }
            return
        }
        var (length, least): (Int, UInt) = (1, 10)
        while rest >= least, length < 19 {
            length += 1
            least *= 10
        }
        write(length) { places in
            for place in stride(from: places.count - 1, through: 0, by: -1) {
                places[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
    }
}
