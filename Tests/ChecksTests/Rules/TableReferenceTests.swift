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

    @Test func inEnglish() throws {
        let tables = ["Allocated funds", "Growth of external funds"]
        let found = try findings(prose: "It stands in the table on travel and in table 3.", tables: tables, language: .english)
        #expect(found == ["CK042: table on travel and in table", "CK042: table 3"])
        let right = "See the table of allocated funds, table 2 and the table “Growth”. It was laid on the table on Friday. See the table of contents."
        #expect(try findings(prose: right, tables: tables, language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "Se tabell 1.", tables: ["Uppväxling"])
        #expect(meeting.outcome("CK042") == "höll för 1 hänvisning")
        #expect(try checked(prose: "Inget.", tables: ["Uppväxling"]).meeting.outcome("CK042") == "gäller inte: ingen text nämner en tabell")
    }
}
