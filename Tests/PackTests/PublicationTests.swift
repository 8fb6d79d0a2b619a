import Diagnostics
import Foundation
import PDF
import TestSupport
import Testing

@testable import Pack

/// A board with something on its table that not everybody may see (Tests/Fixtures/sekretess).
@Suite struct PublicationTests {
    /// What stands within marks there, and figures that give it away.
    static let secrets = [
        "Gransjö", "sagt upp", "Maj-Britt", "Öst", "Solgläntan", "Petronella", "Kvarngatan", "Hjördis", "Brantmark", "Tallgårdens", "syskon",
        "kontaktpersonen", "skolgång", "nattetid", "utredning.md",
    ]
    static let withheldFigures = ["4 418 263", "4418263", "30 234 288", "30234288", "218 263", "218263", "36,8", "33,6"]

    final class Room {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path
        let meeting = "2026-05-21"

        init() throws {
            try FileManager.default.copyItem(atPath: repositoryRoot + "/Tests/Fixtures/sekretess", toPath: folder)
        }
        deinit { try? FileManager.default.removeItem(atPath: folder) }

        var request: BuildRequest {
            var request = BuildRequest()
            request.meetings = ["\(folder)/\(meeting)"]
            request.templates = [repositoryRoot + "/templates"]
            request.out = folder + "/out"
            request.formats = [.pdf, .html, .xlsx]
            request.isPublic = true
            return request
        }

        func replace(_ old: String, _ new: String, in file: String) throws {
            let path = "\(folder)/\(meeting)/\(file)"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try #require(text.contains(old))
            try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
        }

        func build(_ change: (inout BuildRequest) -> Void = { _ in }) async throws -> MeetingResult {
            var request = request
            change(&request)
            return try #require(await Pack.build(request).first)
        }

        func texts(_ name: String) throws -> String {
            let bytes = try #require(wholeFile("\(folder)/out/\(meeting)-offentlig/\(name)"))
            return try #require(outputTexts(of: OutputFile(name: name, bytes: bytes))).joined(separator: "\n").replacingOccurrences(of: "\u{A0}", with: " ")
        }
    }

