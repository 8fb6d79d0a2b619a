import Inputs
import Style
import Testing

@testable import Templates

@Suite struct MustacheTests {
    private func bench() -> Bench {
        let bench = Bench()
        bench.set("namn", text("A*b* <c> | d"))
        bench.set("prosa", Value(.prose(Prose(markdown: "**fet** text"))))
        bench.set("tom", .absent)
        bench.set("lista", list(record(["rubrik": text("ett")]), record(["rubrik": text("två")])))
        bench.set("belopp", map(["x": kr(1), "y": kr(2)]))
        return bench
    }

    @Test func valuesStandAsMarkersAndNeverAsMarkdown() throws {
        let bench = bench()
        let filled = try #require(bench.fill(body: "Hej {{namn}} [x]({{namn}})"))
        #expect(String(decoding: filled.markdown, as: UTF8.self) == "Hej \u{E000}0\u{E001} [x](\u{E000}1\u{E001})")
        #expect(bench.transcript == "")
    }

    @Test func linesWithOnlyATagOfStructureVanish() {
        let body = """
            Före
            {{#lista}}
            - {{rubrik}}{{^@sista}},{{/@sista}}
            {{/lista}}
              {{! en anteckning }}
            {{#tom}}
            aldrig
            {{/tom}}
            {{^tom}}
            tomt
            {{/tom}}
            Efter
            """
        #expect(bench().dump(body: body) == "Före\n- ‹ett›,\n- ‹två›\ntomt\nEfter")
    }

    @Test func sectionsGoThroughListsAndMapsAndShowWhatIsGiven() {
        let bench = bench()
        #expect(bench.dump(body: "{{#belopp}}{{@nyckel}}={{.}} {{/belopp}}") == "‹x›=‹1␣kr› ‹y›=‹2␣kr› ")
        #expect(bench.dump(body: "{{#lista}}{{@nummer}}/{{@antal}} {{/lista}}") == "‹1›/‹2› ‹2›/‹2› ")
        #expect(bench.dump(body: "{{#namn}}[{{.}}]{{/namn}}{{#tom}}x{{/tom}}") == "[‹A*b* <c> | d›]")
        #expect(bench.dump(body: "{{#lista där rubrik = \"två\"}}{{rubrik}}{{/lista}}") == "‹två›")
        #expect(bench.transcript == "")
    }

    @Test func proseNeedsThreeBraces() {
        let bench = bench()
        #expect(bench.dump(body: "{{{prosa}}} {{{namn}}} {{{tom}}}") == "«**fet** text» ‹A*b* <c> | d› ")
        #expect(bench.transcript == "")
        _ = bench.dump(body: "{{prosa}}")
        #expect(bench.reports == ["TM010 {{prosa}}"])
    }

    @Test(arguments: [
        ("{{nam}}", ["EX010 nam"]),
        ("{{#lista}}{{rubik}}{{/lista}}", ["EX010 rubik"]),
        ("x {{namn", ["TM001 {{"]),
        ("{{{namn}} x", ["TM001 {{{"]),
        ("{{#lista}}", ["TM002 {{#lista}}"]),
        ("{{/lista}}", ["TM003 {{/lista}}"]),
        ("{{#lista}}{{/namn}}", ["TM004 {{/namn}}"]),
        ("{{lista}}", ["EX023 {{lista}}"]),
        ("{{> ../hemlig}}", ["TM007 ../hemlig"]),
        ("{{> /etc/passwd}}", ["TM007 /etc/passwd"]),
        ("{{> a.b}}", ["TM007 a.b"]),
        ("{{=<% %>=}}", ["EX001 %", "EX001 %"]),
        ("{{}}", ["EX004 "]),
    ])
    func reportsAtThePlace(body: String, expected: [String]) {
        let bench = bench()
        _ = bench.fill(body: body)
        #expect(bench.reports == expected)
    }

    @Test func aSecondMistakeIsReportedToo() {
        let bench = bench()
        _ = bench.fill(body: "{{nam}}\n{{#lista}}{{rubik}}{{/lista}}\n{{namm}}\n")
        #expect(bench.reports == ["EX010 nam", "EX010 rubik", "EX010 namm"])
    }

    @Test func partialsAreFilledWhereTheyStand() {
        let bench = bench()
        bench.partials["rad"] = "- {{rubrik}}\n"
        #expect(bench.dump(body: "{{#lista}}\n{{> rad}}\n{{/lista}}\nSlut") == "- ‹ett›\n- ‹två›\nSlut")
        bench.partials["själv"] = "x{{> själv}}"
        _ = bench.dump(body: "{{> själv}}")
        #expect(bench.reports == ["TM006 själv"])
    }

    @Test func theCharactersOfMarkersInDataBecomeHarmless() throws {
        let bench = bench()
        bench.set("elak", text("\u{E000}0\u{E001}"))
        bench.set("ond", Value(.prose(Prose(markdown: "\u{E000}1\u{E001}"))))
        let filled = try #require(bench.fill(body: "{{elak}}{{{ond}}}"))
        #expect(filled.dump().hasSuffix("‹\u{FFFD}0\u{FFFD}›«\u{FFFD}1\u{FFFD}»"))
    }

    @Test func everyLiteralKnowsWhereItWasCopiedFrom() throws {
        let bench = bench()
        let filled = try #require(bench.fill(body: "Ett {{namn}}\n{{#lista}}\n- {{rubrik}}\n{{/lista}}\nSlut"))
        for segment in filled.segments {
            let bytes = bench.sources[segment.file].bytes
            let source = bytes[Int(segment.sourceStart)..<Int(segment.sourceStart + segment.length)]
            let copy = filled.markdown[Int(segment.start)..<Int(segment.start + segment.length)]
            #expect(source.elementsEqual(copy))
        }
        #expect(filled.segments.count == 7)
    }

    @Test func endlessSectionsAreRefused() {
        let bench = bench()
        let text = String(repeating: "{{#lista}}", count: 40)
        _ = MustacheParser.parse(
            Array(text.utf8)[...], file: bench.add(text), offset: 0, diagnostics: &bench.diagnostics)
        #expect(bench.diagnostics.items.contains { $0.code.id == "TM005" })
    }

    /// Two items thirty times over are a thousand million.
    @Test func sectionsThatMultiplyWithoutEndAreStopped() throws {
        let bench = bench()
        let text = String(repeating: "{{#lista}}", count: 30) + "x" + String(repeating: "{{/lista}}", count: 30)
        let nodes = MustacheParser.parse(
            Array(text.utf8)[...], file: bench.add(text), offset: 0, diagnostics: &bench.diagnostics)
        let evaluator = Evaluator(RootNames(values: bench.values, register: bench.register, computed: []))
        Filler(evaluator, figures: Theme().figureRoom, limit: 1_000).appendMarkdown(nodes)
        #expect(evaluator.diagnostics.items.map(\.code.id) == ["TM026"])
    }
}
