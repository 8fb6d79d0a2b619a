import Diagnostics

extension EncodingFault {
    func diagnostic(_ file: FileID, base: Int) -> Diagnostic {
        func range(_ start: Int, _ length: Int) -> SourceRange {
            SourceRange(file: file, start: base + start, end: base + start + length)
        }
        switch self {
        case .notUTF8(let offset): return Diagnostic(.notUTF8, at: range(offset, 1))
        case .utf16: return Diagnostic(.utf16, at: SourceRange(file: file, start: 0, end: 0))
        case .notText(let kind): return kind.diagnostic(at: SourceRange(file: file, start: 0, end: 0))
        case .control(let value, let offset, let length):
            return Diagnostic(.controlCharacter, at: range(offset, length), ["tecken": HiddenCharacter.name(value)])
        case .lostLetter(let offset): return Diagnostic(.lostLetter, at: range(offset, 3))
        case .readTwice(let written, let right, let encoding, let offset):
            return Diagnostic(
                .readTwice, at: range(offset, written.utf8.count), ["skrivet": written, "rätt": right, "kodning": encoding])
        case .lineTooLong(let offset): return Diagnostic(.lineTooLong, at: range(offset, 1), ["antal": String(longestLine >> 10)])
        }
    }
}

extension ForeignFile {
    fileprivate func diagnostic(at place: SourceRange) -> Diagnostic {
        let (kind, kindInEnglish, advice, adviceInEnglish) =
            switch self {
            case .office, .olderOffice, .richText:
                (
                    "ett dokument ur Word, Excel eller liknande", "a document of Word, Excel or the like",
                    "Är det en text: ge filen tillbaka sin ändelse (.docx), och ta in den med bilaga import. Är det siffror: lägg filen i mötets mapp och hämta dem med ur:.",
                    "If it is a text, give the file its ending back (.docx) and take it in with bilaga import. If it is figures, put the file in the meeting's folder and take them with ur:."
                )
            case .pdf:
                (
                    "en pdf", "a PDF", "Ska den vara en bilaga: ge filen tillbaka ändelsen .pdf, och skriv slag: pdf och fil: under bilagor.",
                    "If it is to be a bilaga, give the file its ending .pdf back, and write slag: pdf and fil: under bilagor."
                )
            case .picture:
                (
                    "en bild", "a picture", "Ge filen tillbaka sin ändelse, och skriv ![…](filen) i texten.",
                    "Give the file its ending back, and write ![…](the file) in the text."
                )
            }
        return Diagnostic(.foreignFile, at: place, ["slag": kind, "kind": kindInEnglish, "råd": advice, "advice": adviceInEnglish])
    }
}

