import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Inputs

/// Every folder of fixtures/errors is one kind of input; every file in it has its transcript beside it in
/// both languages. RECORD_GOLDENS=1 writes them anew.
@Suite struct ErrorFixtureTests {
    struct Kind: CustomTestStringConvertible, Sendable {
        var folder: String
        var read: @Sendable (FileID, Bench) -> Void
        var testDescription: String { folder }
    }

    static let kinds: [Kind] = [
        Kind(folder: "yaml") { file, bench in
            _ = parseYAML(file, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "budget") { file, bench in
            guard let register = bench.register(), let schema = bench.schema(at: "templates/scheman/budget.yaml") else { return }
            _ = readYAML(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "varden") { file, bench in
            guard let register = bench.register(), let schema = bench.schema(at: "fixtures/errors/varden.schema.yaml") else { return }
            _ = readYAML(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "markdown") { file, bench in
            guard let register = bench.register(), let schema = bench.schema(at: "fixtures/errors/markdown.schema.yaml") else { return }
            _ = readMarkdown(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "mote") { file, bench in
            guard let register = bench.register(), let schema = bench.schema(at: "templates/scheman/mote.yaml") else { return }
            _ = readMeeting(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "schema") { file, bench in
            _ = readSchema(file, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "register") { file, bench in
            guard let schema = bench.schema(at: "templates/scheman/register.yaml"),
                let other = bench.load("fixtures/errors/register.other.yaml")
            else { return }
            _ = readRegister([other, file], schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        },
        Kind(folder: "tema") { file, bench in
            guard let templates = FileAccess(repository + "/templates", diagnostics: &bench.diagnostics),
                let schema = bench.schema(at: "templates/scheman/tema.yaml")
            else { return }
            _ = readTheme(file, schema: schema, templates: templates, in: bench.sources, diagnostics: &bench.diagnostics)
        },
    ]

    @Test(arguments: kinds) func transcripts(_ kind: Kind) throws {
        let folder = "fixtures/errors/" + kind.folder
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(repository)/\(folder)")
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.sorted()
        #expect(!names.isEmpty)
        for name in names {
            let bench = Bench()
            let file = try #require(bench.load("\(folder)/\(name)"))
            kind.read(file, bench)
            #expect(bench.diagnostics.hasErrors, "\(name) raises no error")
            #expect(bench.diagnostics.items.flatMap(\.missingArguments) == [], "\(name)")
            for language in MessageLanguage.allCases {
                let transcript = render(bench.diagnostics.items, sources: bench.sources, language: language)
                    .replacingOccurrences(of: repository + "/", with: "")
                expectGolden(transcript, "\(folder)/\(name).\(language.rawValue)")
            }
        }
    }

    /// A code nobody can provoke is a code nobody has seen.
    @Test func everyCodeHasAFixture() throws {
        let root = repository + "/fixtures/errors"
        var seen = Set<String>()
        for case let path as String in FileManager.default.enumerator(atPath: root)! where path.hasSuffix(".sv") {
            let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
            for line in text.split(separator: "\n") {
                if let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close,
                    ["fel", "varning", "upplysning"].contains(String(line[..<open]))
                {
                    seen.insert(String(line[line.index(after: open)..<close]))
                }
            }
        }
        // Those that need a file system are provoked in FileAccessTests; the limits in YAMLTests.
        let elsewhere: Set<String> = [
            "YA014", "YA015", "IN040", "IN041", "IN042", "IN043", "IN044", "IN045", "IN046", "IN047", "IN048", "IN049",
            "IN052", "IN065", "IN129", "YA031", "TH058", "TH059", "TH062", "TH066", "TH067", "TH065",
        ]
        let missing = inputsCodes.map(\.id).filter { !seen.contains($0) && !elsewhere.contains($0) }
        #expect(missing == [])
    }

    @Test func codesAreUnique() {
        let ids = inputsCodes.map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}

/// Compares with a file of the repository.
func expectGolden(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(text, from: path) == nil, sourceLocation: sourceLocation)
}

extension Bench {
    func schema(at path: String) -> Schema? {
        load(path).flatMap { readSchema($0, in: sources, diagnostics: &diagnostics) }
    }
}
