/// What the readers of others' font programs make of any bytes, for whoever tries them: the widths of the first glyphs, in
/// millionths of an em; empty where no reader knows the format.
public func fontProgramWidths(_ bytes: [UInt8], glyphs: Int = 16) -> [Int?] {
    let program: (any GlyphWidths)? = TrueTypeProgram(bytes) ?? CompactFontProgram(bytes) ?? TypeOneProgram(bytes)
    guard let program else { return [] }
    return (0..<glyphs).map { program.width($0) } + [program.width(program.glyph(name: "A")), program.width(program.glyph(code: 65))]
}
