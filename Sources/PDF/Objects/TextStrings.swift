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
