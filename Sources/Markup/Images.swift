import Diagnostics
import DocumentTree

extension DocumentBuilder {
    /// The images of a paragraph that holds nothing else; nil when it holds something else, or nothing.
    func loneImages(_ children: [Int], in source: MarkdownSource) -> [Int]? {
        var found: [Int] = []
        for child in children {
            let node = source.tree.nodes[child]
            switch node.kind {
            case .image: found.append(child)
            case .softBreak, .lineBreak: continue
            case .text where source.tree.bytes(node.literal).allSatisfy({ $0 == 0x20 }): continue
            default: return nil
            }
        }
        return found.isEmpty ? nil : found
    }

    /// `![what it shows](file.svg "caption")` becomes a figure that names its file; whoever has the files puts in
    /// the picture.
    mutating func convertImage(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let node = source.tree.nodes[index]
        let range = imageRange(node, in: &source)
        let address = plainText(source.tree.bytes(node.url), markers: source.markers)
        let path = decodedPercents(address)
        let alternative = convertInlines(source.tree.children(of: index), in: &source).plainText
        if path.isEmpty || path.contains(":") || path.hasPrefix("//") {
            diagnostics.report(.imageElsewhere, at: range, ["fil": address])
            return
        }
        if !VisibleText.isVisible(alternative) {
            diagnostics.report(.imageWithoutAlternative, at: range, ["fil": address])
            return
        }
        let title = plainText(source.tree.bytes(node.literal), markers: source.markers)
        if !title.isEmpty, !VisibleText.isVisible(title) { tellInvisible(.caption, at: range) }
        let caption: [Inline] = title.isEmpty ? [] : [.text(NoBreakSpaces.apply(to: title), nil)]
        blocks.append(
            .figure(
                Figure(
                    anchor: anchors.unique("figur"), caption: caption, content: .file(path), alternative: alternative,
                    range: range)))
    }

    /// The `!` that an image begins with.
    func imageRange(_ node: MarkdownTree.Node, in source: inout MarkdownSource) -> SourceRange? {
        source.map.range(line: node.line, column: node.column, literal: [UInt8(ascii: "!")])
    }

    /// `m%C3%A5l.svg` → `mål.svg`; left as it is where the result would not be text.
    private func decodedPercents(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: "%")) else { return address }
        let bytes = Array(address.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16), value != 0
            {
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self) ?? address
    }
}
