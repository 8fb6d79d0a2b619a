import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// What is marked anywhere in a meeting is no more public in another of its documents, nor at the next meeting.
@Suite struct WholeMeetingSecrecyTests {
    private let minutes = "närvarande:\n  kommunen: [ordförande]\närenden:\n"

    /// Minutes of the meeting with the secrets, with a text under its third item.
    private func write(_ text: String, in room: PublicationTests.Room, marked: String = "Klart.") throws {
        let items = (1...4).map { "  - {ärende: \($0), text: \"\($0 == 3 ? text : $0 == 2 ? marked : "Klart.")\"}\n" }
        try (minutes + items.joined() + "justering: {justeras-av: [ordförande]}\n").write(
            toFile: "\(room.folder)/\(room.meeting)/protokoll.yaml", atomically: true, encoding: .utf8)
    }

    @Test func whatIsMarkedInABilagaIsNotInTheMinutes() async throws {
        let room = try PublicationTests.Room()
        try write("Hjördis Brantmark deltog.", in: room)
        let result = try await room.build { $0.only = ["protokoll"] }
        #expect(Set(result.diagnostics.items.map(\.code.id)) == ["PK340"])
        #expect(result.folder == nil)
        // It points at the minutes.
        let note = try #require(result.diagnostics.items.first?.notes.first)
        #expect(result.sources[note.range.file].path.hasSuffix("protokoll.yaml"))
        try write("Enhetschefen deltog.", in: room)
        let open = try await room.build { $0.only = ["protokoll"] }
        #expect(render(open.diagnostics.items, sources: open.sources) == "")
        let log = try String(contentsOfFile: "\(room.folder)/out/2026-05-21-offentlig-protokoll-logg.txt", encoding: .utf8)
        #expect(log.contains("andra handlingar"), "\(log)")
    }

