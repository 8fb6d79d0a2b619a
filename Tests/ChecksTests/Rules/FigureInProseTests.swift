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

    @Test func whatToWriteInsteadPrintsTheSame() throws {
        for (prose, replacement) in [
            ("Utfallet är 1 849 992 kr.", "{{budget.utfall.processtöd[2024]}}"),
            ("Utfallet är 1 849 992 kronor.", "{{budget.utfall.processtöd[2024] | tal}}"),
            ("Av detta är 132 500 till en doktorand, och 337 500 kr till annat.", "{{budget.pilotmedel.beslutat.civilsamhälle}}"),
        ] {
            let (found, _) = try judged(prose: prose)
            #expect(found.last?.replacement == replacement)
        }
        // Over a line break the words are not one piece.
        #expect(try judged(prose: "Utfallet är 1 849\n992 kr.").diagnostics.map(\.replacement) == [nil])
    }

    @Test func theMeetingsOwnFactsAreFactsToo() throws {
        let fakta = ("  initiativ-äldre: 7", "  initiativ-äldre: 7\n  bidrag: 1 234 500 kr")
        let (found, _) = try judged(meeting: [fakta], prose: "Bidraget är 1 234 500 kr.")
        #expect(found.map(\.code.id) == ["CK051"])
        #expect(found.first?.replacement == "{{fakta.bidrag}}")
    }

    @Test func roundFiguresYearsAndOtherNumbersAreLeftAlone() throws {
        #expect(try findings(prose: "Målet är 10 000 000 kr år 2024, för 17 deltagare och 1,25 mnkr.") == [])
    }

    /// “1 849 992 tkr” of what is 1 849 992 kr: nobody is advised to keep the unit.
    @Test func theSameDigitsInAnotherUnitAreTold() throws {
        // Beside the line's name it is the line that the text has another amount of.
        let (found, _) = try judged(prose: "Utfallet är 1 849 992 tkr.")
        #expect(found.map(\.code.id) == ["CK264"])
        #expect(try findings(prose: "Utfallet är 1 849 992 mnkr.").count == 1)
    }

    /// What two amounts of the sentence differ by is right, whatever it is near to.
    @Test func anExactDifferenceIsNoSlip() throws {
        let near = "Resultatet blev 1 849 929 kr: intäkter på 9 000 000 kr och kostnader på"
        #expect(try findings(prose: "\(near) 7 150 071 kr.").contains("CK052: 1 849 929") == false)
        #expect(try findings(prose: "\(near) 7 150 000 kr.").contains("CK052: 1 849 929"))
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The outcome is SEK 1,849,929.", language: .english) == ["CK052: 1,849,929"])
        #expect(try findings(prose: "The outcome is SEK 1,849,992.", language: .english) == ["CK051: SEK 1,849,992"])
        #expect(try findings(prose: "The outcome is 1 849 929.", language: .english) == ["CK052: 1 849 929"])
        #expect(try findings(prose: "The target is SEK 10,000,000 in 2024, for 17 people and 1.25 million.", language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "Bidraget är 3 333 333 kr.")
        #expect(meeting.outcome("CK051") == "höll för 1 siffra i text")
        #expect(try checked(prose: "Bidraget är 10 mnkr.").meeting.outcome("CK052") == "gäller inte: ingen text har ett belopp att hålla mot bilagornas")
    }
}
