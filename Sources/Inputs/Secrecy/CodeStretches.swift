/// Where a text shows something as code: between fences, or within backticks. A mark that stands there is shown and marks
/// nothing.
func codeStretches(_ bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) else { return [] }
    var found: [Range<Int>] = []
    var line = 0
    /// The paragraph in hand: what is in backticks does not go past its end.
    var paragraph = 0
    var fence: (sign: UInt8, count: Int, start: Int)?
    while line < bytes.count {
        var end = line
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let first = bytes[line..<end].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") } ?? end
        let sign = first < end ? bytes[first] : 0
        let count = bytes[first..<end].prefix { $0 == sign }.count
        if let open = fence {
            if sign == open.sign, count >= open.count, bytes[(first + count)..<end].allSatisfy({ $0 <= 0x20 }) {
                found.append(open.start..<end)
                fence = nil
                paragraph = min(end + 1, bytes.count)
            }
        } else if count >= 3, sign == UInt8(ascii: "~") || sign == UInt8(ascii: "`") && !bytes[(first + count)..<end].contains(sign) {
            found += spans(bytes, paragraph..<line)
            fence = (sign, count, line)
        } else if first == end {
            found += spans(bytes, paragraph..<line)
            paragraph = min(end + 1, bytes.count)
        }
        line = end + 1
    }
    if let fence { found.append(fence.start..<bytes.count) } else { found += spans(bytes, paragraph..<bytes.count) }
    return found
}

/// What stands between as many backticks as it began with.
private func spans(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var runs: [(start: Int, count: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
        let count = bytes[index..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
        if count > 0 { runs.append((index, count)) }
        index += max(count, 1)
    }
    var position = 0
    while position < runs.count {
        if let closing = runs[(position + 1)...].firstIndex(where: { $0.count == runs[position].count }) {
            found.append(runs[position].start..<runs[closing].start + runs[closing].count)
            position = closing + 1
        } else {
            position += 1
        }
    }
    return found
}
