/// Letters as they are typed on most keyboards: å as one character, not as a and a ring after it, which is how names come
/// from a Mac's file system and text from some PDF readers. What is composed is composed (NFC, UAX #15) for the scripts of
/// Europe, so that a name is the same bytes wherever it is written.
enum Composed {
    /// nil when nothing has to be changed.
    static func bytes(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.withUnsafeBufferPointer(mayHaveMarks), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var result = String.UnicodeScalarView()
        var base: Unicode.Scalar?
        var isChanged = false
        func flush() { if let base { result.append(base) } }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F:
                if let letter = base, let whole = compose(letter, scalar) {
                    base = whole
                    isChanged = true
                    continue
                }
                flush()
                base = scalar
            // Signs that are letters by another name.
            case 0x212B:
                flush()
                base = "\u{C5}"
                isChanged = true
            case 0x212A:
                flush()
                base = "K"
                isChanged = true
            case 0x2126:
                flush()
                base = "\u{3A9}"
                isChanged = true
            default:
                flush()
                base = scalar
            }
        }
        flush()
        return isChanged ? Array(String(result).utf8) : nil
    }

    /// Combining marks begin with CC or CD, the signs with E2 84.
    private static func mayHaveMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if let eight = EightBytes(bytes, at: index), eight.areASCII {
                index += 8
                continue
            }
            let byte = bytes[index]
            if byte == 0xCC || byte == 0xCD { return true }
            if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x84 { return true }
            index += 1
        }
        return false
    }

    private static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        var view = String.UnicodeScalarView()
        view.append(base)
        view.append(mark)
        // Characters that are canonically equivalent are equal, so the set finds the one that is whole.
        // A mark after a line end or a control stands by itself.
        let text = String(view)
        guard let letter = text.first, text.count == 1, let index = whole.firstIndex(of: letter) else { return nil }
        let scalars = whole[index].unicodeScalars
        return scalars.count == 1 ? scalars.first : nil
    }

    /// Every letter of Latin, Greek and Cyrillic that may be written in parts.
    private static let whole: Set<Character> = {
        var letters = Set<Character>()
        for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
            for value in range { if let scalar = Unicode.Scalar(value) { letters.insert(Character(scalar)) } }
        }
        return letters
    }()
}
