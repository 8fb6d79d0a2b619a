extension TypedText {
    /// Stars in a row.
    var stars: [Range<Int>] { runs(of: UInt8(ascii: "*")) }

    func runs(of sign: UInt8) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == sign else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == sign { index += 1 }
            result.append(start..<index)
        }
        return result
    }

    /// `kr*`, `kr**`: behind a word, before none.
    func isNoteMark(_ run: Range<Int>) -> Bool {
        run.count <= 3 && isWord(run.lowerBound - 1) && !isWord(run.upperBound)
    }

    /// At the start of a line, with a word behind it.
    func opensLine(_ run: Range<Int>) -> Bool {
        guard run.count <= 3, !isSpace(run.upperBound) else { return false }
        return run.lowerBound == 0 || bytes[run.lowerBound - 1] == 0x0A
    }

    /// `2 * 3`, `2 ** 3`, `5 *3`.
    fileprivate func isBetweenDigits(_ run: Range<Int>) -> Bool {
        var (before, after) = (run.lowerBound - 1, run.upperBound)
        while before >= 0, isSpace(before) { before -= 1 }
        while after < bytes.count, isSpace(after) { after += 1 }
        return isDigit(before) && isDigit(after)
    }
}

extension LeftoverKind {
    /// `**` and `*` that made nothing bold or italic: never closed, or with a space inside or a letter right outside.
    static let emphasis = LeftoverKind("*") { text, context in
        let runs = text.stars.filter { $0.count <= 3 && !text.isBetweenDigits($0) }
        var found: [Leftover] = []
        let lastClosing = runs.last { $0.count == 1 && text.isNoteMark($0) }?.lowerBound ?? 0
        /// A pair is told once.
        var (isBold, isItalic) = (false, false)
        for run in runs {
            if context.hasHandmadeNotes, text.opensLine(run) || text.isNoteMark(run) && !isBold && !isItalic { continue }
            if run.count > 1 {
                isBold.toggle()
                if !isBold { continue }
            } else {
                let isOpening = !text.isWord(run.lowerBound - 1) && text.isWord(run.upperBound)
                let isLoose = text.isSpace(run.lowerBound - 1) && text.isSpace(run.upperBound)
                let opens = !isItalic && (isOpening || isLoose && lastClosing > run.lowerBound)
                isItalic = opens
                if !opens { continue }
            }
            found.append(Leftover(code: .leftoverEmphasis, range: run, arguments: ["tecken": text.text(run)]))
        }
        return found
    }

    /// A back quote that no other closes.
    static let code = LeftoverKind("`") { text, _ in
        text.runs(of: UInt8(ascii: "`")).filter { run in
            // Between letters it is somebody's apostrophe.
            text.isSpace(run.lowerBound - 1) != text.isSpace(run.upperBound) || run.count > 1
        }.prefix(1).map { Leftover(code: .leftoverEmphasis, range: $0, arguments: ["tecken": text.text($0)]) }
    }
}
