import Diagnostics
import Inputs
import Testing

@testable import Templates

/// `{{…}}` in people's own texts: what it comes to, where it stands, and what is told when it is wrong.
@Suite struct ProseFillerTests {
    /// A text of a file of its own, filled from a small budget.
    private struct Room {
        var bench = Bench()
        var budget = record([
            "år": integer(2024), "mål": kr(10_000_000), "överskott": .absent, "streckat": Value(.dash),
            "utfall": map(["äldre": kr(1_867_638), "barn-unga": kr(1_689_816)]),
            "inledning": Value(.prose(Prose(markdown: "En text."))), "namn": text("*A* & <b>"),
            "lista": list(text("a"), text("b"), text("c")),
        ])

        /// - Returns: the filled value, and what was reported, with the words pointed at.
        mutating func fill(_ written: String, as kind: ScalarType = .prose, isPrinted: Bool = true) -> (Value, [String]) {
            let yaml = "text: \(written)\n"
            let file = bench.add(yaml, "egen.yaml")
            let schema = Schema(
                name: "egen", fields: SchemaFields([SchemaField("text", node: SchemaNode(.scalar(kind), isPrinted: isPrinted))]))
            guard let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics),
                let template = bench.template("---\ntitel: Prov\nunderlag:\n  budget: {fil: b.yaml, schema: b}\nberäknat:\n  dubbelt: budget.mål * 2\n---\n")
            else { return (.absent, bench.reports) }
            let context = FillContext(values: fields(["budget": budget, "fakta": map(["antal": integer(13)])]), register: Record())
            let own = AttachmentFacts(id: "budget", context: context, template: template)
            let filler = ProseFiller(
                own: own, context: context, attachments: [own], knowledge: .complete, sources: bench.sources)
            let filled = filler.fill(value, SchemaNode(.record(schema.fields, short: nil)))
            bench.diagnostics.append(contentsOf: filler.diagnostics)
            guard case .record(let record) = filled.kind else { return (.absent, bench.reports) }
            return (record["text"] ?? .absent, bench.reports)
        }

        mutating func words(_ written: String, as kind: ScalarType = .prose) -> String {
            let (value, reports) = fill(written, as: kind)
            #expect(reports == [])
            switch value.kind {
            case .prose(let prose): return prose.markdown
            case .text(let text): return text
            default: return "?"
            }
        }

