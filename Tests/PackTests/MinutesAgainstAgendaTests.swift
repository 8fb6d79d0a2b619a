import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Minutes beside the agenda that they are of, and beside the meetings before and after.
struct MinutesAgainstAgendaTests {
    private let agenda = """
        dagordning:
          - {rubrik: Val av justerare, text: Protokollet justeras senast den 26 september.}
          - {rubrik: Föregående protokoll}
          - rubrik: Budget 2025
            förslag-till-beslut:
              - Budgeten för 2025 fastställs till 236 000 000 kr.
              - Förslaget skickas till de fyra kommunerna.
          - {rubrik: Nästa möte}
        nästa-möte: {datum: 2024-11-26}
        """

    /// - Parameters:
    ///   - old, new: what is another in the minutes.
    private func told(_ old: String = "", _ new: String = "", mote: (String, String) = ("", "")) throws -> [String] {
        let room = try Room()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/register", toPath: "\(room.path)/register")
        try room.write("styrelse: Styrelsen\ndatum: 2024-05-23\ndagordning: [Öppnande]\nbilagor: []\n", to: "2024-05-23/mote.yaml")
        var meeting = "styrelse: Styrelsen\ndatum: 2024-09-19\n\(agenda)\nbilagor: []\n"
        if !mote.0.isEmpty { meeting = meeting.replacing(mote.0, with: mote.1) }
        try room.write(meeting, to: "2024-09-19/mote.yaml")
        var minutes = """
            närvarande:
              västerås: [ordförande, ledamot Karin Ek]
              eskilstuna: [ledamot Åke Berg]
            ärenden:
              - ärende: 1
                beslut: [Karin Ek utses att tillsammans med ordföranden justera protokollet.]
              - ärende: 2
                beslut: [Protokollet från den 23 maj 2024 läggs till handlingarna.]
              - ärende: 3
                beslut:
                  - Budgeten för 2025 fastställs till 236 000 000 kr.
                  - Förslaget skickas till de fyra kommunerna.
              - {ärende: 4, text: Nästa möte är tisdagen den 26 november.}
            nästa-möte: {datum: 2024-11-26}
            justering: {justeras-av: [ordföranden, Karin Ek]}
            """
        if !old.isEmpty {
            #expect(minutes.contains(old))
            minutes = minutes.replacing(old, with: new)
        }
        try room.write(minutes + "\n", to: "2024-09-19/protokoll.yaml")
        return check(room.request("2024-09-19")).flatMap(\.diagnostics.items).map(\.code.id).filter { $0.hasPrefix("CK2") || $0 == "PK485" }
    }

    @Test func minutesThatSayWhatTheAgendaDoes() throws { #expect(try told() == []) }

    @Test(arguments: [
        ("fastställs till 236 000 000 kr.\n      - F", "fastställs till 236 500 000 kr.\n      - F", "CK267"),
        ("de fyra kommunerna", "de tre kommunerna", "CK267"),
        ("\n      - Förslaget skickas till de fyra kommunerna.", "", "CK268"), ("den 23 maj 2024", "den 18 april 2024", "CK271"),
        ("nästa-möte: {datum: 2024-11-26}", "nästa-möte: {datum: 2024-11-28}", "CK270"), ("[ordföranden, Karin Ek]", "[ordföranden, Åke Berg]", "PK485"),
    ])
    func whatDiffers(old: String, new: String, code: String) throws { #expect(try told(old, new) == [code]) }

    @Test func whatWasMovedMayBeDecided() throws {
        #expect(
            try told(
                "    beslut:\n      - Budgeten för 2025 fastställs till 236 000 000 kr.",
                "    yrkanden: [{vem: Karin Ek, text: Budgeten fastställs till 240 000 000 kr.}]\n    beslut:\n      - Budgeten för 2025 fastställs till 240 000 000 kr."
            ) == [])
    }

    @Test func anotherDayThatTheMinutesTellOf() throws {
        #expect(
            try told(
                "{ärende: 4, text: Nästa möte är tisdagen den 26 november.}\nnästa-möte: {datum: 2024-11-26}",
                "{ärende: 4, text: Nästa möte flyttas till den 28 november.}\nnästa-möte: {datum: 2024-11-28}") == [])
    }

    /// Taxes and rents are adjusted too.
    @Test func whatElseIsAdjusted() throws {
        #expect(try told(mote: ("Protokollet justeras senast den 26 september", "Taxan justeras från den 1 juli 2024")) == [])
    }

    @Test func adjustedBeforeTheMeeting() throws {
        #expect(try told(mote: ("senast den 26 september", "senast den 12 september")) == ["CK272"])
        #expect(try told(mote: ("Protokollet justeras senast den 26 september", "Protokollet från maj justerades den 12 juni")) == [])
    }
}
