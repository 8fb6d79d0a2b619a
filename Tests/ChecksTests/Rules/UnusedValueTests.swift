import Diagnostics
@testable import Inputs
import Testing

@testable import Checks

@Suite struct UnusedValueTests {
    /// What is told of a small file when the values at some places were used.
    private func told(_ yaml: String, used words: [String]) throws -> [String] {
        var bench = Bench()
        let schemaText = """
            namn: prov
            fält:
              titel: {typ: text}
              del:
                fält:
                  text: {typ: prosa}
                  antal: {typ: heltal}
                  bara-kontroll: {typ: belopp, skrivs ut: nej}
              punkter: {typ: lista, av: text}
              år: {typ: karta, nyckel: årtal, värde: belopp}
            """
        let schemaFile = bench.sources.add(SourceFile(path: "prov.schema.yaml", bytes: Array(schemaText.utf8)))
        let schema = try #require(readSchema(schemaFile, in: bench.sources, diagnostics: &bench.diagnostics))
        let file = bench.sources.add(SourceFile(path: "prov.yaml", bytes: Array(yaml.utf8)))
        let value = try #require(readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics))
        #expect(render(bench.diagnostics.items, sources: bench.sources) == "")
        var values = UsedValues()
        for word in words {
            let place = try #require(yaml.range(of: word))
            let start = yaml.utf8.distance(from: yaml.startIndex, to: place.lowerBound)
            values.insert(SourceRange(file: file, start: start, end: start + word.utf8.count))
        }
        var usage = UseOfInputs(used: values)
        usage.files = [(value, SchemaNode(.record(schema.fields, short: nil)))]
        let meeting = Meeting(
            board: "Styrelsen", date: CalendarDate(year: 2024, month: 9, day: 19)!, language: "sv", diarienummer: nil,
            attachments: [], value: Value(.record(Record())))
        var input = CheckInput(
            meeting: meeting, register: Register(schema: Schema(name: "register", fields: SchemaFields([]))), files: [],
            sources: bench.sources)
        input.usage = usage
        return check(input).diagnostics.map { item in
            let range = item.range!
            let words = String(decoding: bench.sources[range.file].bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
            return "\(item.arguments["namn"] ?? ""): \(words)"
        }
    }

    private let yaml = """
        titel: Rubriken
        del:
          text: Texten
          antal: 12
          bara-kontroll: 5 kr
        punkter:
          - ett
          - två
        år: {2023: 100, 2024: –}

        """

    @Test func theTopmostOfWhatIsNotUsed() throws {
        #expect(try told(yaml, used: ["Rubriken", "ett", "två", "100"]) == ["del: del"])
        #expect(try told(yaml, used: ["Rubriken", "Texten", "ett", "100"]) == ["del.antal: antal", "punkter[2]: två"])
        #expect(try told(yaml, used: ["Rubriken", "Texten", "12", "ett", "två"]) == ["år: år"])
    }

    @Test func aFieldForACheckADashAndWhatIsUsedAreLeftAlone() throws {
        #expect(try told(yaml, used: ["Rubriken", "Texten", "12", "ett", "två", "100"]) == [])
    }

    @Test func ofAFileThatNothingIsUsedOfTheFileIsTold() throws {
        #expect(try told("titel: Rubriken\n", used: []) == ["prov.yaml: titel: Rubriken"])
    }

    @Test func aFileThatIsNotHeldAgainstAnythingIsNotJudged() throws {
        #expect(try findings() == [])
    }
}
