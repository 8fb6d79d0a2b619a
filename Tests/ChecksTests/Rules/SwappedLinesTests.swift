import Testing

@testable import Checks

@Suite struct SwappedLinesTests {
    @Test func digitsOfAForecastThatHaveChangedPlaces() throws {
        let found = try findings(budget: [
            ("pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3", "pilot: {2024: 4 520 000, 2025: 4 250 000}\n  - omgång: 3")
        ])
        #expect(found.contains("CK248: 4 520 000"))
    }

    @Test func twoLinesWithEachOthersForecasts() throws {
        let old =
            "följeforskning: {2024: 500 000}\n      event: {2024: 700 000}\n      äldre: {2024: 3 500 000}\n      barn-unga: {2024: 3 500 000}\n      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
        let new = old.replacing("{2024: 500 000}", with: "{2024: X}").replacing("{2024: 700 000}", with: "{2024: 500 000}").replacing("X", with: "700 000")
        #expect(try findings(budget: [(old, new)]).filter { $0.hasPrefix("CK248") } == ["CK248: 700 000"])
    }

    @Test func aLineLeftFromTheLastMeeting() throws {
        let edits = [("upptecknat: 849 797, upptecknat-totalt: 849 797", "upptecknat: 424 900, upptecknat-totalt: 424 900")]
        #expect(try findings(budget: edits, before: []).contains("CK250: 424 900"))
        #expect(try findings(budget: [], before: []).filter { $0.hasPrefix("CK250") } == [])
    }

    @Test(arguments: [(4_250_000, 4_520_000, true), (4_250_000, 4_205_000, true), (50, 5, false), (500_000, 50_000, false), (4_250_000, 4_350_000, false)])
    func swappedNeighbours(a: Int, b: Int, areSwapped isExpected: Bool) { #expect(areSwapped(Int128(a), Int128(b)) == isExpected) }

    /// The second forecast has changed besides: 2 400 000 and 950 000 for 1 200 000 and 2 400 000.
    @Test func twoLinesWithNearlyEachOthersForecasts() throws {
        let old =
            "följeforskning: {2024: 500 000}\n      event: {2024: 700 000}\n      äldre: {2024: 3 500 000}\n      barn-unga: {2024: 3 500 000}\n      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
        let new = old.replacing("{2024: 500 000}", with: "{2024: 3 500 000}").replacing("äldre: {2024: 3 500 000}", with: "äldre: {2024: 480 000}")
        #expect(try findings(budget: [(old, new)]).contains { $0.hasPrefix("CK248") })
    }

    @Test func anAmountThatWouldBeNearWithTwoDigitsExchanged() throws {
        let old = "pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
        #expect(try findings(budget: [(old, old.replacing("2024: 4 250 000", with: "2024: 2 450 000"))]).contains("CK248: 2 450 000"))
        #expect(try findings(budget: [(old, old.replacing("2024: 4 250 000", with: "2024: 3 150 000"))]).filter { $0.hasPrefix("CK248") } == [])
    }

    @Test func twoAmountsExchangedSinceTheLastMeeting() throws {
        let edits = [
            ("- namn: Processledare forskning och utbildning\n      belopp: 650 000", "- namn: Processledare forskning och utbildning\n      belopp: 132 500"),
            ("- namn: Doktorand\n      belopp: 132 500", "- namn: Doktorand\n      belopp: 650 000"),
        ]
        #expect(try findings(budget: edits, before: []).contains { $0.hasPrefix("CK248") })
        #expect(try findings(budget: [], before: []).filter { $0.hasPrefix("CK248") } == [])
    }

    /// Two thirds of the year have gone, and 1 867 638 of 3 500 000 is booked.
    @Test func aDigitThatWouldBeNearAsTheYearGoesOn() throws {
        let old = "äldre: {2024: 3 500 000}\n      barn-unga: {2024: 3 500 000}\n      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
        #expect(try findings(budget: [(old, old.replacing("äldre: {2024: 3 500 000}", with: "äldre: {2024: 8 500 000}"))]).contains("CK248: 8 500 000"))
        #expect(
            try findings(budget: [(old, old.replacing("äldre: {2024: 3 500 000}", with: "äldre: {2024: 2 800 000}"))]).filter { $0.hasPrefix("CK248") } == [])
    }
}
