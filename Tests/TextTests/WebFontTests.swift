import Style
import Testing

@testable import Text

@Suite struct WebFontTests {
    @Test func isACompleteFontForItsCharacters() throws {
        let library = try openSans()
        let font = try #require(library.webFont(FaceID(0), characters: Array("Årsbudget 0–9".unicodeScalars)))
        #expect(!font.isCFF)
        #expect(font.bytes.starts(with: [0, 1, 0, 0]))
        #expect(font.bytes.count < 20_000)
        let tables = try tables(of: font.bytes)
        #expect(tables.isSuperset(of: ["cmap", "glyf", "head", "hmtx", "GPOS", "GSUB", "OS/2"]))
    }

    @Test func theSameCharactersGiveTheSameBytes() throws {
        let first = try #require(try openSans().webFont(FaceID(1), characters: Array("bilaga".unicodeScalars)))
        let second = try #require(try openSans().webFont(FaceID(1), characters: Array("bilgaaaa".unicodeScalars)))
        #expect(first.bytes == second.bytes)
    }

    @Test func charactersThatTheFaceLacksAreNoFault() throws {
        let font = try openSans().webFont(FaceID(0), characters: ["a", "\u{21A9}", "\u{1F600}"])
        #expect(font != nil)
    }

    private func tables(of font: [UInt8]) throws -> Set<String> {
        let count = Int(font[4]) << 8 | Int(font[5])
        try #require(font.count >= 12 + 16 * count)
        return Set((0..<count).map { String(decoding: font[12 + 16 * $0..<16 + 16 * $0], as: UTF8.self) })
    }
}
