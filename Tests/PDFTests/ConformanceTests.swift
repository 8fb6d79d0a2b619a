import Diagnostics
import DocumentTree
import Layout
import Style
import Testing
import Text

@testable import PDF

/// The exporter looks at what it is about to write; each violation has its message, at its place.
@Suite struct ConformanceTests {
    private static let place = SourceRange(file: FileID(0), start: 3, end: 9)

    private func found(in blocks: [Block], language: String = "sv", draft: Bool = false) throws -> [Diagnostic] {
        var document = Document(language: language, title: "Titel", blocks: blocks)
        document.number()
        var input = try single(document)
        if draft { input.conformance = .none }
        var diagnostics = DiagnosticList()
        _ = writePDF(input, diagnostics: &diagnostics)
        return diagnostics.items.filter { $0.code.id >= "PD010" }
    }

    private static func heading(_ level: Int) -> Block {
        .heading(Heading(id: .none, level: level, inlines: [.text("Rubrik", nil)], anchor: "r\(level)", range: place))
    }

    private static func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(id: .none, inlines: inlines)) }

    private static func table(
        head: String = "Post", isRowHeader: Bool = true, cells: Int = 2
    ) -> Block {
        .table(
            Table(
                id: .none, anchor: "tabell-x", captionID: .none, caption: [.text("Poster", nil)],
                columns: [
                    TableColumn(name: "a", alignment: .start, isRowHeader: isRowHeader),
                    TableColumn(name: "b", alignment: .end),
                ],
                headID: .none,
                head: [
                    TableHeaderRow(
                        id: .none,
                        cells: (0..<2).map { TableHeaderCell(id: .none, inlines: head.isEmpty ? [] : [.text(head, nil)], column: $0) })
                ],
                bodyID: .none,
                rows: [TableRow(id: .none, cells: (0..<cells).map { TableCell(id: .none, content: .figure(PrintedFigure(words: "\($0)"))) })],
                range: place))
    }

    private static let cases: [(code: String, blocks: [Block])] = [
        ("PD012", [heading(2)]),
        ("PD013", [heading(1), heading(3)]),
        ("PD015", [heading(1), paragraph(.link(Link(id: .none, target: .url("https://example.se"), inlines: [], range: place)))]),
        ("PD016", [heading(1), table(head: "")]),
        ("PD017", [heading(1), table(isRowHeader: false)]),
        ("PD018", [heading(1), table(cells: 1)]),
        ("PD019", [heading(1), paragraph(.text("a\u{FEFF}b", place))]),
        (
            "PD014",
            [
                heading(1),
                .figure(
                    Figure(
                        anchor: "figur", caption: [],
                        content: .drawing(Drawing(size: Size(width: .points(10), height: .points(10)))),
                        alternative: " ", range: place)),
            ]
        ),
    ]

    @Test(arguments: cases.indices)
    func aViolationStopsTheFileAtItsPlace(index: Int) throws {
        let (code, blocks) = Self.cases[index]
        let diagnostics = try found(in: blocks)
        #expect(diagnostics.map(\.code.id) == [code])
        #expect(diagnostics.first?.severity == .error)
        #expect(diagnostics.first?.range == Self.place)
        for language in MessageLanguage.allCases {
            #expect(diagnostics.first?.code.text(language).reason.contains("PDF/UA-1") == true)
        }
    }

    @Test func whatIsRightHasNoViolation() throws {
        #expect(try found(in: [Self.heading(1), Self.heading(2), Self.heading(3), Self.heading(2), Self.table()]).isEmpty)
    }

    @Test(arguments: ["", "svenska", "s", "sv_SE", "sv-", "1a"])
    func languagesAreTags(tag: String) throws {
        let codes = try found(in: [Self.heading(1)], language: tag).map(\.code.id)
        #expect(codes == (tag == "svenska" ? [] : ["PD011"]) || codes == ["PD011", "PD011"])
    }

    @Test func aDraftIsWrittenWithoutClaimsAndSaysWhatItLacks() throws {
        let diagnostics = try found(in: [Self.heading(1), Self.heading(3)], draft: true)
        #expect(diagnostics.map(\.code.id) == ["PD013"])
        #expect(diagnostics.first?.severity == .warning)
    }

    @Test func aDraftIsMarkedOnEachPageAndClaimsNothing() throws {
        var input = try pack(rows: 80)
        let shaper = Shaper(library: input.library)
        input.conformance = .none
        input.watermark = Watermark("UTKAST", theme: Theme(), shaper: shaper)
        let bytes = write(input)
        let pages = input.parts.reduce(0) { $0 + $1.laidOut.pages.count }
        #expect(pages > 3)
        var diagnostics = DiagnosticList()
        let dump = dumpPDF(input, diagnostics: &diagnostics)
        #expect(dump.components(separatedBy: "/Subtype /Watermark").count + dump.components(separatedBy: "/Subtype/Watermark").count - 2 == pages)
        #expect(!dump.contains("pdfaid") && !dump.contains("pdfuaid"))
        if let text = try run("pdftotext", ["-f", "2", "-l", "2", "FILE", "-"], on: bytes) {
            #expect("UTKAST".allSatisfy(text.output.contains))
        }
        if let check = try run("qpdf", ["--check", "FILE"], on: bytes) { #expect(check.code == 0) }
        // And it changes nothing of what is read.
        var final = input
        final.watermark = nil
        #expect(dumpTags(input) == dumpTags(final))
    }
}
