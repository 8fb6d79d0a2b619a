/// The text of a scalar as a person reads it: without the quotes and the escapes that YAML needs (YAML 1.2.2, 7.3).
func scalarText(_ bytes: ArraySlice<UInt8>) -> String {
    guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes.count > 1, bytes.last == quote else {
        return String(decoding: FoldedScalar(bytes).text, as: UTF8.self)
    }
    let inner = FoldedScalar(bytes.dropFirst().dropLast()).text[...]
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
///
/// - Parameter isInFlow: it stands within brackets or braces, or may come to.
func scalarSource(_ text: String, inPlaceOf old: ArraySlice<UInt8>, isInFlow: Bool = true) -> [UInt8] {
    let bytes = Array(text.utf8)
    if let changed = changedLines(bytes, of: old, isInFlow) { return changed }
    let quote = old.count > 1 && old.first == old.last ? old.first : nil
    if quote == UInt8(ascii: "'"), !bytes.contains(0x0A) {
        return [0x27] + bytes.flatMap { $0 == 0x27 ? [$0, $0] : [$0] } + [0x27]
    }
    if quote != UInt8(ascii: "\""), isPlain(bytes, isInFlow) { return bytes }
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

/// A scalar over several lines with the change made in it, its lines left as they are; nil where that cannot be done.
private func changedLines(_ text: [UInt8], of old: ArraySlice<UInt8>, _ isInFlow: Bool) -> [UInt8]? {
    guard old.contains(0x0A), !text.contains(0x0A), let first = old.first, let last = old.last else { return nil }
    let isQuoted = first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")) && old.count > 1
    let inner = isQuoted ? old.dropFirst().dropLast() : old
    if isQuoted {
        guard !text.contains(first), !text.contains(UInt8(ascii: "\\")), !inner.contains(first), !inner.contains(UInt8(ascii: "\\")) else { return nil }
    } else if !isPlain(text, isInFlow) {
        return nil
    }
    let folded = FoldedScalar(inner)
    guard !folded.text.contains(0x0A) else { return nil }
    var same = 0
    let most = min(folded.text.count, text.count)
    while same < most, folded.text[same] == text[same] { same += 1 }
    var tail = 0
    while tail < most - same, folded.text[folded.text.count - 1 - tail] == text[text.count - 1 - tail] { tail += 1 }
    func offset(_ index: Int) -> Int { index < folded.offsets.count ? folded.offsets[index] : inner.endIndex }
    return Array(old[..<offset(same)]) + text[same..<(text.count - tail)] + old[offset(folded.text.count - tail)...]
}

/// A scalar over several lines as it is read: line ends folded to spaces (YAML 1.2.2, 6.5).
private struct FoldedScalar {
    var text: [UInt8] = []
    /// Of each byte of the text, where it stands in the source; of a folded line end, where the line ends.
    var offsets: [Int] = []

    init(_ source: ArraySlice<UInt8>) {
        guard source.contains(0x0A) else {
            text = Array(source)
            offsets = Array(source.indices)
            return
        }
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
        var empty = 0
        for (number, line) in lines.enumerated() {
            var words = number == 0 ? line : line.drop(while: isBlank)
            if number + 1 < lines.count { while let last = words.last, isBlank(last) { words = words.dropLast() } }
            if words.isEmpty, number > 0, number + 1 < lines.count {
                empty += 1
                continue
            }
            if number > 0 {
                let end = offsets.last.map { $0 + 1 } ?? source.startIndex
                for _ in 0..<max(empty, 1) {
                    text.append(empty == 0 ? 0x20 : 0x0A)
                    offsets.append(end)
                }
                empty = 0
            }
            text += words
            offsets += words.indices
        }
    }
}

/// Whether a text can stand in YAML without quotes (YAML 1.2.2, 7.3.3).
private func isPlain(_ bytes: [UInt8], _ isInFlow: Bool) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20, last != UInt8(ascii: ":") else { return false }
    if "!&*#|>@`%\"',[]{}".utf8.contains(first) { return false }
    if "-?:".utf8.contains(first), bytes.count == 1 || bytes[1] == 0x20 { return false }
    for (index, byte) in bytes.enumerated() {
        if byte < 0x20 || isInFlow && ",[]{}".utf8.contains(byte) { return false }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if byte == UInt8(ascii: ":"), next == 0x20 { return false }
        if byte == 0x20, next == UInt8(ascii: "#") { return false }
    }
    return true
}
