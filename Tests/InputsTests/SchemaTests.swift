import Diagnostics
import Testing

@testable import Inputs

@Suite struct SchemaTests {
    /// docs/format.md is made from the schemas, so that it cannot say anything else than the reader does.
    @Test func theFormatReferenceIsThatOfTheSchemas() throws {
        let bench = Bench()
        var text = "# Inmatningsfilernas format\n\nDen här sidan är gjord ur `templates/scheman/`. Ändra där, inte här.\n"
        text += "\n" + typeReference()
        for name in [
            "mote", "medskick", "register", "budget", "processledarrapport-inledning", "processledarrapport-mål",
            "kommunikationsmal", "sammanfattning", "protokoll", "minnesanteckningar", "sammanstallning", "redovisning", "bilaga", "tema",
        ] {
            let schema = try #require(bench.schema(at: "templates/scheman/\(name).yaml"))
            text += "\n" + formatReference(schema)
        }
        #expect(bench.transcript == "")
        expectGolden(text, "docs/format.md")
    }

    @Test func aShortFormFillsItsField() {
        let bench = Bench()
        let schema = bench.schema("fält: {personer: {typ: lista, av: {kortform: roll, fält: {roll: text, ersätter: text}}}}")
        let file = bench.add("personer:\n  - Ledamot\n  - {roll: Ersättare, ersätter: Ledamot}\n")
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(bench.transcript == "")
        #expect(value?["personer", "0", "roll"]?.words == "Ledamot")
        #expect(value?["personer", "0", "ersätter"]?.isAbsent == true)
        #expect(value?["personer", "1", "ersätter"]?.words == "Ledamot")
    }

    @Test func fieldsComeInTheOrderOfTheSchemaAndMapsInThatOfTheFile() {
        let bench = Bench()
        let schema = bench.schema("fält: {a: text, b: text, c: {typ: karta, nyckel: text, värde: belopp}}")
        let file = bench.add("c: {z: 1, y: –, x: 2}\na: x\n")
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        guard case .record(let record)? = value?.kind, case .map(let map)? = record["c"]?.kind else {
            Issue.record("no record with a map")
            return
        }
        #expect(record.fields.map(\.name) == ["a", "b", "c"])
        #expect(record["b"]?.isAbsent == true)
        #expect(record["d"] == nil)
        #expect(map.fields.map(\.name) == ["z", "y", "x"])
        #expect(map["y"]?.isDash == true)
    }

    @Test func aMapOfThousandsFindsEachOfItsKeys() {
        let bench = Bench()
        let schema = bench.schema("fält: {rader: {typ: karta, nyckel: text, värde: belopp}}")
        let file = bench.add("rader:\n" + (0..<10_000).map { "  rad-\($0): \($0)\n" }.joined())
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(bench.diagnostics.isEmpty)
        #expect((0..<10_000).allSatisfy { value?["rader", "rad-\($0)"]?.amount == Amount(kronor: Int64($0)) })
        // A record that is changed still answers rightly.
        guard case .map(var map)? = value?["rader"]?.kind else { return }
        map.fields[9_999].name = "sist"
        #expect(map["rad-9999"] == nil)
        #expect(map["sist"]?.amount == Amount(kronor: 9_999))
    }

    @Test func theBodyOfAMarkdownFileIsItsText() {
        let bench = Bench()
        let schema = bench.schema("fält: {datum: {typ: datum, krävs: ja}}")
        let file = bench.add("---\r\ndatum: 2024-09-19\r\n--- \r\n\r\n# Läget\r\n\r\n--- och så\r\n", "a.md")
        let value = readMarkdown(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(bench.transcript == "")
        #expect(value?["text"]?.words == "# Läget\n\n--- och så")
    }

    @Test func aMarkdownFileWithoutHeadIsAllTextWhenNothingIsRequired() {
        let bench = Bench()
        let schema = bench.schema("fält: {språk: text}")
        let file = bench.add("Bara text.\n", "a.md")
        let value = readMarkdown(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(value?["text"]?.words == "Bara text.")
        #expect(value?["språk"]?.isAbsent == true)
        #expect(bench.diagnostics.isEmpty)
    }

    @Test func aMeetingWhoseSchemaLostItsDateSaysSo() {
        let bench = Bench()
        let schema = bench.schema("fält: {bilagor: {typ: lista, av: {kortform: slag, fält: {slag: text}}}}")
        let file = bench.add("bilagor: [budget]\n")
        let meeting = readMeeting(
            file, schema: schema, register: nil, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(meeting == nil)
        #expect(bench.codes == ["IN052"])
    }

    @Test func aThemeSaysOnlyWhatDiffers() throws {
        let bench = Bench()
        let templates = try #require(FileAccess(repository + "/templates", diagnostics: &bench.diagnostics))
        let schema = try #require(bench.schema(at: "templates/scheman/tema.yaml"))
        let file = bench.add(
            """
            sida: {format: {bredd: 170 mm, höjd: 240 mm}, marginaler: {vänster: 2 cm}}
            stycken: {marginal: rak, avstava: nej}
            text: {rubrik-2: {grad: 14 pt, radavstånd: 18 pt, vikt: fet, färg: accent, kursiv: ja, spärrning: -10}}
            färger: {accent: "#003366"}
            sidfot: {vänster: "{sida} av {sidor}"}
            ord: {bilaga: Handling}
            ord-på-engelska: {bilaga: Paper}
            """)
        let theme = try #require(
            readTheme(file, schema: schema, templates: templates, in: bench.sources, diagnostics: &bench.diagnostics)?.theme)
        #expect(bench.transcript == "")
        #expect(theme.page.size.width == .millimetres(170))
        #expect(theme.page.left == .millimetres(20))
        #expect(theme.page.right == .millimetres(20))
        #expect(theme.justified && !theme.hyphenated)
        #expect(theme.text.heading2.size == .points(14) && theme.text.heading2.weight == .bold)
        #expect(theme.text.heading2.colour == .accent && theme.text.heading2.italic && theme.text.heading2.tracking == -10)
        #expect(theme.colours.accent.blue == 0x66)
        #expect(theme.running.footerLeft == "{sida} av {sidor}")
        #expect(theme.running.headerLeft.contains("{organisation}"))
        #expect(theme.words[.swedish].attachment == "Handling")
        #expect(theme.words[.english].attachment == "Paper")
    }
}
