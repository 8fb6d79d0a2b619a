import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// What is added to a live meeting, or mended in it, from its pages.
struct LiveAdditionTests: LiveBench {
    /// Adds what begins with a title where some words stand; inputs without a value are left empty.
    private func add(_ title: String, _ values: [String], at words: String, in file: String, _ live: LiveMeeting) throws {
        let place = try place(words, in: file, live)
        let all = live.additions(at: place)
        let number = try #require(all.firstIndex { $0.swedish.hasPrefix(title) }, "\(all.map(\.swedish))")
        let given = values + Array(repeating: "", count: max(0, all[number].inputs.count - values.count))
        guard case .saved = live.add(number, given, at: place, of: try #require(live.field(at: place)).sha256) else {
            Issue.record("\(title) was not added")
            return
        }
    }

    @Test func whatTheSchemaHasRoomForIsAddedAsTheFileIsWritten() async throws {
        let copy = try MeetingCopy()
        var live = await live(copy)
        try add("Ny post i dagordning", ["Nästa år"], at: "Utvärdering av Almedalen", in: "2024-09-19/mote.yaml", live)
        #expect(try copy.text("2024-09-19/mote.yaml").contains("  - rubrik: Utvärdering av Almedalen\n  - rubrik: Nästa år\n  - rubrik: Övriga"))
        // The bilaga of an item is written elsewhere.
        await live.rebuild()
        try add("tid i ", ["10.00"], at: "Ekonomi", in: "2024-09-19/mote.yaml", live)
        #expect(try copy.text("2024-09-19/mote.yaml").contains("    bilaga: budget\n    tid: 10.00\n  - rubrik: Processledarrapport"))
        await live.rebuild()
        try add("Ny post i dagordning", ["Valberedningen"], at: "Ekonomi", in: "2024-09-19/mote.yaml", live)
        #expect(try copy.text("2024-09-19/mote.yaml").contains("    tid: 10.00\n  - rubrik: Valberedningen\n  - rubrik: Processledarrapport"))
    }

    @Test func aYearIsAddedWithinBraces() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        let row = try place("1 037 366", in: "2024-09-19/budget.yaml", live)
        let all = live.additions(at: row)
        let number = try #require(all.firstIndex { $0.swedish == "Ny rad i utfall.samhällsforum" }, "\(all.map(\.swedish))")
        guard case .saved = live.add(number, ["2023", "12 000"], at: row, of: try #require(live.field(at: row)).sha256) else {
            Issue.record("not added")
            return
        }
        #expect(try copy.text("2024-09-19/budget.yaml").contains("  samhällsforum: {2022: 1 037 366, 2023: 12 000}\n"))
    }

    @Test func aSafeReplacementIsMadeFromItsMessage() async throws {
        let copy = try MeetingCopy()
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        let live = await live(copy)
        let message = try #require(live.messages(.swedish).first { $0.replacement?.new == "överskott" })
        guard case .saved = live.mend(message.diagnostic.code.id, at: try #require(message.place)) else {
            Issue.record("not mended")
            return
        }
        #expect(try copy.text("2024-09-19/budget.yaml").contains("\növerskott: 4 150 000"))
    }
}
