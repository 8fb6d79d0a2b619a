import Testing

@testable import PDF

/// Tokens as ISO 32000-1 7.3 has them.
@Suite struct SyntaxTests {
    func written(_ write: (inout Syntax) -> Void) -> String {
        var syntax = Syntax()
        write(&syntax)
        return String(decoding: syntax.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (0, "0"), (1, ".001"), (-1, "-.001"), (500, ".5"), (1000, "1"), (-1000, "-1"), (12_345, "12.345"),
        (-12_340, "-12.34"), (595_276, "595.276"), (100_000_000, "100000"), (1_010, "1.01"),
    ])
    func thousandths(_ value: Int, _ expected: String) {
        #expect(written { $0.thousandths(value) } == expected)
    }

    @Test func numbersAtTheEdge() {
        #expect(written { $0.integer(.min) } == "\(Int.min)")
        #expect(written { $0.integer(.max) } == "\(Int.max)")
        #expect(written { $0.tenths(-5_708) } == "-570.8")
    }

    @Test func tokensAreSeparatedOnlyWhereTheyMust() {
        let text = written { syntax in
            syntax.openDictionary()
            syntax.entry("Type", name: "Page")
            syntax.entry("Count", 3)
            syntax.entry("Parent", Reference(7))
            syntax.key("Kids")
            syntax.openArray()
            syntax.reference(Reference(8))
            syntax.integer(-1)
            syntax.closeArray()
            syntax.closeDictionary()
        }
        #expect(text == "<</Type/Page/Count 3/Parent 7 0 R/Kids[8 0 R -1]>>")
    }

    @Test func namesEscapeWhatIsNotRegular() {
        #expect(written { $0.name("Noto Sans#1(å)") } == "/Noto#20Sans#231#28#C3#A5#29")
        #expect(written { $0.name("F", number: 12) } == "/F12")
    }

    @Test func stringsEscapeWhatWouldEndOrChangeThem() {
        #expect(written { $0.string("a(b)c\\d\re\nf") } == "(a\\(b\\)c\\\\d\\re\nf)")
    }

    @Test func textStringsUseOneByteWhereTheyCan() {
        #expect(encodedTextString("Mål 1") == [0x4D, 0xE5, 0x6C, 0x20, 0x31])
        // The en dash, the no-break space and an emoji need UTF-16.
        #expect(encodedTextString("–") == [0xFE, 0xFF, 0x20, 0x13])
        #expect(encodedTextString("1\u{A0}0") == [0xFE, 0xFF, 0, 0x31, 0, 0xA0, 0, 0x30])
        #expect(encodedTextString("😀") == [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00])
        // Would be read as a byte order mark.
        #expect(encodedTextString("þÿ") == [0xFE, 0xFF, 0, 0xFE, 0, 0xFF])
    }
}
