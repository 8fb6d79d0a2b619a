import Diagnostics
import Style
import Testing

@testable import Text

@Suite struct BidiTests {
    /// The levels of the characters, one figure each.
    private func levels(_ text: String, _ direction: TextDirection = .leftToRight, _ isolates: [BidiIsolate] = []) -> String {
        let bytes = Array(text.utf8)
        let levels = bytes.withUnsafeBufferPointer { BidiLevels.resolve($0, direction, isolates) }
        return zip(bytes, levels).filter { $0.0 & 0xC0 != 0x80 }.map { String($0.1) }.joined()
    }

    @Test func wordsAndFiguresHaveTheirLevels() {
        #expect(levels("ab שלום c") == "000111100")
        #expect(levels("שלום 12 ab", .rightToLeft) == "1111122122")
        #expect(levels("(2025) שלום", .rightToLeft) == "12222111111")
        // Arabic figures run to the right within their letters.
        #expect(levels("ماء ١٢", .rightToLeft) == "111122")
    }

    @Test func isolatesAreOrderedByThemselves() {
        // Without: the year goes with the Arabic before it. With: it stays where the Swedish has it.
        let text = "ماء 2025"
        #expect(levels("a \(text)") == "0011112222")
        let whole = BidiIsolate(2..<2 + "ماء".utf8.count, nil)
        #expect(levels("a \(text)", .leftToRight, [whole]) == "0011100000")
        #expect(levels("ب x-1", .rightToLeft, [BidiIsolate(3..<6, .leftToRight)]) == "11222")
    }

    @Test func linesThatTheWriterBrokeAreParagraphsOfTheirOwn() {
        #expect(levels("שלום!\nab", .rightToLeft) == "11111122")
        #expect(levels("ab.\nשלום", .rightToLeft) == "22111111")
    }

    @Test(arguments: [
        ("Swedish åäö – ”ord” 1 000 kr €", false), ("Ελληνικά и русский ჰ", false), ("中文、かな", false), ("שלום", true),
        ("x ماء", true), ("ﻻ", true), ("\u{10900}", true), ("\u{1E900}", true), ("\u{1F600}", false), ("", false),
    ])
    func whatRunsToTheLeftIsSeen(_ text: String, _ expected: Bool) {
        #expect(TextDirection.runsLeft(anywhereIn: text) == expected)
    }

    @Test func theFirstLetterDecides() {
        #expect(TextDirection.first(in: "12 (–) שלום ab".unicodeScalars) == .rightToLeft)
        #expect(TextDirection.first(in: "Åm שלום".unicodeScalars) == .leftToRight)
        #expect(TextDirection.first(in: "١٢٣ 45".unicodeScalars) == nil)
    }

    @Test func bracketsAreMirroredAndGlyphsComeInTheOrderOfTheText() throws {
        let shaper = Shaper(library: try openSans())
        func glyphs(_ text: String, rightToLeft: Bool) -> [ShapedGlyph] {
            var glyphs = Row<ShapedGlyph>()
            let bytes = Array(text.utf8)
            shaper.withWords { words in
                let setting = words.setting(for: FontRequest(size: .points(10)), language: "he", rightToLeft: rightToLeft)
                bytes.withUnsafeBufferPointer { _ = words.append($0, 0, bytes.count, setting, to: &glyphs) }
            }
            return glyphs.array()
        }
        let opening = glyphs("(", rightToLeft: true)
        #expect(opening.map(\.glyph) == glyphs(")", rightToLeft: false).map(\.glyph))
        let word = glyphs("שלום", rightToLeft: true)
        #expect(word.map(\.textStart) == [0, 2, 4, 6])
        // A vowel sign has a glyph and a text of its own.
        let pointed = glyphs("שָׁלוֹם", rightToLeft: true)
        #expect(pointed.allSatisfy { $0.textLength > 0 })
        #expect(pointed.reduce(0) { $0 + Int($1.textLength) } == "שָׁלוֹם".utf8.count)
    }

    @Test func verticalScriptsCannotBeSet() throws {
        var families = FontFamilies()
        families.fallback = ["Noto Sans Mongolian"]
        var diagnostics = DiagnosticList()
        let shaper = Shaper(library: try #require(FontLibrary.open(families, diagnostics: &diagnostics)))
        _ = shaper.shape(Array("ᠮᠣᠩᠭᠣᠯ".utf8), 0..<18, FontRequest(size: .points(10)), language: "mn")
        #expect(shaper.takeMissing().first?.scalar == "\u{182E}")
    }
}
