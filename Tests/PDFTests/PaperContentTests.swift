import Testing

@testable import PDF

/// Content streams that are written anew, and how streams are encoded.
@Suite struct PaperContentTests {
    private func rewritten(_ content: String, keepsMarks: Bool = false, properties: [String: PDFValue] = [:]) -> (String, ContentReport) {
        var rewriter = ContentRewriter(keepsMarks: keepsMarks, fonts: [:], properties: properties, report: ContentReport())
        let written = rewriter.rewrite(Array(content.utf8))
        return (String(decoding: written, as: UTF8.self), rewriter.report)
    }

    @Test func statesAreRestoredAndMarksAreGone() {
        #expect(rewritten("q 1 0 0 1 5 5 cm Q Q q").0 == "q\n1 0 0 1 5 5 cm\nQ\nq\nQ\n")
        #expect(rewritten("/P <</MCID 3>>BDC (a) Tj EMC /OC /L BDC 0 0 m S EMC EMC /X MP").0 == "(a) Tj\n0 0 m\nS\n")
    }

    @Test func marksThatAreKeptAreWrittenWhereTheyStand() {
        let (text, report) = rewritten(
            "/P /E BDC (a)Tj EMC/Span<</ActualText(b)>>BDC EMC", keepsMarks: true, properties: ["E": .dictionary(["MCID": .integer(4)])])
        #expect(text == "/P<</MCID 4>>BDC\n(a)Tj\nEMC\n/Span<</ActualText(b)>>BDC\nEMC\n")
        #expect(report.marks == [4])
        #expect(!report.drawsUnmarked && !report.hasBrokenMarks)
        #expect(rewritten("0 0 m 1 1 l S (a) Tj", keepsMarks: true).0 == "/Artifact BMC\n0 0 m\n1 1 l\nS\nEMC\n(a) Tj\n")
        #expect(rewritten("(a) Tj", keepsMarks: true).1.drawsUnmarked)
        #expect(rewritten("/P<</MCID 0>>BDC", keepsMarks: true).1.hasBrokenMarks)
    }

    @Test func picturesWithinTheTextKeepTheirBytes() {
        let content = "BI /W 2 /H 1 /BPC 8 /CS /G ID \u{1}EI\u{2} EI Q\nEI\nq Q"
        #expect(rewritten(content).0 == "BI\n/W 2 /H 1 /BPC 8 /CS /G ID \u{1}EI\u{2} EI\nq\nQ\n" || rewritten(content).0.contains("\u{1}EI\u{2}"))
        #expect(rewritten("BI /CS /CMYK /F /LZW ID x\nEI").1.faults == [.colour("DeviceCMYK"), .forbidden("LZW")])
    }

    @Test func namesThatAreNoTextKeepTheirBytes() {
        var parser = PDFParser([0x2F, 0x42, 0x6A, 0x23, 0x66, 0x36, 0x72, 0x6E])
        guard case .name(let name)? = parser.value() else { return #expect(Bool(false)) }
        var syntax = Syntax()
        syntax.value(.name(name))
        #expect(String(decoding: syntax.bytes, as: UTF8.self) == "/Bj#F6rn")
    }

    private func decoded(_ filter: String, _ bytes: [UInt8], _ parameters: PDFValue = .null) -> [UInt8]? {
        var inflater = Inflater()
        return StreamFilters([.name(filter)], [parameters])?.decode(bytes[...], &inflater, limit: 1000)
    }

    /// A page with nothing on it.
    @Test func nothingIsNoDamage() { #expect(decoded("FlateDecode", []) == []) }

    @Test func oldEncodingsAreUndone() {
        #expect(decoded("ASCII85Decode", Array("87cURD]i,\"Ebo80~>".utf8)) == Array("Hello World!".utf8))
        #expect(decoded("ASCIIHexDecode", Array("48 65 6>".utf8)) == [0x48, 0x65, 0x60])
        #expect(decoded("RunLengthDecode", [2, 1, 2, 3, 254, 9, 128]) == [1, 2, 3, 9, 9, 9])
        // The example of ISO 32000-1 7.4.4.2.
        #expect(decoded("LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]) == [45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
        #expect(decoded("ASCII85Decode", Array("v".utf8)) == nil)
        #expect(decoded("RunLengthDecode", [9, 1]) == nil)
        #expect(decoded("DCTDecode", [1]) == nil)
        #expect(StreamFilters([.name("Crypt")], []) == nil)
    }

    @Test func fontsSayWhatTheirCodesStandFor() {
        let map = CharacterMap(
            Array("2 beginbfchar <0001> <0041> <02> <D83DDE00> endbfchar 2 beginbfrange <0010> <0012> <00E5> <20> <21> [<0061> <00620063>] endbfrange".utf8))
        #expect([1, 2, 0x10, 0x11, 0x12, 0x20, 0x21].map { map[$0] } == ["A", "😀", "å", "æ", "ç", "a", "bc"])
        #expect(map[3] == nil)
    }

    @Test func numbersAreReadInThousandths() {
        #expect(["1.5", "-.25", "+3.", "0.12345", "1e5"].map { PDFValue.real($0).thousandths } == [1500, -250, 3000, 123, nil])
    }
}
