import Testing

@testable import Zip

struct ZipTests {
    private static let parts = [
        ZipPart(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)), ZipPart(name: "word/tom.xml", bytes: []),
        ZipPart(name: "word/lång.xml", bytes: [UInt8](repeating: 0x61, count: 40_000)),
    ]

    @Test func whatIsWrittenIsReadBack() throws {
        var archive = try ZipArchive(zipArchive(Self.parts))
        let read = try archive.readAll()
        #expect(read.map(\.name) == Self.parts.map(\.name))
        #expect(read.map(\.bytes) == Self.parts.map(\.bytes))
    }

    @Test func theSamePartsGiveTheSameBytes() {
        #expect(zipArchive(Self.parts) == zipArchive(Self.parts))
    }

    @Test func whatIsCutOffIsDamaged() {
        let whole = zipArchive(Self.parts)
        for count in [0, 4, 30, whole.count / 2, whole.count - 1] {
            #expect(throws: ZipFault.self) {
                var archive = try ZipArchive(Array(whole.prefix(count)))
                _ = try archive.readAll()
            }
        }
    }

    /// A part that says that it is larger than it is, and one that says that it is smaller.
    @Test func aPartIsAsLongAsItSays() throws {
        for size in [39_999, 40_001] {
            var bytes = zipArchive([Self.parts[2]])
            let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
            for place in 0..<4 { bytes[directory + 24 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
            var archive = try ZipArchive(bytes)
            #expect(throws: ZipFault.damaged) { try archive.read("word/lång.xml") }
        }
    }

    /// Zeros pack a thousandfold: more than any text does.
    @Test func aBombIsNotUnpacked() throws {
        var archive = try ZipArchive(zipArchive([ZipPart(name: "word/document.xml", bytes: [UInt8](repeating: 0, count: 8 << 20))]))
        #expect(throws: ZipFault.tooLarge) { try archive.read("word/document.xml") }
    }
}
