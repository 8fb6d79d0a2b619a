/// Finds what was meant as Markdown in a text that is printed letter by letter: emphasis, code and links, whole or not.
///
/// - Returns: the first such stretch, in UTF-8 offsets of the text.
func markdownStretch(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { bytes in
        guard bytes.contains(where: { $0 == star || $0 == underscore || $0 == backtick || $0 == bracket || $0 == tilde }) else { return nil }
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case star, underscore:
                let run = length(of: bytes[position], at: position, in: bytes)
                if run <= 3, let end = emphasisEnd(from: position, run, in: bytes) { return position..<end }
                position += run
            case backtick:
                let run = length(of: backtick, at: position, in: bytes)
                if let end = closing(backtick, run, after: position + run, in: bytes) { return position..<end }
                position += run
            case bracket:
                if let end = linkEnd(from: position, in: bytes) { return position..<end }
                position += 1
            default: position += 1
            }
        }
        return unfinished(bytes)
    }
}

/// `**ord` that nothing closes, `~~ord~~`, and `](` of a link that is none.
private func unfinished(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var position = 0
    while position + 2 < bytes.count {
        let (first, second, third) = (bytes[position], bytes[position + 1], bytes[position + 2])
        let isFree = position == 0 || !isWord(bytes[position - 1]) && bytes[position - 1] != first
        if first == star, second == star, isWord(third), isFree { return position..<position + 2 }
        if first == tilde, second == tilde, third != tilde, third > 0x20, isFree { return position..<position + 2 }
        if first == UInt8(ascii: "]"), second == UInt8(ascii: "("), third > 0x20 { return position..<position + 2 }
        position += 1
    }
    return nil
}

private let star = UInt8(ascii: "*")
private let underscore = UInt8(ascii: "_")
private let backtick = UInt8(ascii: "`")
private let bracket = UInt8(ascii: "[")
private let tilde = UInt8(ascii: "~")

private func length(of mark: UInt8, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == mark { end += 1 }
    return end - start
}

/// Past the run of the same length that closes; within the line.
private func closing(_ mark: UInt8, _ run: Int, after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = start
    while position < bytes.count, bytes[position] != 0x0A {
        guard bytes[position] == mark else {
            position += 1
            continue
        }
        let found = length(of: mark, at: position, in: bytes)
        if found == run, position > start { return position + found }
        position += found
    }
    return nil
}

/// `*ord*` between spaces or punctuation. `2 * 3 * 4`, `en_nyckel_till` and a lone `*` are none.
private func emphasisEnd(from start: Int, _ run: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = start + run
    guard start == 0 || !isWord(bytes[start - 1]), first < bytes.count, bytes[first] > 0x20,
        let end = closing(bytes[start], run, after: first, in: bytes), bytes[end - run - 1] > 0x20,
        end == bytes.count || !isWord(bytes[end])
    else { return nil }
    return end
}

/// `[ord](mål)`.
private func linkEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = start + 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "]"), bytes[position] != 0x0A { position += 1 }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: "(") else {
        return nil
    }
    position += 2
    let target = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ")") { position += 1 }
    return position > target && position < bytes.count && bytes[position] == UInt8(ascii: ")") ? position + 1 : nil
}

private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
