/// Words of Markdown: runs of letters, digits and inner hyphens. Link destinations and addresses are left
/// out, since nobody reads them as words.
func splitWords(_ text: [UInt8], _ table: inout WordTable) -> [Passage.Word] {
    text.withUnsafeBufferPointer { splitWords($0, &table) }
}

private func splitWords(_ bytes: UnsafeBufferPointer<UInt8>, _ table: inout WordTable) -> [Passage.Word] {
    var words: [Passage.Word] = []
    // A word has some six letters, and what stands between.
    words.reserveCapacity(bytes.count / 8 + 1)
    var index = 0
    var gapHasStop = true
    func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x5D, index + 1 < bytes.count, bytes[index + 1] == 0x28 {
            // ](destination)
            while index < bytes.count, bytes[index] != 0x29, bytes[index] != 0x0A { index += 1 }
            continue
        }
        if byte >= 0x80, let length = separator(bytes, index) {
            index += length
            continue
        }
        guard isWordByte(byte) else {
            if byte == 0x21 || byte == 0x3F || byte == 0x23 || byte == 0x7C { gapHasStop = true }
            // A point ends a sentence when space follows; so does the end of a paragraph or an item.
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
            if byte == 0x2E || byte == 0x3A, next <= 0x20 || next == 0x2A, !isAbbreviation(words.last, bytes, index) { gapHasStop = true }
            if byte == 0x0A, startsBlock(bytes, index + 1) { gapHasStop = true }
            index += 1
            continue
        }
        let start = index
        while index < bytes.count {
            if bytes[index] >= 0x80, separator(bytes, index) != nil { break }
            if isWordByte(bytes[index]) {
                index += 1
            } else if bytes[index] == 0x2D, index + 1 < bytes.count, isWordByte(bytes[index + 1]), index > start {
                index += 1
            } else {
                break
            }
        }
        if index == start {
            index += 1
            continue
        }
        if isAddress(bytes[start..<index]) {
            while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x5D, bytes[index] != 0x29 { index += 1 }
            continue
        }
        let entry = table.entry(of: bytes, start..<index)
        words.append(Passage.Word(entry, start: start, end: index, gapHasStop: gapHasStop || words.isEmpty))
        gapHasStop = false
    }
    return words
}

/// "https", "http" or "www": an address, which nobody reads as words.
private func isAddress(_ word: some Collection<UInt8>) -> Bool {
    guard word.first == 0x68 || word.first == 0x77, (3...5).contains(word.count) else { return false }
    return word.elementsEqual("https".utf8) || word.elementsEqual("http".utf8) || word.elementsEqual("www".utf8)
}

/// The length of a space or a mark above ASCII that stands between words: no-break spaces, quotes, dashes,
/// minus, ellipsis; nil for anything else.
private func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2 {
        switch bytes[index + 1] {
        case 0xA0, 0xAB, 0xBB, 0xA7, 0xB7, 0xAD: return 2
        default: return nil
        }
    }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return nil }
    // General punctuation, and the minus sign.
    if bytes[index + 1] == 0x80 { return 3 }
    return bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 ? 3 : nil
}

private func isAbbreviation(_ word: Passage.Word?, _ bytes: UnsafeBufferPointer<UInt8>, _ point: Int) -> Bool {
    guard let word else { return false }
    if word.has(.abbreviation) { return true }
    // "no. 4" is a number, and "no." an answer.
    guard word.has(.numberSign), bytes[point] == 0x2E, point + 2 < bytes.count else { return false }
    return (0x30...0x39).contains(bytes[point + 2])
}

/// A blank line, a heading or a list item.
private func startsBlock(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case 0x0A, 0x0D, 0x23: return true
    case 0x2D, 0x2A, 0x2B: return index + 1 < bytes.count && bytes[index + 1] == 0x20
    case 0x30...0x39:
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index + 1 < bytes.count && (bytes[index] == 0x2E || bytes[index] == 0x29) && bytes[index + 1] == 0x20
    default: return false
    }
}

/// The lower-case words of a name.
func nameWords(_ name: String) -> [String] {
    var name = name
    return name.withUTF8 { bytes in
        if let words = plainWords(bytes) { return words }
        var table = WordTable(nil)
        return splitWords(bytes, &table).map(\.text)
    }
}

/// The same of a name that is written with letters, figures, hyphens within words, and spaces alone, as nearly all are: the words
/// need no table then. nil for others.
private func plainWords(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    var words: [String] = []
    var start = 0
    for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : 0x20
        switch byte {
        case 0x20:
            if index > start {
                // The hyphens of a word stand within it.
                if bytes[start] == 0x2D || bytes[index - 1] == 0x2D || isAddress(bytes[start..<index]) { return nil }
                let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
                words.append(lowercase(String(decoding: word, as: UTF8.self), word))
            }
            start = index + 1
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3: continue
        case 0x2D where index > 0 && bytes[index - 1] != 0x2D: continue
        default: return nil
        }
    }
    return words
}
