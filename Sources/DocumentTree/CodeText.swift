extension String {
    /// Tabs as spaces up to the next stop of four columns: a PDF has no tab, a browser's stops are eight, and a space is what
    /// is copied out of both.
    public func expandingTabs() -> String {
        guard utf8.contains(0x09) else { return self }
        var result = String.UnicodeScalarView()
        var column = 0
        for scalar in unicodeScalars {
            switch scalar {
            case "\t":
                let count = 4 - column % 4
                for _ in 0..<count { result.append(" ") }
                column += count
            case "\n":
                result.append(scalar)
                column = 0
            default:
                result.append(scalar)
                column += 1
            }
        }
        return String(result)
    }
}

extension Document {
    /// Whether there is code in it, in blocks or among words.
    public var hasCode: Bool {
        var found = false
        forEachInline { inline in if case .code = inline { found = true } }
        if found { return true }
        let look = { (block: Block) in if case .code = block { found = true } }
        blocks.forEachBlock(look)
        for footnote in footnotes { footnote.blocks.forEachBlock(look) }
        return found
    }
}
