import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Minutes, notes and compilations: documents of their own beside a pack, which they do not change, and whose requests are
/// the ledger of the next one.
struct MinutesTests {
    /// The September meeting with its minutes in the place of `medskick.yaml`, which they say again.
    private func september() throws -> Room {
        let room = try Room()
        for name in ["2024-05-23", "2024-09-19", "register"] {
            try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/\(name)", toPath: "\(room.path)/\(name)")
        }
        try FileManager.default.removeItem(atPath: "\(room.path)/2024-09-19/medskick.yaml")
        return room
    }

    private func fixture(_ name: String) throws -> String {
        try String(contentsOfFile: "\(repositoryRoot)/Tests/Fixtures/protokoll/\(name)", encoding: .utf8)
    }

    private func words(_ page: String) -> String { page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ") }

    @Test func theMinutesAreADocumentOfTheirOwnAndThePackStaysAsItWas() async throws {
        let room = try september()
        let request = room.request("2024-09-19")
        #expect(told(await build(request)) == "")
        let pack = "\(room.path)/ut/2024-09-19"
        func packFiles() throws -> [String: Data] {
            var files: [String: Data] = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: pack) where !name.contains("protokoll") {
                files[name] = FileManager.default.contents(atPath: "\(pack)/\(name)")
            }
            return files
        }
        let before = try packFiles()
        // Before they are begun there is nothing to make.
        var early = request
        early.only = ["protokoll"]
        #expect(told(await build(early), besides: ["PK476"]) == "")
        #expect(try packFiles() == before)
        try room.write(try fixture("september.yaml"), to: "2024-09-19/protokoll.yaml")
        var only = request
        only.only = ["protokoll"]
        let results = await build(only)
        #expect(told(results) == "")
        #expect(results.map(\.document) == ["protokoll"])
        #expect(try packFiles() == before)
        let page = try room.text("ut/2024-09-19/protokoll.html")
        // References lead to the pack that was sent.
        #expect(page.contains("href=\"bilaga-1-budget.html\""))
        let text = words(page)
        #expect(text.contains("2. Ekonomi"))
        #expect(text.contains("ersättare (ersätter ordinarie ledamot)"))
        #expect(text.contains("Följeforskaren får i uppdrag"))
        #expect(text.contains("Justeras: styrelsens ordförande"))
        let pdf = try #require(wholeFile("\(pack)/protokoll.pdf"))
        #expect(pdf.starts(with: "%PDF-1.7".utf8))
        // Nothing is left beside it, however often it is built.
        #expect(told(await build(only)) == "")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(room.path)/ut") == ["2024-09-19"])
        // A whole build makes both, each registered by itself.
        #expect(told(await build(request)) == "")
        #expect(try packFiles() == before)
        #expect(registeredDocuments(in: pack).map { $0 ?? "paket" } == ["paket", "protokoll"])
        for document in registeredDocuments(in: pack) {
            let result = try await verify(pack, meeting: "\(room.path)/2024-09-19", document: document, request)
            #expect(result.isVerified)
            #expect(result.strangers == [])
            #expect(result.differences == [])
        }
    }

