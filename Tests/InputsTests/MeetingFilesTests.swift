import Diagnostics
import Testing

@testable import Inputs

/// Every file of the meetings that must build, read by its schema.
@Suite struct MeetingFilesTests {
    /// A file, the schema that describes it, and something it says that only a right reading can find.
    struct Sample: CustomTestStringConvertible, Sendable {
        var file: String
        var schema: String
        var register = "fixtures/register/register.yaml"
        var path: [String]
        var words: String
        var testDescription: String { file }
    }

    static let september = "fixtures/2024-09-19/"
    static let schemas = "templates/scheman/"
    static let own = "Tests/Fixtures/eget-slag/"

    static let samples: [Sample] = [
        Sample(
            file: september + "mote.yaml", schema: schemas + "mote.yaml", path: ["närvarande", "mdu", "1", "ersätter"],
            words: "ordinarie ledamot"),
        Sample(
            file: september + "processledarrapport/inledning.md",
            schema: schemas + "processledarrapport-inledning.yaml", path: ["text"], words: "fem övergripande mål"),
        Sample(
            file: september + "processledarrapport/mål-1.md", schema: schemas + "processledarrapport-mål.yaml",
            path: ["text"], words: "har {{fakta.initiativ-barn-unga}} initiativ"),
        Sample(
            file: september + "processledarrapport/mål-2.md", schema: schemas + "processledarrapport-mål.yaml",
            path: ["text"], words: "AI@MDU"),
        Sample(
            file: september + "processledarrapport/mål-3.md", schema: schemas + "processledarrapport-mål.yaml",
            path: ["text"], words: "senvåren"),
        Sample(
            file: september + "processledarrapport/mål-4.md", schema: schemas + "processledarrapport-mål.yaml",
            path: ["text"], words: "Skultuna"),
        Sample(
            file: september + "processledarrapport/mål-5.md", schema: schemas + "processledarrapport-mål.yaml",
            path: ["text"], words: "Utfallsfonden"),
        Sample(
            file: september + "kommunikationsmal.yaml", schema: schemas + "kommunikationsmal.yaml",
            path: ["kommunikationsmål", "3", "lydelse"], words: "elever, äldre och invånare"),
        Sample(
            file: september + "sammanfattning.md", schema: schemas + "sammanfattning.yaml", path: ["text"],
            words: "17 deltagare från 13 olika discipliner"),
        Sample(
            file: own + "2024-11-26/mote.yaml", schema: schemas + "mote.yaml",
            register: own + "register/register.yaml", path: ["plats"], words: "Stadshuset"),
        Sample(
            file: own + "2024-11-26/bemanning.yaml", schema: own + "templates/scheman/bemanning.yaml",
            register: own + "register/register.yaml", path: ["uppdrag", "3", "kommentar"],
            words: "Rekrytering pågår."),
    ]

    @Test(arguments: samples) func readsWithoutAWord(_ sample: Sample) throws {
        let bench = Bench()
        let register = try #require(bench.register("templates/scheman/register.yaml", sample.register))
        let schemaFile = try #require(bench.load(sample.schema))
        let schema = try #require(readSchema(schemaFile, in: bench.sources, diagnostics: &bench.diagnostics))
        let file = try #require(bench.load(sample.file))
        let read = sample.file.hasSuffix(".md") ? readMarkdown : readYAML
        let value = try #require(read(file, schema, register, bench.sources, &bench.diagnostics))
        #expect(bench.transcript == "")
        var found: Value? = value
        for name in sample.path { found = found?[name] }
        switch found?.kind {
        case .text(let text): #expect(text.contains(sample.words))
        case .prose(let prose): #expect(prose.markdown.contains(sample.words))
        default: Issue.record("no text at \(sample.path)")
        }
    }
}
