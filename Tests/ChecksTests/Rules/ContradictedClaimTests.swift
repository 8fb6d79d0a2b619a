import Testing

@testable import Checks

@Suite struct ContradictedClaimTests {
    @Test func balanceIsHeldAgainstTheFinancing() throws {
        #expect(try findings(prose: "Budget och utfall är i balans.") == ["CK050: i balans"])
    }

    @Test func planIsHeldAgainstThePaceOfTheYear() throws {
        #expect(try findings(prose: "Utfallet ligger enligt plan.") == ["CK050: enligt plan"])
    }

    @Test func denialsAndOtherThingsAreLeftAlone() throws {
        #expect(try findings(prose: "Budgeten är inte i balans. Livet är i balans. Programmet pågår enligt plan.") == [])
    }

    @Test func theSameIsSaidInManyWays() throws {
        for claim in [
            "Ekonomin är i god balans.", "Budgeten är balanserad.", "Ekonomin går ihop.", "Utfallet är som planerat.",
            "Budgeten är i fas.", "Utfallet följer planen.", "Uppväxlingsmålet är nått.", "Målet för uppväxling är uppnått.",
            "Finansieringen är säkrad och i balans.", "Ekonomin är i balans, och vi har inte behövt spara.",
        ] {
            #expect(try findings(prose: claim).map { $0.prefix(5) } == ["CK050"], "\(claim)")
        }
    }

    @Test func whatIsDeniedWishedForOrOfAnotherYearIsNoClaim() throws {
        for claim in [
            "Ekonomin är ännu inte i balans.", "Det är svårt att hålla budgeten i balans.", "Budgeten ska vara i balans.",
            "Utan åtgärder blir ekonomin i obalans.", "Budgeten för 2026 är i balans.", "Om budgeten är i balans fortsätter vi.",
            "Uppväxlingen når inte målet.", "Uppväxlingen når målet inte i år.", "Budgetarbetet är i fas 2.",
        ] {
            #expect(try findings(prose: claim) == [], "\(claim)")
        }
    }

    @Test func overspendingContradictsThatTheBudgetIsKept() throws {
        let over = [("2024: 490 935", "2024: 14 490 935")]
        for claim in ["Utfallet ligger inom ram.", "Verksamheten håller budget.", "Budgeten överskrids inte.", "Utfallet är i linje med budget."] {
            #expect(try findings(budget: over, prose: claim).contains { $0.hasPrefix("CK050") }, "\(claim)")
        }
    }

    @Test func aClaimIsHeldAgainstWhatItIsAbout() throws {
        // One line is above its budget, and the whole is not.
        let over = [("2024: 490 935", "2024: 790 935")]
        for claim in [
            "Utfallet ligger inom ram.", "Renoveringen av badhuset ligger inom budget.", "Följeforskning håller budgeten.",
            "Inom ramen för samarbetet ordnas fem besök, med egen budget.",
        ] {
            #expect(try !findings(budget: over, prose: claim).contains { $0.hasPrefix("CK050") }, "\(claim)")
        }
        #expect(try findings(budget: over, prose: "Event och kommunikation håller budgeten.").contains { $0.hasPrefix("CK050") })
    }

    @Test func theTargetIsForExternalFunds() throws {
        #expect(try findings(prose: "Uppväxlingen har nått målet.") == ["CK050: nått målet"])
    }

    @Test func aTrueClaimIsLeftAlone() throws {
        #expect(try findings(prose: "Utfallet är inom budget.") == [])
    }

    @Test(arguments: [
        ("Budget and outcome are in balance.", "in balance"), ("The finances are balanced.", "are balanced"),
        ("The outcome is according to plan.", "according to plan"), ("Spending is on track.", "on track"),
        ("External funds have reached the target.", "reached the target"),
        ("The target for external funds has been met.", "target for external funds has been met"),
    ])
    func inEnglish(prose: String, words: String) throws {
        #expect(try findings(prose: prose, language: .english) == ["CK050: \(words)"])
    }

