import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
    @Test func linesAndColumnsCountCharactersFromOne() {
        let file = SourceFile(path: "a", bytes: Array("åäö\nx😀y\n".utf8))
        #expect(file.position(of: 0) == (1, 1))
        #expect(file.position(of: 4) == (1, 3))
        #expect(file.position(of: 7) == (2, 1))
        #expect(file.position(of: 12) == (2, 3))
        #expect(file.position(of: 999) == (3, 1))
        #expect(file.position(of: -1) == (1, 1))
    }

    @Test func linesThatEndInAReturnAloneAreLines() {
        let file = SourceFile(path: "a", bytes: Array("---\rdatum: i dag\r---\r\nText.\r".utf8))
        #expect(String(decoding: file.bytes, as: UTF8.self) == "---\ndatum: i dag\n---\r\nText.\n")
        #expect(String(decoding: file.original, as: UTF8.self).contains("dag\r---"))
        #expect(file.position(of: 4) == (2, 1))
        // A picture is no text.
        let picture: [UInt8] = [0xFF, 0xD8, 0x0D, 0x41]
        #expect(SourceFile(path: "a", bytes: picture).bytes == picture)
    }

    @Test func anEmptyFileHasAPlaceToo() {
        #expect(SourceFile(path: "a", bytes: []).position(of: 0) == (1, 1))
    }
}
