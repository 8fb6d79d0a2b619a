import Diagnostics
import DocumentTree
import Layout
import Testing

@testable import PDF

/// What a reader of the file notices.
@Suite struct FileTests {
    @Test func sameInputSameBytes() throws {
        let input = try pack()
        #expect(write(input) == write(input))
    }

    @Test func anAddedHyphenIsNoPartOfTheWord() throws {
        let bytes = write(try narrow(SampleDocuments.compounds))
        guard let text = try run("pdftotext", ["FILE", "-"], on: bytes) else { return }
        let joined = text.output.replacing("\u{AD}\n", with: "").replacing("\n", with: " ")
        #expect(joined.contains("verksamhetsutvecklare följer upp arbetsmarknadsinsatserna"))
        // The hyphen that the writer wrote stays.
        #expect(joined.contains("Kommunikations- och"))
    }

    @Test func figuresAreWhole() throws {
        let bytes = write(try single(SampleDocuments.tables()))
        guard let text = try run("pdftotext", ["FILE", "-"], on: bytes) else { return }
        // This reader makes plain spaces of no-break spaces.
        let words = text.output.replacing("\u{A0}", with: " ")
        #expect(words.contains("2 000"))
        #expect(words.contains("−3 000"))
    }

    @Test func readersFindNoFault() throws {
        for input in [try pack(rows: 60), try narrow(SampleDocuments.compounds, family: "Inter")] {
            let bytes = write(input)
            guard let info = try run("pdfinfo", ["-struct", "FILE"], on: bytes) else { return }
            #expect(!info.output.contains("Error"), "\(info.output)")
            guard let text = try run("pdftotext", ["FILE", "-"], on: bytes) else { return }
            #expect(!text.output.contains("Error"), "\(text.output)")
        }
    }

    @Test func pagesAreLabelledByPart() throws {
        let input = try pack()
        guard let result = try run("qpdf", ["--json", "--json-key=pagelabels", "FILE"], on: write(input)) else { return }
        let flat = result.output.filter { !$0.isWhitespace }
        #expect(flat.contains(#"{"index":0,"label":{"/S":"/r","/St":1}}"#))
        #expect(flat.contains(#"{"index":1,"label":{"/P":"u:B1:","/S":"/D","/St":1}}"#))
    }

    @Test func aLinkThatLeadsNowhereIsReportedAndIsWords() throws {
        let input = try input([("bilaga-1", SampleDocuments.prose)])
        var diagnostics = DiagnosticList()
        let bytes = writePDF(input, diagnostics: &diagnostics)
        #expect(diagnostics.items.map(\.code.id) == ["PD003"])
        #expect(diagnostics.items.first?.arguments["mål"] == "bilaga-2")
        #expect(!diagnostics.hasErrors)
        guard let text = try run("pdftotext", ["FILE", "-"], on: bytes) else { return }
        #expect(text.output.contains("bilaga 2"))
    }

    @Test func urlsAreASCII() {
        let url = LinkPlan.percentEncoded("https://www.exempel.se/år 1?a=b&c=%20")
        #expect(String(decoding: url, as: UTF8.self) == "https://www.exempel.se/%C3%A5r%201?a=b&c=%20")
    }

    @Test func metadataEscapesMarkup() {
        let metadata = PDFMetadata(
            title: "A & B <c>\u{1}", language: "sv", date: PDFDate(year: 2024, month: 9, day: 9), producer: "p")
        let packet = String(decoding: XMP.packet(metadata, XMP.Claims(.archive, .none, hasFiles: false), identifier: Array(0..<16)), as: UTF8.self)
        #expect(packet.contains("A &amp; B &lt;c&gt;</rdf:li>"))
        #expect(packet.contains("2024-09-09T00:00:00Z"))
        #expect(packet.contains("uuid:00010203-0405-0607-0809-0a0b0c0d0e0f"))
        #expect(!packet.contains("pdfuaid"))
    }

    @Test func outlineOfAPackShowsItsParts() throws {
        let outline = Outline(try pack().parts)
        #expect(
            outline.items.filter { $0.parent < 0 }.map(\.title) == [
                "paket – Styrelsepaket", "bilaga-1 – Provrapport", "bilaga-2 – Budget",
            ])
        #expect(outline.items.filter { $0.parent >= 0 }.map(\.title) == ["Mål och medel", "Tilldelat och utfall"])
        let single = Outline(try single(SampleDocuments.prose).parts)
        #expect(single.items.map(\.level) == [1, 2])
    }

    @Test func anEmptyDocumentIsAFile() throws {
        var input = try single(SampleDocuments.document("Tom", []))
        input.parts[0].laidOut = LaidOutDocument()
        #expect(!write(input).isEmpty)
        input.parts = []
        #expect(!write(input).isEmpty)
    }
}
