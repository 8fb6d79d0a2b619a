import Foundation
import Testing

@testable import Inputs

/// docs/format.md is made from the schemas; RECORD_GOLDENS=1 makes it anew.
@Suite struct FormatReferenceTests {
    /// What each file is called where the user writes it, and its schema, in the order a meeting is written.
    static let files: [(file: String, schema: String)] = [
        ("mote.yaml", "mote"),
        ("budget.yaml", "budget"),
        ("processledarrapport/inledning.md", "processledarrapport-inledning"),
        ("processledarrapport/mål-1.md och så vidare", "processledarrapport-mål"),
        ("kommunikationsmal.yaml", "kommunikationsmal"),
        ("sammanfattning.md", "sammanfattning"),
        ("register/register.yaml", "register"),
        ("templates/tema.yaml", "tema"),
    ]

    private static let introduction = """
        # Formatreferens

        Alla nycklar i filerna som användaren skriver. Sidan är gjord ur schemana i `templates/scheman`, som
        också är det programmet läser filerna efter. I Markdown-filer står nycklarna överst, mellan två rader med
        tre bindestreck; `text` är det som följer efter.

        En genomgång med exempel finns i [handboken](handbok/README.md).


        """

    @Test func theReferenceSaysWhatTheSchemasSay() throws {
        var text = FormatReferenceTests.introduction
        let bench = Bench()
        for (file, name) in FormatReferenceTests.files {
            let schemaFile = try #require(bench.load("templates/scheman/\(name).yaml"))
            let schema = try #require(readSchema(schemaFile, in: bench.sources, diagnostics: &bench.diagnostics))
            text += formatReference(schema, file: file) + "\n"
        }
        text.removeLast()
        #expect(bench.transcript == "")
        let path = repository + "/docs/format.md"
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written == text, "docs/format.md is older than the schemas")
    }

    @Test func everySchemaIsInTheReference() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: repository + "/templates/scheman")
        #expect(Set(names) == Set(FormatReferenceTests.files.map { $0.schema + ".yaml" }))
    }
}
