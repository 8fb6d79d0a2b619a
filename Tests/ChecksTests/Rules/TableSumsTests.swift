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
}
