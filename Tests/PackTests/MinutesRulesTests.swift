import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// What minutes say by themselves: who did what, how the votes fell, and which item of the agenda each text is of.
struct MinutesRulesTests {
    /// - Parameters:
    ///   - absent: nil for minutes that list nobody as away.
    ///   - item: more of the one item, in braces' YAML.
    private func minutes(
        present: String, absent: String? = nil, item: String = "text: Mötet öppnades.", adjusted: String? = nil, agenda: String = "[Öppnande]"
    ) async throws -> MeetingResult {
        let room = try Room()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/register", toPath: "\(room.path)/register")
        try room.write("styrelse: Styrelsen\ndatum: 2024-09-19\ndagordning: \(agenda)\nbilagor: []\n", to: "2024-09-19/mote.yaml")
        var text = "närvarande:\n  västerås: \(present)\n"
        if let absent { text += "frånvarande:\n  västerås: \(absent)\n" }
        text += item.hasPrefix("ärenden:") ? item : "ärenden:\n  - {ärende: 1, \(item)}\n"
        if let adjusted { text += "justering: {justeras-av: \(adjusted)}\n" }
        try room.write(text, to: "2024-09-19/protokoll.yaml")
        var request = room.request("2024-09-19")
        request.only = ["protokoll"]
        request.formats = [.html]
        return try #require(await build(request).first)
    }

    private func codes(_ result: MeetingResult) -> [String] { result.diagnostics.items.map(\.code.id) }

    @Test(
        arguments: [
            // A role of one word is somebody too.
            ("[ordförande, sekreterare]", "[revisor]", "[revisorn]", "PK442"), ("[ordförande, sekreterare]", "[revisor Karin Ek]", "[revisorn]", "PK442"),
            ("[ordförande, sekreterare]", nil, "[kassören]", "PK482"), ("[ordförande, sekreterare]", nil, "[Karin Persson]", "PK482"),
            ("[ordförande, sekreterare]", nil, "[ordförende]", "PK441"),
            // Those who were there, however they are named.
            ("[ordförande, sekreterare]", nil, "[ordföranden, Sekreteraren]", nil), ("[ordförande Anna Berg, Bo Ek]", nil, "[Anna Berg, ordföranden]", nil),
            // Somebody was in the chair, and which of them is another matter.
            ("[vice ordförande, sekreterare]", "[ordförande]", "[ordföranden]", nil),
            ("[{roll: Bo Ek, not: tjänstgörande ordförande}, sekreterare]", "[ordförande]", "[ordföranden]", nil),
            ("[{roll: ersättare, ersätter: ordförande}, sekreterare]", "[ordförande]", "[ordföranden]", nil),
            // Nobody can tell.
            ("[Anna Berg, Bo Ek]", nil, "[ordföranden]", nil), ("[två ledamöter, sekreterare]", nil, "[Karin Persson]", nil),
        ] as [(String, String?, String, String?)])
    func whoeverAdjustsWasThere(present: String, absent: String?, adjusted: String, code: String?) async throws {
        let result = try await minutes(present: present, absent: absent, adjusted: adjusted)
        #expect(codes(result) == [code].compactMap { $0 }, "\(told([result]))")
    }

    /// What could not be held against the lists is not told as if it had been.
    @Test func whatTheListsDoNotTellHasNotBeenHeld() async throws {
        func held(_ present: String) async throws -> Int? {
            try await minutes(present: present, adjusted: "[ordföranden]").rules.first { $0.code == "PK442" }?.examined
        }
        #expect(try await held("[ordförande, sekreterare]") == 1)
        #expect(try await held("[Anna Berg, Bo Ek]") == 0)
    }

    @Test(
        arguments: [
            ("jäv: [ordförande], omröstning: {ja-röster: 2, nej-röster: 0}, beslut: [Ja.]", "PK444"),
            ("jäv: [ordföranden], omröstning: {ja-röster: 1, nej-röster: 0}, beslut: [Ja.]", nil),
            ("jäv: [ordföranden, sekreteraren], beslut: [Ja.]", "PK435"), ("jäv: [revisorn], beslut: [Ja.]", "PK482"),
            // What is voted on is decided.
            ("omröstning: {ja-röster: 2, nej-röster: 0}", "PK483"), ("reservationer: [{vem: ordförande, text: Fel.}]", "PK483"),
            ("omröstning: {ja-röster: 1, nej-röster: 1}, beslut: [Ja.]", "PK484"),
            ("omröstning: {ordning: Ordförandens utslagsröst avgjorde., ja-röster: 1, nej-röster: 1}, beslut: [Ja.]", nil),
            ("text: Lotten avgjorde valet., omröstning: {ja-röster: 1, nej-röster: 1}, beslut: [Ja.]", nil),
            ("omröstning: {ja-röster: 0, nej-röster: 0, avstår: 2}, beslut: [Ja.]", nil),
        ] as [(String, String?)])
    func aVoteIsHeldAgainstThoseWhoMay(item: String, code: String?) async throws {
        let result = try await minutes(present: "[ordförande, sekreterare]", item: item)
        #expect(codes(result) == [code].compactMap { $0 }, "\(told([result]))")
    }

    /// One is only left out once: `vice ordförande` is not `ordförande`.
    @Test func whoStandsAsideIsOneOfThem() async throws {
        let result = try await minutes(
            present: "[ordförande, vice ordförande, sekreterare]", item: "jäv: [ordförande], omröstning: {ja-röster: 2, nej-röster: 0}, beslut: [Ja.]")
        #expect(codes(result) == [], "\(told([result]))")
    }

