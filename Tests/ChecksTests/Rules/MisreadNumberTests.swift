import Testing

@testable import Checks

@Suite struct MisreadNumberTests {
    @Test func aLetterAmongDigits() throws {
        #expect(try findings(prose: "Målet är 2O25 och 1O mnkr.") == ["CK101: 2O25", "CK101: 1O"])
        #expect(try findings(prose: "Tanken rymmer 5l. Ämnet är CO2 och H2O. Den 1:a kom.") == [])
    }

    @Test func aLetterInTheCaseNumber() throws {
        #expect(try findings(meeting: [("SHK 2024/09", "SHK 2024/O9")]) == ["CK101: SHK 2024/O9"])
    }

    @Test func aNoughtFirst() throws {
        #expect(try findings(prose: "Det är 05 procent av 01 mnkr.") == ["CK102: 05", "CK102: 01"])
        #expect(try findings(prose: "Kl. 09.00–10.30 den 3 juni. Ring 016-710 10 00. Sal 07.") == [])
    }

    @Test func aYearWithItsDigitsTurned() throws {
        #expect(try findings(prose: "Planen har kostnaden för 0227.") == ["CK102: 0227"])
        #expect(try findings(prose: "Larmkoden är 0227 1133. Ring 0227-123 45. Sal 0311.") == [])
    }

    @Test func aNameOfTheRegister() throws {
        let edit = [("namn: Event och kommunikation", "namn: Event 070 år")]
        #expect(try findings(register: edit).contains { $0.hasPrefix("CK102") })
    }
}
