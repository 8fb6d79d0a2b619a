import Diagnostics
import Testing

@testable import Inputs

@Suite struct YAMLTests {
    @Test func scalarsStayText() {
        let bench = Bench()
        let node = bench.node("land: NO\ntid: 15:00\nnummer: 012\ntomt: ~\nsvar: yes\n")
        #expect(node?["land"]?.text == "NO")
        #expect(node?["tid"]?.text == "15:00")
        #expect(node?["nummer"]?.text == "012")
        #expect(node?["tomt"]?.text == "~")
        #expect(node?["svar"]?.text == "yes")
        #expect(bench.diagnostics.isEmpty)
    }

    @Test(arguments: ["", "\u{FEFF}"]) func rangesCoverWhatIsWritten(_ start: String) {
        let bench = Bench()
        let node = bench.node(start + "plats: Västerås # här\r\nlista: [å, \"ä ö\"]\r\ngrupp:\r\n  ett: 1\r\n  två: |\r\n    rad\r\n\r\nslut: x\r\n")
        #expect(bench.text(node?["plats"]?.range) == "Västerås")
        #expect(bench.text(node?["lista"]?.range) == "[å, \"ä ö\"]")
        #expect(bench.text(node?["lista"]?.items?.last?.range) == "\"ä ö\"")
        #expect(bench.text(node?["grupp"]?.range) == "ett: 1\r\n  två: |\r\n    rad")
        #expect(bench.text(node?.pairs?.last?.key.range) == "slut")
        #expect(bench.diagnostics.isEmpty)
    }

    @Test func aPartOfAFileKeepsItsPlaces() {
        let bench = Bench()
        let file = bench.add("---\nmål: åtta\n---\n", "rapport.md")
        let node = parseYAML(file, part: 4..<15, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(bench.text(node?["mål"]?.range) == "åtta")
    }

    @Test func aliasesRepeat() {
        let bench = Bench()
        let node = bench.node("a: &ett {b: 1}\nc: *ett\n")
        #expect(node?["c"]?["b"]?.text == "1")
    }

    @Test func aliasesOfAliasesStopBeforeTheyGrow() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            text += "a\(level): &a\(level) [" + (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", ") + "]\n"
        }
        let bench = Bench()
        #expect(bench.node(text) == nil)
        #expect(bench.codes == ["YA015"])
    }

    @Test func anAliasWithinItselfIsUnknown() {
        let bench = Bench()
        #expect(bench.node("a: &a [*a]\n") == nil)
        #expect(bench.codes == ["YA016"])
    }

    @Test func tooManyValues() {
        let bench = Bench()
        var limits = YAMLLimits()
        limits.nodes = 10
        let file = bench.add("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]")
        #expect(parseYAML(file, in: bench.sources, limits: limits, diagnostics: &bench.diagnostics) == nil)
        #expect(bench.codes == ["YA014"])
    }

    @Test func aLineThatNobodyWrites() {
        let bench = Bench()
        #expect(bench.node("a: \(String(repeating: "x", count: 70_000))\n") == nil)
        #expect(bench.codes == ["YA031"])
    }

    @Test func manyKeysFindTheirDuplicates() {
        let bench = Bench()
        let text = (0..<1000).map { "k\($0): 1\n" }.joined() + "k17: 2\nk999: 3\n"
        #expect(bench.node(text)?.pairs?.count == 1000)
        #expect(bench.codes == ["YA012", "YA012"])
    }

    @Test func nothingIsAnEmptyScalar() {
        for text in ["", "\n\n", "# bara en kommentar\n", "---\n"] {
            let bench = Bench()
            #expect(bench.node(text)?.isEmpty == true)
            #expect(bench.diagnostics.isEmpty)
        }
    }

    /// Whatever is cut, doubled or swapped in a real file: an answer or a diagnostic, never a crash.
    @Test func brokenFilesNeverCrash() throws {
        let bench = Bench()
        let file = try #require(bench.load("fixtures/2024-09-19/budget.yaml"))
        let register = try #require(bench.register())
        let schema = try #require(bench.schema(at: "templates/scheman/budget.yaml"))
        let original = Array(bench.sources[file].bytes.prefix(1500))
        let nasty: [[UInt8]] = [[], [0], [0x09], [0x3A], [0x7B], [0xFF], [0x2A], [0x26], [0x22], [0x0A, 0x20], [0xC3]]
        var number: UInt64 = 1
        for _ in 0..<600 {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var bytes = original
            let place = Int(number >> 33) % bytes.count
            let length = min(Int(number >> 20) % 3, bytes.count - place)
            bytes.replaceSubrange(place..<place + length, with: nasty[Int(number >> 50) % nasty.count])
            let mutated = bench.sources.add(SourceFile(path: "muterad.yaml", bytes: bytes))
            var diagnostics = DiagnosticList()
            let value = readYAML(
                mutated, schema: schema, register: register, in: bench.sources, diagnostics: &diagnostics)
            #expect(value != nil || diagnostics.hasErrors)
            _ = render(diagnostics.items, sources: bench.sources)
        }
    }
}
