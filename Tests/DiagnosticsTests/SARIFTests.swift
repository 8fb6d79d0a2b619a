import Foundation
import Testing

@testable import Diagnostics

struct SARIFTests {
    static let code = DiagnosticCode(
        "IN001", sv: MessageText("Okänd nyckel ”{nyckel}”", fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText("Unknown key “{nyckel}”"))

    func sarif(_ diagnostics: [Diagnostic], _ sources: SourceSet) throws -> [String: Any] {
        let bytes = renderSARIF(diagnostics, sources: sources, toolVersion: "1.0")
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func aResultPointsAtItsPlaceAndProposesItsReplacement() throws {
        var sources = SourceSet()
        let file = sources.add(SourceFile(path: "möte 1/a.yaml", bytes: Array("ö: 1\n  överskot: 2\n".utf8)))
        let range = SourceRange(file: file, start: 8, end: 17)
        let note = DiagnosticNote(SourceRange(file: file, start: 0, end: 2), sv: "först här", en: "first here")
        let item = Diagnostic(SARIFTests.code, at: range, ["nyckel": "överskot", "förslag": "överskott"], notes: [note], replacement: "överskott")
        let log = try sarif([item, item], sources)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 1, "the same thing is said once")
        #expect((results[0]["message"] as? [String: String])?["text"] == "Okänd nyckel ”överskot”. Menade du ”överskott”?")
        let location = try #require((results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["artifactLocation"] as? [String: String])?["uri"] == "m%C3%B6te%201/a.yaml")
        // Columns in code points, from 1: the ö is one.
        #expect(location["region"] as? [String: Int] == ["startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 11])
        let related = try #require((results[0]["relatedLocations"] as? [[String: Any]])?.first)
        #expect((related["message"] as? [String: String])?["text"] == "först här")
        let fixes = try #require(results[0]["fixes"] as? [[String: Any]])
        #expect(String(describing: fixes).contains("insertedContent"))
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["IN001"])
        #expect((rules[0]["shortDescription"] as? [String: String])?["text"] == "Okänd nyckel ”…”")
    }

    @Test func aResultWithoutAPlaceHasNone() throws {
        let log = try sarif([Diagnostic(SARIFTests.code, at: nil, ["nyckel": "x"])], SourceSet())
        let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
        #expect(results?.first?["locations"] == nil)
        #expect(results?.first?["ruleIndex"] as? Int == 0)
    }

    @Test func generalWordsKeepWhatIsOptional() {
        let text = GeneralText(MessageText("[!{roll}] är {a}", reason: "{allt}", fix: "[[Menade du ”{x}”?]] Eller {y}."))
        #expect(text.summary == "[!…] är …")
        #expect(text.reason == "")
        #expect(text.fix == "Menade du ”…”? Eller …")
    }
}
