import Testing

@testable import Inputs

@Suite struct ProseTests {
    /// A scalar read as prose, in a file where each style stands.
    static let cases: [(String, String)] = [
        ("text: |\n  Första raden.\n\n  - punkt\n    - under\nslut: x\n", "Första raden.\n\n- punkt\n  - under"),
        ("text: |2\n    kod\n  text\n", "  kod\ntext"),
        ("text: >\n  Ett långt stycke som\n  bryts här.\n\n  Nästa stycke.\n", "Ett långt stycke som\nbryts här.\nNästa stycke."),
        ("text: >\n  minst\n  10 % av allt\n  - eller mer\n", "minst 10 % av allt - eller mer"),
        ("text: >-\n  rad\n\n\n  rad\n    indragen\n  rad\n", "rad\n\nrad\n  indragen\nrad"),
        ("text: en rad\n  som fortsätter\n", "en rad\nsom fortsätter"),
        ("text: 'det ''enda'' sättet'\n", "det 'enda' sättet"),
        ("text: \"rad ett\n  rad två\"\n", "rad ett\nrad två"),
        ("text: \"rad\\nrad\"\n", "rad\nrad"),
        ("text: |\r\n  a\r\n  b\r\n", "a\nb"),
    ]

    @Test(arguments: cases) func textAndLines(_ yaml: String, _ markdown: String) {
        let bench = Bench()
        let schema = bench.schema("fält: {text: prosa, slut: text}")
        let file = bench.add(yaml)
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        guard case .prose(let prose)? = value?["text"]?.kind else {
            Issue.record("no prose")
            return
        }
        #expect(prose.markdown == markdown)
        #expect(prose.lineOffsets.count == markdown.split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(prose.lineOffsets.allSatisfy { $0 >= 6 && Int($0) <= yaml.utf8.count })
        // Escapes have no exact place; everything else has.
        if !yaml.contains("\\") && !yaml.contains("''") && !yaml.contains("minst") { bench.expectPlaces(of: prose, in: file) }
    }
}
