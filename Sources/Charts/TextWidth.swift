import Style

/// How wide text will be: a drawing is made before any font is opened, and is shown in browsers that may have another. No
/// character is given less than it has in any of the common sans families (Open Sans, Noto Sans, Inter, DejaVu
/// Sans), so that what is placed by these widths touches nothing; a font that is wider still, layout sets smaller
/// (`DrawingText.room`).
public enum TextWidth {
    /// The theme's font where it is wider than any of them: what all words of a drawing are measured by while it is drawn.
    @TaskLocal private static var own: Scale?

    /// Measures by a font too, in all that is drawn within.
    public static func measuring<Result>(by widths: CharacterWidths?, _ body: () throws -> Result) rethrows -> Result {
        guard let widths else { return try body() }
        return try $own.withValue(Scale(widths), operation: body)
    }

    /// Of the characters from the space to the tilde, in thousandths of an em. All digits are as wide as the widest, for they
    /// are set on one width.
    private static let regular: [Int] = [
        318, 401, 460, 838, 638, 951, 780, 275, 391, 391, 552, 838, 318, 461, 318, 372,
        660, 660, 660, 660, 660, 660, 660, 660, 660, 660, 337, 337, 838, 838, 838, 531,
        1000, 685, 687, 728, 771, 632, 587, 775, 752, 339, 543, 656, 563, 907, 760, 788,
        635, 788, 695, 638, 643, 742, 685, 989, 686, 665, 686, 391, 372, 391, 838, 500,
        578, 613, 635, 559, 635, 616, 361, 635, 634, 278, 278, 580, 278, 975, 634, 612,
        635, 635, 413, 523, 393, 634, 592, 818, 592, 592, 542, 637, 551, 637, 838,
    ]
    private static let semibold: [Int] = [
        260, 309, 473, 646, 650, 901, 750, 267, 394, 394, 548, 673, 296, 466, 291, 414,
        700, 700, 700, 700, 700, 700, 700, 700, 700, 700, 291, 296, 673, 673, 673, 545,
        1000, 724, 672, 744, 741, 608, 586, 755, 766, 389, 561, 677, 567, 943, 813, 796,
        644, 796, 661, 650, 660, 756, 724, 1007, 691, 705, 653, 394, 414, 394, 572, 469,
        607, 605, 633, 578, 633, 593, 388, 633, 658, 306, 306, 621, 306, 982, 658, 620,
        633, 633, 455, 550, 435, 658, 576, 856, 579, 576, 562, 395, 551, 395, 673,
    ]

    /// The widths of the characters from the space to the tilde by the common fonts and by one more. Nearly all text of a drawing
    /// is of them, and words are measured many times.
    private final class Scale: Sendable {
        let widths: CharacterWidths?
        private let regular: [Int]
        private let strong: [Int]

        static let common = Scale(nil)

        init(_ widths: CharacterWidths?) {
            self.widths = widths
            func table(isStrong: Bool) -> [Int] {
                (32..<127).map { TextWidth.advance(Unicode.Scalar(UInt8($0)), isStrong: isStrong, widths) }
            }
            (regular, strong) = (table(isStrong: false), table(isStrong: true))
        }

        /// nil for a text with other characters.
        func thousandths(_ text: UnsafeBufferPointer<UInt8>, isStrong: Bool) -> Int? {
            (isStrong ? strong : regular).withUnsafeBufferPointer { table in
                var sum = 0
                for byte in text {
                    guard byte >= 32, byte < 127 else { return nil }
                    sum += table[Int(byte) - 32]
                }
                return sum
            }
        }
    }

    /// Thousandths of an em.
    private static func advance(_ scalar: Unicode.Scalar, isStrong: Bool, _ widths: CharacterWidths?) -> Int {
        let common = advance(scalar, isStrong: isStrong)
        guard let widths else { return common }
        let value = Int(scalar.value)
        let own = isStrong ? widths.strong : widths.regular
        // A space that does not break is as wide as one that does, or wider.
        if let first = own.first, value == 0xA0 || value == 0x202F { return max(common, first, widths.noBreakSpace) }
        if value >= 32, value - 32 < own.count { return max(common, own[value - 32]) }
        return max(common, common * widths.others / 1000)
    }

