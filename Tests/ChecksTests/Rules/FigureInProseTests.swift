import Testing

@testable import Checks

@Suite struct FigureInProseTests {
    @Test func aFigureThatMissesAFactByOneDigit() throws {
        #expect(try findings(prose: "Utfallet är 1 849 929 kr.") == ["CK052: 1 849 929"])
    }

    @Test func aCopiedFigureIsAHint() throws {
        let (found, _) = try judged(prose: "Utfallet är 1 849 992 kr.")
        #expect(found.map(\.code.id) == ["CK051"])
        #expect(found[0].severity == .note)
    }

    @Test func roundFiguresYearsAndOtherNumbersAreLeftAlone() throws {
        #expect(try findings(prose: "Målet är 10 000 000 kr år 2024, för 17 deltagare och 1,25 mnkr.") == [])
    }
}