/// libyaml's complaint put in a writer's words. `offset` is where it stopped, `context` where the thing that
/// it was reading began.
func syntaxDiagnostic(
    _ problem: YAMLProblem, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, context: Int?,
    range: (Int, Int) -> SourceRange
) -> Diagnostic {
    func byte(_ index: Int) -> UInt8? { index >= 0 && index < bytes.count ? bytes[index] : nil }
    func character(_ index: Int) -> String {
        guard let first = byte(index) else { return "" }
        return first < 0x80 ? String(Unicode.Scalar(first)) : "…"
    }
    let here = range(offset, min(offset + 1, bytes.count))
    let opening = context.map { range($0, min($0 + 1, bytes.count)) } ?? here

    if let tab = tabBefore(offset, bytes) {
        var end = tab
        while byte(end) == 0x09 || byte(end) == 0x20 { end += 1 }
        let isBlank = byte(end).map { $0 == 0x0A || $0 == 0x0D } ?? true
        return Diagnostic(.tab, at: range(tab, tab + 1), isBlank ? ["tom": "Raden är tom: ta bort den.", "blank": "The line is empty: remove it."] : [:])
    }
    if byte(offset) == 0x09 { return Diagnostic(.tab, at: here) }

    // Something stands right after a value that had ended.
    var before = offset - 1
    while let space = byte(before), space == 0x20 { before -= 1 }
    let end = byte(before)
    let endsValue = end == 0x22 || end == 0x27 || end == 0x5D || end == 0x7D

    // What the reader stops at is a line below the one that is no key, or no item.
    if ["mapping values are not allowed in this context", "did not find expected '-' indicator", "did not find expected key"].contains(problem.text),
        let (start, mark) = lineWithoutSpace(before: offset, bytes)
    {
        guard let mark else { return Diagnostic(.missingColon, at: range(start, lineEnd(start, bytes))) }
        return Diagnostic(.missingSpace, at: range(start, lineEnd(start, bytes)), ["tecken": mark])
    }
    switch problem.text {
    case "mapping values are not allowed in this context":
        if let key = keyWithoutColon(offset, bytes) {
            return Diagnostic(.missingColon, at: range(key, lineEnd(key, bytes)))
        }
        if let (start, before, isAligned) = keyBelowAnother(offset, bytes) {
            // A line of the same level without a colon makes one text with the key below it.
            if isAligned { return Diagnostic(.missingColon, at: range(before, lineEnd(before, bytes))) }
            let odd = oddIndentation(start, bytes)
            return Diagnostic(.indentation, at: range(odd, lineEnd(odd, bytes)))
        }
        return Diagnostic(.colonInText, at: here)
    case "block sequence entries are not allowed in this context":
        var arguments: [String: String] = [:]
        let rest = textAfterDash(offset, bytes)
        if let first = rest.utf8.first, (0x30...0x39).contains(first) { arguments["belopp"] = "−" + rest }
        return Diagnostic(.loneDash, at: here, arguments)
    case "found character that cannot start any token":
        return Diagnostic(.reservedStart, at: here, ["tecken": character(offset)])
    case "could not find expected ':'":
        let start = context ?? offset
        return Diagnostic(.missingColon, at: range(start, lineEnd(start, bytes)))
    case "found unexpected end of stream", "found unexpected document indicator":
        return Diagnostic(.unclosedQuote, at: opening)
    case "did not find expected node content" where hashInLastBraces(offset, bytes) != nil:
        let hash = hashInLastBraces(offset, bytes) ?? offset
        let end = min(hash + 7, lineEnd(hash, bytes))
        return Diagnostic(.hashInBraces, at: range(hash, end), ["text": String(decoding: bytes[hash..<end], as: UTF8.self)])
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
        let isList = problem.text.hasSuffix("']'")
        if let start = context, let hash = hashInFlow(start, offset, bytes) {
            let end = min(hash + 7, lineEnd(hash, bytes))
            return Diagnostic(.hashInBraces, at: range(hash, end), ["text": String(decoding: bytes[hash..<end], as: UTF8.self)])
        }
        return Diagnostic(.unclosedBracket, at: opening, ["tecken": isList ? "[" : "{", "slut": isList ? "]" : "}"])
    case "found unknown escape character", "did not find expected hexdecimal number",
        "found invalid Unicode character escape code":
        return Diagnostic(.badEscape, at: here)
    case "did not find expected alphabetic or numeric character":
        let start = context ?? offset
        return Diagnostic(.asterisk, at: range(start, min(start + 1, bytes.count)), ["tecken": character(start)])
    case "did not find expected '-' indicator":
        if let odd = unlikeItemBefore(offset, bytes) { return Diagnostic(.indentation, at: range(odd, lineEnd(odd, bytes))) }
        return Diagnostic(.keyInText, at: range(offset, lineEnd(offset, bytes)))
    case "did not find expected key", "did not find expected <document start>":
        if endsValue, sameLine(before, offset, bytes) {
            return Diagnostic(.textAfterEnd, at: range(offset, lineEnd(offset, bytes)), ["tecken": character(before)])
        }
        if let odd = unlikeItemBefore(offset, bytes) { return Diagnostic(.indentation, at: range(odd, lineEnd(odd, bytes))) }
        if byte(offset) == 0x2D { return Diagnostic(.keyInText, at: range(offset, lineEnd(offset, bytes))) }
        let odd = oddIndentation(offset, bytes)
        return Diagnostic(.indentation, at: range(odd, lineEnd(odd, bytes)))
    default:
        if problem.context.hasSuffix("tag") { return Diagnostic(.tag, at: opening) }
        return Diagnostic(.syntax, at: here, ["problem": problem.text])
    }
}

