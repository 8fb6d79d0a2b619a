/// A lower-case word with each letter and its ring, dots or accent as one character. Files and names that come from a Mac
/// can have them apart ("a" and U+030A), which looks the same and is the same word, but not letter by letter.
func composed(_ word: String) -> String {
    // Combining marks are CC 80–CD AF.
    guard word.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return word }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
        if (0x300...0x36F).contains(scalar.value), let letter = result.last, let whole = letters[Pair(letter, scalar)] {
            result.removeLast()
            result.append(whole)
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}

private struct Pair: Hashable {
    var letter: Unicode.Scalar
    var mark: Unicode.Scalar

    init(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) {
        self.letter = letter
        self.mark = mark
    }
}

/// The letters of Swedish and its neighbours, and those of names.
private let letters: [Pair: Unicode.Scalar] = {
    let marks: [(mark: Unicode.Scalar, letters: String, whole: String)] = [
        ("\u{300}", "aeiou", "àèìòù"), ("\u{301}", "aeiouyc", "áéíóúýć"), ("\u{302}", "aeiou", "âêîôû"), ("\u{303}", "ano", "ãñõ"),
        ("\u{308}", "aeiouy", "äëïöüÿ"), ("\u{30A}", "au", "åů"), ("\u{30C}", "cenrsz", "čěňřšž"), ("\u{327}", "cs", "çş"),
    ]
    var result: [Pair: Unicode.Scalar] = [:]
    for (mark, letters, whole) in marks {
        for (letter, one) in zip(letters.unicodeScalars, whole.unicodeScalars) { result[Pair(letter, mark)] = one }
    }
    return result
}()
