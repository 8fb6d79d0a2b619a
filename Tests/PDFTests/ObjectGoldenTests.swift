import Diagnostics
import DocumentTree
import Layout
import Style
import Testing
import Text

@testable import PDF

/// The objects of a page that is placed by hand in a font made up for the purpose, so that neither fonts nor
/// layout decide a line of the golden.
@Suite struct ObjectGoldenTests {
    /// Glyph n of the face stands for the n-th of these, each 500 units wide; 9 is a ligature.
    static let letters = [" ", "a", "b", "c", "-", "\u{A0}", "é", "e", "´", "fi"]

    struct Placer {
        var pages = LaidOutDocument()

        mutating func run(
            _ node: NodeID, _ words: [(glyph: UInt16, text: String)], x: Double, y: Double,
            _ artifact: ArtifactKind = .none, colour: ColourRole = .ink, advance: Int32 = 5_000
        ) -> PlacedItem {
            let start = pages.glyphs.count
            for (glyph, text) in words {
                pages.glyphs.append(
                    PlacedGlyph(
                        glyph: glyph, textStart: UInt32(pages.text.count), textLength: UInt8(text.utf8.count),
                        advance: advance))
                pages.text.append(contentsOf: text.utf8)
            }
            return .glyphs(
                PlacedRun(
                    node: node, artifact: artifact, face: FaceID(0), colour: .role(colour), size: .points(10),
                    origin: Point(x: .points(x), y: .points(y)), glyphStart: start, glyphCount: words.count))
        }
    }

    static func input() throws -> PDFInput {
        let document = SampleDocuments.document(
            "abc",
            [
                SampleDocuments.heading(1, "ab", "start"),
                SampleDocuments.paragraph(SampleDocuments.text("c"), SampleDocuments.link("b", .url("https://a.se/å"))),
            ])
        var placer = Placer()
        var page = Page(size: Size(width: .points(100), height: .points(200)))
        let (heading, paragraph, link) = (NodeID(0), NodeID(1), NodeID(2))
        page.items = [
            .rectangle(PlacedRectangle(rect: Rect(x: .points(10), y: .points(5), width: .points(80), height: .points(0.75)), colour: .rule)),
            placer.run(heading, [(1, "a"), (2, "b")], x: 10, y: 20),
            // Kerned, and a no-break space drawn with the space's glyph.
            placer.run(paragraph, [(3, "c"), (0, " "), (0, "\u{A0}")], x: 10, y: 40, advance: 4_800),
            placer.run(link, [(2, "b")], x: 40, y: 40, colour: .link),
            // Back in the paragraph: a cluster of two glyphs, and a ligature.
            placer.run(paragraph, [(7, "é"), (8, ""), (9, "fi")], x: 50, y: 40),
            placer.run(.none, [(1, "a")], x: 10, y: 60, .pagination, colour: .muted),
        ]
        // A hyphen that line breaking added.
        placer.pages.glyphs.append(PlacedGlyph(glyph: 4, textStart: 0, textLength: 0, advance: 5_000, isAddedHyphen: true))
        page.items.append(
            .glyphs(
                PlacedRun(
                    node: paragraph, face: FaceID(0), colour: .ink, size: .points(10),
                    origin: Point(x: .points(70), y: .points(40)), glyphStart: placer.pages.glyphs.count - 1, glyphCount: 1)))
        page.links = [
            PlacedLink(
                node: link, target: .url("https://a.se/å"),
                rect: Rect(x: .points(40), y: .points(30), width: .points(5), height: .points(13)))
        ]
        placer.pages.pages = [page]
        placer.pages.anchors = [
            PlacedAnchor(
                name: "start", page: 0, position: Point(x: .points(10), y: .points(20)), outlineLevel: 1, title: "ab")
        ]
        var input = try single(document)
        input.parts[0].laidOut = placer.pages
        return input
    }

    static func program(_ face: FaceID, _ glyphs: [UInt16]) -> FontProgram? {
        var program = FontProgram()
        program.name = "Prov Sans"
        (program.ascender, program.descender, program.capHeight) = (900, -200, 700)
        program.boundingBox = (-50, -200, 1000, 900)
        program.bytes = [0, 1, 0, 0, 1, 2, 3]
        program.advances = Array(repeating: 500, count: glyphs.count + 1)
        program.newGlyphs = glyphs.indices.map { UInt16($0 + 1) }
        return program
    }

    @Test(arguments: [(DocumentStandard.archive, "page"), (.archive2024, "page-2024")])
    func objects(_ standard: DocumentStandard, _ name: String) throws {
        var file = ObjectFile(recording: true)
        var diagnostics = DiagnosticList()
        var input = try Self.input()
        input.standard = standard
        let writer = PDFWriter(input, fonts: SharedFonts([input], subset: Self.program))
        _ = writer.write(into: &file, &diagnostics)
        // Glyph 0 is the space of this font; elsewhere it would be a missing character.
        #expect(diagnostics.items.map(\.code.id) == ["PD002"])
        expectGolden(ObjectDump.dump(file.records), "pdf/\(name).txt")
    }
}
