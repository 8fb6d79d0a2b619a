/// Texts that are small to write and dear to read where a reader is careless: nesting, runs of marks that may open or
/// close, references to references, tables without end.
func bomb(_ random: inout SeededGenerator) -> [UInt8] {
    let count = 1 << (2 + random.below(13))
    func many(_ text: String) -> String { String(repeating: text, count: count) }
    func lines(_ line: (Int) -> String) -> String { (0..<count).map(line).joined(separator: "\n") }
    let text: String
    switch random.below(24) {
    // Markdown: blocks in blocks.
    case 0: text = many("> ") + "x"
    case 1: text = many("- ") + "x"
    case 2: text = lines { String(repeating: "  ", count: min($0, 200)) + "- x" }
    case 3: text = many("1. ") + "x"
    // Marks that may open or close.
    case 4: text = many("*a ") + many("b*")
    case 5: text = many("**_ ")
    case 6: text = many("*") + "a" + many("_")
    case 7: text = many("a**b__c")
    case 8: text = (1...min(count, 400)).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    // Brackets and references.
    case 9: text = many("[") + "a" + many("]")
    case 10: text = many("[a](")
    case 11: text = many("![") + many("](b)")
    case 12: text = lines { "[a\($0)]: bilaga-1" } + "\n\n" + lines { "[a\($0)]" }
    case 13: text = "[a]: " + many("x") + "\n\n" + many("[a] ")
    case 14: text = many("[^1] ") + "\n\n[^1]: " + many("[^1] ")
    // Tables, addresses, HTML, entities.
    case 15: text = many("|a") + "|\n" + many("|-") + "|\n" + many("|x|\n")
    case 16: text = many("www.a.b ") + many("https://a_b_") + many("a@b.c ")
    case 17: text = many("<a ") + many("<!-- ") + many("<![CDATA[")
    case 18: text = many("&#x1F468;&amp;&nosuch;")
    // Figures.
    case 19: text = many("9") + " " + many("1 000 ") + many("0,1") + " den 31 " + many("september ")
    // YAML: aliases of aliases, brackets, keys, quotes.
    case 20:
        let levels = 1 + random.below(30)
        text = "a0: &a0 [x, x]\n" + (1...levels).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    case 21: text = "a: " + many("[") + many("{b: ")
    case 22: text = lines { "\(String(repeating: " ", count: min($0, 300)))k:" }
    default: text = lines { "k\($0): \"x\" y\n  - z" }
    }
    return Array("\n\n\(text)\n\n".utf8)
}
