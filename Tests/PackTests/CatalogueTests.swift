import Diagnostics
import Foundation
import Testing

@testable import Pack

/// docs/diagnostik.md and the examples that `bilaga explain` shows are made from the catalogue and from the
/// fixtures of errors; RECORD_GOLDENS=1 makes them anew.
struct CatalogueTests {
    @Test func codesAreUniqueAndInAKnownArea() {
        #expect(Set(catalogue.map(\.id)).count == catalogue.count)
        for code in catalogue {
            #expect(codeAreas.contains { code.id.hasPrefix($0.letters) }, "\(code.id)")
            #expect(!GeneralText(code.swedish).summary.isEmpty && !GeneralText(code.english).summary.isEmpty)
        }
    }

    @Test func everyCodeThatIsWrittenInTheSourcesIsInTheCatalogue() throws {
        let root = repositoryRoot + "/Sources"
        var written = Set<String>()
        for case let path as String in FileManager.default.enumerator(atPath: root)! where path.hasSuffix("odes.swift") {
            let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
            for match in text.matches(of: /"([A-Z]{2}[0-9]{3})"/) { written.insert(String(match.1)) }
        }
        #expect(written.subtracting(catalogue.map(\.id)) == [])
    }

    @Test func theExamplesAreThoseOfTheFixtures() throws {
        var text = "// Made by CatalogueTests from the transcripts of fixtures/errors (RECORD_GOLDENS=1). Not for editing.\n"
        text += "let exampleTranscripts = #\"\"\"\n"
        for (id, examples) in try Self.examples().sorted(by: { $0.key < $1.key }) {
            for language in MessageLanguage.allCases {
                guard let example = examples[language] else { continue }
                let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
                // A line of the example never starts a section, and none ends the literal.
                #expect(!lines.contains { $0.hasPrefix("#### ") || $0.contains("\"\"\"#") || $0.contains("\\#") })
                text += "    #### \(id) \(language.rawValue)\n"
                for line in lines { text += line.isEmpty ? "\n" : "    \(line)\n" }
            }
        }
        text += "    \"\"\"#\n"
        expectFile(text, "Sources/Pack/Checking/ExampleTranscripts.swift")
    }

    @Test func theReferenceIsThatOfTheCatalogue() throws {
        let examples = try Self.examples()
        var text = """
            # Alla meddelanden

            Sidan är gjord ur programmets egen katalog. Samma text visar `bilaga explain KOD`, på engelska med
            `--language en`. Allvarligheten är *fel* (inget skrivs), *varning* (paketet skrivs) eller *upplysning*. Ett `…`
            står där meddelandet nämner något ur din fil.

            """
        for area in codeAreas {
            let codes = catalogue.filter { $0.id.hasPrefix(area.letters) }
            guard !codes.isEmpty else { continue }
            text += "\n## \(area.letters): \(area.swedish)\n"
            for code in codes {
                let words = GeneralText(code.swedish)
                text += "\n### \(code.id)\n\n\(severityName(code.severity, .swedish).capitalized): \(escaped(words.summary))\n"
                if !words.reason.isEmpty { text += "\nVarför: \(escaped(words.reason))\n" }
                if !words.fix.isEmpty { text += "\nGör så här: \(escaped(words.fix))\n" }
                if let example = examples[code.id]?[.swedish] { text += "\n````\n\(example)\n````\n" }
            }
        }
        expectFile(text, "docs/diagnostik.md")
    }

    @Test func anExampleIsFoundByItsCode() throws {
        let code = try #require(catalogue.first { $0.id == "IN001" })
        #expect(exampleTranscript(of: code, .swedish)?.hasPrefix("fel[IN001]: Okänd nyckel") == true)
        #expect(exampleTranscript(of: code, .english)?.hasPrefix("error[IN001]: Unknown key") == true)
    }

    /// The shortest message of each code among the recorded transcripts.
    static func examples() throws -> [String: [MessageLanguage: String]] {
        let root = repositoryRoot
        var found: [String: [MessageLanguage: String]] = [:]
        var named = Set<String>()
        let files = FileManager.default.enumerator(atPath: root + "/fixtures/errors")!
            .compactMap { $0 as? String }.sorted().map { "fixtures/errors/" + $0 }
        for language in MessageLanguage.allCases {
            let own = files.filter { $0.hasSuffix("." + language.rawValue) }
            for path in own + ["Tests/Golden/templates/fel.\(language.rawValue).txt"] {
                let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
                for message in text.components(separatedBy: "\n\n") {
                    guard let head = message.prefixMatch(of: #/[a-zåäö]+\[([A-Z]{2}[0-9]{3})\]: /#) else { continue }
                    let id = String(head.1)
                    // A fixture that is named after the code shows it best; else the shortest does.
                    let isOwn = path.contains("/\(id)-")
                    if let known = found[id]?[language], known.count <= message.count && !isOwn || named.contains("\(id) \(language)") {
                        continue
                    }
                    if isOwn { named.insert("\(id) \(language)") }
                    found[id, default: [:]][language] = message
                }
            }
        }
        return found
    }

    /// Markdown that prints the words as they stand.
    private func escaped(_ text: String) -> String {
        text.replacing(#/[*_`\[\]<>|\#\\]/#) { "\\" + $0.output }
    }
}
