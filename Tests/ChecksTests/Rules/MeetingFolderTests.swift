import Testing

@testable import Checks

@Suite struct MeetingFolderTests {
    @Test func theFolderHasTheMeetingsDate() throws {
        #expect(try findings(folder: "2024-09-20") == ["CK092: 2024-09-19"])
        #expect(try findings(folder: "2024-09-19 Eskilstuna") == [])
        #expect(try findings(folder: "septembermötet") == [])
    }
}
