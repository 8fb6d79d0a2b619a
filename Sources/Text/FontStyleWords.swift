import Style

/// The words that names of faces are made of, so that a file is known for one of its family's by its name.
enum FontStyleWords {
    /// Longer ones before those that they begin with.
    private static let words: [[UInt8]] = [
        "variablefont", "regular", "roman", "normal", "book", "medium", "semibold", "demibold", "extrabold", "ultrabold", "semi", "demi",
        "bold", "black", "heavy", "italic", "ital", "ita", "oblique", "kursiv", "slanted", "caption", "subhead", "text", "std",
        "pro", "wght", "wdth", "opsz", "slnt", "vf", "variable", "rg", "bd", "it", "sb", "bi", "sl", "r", "b", "i", "m",
    ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

    /// Whether a name goes on in nothing but such words, and figures of a size.
    static func areAll(_ rest: [UInt8]) -> Bool {
        var rest = rest[...]
        while let first = rest.first {
            if first >= 0x30, first <= 0x39 {
                rest = rest.dropFirst()
            } else if let word = words.first(where: { rest.starts(with: $0) }) {
                rest = rest.dropFirst(word.count)
            } else {
                return false
            }
        }
        return true
    }

    private static let weights: [String: Int] = [
        "thin": 100, "hairline": 100, "extralight": 200, "ultralight": 200, "light": 300, "medium": 500, "semibold": 600, "demibold": 600,
        "demi": 600, "bold": 700, "extrabold": 800, "ultrabold": 800, "black": 900, "heavy": 900,
    ]

    /// What the name of a style says: its weight, where it names one that is never something else (“Medium” is the regular of some,
    /// “Heavy” one of several), and whether it says more than weight, slant, width and size (“Outline”).
    static func style(_ name: String) -> (weight: Int?, isPlain: Bool) {
        var rest = FamilyFinder.normalised(name)[...]
        var (weight, isPlain) = (Int?.none, true)
        while let first = rest.first {
            if first >= 0x30, first <= 0x39 {
                rest = rest.dropFirst()
            } else if let (word, own) = styleWords.first(where: { rest.starts(with: $0.word) }) {
                rest = rest.dropFirst(word.count)
                weight = weight ?? own
            } else {
                isPlain = false
                rest = rest.dropFirst()
            }
        }
        return (weight, isPlain)
    }

    /// Longer ones before those that they begin with.
    private static let styleWords: [(word: [UInt8], weight: Int?)] = {
        let sure = ["thin", "hairline", "extralight", "ultralight", "light", "semibold", "demibold", "bold", "extrabold", "ultrabold", "black"]
        let others = [
            "medium", "heavy", "demi", "italic", "oblique", "slanted", "kursiv", "ital", "condensed", "semicondensed", "extracondensed", "narrow", "expanded",
            "extended", "semiexpanded", "wide", "caption", "subhead", "subheading", "text", "display", "deck", "small", "pt", "opsz", "variable", "r",
        ]
        let regular = ["regular", "roman", "book", "normal", "plain"]
        let all = sure.map { (Array($0.utf8), weights[$0]) } + regular.map { (Array($0.utf8), 400) } + others.map { (Array($0.utf8), nil) }
        return all.sorted { $0.0.count > $1.0.count }
    }()

    /// “Sora Light” → “Sora” and light; nil for a name that ends in no weight but the usual one.
    static func weight(of name: String) -> (family: String, weight: FontWeight)? {
        var words = name.split { $0 == " " || $0 == "-" || $0 == "_" }.map(String.init)
        guard words.count > 1, let last = words.popLast()?.lowercased() else { return nil }
        // “Extra Light” in two words.
        if words.count > 1, let before = words.last?.lowercased(), let weight = weights[before + last] {
            return (words.dropLast().joined(separator: " "), FontWeight(weight))
        }
        return weights[last].map { (words.joined(separator: " "), FontWeight($0)) }
    }

    /// “Lato-Regular.ttf” → “Lato-Regular”.
    static func withoutEnding(_ name: String) -> String {
        for ending in [".ttf", ".otf", ".ttc", ".woff2", ".woff"] where name.lowercased().hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    /// “Lato-Regular.ttf” → “Lato”.
    static func family(of name: String) -> String {
        var name = withoutEnding(name)
        while let cut = name.lastIndex(where: { $0 == "-" || $0 == " " || $0 == "_" }) {
            guard areAll(FamilyFinder.normalised(String(name[cut...]))) else { break }
            name = String(name[..<cut])
        }
        return name
    }
}

/// Families that are drawn anew for small and for large sizes: all faces are of the one for running text.
enum OpticalSize {
    /// In points; nil where the names do not tell.
    private static func size(of face: FontFace) -> Int? {
        let base = face.names.postScript.split(separator: "-").first ?? ""
        let digits = base.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.reversed()
        guard (1...2).contains(digits.count) else { return nil }
        return Int(String(decoding: Array(digits), as: UTF8.self)).flatMap { (4...72).contains($0) ? $0 : nil }
    }

    /// Those of the size nearest to running text that has an upright face.
    static func chosen(_ faces: [FontFace]) -> [FontFace] {
        let sizes = Set(faces.compactMap { size(of: $0) })
        guard sizes.count > 1 else { return faces }
        let upright = sizes.filter { size in faces.contains { self.size(of: $0) == size && !$0.metrics.isItalic } }
        /// Sizes of running text are alike: of them the one with the most faces, then the nearest.
        func rank(_ size: Int) -> (Int, Int, Int) {
            let own = faces.filter { self.size(of: $0) == size }
            return (abs(size - 10) > 3 ? abs(size - 10) : 0, -Set(own.map(\.names.postScript)).count, abs(size - 10))
        }
        guard let best = upright.sorted().min(by: { rank($0) < rank($1) }) else { return faces }
        return faces.filter { size(of: $0) == best }
    }

    /// “EB Garamond 12” for “EB Garamond”.
    static func matches(_ face: FontFace, _ wanted: [UInt8]) -> Bool {
        for name in [face.names.family, face.names.legacyFamily] {
            var own = FamilyFinder.normalised(name)
            guard own.starts(with: wanted), own.count > wanted.count else { continue }
            own.removeFirst(wanted.count)
            if own.count <= 2, own.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return true }
            if own.elementsEqual("text".utf8) { return true }
        }
        return false
    }
}
