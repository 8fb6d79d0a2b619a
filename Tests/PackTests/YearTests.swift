import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// The secretary's year as one story, from an empty folder: begin, build, send, minutes, the next meeting, what came late, the
/// edition for everybody, verify.
struct YearTests {
    @Test(arguments: ["styrelse", "nämnd", "centre"]) func aYearFromAnEmptyFolder(name: String) async throws {
        let room = try Room()
        let isEnglish = name == "centre"
        let started = try StartTests.write(name, in: "\(room.path)/org")
        let first = try #require(started.meetings.first)
        let body = "org/" + first.split(separator: "/").dropLast().joined(separator: "/")
        let out = "org/ut/" + lastName(body)

        // The first meeting builds at once.
        #expect(told(await build(room.request("org"))) == "")
        #expect(registeredDocuments(in: "\(room.path)/\(out)/\(lastName(first))") == [nil])

        // It is sent, and stays as it was sent.
        let (firstSent, firstResult) = send(room.request("org/" + first), on: .today)
        #expect(firstSent.map { plainPath($0.folder) } == plainPath("\(room.path)/\(out)/\(lastName(first))"), "\(told([firstResult]))")

        // It is held, and its minutes are written.
        let meeting = "org/" + first
        _ = try startMinutes(of: "\(room.path)/\(meeting)", paragraph: 1, room.request(meeting))
        try room.replace(
            "    paragraf: 1\n    text:\n",
            "    paragraf: 1\n    text: \(isEnglish ? "The chair opened the meeting." : "Ordföranden öppnade mötet.")\n    medskick:\n      - text: \(isEnglish ? "Show how the plan works." : "Visa hur planen fungerar.")\n        nyckel: plan\n        till: \(isEnglish ? "the secretary" : "sekreteraren")\n",
            in: "\(meeting)/protokoll.yaml")
        let sent = FileManager.default.contents(atPath: "\(room.path)/\(out)/\(lastName(first))/manifest.json")
        // Most of it is not written yet, and that is told.
        let told1 = await build(room.request(meeting))
        #expect(told(told1, besides: ["PK440"]) == "")
        #expect(told1.flatMap(\.diagnostics.items).map(\.code.id) == ["PK440"])
        #expect(FileManager.default.contents(atPath: "\(room.path)/\(out)/\(lastName(first))/manifest.json") == sent)

        // The next meeting asks for what the minutes say, and for the reports.
        let made = try nextMeeting(after: "\(room.path)/\(body)", body: nil, on: nil, room.request(body))
        #expect(made.openRequests == 1)
        let second = String(made.folder.dropFirst(room.path.count + 1))
        try room.replace(
            "  # plan:\n  #   status: besvarat\n  #   svar:\n", "  plan:\n    status: besvarat\n    svar: \(isEnglish ? "It works." : "Den fungerar.")\n",
            in: "\(second)/mote.yaml")
        for path in made.emptied {
            let head = try room.text("\(second)/\(path)")
            try room.write(head + (isEnglish ? "The work goes on as planned.\n" : "Arbetet löper som planerat.\n"), to: "\(second)/\(path)")
        }
        // Something in it is not for everybody.
        try room.replace(
            "dagordning:\n",
            "dagordning:\n  - rubrik: \(isEnglish ? "Premises" : "Lokaler")\n    text: \"\(isEnglish ? "The offer of [Gaveln Ltd](sekretess:19 kap. 3 § OSL) stands." : "Anbudet från [Gaveln AB](sekretess:19 kap. 3 § OSL) gäller.")\"\n",
            in: "\(second)/mote.yaml")
        // Where there was an outcome it is still the last meeting's: nobody has fetched new figures, and that is told.
        #expect(told(await build(room.request(second)), besides: ["CK217"]) == "")
        let page = try room.text("\(out)/\(lastName(second))/index.html")
        #expect(page.contains(isEnglish ? "It works." : "Den fungerar."))

        // Something changes when the pack has been sent: it is not built over.
        #expect(send(room.request(second), on: .today).sent != nil)
        let pack = "\(room.path)/\(out)/\(lastName(second))"
        let sentPack = FileManager.default.contents(atPath: "\(pack)/manifest.json")
        try room.replace("dagordning:\n", "dagordning:\n  - \(isEnglish ? "An item that came late" : "Ett ärende som kom sent")\n", in: "\(second)/mote.yaml")
        if let report = made.emptied.last {
            let text = try room.text("\(second)/\(report)")
            try room.write(text + (isEnglish ? "\nA new partner has joined.\n" : "\nEn ny part har kommit till.\n"), to: "\(second)/\(report)")
        }
        let over = await build(room.request(second))
        #expect(over.flatMap(\.diagnostics.items).contains { $0.code.id == "PK459" })
        let late = await supplement(room.request(second), since: nil)
        #expect(late.folder.map(plainPath) == plainPath("\(pack)/\(isEnglish ? "supplement-1" : "komplettering-1")"), "\(told([late]))")
        let cover = try room.text("\(out)/\(lastName(second))/\(isEnglish ? "supplement-1/supplement-1" : "komplettering-1/komplettering-1").html")
        #expect(cover.contains(isEnglish ? "An item that came late" : "Ett ärende som kom sent"))
        #expect(made.emptied.isEmpty || cover.contains(isEnglish ? "A new partner has joined." : "En ny part har kommit till."))
        #expect(FileManager.default.contents(atPath: "\(pack)/manifest.json") == sentPack)

        // Its paragraphs go on from those of the first, in the same year.
        let minutes = try startMinutes(of: "\(room.path)/\(second)", paragraph: nil, room.request(second))
        if made.date.year == (try StartTests.plan(name)).date.year { #expect((minutes.paragraph ?? 0) > 1) }
        var minutesOnly = room.request(second)
        minutesOnly.only = ["protokoll"]
        #expect(told(await build(minutesOnly), besides: ["PK440", "CK217"]) == "")

        // Everybody may read it, but for what is withheld.
        var open = room.request(second)
        open.isPublic = true
        #expect(told(await build(open), besides: ["PK440", "CK217"]) == "")
        let openPage = try room.text("\(out)/\(lastName(second))-offentlig/index.html").replacing("\u{A0}", with: " ")
        #expect(openPage.contains("19 kap. 3 § OSL") && !openPage.contains("Gaveln"))
        #expect(
            try room.text("\(out)/\(lastName(second))/komplettering-1/index.html".replacing("komplettering", with: isEnglish ? "supplement" : "komplettering"))
                .contains("Gaveln"))

        // Everything that is registered comes out again.
        var verified = 0
        for day in [lastName(first), lastName(second), "\(lastName(second))-offentlig"] {
            let pack = "\(room.path)/\(out)/\(day)"
            for document in registeredDocuments(in: pack) {
                let result = try await verify(pack, meeting: nil, document: document, room.request("org"))
                #expect(result.isVerified, "\(pack) \(document ?? "")")
                verified += result.files.count
            }
            for name in registeredSupplements(in: pack) {
                let result = try await verify("\(pack)/\(name)", meeting: nil, room.request("org"))
                #expect(result.isVerified && result.chain.map(\.folder) == [pack], "\(pack)/\(name)")
                verified += result.files.count
            }
        }
        #expect(verified >= 8)
    }

    private func lastName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