    /// Nothing is typed twice: what the minutes say is asked of the next meeting.
    @Test func whatTheMinutesSayIsTheLedgerOfTheNextPack() async throws {
        let room = try september()
        try room.write(try fixture("september.yaml"), to: "2024-09-19/protokoll.yaml")
        #expect(told(check(room.request("2024-09-19"))) == "")
        let made = try nextMeeting(after: "\(room.path)/2024-09-19", body: nil, on: nil, room.request("2024-09-19"))
        #expect(made.openRequests == 8)
        let meeting = try room.text("2024-11-26/mote.yaml")
        for key in ["uppväxlingsstrategi", "utvärderingsplan", "målens-lydelse", "inbjudna-finansiärer"] { #expect(meeting.contains("  # \(key):\n")) }
        let messages = check(room.request("2024-11-26")).flatMap(\.diagnostics.items)
        #expect(messages.filter { $0.code.id == "CK081" }.count == 5)
        // It points into the minutes.
        let request = try #require(messages.first { $0.arguments["nyckel"] == "utvärderingsplan" })
        #expect(request.range != nil)
    }

    @Test func theyBeginFromTheAgenda() throws {
        let room = try september()
        try room.replace(
            "    bilaga: budget\n  - rubrik: Process",
            "    förslag-till-beslut: [\"Rapporten till och med den {{budget.utfall-till | datum}} godkänns.\"]\n    bilaga: budget\n  - rubrik: Process",
            in: "2024-09-19/mote.yaml")
        let request = room.request("2024-09-19")
        let started = try startMinutes(of: "\(room.path)/2024-09-19", paragraph: 34, request)
        #expect(started.items == 9)
        let text = try room.text("2024-09-19/protokoll.yaml")
        #expect(text.contains("  - ärende: 2\n    gäller: Ekonomi\n    paragraf: 35\n"))
        // In the words that were sent, and with the figures.
        #expect(text.contains("      - text: Rapporten till och med den 31 augusti 2024 godkänns.\n"))
        #expect(text.contains("    - {roll: ersättare, ersätter: ordinarie ledamot}\n"))
        #expect(throws: MinutesFailure.self) { try startMinutes(of: "\(room.path)/2024-09-19", paragraph: nil, request) }
        // As it is begun nothing is wrong in it, but that nothing is written yet.
        let checked = check(request)
        #expect(told(checked, besides: ["PK440"]) == "")
        let minutes = try #require(checked.first { $0.document == "protokoll" })
        #expect(minutes.diagnostics.items.map(\.code.id) == ["PK440"])
        #expect(minutes.pagesAreSet)
        // What they are held against is told like any check.
        let outcomes = Dictionary(uniqueKeysWithValues: minutes.rules.map { ($0.code, $0.outcome.word + " \($0.examined)") })
        #expect(outcomes["PK430"] == "held 9" && outcomes["PK433"] == "held 9" && outcomes["PK440"] == "found 9")
        #expect(outcomes["PK439"]?.hasPrefix("held ") ?? false)
        #expect(outcomes["PK434"] == "not-applicable 0")
        // The next ones go on over the year, and begin anew in another.
        for (day, first, last) in [("2024-11-26", 43, nil), ("2025-02-04", 1, "2024-11-26")] as [(String, Int?, String?)] {
            try room.write(
                "styrelse: Styrelsen\ndatum: \(day)\ndagordning: [Öppnande, Avslutning]\nbilagor: []\n", to: "\(day)/mote.yaml")
            let next = try startMinutes(of: "\(room.path)/\(day)", paragraph: nil, request)
            #expect(next.paragraph == first, "\(day)")
            #expect(next.newYearAfter?.iso == last, "\(day)")
        }
    }

    /// People are named by role, by name or by both, and not in the same words everywhere.
    @Test(arguments: [
        ("Petra Sjöholm", "ledamot Petra Sjöholm", true, false), ("ledamot Petra Sjöholm (S)", "ledamot Petra Sjöholm", true, false),
        ("ordföranden", "ordförande Marianne Öström", true, false), ("Ledamot Åke Lindkvist", "ledamot Åke Lindqvist", false, true),
        ("tjänstgörande ordförande Åke Lindqvist", "ledamot Åke Lindqvist", true, false), ("ledamot A Berg", "ledamot B Berg", false, false),
        ("ledamot 1", "ledamot 2", false, false), ("ledamot för hälsa", "ledamot för hållbarhet", false, false),
        ("ledamot Åke Lindqvist", "ersättare Jonas Bäck", false, false), ("nämndsekreteraren", "nämndsekreterare", true, false),
    ])
    func aPersonIsKnownByOtherWords(written: String, other: String, same: Bool, near: Bool) {
        #expect(PersonName(written).isSame(as: PersonName(other)) == same)
        #expect((PersonName(written).isNear(PersonName(other)) && !same) == near)
    }

    /// Another body of the organisation has members of its own, and one without a list has people that nobody has listed.
    @Test func everyBodyHasItsOwnMembers() async throws {
        let room = try september()
        try room.write(
            "ledamöter:\n  o: {roll: ordförande Anna Berg, part: västerås}\norgan:\n  grupp:\n    {organ: grupp, organet: gruppen, mötet: mötet, dagordning: Dagordning, paket: Handlingar, paketet: handlingarna, ledamöter: {s: {roll: sekreterare, part: västerås}}}\n  krets:\n    {organ: krets, organet: kretsen, mötet: mötet, dagordning: Dagordning, paket: Handlingar, paketet: handlingarna}\n",
            to: "register/organ.yaml")
        var request = room.request("2024-09-19")
        request.only = ["protokoll"]
        func codes(_ body: String, _ person: String) async throws -> [String] {
            try room.write(
                "styrelse: Gruppen\n\(body)datum: 2024-09-19\ndagordning: [Öppnande]\nbilagor: []\n", to: "2024-09-19/mote.yaml")
            try room.write(
                "närvarande:\n  västerås: [\(person)]\närenden:\n  - {ärende: 1, text: Mötet öppnades.}\n", to: "2024-09-19/protokoll.yaml")
            return await build(request).flatMap(\.diagnostics.items).map(\.code.id)
        }
        #expect(try await codes("", "sekreterare") == ["PK434"])
        #expect(try await codes("organ: grupp\n", "sekreterare") == [])
        #expect(try await codes("organ: grupp\n", "kassör") == ["PK434"])
        #expect(try await codes("organ: krets\n", "sekreterare") == [])
        // A name that the common list has otherwise is misspelt all the same.
        #expect(try await codes("organ: krets\n", "ordförande Anna Bergg") == ["PK434"])
    }

    /// A gap between §§ would look as if something were lost.
    @Test func anItemThatNobodyHasWrittenAnythingUnderIsPrintedAllTheSame() async throws {
        let room = try september()
        var request = room.request("2024-09-19")
        _ = try startMinutes(of: "\(room.path)/2024-09-19", paragraph: 34, request)
        request.only = ["protokoll"]
        request.formats = [.html]
        #expect(told(await build(request), besides: ["PK440"]) == "")
        let text = words(try room.text("ut/2024-09-19/protokoll.html"))
        for number in 34...42 { #expect(text.contains("§ \(number) "), "§ \(number)") }
        #expect(try room.text("ut/2024-09-19/manifest-protokoll.json").contains("\"code\": \"PK430\""))
    }

    /// Parts of minutes that not every meeting has.
    @Test func votesReservationsAndConflictsOfInterestArePrinted() async throws {
        let room = try september()
        let minutes =
            try fixture("september.yaml")
            .replacingOccurrences(
                of: "      - Rapporten godkänns och läggs till handlingarna.\n",
                with: """
                          - Rapporten godkänns och läggs till handlingarna.
                        jäv: [ledamot för hållbarhet]
                        yrkanden:
                          - vem: ledamot för välfärd
                            text: Ärendet återremitteras.
                        omröstning: {ordning: "Ja för att avgöra ärendet i dag.", ja-röster: 3, nej-röster: 1, avstår: 1}
                        reservationer:
                          - vem: ledamot för välfärd
                            text: Underlaget kom sent.

                    """) + "anslag:\n  anslaget: 2024-10-01\n  tas-ned: 2024-10-23\n  förvaras: stadshuset i Västerås\n"
        try room.write(minutes, to: "2024-09-19/protokoll.yaml")
        var request = room.request("2024-09-19")
        request.only = ["protokoll"]
        request.formats = [.html]
        #expect(told(await build(request)) == "")
        let text = words(try room.text("ut/2024-09-19/protokoll.html"))
        for sentence in [
            "Ledamot för hållbarhet deltar inte i ärendet", "Yrkande. Ledamot för välfärd yrkar:", "Omröstning: 3 ja, 1 nej, 1 avstår.",
            "Reservation. Ledamot för välfärd reserverar sig mot beslutet:", "Underlaget kom sent.", "23 oktober 2024",
        ] {
            #expect(text.contains(sentence), "\(sentence)")
        }
    }

    @Test func notesAndCompilationsAreKindsLikeMinutes() async throws {
        let room = try Room()
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/register", toPath: "\(room.path)/register")
        try room.write(
            "styrelse: Core Team Alla barn och unga\ndatum: 2024-05-06\nplats: Eskilstuna\ndagordning: [Uppdateringar, Ett klimat som bär initiativen]\nbilagor: []\n",
            to: "2024-05-06/mote.yaml")
        try room.write(try fixture("minnesanteckningar.md"), to: "2024-05-06/minnesanteckningar.md")
        try room.write(
            "styrelse: Core Team Alla barn och unga\ndatum: 2024-10-02\nplats: Västerås\ndagordning: [Uppföljning, Prioriteringar]\nuppföljning:\n  mentorskap: {status: besvarat, svar: Två initiativ har en mentor., ärende: 1}\n  referensgrupp: {status: pågår, svar: En grupp är tillfrågad., ärende: 1}\nbilagor: []\n",
            to: "2024-10-02/mote.yaml")
        try room.write(try fixture("sammanstallning.yaml"), to: "2024-10-02/sammanstallning.yaml")
        var request = room.request(".")
        request.formats = [.html]
        #expect(told(await build(request)) == "")
        let notes = words(try room.text("ut/2024-05-06/minnesanteckningar.html"))
        #expect(notes.contains("Frånvarande"))
        #expect(notes.contains("Core Team, senast den 1 oktober 2024"))
        let compiled = words(try room.text("ut/2024-10-02/sammanstallning.html"))
        for heading in ["Grupp 1 · Förskolan", "Prioriterade områden", "Startar 2025", "Vilande", "Vem har uppdraget i Eskilstuna?"] {
            #expect(compiled.contains(heading))
        }
        // Next steps are followed up like requests.
        let next = words(try room.text("ut/2024-10-02/index.html"))
        #expect(next.contains("Uppdrag: Pröva mentorskap"))
    }

    @Test func aSummonsIsMadeWhenItIsAskedFor() async throws {
        let room = try september()
        try room.replace(
            "dagordning:\n", "kallelse:\n  svar-senast: 2024-09-12\n  svar-till: sekreteraren\n  text: Lunch serveras från kl. 12.\n\ndagordning:\n",
            in: "2024-09-19/mote.yaml")
        var request = room.request("2024-09-19")
        request.only = ["kallelse"]
        let results = await build(request)
        #expect(told(results) == "")
        #expect(results.flatMap(\.outputs).map(\.name).sorted() == ["kallelse.html", "kallelse.pdf"])
        let text = words(try room.text("ut/2024-09-19/kallelse.html"))
        #expect(text.contains("Torsdag den 19 september 2024"))
        #expect(text.contains("Senast den 12 september 2024 till sekreteraren"))
        #expect(!text.contains("Bilaga 1"))
    }

    /// A kind of document of its own needs a template and a schema, and nothing else.
    @Test func aKindOfOnesOwnNeedsNoProgram() async throws {
        let room = try september()
        try room.write(
            "namn: beslutslogg\nbeskrivning: Beslut.\nfält:\n  beslut:\n    roll: beslut\n    typ: lista\n    krävs: ja\n    av:\n      fält:\n        text: {typ: prosa, krävs: ja}\n        nyckel: {typ: text, skrivs ut: nej}\n",
            to: "mallar/scheman/beslutslogg.yaml")
        try room.write(
            "---\ntitel: Beslutslogg\nfristående: ja\nunderlag:\n  logg: {fil: beslutslogg.yaml, schema: beslutslogg}\n---\n{{#logg.beslut}}\n- {{{.text}}}\n{{/logg.beslut}}\n",
            to: "mallar/beslutslogg.md")
        try room.write("beslut:\n  - text: Lokalen byts.\n    nyckel: lokal\n", to: "2024-09-19/beslutslogg.yaml")
        var request = room.request("2024-09-19")
        request.templates.insert("\(room.path)/mallar", at: 0)
        #expect(told(check(request)) == "")
        request.only = ["beslutslogg"]
        #expect(told(await build(request)) == "")
        let log = words(try room.text("ut/2024-09-19/beslutslogg.html"))
        #expect(log.contains("Lokalen byts."))
        let made = try nextMeeting(after: "\(room.path)/2024-09-19", body: nil, on: nil, request)
        #expect(made.openRequests == 3)
    }

    /// What was secret in the summons is secret in the minutes.
    @Test func aSecretProposalStaysMarked() throws {
        let room = try september()
        try room.replace(
            "    bilaga: budget\n  - rubrik: Process",
            "    förslag-till-beslut: [\"Avtalet med [Gaveln AB](sekretess:19 kap. 3 § OSL) sägs upp.\", Rapporten godkänns.]\n    bilaga: budget\n  - rubrik: Process",
            in: "2024-09-19/mote.yaml")
        _ = try startMinutes(of: "\(room.path)/2024-09-19", paragraph: 34, room.request("2024-09-19"))
        let text = try room.text("2024-09-19/protokoll.yaml")
        // What is marked within stays marked, and the rest of the sentence is no secret.
        #expect(text.contains("      - text: \"Avtalet med [Gaveln AB](sekretess:19 kap. 3 § OSL) sägs upp.\"\n      - text: Rapporten godkänns.\n"), "\(text)")
        #expect(told(check(room.request("2024-09-19")), besides: ["PK440"]) == "")
    }

    /// Those who were there are written as they stand when something of them is marked.
    @Test func aSecretNameStaysMarked() throws {
        let room = try september()
        try room.replace(
            "  västerås: [styrelsens ordförande", "  västerås: [{roll: styrelsens ordförande, not: \"[kom med Bo Ask](sekretess:39 kap. 2 § OSL)\"}",
            in: "2024-09-19/mote.yaml")
        _ = try startMinutes(of: "\(room.path)/2024-09-19", paragraph: 34, room.request("2024-09-19"))
        #expect(try room.text("2024-09-19/protokoll.yaml").contains("[kom med Bo Ask](sekretess:39 kap. 2 § OSL)"))
        let made = try nextMeeting(after: "\(room.path)/2024-09-19", body: nil, on: nil, room.request("2024-09-19"))
        #expect(try room.text("\(made.date.iso)/mote.yaml").contains("[kom med Bo Ask](sekretess:39 kap. 2 § OSL)"))
    }
}
