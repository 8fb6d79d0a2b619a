import Diagnostics

/// The prose of a scalar with the place of each of its lines in the file. Folded text (`>`, plain over
/// several lines) keeps its line breaks where Markdown reads a break as the space that YAML means, since
/// places are then exact in every line.
func prose(_ node: YAMLNode, _ scalar: YAMLScalar, in bytes: [UInt8]) -> Prose {
    var text = Array(scalar.text.utf8)
    while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
    guard !text.isEmpty else { return Prose(markdown: "") }
    let lines = sourceLines(node, scalar.style, text, bytes)
    if let exact = aligned(text, lines, bytes) { return exact }
    // Escapes in a quoted text: no line can be placed better than at its start.
    let count = text.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    var prose = Prose(
        markdown: String(decoding: text, as: UTF8.self),
        lineOffsets: [Int32](repeating: node.range.start + 1, count: count))
    prose.isExact = false
    return prose
}

/// The lines of the file that a scalar was written on, each without its indentation.
private func sourceLines(_ node: YAMLNode, _ style: YAMLScalar.Style, _ text: [UInt8], _ bytes: [UInt8]) -> [Range<Int>] {
    var start = Int(node.range.start)
    var end = min(Int(node.range.end), bytes.count)
    let isBlock = style == .literal || style == .folded
    if isBlock {
        while start < end, bytes[start] != 0x0A { start += 1 }
        start = min(start + 1, end)
    } else if style != .plain {
        start += 1
        end = max(start, end - 1)
    }
    var lines: [Range<Int>] = []
    var lineStart = start
    while lineStart <= end {
        var lineEnd = lineStart
        while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
        var last = lineEnd
        if last > lineStart, bytes[last - 1] == 0x0D { last -= 1 }
        lines.append(lineStart..<last)
        lineStart = lineEnd + 1
    }
    func leadingSpaces(_ line: Range<Int>) -> Int { line.prefix { bytes[$0] == 0x20 }.count }
    guard isBlock else {
        return lines.enumerated().map { index, line in
            var line = line
            if index > 0 { line = line.dropFirst(while: { bytes[$0] == 0x20 || bytes[$0] == 0x09 }) }
            while index < lines.count - 1, let last = line.last, bytes[last] == 0x20 || bytes[last] == 0x09 {
                line = line.lowerBound..<last
            }
            return line
        }
    }
    // The indentation is what the first line with words has more than the text has.
    guard let first = lines.first(where: { line in line.contains { bytes[$0] != 0x20 } }) else { return lines }
    let textStart = text.firstIndex { $0 != 0x0A } ?? 0
    let indent = max(0, leadingSpaces(first) - text[textStart...].prefix { $0 == 0x20 }.count)
    return lines.map { min($0.lowerBound + min(indent, leadingSpaces($0)), $0.upperBound)..<$0.upperBound }
}

extension Range<Int> {
    fileprivate func dropFirst(while matches: (Int) -> Bool) -> Range<Int> {
        var start = lowerBound
        while start < upperBound, matches(start) { start += 1 }
        return start..<upperBound
    }
}

/// Walks text and file side by side. nil where they differ.
private func aligned(_ text: [UInt8], _ lines: [Range<Int>], _ bytes: [UInt8]) -> Prose? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offsets: [Int32] = []
    var position = 0
    for line in lines {
        if position >= text.count { break }
        var breaks = 0
        while position < text.count, text[position] == 0x0A {
            breaks += 1
            position += 1
        }
        if line.isEmpty || line.allSatisfy({ bytes[$0] == 0x20 }) {
            // Blank lines: their breaks belong to the text that follows.
            position -= breaks
            continue
        }
        for _ in 0..<breaks {
            if offsets.isEmpty { offsets.append(Int32(clamping: line.lowerBound)) }
            result.append(0x0A)
            offsets.append(Int32(clamping: line.lowerBound))
        }
        if breaks == 0, !result.isEmpty {
            guard text[position] == 0x20 else { return nil }
            position += 1
            let last = result[result.count - 1]
            if startsPlainly(bytes[line.lowerBound]), last != 0x20, last != 0x5C {
                result.append(0x0A)
                offsets.append(Int32(clamping: line.lowerBound))
            } else {
                result.append(0x20)
            }
        }
        if offsets.isEmpty { offsets.append(Int32(clamping: line.lowerBound)) }
        for index in line {
            // White space at the end of the text is gone.
            if position == text.count, bytes[index] == 0x20 { continue }
            guard position < text.count, text[position] == bytes[index] else { return nil }
            result.append(bytes[index])
            position += 1
        }
    }
    guard position == text.count else { return nil }
    return Prose(markdown: String(decoding: result, as: UTF8.self), lineOffsets: offsets)
}

/// A line that begins with a letter continues a paragraph in Markdown, whatever stood before.
private func startsPlainly(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
}

/// The body of a Markdown file as prose: every line at its own place, carriage returns dropped.
func prose(body: Range<Int>, in bytes: [UInt8]) -> Prose {
    var start = body.lowerBound
    var end = body.upperBound
    while start < end, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
    guard start < end else { return Prose(markdown: "") }
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var offsets = [Int32(clamping: start)]
    for index in start..<end {
        let byte = bytes[index]
        if byte == 0x0D, index + 1 < end, bytes[index + 1] == 0x0A { continue }
        text.append(byte)
        if byte == 0x0A { offsets.append(Int32(clamping: index + 1)) }
    }
    return Prose(markdown: String(decoding: text, as: UTF8.self), lineOffsets: offsets)
}
