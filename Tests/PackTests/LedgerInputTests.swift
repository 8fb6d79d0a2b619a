import Diagnostics
import Foundation
import PDF
import TestSupport
import Testing

@testable import Pack

/// A copy of one of the organisations of fixtures/redovisning, which type no outcome.
final class LedgerCopy {
    let folder: String
    let meeting: String

    static let meetings = ["kommun": "2026-09-24", "universitet": "2026-09-10", "arbetsbok": "2026-05-27"]

    init(_ name: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: "\(repositoryRoot)/fixtures/redovisning/\(name)", toPath: folder)
        meeting = "\(folder)/\(Self.meetings[name] ?? "")"
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }

    func bytes(_ file: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))) }

    /// Changes bytes of a file, which may be in any code.
    func replace(_ old: String, _ new: String, in file: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
        let range = try #require(data.range(of: Data(old.utf8)), "\(file) has no \(old)")
        var changed = data
        changed.replaceSubrange(range, with: Data(new.utf8))
        try changed.write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
    }

    var request: BuildRequest {
        var request = BuildRequest()
        request.meetings = [meeting]
        request.templates = [repositoryRoot + "/templates"]
        return request
    }

    func check() -> MeetingResult { Pack.check(request)[0] }
}

@Suite struct LedgerInputTests {
    @Test(arguments: ["kommun", "universitet", "arbetsbok"]) func theOrganisationsAreSilentAndTypeNoOutcome(_ name: String) throws {
        let copy = try LedgerCopy(name)
        #expect(copy.check().diagnostics.items.map(\.code.id) == [])
        let budget = try copy.text("\(LedgerCopy.meetings[name] ?? "")/budget.yaml")
        #expect(budget.contains("\nutfall: {ur: "))
    }

    /// A digit changed in a ledger is told at its row.
    @Test func aDigitChangedInAVoucherIsTold() throws {
        let copy = try LedgerCopy("universitet")
        try copy.replace("54112.54", "54113.54", in: "2026-09-10/underlag/2026.se")
        let result = copy.check()
        let told = result.diagnostics.items.filter { $0.severity == .error }
        #expect(told.map(\.code.id) == ["LE028"])
        let range = try #require(told.first?.range)
        let file = result.sources[range.file]
        #expect(file.path.hasSuffix("underlag/2026.se"))
        #expect(String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self).hasPrefix("#TRANS 4011 "))
    }

    @Test func aDigitChangedInAWorkbookIsTold() throws {
        let copy = try LedgerCopy("arbetsbok")
        let path = "2026-05-27/underlag/uttag.xlsx"
        try Data(try changedCell(copy.bytes(path), from: "-98140.56", to: "-98141.56")).write(to: URL(fileURLWithPath: "\(copy.folder)/\(path)"))
        let result = copy.check()
        let told = result.diagnostics.items.filter { $0.severity == .error }
        #expect(told.map(\.code.id) == ["LE018"])
        let range = try #require(told.first?.range)
        #expect(result.sources[range.file].placeName(of: Int(range.start)).hasPrefix("Data!J"))
    }

    @Test func thePackOfALedgerIsVerifiedAndCarriesIt() async throws {
        let copy = try LedgerCopy("kommun")
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.attachesSources = true
        let built = await build(request)
        #expect(built.map(\.succeeded) == [true])
        let folder = try #require(built.first?.folder)
        let verification = try await verify(folder, meeting: copy.meeting, copy.request)
        #expect(verification.isVerified)
        let manifest = try String(contentsOfFile: folder + "/manifest.json", encoding: .utf8)
        #expect(manifest.contains("2026-09-24/underlag/2026.se"))
        let pdf = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/bilaga-1-budget.pdf")))
        let inside = try embeddedFiles(of: pdf)
        let ledger = try #require(inside.first { $0.name.hasSuffix("2026.se") })
        let own = try copy.bytes("2026-09-24/underlag/2026.se")
        #expect(ledger.bytes == own)

        // A changed ledger gives another pack, or none.
        try copy.replace("#GEN 20260904", "#GEN 20260905", in: "2026-09-24/underlag/2026.se")
        try copy.replace("#KSUMMA\r\n#PROGRAM", "#PROGRAM", in: "2026-09-24/underlag/2026.se")
        let again = try await verify(folder, meeting: copy.meeting, copy.request)
        #expect(!again.isVerified)
    }

