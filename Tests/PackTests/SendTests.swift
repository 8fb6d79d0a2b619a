import Diagnostics
import Foundation
import Inputs
import PDF
import System
import TestSupport
import Testing

@testable import Pack

/// A pack that its readers have got: it is noted, and nothing is built over it.
@Suite struct SendTests {
    private let day = CalendarDate(iso: "2024-09-05") ?? .today

    private func built(_ draft: Bool = false) async throws -> (copy: MeetingCopy, request: BuildRequest, pack: String) {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        request.isDraft = draft
        let result = try #require(await build(request).first)
        #expect(!result.diagnostics.hasErrors)
        request.isDraft = false
        return (copy, request, copy.folder + "/out/2024-09-19")
    }

    private func codes(_ result: MeetingResult) -> [String] { result.diagnostics.items.map(\.code.id) }

    private func snapshot(_ folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] { files[name] = wholeFile("\(folder)/\(name)") }
        return files
    }

    private func change(_ copy: MeetingCopy) throws {
        try copy.replace("förskola: 648 000", "förskola: 649 000", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 248 705", "beslutat: 4 249 705", in: "2024-09-19/budget.yaml")
    }

    @Test func whatWasSentIsNotBuiltOver() async throws {
        let (copy, request, pack) = try await built()
        let (sent, _) = send(request, on: day)
        #expect(sent?.date == "2024-09-05" && sent?.wasMarked == false)
        let before = snapshot(pack)
        #expect(before[SendMark.fileName] != nil)

        // As long as it comes out the same nobody need know.
        let again = try #require(await build(request).first)
        #expect(codes(again) == [] && again.folder == pack)
        #expect(snapshot(pack) == before)
        // Nor does the mark change what is verified.
        let verified = try await verify(pack, meeting: copy.meeting, request)
        #expect(verified.isVerified && verified.strangers == [])

        try change(copy)
        let refused = try #require(await build(request).first)
        #expect(codes(refused) == ["PK459"])
        #expect(snapshot(pack) == before)
        // A part of it would be another just so.
        var part = request
        part.only = ["1"]
        #expect(codes(try #require(await build(part).first)) == ["PK459"])
        #expect(snapshot(pack) == before)

        // What comes later is a supplement to what was sent, whatever was tried meanwhile.
        let late = await supplement(request, since: nil)
        #expect(late.folder == pack + "/komplettering-1")
        let cover = String(decoding: try #require(wholeFile(pack + "/komplettering-1/komplettering-1.html")), as: UTF8.self)
        #expect(cover.contains("649\u{A0}000") || cover.contains("649 000"))
        var after = snapshot(pack)
        after["komplettering-1"] = nil
        #expect(after == before)
    }

    @Test func aSupplementThatWasSentIsNotMadeAgain() async throws {
        let (copy, request, pack) = try await built()
        try change(copy)
        _ = await supplement(request, since: nil)
        // The latest is what is sent.
        #expect(send(request, on: day).sent?.folder == pack + "/komplettering-1")
        let before = snapshot(pack + "/komplettering-1")
        try copy.replace("förskola: 649 000", "förskola: 648 500", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 249 705", "beslutat: 4 249 205", in: "2024-09-19/budget.yaml")
        #expect(codes(await supplement(request, since: nil, replacesLast: true)) == ["PK459"])
        #expect(snapshot(pack + "/komplettering-1") == before)
        #expect(await supplement(request, since: nil).folder == pack + "/komplettering-2")
        let verified = try await verify(pack + "/komplettering-1", meeting: copy.meeting, request)
        #expect(verified.isVerified && verified.strangers == [])
    }

    @Test func itCanBeTakenBack() async throws {
        let (copy, request, pack) = try await built()
        #expect(codes(send(request, on: day, takesBack: true).result) == ["PK462"])
        _ = send(request, on: day)
        #expect(send(request, on: .today).sent?.wasMarked == true)
        // A day that is given corrects the note.
        #expect(send(request, on: try #require(CalendarDate(iso: "2024-09-06")), corrects: true).sent?.wasMarked == false)
        #expect(send(request, on: day).sent?.date == "2024-09-06")
        _ = send(request, on: day, corrects: true)
        #expect(send(request, on: day, takesBack: true).sent?.date == "2024-09-05")
        #expect(wholeFile(pack + "/" + SendMark.fileName) == nil)
        try change(copy)
        #expect(codes(try #require(await build(request).first)) == [])
    }

    @Test func aDraftIsNotSent() async throws {
        let (copy, request, pack) = try await built(true)
        // The copy's folder goes with it.
        defer { withExtendedLifetime(copy) {} }
        #expect(codes(send(request, on: day).result) == ["PK463"])
        #expect(wholeFile(pack + "/" + SendMark.fileName) == nil)
    }

    /// It would keep the pack from being built.
    @Test func aDraftIsNotSupplemented() async throws {
        let (copy, request, pack) = try await built(true)
        try change(copy)
        var later = request
        later.isDraft = false
        #expect(codes(await supplement(later, since: nil)) == ["PK468"])
        #expect(registeredSupplements(in: pack) == [])
        #expect(codes(try #require(await build(later).first)) == [])
        #expect(send(later, on: day).sent?.folder == pack)
    }

    /// Whoever builds all meetings has not asked for those that are over.
    @Test func amongManyMeetingsItIsLeftAsItIs() async throws {
        let copy = try MeetingCopy()
        let folder = copy.folder + "/2024-11-26"
        try FileManager.default.copyItem(atPath: copy.meeting, toPath: folder)
        let mote = try String(contentsOfFile: folder + "/mote.yaml", encoding: .utf8)
        try mote.replacing("datum: 2024-09-19", with: "datum: 2024-11-26").replacing("2024-11-26\n  tid", with: "2025-01-28\n  tid").write(
            toFile: folder + "/mote.yaml", atomically: true, encoding: .utf8)
        var request = copy.request
        request.out = copy.folder + "/out"
        request.meetings = [copy.meeting]
        _ = await build(request)
        let pack = copy.folder + "/out/2024-09-19"
        #expect(send(request, on: day).sent != nil)
        let before = snapshot(pack)
        try change(copy)
        request.meetings = [copy.meeting, folder]
        let results = await build(request)
        #expect(results.count == 2)
        #expect(results.map(\.sent) == [pack, nil])
        #expect(codes(results[0]) == [] && results[0].folder == nil)
        #expect(snapshot(pack) == before)
    }

    /// What a font is cut to can be written down, and cut again.
    @Test func lettersAreReadBackAsTheyWereWritten() async throws {
        let (copy, _, pack) = try await built()
        defer { withExtendedLifetime(copy) {} }
        guard case .success(let manifest) = Manifest.read(in: pack) else {
            Issue.record("no manifest")
            return
        }
        #expect(manifest.letters.count == 1)
        #expect(manifest.letters[0].faces.contains { $0.contains(":41 ") })
        #expect(Manifest.parse(manifest.serialised())?.letters == manifest.letters)
        let own = manifest.letters(of: ["a.pdf"])
        #expect(own.map(\.files) == [["a.pdf"]] && own.map(\.faces) == manifest.letters.map(\.faces))
    }

    @Test(arguments: [("2024-09-20", "PK465"), ("1926-09-05", "PK465"), ("2024-09-05", nil)] as [(String, String?)])
    func aDayThatLooksLikeASlipIsTold(date: String, code: String?) async throws {
        let (copy, request, pack) = try await built()
        defer { withExtendedLifetime(copy) {} }
        let (sent, result) = send(request, on: try #require(CalendarDate(iso: date)))
        #expect(codes(result) == [code].compactMap { $0 })
        #expect(sent?.folder == pack)
    }

    @Test func aSupplementIsNotSentBeforeThePack() async throws {
        let (copy, request, pack) = try await built()
        _ = send(request, on: day)
        try change(copy)
        _ = await supplement(request, since: nil)
        #expect(codes(send(request, on: try #require(CalendarDate(iso: "2024-09-04"))).result) == ["PK466"])
        #expect(wholeFile(pack + "/komplettering-1/" + SendMark.fileName) == nil)
        // Or the first day was wrong.
        #expect(send(request, on: day, takesBack: true).sent?.folder == pack)
        #expect(wholeFile(pack + "/" + SendMark.fileName) == nil)
        #expect(send(request, on: day).sent?.folder == pack + "/komplettering-1")
    }

    @Test func thereIsNothingToSendBeforeItIsBuilt() throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        #expect(codes(send(request, on: day).result) == ["PK464"])
    }

    @Test func aPackIsNotBuiltInTheMeetingsOwnFolder() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.meeting
        #expect(codes(try #require(await build(request).first)) == ["PK012"])
    }
}
