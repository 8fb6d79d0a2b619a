import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// The same words, written as other programs write them.
@Suite struct WrittenOtherwiseTests {
    private let register = """
        organisation: {namn: Vattenrådet, förkortning: VR}
        organisationer:
          norr: {namn: Norra kommunen}
          söder: {namn: Södra kommunen}
        grupper: {allt: {namn: Allt}}
        mål:
          1: {rubrik: Vatten, lydelse: Vattnet är rent.}
        budgetposter:
          drift: {namn: Drift, grupp: allt}
        """

    private func meeting(_ head: String = "styrelse: Styrelsen\nplats: Ådalen", _ text: String) throws -> WrittenMeeting {
        try WrittenMeeting([
            "register/register.yaml": register,
            "2025-03-12/mote.yaml": """
            \(head)
            datum: 2025-03-12
            tid: 09.00–11.00
            språk: sv
            diarienummer: VR 2025/3
            dagordning: [{rubrik: Läget, bilaga: sammanfattning}]
            bilagor: [sammanfattning]
            """,
            "2025-03-12/sammanfattning.md": "---\ndatum: 2025-03-12\ntid: 08.00–08.45\nplats: Ådalen\ndeltog: [ledningen]\n---\n\(text)\n",
        ])
    }

    private func told(_ meeting: WrittenMeeting) async throws -> [String] {
        try await meeting.build("2025-03-12").diagnostics.items.filter { $0.severity == .error || $0.code.id.hasPrefix("IN") }.map(\.code.id)
    }

    /// Å as an A and a ring, as macOS has it in file names and some programs in their texts.
    @Test func decomposedLettersAreTheSame() async throws {
        let text = "Vid ån ligger {{organisationer.söder.namn}}.\n\n## Åtgärder vid ån\n\nSe [åtgärderna](#åtgärder-vid-ån)."
        let composed = try meeting("styrelse: Styrelsen\nplats: Ådalen", text)
        let decomposed = try meeting(
            "styrelse: Styrelsen\nplats: Ådalen".decomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping)
        #expect(try await told(composed) == [])
        #expect(try await told(decomposed) == [])
        let name = "bilaga-1-sammanfattning"
        #expect(try composed.page("2025-03-12", name) == decomposed.page("2025-03-12", name))
    }

    /// Line ends that few programs know would vanish between two words.
    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
    func unknownLineEndsAreTold(end: String) async throws {
        #expect(try await told(meeting("styrelse: Styrelsen", "första raden\(end)andra raden")) == ["YA003"])
    }

    /// `|` and `>` leave a line end behind, and a header has one line.
    @Test func textsOfOneLineHaveOne() async throws {
        let meeting = try meeting("styrelse: |\n  Styrelsen\nplats: >\n  Kommunhuset,\n  sal B\nrubrik: |\n  Möte\n  om ån", "Text.")
        #expect(try await told(meeting) == ["IN090"])
        let pdf = try #require(FileManager.default.contents(atPath: meeting.folder + "/out/2025-03-12/styrelsepaket.pdf"))
        let text = String(decoding: pdf, as: Unicode.ASCII.self)
        #expect(!text.contains("Styrelsen\\n"))
        let page = try meeting.page("2025-03-12", "index")
        #expect(page.contains("Möte om ån"))
        #expect(page.contains("Kommunhuset, sal B"))
    }
}
