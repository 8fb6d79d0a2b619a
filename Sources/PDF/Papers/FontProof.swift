/// Holds a font against the codes that are shown in it: its program is in the file, has a glyph for each, of the width that the
/// file says, and each stands for text (ISO 19005-2 6.2.11, ISO 14289-1 7.21).
struct FontProof {
    private(set) var faults: Set<PaperFault> = []
    private let font: PDFValue
    private let collector: PaperCollector
    private let codes: [Int]
    /// With those of text that nobody sees: it is read aloud all the same.
    private let spoken: [Int]
    private let name: String

    init(_ font: PDFValue, _ collector: PaperCollector, seen: [Bool], hidden: [Bool]) {
        self.font = font
        self.collector = collector
        codes = seen.indices.filter { seen[$0] }
        spoken = codes + hidden.indices.filter { hidden[$0] && !(seen.indices.contains($0) && seen[$0]) }
        let whole = collector.resolved(font["BaseFont"])?.name ?? ""
        // Without what tells parts of one font apart: “ABCDEF+”.
        name = whole.utf8.dropFirst(6).first == UInt8(ascii: "+") ? String(whole.dropFirst(7)) : whole
    }

    mutating func prove(_ reader: inout PDFReader) {
        if spoken.isEmpty { return }
        if codes.isEmpty {
            // A font that draws nothing needs not be there (ISO 19005-2 6.2.11.4.1).
            let isNamed = ["WinAnsiEncoding", "MacRomanEncoding"].contains(collector.resolved(font["Encoding"])?.name ?? "")
            return proveText(&reader, isRequired: !isNamed)
        }
        switch collector.resolved(font["Subtype"])?.name {
        case "Type0"?: proveComposite(&reader)
        case "TrueType"?: proveTrueType(&reader)
        case "Type3"?: faults.insert(.fontNotProved(name.isEmpty ? "Type 3" : name))
        default: proveTypeOne(&reader)
        }
    }

    // MARK: Composite fonts

    private mutating func proveComposite(_ reader: inout PDFReader) {
        guard let inner = collector.resolved(collector.resolved(font["DescendantFonts"])?.array?.first),
            let descriptor = collector.resolved(inner["FontDescriptor"])
        else {
            faults.insert(.fontNotProved(name))
            return
        }
        guard descriptor["FontFile"] != nil || descriptor["FontFile2"] != nil || descriptor["FontFile3"] != nil else {
            faults.insert(.fontNotEmbedded(name))
            return
        }
        proveText(&reader, isRequired: true)
        guard collector.resolved(font["Encoding"])?.name == "Identity-H", let (program, glyph) = compositeProgram(inner, descriptor, &reader)
        else {
            faults.insert(.fontNotProved(name))
            return
        }
        let widths = CompositeWidths(inner, collector)
        for code in codes {
            let glyph = glyph(code)
            guard glyph > 0, let width = program.width(glyph), agrees(widths[code], width) else {
                faults.insert(.fontNotProved(name))
                return
            }
        }
    }

    /// The program of a composite font, and which glyph of it a character has.
    private func compositeProgram(
        _ inner: PDFValue, _ descriptor: PDFValue, _ reader: inout PDFReader
    ) -> (any GlyphWidths, (Int) -> Int)? {
        switch inner["Subtype"]?.name {
        case "CIDFontType2"?:
            guard let program = program(descriptor["FontFile2"], &reader), let map = glyphMap(inner["CIDToGIDMap"], &reader) else { return nil }
            return (program, { map.isEmpty ? $0 : $0 < map.count ? map[$0] : 0 })
        case "CIDFontType0"?:
            guard let program = compactProgram(descriptor, &reader) else { return nil }
            return (program, { program.glyph(identifier: $0) })
        default: return nil
        }
    }

    private func compactProgram(_ descriptor: PDFValue, _ reader: inout PDFReader) -> CompactFontProgram? {
        guard case .reference(let index)? = descriptor["FontFile3"], collector.objects.indices.contains(index),
            ["Type1C", "CIDFontType0C", "OpenType"].contains(collector.resolved(collector.objects[index].value["Subtype"])?.name ?? ""),
            let bytes = collector.decoded(index, &reader)
        else { return nil }
        return CompactFontProgram(bytes)
    }

    /// From characters to glyphs; empty where they are the same (ISO 32000-1 9.7.4.3).
    private func glyphMap(_ value: PDFValue?, _ reader: inout PDFReader) -> [Int]? {
        if collector.resolved(value)?.name == "Identity" { return [] }
        guard case .reference(let index)? = value, let bytes = collector.decoded(index, &reader) else { return nil }
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    }

    // MARK: Simple fonts

    private mutating func proveTrueType(_ reader: inout PDFReader) {
        guard let descriptor = collector.resolved(font["FontDescriptor"]), descriptor["FontFile2"] != nil else {
            faults.insert(.fontNotEmbedded(name))
            return
        }
        let encoding = collector.resolved(font["Encoding"])
        let isSymbolic = (collector.resolved(descriptor["Flags"])?.integer ?? 0) & 4 != 0
        proveText(&reader, isRequired: encoding?.name != "WinAnsiEncoding")
        guard let program = program(descriptor["FontFile2"], &reader), isSymbolic ? encoding == nil : encoding?.name == "WinAnsiEncoding",
            let first = collector.resolved(font["FirstChar"])?.integer, let widths = collector.resolved(font["Widths"])?.array
        else {
            faults.insert(.fontNotProved(name))
            return
        }
        let agree = codes.allSatisfy { code in
            isWidth(of: isSymbolic ? program.symbol(code) : program.glyph(WinAnsi.character(code)), program, widths, code - first)
        }
        if !agree { faults.insert(.fontNotProved(name)) }
    }