    private static func advance(_ scalar: Unicode.Scalar, isStrong: Bool) -> Int {
        let value = Int(scalar.value)
        if value >= 32, value < 127 { return isStrong ? semibold[value - 32] : regular[value - 32] }
        let own: Int =
            switch scalar {
            case "\u{A0}": 318
            case "\u{202F}", "\u{2009}", "·", "’", "‘", "í", "ì", "î", "ï": 320
            case "å", "ä", "ö", "é", "è", "ê", "á", "à", "ü", "ø", "ó", "ò", "ñ", "ú": 640
            case "Å", "Ä", "É", "È", "Á", "À": 690
            case "–", "”", "“", "„", "»", "«", "§": 620
            case "\u{300}"..."\u{36F}": 0
            case "\u{4E00}"..."\u{9FFF}", "\u{3040}"..."\u{30FF}", "\u{AC00}"..."\u{D7A3}": 1000
            case "\u{A1}"..."\u{24F}": 1070
            case "\u{370}"..."\u{3FF}": 950
            case "\u{400}"..."\u{52F}": 1130
            case "\u{590}"..."\u{5FF}": 720
            case "\u{600}"..."\u{6FF}": 1230
            case "\u{2212}": 840
            default: value < 0x2000 ? 1250 : 1500
            }
        return isStrong ? own + own / 14 : own
    }

    static func of(_ text: String, size: Length, weight: FontWeight = .regular) -> Length {
        Length(raw: Ruler(weight).thousandths(text) * size.raw / 1000)
    }

    /// What a text is measured by: asking which font is the theme's takes longer than measuring a word.
    private struct Ruler {
        private let isStrong: Bool
        private let scale: Scale

        init(_ weight: FontWeight) {
            isStrong = weight > .medium
            scale = TextWidth.own ?? .common
        }

        func thousandths(_ text: some StringProtocol) -> Int {
            let plain = text.utf8.withContiguousStorageIfAvailable { scale.thousandths($0, isStrong: isStrong) }
            if case .some(.some(let width)) = plain { return width }
            let widths = scale.widths
            return text.unicodeScalars.reduce(0) { $0 + TextWidth.advance($1, isStrong: isStrong, widths) }
        }
    }

    /// A text's words, each with the space that follows it, and how wide they are: found once, however often it is broken.
    private struct MeasuredWords {
        let text: String
        let words: [(range: Range<String.Index>, width: Int, endsInSpace: Bool)]
        let ruler: Ruler
        let space: Int

        init(_ text: String, _ weight: FontWeight) {
            let text = FiguresWhole.joined(text)
            let ruler = Ruler(weight)
            self.text = text
            self.ruler = ruler
            words = TextWidth.words(text).map { ($0.startIndex..<$0.endIndex, ruler.thousandths($0), $0.utf8.last == 0x20) }
            space = ruler.thousandths(" ")
        }
    }

    /// Lines at most `width` wide, broken at spaces and after hyphens and slashes, and with a hyphen within a word that is
    /// wider than a line. Nothing is left out, unless it were more than `most` lines: then the last ends with an
    /// ellipsis.
    static func wrap(
        _ text: String, width: Length, size: Length, weight: FontWeight = .regular, most: Int = 400
    ) -> [String] {
        wrap(MeasuredWords(text, weight), width: width, size: size, most: most)
    }

