import Testing

@testable import Checks

@Suite struct TableSumsTests {
    private func table(_ rows: String...) -> String { (["| Enhet | Belopp |", "| --- | ---: |"] + rows).joined(separator: "\n") }

    @Test func theLastRowIsTheSum() throws {
        #expect(try findings(prose: table("| Norra | 120 000 |", "| Södra | 80 000 |", "| Summa | 210 000 |")) == ["CK205: 210 000"])
        #expect(try findings(prose: table("| Norra | 12,5 |", "| Södra | 8,0 |", "| **Totalt** | **21,5** |")) == ["CK205: 21,5"])
    }

    @Test func whatIsNoSum() throws {
        #expect(try findings(prose: table("| Norra | 120 000 |", "| Södra | 80 000 |", "| Summa | 200 000 |")) == [])
        // A mean, shares, a part of the row above, a subtotal, something that is no number.
        #expect(try findings(prose: table("| Norra | 38 |", "| Södra | 44 |", "| Totalt | 41 |")) == [])
        #expect(try findings(prose: table("| Norra | 45 % |", "| Södra | 60 % |", "| Totalt | 111 % |")) == [])
        #expect(try findings(prose: table("| Norra | 120 |", "| varav hyra | 20 |", "| Södra | 80 |", "| Summa | 200 |")) == [])
        #expect(try findings(prose: table("| Norra | 120 |", "| Delsumma | 120 |", "| Södra | 80 |", "| Summa | 200 |")) == [])
        #expect(try findings(prose: table("| Norra | 120 |", "| Södra | oklart |", "| Summa | 220 |")) == [])
    }

    private func shares(_ rows: String...) -> String { (["| Medlem | Remisser | Andel |", "| --- | ---: | ---: |"] + rows).joined(separator: "\n") }

    @Test func sharesOfTheSum() throws {
        let right = ["| Kassan | 31 | 42 % |", "| Regionen | 22 | 30 % |", "| Norra | 14 | 19 % |", "| Södra | 7 | 9 % |"]
        #expect(try findings(prose: shares(right[0], right[1], right[2], right[3], "| Summa | 74 | 100 % |")) == [])
        #expect(try findings(prose: shares(right[0], "| Regionen | 22 | 33 % |", right[2], right[3], "| Summa | 74 | 100 % |")) == ["CK204: 33"])
        #expect(try findings(prose: shares(right[0], right[1], right[2], right[3], "| Summa | 74 | 110 % |")) == ["CK205: 110"])
        // Rounded, and what is shares of something else.
        #expect(try findings(prose: shares(right[0], right[1], right[2], right[3], "| Summa | 74 | 99 % |")) == [])
        #expect(try findings(prose: shares("| Kassan | 31 | 80 % |", "| Regionen | 22 | 75 % |", "| Norra | 14 | 90 % |", "| Summa | 67 | 81 % |")) == [])
    }
}
