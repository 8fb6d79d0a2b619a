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
        if Self.saysNothing(alternative, of: path) {
            diagnostics.report(.emptyAlternative, at: range, ["text": alternative])
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

    /// The name of the file, or a word for what any picture is.
    private static func saysNothing(_ alternative: String, of path: String) -> Bool {
        let plain = alternative.lowercased().trimmingPrefix { $0 == " " }
        let words = String(plain).split { $0 == " " || $0 == "." }.filter { !$0.allSatisfy(\.isNumber) }.map(String.init)
        let kinds = [
            "bild", "bilden", "image", "picture", "foto", "photo", "figur", "figure", "diagram", "graf", "chart", "logo", "logotyp", "logotype",
            "logga", "ikon", "icon", "illustration", "skärmbild", "skärmdump", "screenshot",
        ]
        if words.count == 1, kinds.contains(words[0]) { return true }
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let stem = name.split(separator: ".").first.map(String.init) ?? ""
        return plain == name || !stem.isEmpty && plain == stem && stem.contains { $0 == "_" || $0 == "-" || $0.isNumber }
    }

    /// The `!` that an image begins with.
    func imageRange(_ node: MarkdownTree.Node, in source: inout MarkdownSource) -> SourceRange? {
        source.map.range(line: node.line, column: node.column, literal: [UInt8(ascii: "!")])
    }

    /// `m%C3%A5l.svg` → `mål.svg`; left as it is where the result would not be text.
    private func decodedPercents(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: "%")) else { return address }
        let bytes = PercentDecoded(address).bytes
        return bytes.contains(0) ? address : String(validating: bytes, as: UTF8.self) ?? address
    }
}
