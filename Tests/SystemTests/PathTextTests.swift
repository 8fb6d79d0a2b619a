import Foundation
import Testing

@testable import System

struct PathTextTests {
    @Test(arguments: [
        Array("möte/budget.yaml".utf8), [0x6D, 0xF6, 0x74, 0x65], [0xFF, 0xFE], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
        // A name that holds one of our own private-use characters.
        Array("\u{10FEE5}".utf8), [],
    ])
    func everyPathComesBackAsItWas(_ bytes: [UInt8]) {
        #expect(pathBytes(pathText(bytes)) == bytes)
    }

    @Test func noTwoPathsAreOneText() {
        #expect(pathText([0xE5]) != pathText(Array("\u{10FEE5}".utf8)))
        #expect(pathText(Array("å".utf8)) == "å")
    }

    @Test func namesThatAreNotUTF8AreFoundAndRead() throws {
        let place = try Place()
        let name: [UInt8] = [0x6D, 0xF6, 0x74, 0x65]
        let folder = try Folder(opening: place.path)
        try folder.write([1, 2], to: pathText(name))
        let entries = try listFolder(place.path).get()
        #expect(entries.map { pathBytes($0.name) } == [name])
        #expect(readFile(join(place.path, entries[0].name), limit: 10) == .success([1, 2]))
        #expect(try realPath(join(place.path, entries[0].name)).get().hasSuffix(pathText(name)))
    }

    @Test func aPathWithANulIsNoPath() {
        #expect(readFile("/etc/passwd\0", limit: 1 << 20) == .failure(.missing))
    }

    @Test func pathsAreTakenApartAndPutTogether() {
        #expect(join(".", "a") == "a")
        #expect(join("/", "a") == "/a")
        #expect(join("a/", "b") == "a/b")
        #expect(parentPath("a/b") == "a")
        #expect(parentPath("/a") == "/")
        #expect(parentPath("a") == ".")
        #expect(lastComponent("a/b/") == "b")
        #expect(withoutFinalSlash("a//") == "a")
        #expect(withoutFinalSlash("/") == "/")
    }
}
