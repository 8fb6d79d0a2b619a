import Diagnostics
public import Style

/// A font that a page carries: cut down to the page's characters.
public struct HTMLFontFace: Sendable {
    /// As in CSS: 400, 600.
    public var weight: Int
    public var isItalic: Bool
    /// A TrueType or OpenType file.
    public var bytes: [UInt8]
    /// Outlines in a CFF table.
    public var isCFF: Bool
    /// The kind of text that its family is for.
    public var family: FamilyRole

    public init(_ family: FamilyRole = .text, weight: Int, isItalic: Bool, bytes: [UInt8], isCFF: Bool) {
        self.family = family
        self.weight = weight
        self.isItalic = isItalic
        self.bytes = bytes
        self.isCFF = isCFF
    }
}

/// What a page needs of a font.
public struct HTMLFontUse: Sendable {
    /// In order of their code points.
    public var characters: [Unicode.Scalar]
    public var hasItalics: Bool
    /// Those in code, in the same order; they are among the others too.
    public var codeCharacters: [Unicode.Scalar] = []
}

extension HTMLFontUse {
    /// The characters between the tags of a page's body, and their capitals, which the style sheet may ask for.
    init(body: [UInt8], code: [UInt8] = []) {
        // Most are ASCII, and are noted in a table; the rest is gathered.
        var isSeen = [Bool](repeating: false, count: 128)
        var others: [UInt8] = []
        var hasItalics = false
        body.withUnsafeBufferPointer { body in
            isSeen.withUnsafeMutableBufferPointer { isSeen in
                var index = 0
                while index < body.count {
                    let byte = body[index]
                    index += 1
                    if byte == UInt8(ascii: "<") {
                        if !hasItalics { hasItalics = body.has("em>", at: index) }
                        while index < body.count, body[index] != UInt8(ascii: ">") {
                            // Most of a page is tags, and most of a tag is passed over.
                            if let eight = EightBytes(body, at: index), !eight.mayHave(UInt8(ascii: ">")), hasItalics || !eight.mayHave(UInt8(ascii: "k")) {
                                index += 8
                                continue
                            }
                            if body[index] == UInt8(ascii: "k"), !hasItalics { hasItalics = body.has("kursiv", at: index) }
                            index += 1
                        }
                        index += 1
                    } else if byte < 0x80 {
                        isSeen[Int(byte)] = true
                        if byte == UInt8(ascii: "k"), !hasItalics { hasItalics = body.has("ursiv", at: index) }
                    } else {
                        others.append(byte)
                    }
                }
            }
        }
        var seen: Set<Unicode.Scalar> = ["&", "<", ">", "\""]
        // The same few letters over and over: those below U+2100, and so quotes and dashes too, are looked up once.
        var isKnown = [Bool](repeating: false, count: 0x2100)
        func see(_ scalar: Unicode.Scalar) {
            let value = Int(scalar.value)
            if value < isKnown.count {
                if isKnown[value] { return }
                isKnown[value] = true
            }
            guard seen.insert(scalar).inserted else { return }
            for capital in scalar.properties.uppercaseMapping.unicodeScalars { seen.insert(capital) }
        }
        for value in 0x20..<0x80 where isSeen[value] { see(Unicode.Scalar(UInt8(value))) }
        for scalar in String(decoding: others, as: UTF8.self).unicodeScalars where scalar.value >= 0x20 { see(scalar) }
        characters = seen.sorted { $0.value < $1.value }
        codeCharacters = Set(String(decoding: code, as: UTF8.self).unicodeScalars).filter { $0.value >= 0x20 }
            .sorted { $0.value < $1.value }
        self.hasItalics = hasItalics
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func has(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where self[start + offset] != word.utf8Start[offset] { return false }
        return true
    }
}

extension HTMLWriter {
    /// `@font-face` rules with the fonts in them.
    mutating func fontFaces(_ faces: [HTMLFontFace], _ theme: Theme) {
        for face in faces {
            raw("@font-face{font-family:\"")
            raw(Array(theme.cssFamily(face.family).utf8))
            raw("\";font-weight:")
            number(face.weight)
            raw(face.isItalic ? ";font-style:italic" : ";font-style:normal")
            raw(face.isCFF ? ";src:url(data:font/otf;base64," : ";src:url(data:font/ttf;base64,")
            base64(face.bytes)
            raw(")}\n")
        }
    }
}