    @Test func nothingThatIsWithheldIsInAnyFile() async throws {
        let room = try Room()
        let result = try await room.build { $0.attachesSources = true }
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        #expect(result.folder?.hasSuffix("2026-05-21-offentlig") == true)
        #expect(result.outputs.map(\.name).contains("bilaga-3.pdf"))
        for output in result.outputs.map(\.name) + [Manifest.fileName] {
            let text = try room.texts(output)
            #expect(!text.isEmpty)
            for secret in PublicationTests.secrets {
                #expect(!text.contains(secret), "\(output): \(secret)")
            }
            for figure in PublicationTests.withheldFigures where !output.hasSuffix("json") { #expect(!text.contains(figure), "\(output): \(figure)") }
            // Nor in the bytes as they are.
            let bytes = try #require(wholeFile("\(room.folder)/out/2026-05-21-offentlig/\(output)"))
            for secret in ["Gransjö", "Petronella", "Brantmark"] { #expect(bytes.firstRange(of: Array(secret.utf8)) == nil) }
        }
        // The page says why, and what is open is there.
        let budget = try room.texts("bilaga-1-budget.pdf")
        for words in ["13 204 118", "utelämnad", "26 kap. 1 § OSL", "12 000 000"] { #expect(budget.contains(words), "\(words)") }
        let notes = try room.texts("bilaga-2-sammanfattning.html")
        for words in ["Sju anmälningar", "uppgift utelämnad: 21 kap. 7 § OSL", "slutar i juni"] { #expect(notes.contains(words), "\(words)") }
        #expect(try room.texts("index.html").contains("Offentlig utgåva"))
    }

    @Test func theOrdinaryPackHasAllOfItAndNoMarks() async throws {
        let room = try Room()
        let result = try await room.build { $0.isPublic = false }
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let page = try String(contentsOfFile: "\(room.folder)/out/2026-05-21/bilaga-2-sammanfattning.html", encoding: .utf8)
        #expect(page.contains("Hjördis Brantmark") && page.contains("kontaktpersonen") && page.contains("<em>Tallgårdens förskola</em>"))
        #expect(!page.contains(":::") && !page.contains("sekretess:"))
        #expect(FileManager.default.fileExists(atPath: "\(room.folder)/out/2026-05-21/bilaga-3-utredning.html"))
    }

    @Test func theLogSaysWhereAndByWhatLawAndNotWhat() async throws {
        let room = try Room()
        _ = try await room.build()
        let log = try String(contentsOfFile: "\(room.folder)/out/2026-05-21-offentlig-logg.txt", encoding: .utf8)
        #expect(log.contains("2026-05-21/budget.yaml:12:31\tsiffra\t26 kap. 1 § OSL"))
        #expect(log.contains("2026-05-21/sammanfattning.md:11:1\ttext\t26 kap. 1 § OSL"))
        for secret in PublicationTests.secrets.dropLast() { #expect(!log.contains(secret)) }
    }

    @Test func aPublicEditionComesOutAgainByteForByte() async throws {
        let room = try Room()
        _ = try await room.build()
        let result = try await verify("\(room.folder)/out/2026-05-21-offentlig", meeting: nil, room.request)
        #expect(result.isVerified)
        #expect(result.strangers == [])
    }

    /// The same words without a mark in another place: the secretary has missed one.
    @Test func whatIsMarkedInOnePlaceAndNotInAnotherStopsIt() async throws {
        let room = try Room()
        try room.replace("Sju anmälningar", "Hjördis Brantmark säger att sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build()
        #expect(result.diagnostics.items.map(\.code.id) == ["PK340", "PK340"])
        #expect(result.folder == nil)
        #expect(!FileManager.default.fileExists(atPath: "\(room.folder)/out/2026-05-21-offentlig"))
        let text = render(result.diagnostics.items, sources: result.sources)
        #expect(text.contains("här står det omärkt"))
    }

    @Test func aSumTypedInATextStopsIt() async throws {
        let room = try Room()
        try room.replace("Sju anmälningar", "Hittills har 30 234 288 kr gått åt. Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build()
        #expect(result.diagnostics.items.contains { $0.code.id == "PK341" })
        #expect(result.folder == nil)
    }

    /// Whoever presents an item that is withheld may present another, and be named there.
    @Test func anOrdinaryWordOfAGroupIsNoSecretElsewhere() async throws {
        let room = try Room()
        try room.replace(
            "    text: Bolaget har sagt upp avtalet.", "    text: Bolaget har sagt upp avtalet.\n    föredragande: förvaltningschefen", in: "mote.yaml")
        try room.replace("bilaga: budget}", "bilaga: budget, föredragande: förvaltningschefen}", in: "mote.yaml")
        let result = try await room.build { $0.formats = [.html] }
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
    }

    /// An error of the inputs is told as always, and nothing is published.
    @Test func whatIsWrongIsToldAsAlways() async throws {
        let room = try Room()
        try room.replace("hemtjänst: {2026: 13 204 118}", "hemtjänst: {2026: 13 2O4 118}", in: "budget.yaml")
        let result = try await room.build()
        #expect(result.diagnostics.items.contains { $0.code.id == "IN007" })
        #expect(result.folder == nil)
    }

    @Test func someBilagorCanBePublishedAlone() async throws {
        let room = try Room()
        let result = try await room.build {
            $0.only = ["1"]
            $0.formats = [.html]
        }
        #expect(result.outputs.map(\.name) == ["bilaga-1-budget.html"])
        #expect(try !room.texts("bilaga-1-budget.html").contains("4 418 263"))
    }

    @Test func whatPartsAWordOnPaperIsPassedOver() {
        #expect(words(of: "Av Brant\u{AD}mark, 5 st.") == ["av", "brantmark", "5", "st"])
        #expect(figures(in: "1 200 000 kr, 4\u{A0}418\u{A0}263; 12 345 6 och 7,5") == ["1200000", "4418263", "12345", "6", "7", "5", "7,5"])
        #expect(strippedMarkup("<p class=\"a b\" title=\"A&amp;O\">Hej<em>san</em> &#229;</p>").contains("Hejsan å"))
    }

    // MARK: Names and numbers

    @Test(
        arguments: [
            // The name that says who it is.
            ("Brantmark har ringt.", "PK340", false), ("Det är H. Brantmarks sak.", "PK340", false),
            // Which others may have.
            ("Sedan sa Hjördis nej.", "PK343", true), ("Sedan sa Karin Brantmark nej.", "PK343", true),
            // Another, with a name of her own.
            ("Sedan sa Hjördis Lind nej.", nil, true),
        ] as [(String, String?, Bool)])
    func aNameIsLookedForWordByWord(words: String, code: String?, isWritten: Bool) async throws {
        let room = try Room()
        try room.replace("Sju anmälningar", "\(words) Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(Set(result.diagnostics.items.map(\.code.id)) == Set([code].compactMap { $0 }), "\(render(result.diagnostics.items, sources: result.sources))")
        #expect((result.folder != nil) == isWritten)
    }

    /// However it is marked, and however it stands.
    @Test(arguments: [
        ("[Zyxberg]", "Zyxbergs bil"), ("[Zyxbergs]", "Zyxberg sa nej"), ("[S. Zyxberg]", "Zyxberg sa nej"), ("[Zyxberg, Sigrid]", "Sigrid Zyxberg sa nej"),
        ("[Sigrid Zyxberg]", "Rektor Zyxberg sa nej"), ("[Sigrid Zyxberg]", "Enligt Zyxberg är det så"), ("[**Sigrid** *Zyxberg*]", "Zyxberg sa nej"),
        ("[Conor O'Zyxen]", "O’Zyxen sa nej"), ("[Zyxkraft AB]", "Zyxkraft sa nej"), ("[070-123 45 67]", "Ring +46 70 123 45 67"),
        ("[Sigrid Zyxberg, född 1981, bor på Storgatan 12]", "Sigrid Zyxberg bor på Storgatan 12"),
        ("[Sigrid Örnzyx]", "Se [sidan](https://example.se/%C3%96rnzyx)"),
    ])
    func itIsFoundInOtherForms(marked: String, open: String) async throws {
        let room = try Room()
        try room.replace("Sju anmälningar", "Det gäller \(marked)(sekretess:21 kap. 7 § OSL). \(open). Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(result.diagnostics.items.map(\.code.id).filter { $0 != "CK072" } == ["PK340"])
        #expect(result.folder == nil)
    }

    /// A town is nobody, and may be told of beside one who has its name.
    @Test func whatMayBeAnotherIsWarnedOf() async throws {
        let room = try Room()
        try room.replace(
            "Sju anmälningar", "Det gäller [Sigrid Lund](sekretess:21 kap. 7 § OSL). Hon läser vid universitetet i Lund. Sju anmälningar",
            in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        #expect(result.diagnostics.items.map(\.code.id) == ["PK343"])
        #expect(result.folder != nil)
    }

    @Test(arguments: [
        ("[850101-1234](sekretess:21 kap. 7 § OSL)", "8501011234"), ("[8501011234](sekretess:21 kap. 7 § OSL)", "19850101-1234"),
        ("[070-123 45 67](sekretess:21 kap. 7 § OSL)", "0701234567"), ("[345 678 kr](sekretess:19 kap. 3 § OSL)", "345.678"),
        ("[345 678 kr](sekretess:19 kap. 3 § OSL)", "345678:-"), ("[345 678 kr](sekretess:19 kap. 3 § OSL)", "345 678 kronor"),
    ])
    func aNumberIsFoundHoweverItIsWritten(marked: String, open: String) async throws {
        let room = try Room()
        try room.replace("Sju anmälningar", "Det gäller \(marked). Uppgiften är \(open). Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.formats = [.html] }
        // A telephone number is told to be a person's too.
        #expect(result.diagnostics.items.map(\.code.id).filter { $0 != "CK072" } == ["PK340"])
        #expect(result.folder == nil)
    }

    @Test func theLogSaysHowItWasSearched() async throws {
        let room = try Room()
        _ = try await room.build { $0.formats = [.html] }
        let log = try String(contentsOfFile: "\(room.folder)/out/2026-05-21-offentlig-logg.txt", encoding: .utf8)
        for words in ["Sökt har varit", "Inte sökt har varit", "\tsiffror\n", "\tfem ord i rad, namn\n"] { #expect(log.contains(words), "\(words)\n\(log)") }
    }

    // MARK: What would give it away

    /// The parts of a figure that is withheld come to it.
    @Test func partsFallWithTheirWhole() async throws {
        let room = try Room()
        try room.replace("köp: 4 200 000, sekretess: 26 kap. 1 § OSL}", "köp: 4 200 000}", in: "budget.yaml")
        let result = try await room.build()
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        for name in ["bilaga-1-budget.pdf", "bilaga-1-budget.html", "bilaga-1-budget.xlsx", "index.html"] {
            for figure in ["218 263", "218263", "4 200 000", "4200000", "4 418 263", "4418263"] {
                #expect(try !room.texts(name).contains(figure), "\(name): \(figure)")
            }
        }
        // Those of other lines stay.
        #expect(try room.texts("bilaga-1-budget.pdf").contains("11 904 118"))
    }

    /// And a whole falls with a part of it.
    @Test func aWholeFallsWithItsPart() async throws {
        let room = try Room()
        try room.replace("{värde: 4 418 263, sekretess: 26 kap. 1 § OSL}", "4 418 263", in: "budget.yaml")
        try room.replace(
            "{löner: 218 263, köp: 4 200 000, sekretess: 26 kap. 1 § OSL}", "{löner: {värde: 218 263, sekretess: 26 kap. 1 § OSL}, köp: 4 200 000}",
            in: "budget.yaml")
        let result = try await room.build()
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        for figure in ["218 263", "4 418 263", "30 234 288"] { #expect(try !room.texts("bilaga-1-budget.pdf").contains(figure), "\(figure)") }
    }

    /// A misspelt mark would publish what it was to hide.
    @Test func whatLooksLikeAMarkStopsIt() async throws {
        let room = try Room()
        try room.replace(
            "Sju anmälningar", "[Ulla Brax](sekretes:21 kap. 7 § OSL) och :::hemligt(21 kap. 7 § OSL) Bo Brax:::. Sju anmälningar", in: "sammanfattning.md")
        let result = try await room.build { $0.isPublic = false }
        #expect(result.diagnostics.items.filter { $0.severity == .error }.map(\.code.id) == ["IN372", "IN372"])
        #expect(result.folder == nil)
    }

    @Test(arguments: [
        ("datum: 2026-05-21", "datum: {värde: 2026-05-21, sekretess: 21 kap. 7 § OSL}"), ("tid: 13.00", "sekretess: 21 kap. 7 § OSL\ntid: 13.00"),
    ])
    func theDayIsNoSecret(old: String, new: String) async throws {
        let room = try Room()
        try room.replace(old, new, in: "mote.yaml")
        let result = try await room.build()
        #expect(result.diagnostics.items.map(\.code.id).contains("IN374"))
        #expect(result.folder == nil)
    }

    @Test func aWithheldItemIsOfNoKind() async throws {
        let room = try Room()
        try room.replace("    text: Bolaget har sagt upp avtalet.", "    text: Bolaget har sagt upp avtalet.\n    slag: beslut", in: "mote.yaml")
        let result = try await room.build { $0.formats = [.html] }
        #expect(result.folder != nil)
        #expect(try !room.texts("index.html").contains("diskussion"))
    }

    /// Those who get all of it are told that not everybody may.
    @Test func theFullEditionSaysThatItHasWhatIsSecret() async throws {
        let room = try Room()
        _ = try await room.build {
            $0.isPublic = false
            $0.formats = [.html]
        }
        let page = try String(contentsOfFile: "\(room.folder)/out/2026-05-21/index.html", encoding: .utf8).replacing("\u{A0}", with: " ")
        #expect(page.contains("Innehåller uppgifter som omfattas av sekretess enligt 19 kap. 3 § OSL, 21 kap. 7 § OSL och 26 kap. 1 § OSL."))
    }
}
