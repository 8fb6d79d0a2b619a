import Testing

@testable import Checks

@Suite struct PersonalNumberTests {
    @Test func byDateAndCheckDigit() throws {
        // The made-up number that the tax agency uses in examples.
        #expect(try findings(prose: "Ansökan från 19121212-1212 har kommit.") == ["CK071: 19121212-1212"])
        #expect(try findings(prose: "Ansökan från 121212-1212 har kommit.") == ["CK071: 121212-1212"])
        #expect(try findings(prose: "Ärendet 121212-1213 och ordern 129912-1212.") == [])
    }

    @Test func theNumberIsNotRepeatedInTheMessage() throws {
        let (found, _) = try judged(prose: "121212-1212")
        #expect(found[0].arguments.isEmpty)
    }

    @Test func theSameInAnyLanguage() throws {
        #expect(try findings(prose: "Call 811218-9876 today.", language: .english) == ["CK071: 811218-9876"])
    }
}
