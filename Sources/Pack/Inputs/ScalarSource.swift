/// The text of a scalar as a person reads it: without the quotes and the escapes that YAML needs (YAML 1.2.2, 7.3).
func scalarText(_ bytes: ArraySlice<UInt8>) -> String {
    guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes.count > 1, bytes.last == quote else {
        return String(decoding: bytes, as: UTF8.self)
    }
    let inner = bytes.dropFirst().dropLast()
    if quote == UInt8(ascii: "'") {
        var result: [UInt8] = []
        var wasQuote = false
        for byte in inner {
            wasQuote = byte == quote && !wasQuote
            if !wasQuote { result.append(byte) }
        }
        return String(decoding: result, as: UTF8.self)
    }
    var result: [UInt8] = []
    var rest = inner
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
            result.append(byte)
            continue
        }
        switch next {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(next)
        default: result += [byte, next]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// The text as a scalar of YAML: as it is where that means the same, else in quotes. In the quotes of the old one, if it
/// had any, so that what does not change does not look changed.
func scalarSource(_ text: String, inPlaceOf old: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(text.utf8)
    let quote = old.count > 1 && old.first == old.last ? old.first : nil
    if quote == UInt8(ascii: "'"), !bytes.contains(0x0A) {
        return [0x27] + bytes.flatMap { $0 == 0x27 ? [$0, $0] : [$0] } + [0x27]
    }
    if quote != UInt8(ascii: "\""), isPlain(bytes) { return bytes }
    var result: [UInt8] = [0x22]
    for byte in bytes {
        switch byte {
        case 0x0A: result += "\\n".utf8
        case 0x09: result += "\\t".utf8
        case 0x22, 0x5C: result += [0x5C, byte]
        default: result.append(byte)
        }
    }
    return result + [0x22]
}

/// Whether a text can stand in YAML without quotes, in a flow collection too (YAML 1.2.2, 7.3.3).
private func isPlain(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20, last != UInt8(ascii: ":") else { return false }
    if "!&*#|>@`%\"',[]{}".utf8.contains(first) { return false }
    if "-?:".utf8.contains(first), bytes.count == 1 || bytes[1] == 0x20 { return false }
    for (index, byte) in bytes.enumerated() {
        if byte < 0x20 || ",[]{}".utf8.contains(byte) { return false }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if byte == UInt8(ascii: ":"), next == 0x20 { return false }
        if byte == 0x20, next == UInt8(ascii: "#") { return false }
    }
    return true
}
