import Diagnostics

/// What a line begins with that some program or person means as the sign of a list's item.
private struct ItemSign {
    /// With the white space behind it.
    var range: Range<Int>
    var hasTab: Bool
    var kind: Kind

    enum Kind: Equatable {
        /// A sign that stands for nothing else: `•`, `▪`, Word's own.
        case bullet
        /// `–` and `—`, which may be a dash, and `-` without a space.
        case dash, tightHyphen
        /// `o`, Word's second level, and `§`, its third, when a tab follows.
        case letter
        /// `a)`, `(ii)`: what number it is among its like.
        case lettered(Int)
        /// `2.`, where Markdown begins no list within a paragraph.
        case numbered(Int)
    }
}

extension LeftoverKind {
    /// `•`, `o`, `–` with a tab: lists as Word has them, which run together into one paragraph here.
    static let bullets = LeftoverKind { text, _ in
        guard text.role == .paragraph else { return [] }
        let signs = text.lines.map { text.itemSign($0) }
        let found = signs.enumerated().compactMap { number, sign -> Leftover? in
            guard let sign else { return nil }
            let isRepeated = number > 0 && signs[number - 1]?.kind == sign.kind || number + 1 < signs.count && signs[number + 1]?.kind == sign.kind
            switch sign.kind {
            case .bullet: break
            case .dash: guard sign.hasTab || isRepeated else { return nil }
            case .tightHyphen: guard isRepeated || text.isInList else { return nil }
            case .letter: guard sign.hasTab else { return nil }
            case .lettered, .numbered: return nil
            }
            return Leftover(
                code: .bulletSign, range: sign.range,
                arguments: ["tecken": text.text(sign.range).filter { $0 != "\t" && $0 != " " && $0 != "\u{A0}" }],
                replacement: "- ")
        }
        // A pasted list is one slip, however many lines it has.
        guard var first = found.first else { return [] }
        first.others = found.dropFirst().map(\.range)
        return [first]
    }

    /// Lines that were meant as lines and run together: `a)` and `b)`, `2.` after text, columns with tabs between.
    static let runTogether = LeftoverKind("\n") { text, _ in
        guard text.role == .paragraph else { return [] }
        let lines = text.lines
        guard lines.count > 1 else { return [] }
        let signs = lines.map { text.itemSign($0) }
        for number in lines.indices.dropLast() {
            let isNext: Bool
            switch (signs[number]?.kind, signs[number + 1]?.kind) {
            case (.lettered(let this)?, .lettered(let next)?), (.numbered(let this)?, .numbered(let next)?): isNext = next == this + 1
            // A tab behind an item's sign is no column.
            default: isNext = signs[number] == nil && signs[number + 1] == nil && text.hasColumns(lines[number]) && text.hasColumns(lines[number + 1])
            }
            if isNext { return [Leftover(code: .linesRunTogether, range: lines[number])] }
        }
        return []
    }

    /// `- ett - två`, `• ett`, `1. ett 2. två` in a table's cell, where nothing becomes a list.
    static let cellLists = LeftoverKind { text, _ in
        guard text.role == .cell, text.bytes.count > 3 else { return [] }
        let starts = text.bytes.indices.filter { text.isSpace($0 - 1) || text.bytes[$0 - 1] == TypedText.mask }
        let items = starts.filter { start in
            if let sign = text.itemSign(start..<text.bytes.count) {
                if sign.kind == .bullet { return true }
                if case .numbered = sign.kind { return true }
            }
            return "-*+".utf8.contains(text.bytes[start]) && text.isSpace(start + 1) && text.isWord(start + 2) && !text.isDigit(start + 2)
        }
        guard let first = items.first, items.count > 1 || text.itemSign(first..<text.bytes.count)?.kind == .bullet,
            // A dash and a sum within a sentence are no list.
            first == 0 || text.itemSign(first..<text.bytes.count)?.kind == .bullet
        else { return [] }
        return [Leftover(code: .listInCell, range: 0..<text.bytes.count)]
    }
}

extension TypedText {
    /// A tab between words, and none of an item's sign.
    fileprivate func hasColumns(_ line: Range<Int>) -> Bool {
        line.contains { bytes[$0] == 0x09 && $0 > line.lowerBound && $0 + 1 < line.upperBound }
    }

    fileprivate func itemSign(_ line: Range<Int>) -> ItemSign? {
        guard line.count >= 3 else { return nil }
        let start = line.lowerBound
        func sign(_ length: Int, _ kind: ItemSign.Kind) -> ItemSign? {
            var end = start + length
            while end < line.upperBound, isSpace(end) { end += 1 }
            guard end < line.upperBound else { return nil }
            let hasSpace = end > start + length
            if kind != .bullet, kind != .tightHyphen, !hasSpace { return nil }
            return ItemSign(range: start..<end, hasTab: bytes[start..<end].contains(0x09), kind: kind)
        }
        switch bytes[start] {
        case UInt8(ascii: "-"): return bytes[start + 1] >= 0x41 && isWord(start + 1) ? sign(1, .tightHyphen) : nil
        case UInt8(ascii: "o"): return sign(1, .letter)
        case 0xC2: return bytes[start + 1] == 0xA7 || bytes[start + 1] == 0xB7 ? sign(2, bytes[start + 1] == 0xB7 ? .bullet : .letter) : nil
        case 0xE2, 0xEF:
            let scalar = bytes[start..<start + 3]
            if scalar.elementsEqual("–".utf8) || scalar.elementsEqual("—".utf8) { return sign(3, .dash) }
            return TypedText.bulletSigns.contains { scalar.elementsEqual($0.utf8) } ? sign(3, .bullet) : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberedSign(line, sign)
        default: return letteredSign(line, sign)
        }
    }

    /// Signs of lists; the last are those of Word's own fonts.
    private static let bulletSigns = [
        "•", "‣", "⁃", "▪", "▫", "■", "□", "●", "○", "◦", "◆", "◇", "➢", "➤", "►", "▶", "✓", "✔", "\u{F0B7}", "\u{F0A7}",
        "\u{F0D8}", "\u{F0FC}", "\u{F0A8}", "\u{F076}",
    ]

    private func numberedSign(_ line: Range<Int>, _ sign: (Int, ItemSign.Kind) -> ItemSign?) -> ItemSign? {
        var end = line.lowerBound
        while end < line.upperBound, isDigit(end), end - line.lowerBound < 3 { end += 1 }
        guard end < line.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
            let number = Int(String(decoding: bytes[line.lowerBound..<end], as: UTF8.self))
        else { return nil }
        return sign(end + 1 - line.lowerBound, .numbered(number))
    }

    /// `a)`, `(a)`.
    private func letteredSign(_ line: Range<Int>, _ sign: (Int, ItemSign.Kind) -> ItemSign?) -> ItemSign? {
        let isOpened = bytes[line.lowerBound] == UInt8(ascii: "(")
        let letter = line.lowerBound + (isOpened ? 1 : 0)
        guard letter + 1 < line.upperBound, (0x61...0x7A).contains(bytes[letter]), bytes[letter + 1] == UInt8(ascii: ")") else {
            return nil
        }
        return sign(letter + 2 - line.lowerBound, .lettered(Int(bytes[letter])))
    }
}
