/// The code of a number format, taken apart (ECMA-376 part 1, 18.8.31).
struct FormatCode {
    struct Section {
        /// Without its quoted words, brackets and escapes.
        var plain = ""
        /// What it writes beside the number: quoted words, escaped letters, and letters that stand for themselves. Digits are spaces.
        var words = ""
    }

    private(set) var sections = [Section()]
    /// The section of positive numbers, which is often the only one.
    var first: Section { sections[0] }

    init(_ code: String) {
        var (isQuoted, isBracketed, isEscaped, isPassed) = (false, false, false, false)
        for letter in code {
            let last = sections.count - 1
            if isPassed {
                isPassed = false
            } else if isEscaped {
                isEscaped = false
                sections[last].words.append(letter)
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                sections[last].words.append(letter)
            } else if letter == "[" || letter == "]" {
                isBracketed = letter == "["
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "_" || letter == "*" {
                // A space as wide as the next letter, or filled with it.
                isPassed = true
                sections[last].words.append(" ")
            } else if letter == ";" {
                sections.append(Section())
            } else if !isBracketed {
                sections[last].plain.append(letter)
                sections[last].words.append("0#?.,".contains(letter) ? " " : letter)
            }
        }
    }

    /// It shows days and times.
    var isDate: Bool { sections.contains { $0.plain.lowercased().contains { "dyhsm".contains($0) } } }
}
