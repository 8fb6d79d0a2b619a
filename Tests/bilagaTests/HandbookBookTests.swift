import Foundation
import TestSupport
import Testing

/// bilaga sets its own handbook: every page of it, in the order of its README, and every link leads somewhere.
struct HandbookBookTests {
    @Test func theHandbookIsABookWithoutARemark() throws {
        let program = try #require(ReproducibilityTests.program, "the program is not built")
        let folder = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (status, output) = runPython([repositoryRoot + "/scripts/handbook", program, folder])
        #expect(status == 0)
        // Rules about texts may see in a page about them what it only shows; what Markdown made nothing of may not pass.
        #expect(!output.contains("[MD"), "\(output)")
        #expect(try Data(contentsOf: URL(filePath: folder + "/handbok.pdf")).starts(with: Data("%PDF".utf8)))
        let page = try String(contentsOfFile: folder + "/handbok.html", encoding: .utf8)
        for title in ["Kom igång", "Vanliga frågor", "Kommandoreferens", "Mallreferens"] { #expect(page.contains(">\(title)</h2>"), "\(title)") }
    }
}
