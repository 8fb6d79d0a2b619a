/// Of two lines that begin in different columns, the one that is unlike the rest of the file. libyaml stops at the second,
/// whichever it is.

/// Where the text of a line with the odd indentation starts: that of the line at which reading stopped, or of the first line of its
/// level, where that one is not a step within what it stands under and this one is.
func oddIndentation(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let stopped = Line(around: offset, bytes)
    guard let first = stopped.before(bytes), first.indent != stopped.indent else { return stopped.text }
    guard let parent = first.before(bytes) else { return isOdd(first, beside: stopped, bytes) ? first.text : stopped.text }
    // A line below others of its level agrees with them.
    guard parent.indent < first.indent, parent.indent < stopped.indent, parent.opensLevel(bytes) else { return stopped.text }
    let step = usualStep(bytes, but: first.start)
    return stopped.indent - parent.indent == step && first.indent - parent.indent != step ? first.text : stopped.text
}

/// The odd one of two items of a list in a row, “- …” below “ - …”; nil where the line before is no item, or begins in the same
/// column.
func unlikeItemBefore(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let stopped = Line(around: offset, bytes)
    guard stopped.isItem(bytes), let first = stopped.before(bytes), first.isItem(bytes), first.indent != stopped.indent else { return nil }
    return oddIndentation(offset, bytes)
}

/// Whether the first line of what is read is unlike the others: fewer begin where it does than where the second does, or as many, and
/// it begins in an odd column.
private func isOdd(_ first: Line, beside second: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if second.indent == 0 { return true }
    var (likeFirst, likeSecond) = (0, 0)
    var start = 0
    while start < bytes.count {
        let line = Line(around: start, bytes)
        if line.hasText(bytes) {
            if line.indent == first.indent { likeFirst += 1 }
            if line.indent == second.indent { likeSecond += 1 }
        }
        start = line.end + 1
    }
    return likeFirst == likeSecond ? first.indent % 2 == 1 && second.indent % 2 == 0 : likeFirst < likeSecond
}

/// By how much lines are usually indented below one that opens a level; two where nothing says otherwise. What is read may be a part
/// of the file.
///
/// - Parameter doubtful: where the line starts that is not to be asked.
private func usualStep(_ bytes: UnsafeBufferPointer<UInt8>, but doubtful: Int) -> Int {
    var counts: [Int: Int] = [:]
    var above: Line?
    var start = 0
    while start < bytes.count {
        let line = Line(around: start, bytes)
        if line.hasText(bytes) {
            if let above, above.opensLevel(bytes), line.indent > above.indent, line.start != doubtful { counts[line.indent - above.indent, default: 0] += 1 }
            above = line
        }
        start = line.end + 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 2
}

private struct Line {
    var start: Int
    /// Where its text starts.
    var text: Int
    /// Behind its last byte, the line break left out.
    var end: Int

    var indent: Int { text - start }

    init(around offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        start = min(offset, bytes.count)
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        text = start
        while text < end, bytes[text] == 0x20 { text += 1 }
    }

    /// Something else than a blank line or a comment.
    func hasText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { text < end && bytes[text] != 0x23 && bytes[text] != 0x0D }

    func isItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { text + 1 < end && bytes[text] == 0x2D && bytes[text + 1] == 0x20 }

    /// Whether it ends in “:”, or “|” or “>” for a text, so that what follows stands within it.
    func opensLevel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last = end - 1
        while last > text, bytes[last] == 0x20 || bytes[last] == 0x0D { last -= 1 }
        return last > text && [0x3A, 0x7C, 0x3E].contains(bytes[last])
    }

    /// The line with text before it.
    func before(_ bytes: UnsafeBufferPointer<UInt8>) -> Line? {
        var line = self
        while line.start > 0 {
            line = Line(around: line.start - 1, bytes)
            if line.hasText(bytes) { return line }
        }
        return nil
    }
}