    @Test func whatIsMarkedInTheMinutesIsNotInABilaga() async throws {
        let room = try PublicationTests.Room()
        try write("Klart.", in: room, marked: "[Torsten Vråkholm](sekretess:21 kap. 7 § OSL) hördes.")
        try room.replace("Sju anmälningar", "Torsten Vråkholm säger att sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(Set(result.diagnostics.items.map(\.code.id)) == ["PK340"])
        #expect(result.folder == nil)
    }

    /// One bilaga alone is searched for what is marked in the others.
    @Test func oneBilagaIsHeldAgainstAll() async throws {
        let room = try PublicationTests.Room()
        try room.replace("---\n## ", "---\n[Torsten Vråkholm](sekretess:21 kap. 7 § OSL) hördes.\n\n## ", in: "utredning.md")
        try room.replace("Sju anmälningar", "Torsten Vråkholm säger att sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build {
            $0.only = ["2"]
            $0.formats = [.html]
        }
        #expect(result.diagnostics.items.contains { $0.code.id == "PK340" })
        #expect(result.folder == nil)
    }

    /// A file that cannot be read may have anything marked in it.
    @Test func whatCannotBeReadCannotBeLookedFor() async throws {
        let room = try PublicationTests.Room()
        try write("Klart.", in: room)
        try room.replace("datum: 2026-04-09", "datum: i våras", in: "sammanfattning.md")
        let result = try await room.build { $0.only = ["protokoll"] }
        #expect(result.diagnostics.hasErrors)
        #expect(result.folder == nil)
    }

    // MARK: The next meeting

    private func next(_ room: PublicationTests.Room, isPublic: Bool) async throws -> String {
        let folder = "\(room.folder)/2026-06-18"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "styrelse: Socialnämnden\ndatum: 2026-06-18\ntid: 13.00–15.00\nplats: Lidaby\ndagordning: [Öppnande, Avslutning]\nbilagor: []\n".write(
            toFile: "\(folder)/mote.yaml", atomically: true, encoding: .utf8)
        let result = try await room.build {
            $0.meetings = [folder]
            $0.formats = [.html]
            $0.isPublic = isPublic
        }
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let page = try String(contentsOfFile: "\(room.folder)/out/2026-06-18\(isPublic ? "-offentlig" : "")/index.html", encoding: .utf8)
        return strippedMarkup(page).replacing("\u{A0}", with: " ")
    }

    @Test func whatWasSecretThenIsNotSaidToBeInTheNextPack() async throws {
        let room = try PublicationTests.Room()
        #expect(try await !next(room, isPublic: false).contains("omfattas av sekretess"))
        let page = try await next(room, isPublic: true)
        #expect(page.contains("Offentlig utgåva.") && !page.contains("utelämnade"))
    }

    @Test func whatIsPrintedAgainIsSaidToBe() async throws {
        let room = try PublicationTests.Room()
        try "medskick:\n  svar:\n    ärende: 1\n    text: \"Begär svar av [Vråkholm AB](sekretess:19 kap. 3 § OSL) om avtalet.\"\n".write(
            toFile: "\(room.folder)/\(room.meeting)/medskick.yaml", atomically: true, encoding: .utf8)
        let full = try await next(room, isPublic: false)
        #expect(full.contains("Vråkholm AB") && full.contains("omfattas av sekretess enligt 19 kap. 3 § OSL."), "\(full)")
        #expect(try await next(room, isPublic: true).contains("är utelämnade"))
    }

    // MARK: Groups and sentences

    @Test(
        arguments: [
            // As surely as if the heading were marked itself.
            ("Avtal med Medihelp AB", "Möte har hållits med Medihelp AB.", "PK340"), ("Avtal med Medihelp AB", "Möte har hållits med Medihelp.", "PK340"),
            ("Uppsägning av Karin Vråkholm", "Karin Vråkholm har ringt.", "PK340"), ("Medihelp", "Vi mötte Medihelp i går.", "PK340"),
            // A town is a town.
            ("Lokaler i Lund", "Hon läser vid universitetet i Lund.", "PK343"),
            ("Anmälan om avvikelse", "Fler anmälningar om avvikelser väntas.", nil),
        ] as [(String, String, String?)])
    func aMarkedItemIsLookedForAsAMarkedField(heading: String, open: String, code: String?) async throws {
        let room = try PublicationTests.Room()
        try room.replace("Avtal med Vårdbolaget Gransjö", heading, in: "mote.yaml")
        try room.replace("Sju anmälningar", "\(open) Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(Set(result.diagnostics.items.map(\.code.id)) == Set([code].compactMap { $0 }), "\(render(result.diagnostics.items, sources: result.sources))")
        #expect((result.folder != nil) == (code != "PK340"))
    }

    /// Who presents a secret item may present others.
    @Test func whoPresentsAnotherItemIsNoSecretThere() async throws {
        let room = try PublicationTests.Room()
        try room.replace(
            "    text: Bolaget har sagt upp avtalet.", "    text: Bolaget har sagt upp avtalet.\n    föredragande: Karin Vråkholm", in: "mote.yaml")
        try room.replace("bilaga: budget}", "bilaga: budget, föredragande: Karin Vråkholm}", in: "mote.yaml")
        let result = try await room.build { $0.formats = [.html] }
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        #expect(result.folder != nil)
    }

    private static let sentence = "En patient föll vid förflyttning i maj."

    @Test(
        arguments: [
            // Word for word, though each word stands elsewhere.
            (
                sentence,
                "Vi övar förflyttning varje maj. En patient är alltid med. Ingen föll vid en övning. Vi vet att en patient föll vid förflyttning i maj.",
                "PK340"
            ),
            (sentence, "Vi vet att en patient föll vid förflyttning förra året.", "PK340"),
            (
                "Barnet bor hos mormor nu. Beslutet gäller till hösten, och familjen vet om det.",
                "Vi vet att barnet bor hos mormor nu. Barnet bor bra. Mormor är kry.", "PK340"
            ),
            // What anybody may say.
            ("Det är rimligt att vi ser till att familjen Zyxberg får hjälp.", "Det är rimligt att vi hinner. Ett rimligt år.", "PK343"),
            ("Mötet hölls den 19 april 2026 med båda föräldrarna i rummet.", "Mötet den 19 april 2026 var kort.", nil),
        ] as [(String, String, String?)])
    func aSentenceIsNotRepeated(marked: String, open: String, code: String?) async throws {
        let room = try PublicationTests.Room()
        try room.replace("## 2. Bemanning", ":::sekretess 25 kap. 1 § OSL\n\(marked)\n:::\n\n\(open)\n\n## 2. Bemanning", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(
            Set(result.diagnostics.items.map(\.code.id).filter { $0.hasPrefix("PK") }) == Set([code].compactMap { $0 }),
            "\(render(result.diagnostics.items, sources: result.sources))")
        #expect((result.folder != nil) == (code != "PK340"))
    }

    /// A place is a whole word, where the user wrote it.
    @Test func thePlaceThatIsTold() async throws {
        let room = try PublicationTests.Room()
        try room.replace("plats: Lidaby folkets hus", "plats: Lidaby folkets hus, Hjördisgården", in: "mote.yaml")
        try room.replace("Sju anmälningar", "Sedan sa Hjördis nej. Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        let item = try #require(result.diagnostics.items.first { $0.code.id == "PK343" })
        let note = try #require(item.notes.first)
        #expect(result.sources[note.range.file].path.hasSuffix("sammanfattning.md"))
    }
}
