import Foundation
import TestSupport
import Testing

@testable import PDF

/// What others' font programs say of their glyphs, in the formats that have names for them. The fonts are boxes made for this.
@Suite struct FontProgramTests {
    private static let compact = bytes("lador.cff")
    private static let typeOne = bytes("lador.pfa")

    private static func bytes(_ name: String) -> [UInt8] {
        Array((try? Data(contentsOf: URL(filePath: "\(repositoryRoot)/Tests/Fixtures/papper/\(name)"))) ?? Data())
    }

    private func widths(_ program: some GlyphWidths, _ names: [String]) -> [Int?] {
        names.map { name in
            let glyph = program.glyph(name: name)
            return glyph > 0 ? program.width(glyph) : nil
        }
    }

    @Test func aCompactFontTellsItsWidths() throws {
        let program = try #require(CompactFontProgram(Self.compact))
        #expect(widths(program, ["space", "A", "adieresis", "B"]) == [250_000, 720_000, 510_000, nil])
        // By Adobe's standard encoding, which has no ä.
        #expect(program.glyph(code: 65) == program.glyph(name: "A"))
        #expect(program.glyph(code: 228) == 0)
        #expect(program.width(99) == nil)
    }

    @Test func aTypeOneFontTellsItsWidths() throws {
        let program = try #require(TypeOneProgram(Self.typeOne))
        #expect(widths(program, ["A", "adieresis", "odieresis", "B"]) == [720_000, 510_000, 520_000, nil])
        #expect(program.glyph(code: 1) == program.glyph(name: "A"))
        #expect(program.glyph(code: 2) == program.glyph(name: "adieresis"))
        #expect(program.glyph(code: 3) == 0 && program.glyph(name: ".notdef") == 0)
    }

    /// Whatever has happened to a font, it is read or refused.
    @Test func damageDoesNoHarm() {
        var seed: UInt64 = 7
        func next(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        for whole in [Self.compact, Self.typeOne] {
            #expect(!whole.isEmpty)
            for length in 0..<whole.count { read(Array(whole.prefix(length))) }
            for _ in 0..<3_000 {
                var bytes = whole
                for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(truncatingIfNeeded: next(256)) }
                read(bytes)
            }
        }
    }

    private func read(_ bytes: [UInt8]) {
        if let program = CompactFontProgram(bytes) { for glyph in 0..<8 { _ = program.width(glyph) } }
        if let program = TypeOneProgram(bytes) { for glyph in 0..<8 { _ = program.width(glyph) } }
    }

    @Test func namesAreThoseOfTheStandard() {
        #expect(GlyphNames.standardStrings.count == 391)
        #expect(GlyphNames.standardEncoding[0xF1] == "ae" && GlyphNames.standardEncoding[0x27] == "quoteright")
        #expect(GlyphNames.winAnsi.count == 224 && GlyphNames.winAnsi[0xE5 - 32] == "aring" && GlyphNames.winAnsi[0x80 - 32] == "Euro")
    }

    /// What a font is cut to, as a line of text.
    @Test func lettersMadeByHandAreReadAgain() throws {
        var use = GlyphUse()
        use.note(36, GlyphUse.TextKey(1) << 56 | 0x41)
        use.note(3, GlyphUse.TextKey(1) << 56 | 0x20)
        use.note(3, GlyphUse.TextKey(2) << 56 | 0xA0C2)
        use.note(9, GlyphUse.textless)
        #expect(use.letters == "3:20 9 24:41 + 3:c2a0")
        let again = try #require(GlyphUse(letters: use.letters))
        #expect(again.letters == use.letters)
        #expect(again.covers(use) && use.covers(again))
        for text in ["x", "3:2", "3:20 +3", "+ 3:20", "3:", "70000:41", "3:20 3:c2a0"] { #expect(GlyphUse(letters: text) == nil, "\(text)") }
    }
}
