/// Reads the numbers of path data, lists of points and transforms (SVG 2, 9.3.9 and 8.5).
struct SVGScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// White space with at most one comma in it.
    mutating func skipSeparator() {
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
            position += 1
            skipSpace()
        }
    }

    /// The same; false where two commas stand, or one at the end.
    mutating func skipOneSeparator() -> Bool {
        skipSpace()
        guard take(UInt8(ascii: ",")) else { return true }
        skipSpace()
        return position < bytes.count && bytes[position] != UInt8(ascii: ",")
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// A letter, if one stands here.
    mutating func letter() -> UInt8? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        guard byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") else { return nil }
        position += 1
        return byte
    }

    mutating func word() -> String {
        let start = position
        while let _ = letter() {}
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A number of at most 10 000 000, so that no sum leaves what a page can hold.
    mutating func number() -> Double? {
        let start = position
        var index = position
        func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
        let digits = index
        while isDigit(index) { index += 1 }
        var count = index - digits
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let fraction = index
            while isDigit(index) { index += 1 }
            count += index - fraction
        }
        guard count > 0 else { return nil }
        // “2em” is a length, “2e3” a number.
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            var exponent = index + 1
            if exponent < bytes.count, bytes[exponent] == UInt8(ascii: "-") || bytes[exponent] == UInt8(ascii: "+") {
                exponent += 1
            }
            if isDigit(exponent) {
                while isDigit(exponent) { exponent += 1 }
                index = exponent
            }
        }
        // A point without digits after it ("5.") is a number all the same, but not to `Double`.
        var text = String(decoding: bytes[start..<index], as: UTF8.self)
        if text.hasSuffix(".") { text.removeLast() }
        guard let value = Double(text), value.magnitude <= 10_000_000 else { return nil }
        position = index
        return value
    }

    /// A flag of an arc: a single 0 or 1, after which the next number may follow at once.
    mutating func flag() -> Bool? {
        if take(UInt8(ascii: "0")) { return false }
        if take(UInt8(ascii: "1")) { return true }
        return nil
    }

    /// Everything as numbers; nil when something else stands between them.
    static func numbers(_ text: String) -> [Double]? {
        var scanner = SVGScanner(text)
        var result: [Double] = []
        scanner.skipSpace()
        while !scanner.isAtEnd {
            guard let value = scanner.number() else { return nil }
            result.append(value)
            scanner.skipSeparator()
        }
        return result
    }
}
