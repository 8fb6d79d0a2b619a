import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// `bilaga new`: the next meeting from the last.
struct NextMeetingTests {
    private func next(_ room: Room, _ folder: String?, body: String? = nil, on date: String? = nil) throws -> NextMeeting {
        let request = folder.map { room.request($0) } ?? room.request(".")
        let day = try date.map { try StartTests.day($0) }
        do {
            return try nextMeeting(after: folder.map { "\(room.path)/\($0)" }, body: body, on: day, request)
        } catch {
            throw error
        }
    }

    private func september() throws -> Room {
        let room = try Room()
        for name in ["2024-05-23", "2024-09-19", "register"] {
            try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/\(name)", toPath: "\(room.path)/\(name)")
        }
        return room
    }

    @Test func whatLastsIsCarriedOverAndTheRestIsNot() throws {
        let room = try september()
        let made = try next(room, ".")
        #expect(made.date.iso == "2024-11-26")
        #expect(made.dropped == ["sammanfattning"])
        #expect(made.openRequests == 8)
        let meeting = try room.text("2024-11-26/mote.yaml")
        for line in [
            "styrelse: Styrelsen", "datum: 2024-11-26", "tid: 09.00–12.00", "plats: Eskilstuna", "  - budget", "  - kommunikationsmål",
            // The regular member, not the one who stood in.
            "  mdu: [ledamot för lärosätet, ordinarie ledamot, följeforskare]", "  # utvärderingsplan:", "  - Övriga frågor",
        ] {
            #expect(meeting.contains(line + "\n"), "\(line)")
        }
        for words in ["SHK 2024/09", "2024-09-19 ", "anmärkning:", "fakta:", "sammanfattning", "Budget och utfall till och med"] {
            #expect(!meeting.contains(words), "\(words)")
        }
        // Stated sums are those of one meeting; forecasts and comments stay.
        let budget = try room.text("2024-11-26/budget.yaml")
        #expect(budget.contains("\nangivna:\n"))
        #expect(!budget.contains("25 503 845"))
        #expect(budget.contains("# Redovisningen") || budget.contains("# Summor så som de står i redovisningssystemet."))
        #expect(budget.contains("    månad: sept."))
        #expect(try room.text("2024-11-26/processledarrapport/mål-1.md").hasSuffix("---\n"))
    }

    @Test func theDayToAnswerByWasThatOfOneMeeting() throws {
        let room = try september()
        try room.replace(
            "dagordning:\n", "kallelse:\n  svar-senast: 2024-09-12\n  svar-till: sekreteraren\n\ndagordning:\n", in: "2024-09-19/mote.yaml")
        _ = try next(room, ".")
        let meeting = try room.text("2024-11-26/mote.yaml")
        #expect(meeting.contains("kallelse:\n  # svar-senast:\n  svar-till: sekreteraren\n"))
        #expect(!meeting.contains("2024-09-12"))
    }

    @Test func nothingIsWrittenOver() throws {
        let room = try september()
        _ = try next(room, ".")
        let before = try room.text("2024-11-26/mote.yaml")
        #expect(throws: NextMeetingFailure.self) { try next(room, "2024-09-19") }
        #expect(throws: NextMeetingFailure.self) { try next(room, "2024-09-19", on: "2024-09-19") }
        // The one that was made says nothing of its own next meeting.
        #expect(throws: NextMeetingFailure.self) { try next(room, ".") }
        #expect(try room.text("2024-11-26/mote.yaml") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.path).sorted() == ["2024-05-23", "2024-09-19", "2024-11-26", "register"])
    }

    /// An organisation with keys, words and a schema of its own.
    @Test func anotherOrganisationsMeetingTooIsReadAndGoesOn() throws {
        let room = try Room()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/namnden", toPath: "\(room.path)/n")
        var request = room.request("n")
        request.templates.insert("\(room.path)/n/mallar", at: 0)
        let made = try nextMeeting(after: "\(room.path)/n", body: nil, on: nil, request)
        #expect(made.files.contains("ekonomi.yaml"))
        let meeting = try room.text("n/2026-09-23/mote.yaml")
        #expect(meeting.contains("plats: Sammanträdesrum Ekporten, Kommunhuset i Ekköping\n"))
        #expect(meeting.contains("  # ungas-röst:\n"))
        // What was answered has left.
        #expect(!meeting.contains("hyror-i-förskott"))
        // The file reads back.
        let results = check(
            {
                var request = request; request.meetings = ["\(room.path)/n/2026-09-23"]; return request
            }())
        let codes = Set(results.flatMap(\.diagnostics.items).filter { $0.severity == .error }.map(\.code.id))
        #expect(codes.isSubset(of: ["IN025", "CK081"]), "\(codes)")
    }

