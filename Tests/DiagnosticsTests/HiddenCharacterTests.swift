import Testing

@testable import Diagnostics

@Suite struct HiddenCharacterTests {
    @Test(arguments: [
        "\u{1B}", "\u{0}", "\u{7F}", "\u{85}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}",
        "\u{61C}", "\u{180E}", "\u{2063}", "\u{206A}", "\u{FFF9}", "\u{E0041}", "\u{1D173}",
    ])
    func whatDoesNotShowIsFound(text: String) {
        #expect(HiddenCharacter.first(in: Array("åä \(text)".utf8))?.offset == 5)
    }

    @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0x2FFFF, 0x10FFFE] as [UInt32]) func whatIsNoCharacterIsFound(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(HiddenCharacter.first(in: Array("a\(Character(scalar))".utf8))?.value == value)
    }

    /// Arabic and Hebrew letters turn their own line, and say so to who reads; joiners are part of how scripts and emoji are
    /// written.
    @Test(arguments: [
        "\u{627}\u{644}", "\u{5D0}", "\u{1F468}\u{200D}\u{1F469}", "a\u{AD}b", "a\u{200B}\u{2060}b", "\t\r\n", "–−…", "☀\u{FE0F}", "葛\u{E0100}", "\u{F0B7}",
    ])
    func whatPeopleWriteIsNot(text: String) {
        #expect(HiddenCharacter.first(in: Array(text.utf8)) == nil)
    }

    @Test func lettersInPartsAreComposed() {
        let file = SourceFile(path: "a", bytes: Array("a\u{30A}a\u{308}o\u{308} e\u{301} \u{212B} x\u{301}".utf8))
        #expect(file.bytes == Array("åäö é Å x\u{301}".utf8))
        #expect(file.original == Array("a\u{30A}a\u{308}o\u{308} e\u{301} \u{212B} x\u{301}".utf8))
        for text in ["\u{301}", "\n\u{301}", "\r\n\u{30A}a", "\u{0}\u{308}", "a\u{301}\u{301}", "\u{1F468}\u{308}"] {
            #expect(String(decoding: SourceFile(path: "a", bytes: Array(text.utf8)).bytes, as: UTF8.self) == text)
        }
        #expect(SourceFile(path: "a", bytes: [0xFF, 0xCC, 0x8A]).bytes == [0xFF, 0xCC, 0x8A])
    }
}