    /// “vice ordförande” is another than “ordförande”, and who has gone decides nothing after that.
    @Test(
        arguments: [
            ("[ordförande, sekreterare]", "[vice ordförande]", "beslut: [Ja.], reservationer: [vice ordförande]", ["PK442"]),
            ("[ordförande, sekreterare]", "[vice ordförande]", "yrkanden: [{vem: vice ordförande, text: Nej.}], beslut: [Ja.]", ["PK442"]),
            (
                "[ordförande, sekreterare]", "[vice ordförande]", "jäv: [vice ordförande], omröstning: {ja-röster: 2, nej-röster: 0}, beslut: [Ja.]",
                ["PK442"]
            ),
            ("[ordförande, {roll: ledamot, till: § 17}]", nil, "paragraf: 18, beslut: [Ja.], reservationer: [ledamot]", ["PK442"]),
            ("[ordförande, {roll: ledamot, från: § 19}]", nil, "paragraf: 18, beslut: [Ja.], reservationer: [ledamot]", ["PK442"]),
            ("[ordförande, {roll: ledamot, till: § 18}]", nil, "paragraf: 18, beslut: [Ja.], reservationer: [ledamot]", []),
            ("[ordförande, {roll: ledamot, till: § 17}]", nil, "paragraf: 18, omröstning: {ja-röster: 2, nej-röster: 0}, beslut: [Ja.]", ["PK444"]),
            // Who replaces somebody who is there, and who has no part in decisions.
            ("[{roll: ersättare, ersätter: ordförande}, ordförande]", nil, "text: Ett.", ["PK486"]),
            ("[{roll: ersättare, ersätter: ordförande}]", "[ordförande]", "text: Ett.", []),
            ("[ordförande, {roll: revisor, tjänstgör: nej}]", nil, "beslut: [Ja.], reservationer: [revisor]", ["PK488"]),
        ] as [(String, String?, String, [String])])
    func whoMayDoWhat(present: String, absent: String?, item: String, wanted: [String]) async throws {
        let result = try await minutes(present: present, absent: absent, item: item)
        #expect(codes(result).filter { $0 != "PK445" } == wanted, "\(told([result]))")
    }

    @Test func theDecisionIsWhatMostVotedFor() async throws {
        let agenda = "[{rubrik: Avgift, förslag-till-beslut: [Avgiften höjs.]}]"
        func told(_ yes: Int, _ no: Int, _ decision: String) async throws -> [String] {
            let item = "omröstning: {ja-röster: \(yes), nej-röster: \(no)}, beslut: [\(decision)]"
            return codes(try await minutes(present: "[ordförande, sekreterare, kassör, revisor, ledamot]", item: item, agenda: agenda))
        }
        #expect(try await told(1, 4, "Avgiften höjs.") == ["PK489"])
        #expect(try await told(4, 1, "Avgiften höjs.") == [])
        #expect(try await told(1, 4, "Avgiften är oförändrad.").contains("PK489") == false)
    }

    // MARK: Numbers of the agenda

    private let written =
        "ärenden:\n  - {ärende: 1, gäller: Öppnande, text: Ett.}\n  - {ärende: 2, gäller: Övriga frågor, text: Två.}\n  - {ärende: 3, gäller: Nästa möte, text: Tre.}\n"

    @Test func anItemThatCameBetweenIsSeen() async throws {
        let same = try await minutes(present: "[ordförande]", item: written, agenda: "[Öppnande, Övriga frågor, Nästa möte]")
        #expect(codes(same) == [], "\(told([same]))")
        let moved = try await minutes(present: "[ordförande]", item: written, agenda: "[Öppnande, Ny punkt, Övriga frågor, Nästa möte]")
        // The last item is minuted, under another number.
        #expect(codes(moved) == ["PK480"])
        #expect(moved.diagnostics.items.first?.arguments["byten"] == "2 blir 3, 3 blir 4")
        #expect(moved.folder == nil)
        let renamed = try await minutes(present: "[ordförande]", item: written, agenda: "[Öppnande, Övrigt, Nästa möte]")
        #expect(codes(renamed) == ["PK481"])
        #expect(renamed.folder != nil)
    }

    @Test func whatIsWrittenWithoutItGoesByNumbers() async throws {
        let text = written.replacing(#/ gäller: [^,]*,/#, with: "")
        let result = try await minutes(present: "[ordförande]", item: text, agenda: "[Öppnande, Ny punkt, Övriga frågor]")
        #expect(codes(result) == [], "\(told([result]))")
    }

    /// What is secret of the agenda is not written where it is open.
    @Test func aSecretHeadingIsNotWrittenAgain() throws {
        let room = try Room()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/register", toPath: "\(room.path)/register")
        try room.write(
            "styrelse: Styrelsen\ndatum: 2024-09-19\ndagordning:\n  - Öppnande\n  - {rubrik: Avtal med Gaveln AB, sekretess: 19 kap. 3 § OSL}\nbilagor: []\n",
            to: "2024-09-19/mote.yaml")
        _ = try startMinutes(of: "\(room.path)/2024-09-19", paragraph: nil, room.request("2024-09-19"))
        let text = try room.text("2024-09-19/protokoll.yaml")
        #expect(text.contains("  - ärende: 1\n    gäller: Öppnande\n") && !text.contains("gäller: Avtal"), "\(text)")
    }
}
