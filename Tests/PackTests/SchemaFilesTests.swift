import Foundation
import TestSupport
import Testing

@testable import Pack

/// schema/ is what `bilaga schema --register fixtures/register` writes, and an independent validator agrees
/// with our own reader about the fixtures and the handbook.
struct SchemaFilesTests {
    static func generated() -> InputSchemas {
        inputSchemas(templates: [repositoryRoot + "/templates"], register: repositoryRoot + "/fixtures/register")
    }

    @Test func theCommittedSchemasAreThoseOfTheReader() throws {
        let schemas = SchemaFilesTests.generated()
        #expect(schemas.diagnostics.isEmpty)
        for file in schemas.files { expectFile(String(decoding: file.bytes, as: UTF8.self), "schema/\(file.name)") }
        let committed = try FileManager.default.contentsOfDirectory(atPath: repositoryRoot + "/schema").filter { $0.hasSuffix(".json") }
        #expect(Set(committed) == Set(schemas.files.map(\.name)))
    }

    @Test func withoutARegisterAnyKeyWillDo() throws {
        let schemas = inputSchemas(templates: [repositoryRoot + "/templates"], register: nil)
        let budget = try #require(schemas.files.first { $0.name == "budget.json" })
        #expect(!String(decoding: budget.bytes, as: UTF8.self).contains("processtöd"))
    }

    /// Each modeline leads from its file to a schema that is there.
    @Test func modelinesLeadToTheirSchema() throws {
        let root = repositoryRoot + "/fixtures"
        var found = 0
        for case let path as String in FileManager.default.enumerator(atPath: root)! where path.hasSuffix(".yaml") {
            let file = root + "/" + path
            // Some of the faulty ones are not text.
            guard let text = try? String(contentsOfFile: file, encoding: .utf8), let line = text.firstMatch(of: /# yaml-language-server: \$schema=(.*)/) else {
                continue
            }
            let target = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: String(line.1)).standardized
            #expect(FileManager.default.fileExists(atPath: target.path), "\(path): \(line.1)")
            #expect(target.deletingPathExtension().lastPathComponent == URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent)
            found += 1
        }
        #expect(found >= 4)
    }

    /// python3-jsonschema and python3-yaml; scripts/install-deps --test installs them.
    static let hasValidator = runPython(["-c", "import jsonschema, yaml"]).status == 0

    /// The pages of the handbook that show inputs, with the schemas that their examples are of.
    private static let pages = [
        ("budget", "budget"), ("ett-mote", "mote"), ("medskick", "medskick,mote"), ("kommunikationsmal", "kommunikationsmal"), ("registret", "register"),
        ("arkiv", "tema"), ("sammanfattning", "sammanfattning"), ("temat", "tema"), ("processledarrapport", "processledarrapport-mal"),
        ("kontroller", "budget,register,mote"), ("din-forsta-organisation", "bilaga,mote"),
        ("protokoll", "protokoll,mote,minnesanteckningar,sammanstallning"),
        ("sekreterarens-ar", "mote,protokoll"),
        ("kontrollera", "budget"),
        ("siffror-i-text", "mote"), ("sedan-forra-motet", "mote,register"), ("sena-handlingar", "mote"), ("andras-papper", "mote"),
        ("siffror-ur-redovisningen", "redovisning,budget"),
    ]

    /// A page that is not held against a schema is one about templates and schemas, which have none.
    @Test func everyExampleOfTheHandbookIsHeldAgainstASchema() throws {
        let folder = repositoryRoot + "/docs/handbok"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".md") && !["mallar.md", "din-egen-budget.md"].contains(name) {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            guard text.contains("```yaml\n") || text.contains("```markdown\n---\n") else { continue }
            #expect(SchemaFilesTests.pages.contains { $0.0 + ".md" == name }, "\(name)")
        }
    }

    @Test(.enabled(if: hasValidator, "python3-jsonschema and python3-yaml are not installed"))
    func anIndependentValidatorAcceptsTheFixturesAndTheHandbook() throws {
        var arguments = ["examples"]
        let fixtures = repositoryRoot + "/fixtures"
        for meeting in try FileManager.default.contentsOfDirectory(atPath: fixtures).sorted()
        where FileManager.default.fileExists(atPath: "\(fixtures)/\(meeting)/mote.yaml") {
            for name in ["mote", "medskick", "budget", "kommunikationsmal"] { arguments.append("file:\(name)=\(fixtures)/\(meeting)/\(name).yaml") }
            arguments.append("file:sammanfattning=\(fixtures)/\(meeting)/sammanfattning.md")
            arguments.append("file:processledarrapport-inledning=\(fixtures)/\(meeting)/processledarrapport/inledning.md")
            for goal in 1...5 {
                arguments.append("file:processledarrapport-mal=\(fixtures)/\(meeting)/processledarrapport/mål-\(goal).md")
            }
        }
        arguments.append("file:register=\(fixtures)/register/register.yaml")
        arguments.append("file:tema=\(repositoryRoot)/templates/tema.yaml")
        // Not every meeting has every bilaga.
        arguments = arguments.filter { argument in
            argument.firstIndex(of: "=").map { FileManager.default.fileExists(atPath: String(argument[argument.index(after: $0)...])) } ?? true
        }
        #expect(arguments.count > 10)
        for (page, names) in SchemaFilesTests.pages { arguments.append("page:\(names)=\(repositoryRoot)/docs/handbok/\(page).md") }
        let (status, output) = SchemaFilesTests.validate(arguments)
        #expect(status == 0, "\(output)")
    }

    @Test(
        .enabled(if: hasValidator, "python3-jsonschema and python3-yaml are not installed"),
        arguments: [
            ("budget", "budget/felstavad-nyckel.yaml", "utfal-till"), ("budget", "budget/komma-och-punkt.yaml", "20,000,000"),
            ("budget", "budget/text-dar-belopp.yaml", "finansiering"), ("mote", "mote/utan-det-viktigaste.yaml", "styrelse"),
            ("tema", "tema/fel.yaml", "färger"),
        ])
    func andRejectsWhatTheReaderRejects(schema: String, file: String, word: String) {
        let (status, output) = SchemaFilesTests.validate(["file:\(schema)=\(repositoryRoot)/fixtures/errors/\(file)"])
        #expect(status == 1)
        #expect(output.contains(word))
    }

    private static func validate(_ arguments: [String]) -> (status: Int32, output: String) {
        runPython([repositoryRoot + "/scripts/validate-inputs", repositoryRoot + "/schema"] + arguments)
    }
}
