import Diagnostics
import Style
import Testing

@testable import Text

@Suite struct ShaperTests {
    let body = FontRequest(size: .points(10))

    func glyphs(_ text: String, _ request: FontRequest, _ shaper: Shaper) -> [ShapedGlyph] {
        shaper.shape(Array(text.utf8), 0..<text.utf8.count, request, language: "sv").flatMap(\.glyphs)
    }

    @Test func kernsAndCountsTextInBytes() throws {
        let shaper = Shaper(library: try openSans())
        let pair = glyphs("Tå", body, shaper)
        let alone = glyphs("T", body, shaper)
        #expect(pair.count == 2)
        #expect(pair[0].advance < alone[0].advance, "T is moved closer to a round letter")
        #expect(pair[1].textStart == 1)
        #expect(pair[1].textLength == 2)
    }

    @Test func ligaturesStandForTheirLettersUnlessTracked() throws {
        let shaper = Shaper(library: try openSans())
        let ligature = glyphs("officiell", body, shaper)
        #expect(ligature.count < 9)
        #expect(ligature.reduce(0) { $0 + Int($1.textLength) } == 9)
        let tracked = glyphs("officiell", FontRequest(size: .points(10), tracking: 60), shaper)
        #expect(tracked.count == 9)
        let plain = glyphs("o", body, shaper)[0].advance
        #expect(tracked[0].advance == plain + 600)
    }

    @Test func tabularFiguresAllTakeTheSameRoom() throws {
        let shaper = Shaper(library: try openSans())
        let request = FontRequest(size: .points(9), tabularFigures: true)
        let widths = Set(glyphs("1174705926388", request, shaper).map(\.advance))
        #expect(widths.count == 1)
    }

    @Test func cachedWordsKeepTheirPlaceAndScaleWithTheSize() throws {
        let shaper = Shaper(library: try openSans())
        let line = glyphs("mål mål", body, shaper)
        #expect(line.map(\.textStart) == [0, 1, 3, 4, 5, 6, 8])
        #expect(line[0].advance == line[4].advance)
        let double = glyphs("mål", FontRequest(size: .points(20)), shaper)
        #expect(abs(Int(double[0].advance) - 2 * Int(line[0].advance)) <= 1)
    }

    @Test func aCharacterTheMainFontLacksComesFromAFallback() throws {
        let shaper = Shaper(library: try openSans())
        let runs = shaper.shape(Array("a☐b".utf8), 0..<5, body, language: "sv")
        #expect(runs.count == 3)
        #expect(runs[1].face.value >= 12)
        #expect(runs[1].glyphs.map(\.textLength) == [3])
        #expect(runs.allSatisfy { $0.glyphs.allSatisfy { $0.glyph != 0 } })
        #expect(shaper.takeMissing().isEmpty)
    }

    @Test func aCharacterThatNoFontHasIsReportedEachTimeAndNeverABox() throws {
        let shaper = Shaper(library: try openSans())
        let text = "ja \u{10FFFD}! \u{10FFFD}!"
        let shaped = glyphs(text, body, shaper)
        #expect(shaped.allSatisfy { $0.glyph != 0 })
        let missing = shaper.takeMissing()
        #expect(missing.map(\.textStart) == [3, 9])
        #expect(missing.map(\.code) == ["U+10FFFD", "U+10FFFD"])
        #expect(shaper.takeMissing().isEmpty)
    }

    @Test func softHyphensDoNotShowAndBelongToNoGlyph() throws {
        let shaper = Shaper(library: try openSans())
        let soft = glyphs("sam\u{AD}hälle", body, shaper)
        let plain = glyphs("samhälle", body, shaper)
        #expect(soft.map(\.glyph) == plain.map(\.glyph))
        #expect(soft.map(\.advance) == plain.map(\.advance))
        #expect(soft[3].textStart == 5)
        #expect(soft[2].textLength == 1)
    }

    @Test func noBreakSpacesAndHyphensLookLikeTheirBreakingKin() throws {
        let library = try openSans()
        let shaper = Shaper(library: library)
        #expect(glyphs("1\u{A0}000", body, shaper)[1].advance == glyphs("1 000", body, shaper)[1].advance)
        #expect(glyphs("a\u{2011}b", body, shaper)[1].glyph == library.glyph(for: "-", in: FaceID(0)))
        let narrow = glyphs("1\u{202F}000", body, shaper)[1]
        #expect(narrow.glyph != 0 && narrow.advance > 0)
    }

    @Test func decomposedLettersAreOneGlyph() throws {
        let shaper = Shaper(library: try openSans())
        let shaped = glyphs("a\u{30A}r", body, shaper)
        #expect(shaped.count == 2)
        #expect(shaped[0].textLength == 3)
        #expect(shaped[1].textStart == 3)
    }

    @Test func hostileTextDoesNotCrash() throws {
        let shaper = Shaper(library: try openSans())
        let long = String(repeating: "å", count: 3000)
        #expect(glyphs(long, body, shaper).count == 3000)
        let invalid: [UInt8] = [0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F, 0x98]
        let runs = shaper.shape(invalid, 0..<invalid.count, body, language: "")
        #expect(!runs.isEmpty)
        let marks = "a" + String(repeating: "\u{301}", count: 400)
        #expect(!glyphs(marks, body, shaper).isEmpty)
        #expect(!glyphs("مرحبا", body, shaper).isEmpty)
        #expect(shaper.shape([], 0..<5, body, language: "sv").isEmpty)
    }
}
