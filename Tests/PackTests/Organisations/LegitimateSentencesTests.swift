import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Pack

/// Tests/Fixtures/skrivsätt/meningar: sentences as real reports have them, in the voices of other organisations. All are
/// rightly written, and nothing may be said of any of them.
@Suite struct LegitimateSentencesTests {
    static let folder = "\(repositoryRoot)/Tests/Fixtures/skrivsätt/meningar"
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

    static func text(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }

    @Test func thereAreHundredsOfThem() throws {
        let blocks = try Self.files.flatMap { try Self.text($0).components(separatedBy: "\n\n").filter { !$0.isEmpty } }
        #expect(blocks.count >= 300)
    }

    @Test(arguments: files) func nothingIsSaidOfThem(file: String) throws {
        let isEnglish = file.hasPrefix("english")
        let english = [Organisation.centre, .consortium].map(\.name)
        for organisation in Organisation.all + Organisation.others where english.contains(organisation.name) == isEnglish {
            let copy = try OrganisationCopy(organisation)
            let report = "\(organisation.last)/processledarrapport/mål-2.md"
            try copy.write(copy.text(report) + "\n" + Self.text(file), to: report)
            let (result, _) = try copy.judged(organisation.last)
            #expect(render(result.diagnostics.items, sources: result.sources) == "", "\(organisation.name)")
        }
    }
}
