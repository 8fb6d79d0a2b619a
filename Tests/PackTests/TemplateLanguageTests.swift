import Foundation
import Style
import TestSupport
import Testing

@testable import Pack

/// Each template supplied stands once in each language: `budget.md` and `budget.en.md`. They are to be the same but for
/// their words, line by line, so that whoever changes one is told to change the other.
@Suite struct TemplateLanguageTests {
    private static let folder = repositoryRoot + "/templates"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".md") && !$0.hasSuffix(".en.md") }.map { String($0.dropLast(3)) }.sorted()

    /// Keys whose values are words; all others are to be equal.
    private static let wordKeys = ["titel", "rubrik", "text", "namn", "rad", "grupp", "summa", "delsumma", "varav"]

    @Test(arguments: names) func standsInEnglishToo(name: String) throws {
        let swedish = try lines("\(name).md")
        let english = try lines("\(name).en.md")
        #expect(swedish.count == english.count)
        for (number, (a, b)) in zip(swedish, english).enumerated() where skeleton(a) != skeleton(b) {
            Issue.record("\(name).md and \(name).en.md differ at line \(number + 1): \(a) / \(b)")
        }
    }

    @Test(arguments: names) func isTranslated(name: String) throws {
        let headings = try Set(lines("\(name).md").filter { $0.hasPrefix("## ") && $0.contains { $0.isLetter } && !$0.contains("{{") })
        // Words that are the same in both.
        let same: Set = ["## Process"]
        for heading in try lines("\(name).en.md") where headings.contains(heading) && !same.contains(heading) {
            Issue.record("\(name).en.md: \(heading)")
        }
    }

    private func lines(_ name: String) throws -> [String] {
        try String(contentsOfFile: TemplateLanguageTests.folder + "/" + name, encoding: .utf8).components(separatedBy: "\n")
    }

    /// A line without its words: tags in any order, and how it begins. Text in quotes within an expression is words too,
    /// and so is the choice between one and several, which a language may not have.
    private func skeleton(_ line: String) -> String {
        let tags = line.matches(of: #/\{\{\{?.*?\}\}\}?/#).map { bare(String($0.0)) }
            .filter { $0.wholeMatch(of: #/\{\{om\(\S+ = 1, , \)\}\}/#) == nil }.sorted().joined()
        let start = line.prefix { !$0.isLetter && $0 != "{" && $0 != "\"" }
        if let key = line.firstMatch(of: #/^[ -]*([a-zåäö -]+):/#).map({ String($0.1) }),
            let colon = line.firstIndex(of: ":")
        {
            let isWords = TemplateLanguageTests.wordKeys.contains(key.trimmingCharacters(in: .whitespaces)) || key.first?.isUppercase == true
            return isWords ? "\(start)\(key): \(tags)" : "\(start)\(key):" + bare(String(line[colon...]))
        }
        return start.replacingOccurrences(of: " ", with: "") + tags
    }

    /// Without what stands between quotes.
    private func bare(_ text: String) -> String {
        var result = ""
        var isWord = false
        for character in text {
            if character == "\"" { isWord.toggle() } else if !isWord { result.append(character) }
        }
        // Words with a letter of their own case begin a sentence in one language and not in the other.
        return result
    }
}