    @Test func theBilagaSaysWhereItsFiguresComeFrom() async throws {
        let copy = try LedgerCopy("kommun")
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.formats = [.html]
        let folder = try #require(await build(request).first?.folder)
        let page = try String(contentsOfFile: folder + "/bilaga-1-budget.html", encoding: .utf8)
        #expect(page.contains("underlag/2026.se (ur Ekonomi Kommun 12.1), till och med 31\u{A0}augusti 2026"))
        #expect(page.contains("857\u{A0}621"))
    }

    /// Years that the ledger does not have are typed beside the link.
    @Test func typedYearsStandBesideTheLedgers() throws {
        let copy = try LedgerCopy("kommun")
        let file = "2026-09-24/budget.yaml"
        try copy.replace(
            "utfall: {ur: [underlag/2025.se, underlag/2026.se]}",
            "utfall:\n  ur: underlag/2026.se\n  kansli: {2025: 1 280 911}\n  läslust: {2025: 995 830}\n  färja: {2025: 989 766}\n  försök: {2025: 52 557}\n  uppstart: {2025: 180 236}",
            in: file)
        let result = copy.check()
        #expect(
            !result.diagnostics.items.contains { $0.code.id.hasPrefix("IN") || $0.code.id.hasPrefix("RM") && $0.code.id != "RM013" },
            "\(result.diagnostics.items.map { ($0.code.id, $0.arguments) })")
    }

    /// A file remembers last year per account; who asks it for the fiscal year alone is not told of that.
    @Test func onlyTheYearsThatAreAskedForAreTaken() throws {
        for name in ["kommun", "universitet"] {
            let copy = try LedgerCopy(name)
            let file = "\(LedgerCopy.meetings[name] ?? "")/budget.yaml"
            #expect(try copy.text(file).contains("kostnadsslag: {ur: [underlag/2025.se, underlag/2026.se]}") || name != "kommun")
            try? copy.replace("\nkostnadsslag: {ur: [underlag/2025.se, underlag/2026.se]}", "\nkostnadsslag: {ur: underlag/2026.se}", in: file)
            try? copy.replace("  kostnadsslag: {ur: [underlag/2025.se, underlag/2026.se]}", "  kostnadsslag: {ur: underlag/2026.se}", in: file)
            try? copy.replace("  externa: {ur: [underlag/2025.se, underlag/2026.se]}", "  externa: {ur: underlag/2026.se}", in: file)
            #expect(copy.check().diagnostics.items.map(\.code.id) == [], "\(name)")
        }
    }

    @Test func aProgramWithAChecksumOfItsOwnCanBeLetThrough() throws {
        let copy = try LedgerCopy("kommun")
        let text = try String(decoding: copy.bytes("2026-09-24/underlag/2026.se").map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        let stated = try #require(text.split(separator: "\r\n").last)
        try copy.replace(String(stated), "#KSUMMA 1", in: "2026-09-24/underlag/2026.se")
        #expect(copy.check().diagnostics.items.map(\.code.id) == ["LE007"])
        try copy.replace("kontoplan: kommunbas", "kontoplan: kommunbas\nkontrollsumma: nej", in: "register/redovisning.yaml")
        #expect(copy.check().diagnostics.items.map(\.code.id) == [])
    }
}

/// A workbook with another text in its sheet, packed again without compression.
private func changedCell(_ bytes: [UInt8], from old: String, to new: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "bok.xlsx"))
    let script = """
        import sys, zipfile
        old = zipfile.ZipFile("bok.xlsx")
        with zipfile.ZipFile("ny.xlsx", "w") as new:
            for name in old.namelist():
                data = old.read(name)
                if name.endswith("sheet1.xml"):
                    assert data.count(sys.argv[1].encode()) == 1
                    data = data.replace(sys.argv[1].encode(), sys.argv[2].encode())
                new.writestr(name, data)
        """
    #expect(runPython(["-c", script, old, new], in: folder).status == 0)
    return try [UInt8](Data(contentsOf: folder.appending(path: "ny.xlsx")))
}
