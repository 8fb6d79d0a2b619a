import Inputs

/// The agenda of a meeting as it is written, to be taken over word by word: with what is marked as secret, and facts that are
/// not filled in.
struct WrittenAgenda {
    private let items: [YAMLNode]
    private let root: YAMLNode?
    private let bytes: [UInt8]

    init(_ root: YAMLNode?, _ bytes: [UInt8]) {
        self.root = root
        self.bytes = bytes
        if case .sequence(let nodes)? = root?["dagordning"]?.kind { items = nodes } else { items = [] }
    }

    /// `plats` of `nästa-möte`.
    var nextPlace: String? { root?["nästa-möte"]?["plats"].flatMap { $0.isEmpty ? nil : words($0, in: 2) } }

    /// An item as an entry of the list, with the keys that are wanted.
    func item(_ index: Int, where isWanted: (String) -> Bool) -> String {
        guard items.indices.contains(index) else { return "" }
        guard let pairs = items[index].pairs else { return "  - \(words(items[index], in: 4))\n" }
        let wanted = pairs.filter { isWanted($0.key.text) && !$0.value.isEmpty }
        if wanted.count == 1, wanted[0].key.text == "rubrik" { return "  - \(words(wanted[0].value, in: 4))\n" }
        var text = ""
        for pair in wanted {
            let key = String(decoding: bytes[Int(pair.key.range.start)..<Int(pair.key.range.end)], as: UTF8.self)
            // What begins on a line of its own stays there.
            let gap = bytes[Int(pair.key.range.end)..<Int(pair.value.range.start)].contains(0x0A) ? "\n      " : " "
            text += (text.isEmpty ? "  - " : "    ") + "\(key):\(gap)\(words(pair.value, in: 6))\n"
        }
        return text
    }

    /// A value as it is written, its further lines as deep as they belong here.
    private func words(_ node: YAMLNode, in indent: Int) -> String {
        let start = Int(node.range.start)
        var end = min(Int(node.range.end), bytes.count)
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
        let lines = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let rest = lines.dropFirst()
        let depth = rest.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        // Where the first line stands by itself, it has the depth of the others.
        return ([lines[0]] + rest.map { $0.allSatisfy { $0 == " " } ? "" : String(repeating: " ", count: indent) + $0.dropFirst(depth) })
            .joined(separator: "\n")
    }
}
