import Diagnostics
import Foundation
import Testing

@testable import Inputs

@Suite struct YAMLRecoveryTests {
    private func codes(_ text: String) -> (codes: [String], places: [String], root: YAMLNode?, isWhole: Bool) {
        var sources = SourceSet()
        let file = sources.add(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
        var diagnostics = DiagnosticList()
        let reading = readTree(file, in: sources, diagnostics: &diagnostics)
        let places = diagnostics.items.map { item in
            item.range.map { "\(sources[file].position(of: Int($0.start)).line)" } ?? ""
        }
        return (diagnostics.items.map(\.code.id), places, reading?.root, reading?.isWhole ?? false)
    }

    @Test func everySlipIsToldInOneRun() {
        let found = codes(
            """
            a: 1
            b 2
            c:
              d: "öppen
              e: {x: 1
              f: 3
            g: *saknas
            h: 4
            """)
        #expect(found.codes == ["YA006", "YA008", "YA009", "YA016"])
        #expect(found.places == ["2", "4", "5", "7"])
        #expect(!found.isWhole)
        #expect(found.root?["a"]?.text == "1" && found.root?["h"]?.text == "4")
        #expect(found.root?["c"]?["f"]?.text == "3" && found.root?["c"]?.isPartial == true)
    }

    @Test func aTabAndAnIndentation() {
        let found = codes("a:\n  b: 1\n\tc: 2\nd:\n  e: 1\n f: 2\ng: 3\n")
        #expect(found.codes == ["YA004", "YA005"])
        #expect(found.root?["g"]?.text == "3")
    }

    @Test func listsGoOnWithTheNextItem() {
        let found = codes("a:\n  - x: 1\n  - y: \"öppen\n  - z: [1\n  - w: 2\nb: 1\n")
        #expect(found.codes == ["YA008", "YA009"])
        #expect(found.root?["a"]?.items?.compactMap { $0.pairs?.first?.key.text } == ["x", "w"])
    }

    @Test func itemsMayStandUnderTheirKey() {
        let found = codes("a:\n- 1\n- 2\nb \nc: 1\n")
        #expect(found.codes.count == 1)
        #expect(found.root?["a"]?.items?.count == 2)
        #expect(found.root?["c"]?.text == "1")
    }

    @Test func whatIsNamedBeforeCanBeRepeatedAfterASlip() {
        let found = codes("a: &namn 1\nb 2\nc: *namn\n")
        #expect(found.codes == ["YA006"])
        #expect(found.root?["c"]?.text == "1")
    }

    @Test func anItemThatIsIndentedTooFarIsNoText() {
        let found = codes("a:\n  - Styrelsen\n   - Core Team\nb: en text\n  på två rader\n")
        #expect(found.codes == ["YA005"] && found.places == ["3"])
    }

    /// Reading stops at the second of two lines that do not begin in one column; it is the first that is wrong where the second is a step in.
    @Test(arguments: [
        ("a:\n  b: 1\n  c: 2\nd:\n   e: 1\n  f: 2\n  g: 3\n", "5"), ("a:\n  b: 1\n  c: 2\nd:\n e: 1\n  f: 2\n  g: 3\n", "5"),
        ("a:\n  b: 1\n  c: 2\nd:\n  e: 1\n f: 2\ng: 3\n", "6"), (" a: 1\nb: 2\nc: 3\n", "1"),
        ("a:\n  b: 1\n  c: 2\nd:\n   - en\n  - två\n  - tre\n", "5"), ("a:\n  b: 1\n  c: 2\nd: |\n    en\n  två\n  tre\n", "5"),
    ])
    func theLineThatIsUnlikeTheRest(text: String, line: String) {
        let found = codes(text)
        #expect(found.codes.first == "YA005" && found.places.first == line, "\(found.codes) \(found.places)")
    }

    @Test func aSoundTextIsWhole() {
        let found = codes("a: 1\nb: [1, 2]\n")
        #expect(found.codes.isEmpty && found.isWhole)
    }

    @Test func whatIsNoYAMLAtAllIsToldOnce() {
        #expect(codes("---\na: 1\n---\nb: 2\n").codes == ["YA017"])
        #expect(codes(String(repeating: "a: \"x\" y\n", count: 5_000)).codes.count <= 51)
    }

    /// The keys that a slip hides are not missing as well.
    @Test func theSchemaIsHeldAgainstWhatCouldBeRead() throws {
        let bench = Bench()
        let schema = try #require(bench.schema(at: "templates/scheman/mote.yaml"))
        let text = "styrelse Styrelsen\ndatum: 2024-13-01\nbilagor:\n  - budget\nrubrk: X\n"
        let file = bench.sources.add(SourceFile(path: "mote.yaml", bytes: Array(text.utf8)))
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(value == nil)
        #expect(bench.diagnostics.items.map(\.code.id) == ["YA006", "IN015", "IN001"])
    }
}
