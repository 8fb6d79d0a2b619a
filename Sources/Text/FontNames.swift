import CHarfBuzz

/// The names that a face calls itself (OpenType `name` table).
struct FontNames {
    /// Typographic family (16) where there is one, else the family (1).
    var family = ""
    /// The family of four styles (1): “Open Sans Semibold” where the typographic family is “Open Sans”.
    var legacyFamily = ""
    /// Typographic style (17) where there is one, else the style (2): “Bold Italic”.
    var style = ""
    /// Full name (4): “Open Sans Bold”.
    var full = ""
    /// PostScript name (6), in the characters that such names have: PDF readers know no others.
    var postScript = ""

    init(of face: OpaquePointer) {
        let table = FontTable(FontTag("name"), of: face)
        guard let count = table.uint16(2), let storage = table.uint16(4) else { return }
        var (typographic, typographicStyle) = ("", "")
        // Names in English on the Windows platform stand after those of the Macintosh: the last one wins.
        for index in 0..<min(count, 4096) {
            let record = 6 + index * 12
            guard let platform = table.uint16(record), let encoding = table.uint16(record + 2),
                let language = table.uint16(record + 4), let name = table.uint16(record + 6),
                name == 1 || name == 2 || name == 4 || name == 6 || name == 16 || name == 17,
                let length = table.uint16(record + 8), let offset = table.uint16(record + 10),
                let bytes = table.slice(storage + offset, length)
            else { continue }
            let text: String
            switch (platform, encoding, language) {
            case (3, 1, 0x409), (3, 10, 0x409), (0, _, 0): text = Self.utf16(bytes)
            case (1, 0, 0): text = Self.latin(bytes)
            default: continue
            }
            if text.isEmpty { continue }
            switch name {
            case 1: legacyFamily = text
            case 2: style = text
            case 4: full = text
            case 6: postScript = Self.regular(text)
            case 17: typographicStyle = text
            default: typographic = text
            }
        }
        if !typographicStyle.isEmpty { style = typographicStyle }
        family = typographic.isEmpty ? legacyFamily : typographic
        if postScript.isEmpty { postScript = Self.regular(family) }
    }

    /// Printable ASCII without what PostScript has a meaning for; at most 63 characters.
    private static func regular(_ name: String) -> String {
        let special = Set("[](){}<>/% ".utf8)
        return String(decoding: name.utf8.filter { $0 > 0x20 && $0 < 0x7F && !special.contains($0) }.prefix(63), as: UTF8.self)
    }

    private static func utf16(_ bytes: UnsafeRawBufferPointer) -> String {
        // Names of fonts are ASCII, nearly all.
        if bytes.count % 2 == 0, (0..<bytes.count).allSatisfy({ $0 % 2 == 0 ? bytes[$0] == 0 : bytes[$0] < 0x80 }) {
            return String(decoding: stride(from: 1, to: bytes.count, by: 2).map { bytes[$0] }, as: UTF8.self)
        }
        var units: [UInt16] = []
        var index = 0
        while index + 1 < bytes.count {
            units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Mac Roman, of which names only use the ASCII half.
    private static func latin(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.filter { $0 < 0x80 }, as: UTF8.self)
    }
}
