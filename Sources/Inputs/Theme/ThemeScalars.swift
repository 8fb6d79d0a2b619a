import Style

/// `28 mm`, `9.75 pt`, `9,75 pt`, `-3 pt`; nil without a unit or beyond two metres.
func parseLength(_ text: String) -> Length? {
    // A decimal point is as usual as a comma in sizes, and thousands never occur.
    let comma = String(String.UnicodeScalarView(trimmed(text).map { $0 == "." ? "," : $0 }))
    guard let figure = try? FigureText(comma), !figure.isDash, figure.scale <= 6,
        abs(figure.coefficient) < 10_000_000_000
    else { return nil }
    var value = Double(figure.coefficient)
    for _ in 0..<figure.scale { value /= 10 }
    guard abs(value) <= 6000 else { return nil }
    switch figure.unit {
    case "mm": return .millimetres(value)
    case "cm": return .millimetres(value * 10)
    case "pt": return .points(value)
    default: return nil
    }
}

/// What was meant by a colour in another form, as `#1b2a33`: `rgb(27, 42, 51)`, `#abc`, `1b2a33`; nil for others.
func suggestedColour(_ text: String) -> String? {
    let plain = text.lowercased().filter { $0 != " " }
    func hexadecimal(_ value: Int) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
    for start in ["rgb(", "rgba("] where plain.hasPrefix(start) && plain.hasSuffix(")") {
        let parts = plain.dropFirst(start.count).dropLast().split(separator: ",").map { Int($0) }
        guard parts.count == 3, parts.allSatisfy({ $0.map((0...255).contains) ?? false }) else { return nil }
        return "#" + parts.compactMap { $0.map(hexadecimal) }.joined()
    }
    let digits = plain.hasPrefix("#") ? String(plain.dropFirst()) : plain
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    switch digits.count {
    case 3: return "#" + digits.map { "\($0)\($0)" }.joined()
    case 6: return "#" + digits
    default: return nil
    }
}

/// `#1b2a33`.
func parseColour(_ text: String) -> Colour? {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == 0x23 else { return nil }
    var value: UInt32 = 0
    for byte in bytes.dropFirst() {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
        value = value << 4 | UInt32(digit)
    }
    return Colour(hex: value)
}