        mutating func reports(_ written: String) -> [String] { fill(written).1 }
    }

    @Test(arguments: [
        ("Målet är {{budget.mål | mnkr}}.", "Målet är 10\u{A0}mnkr."),
        ("Målet är {{budget.mål}}.", "Målet är 10\u{A0}000\u{A0}000\u{A0}kr."),
        ("\"{{fakta.antal}} initiativ\"", "13 initiativ"),
        ("Dubbelt {{ dubbelt | mnkr }}", "Dubbelt 20\u{A0}mnkr"),
        ("Om {{budget.lista | uppräkning}}", "Om a, b och c"),
        ("{{budget.överskott annars 0}}".quoted, "0"),
        ("Streck {{budget.streckat}}", "Streck –"),
        ("Skriv \\{{så}} här", "Skriv {{så}} här"),
        ("Summa {{summa(budget.utfall) | tal}} kr", "Summa 3\u{A0}557\u{A0}454 kr"),
    ])
    func whatATagComesTo(written: String, words: String) {
        var room = Room()
        #expect(room.words(written) == words)
        var again = Room()
        #expect(again.words(written, as: .text) == words)
    }

    @Test func aTagMayGoOverLinesAndTheRestKeepsItsPlace() throws {
        var room = Room()
        let (value, reports) = room.fill("|\n  Före {{budget.mål\n    | mnkr}} efter\n  nästa rad")
        #expect(reports == [])
        guard case .prose(let prose) = value.kind else { return #expect(Bool(false)) }
        #expect(prose.markdown == "Före 10\u{A0}mnkr efter\nnästa rad")
        #expect(prose.lineOffsets.count == 2)
        let file = try #require(value.range?.file)
        let bytes = room.bench.sources[file].bytes
        let places = ProsePlaces(prose)
        func source(_ words: String) -> String {
            let range = prose.markdown.range(of: words)!
            let start = prose.markdown.utf8.distance(from: prose.markdown.startIndex, to: range.lowerBound)
            let end = start + words.utf8.count
            return String(decoding: bytes[places.start(start)..<places.end(end)], as: UTF8.self)
        }
        #expect(source("Före") == "Före")
        #expect(source("efter") == "efter")
        #expect(source("nästa") == "nästa")
        #expect(source("10\u{A0}mnkr") == "{{budget.mål\n    | mnkr}}")
        #expect(source("mnkr efter") == "{{budget.mål\n    | mnkr}} efter")
    }

    @Test(arguments: [
        ("Målet {{bugdet.mål}}", ["EX010 bugdet"]),
        ("Målet {{mål}}", ["EX010 mål"]),
        ("Målet {{budget.mål | mnkrr}}", ["EX020 mnkrr"]),
        ("Målet {{budget.mål | datum}}", ["EX022 budget.mål | datum"]),
        ("Målet {{budget.utfall.aldre}}", ["EX025 aldre"]),
        ("Målet {{budget.utfall[\"yngre\"]}}", ["EX025 budget.utfall[\"yngre\"]"]),
        ("Målet {{budget.utfall}}", ["EX023 budget.utfall"]),
        ("Målet {{budget.överskott}}", ["TM031 budget.överskott"]),
        ("Målet {{budget.inledning}}", ["TM030 budget.inledning"]),
        ("Målet {{budget.mål", ["TM028 {{"]),
        ("Målet {{#budget.utfall}} {{.}} {{/budget.utfall}}", ["TM029 {{#budget.utfall}}"]),
        ("Målet {{{budget.mål}}}", ["TM029 {{{budget.mål}}}"]),
        ("Målet {{!budget.mål}}", ["TM029 {{!budget.mål}}"]),
        ("Målet {{}}", ["EX004 "]),
    ])
    func whatIsWrongStandsAtItsPlace(written: String, reports: [String]) {
        var room = Room()
        #expect(room.reports(written) == reports)
    }

    @Test func theSourcesNameIsProposedWhereItWasLeftOut() {
        var room = Room()
        _ = room.reports("Målet {{överskott}}")
        #expect(room.bench.diagnostics.items.first?.replacement == "budget.överskott")
    }

    @Test func anUnclosedTagEndsWithItsParagraph() {
        var room = Room()
        #expect(room.reports("|\n  Ett {{budget.mål\n\n  Två {{budget.mål}}.") == ["TM028 {{"])
    }

    @Test func whatTheProgramReadsTakesNoFacts() {
        var room = Room()
        let (_, reports) = room.fill("Namn {{budget.år}}", as: .text, isPrinted: false)
        #expect(reports == ["TM032 Namn {{budget.år}}"])
    }

    @Test func inAQuotedTextWithEscapesTheTagIsPointedAt() {
        var room = Room()
        #expect(room.reports("\"Om {{budget.årr annars \\\"inget\\\"}} är\"") == ["EX012 {{budget.årr annars \\\"inget\\\"}}"])
    }

    /// Markdown signs of a value are its words.
    @Test func aValueIsAFigureOfTheProseAndNotMarkup() {
        var room = Room()
        let (value, _) = room.fill("Om {{budget.namn}} här")
        guard case .prose(let prose) = value.kind else { return #expect(Bool(false)) }
        #expect(prose.markdown == "Om *A* & <b> här")
        #expect(prose.figures.map { ($0.start, $0.end) }.first! == (3, 12))
    }

    @Test func theTagsOfAText() {
        let found = ProseTags.find(in: Array("a {{b}} \\{{c}} \\\\{{d}} {{{e}}} {{#f}} {{g".utf8))
        #expect(found.map(\.kind) == [.expression, .escaped, .expression, .structure(0x7B), .structure(0x23), .unclosed])
        #expect(found.map(\.number) == [0, 1, 2, 3, 4, 5])
    }
}

extension String {
    fileprivate var quoted: String { "\"\(self)\"" }
}