    private static func wrap(_ all: MeasuredWords, width: Length, size: Length, most: Int) -> [String] {
        // In thousandths of the size, and with no less than two letters to a line.
        let room = max(2_200, width.raw * 1000 / max(1, size.raw))
        var lines: [String] = []
        // What a broken word has left over, and the words that follow it on the line.
        var (left, line, lineWidth) = ("", all.text.startIndex..<all.text.startIndex, 0)
        func end() {
            let words = trimmed(left.isEmpty ? String(all.text[line]) : left + all.text[line])
            if !words.isEmpty { lines.append(words) }
        }
        for word in all.words {
            let own = word.width - (word.endsInSpace ? all.space : 0)
            if lineWidth + own <= room {
                line = line.lowerBound..<word.range.upperBound
                lineWidth += word.width
                continue
            }
            end()
            (left, line, lineWidth) = ("", word.range, word.width)
            if own <= room { continue }
            // Wider than a line of its own.
            var pieces = Syllables.pieces(all.text[word.range], room: room) { all.ruler.thousandths($0) }
            left = pieces.popLast() ?? ""
            lines += pieces
            (line, lineWidth) = (word.range.upperBound..<word.range.upperBound, all.ruler.thousandths(left))
            if lines.count > most { break }
        }
        end()
        guard lines.count > most, most > 0 else { return lines }
        var kept = Array(lines[..<most])
        while kept[most - 1].count > 1, all.ruler.thousandths(kept[most - 1] + "…") > room { kept[most - 1].removeLast() }
        kept[most - 1] += "…"
        return kept
    }

    /// The same in lines that are about equally long, for what is centred.
    static func balanced(
        _ text: String, width: Length, size: Length, weight: FontWeight = .regular, most: Int = 400
    ) -> [String] {
        let words = MeasuredWords(text, weight)
        var best = wrap(words, width: width, size: size, most: most)
        guard best.count > 1, best.count < 40, best.last?.hasSuffix("…") == false else { return best }
        // A word that is broken is broken in any case.
        let hyphens = best.count { $0.hasSuffix("-") }
        var (low, high) = (width / 3, width)
        for _ in 0..<6 {
            let middle = (low + high) / 2
            let narrower = wrap(words, width: middle, size: size, most: best.count + 1)
            if narrower.count <= best.count, narrower.count(where: { $0.hasSuffix("-") }) <= hyphens,
                narrower.allSatisfy({ of($0, size: size, weight: weight) <= middle })
            {
                best = narrower
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }

    /// The widest word of a text: narrower than that, it is broken within words.
    static func widestWord(_ text: String, size: Length, weight: FontWeight = .regular) -> Length {
        words(FiguresWhole.joined(text)).reduce(.zero) { max($0, of(trimmed(String($1)), size: size, weight: weight)) }
    }

    static func widest(_ lines: [String], size: Length, weight: FontWeight = .regular) -> Length {
        lines.reduce(.zero) { max($0, of($1, size: size, weight: weight)) }
    }

    /// Words with the space that follows them.
    private static func words(_ text: String) -> [Substring] {
        // Below the combining marks a scalar is a letter, and need not be found out to be one.
        if text.unicodeScalars.allSatisfy({ $0.value < 0x300 && $0 != "\r" }) { return words(ofScalars: text) }
        var words: [Substring] = []
        var start = text.startIndex
        var letters = 0
        var index = start
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            letters += 1
            let isAfterHyphen = character == "-" && letters > 2 && index < text.endIndex && !text[index].isNumber
            if character == " " || character == "/" || isAfterHyphen {
                words.append(text[start..<index])
                (start, letters) = (index, 0)
            }
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    private static func words(ofScalars text: String) -> [Substring] {
        var words: [Substring] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var letters = 0
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            letters += 1
            let isAfterHyphen = scalar == "-" && letters > 2 && index < scalars.endIndex && !Character(scalars[index]).isNumber
            if scalar == " " || scalar == "/" || isAfterHyphen {
                words.append(text[start..<index])
                (start, letters) = (index, 0)
            }
        }
        if start < scalars.endIndex { words.append(text[start...]) }
        return words
    }

    private static func trimmed(_ text: String) -> String {
        if text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
        var result = text
        while result.last == " " { result.removeLast() }
        while result.first == " " { result.removeFirst() }
        return result
    }
}
