/// Names that Excel takes for sheets: at most 31 characters, without signs that formulas use, no two alike.
struct SheetNames {
    private var taken: Set<String> = []

    mutating func name(for caption: String, orElse fallback: String) -> String {
        var words = ""
        for scalar in caption.unicodeScalars {
            switch scalar {
            case ":", "\\", "/", "?", "*", "[", "]": words += " "
            case "\u{AD}": break
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: words += " "
            case "\u{A0}", "\u{202F}", "\u{2009}": words += " "
            default: words.unicodeScalars.append(scalar)
            }
        }
        words = words.split(separator: " ").joined(separator: " ")
        while words.hasPrefix("'") { words.removeFirst() }
        var name = SheetNames.cut(words, to: 31)
        // Excel keeps this one for itself.
        if name.isEmpty || name.lowercased() == "history" { name = SheetNames.cut(fallback, to: 31) }
        var candidate = name
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let ending = " (\(number))"
            candidate = SheetNames.cut(name, to: 31 - ending.utf16.count) + ending
            number += 1
        }
        return candidate
    }

    /// At a word where there is one not too far back, with what says that it was cut; never an apostrophe at the end.
    private static func cut(_ text: String, to length: Int) -> String {
        var result = text
        let isCut = text.utf16.count > length
        if isCut {
            result = ""
            for character in text {
                if result.utf16.count + character.utf16.count > length - 1 { break }
                result.append(character)
            }
            let isWhole = text.dropFirst(result.count).first == " "
            if !isWhole, let space = result.lastIndex(of: " "), result.distance(from: space, to: result.endIndex) <= 14 {
                result = String(result[..<space])
            }
        }
        while let last = result.last, " '".contains(last) || (isCut && "–-,.;".contains(last)) { result.removeLast() }
        return isCut ? result + "…" : result
    }
}
