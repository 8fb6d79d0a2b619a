import Diagnostics
import Foundation
import TestSupport
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

    /// What a user meets says why, and what to do about it.
    @Test func everyCodeHasAReasonAndAFix() {
        let withoutReason: Set = [
            // Its reason is a fact of the meeting, in whole: what the figures say instead.
            "CK050"
        ]
        for code in catalogue {
            for text in [GeneralText(code.swedish), GeneralText(code.english)] {
                #expect(!text.fix.isEmpty, "\(code.id) has no fix")
                #expect(!text.reason.isEmpty != withoutReason.contains(code.id), "\(code.id): \(text.reason)")
                for words in [text.reason, text.fix] where !words.isEmpty {
                    #expect(words.last.map { ".?…".contains($0) } ?? false, "\(code.id) ends without a full stop: \(words)")
                }
            }
        }
    }

    /// A code that nobody can provoke is a code that nobody has seen: each is shown by a fixture, in both languages.
    /// The rest need more than files with words in them, and are provoked by tests of their own.
    @Test func everyCodeIsShownByAFixture() throws {
        let elsewhere: [String: [String]] = [
            // Limits on size, and what only a file system can do.
            "YAMLTests, FileAccessTests": [
                "YA014", "YA015", "IN041", "IN043", "IN044", "IN045", "IN046", "IN047", "IN048", "IN049", "IN052", "IN065", "IN129", "YA031",
            ],
            // The project file, which no meeting is read without.
            "ProjectTests": ["PK429"],
            "MinutesTests": ["PK476"],
            // What is made to a pack that was sent.
            "SupplementTests": ["PK450", "PK451", "PK452", "PK453", "PK454", "PK455", "PK456", "PK457", "PK458", "PK467", "PK468"],
            // What a pack is when its readers have it.
            "SendTests": ["PK459", "PK462", "PK463", "PK464", "PK465", "PK466"],
            // Another program, which is there or is not.
            "WordDraftTests": ["PK460", "PK461"],
            // Limits on what templates may come to.
            "LimitTests": ["TM026", "TM036", "TM035", "DI010"],
            // Limits on all texts of a pack.
            "TextTotalsTests": ["MD084"],
            // A template that asks for more than one text, from the outside or in a sentence.
            "TemplateTests, InsertionTests": ["TM025", "TM027", "MD009"],
            // Pictures of pixels, and pictures too large.
            "RasterTests, SVGTests": ["BI012", "BI013", "BI014", "BI016", "BI077", "BI581", "BI582"],
            // Fonts that are not there, pages that are set, and the finished PDF.
            "FontLibraryTests, LayoutTests, PDFTests": [
                "TX001", "TX002", "TX003", "TX004", "TX523", "TX524", "TX525", "TX526", "TX527", "TX528", "TX006", "TX007", "TX008", "TX009", "TX010", "TX011",
                "TX022", "TX023", "LA002", "LA042", "LA043", "PD001", "PD002", "PD003",
                "PD004", "PD010", "PD011", "PD012", "PD013", "PD014", "PD015", "PD016", "PD017", "PD018", "PD019",
            ],
            // Pictures of a theme.
            "HouseStyleTests": ["TH058", "TH059", "TH062", "TH065", "TH066", "TH067"],
            // A sheet and a column that are asked for by a name, and a file that does not combine its dimensions.
            "TableTests, MappingTests": ["LE025", "LE045", "RM014"],
            // Options of the command, and the folder that it writes to.
            "PackTests": [
                "PK002", "PK003", "PK008", "PK009", "PK010", "PK011", "PK012", "PK014", "PK015", "PK016", "PK017", "PK018", "PK019", "PK020", "PK021", "PK022",
                "PK023", "PK024", "PK025", "PK026", "PK027", "PK028", "PK029", "PK342", "PK344",
            ],
        ]
        let examples = try Self.examples()
        let missing = Set(catalogue.map(\.id).filter { examples[$0]?.count != MessageLanguage.allCases.count })
        #expect(missing.subtracting(elsewhere.values.joined()) == [], "no fixture shows these")
        #expect(Set(elsewhere.values.joined()).subtracting(missing) == [], "these have a fixture now")
    }

    @Test func theExamplesAreThoseOfTheFixtures() throws {
        var text = "Exemplen som `bilaga explain KOD` visar. Gjord ur fixtures/errors; ändra där, inte här.\n"
        for (id, examples) in try Self.examples().sorted(by: { $0.key < $1.key }) {
            for language in MessageLanguage.allCases {
                guard let example = examples[language] else { continue }
                // A line of an example never starts a section.
                #expect(!example.split(separator: "\n").contains { $0.hasPrefix("#### ") })
                text += "#### \(id) \(language.rawValue)\n\(example)\n"
            }
        }
        expectFile(text, "templates/\(examplesFile)")
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
        // Somebody's own folder of templates has no examples; the one that comes after it does.
        let folders = ["\(repositoryRoot)/Tests/Fixtures/tema/templates", "\(repositoryRoot)/templates"]
        #expect(exampleTranscript(of: code, .swedish, in: folders)?.hasPrefix("fel[IN001]: Okänd nyckel") == true)
        #expect(exampleTranscript(of: code, .english, in: folders)?.hasPrefix("error[IN001]: Unknown key") == true)
        #expect(exampleTranscript(of: code, .swedish, in: [folders[0]]) == nil)
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
