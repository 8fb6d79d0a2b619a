/// A composite font of a file (ISO 32000-1 9.7), read from its objects and its font program.
struct ReadFont {
    var name = ""
    /// Text of each code.
    var unicode: [Int: String] = [:]
    /// Thousandths of an em, by CID.
    var widths: [Int: Double] = [:]
    var defaultWidth = 1000.0
    /// What the embedded program says of each glyph; empty when there is none that can be read.
    var programWidths: [Double] = []
    /// Codes that do not lead to the CID of the same number.
    private var cids: [Int: Int] = [:]
    /// CIDs that do not lead to the glyph of the same number; nil for Identity.
    private var glyphs: [UInt8]?

    init(_ value: PDFValue?, in file: PDFFile) {
        let font = file.dictionary(value)
        name = file.name(font["BaseFont"]) ?? ""
        if case .reference(let number)? = font["ToUnicode"] { readUnicode(file.streams[number] ?? []) }
        if case .reference(let number)? = font["Encoding"] { readEncoding(file.streams[number] ?? []) }
        let descendant = file.dictionary(file.list(font["DescendantFonts"]).first)
        if let width = file.numbers(descendant["DW"]).first { defaultWidth = width }
        readWidths(file.list(descendant["W"]), file)
        if case .reference(let number)? = descendant["CIDToGIDMap"] { glyphs = file.streams[number] }
        let descriptor = file.dictionary(descendant["FontDescriptor"])
        if case .reference(let number)? = descriptor["FontFile2"] {
            programWidths = TrueTypeWidths.read(file.streams[number] ?? [])
        } else if case .reference(let number)? = descriptor["FontFile3"] {
            programWidths = CFFWidths.read(file.streams[number] ?? [])
        }
    }

    func cid(_ code: Int) -> Int { cids[code] ?? code }

    func glyph(_ code: Int) -> Int {
        let cid = cid(code)
        guard let glyphs else { return cid }
        return cid * 2 + 1 < glyphs.count ? Int(glyphs[cid * 2]) << 8 | Int(glyphs[cid * 2 + 1]) : 0
    }

    func width(_ code: Int) -> Double { widths[cid(code)] ?? defaultWidth }

    private mutating func readUnicode(_ cmap: [UInt8]) {
        for operation in ContentTokens.operations(cmap) where operation.name == "endbfchar" {
            // The number before `beginbfchar` went with that keyword.
            let operands = operation.operands
            for index in stride(from: 0, to: operands.count - 1, by: 2) {
                guard case .bytes(let code) = operands[index], case .bytes(let text) = operands[index + 1] else {
                    continue
                }
                var units: [UInt16] = []
                for unit in stride(from: 0, to: text.count - 1, by: 2) {
                    units.append(UInt16(text[unit]) << 8 | UInt16(text[unit + 1]))
                }
                unicode[number(code)] = String(decoding: units, as: UTF16.self)
            }
        }
    }

    private mutating func readEncoding(_ cmap: [UInt8]) {
        for operation in ContentTokens.operations(cmap) where operation.name == "endcidchar" {
            let operands = operation.operands
            for index in stride(from: 0, to: operands.count - 1, by: 2) {
                guard case .bytes(let code) = operands[index], case .number(let cid) = operands[index + 1] else {
                    continue
                }
                cids[number(code)] = Int(cid)
            }
        }
    }

    /// `c [w …]` and `first last w` (9.7.4.3).
    private mutating func readWidths(_ array: [PDFValue], _ file: PDFFile) {
        var index = 0
        while index + 1 < array.count {
            guard let first = file.integer(array[index]) else { return }
            if case .array(let list) = file.resolve(array[index + 1]) {
                for (offset, width) in list.enumerated() {
                    if case .number(let width) = width { widths[first + offset] = width }
                }
                index += 2
            } else {
                guard index + 2 < array.count, let last = file.integer(array[index + 1]), first <= last,
                    let width = file.numbers(array[index + 2]).first
                else { return }
                for cid in first...last { widths[cid] = width }
                index += 3
            }
        }
    }

    private func number(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

/// The advances of a TrueType program: tables head, hhea and hmtx.
enum TrueTypeWidths {
    static func read(_ font: [UInt8]) -> [Double] {
        guard let head = table("head", font), let hhea = table("hhea", font), let hmtx = table("hmtx", font),
            let maxp = table("maxp", font), head + 20 <= font.count, hhea + 36 <= font.count
        else { return [] }
        let em = Double(u16(font, head + 18))
        let count = u16(font, hhea + 34)
        let glyphs = u16(font, maxp + 4)
        guard count > 0, em > 0, hmtx + 4 * count <= font.count else { return [] }
        return (0..<glyphs).map { Double(u16(font, hmtx + 4 * min($0, count - 1))) * 1000 / em }
    }

    private static func table(_ tag: String, _ font: [UInt8]) -> Int? {
        guard font.count > 12 else { return nil }
        for index in 0..<u16(font, 4) {
            let record = 12 + 16 * index
            guard record + 16 <= font.count else { return nil }
            // A table that goes past the end makes the whole font unreadable.
            let end = (u16(font, record + 8) << 16 | u16(font, record + 10)) + (u16(font, record + 12) << 16 | u16(font, record + 14))
            if end > font.count { return nil }
            if String(decoding: font[record..<record + 4], as: UTF8.self) == tag {
                return u16(font, record + 8) << 16 | u16(font, record + 10)
            }
        }
        return nil
    }

    private static func u16(_ font: [UInt8], _ offset: Int) -> Int {
        offset + 1 < font.count ? Int(font[offset]) << 8 | Int(font[offset + 1]) : 0
    }
}
