import Diagnostics

/// Whether a language's tag is one that a screen reader can choose a voice by; and, if not, which one was meant.
public func languageTag(_ text: String) -> (isRegistered: Bool, suggestion: String?) {
    LanguageTag.isRegistered(text) ? (true, nil) : (false, LanguageTag.suggestion(for: text))
}

/// A tag of a language as BCP 47 has it (RFC 5646), held against the registry: a screen reader chooses its voice by it, and
/// one that nobody knows is no better than none.
enum LanguageTag {
    /// `en`, `sv-FI`, `zh-Hans`, `de-CH-1901`: well formed, and of subtags that are registered.
    static func isRegistered(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ isLetter($0) || isFigure($0) || $0 == UInt8(ascii: "-") }) else { return false }
        var parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)[...]
        guard let language = parts.popFirst(), isLanguage(language) else { return false }
        if let part = parts.first, part.utf8.count == 3, isLetters(part) {
            guard contains(LanguageSubtags.extensions, part) else { return false }
            parts.removeFirst()
        }
        if let part = parts.first, part.utf8.count == 4, isLetters(part) {
            guard contains(LanguageSubtags.scripts, part) else { return false }
            parts.removeFirst()
        }
        if let part = parts.first, part.utf8.count == 2 && isLetters(part) || part.utf8.count == 3 {
            let isRegion = contains(part.utf8.count == 2 ? LanguageSubtags.regions2 : LanguageSubtags.regions3, part)
            guard isRegion || isPrivateRegion(part) else { return false }
            parts.removeFirst()
        }
        while let part = parts.first, part.utf8.count > 3 {
            guard variants.contains(part) else { return false }
            parts.removeFirst()
        }
        return isExtension(parts)
    }

    /// The tag that was meant, from the name of a language, a country's code, or a slip; nil when nothing is near.
    static func suggestion(for text: String) -> String? {
        let tag = text.lowercased().map { $0 == "_" || $0 == " " ? "-" : String($0) }.joined()
        if isRegistered(tag) { return canonical(tag) }
        let parts = tag.split(separator: "-").map(String.init)
        guard let first = parts.first else { return nil }
        let names = namedCodes
        if let code = names[first] {
            let whole = ([code] + parts.dropFirst()).joined(separator: "-")
            return isRegistered(whole) ? canonical(whole) : code
        }
        if isLanguage(first) { return first }
        guard first.utf8.count > 3, let near = closestMatch(to: first, among: names.keys.filter { $0.utf8.count > 3 }.sorted())
        else { return nil }
        return names[near]
    }

    // MARK: Subtags

    private static func isLanguage(_ part: String) -> Bool {
        switch part.utf8.count {
        case 2: contains(LanguageSubtags.languages2, part)
        case 3: contains(LanguageSubtags.languages3, part) || part >= "qaa" && part <= "qtz" && isLetters(part)
        default: false
        }
    }

    private static func isPrivateRegion(_ part: String) -> Bool {
        part.utf8.count == 2 && (part >= "qm" && part <= "qz" || part >= "xa" && part <= "xz")
    }

    /// `-u-…` and `-t-…`, and at the end `-x-…`.
    private static func isExtension(_ parts: ArraySlice<String>) -> Bool {
        var parts = parts
        while let singleton = parts.popFirst() {
            guard ["u", "t", "x"].contains(singleton) else { return false }
            var count = 0
            while let part = parts.first, singleton == "x" ? (1...8).contains(part.utf8.count) : (2...8).contains(part.utf8.count) {
                parts.removeFirst()
                count += 1
            }
            if count == 0 { return false }
        }
        return true
    }

    /// Whether a code is among the sorted codes, all of its length.
    private static func contains(_ codes: StaticString, _ code: String) -> Bool {
        let wanted = Array(code.utf8)
        let all = UnsafeBufferPointer(start: codes.utf8Start, count: codes.utf8CodeUnitCount)
        var (low, high) = (0, all.count / wanted.count)
        while low < high {
            let middle = (low + high) / 2
            let entry = all[(middle * wanted.count)..<((middle + 1) * wanted.count)]
            if entry.elementsEqual(wanted) { return true }
            if entry.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return false
    }

    private static var variants: Set<String> { Set(LanguageSubtags.variants.description.split(separator: " ").map(String.init)) }

    private static var namedCodes: [String: String] {
        var result: [String: String] = [:]
        for entry in LanguageNames.table.description.split(separator: " ") {
            let parts = entry.split(separator: "=")
            if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
        }
        return result
    }

    /// In the letters that people write them with: `zh-Hant-TW`.
    private static func canonical(_ tag: String) -> String {
        tag.split(separator: "-").enumerated().map { index, part in
            if index == 0 { return String(part) }
            switch part.utf8.count {
            case 2: return part.uppercased()
            case 4 where isLetters(String(part)): return part.prefix(1).uppercased() + part.dropFirst()
            default: return String(part)
            }
        }.joined(separator: "-")
    }

    private static func isLetters(_ part: String) -> Bool { part.utf8.allSatisfy(isLetter) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
