import DocumentTree
import Style

extension LaidOutDocument {
    /// The placed pages as readable lines: what stands where, in which face and size, for which node. For
    /// goldens, and for whoever debugs a page.
    public func dump() -> String {
        var lines: [String] = []
        let glyphs = glyphs
        for (index, page) in pages.enumerated() {
            lines.append("page \(index + 1)  \(points(page.size.width)) × \(points(page.size.height))")
            for item in page.items { lines.append(describe(item, text: text, glyphs: glyphs)) }
            for link in page.links {
                lines.append("  link  \(describe(link.rect))  node \(link.node.value)  \(describe(link.target))")
            }
            for item in running.items(onPage: index) {
                lines.append(describe(item, text: running.text, glyphs: running.glyphs))
            }
        }
        for anchor in anchors {
            lines.append(
                "anchor \(anchor.name)  page \(anchor.page + 1)  y \(points(anchor.position.y))  level \(anchor.outlineLevel)  \(anchor.title)"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func describe(_ item: PlacedItem, text: [UInt8], glyphs: [PlacedGlyph]) -> String {
        switch item {
        case .rectangle(let rectangle):
            return "  rect  \(describe(rectangle.rect))  \(rectangle.colour) \(rectangle.artifact)"
        case .drawing(let drawing):
            let owner = drawing.artifact == .none ? "node \(drawing.node.value)" : "\(drawing.artifact)"
            return "  drawing \(drawing.drawing)  \(describe(drawing.rect))  \(owner)"
        case .glyphs(let run):
            var bytes: [UInt8] = []
            for glyph in glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)] {
                if glyph.isAddedHyphen { bytes.append(UInt8(ascii: "-")) }
                let start = Int(glyph.textStart)
                bytes += text[start..<start + Int(glyph.textLength)]
            }
            let owner = run.artifact == .none ? "node \(run.node.value)" : "\(run.artifact)"
            return "  text  \(points(run.origin.x)) \(points(run.origin.y))  face \(run.face.value) \(points(run.size))"
                + " \(run.colour)  \(owner)  “\(String(decoding: bytes, as: UTF8.self))”"
        }
    }

    private func describe(_ rect: Rect) -> String {
        "\(points(rect.origin.x)) \(points(rect.origin.y))  \(points(rect.size.width)) × \(points(rect.size.height))"
    }

    private func describe(_ target: LinkTarget) -> String {
        switch target {
        case .url(let url): url
        case .anchor(let anchor): "→ \(anchor.document ?? "")#\(anchor.name ?? "")"
        }
    }

    /// Points with two decimals, from integers alone.
    private func points(_ length: Length) -> String {
        let hundredths = (abs(length.raw) + 5) / 10
        let fraction = hundredths % 100
        return "\(length.raw < 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
