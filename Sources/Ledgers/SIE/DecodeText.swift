/// A text in whatever code, as UTF-8, and how it was written.
struct DecodedText {
    /// nil when the bytes are UTF-8 as they are.
    var text: [UInt8]?
    /// nil for plain ASCII.
    var code: LetterCode?
    /// In `text`: the first word that is written in another code than most, and that code.
    var otherwise: (word: Range<Int>, code: LetterCode)?
}

/// Tells by the bytes how the letters of a text are written, word by word where they disagree: real files have an object's
/// code in Latin-1 and its name in CP437 on one line. UTF-16 is told by its mark.
func decodeText(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes) }
    let isASCII = bytes.withUnsafeBufferPointer { buffer in
        var all: UInt8 = 0
        for byte in buffer { all |= byte }
        return all < 0x80
    }
    if isASCII { return DecodedText() }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), bytes.withUnsafeBufferPointer({ isUTF8($0, 3..<$0.count) }) {
        return DecodedText(text: Array(bytes.dropFirst(3)), code: .utf8)
    }
    if bytes.withUnsafeBufferPointer({ isUTF8($0, 0..<$0.count) }) { return DecodedText(code: .utf8) }
    return bytes.withUnsafeBufferPointer(decodeByWord)
}

private func decodeByWord(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
    // Which code most of the words have.
    var votes = (utf8: 0, pc437: 0, windows: 0)
    forEachWord(bytes) { word in
        switch clearCode(bytes, word) {
        case .utf8: votes.utf8 += 1
        case .pc437: votes.pc437 += 1
        case .windows: votes.windows += 1
        case nil: break
        }
    }
    var most = LetterCode.pc437
    if votes.windows > votes.pc437 { most = .windows }
    // What is no UTF-8 has to be read as something, so this code of one byte stands for unclear words in any case.
    // Where nothing says which code it is, a byte between digits is a space that does not break.
    if votes == (0, 0, 0), isSpacedNumbers(bytes) { most = .windows }
    let byByte = most
    if votes.utf8 > max(votes.pc437, votes.windows) { most = .utf8 }

    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var otherwise: (word: Range<Int>, code: LetterCode)?
    var position = 0
    forEachWord(bytes) { word in
        result.append(contentsOf: bytes[position..<word.lowerBound])
        let start = result.count
        let code = clearCode(bytes, word) ?? byByte
        if code == .utf8 {
            result.append(contentsOf: bytes[word])
        } else {
            for index in word {
                if bytes[index] < 0x80 { result.append(bytes[index]) } else { result.append(scalar: code.scalar(bytes[index])) }
            }
        }
        if code != most, otherwise == nil { otherwise = (start..<result.count, code) }
        position = word.upperBound
    }
    result.append(contentsOf: bytes[position..<bytes.count])
    return DecodedText(text: result, code: most, otherwise: otherwise)
}

/// Whether all bytes above ASCII are 0xA0 before three digits: spaces of Windows within amounts, which CP437 would have as á.
private func isSpacedNumbers(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    for index in bytes.indices where bytes[index] >= 0x80 {
        guard bytes[index] == 0xA0, isDigit(index - 1), isDigit(index + 1), isDigit(index + 2), isDigit(index + 3) else { return false }
    }
    return true
}

/// The code of a word with letters above ASCII, where its bytes leave no doubt.
private func clearCode(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> LetterCode? {
    if isUTF8(bytes, word) { return .utf8 }
    var is437 = true
    var isWindows = true
    for index in word where bytes[index] >= 0x80 {
        is437 = is437 && LetterCode.pc437.isLikely(bytes[index])
        isWindows = isWindows && LetterCode.windows.isLikely(bytes[index])
    }
    return is437 == isWindows ? nil : is437 ? .pc437 : .windows
}

/// Every word that has a byte above ASCII.
private func forEachWord(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var start = 0
    var hasLetter = false
    for index in 0..<bytes.count {
        let byte = bytes[index]
        if byte >= 0x80 {
            hasLetter = true
        } else if byte <= 0x22 || byte == 0x3B || byte == 0x7B || byte == 0x7D {
            if hasLetter { body(start..<index) }
            hasLetter = false
            start = index + 1
        }
    }
    if hasLetter { body(start..<bytes.count) }
}

/// Whether a stretch is UTF-8, strictly (RFC 3629).
func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
        let byte = bytes[index]
        if byte < 0x80 {
            index += 1
            continue
        }
        let length: Int
        switch byte {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return false
        }
        guard index + length <= end else { return false }
        for next in 1..<length where bytes[index + next] & 0xC0 != 0x80 { return false }
        let second = bytes[index + 1]
        switch byte {
        case 0xE0: if second < 0xA0 { return false }
        case 0xED: if second > 0x9F { return false }
        case 0xF0: if second < 0x90 { return false }
        case 0xF4: if second > 0x8F { return false }
        default: break
        }
        index += length
    }
    return true
}

private func decodeUTF16(_ bytes: [UInt8]) -> DecodedText {
    let isBig = bytes[0] == 0xFE
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 2
    while index + 1 < bytes.count {
        units.append(isBig ? UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]) : UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index]))
        index += 2
    }
    return DecodedText(text: Array(String(decoding: units, as: UTF16.self).utf8), code: .utf8)
}
