/// Bytes in PDF syntax (ISO 32000-1 7.3), written token by token: the lowest layer, used for objects and for
/// content streams alike. White space is written only where two tokens would otherwise run together.
struct Syntax {
    var bytes: [UInt8] = []

    init() {}

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

    mutating func name(_ text: StaticString) {
        bytes.append(0x2F)
        raw(text)
    }

    /// A name whose letters come from outside: what is not a regular character is escaped (7.3.5).
    mutating func name(_ text: String) { name(bytes: Array(text.utf8)) }

    mutating func name(bytes text: [UInt8]) {
        bytes.append(0x2F)
        for byte in text {
            if byte > 0x20, byte < 0x7F, byte != 0x23, Self.isRegular(byte) {
                bytes.append(byte)
            } else {
                bytes.append(0x23)
                hexByte(byte)
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
        bytes.append(0x28)
        for byte in value { stringByte(byte) }
        bytes.append(0x29)
    }

    mutating func string(_ value: StaticString) {
        value.withUTF8Buffer { string($0) }
    }

    /// A text string for people (7.9.2.2): PDFDocEncoding where it can hold the text, else UTF-16BE.
    mutating func textString(_ value: String) {
        string(encodedTextString(value))
    }

    mutating func hexString(_ value: some Sequence<UInt8>) {
        bytes.append(0x3C)
        for byte in value { hexByte(byte) }
        bytes.append(0x3E)
    }

    /// One byte within a literal string, escaped where it must be (7.3.4.2). A carriage return would be read
    /// as a line feed if it stood bare.
    @inline(__always)
    mutating func stringByte(_ byte: UInt8) {
        switch byte {
        case 0x28, 0x29, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0D:
            bytes.append(0x5C)
            bytes.append(0x72)
        default:
            bytes.append(byte)
        }
    }

    mutating func hexByte(_ byte: UInt8) {
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
    }

    // MARK: Composites

    mutating func reference(_ value: Reference) {
        integer(Int(value.number))
        raw(" 0 R")
    }

    mutating func openDictionary() { raw("<<") }
    mutating func closeDictionary() { raw(">>") }
    mutating func openArray() { bytes.append(0x5B) }
    mutating func closeArray() { bytes.append(0x5D) }

    /// A key of a dictionary, to be followed by its value.
    mutating func key(_ name: StaticString) { self.name(name) }

    mutating func entry(_ key: StaticString, name value: StaticString) {
        self.name(key)
        self.name(value)
    }
    mutating func entry(_ key: StaticString, _ value: Int) {
        name(key)
        integer(value)
    }
    mutating func entry(_ key: StaticString, _ value: Reference) {
        name(key)
        reference(value)
    }
    mutating func entry(_ key: StaticString, text value: String) {
        name(key)
        textString(value)
    }

    /// A rectangle in thousandths: left, bottom, right, top.
    mutating func rectangle(_ key: StaticString, _ edges: [Int]) {
        name(key)
        openArray()
        for edge in edges { thousandths(edge) }
        closeArray()
    }

    /// A keyword or an operator of a content stream.
    mutating func keyword(_ text: StaticString) {
        separate()
        raw(text)
    }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    // MARK: Bytes

    /// A space, if the next token would otherwise continue the last one.
    @inline(__always)
    mutating func separate() {
        if let last = bytes.last, Self.isRegular(last) { bytes.append(0x20) }
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
        if value < 0 { bytes.append(0x2D) }
        let whole = magnitude / scale
        var rest = magnitude % scale
        if whole > 0 || rest == 0 { digits(Int(bitPattern: whole)) }
        if rest > 0 {
            bytes.append(0x2E)
            var place = scale / 10
            while rest > 0 {
                bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / place))
                rest %= place
                place /= 10
            }
        }
    }

    private mutating func digits(_ value: Int) {
        var rest = value.magnitude
        if value < 0 { bytes.append(0x2D) }
        if rest < 10 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest))
            return
        }
        let start = bytes.count
        while rest > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        var low = start
        var high = bytes.count - 1
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }
}

/// A text string's bytes: PDFDocEncoding (ISO 32000-1 annex D.3) for what it shares with Latin-1, else UTF-16BE
/// with its byte order mark.
func encodedTextString(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar.value {
        // 0xA0 is the euro sign in PDFDocEncoding and 0xAD is undefined.
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        default: return utf16TextString(text)
        }
    }
    // “þÿ” and “ï»¿” would be taken for byte order marks.
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf16TextString(text) }
    return bytes
}

private func utf16TextString(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFE, 0xFF]
    bytes.reserveCapacity(2 + 2 * text.utf8.count)
    for unit in text.utf16 {
        bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
        bytes.append(UInt8(truncatingIfNeeded: unit))
    }
    return bytes
}
