import Diagnostics
import Style
import Testing

@testable import Text

@Suite struct FontSubsetTests {
    @Test func keepsTheGlyphsAskedForUnderNewNumbers() throws {
        let library = try openSans()
        let glyphs = try "Budget 0–9".unicodeScalars.map { try #require(library.glyph(for: $0, in: FaceID(0))) }
        let subset = try #require(library.subset(FaceID(0), glyphs: glyphs))
        #expect(!subset.isCFF)
        #expect(subset.bytes.starts(with: [0, 1, 0, 0]))
        #expect(subset.bytes.count < 12_000)
        #expect(subset.oldGlyphs[0] == 0)
        for glyph in glyphs {
            let new = try #require(subset.newGlyph(glyph))
            #expect(subset.oldGlyphs[Int(new)] == glyph)
            #expect(Int(subset.widths[Int(new)]) == (library.advance(of: glyph, in: FaceID(0)) * 1000 + 1024) / 2048)
        }
        #expect(subset.newGlyph(900) == nil)
    }

    @Test func theSameGlyphsGiveTheSameBytes() throws {
        let first = try #require(try openSans().subset(FaceID(2), glyphs: [40, 36, 68]))
        let second = try #require(try openSans().subset(FaceID(2), glyphs: [68, 40, 36, 36]))
        #expect(first.bytes == second.bytes)
    }

    @Test func postScriptOutlinesComeAsABareTable() throws {
        var families = FontFamilies()
        families.main = "Inter"
        var diagnostics = DiagnosticList()
        let library = try #require(FontLibrary.open(families, diagnostics: &diagnostics))
        let glyph = try #require(library.glyph(for: "å", in: FaceID(0)))
        let subset = try #require(library.subset(FaceID(0), glyphs: [glyph]))
        #expect(subset.isCFF)
        #expect(subset.bytes.first == 1, "the major version of a CFF table")
        #expect(subset.newGlyph(glyph) != nil)
    }
}
