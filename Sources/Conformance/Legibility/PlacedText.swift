import DocumentTree
import Layout
import Style
import Text

/// Text on a page as one box: what of a line belongs to one node in one face.
struct PlacedText {
    var words: String
    var node: NodeID
    var artifact: ArtifactKind
    var size: Length
    /// Where the baseline begins, from the top left.
    var origin: Point
    /// From the first glyph's start to the last one's end, spaces at either end left out.
    var left: Int
    var right: Int
    /// What letters take: capitals above the baseline, the depth of a p below it.
    var top: Int
    var bottom: Int

    var isEmpty: Bool { left >= right }

    /// Boxes that share more than a hair; the sides of neighbouring letters may touch.
    func meets(_ other: PlacedText) -> Bool {
        let slack = 600
        return min(right, other.right) - max(left, other.left) > slack && min(bottom, other.bottom) - max(top, other.top) > slack
    }

    init(_ run: PlacedRun, text: [UInt8], glyphs: [PlacedGlyph], library: FontLibrary) {
        var bytes: [UInt8] = []
        var (x, left, right) = (run.origin.x.raw, Int.max, Int.min)
        let start = max(0, min(Int(run.glyphStart), glyphs.count))
        let end = max(start, min(start + Int(run.glyphCount), glyphs.count))
        for glyph in glyphs[start..<end] {
            let from = min(Int(glyph.textStart), text.count)
            let own = text[from..<min(from + Int(glyph.textLength), text.count)]
            if !glyph.isAddedHyphen { bytes += own }
            if run.isRightToLeft { x -= Int(glyph.advance) }
            if glyph.isAddedHyphen || !PlacedText.isSpace(own) {
                left = min(left, x)
                right = max(right, x + Int(glyph.advance))
            }
            if !run.isRightToLeft { x += Int(glyph.advance) }
        }
        words = String(decoding: bytes, as: UTF8.self)
        node = run.node
        artifact = run.artifact
        size = run.size
        origin = run.origin
        self.left = min(left, right)
        self.right = right
        let metrics = library.metrics(run.face)
        let unit = max(1, metrics.unitsPerEm)
        top = run.origin.y.raw - run.size.raw * metrics.capHeight / unit
        bottom = run.origin.y.raw - run.size.raw * max(metrics.descender, -unit / 5) / unit
    }

    /// Nothing is drawn for it.
    private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint || $0 == "\u{2800}"
            }
    }
}

extension LaidOutDocument {
    /// The texts of a page, header and footer last.
    func texts(onPage page: Int, library: FontLibrary) -> [PlacedText] {
        var result: [PlacedText] = []
        for case .glyphs(let run) in pages[page].items {
            result.append(PlacedText(run, text: text, glyphs: glyphs, library: library))
        }
        for case .glyphs(let run) in running.items(onPage: page) {
            result.append(PlacedText(run, text: running.text, glyphs: running.glyphs, library: library))
        }
        return result.filter { !$0.isEmpty }
    }
}
