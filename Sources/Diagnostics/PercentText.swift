/// The value of a hexadecimal digit; nil for what is none.
@inlinable public func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
}

/// What links have percent signs for, written out (RFC 3986, 2.1).
public struct PercentDecoded {
    public private(set) var bytes: [UInt8] = []
    /// How many bytes were written so.
    public private(set) var count = 0
    /// How many percent signs have no two digits after them. They stay.
    public private(set) var faults = 0

    public init(_ text: some StringProtocol) {
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%") {
                if index + 2 < source.count, let high = hexDigit(source[index + 1]), let low = hexDigit(source[index + 2]) {
                    bytes.append(high << 4 | low)
                    count += 1
                    index += 3
                    continue
                }
                faults += 1
            }
            bytes.append(source[index])
            index += 1
        }
    }
}
