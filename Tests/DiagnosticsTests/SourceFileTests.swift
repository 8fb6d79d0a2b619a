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

    @Test func anEmptyFileHasAPlaceToo() {
        #expect(SourceFile(path: "a", bytes: []).position(of: 0) == (1, 1))
    }
}
