import Foundation
import Inputs
import Testing

@testable import Checks

/// Keys are the users': what rules know of a bilaga's file or of the register they know by roles. A key in a rule would make the
/// rule fall silent for everybody who calls it something else.
@Suite struct KeysOfUsersTests {
    /// Words for people rather than keys: what is counted, what is said, and what texts are searched for.
    private static let words = ["Prose/Lexicon/", "Running/Subject.swift", "Running/Reasons.swift", "Facts/FigureKinds.swift"]

    private func keys(_ fields: SchemaFields, _ found: inout Set<String>, _ sections: inout Set<String>) {
        for field in fields.all {
            found.insert(field.name)
            keys(field.node, &found, &sections)
        }
    }

    private func keys(_ node: SchemaNode, _ found: inout Set<String>, _ sections: inout Set<String>) {
        switch node.type {
        case .record(let fields, _): keys(fields, &found, &sections)
        case .map(let key, let value):
            if case .reference(let section) = key { sections.insert(section) }
            keys(value, &found, &sections)
        case .list(let item): keys(item, &found, &sections)
        case .reference(let section): sections.insert(section)
        case .scalar: break
        }
    }

    /// The keys of every bilaga's schema, of the sections of the register that they point at, and of the register's groups;
    /// without those that every meeting has.
    private func usersKeys() throws -> Set<String> {
        var bench = Bench()
        let folder = Bench.repository.appending(path: "templates/scheman").path
        var found = Set<String>(), sections = Set<String>(), ofMeetings = Set<String>()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let name = String(file.precomposedStringWithCanonicalMapping.dropLast(5))
            guard !["register", "tema"].contains(name) else { continue }
            let fields = try bench.schema(name).fields
            var unused = Set<String>()
            if ["mote", "medskick"].contains(name) { keys(fields, &ofMeetings, &unused) } else { keys(fields, &found, &sections) }
        }
        for section in try bench.schema("register").fields.all where sections.contains(section.name) {
            var more = Set<String>()
            found.insert(section.name)
            keys(section.node, &found, &more)
        }
        let register = try Bench.text("fixtures/register/register.yaml")
        found.formUnion(["grundbudget", "pilot", "avslutad"].filter { register.contains("  \($0): {namn:") })
        return found.subtracting(ofMeetings)
    }

    @Test func noRuleNamesOne() throws {
        let keys = try usersKeys()
        #expect(keys.isSuperset(of: ["tilldelning", "pilotmedel", "budgetposter", "kortnamn", "grundbudget", "utfall-till"]))
        let sources = Bench.repository.appending(path: "Sources/Checks")
        var named: [String] = []
        for case let file as URL in try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)) {
            let path = file.path.replacingOccurrences(of: sources.path + "/", with: "")
            guard path.hasSuffix(".swift"), !Self.words.contains(where: path.hasPrefix) else { continue }
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let code = line.trimmingCharacters(in: .whitespaces)
                // Comments, and the words of a note in each language.
                guard !code.hasPrefix("//"), !code.hasPrefix("arguments[") else { continue }
                for literal in code.matches(of: /(sv: |en: )?"([^"\\]*)"(:)?/) where literal.1 == nil && literal.3 == nil {
                    if keys.contains(String(literal.2)) { named.append("\(path): \(literal.2)") }
                }
            }
        }
        #expect(named == [])
    }

    /// Nor does a message send anybody to a key that another organisation does not have.
    @Test func noMessageNamesThePlaceOfAnExplanation() {
        for code in checksCodes {
            for text in [code.swedish, code.english] {
                for words in [text.summary, text.reason, text.fix] {
                    #expect(!words.contains("förklaringar:") && !words.contains("utfall-till"), "\(code.id): \(words)")
                }
            }
        }
    }
}
