/// The names of a document's anchors: made from the words, ASCII, unique.
struct AnchorNames {
    private(set) var names: Set<String> = []
    /// Which number the next one of the same words gets: a report may have its heading a thousand times.
    private var next: [String: Int] = [:]

    /// "Mål 1 · Utveckling och innovation" → `mal-1-utveckling-och-innovation`; a second one gets `-2`.
    mutating func unique(_ words: String) -> String {
        let base = AnchorNames.slug(words)
        if names.insert(base).inserted { return base }
        var count = next[base] ?? 2
        while !names.insert("\(base)-\(count)").inserted { count += 1 }
        next[base] = count + 1
        return "\(base)-\(count)"
    }

    /// Lower-case ASCII letters and digits with single hyphens between; `avsnitt` where nothing is left.
    static func slug(_ words: String) -> String {
        var result: [UInt8] = []
        var pendingHyphen = false
        func letter(_ scalar: Unicode.Scalar) -> StaticString? {
            switch scalar {
            case "å", "ä", "à", "á", "â", "ã", "Å", "Ä", "À", "Á": "a"
            case "ö", "ø", "ó", "ò", "ô", "Ö", "Ø", "Ó": "o"
            case "é", "è", "ê", "ë", "É", "È", "Ë": "e"
            case "ü", "ú", "ù", "û", "Ü": "u"
            case "í", "ï", "î": "i"
            case "ñ": "n"
            case "ç": "c"
            case "æ", "Æ": "ae"
            case "ß": "ss"
            default: nil
            }
        }
        func append(_ bytes: some Sequence<UInt8>) {
            if pendingHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
            pendingHyphen = false
            result.append(contentsOf: bytes)
        }
        for scalar in words.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": append(CollectionOfOne(UInt8(scalar.value)))
            case "A"..."Z": append(CollectionOfOne(UInt8(scalar.value) | 0x20))
            case "\u{AD}": break
            default:
                if let plain = letter(scalar) {
                    append(UnsafeBufferPointer(start: plain.utf8Start, count: plain.utf8CodeUnitCount))
                } else {
                    pendingHyphen = true
                }
            }
        }
        return result.isEmpty ? "avsnitt" : String(decoding: result, as: UTF8.self)
    }
}
