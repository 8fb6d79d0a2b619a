import Testing

@testable import Checks

@Suite struct TableReferenceTests {
    private let tables = ["Extern och intern uppväxling 2024", "Pilotprojekt och seed money 2024"]

    @Test func aTableThatIsNotThere() throws {
        let found = try findings(prose: "Det står i tabellen om resor och i tabell 3.", tables: tables)
        #expect(found == ["CK042: tabellen om resor och i tabell", "CK042: tabell 3"])
    }

    @Test func aTableByItsHeading() throws {
        #expect(try findings(prose: "Se tabellen ”Växthus”.", tables: tables) == ["CK042: tabellen ”Växthus"])
        #expect(try findings(prose: "Se tabellen ”Pilotprojekt och seed money”, eller tabellen nedan.", tables: tables) == [])
    }

    @Test func aTableThatIsThere() throws {
        #expect(try findings(prose: "Det står i tabellen om uppväxling och i tabell 2.", tables: tables) == [])
    }
}
