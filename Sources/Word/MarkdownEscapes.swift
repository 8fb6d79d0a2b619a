/// Words as Markdown of ours shows them, letter for letter: nothing in them is taken for markup, for a fact (`{{…}}`) or for
/// a mark of what is withheld (`:::sekretess`).
enum MarkdownEscapes {
    /// - Parameter isFollowed: something else than words comes right behind.
    static func escaped(_ text: String, isFollowed: Bool = false) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            isAddress(word) ? String(word) : escapedWord(word, isFollowed: isFollowed)
        }.joined(separator: " ")
    }

    /// An address that becomes a link by itself: a `\` in it would be part of it.
    private static func isAddress(_ word: Substring) -> Bool {
        guard word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.") || word.contains("@") else { return false }
        return word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._/?#@%+=:,;()".unicodeScalars.contains(scalar)
        } && !word.contains("==") && !word.contains(":::") && !word.hasPrefix("_") && !word.hasSuffix("_")
    }

    private static func escapedWord(_ word: Substring, isFollowed: Bool) -> String {
        let signs = Array(word.unicodeScalars)
        var result = String.UnicodeScalarView()
        func at(_ index: Int) -> Unicode.Scalar? { signs.indices.contains(index) ? signs[index] : nil }
        func isWord(_ index: Int) -> Bool { at(index).map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false }
        var index = 0
        while index < signs.count {
            let sign = signs[index]
            let isEscaped: Bool
            switch sign {
            case "\\", "*", "`", "[", "]", "|": isEscaped = true
            // Within a word it is a letter.
            case "_": isEscaped = !isWord(index - 1) || !isWord(index + 1)
            case "~", "=", ":": isEscaped = at(index - 1) == sign || sign == "~" && at(index + 1) == sign
            case "<": isEscaped = isWord(index + 1) || at(index + 1).map { "/!?".unicodeScalars.contains($0) } ?? isFollowed
            case "&": isEscaped = isWord(index + 1) || at(index + 1) == "#"
            case "(": isEscaped = at(index - 1) == "]"
            case "!", "^": isEscaped = isFollowed && index == signs.count - 1 || at(index + 1) == "["
            case "{": isEscaped = at(index + 1) == "{"
            default: isEscaped = false
            }
            if isEscaped { result.append("\\") }
            result.append(sign)
            // Two braces are one sign to a text that takes facts.
            if sign == "{", isEscaped {
                result.append("{")
                index += 1
            }
            index += 1
        }
        return String(result)
    }

    /// A line of a paragraph whose first sign would make it something else.
    static func opening(_ line: String) -> String {
        guard let first = line.first else { return line }
        switch first {
        case "-", "+", "#", ">", "=": return "\\" + line
        case "0"..."9":
            let digits = line.prefix { $0.isASCII && $0.isNumber }
            let rest = line.dropFirst(digits.count)
            guard digits.count <= 9, let point = rest.first, point == "." || point == ")", rest.count == 1 || rest.dropFirst().first == " " else { return line }
            return digits + "\\" + rest
        default: return line
        }
    }

    /// Whether a word may stand first on a line within a paragraph: what looks like the sign of a list, a heading or a quote
    /// may not.
    static func mayOpenLine(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        if "-+*#>=|–—•§:~".contains(first) { return false }
        guard word.count <= 4, let last = word.last, last == ")" || last == "." else { return word != "o" }
        return !word.dropLast().allSatisfy { $0.isNumber || $0.isLetter || $0 == "(" || $0 == "\\" }
    }
}