/// A tab in the white space that the line of `offset` starts with.
private func tabBefore(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return start < bytes.count && bytes[start] == 0x09 && start <= offset ? start : nil
}

/// The start of a line like `event {2022: 650 000}`, where the colon at `offset` is that of an inner key.
private func keyWithoutColon(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let start = textStart(offset, bytes)
    var index = start
    while index < offset, bytes[index] != 0x3A, bytes[index] != 0x22, bytes[index] != 0x27 {
        if bytes[index] == 0x7B || bytes[index] == 0x5B { return index > start && bytes[index - 1] == 0x20 ? start : nil }
        index += 1
    }
    return nil
}

/// The line before that of `offset`, where it is “-roll” or “rubrik:Ekonomi”, and the sign that lacks its space.
private func lineWithoutSpace(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (start: Int, mark: String?)? {
    var end = min(offset, bytes.count)
    while end > 0, bytes[end - 1] != 0x0A { end -= 1 }
    guard end > 0 else { return nil }
    var index = textStart(end - 1, bytes)
    let start = index
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    guard index + 1 < end else { return nil }
    if bytes[index] == 0x2D {
        if isLetter(bytes[index + 1]) { return (start, "-") }
        guard bytes[index + 1] == 0x20 else { return nil }
        index += 2
    }
    let key = index
    while index < end, isLetter(bytes[index]) || bytes[index] == 0x2D { index += 1 }
    // “- slag sammanfattning” above “titel: …”: the item was to be a key and its value.
    if key > start, index > key, index + 1 < end, bytes[index] == 0x20, isLetter(bytes[index + 1]),
        indentation(of: offset, bytes) == indentation(of: start, bytes) + 2,
        !bytes[index..<lineEnd(index, bytes)].contains(0x3A)
    {
        return (start, nil)
    }
    return index > key && index + 1 < end && bytes[index] == 0x3A && isLetter(bytes[index + 1]) ? (start, ":") : nil
}

/// The start of the line and of the line before, when the colon at `offset` is that of a key first on its line.
private func keyBelowAnother(
    _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>
) -> (start: Int, before: Int, isAligned: Bool)? {
    let start = textStart(offset, bytes)
    for index in start..<offset where bytes[index] <= 0x20 || bytes[index] == 0x3A { return nil }
    var end = start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    // Back over the line break, blank lines and comments to the line before.
    var before = end - 1
    while before >= 0 {
        let first = textStart(before, bytes)
        if first < before, bytes[first] > 0x20, bytes[first] != 0x23 {
            var line = first
            while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
            return (start, first, first - line == start - end)
        }
        while before > 0, bytes[before - 1] != 0x0A { before -= 1 }
        before -= 1
    }
    return nil
}

/// The first character that is no space in the line of `offset`.
private func textStart(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    while start < offset, bytes[start] == 0x20 { start += 1 }
    return start
}

/// How many spaces the line of `offset` begins with.
private func indentation(of offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var line = min(offset, bytes.count)
    while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
    var index = line
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index - line
}

/// What stands behind a hyphen and a space, up to the end of the line.
private func textAfterDash(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var start = offset + 1
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let end = lineEnd(start, bytes)
    return start < end && end <= bytes.count ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
}

/// The end of the line's text after `offset`.
private func lineEnd(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end > offset, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
    return max(end, min(offset + 1, bytes.count))
}

private func sameLine(_ from: Int, _ to: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard from >= 0, from < to else { return false }
    for index in from..<min(to, bytes.count) where bytes[index] == 0x0A { return false }
    return true
}

/// A “#” after a space within braces, which begins a comment and hides the rest of the line; nil when there is none.
private func hashInFlow(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var quote: UInt8 = 0
    for index in max(1, start)..<max(max(1, start), min(end, bytes.count)) {
        let byte = bytes[index]
        if quote != 0 {
            if byte == quote || byte == 0x0A { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: ":") {
            return index
        }
    }
    return nil
}

/// The same within the braces that were opened last.
private func hashInLastBraces(_ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = min(end, bytes.count) - 1
    while start >= 0, bytes[start] != UInt8(ascii: "{"), bytes[start] != UInt8(ascii: "[") { start -= 1 }
    return start < 0 ? nil : hashInFlow(start, end, bytes)
}
