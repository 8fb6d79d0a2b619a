import Diagnostics
import DocumentTree
import Layout
import Style
import Testing
import Text

@testable import PDF

/// Pages that no layout should make: the file is still a file, or the diagnostics say why it is not.
@Suite struct NastyInputTests {
    func written(_ change: (inout PDFPart) -> Void) throws -> (codes: [String], check: Int32?) {
        var input = try single(SampleDocuments.prose)
        change(&input.parts[0])
        var diagnostics = DiagnosticList()
        let bytes = writePDF(input, diagnostics: &diagnostics)
        return (diagnostics.items.map(\.code.id), try run("qpdf", ["--check", "FILE"], on: bytes)?.code)
    }

    @Test func textOutsideTheDocumentIsReported() throws {
        let (codes, check) = try written { $0.document.nodeCount = 3 }
        #expect(codes == ["PD004"])
        #expect(check ?? 0 == 0)
    }

    @Test func rangesBeyondTheArrays() throws {
        let (_, check) = try written { part in
            part.laidOut.text.removeLast(part.laidOut.text.count / 2)
            part.laidOut.glyphs.removeLast(part.laidOut.glyphs.count / 2)
            part.laidOut.pages[0].items.append(
                .glyphs(
                    PlacedRun(
                        node: NodeID(1), face: FaceID(255), colour: .ink, size: .zero, origin: Point(x: .zero, y: .zero),
                        glyphStart: -5, glyphCount: Int(Int32.max))))
            part.laidOut.running.pageStarts = [0]
        }
        #expect(check ?? 0 == 0)
    }

    @Test func placesThatAreNotThere() throws {
        let (codes, check) = try written { part in
            part.laidOut.anchors = [
                PlacedAnchor(name: "x", page: 9, position: Point(x: .zero, y: .zero), outlineLevel: 1, title: "x"),
                PlacedAnchor(name: "mal", page: 0, position: Point(x: .zero, y: .points(9999)), outlineLevel: 6, title: "djup"),
                PlacedAnchor(name: "mal", page: -1, position: Point(x: .zero, y: .zero), outlineLevel: 2, title: ""),
            ]
            part.laidOut.pages[0].links.append(
                PlacedLink(
                    node: NodeID(9999), target: .url("https://a.se"),
                    rect: Rect(x: .zero, y: .zero, width: .points(1), height: .points(1))))
            part.laidOut.pages[0].items.append(
                .rectangle(
                    PlacedRectangle(rect: Rect(x: .zero, y: .zero, width: .points(-1), height: .points(1)), colour: .ink)))
        }
        #expect(codes.isEmpty)
        #expect(check ?? 0 == 0)
    }

    @Test func aLinkOnAnythingHasItsElement() throws {
        let input = try {
            var input = try single(SampleDocuments.prose)
            input.parts[0].laidOut.pages[0].links.append(
                PlacedLink(
                    node: NodeID(1), target: .anchor(Anchor(name: "mal")),
                    rect: Rect(x: .zero, y: .zero, width: .points(1), height: .points(1))))
            return input
        }()
        // Node 1 is the heading, which holds no link: the annotation is still in the tree, with words.
        #expect(dumpTags(input).contains("→ bilaga-1#mal (Provrapport)"))
    }
}
