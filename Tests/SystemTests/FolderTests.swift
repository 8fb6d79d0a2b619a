import Foundation
import Testing

@testable import System

struct FolderTests {
    let place: Place

    init() throws { place = try Place() }

    @Test func aFileIsNeverWrittenOverOrThroughALink() throws {
        let folder = try Folder(opening: place.path)
        place.add("egen", [1])
        #expect(throws: SystemError("\(place.path)/egen", code: EEXIST)) { try folder.write([2], to: "egen") }
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/länk", withDestinationPath: "målet")
        #expect(throws: SystemError.self) { try folder.write([2], to: "länk") }
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/målet"))
    }

    @Test func aLinkIsNoFolder() throws {
        let folder = try Folder(opening: place.path)
        try folder.makeFolder("mapp")
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/länk", withDestinationPath: "mapp")
        #expect(try folder.folder("mapp").names() == [])
        #expect(throws: SystemError.self) { _ = try folder.folder("länk").names() }
        #expect(try folder.status("länk")?.kind == .link)
    }

    @Test func nothingIsMovedOverAnother() throws {
        let folder = try Folder(opening: place.path)
        place.add("a", [1])
        place.add("b", [2])
        #expect(try !folder.move("a", to: folder, as: "b"))
        #expect(try folder.move("a", to: folder, as: "c"))
        #expect(try folder.names() == ["b", "c"])
        #expect(try folder.exchange("b", "c"))
        #expect(folder.read("b", limit: 10) == .success([1]))
    }

    @Test func onlyOneHasTheLock() throws {
        let first = try Folder(opening: place.path)
        let second = try Folder(opening: place.path)
        #expect(first.lock() == .taken)
        #expect(second.lock() == .busy)
    }

    @Test func whatCannotBeWrittenIsTold() throws {
        let full = open("/dev/full", O_WRONLY)
        try #require(full >= 0)
        defer { close(full) }
        #expect(writeAll([1], to: full) == ENOSPC)
        #expect(writeAll([], to: full) == 0)
    }

    @Test func hashesAreTheStandards() {
        #expect(
            SHA256.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
