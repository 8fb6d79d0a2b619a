extension LeftoverKind {
    /// Marks of other dialects: `~~struket~~`, `==märkt==`, `^[not]`.
    static let marks = LeftoverKind("~=^") { text, _ in
        var found: [Leftover] = []
        for (sign, mark) in [(UInt8(ascii: "~"), "~~"), (UInt8(ascii: "="), "==")] where text.bytes.contains(sign) {
            var open: Range<Int>?
            for run in text.runs(of: sign) where run.count == 2 {
                if let start = open {
                    if !text.isSpace(run.lowerBound - 1) {
                        found.append(Leftover(code: .unknownMark, range: start.lowerBound..<run.upperBound, arguments: ["tecken": mark]))
                    }
                    open = nil
                } else if !text.isSpace(run.upperBound), !text.isWord(run.lowerBound - 1) || sign == UInt8(ascii: "~") {
                    open = run
                }
            }
            // Nobody writes ~~ for anything else.
            if let open, sign == UInt8(ascii: "~") {
                found.append(Leftover(code: .unknownMark, range: open, arguments: ["tecken": mark]))
            }
        }
        if let note = text.first("^["), let end = text.bytes[note...].firstIndex(of: UInt8(ascii: "]")) {
            found.append(Leftover(code: .unknownMark, range: note..<end + 1, arguments: ["tecken": "^[…]"]))
        }
        return found.map { $0.onOneLine(in: text) }
    }

    /// `[ ]` and `[x]` at the start of an item or a line.
    static let taskBoxes = LeftoverKind("[") { text, _ in
        guard text.role == .paragraph else { return [] }
        return text.lines.compactMap { line in
            guard line.count >= 4, let box = ["[ ] ", "[x] ", "[X] "].first(where: { text.starts($0, line.lowerBound) }) else { return nil }
            return Leftover(
                code: .taskBox, range: line.lowerBound..<line.lowerBound + 3, arguments: ["ruta": String(box.dropLast())])
        }
    }

    /// `#Rubrik`: without the space it is no heading.
    static let headings = LeftoverKind("#") { text, _ in
        guard text.role == .paragraph else { return [] }
        return text.lines.compactMap { line in
            var end = line.lowerBound
            while end < line.upperBound, text.bytes[end] == UInt8(ascii: "#") { end += 1 }
            let level = end - line.lowerBound
            // Markdown has six levels: with more signs it is no heading, with a space or without.
            if level > 6, end < line.upperBound, text.isSpace(end) || text.isWord(end) {
                let signs = line.lowerBound..<end
                return Leftover(code: .headingTooDeep, range: signs, arguments: ["tecken": text.text(signs)])
            }
            guard (1...6).contains(level), text.isWord(end), let last = line.last else { return nil }
            // #metoo is a word, #1 a number, and a sentence may begin with either.
            if level == 1 {
                let isSentence = ".!?:,;".utf8.contains(text.bytes[last])
                guard text.isUpper(end), !isSentence, line.count <= 80 else { return nil }
            }
            let signs = line.lowerBound..<end
            return Leftover(
                code: .headingWithoutSpace, range: signs, arguments: ["tecken": text.text(signs), "rubrik": text.text(end..<line.upperBound)],
                replacement: text.text(signs) + " ")
        }
    }

    /// Lines of pipes that are no table.
    static let rows = LeftoverKind("|") { text, _ in
        guard text.role == .paragraph else { return [] }
        let lines = text.lines
        let counts = lines.map { line in line.reduce(0) { $0 + (text.bytes[$1] == UInt8(ascii: "|") ? 1 : 0) } }
        for (number, line) in lines.enumerated() {
            let isOpened = line.first.map { text.bytes[$0] == UInt8(ascii: "|") } ?? false
            let isRepeated = number + 1 < lines.count && counts[number] > 0 && counts[number + 1] == counts[number]
            let isRow = isOpened && counts[number] >= 2 && (text.hasSpacedPipe(line) || text.bytes[line].starts(with: "|--".utf8))
            guard
                isRow || isOpened && number + 1 < lines.count && counts[number + 1] >= 2
                    || isRepeated && text.hasSpacedPipe(line) && text.hasSpacedPipe(lines[number + 1])
            else { continue }
            // One message for the whole: the rest follows when it is a table.
            return [Leftover(code: .rowOutsideTable, range: line, arguments: ["rad": text.text(line)])]
        }
        return []
    }
}

extension TypedText {
    fileprivate func starts(_ words: String, _ index: Int) -> Bool {
        bytes[index...].starts(with: words.utf8)
    }

    fileprivate func hasSpacedPipe(_ line: Range<Int>) -> Bool {
        line.contains { bytes[$0] == UInt8(ascii: "|") && isSpace($0 - 1) && isSpace($0 + 1) }
    }
}

extension Leftover {
    /// Cut off at the first line end, so that it can be shown.
    func onOneLine(in text: TypedText) -> Leftover {
        guard let end = text.bytes[range].firstIndex(of: 0x0A) else { return self }
        return Leftover(code: code, range: range.lowerBound..<end, arguments: arguments)
    }
}
