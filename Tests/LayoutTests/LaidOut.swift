import Diagnostics
import DocumentTree
import Foundation
import Style
import TestSupport
import Testing
import Text

@testable import Layout

/// Lays out test documents, and reads the pages back as a reader sees them.
enum LaidOut {
    struct Result {
        /// As it stands on the pages.
        var tree: Document
        var document: LaidOutDocument
        var diagnostics: DiagnosticList
    }

    static func layOut(_ builder: DocumentBuilder, theme: Theme = Theme()) throws -> LaidOutDocument {
        try result(builder.document(), theme: theme).document
    }

    static func shaper(_ theme: Theme) throws -> Shaper {
        var diagnostics = DiagnosticList()
        return Shaper(library: try #require(FontLibrary.open(theme.fonts, diagnostics: &diagnostics)))
    }

    static func result(_ document: Document, theme: Theme = Theme()) throws -> Result {
        var diagnostics = DiagnosticList()
        let hyphenator = Hyphenator(HyphenationDictionaries.open(languages: ["sv"], diagnostics: &diagnostics))
        let engine = LayoutEngine(theme: theme, shaper: try shaper(theme), hyphenator: hyphenator)
        var tree = document
        let document = engine.layout(&tree, diagnostics: &diagnostics)
        return Result(tree: tree, document: document, diagnostics: diagnostics)
    }
}

/// A run of glyphs on a page with its words.
struct SeenRun {
    var page: Int
    var run: PlacedRun
    var text: String
    var width: Length
    var right: Length { run.origin.x + width }
}

extension LaidOutDocument {
    /// All runs of the pages, in the order that they were placed.
    var runs: [SeenRun] {
        var result: [SeenRun] = []
        for (index, page) in pages.enumerated() {
            for case .glyphs(let run) in page.items {
                var bytes: [UInt8] = []
                var width = 0
                for glyph in glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)] {
                    bytes += text[Int(glyph.textStart)..<Int(glyph.textStart) + Int(glyph.textLength)]
                    width += Int(glyph.advance)
                }
                result.append(
                    SeenRun(
                        page: index, run: run, text: String(decoding: bytes, as: UTF8.self),
                        width: Length(raw: width)))
            }
        }
        return result
    }

    /// The drawings of the pages, with the page that each stands on.
    var placedDrawings: [(page: Int, rect: Rect)] {
        pages.enumerated().flatMap { index, page in
            page.items.compactMap { item in
                if case .drawing(let drawing) = item { (index, drawing.rect) } else { nil }
            }
        }
    }

    /// The words of a page, in placed order, runs of a line joined.
    func words(onPage page: Int, artifacts: Bool = true) -> String {
        runs.filter { $0.page == page && (artifacts || $0.run.artifact == .none) }.map(\.text).joined(separator: "|")
    }

    /// The baselines that a node's words stand on, as (page, y), in order and each once.
    func lines(of node: NodeID) -> [(page: Int, y: Length)] {
        var result: [(page: Int, y: Length)] = []
        for run in runs where run.run.node == node {
            if let last = result.last, last.page == run.page, last.y == run.run.origin.y { continue }
            result.append((run.page, run.run.origin.y))
        }
        return result
    }
}

extension DocumentBuilder {
    /// Paragraphs of one line, to push what follows down the page.
    mutating func filler(_ count: Int) {
        for number in 0..<count { paragraph("Rad \(number).") }
    }
}

/// Compares with `Tests/Golden/pages/<name>.txt`.
func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(actual, from: "Tests/Golden/pages/\(name).txt") == nil, sourceLocation: sourceLocation)
}
