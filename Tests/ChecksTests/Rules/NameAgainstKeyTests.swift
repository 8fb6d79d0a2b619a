import Testing

@testable import Checks

@Suite struct NameAgainstKeyTests {
    private func found(_ old: String, _ new: String) throws -> [String] {
        try findings(register: [(old, new)]).filter { $0.hasPrefix("CK118") }
    }

    @Test func aNameThatHardlyDiffersFromItsKey() throws {
        #expect(try found("namn: Följeforskning", "namn: Följeforsknig") == ["CK118: Följeforsknig"])
        #expect(try found("namn: Event och kommunikation", "namn: Evetn och kommunikation") == ["CK118: Evetn och kommunikation"])
        #expect(try found("namn: Civilsamhälle,", "namn: Civilsamhäle,") == ["CK118: Civilsamhäle"])
        #expect(try found("namn: Trygghetsläsning,", "namn: Trygghetlsäsning,") == ["CK118: Trygghetlsäsning"])
        #expect(try found("namn: Samhällslabbet,", "namn: Samhällslabebt,") == ["CK118: Samhällslabebt"])
    }

    @Test func aLongerNameThatBeginsWithItsKey() throws {
        #expect(try found("namn: Horizonansökan", "namn: Horzionansökan") == ["CK118: Horzionansökan"])
    }

    @Test func aWordOfTheShortNameThatHardlyDiffersFromTheName() throws {
        #expect(try found("kortnamn: Välmående äldre", "kortnamn: Välmående älddre") == ["CK118: Välmående älddre"])
    }

    @Test func endingsAndKeysWithoutRingsAndDots() throws {
        #expect(try found("namn: Studentcoacher,", "namn: Studentcoachen,") == [])
        #expect(try found("namn: Samhällsforum,", "namn: Samhällsforumet,") == [])
        #expect(try found("namn: Trygghetsläsning,", "namn: Trygghetslasning,") == [])
    }
}
