import Style

/// How wide text will be, near enough to place it: a drawing is made before any font is opened, and is shown in
/// browsers that may have another. A humanist sans's advances with a margin; the layout sets what turns out wider
/// a little smaller (`DrawingText.room`).
enum TextWidth {
    /// Thousandths of an em.
    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "0"..."9": 640
        case " ", "\u{A0}", ",", ".", ":", ";", "i", "j", "l", "'", "’", "!", "|", "í", "ì": 280
        case "f", "t", "r", "(", ")", "-", "/", "”", "“", "\"", "I", "J", "[", "]": 380
        case "m", "M", "W", "w", "Æ", "æ", "%", "@", "…", "—": 930
        case "s", "c", "z", "k", "v", "x", "y", "–": 520
        case "A"..."Z", "Å", "Ä", "Ö", "É", "\u{2212}": 690
        case "a"..."z", "å", "ä", "ö", "é": 620
        default: scalar.value < 0x2000 ? 640 : 1000
        }
    }

    static func of(_ text: String, size: Length, weight: FontWeight = .regular) -> Length {
        var total = 0
        for scalar in text.unicodeScalars { total += advance(scalar) }
        if weight != .regular { total += total / 16 }
        return Length(raw: total * size.raw / 1000)
    }

    /// Lines at most `width` wide, broken at spaces and after hyphens and slashes; what does not fit on `most`
    /// lines ends with an ellipsis.
    static func wrap(
        _ text: String, width: Length, size: Length, weight: FontWeight = .regular, most: Int
    ) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words(text) {
            let candidate = line + word
            if line.isEmpty || of(trimmed(candidate), size: size, weight: weight) <= width {
                line = candidate
            } else {
                lines.append(trimmed(line))
                line = word
            }
        }
        if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
        guard lines.count > most, most > 0 else { return lines.map { shortened($0, width, size, weight) } }
        var kept = Array(lines[..<most])
        kept[most - 1] = shortened(kept[most - 1] + "\u{A0}…", width, size, weight)
        for index in kept.indices.dropLast() { kept[index] = shortened(kept[index], width, size, weight) }
        return kept
    }

    /// The same in lines that are about equally long, for what is centred.
    static func balanced(
        _ text: String, width: Length, size: Length, weight: FontWeight = .regular, most: Int
    ) -> [String] {
        var best = wrap(text, width: width, size: size, weight: weight, most: most)
        guard best.count > 1, best.last?.hasSuffix("…") == false else { return best }
        var (low, high) = (width / 3, width)
        for _ in 0..<6 {
            let middle = (low + high) / 2
            let narrower = wrap(text, width: middle, size: size, weight: weight, most: best.count + 1)
            if narrower.count <= best.count, narrower.allSatisfy({ of($0, size: size, weight: weight) <= middle }) {
                best = narrower
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }

    /// Cut where even one line is far too long for the room: a fifth over is left to the layout to set smaller.
    private static func shortened(_ text: String, _ width: Length, _ size: Length, _ weight: FontWeight) -> String {
        if of(text, size: size, weight: weight) * 5 <= width * 6 { return text }
        let scalars = Array(text.unicodeScalars)
        func cut(_ count: Int) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[..<count])
            return trimmed(String(view)) + "…"
        }
        // By halves: letter by letter would take minutes where a whole file has been pasted into a name.
        var (fits, tooLong) = (0, scalars.count)
        while fits + 1 < tooLong {
            let middle = (fits + tooLong) / 2
            if of(cut(middle), size: size, weight: weight) <= width { fits = middle } else { tooLong = middle }
        }
        return fits == 0 ? "…" : cut(fits)
    }

    /// Words with the space that follows them.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            word.append(character)
            if character == " " || character == "/" || (character == "-" && word.count > 2) {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func trimmed(_ text: String) -> String {
        var result = text
        while result.last == " " { result.removeLast() }
        while result.first == " " { result.removeFirst() }
        return result
    }
}
