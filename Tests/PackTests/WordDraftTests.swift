import Diagnostics
import Foundation
import TestSupport
import Testing
import Zip

@testable import Pack
@testable import Word

/// What is told where pandoc is not there, or does not do its work.
struct WordDraftMessageTests {
    @Test func whatIsWrongAndWhatToDoIsSaid() {
        let absent = PandocFailure.absent.diagnostic
        #expect(absent.code.id == "PK460" && absent.missingArguments.isEmpty)
        #expect(render([absent], sources: SourceSet()).contains("sudo apt install pandoc"))
        for failure in [PandocFailure.refused("JSON parse error"), .program(.died), .unknownAnswer] {
            #expect(failure.diagnostic.code.id == "PK461" && failure.diagnostic.missingArguments.isEmpty)
        }
        #expect(render([PandocFailure.refused("JSON parse error").diagnostic], sources: SourceSet()).contains("JSON parse error"))
    }
}

/// Word drafts of a meeting's documents.
@Suite(.enabled(if: (try? Pandoc()) != nil, "pandoc is not installed"))
struct WordDraftTests {
    private func request(_ copy: MeetingCopy) -> BuildRequest {
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.docx]
        return request
    }

    /// The words of a draft, part by part.
    private func part(_ name: String, of path: String) throws -> String {
        var archive = try ZipArchive(try #require(wholeFile(path)))
        return String(decoding: try #require(try archive.read(name)), as: UTF8.self)
    }

    private func words(of path: String) throws -> String { strippedMarkup(try part("word/document.xml", of: path)) }

    @Test func eachBilagaIsADraftThatSaysSo() async throws {
        let copy = try MeetingCopy()
        let result = try #require(await build(request(copy)).first)
        #expect(!result.diagnostics.hasErrors)
        #expect(
            result.drafts.map { ($0 as NSString).lastPathComponent } == [
                "bilaga-1-budget.docx", "bilaga-2-processledarrapport.docx", "bilaga-3-kommunikationsmal.docx", "bilaga-4-sammanfattning.docx",
            ])
        // No pack is made, and so none is claimed.
        #expect(result.folder == nil && result.outputs.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: copy.folder + "/out/2024-09-19"))
        for path in result.drafts {
            #expect(try part("docProps/core.xml", of: path).contains("<dc:title>Utkast för synpunkter: Bilaga "))
            #expect(try part("word/styles.xml", of: path).contains("w:val=\"sv-SE\""))
            // First of all that it is one, in the title and below it.
            let words = try words(of: path)
            let title = try #require(words.range(of: "Utkast för synpunkter: Bilaga "))
            let notice = try #require(words.range(of: "Det är ingen handling"))
            let label = words.range(of: " · Ärende ")
            #expect(title.lowerBound < notice.lowerBound && label.map { notice.lowerBound < $0.lowerBound } ?? true)
        }
        let budget = try words(of: result.drafts[0])
        // Tables are there, and what was checked is not: it was of the finished document.
        #expect(budget.contains("Övergripande processtöd") && budget.contains("11\u{A0}100\u{A0}000"))
        #expect(!budget.contains("kontroller höll") && !budget.contains("Vad som har kontrollerats"))
        #expect(try part("word/document.xml", of: result.drafts[1]).contains("w:val=\"Heading2\""))
    }

    @Test func theSameInputsGiveTheSameBytesAndNothingIsWrittenOver() async throws {
        let copy = try MeetingCopy()
        var request = request(copy)
        request.only = ["4"]
        let first = try #require(await build(request).first?.drafts.first)
        let bytes = try #require(wholeFile(first))
        #expect(await build(request).first?.drafts == [first])
        // Somebody has written comments in it.
        try Data(bytes + [0]).write(to: URL(fileURLWithPath: first))
        let second = try #require(await build(request).first?.drafts.first)
        #expect(second == first.replacing(".docx", with: "-2.docx"))
        #expect(wholeFile(first) == bytes + [0])
        #expect(wholeFile(second) == bytes)
    }

    /// A draft beside a pack changes neither the pack nor what `verify` says of it.
    @Test func aPackIsAsItIsWithoutDrafts() async throws {
        let copy = try MeetingCopy()
        var request = request(copy)
        request.formats = [.html, .pdf]
        #expect(await build(request).first?.succeeded == true)
        let manifest = try copy.text("out/2024-09-19/manifest.json")
        request.formats = [.html, .pdf, .docx]
        let both = try #require(await build(request).first)
        #expect(both.drafts.count == 4)
        #expect(try copy.text("out/2024-09-19/manifest.json") == manifest)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/out/2024-09-19").allSatisfy { !$0.hasSuffix(".docx") })
        let verified = try await verify(copy.folder + "/out/2024-09-19", meeting: copy.meeting, copy.request)
        #expect(verified.strangers.isEmpty && verified.files.allSatisfy { $0.rebuilt == .same })
    }

    /// Nobody but those who read everything gets a draft.
    @Test func aPublishedEditionHasNone() async throws {
        let copy = try MeetingCopy()
        var request = request(copy)
        request.formats = [.html, .docx]
        request.isPublic = true
        let result = try #require(await build(request).first)
        #expect(result.drafts.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/out").allSatisfy { !$0.hasSuffix(draftSuffix) })
    }

    @Test func aReportOnOneGoalIsADraftToo() async throws {
        let copy = try MeetingCopy()
        var request = request(copy)
        request.only = ["2"]
        request.goals = ["3"]
        let path = try #require(await build(request).first?.drafts.first)
        let words = try words(of: path)
        #expect(words.contains("kommunikationsstrategi") && !words.contains("Initiativen är nu 20"))
        // And back again.
        let text = try importText(try #require(wholeFile(path)))
        #expect(text.markdown.contains("- **Stöd till initiativen.** Initiativen behöver samverkan"))
        // Without what the draft says of itself.
        #expect(!text.markdown.contains("utkast") && !text.markdown.contains("Ärende"))
    }
}
