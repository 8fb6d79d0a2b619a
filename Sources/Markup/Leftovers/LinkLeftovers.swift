extension LeftoverKind {
    /// `[ord](…` that is no link: not closed, with a space in the address or before it, or to a name that is not there.
    static let links = LeftoverKind("]") { text, _ in
        var found: [Leftover] = []
        for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "]") {
            let after: Int
            // Around a link it becomes something all the same, see `ForeignBrackets`.
            if text.starts(with: "](lang:", at: index), text.isClosed(index + 2) { continue }
            if text.starts(with: "](", at: index) {
                after = index + 2
            } else if text.starts(with: "][", at: index) {
                after = index + 2
            } else if text.starts(with: "] (", at: index), text.isAddress(index + 3) {
                after = index + 3
            } else {
                continue
            }
            // Nobody's words for a link are longer, and the search stays linear.
            guard let open = text.bytes[max(0, index - 400)..<index].lastIndex(of: UInt8(ascii: "[")), open >= (found.last?.range.upperBound ?? 0),
                // [1][2] and a[i](x) name nothing.
                index - open > 1, !text.starts(with: "[^", at: open)
            else { continue }
            if text.starts(with: "][", at: index), !text.isWord(after) || text.isDigit(after) { continue }
            var end = after
            while end < text.bytes.count, !text.isSpace(end), text.bytes[end] != TypedText.mask { end += 1 }
            let start = open > 0 && text.bytes[open - 1] == UInt8(ascii: "!") ? open - 1 : open
            // On one line, so that it can be shown.
            let stop = text.bytes[start..<end].firstIndex(of: 0x0A) ?? end
            found.append(Leftover(code: .leftoverLink, range: start..<stop, arguments: ["text": text.text(start..<stop)]))
        }
        return found
    }

    /// `[^not]` that leads to no note.
    static let footnotes = LeftoverKind("[") { text, _ in
        var found: [Leftover] = []
        var from = 0
        while let open = text.first("[^", from: from) {
            from = open + 2
            guard let close = text.bytes[from...].prefix(60).firstIndex(of: UInt8(ascii: "]")), close > from,
                !text.bytes[from..<close].contains(where: { $0 == 0x0A || $0 == UInt8(ascii: "[") || $0 == TypedText.mask })
            else { continue }
            found.append(Leftover(code: .undefinedFootnote, range: open..<close + 1, arguments: ["not": text.text(from..<close)]))
            from = close
        }
        return found
    }
}

extension TypedText {
    /// Whether a bracket closes before the next space.
    fileprivate func isClosed(_ start: Int) -> Bool {
        var index = start
        while index < bytes.count, !isSpace(index) {
            if bytes[index] == UInt8(ascii: ")") { return true }
            index += 1
        }
        return false
    }

    /// Whether an address begins here. One that was made a link of is a mask.
    fileprivate func isAddress(_ index: Int) -> Bool {
        if bytes.indices.contains(index), bytes[index] == TypedText.mask { return true }
        return starts(with: "http", at: index) || starts(with: "www.", at: index) || starts(with: "mailto:", at: index)
            || starts(with: "#", at: index) || starts(with: "bilaga-", at: index) || starts(with: "bilaga:", at: index)
    }
}