    @Test func aProjectKnowsTheBodyAndItsStandingItems() throws {
        let room = try Room()
        _ = try StartTests.write("styrelse", in: "\(room.path)/org")
        #expect(throws: NextMeetingFailure.self) { try next(room, "org/moten") }
        try room.replace("  - Övriga frågor", "  - rubrik: Lokaler\n    läge: bordlagt\n  - Övriga frågor", in: "org/moten/styrelsen/2024-09-19/mote.yaml")
        let made = try next(room, "org/moten/styrelsen")
        #expect(made.folder == "\(room.path)/org/moten/styrelsen/2024-11-28")
        let meeting = try room.text("org/moten/styrelsen/2024-11-28/mote.yaml")
        // What was postponed comes again, between the items that stand first and those that stand last.
        #expect(
            meeting.contains(
                "  - rubrik: Läget i målen\n    bilaga: processledarrapport\n  - Lokaler\n  # Mötets egna ärenden:"))
        #expect(meeting.contains("  - Övriga frågor\n  - Nästa möte\n"))
        let other = try next(room, "org/moten/core-team-barn-och-unga", on: "2024-12-04")
        #expect(other.files == ["mote.yaml"])
        // Only that the day is another than was announced.
        #expect(check(room.request("org/moten/core-team-barn-och-unga/2024-12-04")).flatMap(\.diagnostics.items).map(\.code.id) == ["CK093"])
    }

    /// A bilaga that comes again has an item, though its item is not one that always does.
    @Test func aBilagaComesWithItsItem() throws {
        let room = try september()
        try room.write("register: register\norgan:\n  styrelsen:\n    mapp: .\n    stående-ärenden: [Öppnande]\n", to: "bilaga.yaml")
        let made = try next(room, ".")
        let told = check(room.request("2024-11-26")).flatMap(\.diagnostics.items).map(\.code.id)
        #expect(!told.contains("CK043"), "\(told) \(made.files)")
    }

    /// What was postponed comes again with all that it had, and what is secret stays marked.
    @Test func whatWasPostponedComesAsItWasWritten() throws {
        let room = try september()
        try room.replace(
            "dagordning:\n",
            "kallelse:\n  text: Fika finns.\n\ndagordning:\n  - rubrik: Avtal med [Gaveln AB](sekretess:19 kap. 3 § OSL)\n    läge: bordlagt\n    slag: beslut\n    text: |\n      Bolaget har sagt upp det.\n\n      Mer finns.\n    förslag-till-beslut:\n      - Avtalet sägs upp.\n    sekretess: 19 kap. 3 § OSL\n",
            in: "2024-09-19/mote.yaml")
        try room.write(
            "register: register\norgan:\n  styrelsen:\n    mapp: .\n    stående-ärenden: [Öppnande]\n", to: "bilaga.yaml")
        let made = try next(room, ".")
        #expect(made.toReview == ["kallelse: text"])
        let meeting = try room.text("2024-11-26/mote.yaml")
        let item = "  - rubrik: Avtal med [Gaveln AB](sekretess:19 kap. 3 § OSL)\n"
        #expect(meeting.contains(item), "\(meeting)")
        if meeting.contains("  - Öppnande\n") {
            #expect(
                meeting.contains(
                    "    slag: beslut\n    text: |\n      Bolaget har sagt upp det.\n\n      Mer finns.\n    förslag-till-beslut:\n      - Avtalet sägs upp.\n    sekretess: 19 kap. 3 § OSL\n"
                ), "\(meeting)")
            #expect(!meeting.contains("läge: bordlagt"))
        } else {
            #expect(meeting.contains(item + "    sekretess: 19 kap. 3 § OSL\n"), "\(meeting)")
        }
    }
}