    @Test(arguments: [
        "The budget is not in balance.", "Life is in balance.", "The budget should be in balance.", "The outcome isn’t on track.",
        "If the budget is balanced we go on.", "The budget for 2026 is in balance.", "External funds have not reached the target.",
        "The decision on budget lines stands.", "The outcome is within budget.",
    ])
    func whatIsNoFalseClaimInEnglish(prose: String) throws { #expect(try findings(prose: prose, language: .english) == []) }

    @Test func overspendingInEnglish() throws {
        let over = [("2024: 490 935", "2024: 14 490 935")]
        for claim in [
            "The outcome is within budget.", "Spending is on budget.", "The outcome is in line with the budget.", "There is no overspending of the budget.",
        ] {
            #expect(try findings(budget: over, prose: claim, language: .english).contains { $0.hasPrefix("CK050") }, "\(claim)")
        }
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Utfallet är inom budget.").meeting.outcome("CK050") == "höll för 1 påstående")
        let without = "gäller inte: ingen text påstår något om ekonomin som siffrorna kan säga emot"
        #expect(try checked(prose: "Livet är i balans.").meeting.outcome("CK050") == without)
        #expect(try checked(prose: "Utfallet är inom budget.", language: .english).meeting.outcome("CK050") == without)
    }

    @Test func theSameInMoreWays() throws {
        let over = [("2024: 490 935", "2024: 14 490 935")]
        for claim in ["Kostnaden ryms inom ramen.", "Verksamheten håller sin budget.", "Ekonomin klarar budgeten."] {
            #expect(try findings(budget: over, prose: claim).contains { $0.hasPrefix("CK050") }, "\(claim)")
        }
        #expect(try findings(budget: over, prose: "Spending keeps to its budget.", language: .english).contains { $0.hasPrefix("CK050") })
    }

    /// “but” begins something else.
    @Test func aClaimIsOfItsOwnClause() throws {
        let over = [("2024: 490 935", "2024: 790 935")]
        #expect(
            try !findings(budget: over, prose: "Följeforskning är inom budget, men Event och kommunikation är det inte.").contains { $0.hasPrefix("CK050") })
        #expect(try findings(budget: over, prose: "Event och kommunikation är inom budget, men Följeforskning är det inte.").contains { $0.hasPrefix("CK050") })
    }

    @Test func whatIsSaidToBeOverspent() throws {
        func told(_ prose: String, _ edits: [Bench.Edit] = []) throws -> [String] {
            try findings(budget: edits, prose: prose).filter { $0.hasPrefix("CK050") }
        }
        #expect(try told("Event och kommunikation går över budget.") == ["CK050: går över budget"])
        #expect(try told("Följeforskning har överskridit sin budget.") == ["CK050: överskridit sin budget"])
        #expect(try told("Verksamheten har gått över budget.") == ["CK050: gått över budget"])
        // One that is above it, one that no line has, and what is only feared.
        #expect(try told("Event och kommunikation går över budget.", [("2024: 490 935", "2024: 790 935")]) == [])
        for claim in [
            "Kulturskolan går över budget.", "Event och kommunikation går inte över budget.", "Om Event och kommunikation överskrider sin budget sparar vi.",
            "Vi vill veta om Event och kommunikation överskrider sin budget.", "Event och kommunikation riskerar att gå över budget.",
            "Event och kommunikation gick 2023 över budget.", "Nästa år går Event och kommunikation över budget.",
        ] { #expect(try told(claim) == [], "\(claim)") }
    }

    @Test func whatIsSaidToKeepPaceWithTheBudget() throws {
        #expect(try findings(prose: "Utfallet ligger i takt med budgeten.") == ["CK050: i takt med budgeten"])
        #expect(try findings(prose: "Utfallet ligger inte i takt med budgeten.") == [])
    }
}