    /// A font whose glyphs have names (ISO 32000-1 9.6.2): in the format of Type 1, or compact.
    private mutating func proveTypeOne(_ reader: inout PDFReader) {
        guard let descriptor = collector.resolved(font["FontDescriptor"]), descriptor["FontFile"] != nil || descriptor["FontFile3"] != nil
        else {
            faults.insert(.fontNotEmbedded(name))
            return
        }
        let encoding = collector.resolved(font["Encoding"])
        proveText(&reader, isRequired: encoding?.name != "WinAnsiEncoding")
        var program: (any GlyphWidths)? = compactProgram(descriptor, &reader)
        if case .reference(let index)? = descriptor["FontFile"], let bytes = collector.decoded(index, &reader) { program = TypeOneProgram(bytes) }
        guard let program, let names = glyphNames(encoding), let first = collector.resolved(font["FirstChar"])?.integer,
            let widths = collector.resolved(font["Widths"])?.array
        else {
            faults.insert(.fontNotProved(name))
            return
        }
        let agree = codes.allSatisfy { code in
            isWidth(of: names[code].map { program.glyph(name: $0) } ?? (names.isBuiltIn ? program.glyph(code: code) : 0), program, widths, code - first)
        }
        if !agree { faults.insert(.fontNotProved(name)) }
    }

    /// Whether what the font says at an index is what its program says of a glyph.
    private func isWidth(of glyph: Int, _ program: any GlyphWidths, _ widths: [PDFValue], _ index: Int) -> Bool {
        guard glyph > 0, widths.indices.contains(index), let width = collector.resolved(widths[index])?.thousandths, let own = program.width(glyph)
        else { return false }
        return agrees(width, own)
    }

    /// What an encoding calls the glyphs of codes (9.6.6.1); nil for one that is not known here.
    private func glyphNames(_ encoding: PDFValue?) -> CodeNames? {
        var names = CodeNames()
        switch encoding?.name ?? collector.resolved(encoding?["BaseEncoding"])?.name {
        case nil: break
        case "WinAnsiEncoding"?:
            for (index, name) in GlyphNames.winAnsi.enumerated() { names.own[32 + index] = name }
            names.isBuiltIn = false
        case "StandardEncoding"?:
            names.own = GlyphNames.standardEncoding
            names.isBuiltIn = false
        default: return nil
        }
        var code = 0
        for item in collector.resolved(encoding?["Differences"])?.array ?? [] {
            guard let value = collector.resolved(item) else { return nil }
            if let number = value.integer {
                code = number
            } else if let name = value.name {
                names.own[code] = name
                code += 1
            }
        }
        return names
    }

    private struct CodeNames {
        var own: [Int: String] = [:]
        /// Codes without a name here have the font's own.
        var isBuiltIn = true
        subscript(code: Int) -> String? { own[code] }
    }

    private func program(_ value: PDFValue?, _ reader: inout PDFReader) -> TrueTypeProgram? {
        guard case .reference(let index)? = value, let bytes = collector.decoded(index, &reader) else { return nil }
        return TrueTypeProgram(bytes)
    }

    /// Widths in thousandths of the thousandths of an em that files give; they may differ by one of the latter.
    private func agrees(_ one: Int, _ other: Int) -> Bool { abs(one - other) <= 1000 }

    /// Each code stands for characters, and for none that stands for nothing (ISO 14289-1 7.21.7).
    private mutating func proveText(_ reader: inout PDFReader, isRequired: Bool) {
        guard case .reference(let index)? = font["ToUnicode"], let bytes = collector.decoded(index, &reader) else {
            if isRequired { faults.insert(.noText(font: name)) }
            return
        }
        let map = CharacterMap(bytes)
        for code in spoken {
            let text = map[code] ?? ""
            if text.isEmpty || text.unicodeScalars.contains(where: { [0, 0xFEFF, 0xFFFE].contains($0.value) || $0.isPrivate }) {
                faults.insert(.noText(font: name))
                return
            }
        }
    }
}

/// The widths of a composite font's characters (ISO 32000-1 9.7.4.3), in millionths of an em.
private struct CompositeWidths {
    private var own: [Int: Int] = [:]
    private var usual: Int

    init(_ font: PDFValue, _ collector: PaperCollector) {
        usual = collector.resolved(font["DW"])?.thousandths ?? 1_000_000
        let items = collector.resolved(font["W"])?.array ?? []
        var index = 0
        while index + 1 < items.count {
            guard let first = collector.resolved(items[index])?.integer else { return }
            if let list = collector.resolved(items[index + 1])?.array {
                for (offset, width) in list.enumerated() { own[first + offset] = collector.resolved(width)?.thousandths ?? usual }
                index += 2
            } else {
                guard index + 2 < items.count, let last = collector.resolved(items[index + 1])?.integer,
                    let width = collector.resolved(items[index + 2])?.thousandths, first <= last, last - first < 1 << 16
                else { return }
                for code in first...last { own[code] = width }
                index += 3
            }
        }
    }

    subscript(code: Int) -> Int { own[code] ?? usual }
}

/// Windows code page 1252, which WinAnsiEncoding is (ISO 32000-1 annex D.2).
private enum WinAnsi {
    private static let upper: [Int] = [
        0x20AC, 0x2022, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x2022, 0x017D, 0x2022,
        0x2022, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x2022, 0x017E, 0x0178,
    ]

    static func character(_ code: Int) -> Int { (0x80...0x9F).contains(code) ? upper[code - 0x80] : code }
}
