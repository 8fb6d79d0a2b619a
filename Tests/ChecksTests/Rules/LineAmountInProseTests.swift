import Testing

@testable import Checks

@Suite struct LineAmountInProseTests {
    @Test(arguments: ["5 300 000 kr", "35 000 000 kr", "3,8 mnkr", "35 mnkr", "3,5 tkr"])
    func anotherAmountThanTheLines(amount: String) throws {
        #expect(try findings(prose: "Budgeten 2024 för Välmående självständiga äldre är \(amount).") == ["CK264: \(amount)"])
    }

    @Test(arguments: [
        "Budgeten 2024 för Välmående självständiga äldre är 3,5 mnkr.", "Budgeten 2024 för Event och kommunikation är 0,7 mnkr.",
        "Utfallet 2024 för Event och kommunikation är 491 tkr.", "Budgeten 2030 för Event och kommunikation är 12 mnkr.",
        "Budgeten för Event och kommunikation är 900 000 kr.", "Budgeten för Event och kommunikation i Ekköping är 7 000 000 kr.",
        "Budgeten 2024 för Event och kommunikation är 100 000 kr lägre.", "Budgeten för Event och kommunikation är 1,9 mnkr.",
    ])
    func whatMayBe(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The budget 2024 for Event och kommunikation is SEK 7 million.", language: .english) == ["CK264: SEK 7 million"])
        #expect(try findings(prose: "The budget 2024 for Event och kommunikation is SEK 0.7 million.", language: .english) == [])
    }

    @Test(arguments: [
        ("Utfallet 2024 för Event och kommunikation är 450 847 kr.", "450 847 kr"), ("Budgeten 2024 för Event och kommunikation är 730 000 kr.", "730 000 kr"),
        ("Budgeten 2024 för Event och kommunikation är 0,5 mnkr.", "0,5 mnkr"),
        ("Budgeten 2024 för Pilotprojekt och seed money är 8 800 000 kr.", "8 800 000 kr"),
    ])
    func anotherYearsAmount(prose: String, told: String) throws { #expect(try findings(prose: prose).contains("CK264: \(told)")) }

    @Test(arguments: ["Utfallet 2023 för Event och kommunikation är 451 tkr.", "Budgeten 2023 för Event och kommunikation är 0,5 mnkr."])
    func theYearsOwn(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func whatALineIsSaidToHave() throws {
        #expect(try findings(prose: "Välmående självständiga äldre har budgeten 35 mnkr.") == ["CK264: 35 mnkr"])
        #expect(try findings(prose: "Välmående självständiga äldre har en budget på 35 mnkr.") == ["CK264: 35 mnkr"])
        #expect(try findings(prose: "Välmående självständiga äldre har förbrukat 1,9 tkr till och med augusti.") == ["CK264: 1,9 tkr"])
        #expect(try findings(prose: "Välmående självständiga äldre has a budget of SEK 35 million.", language: .english) == ["CK264: 35 million"])
    }

    @Test(arguments: [
        "Välmående självständiga äldre har budgeten 3,5 mnkr.", "Välmående självständiga äldre har en budget på 3,5 mnkr.",
        "Välmående självständiga äldre har förbrukat 1,9 mnkr till och med augusti.",
        "Välmående självständiga äldre har förbrukat 19 mnkr i Ekköping.",
        "Välmående självständiga äldre har förbrukat 53,4 procent av årets budget.",
        "Välmående självständiga äldre hade förbrukat 1 867 638 kr, 53,4 procent av budgeten.",
        "Välmående självständiga äldre har förbrukat 12 procent av budgeten för inköp.",
        "I april hade Välmående självständiga äldre förbrukat 25 procent av budgeten.",
        "Prognosen för Välmående självständiga äldre är 2,9 mnkr, 0,6 mnkr under budget.",
        "Prognosen 2024 för Pilotprojekt och seed money är 4,3 mnkr, 4,2 mnkr under budget.",
        "Utfallet för Välmående självständiga äldre är högre nu, mot 874 096 kr i april.",
    ])
    func whatALineHas(prose: String) throws { #expect(try findings(before: [], prose: prose).filter { $0.hasPrefix("CK264") } == []) }

    @Test func whatIsSaidAgainstTheBudget() throws {
        #expect(try findings(prose: "Välmående självständiga äldre har förbrukat 54,3 procent av årets budget.") == ["CK264: 54,3"])
        #expect(
            try findings(prose: "Välmående självständiga äldre hade förbrukat 1 867 638 kr, 54,3 procent av budgeten.").contains("CK264: 54,3"))
        #expect(
            try findings(prose: "Välmående självständiga äldre hade förbrukat 1 867 638 kr, 54,3 procent av budgeten, mot 874 609 kr i april.")
                .contains("CK264: 54,3"))
        #expect(try findings(prose: "Prognosen 2024 för Pilotprojekt och seed money är 4,3 mnkr, 2,4 mnkr under budget.") == ["CK264: 2,4 mnkr"])
        #expect(try findings(prose: "Prognosen 2024 för Pilotprojekt och seed money är 4,3 mnkr, 4,2 mnkr över budget.") == ["CK264: 4,2 mnkr"])
        #expect(
            try findings(before: [], prose: "Utfallet för Välmående självständiga äldre är högre nu, mot 874 069 kr i april.").contains("CK264: 874 069"))
    }

    @Test func whatAPartyPaysAndTheWrongUnit() throws {
        #expect(try findings(prose: "Prognosen 2024 för Pilotprojekt och seed money är 4,3 mnkr, 4,2 kr under budget.").contains("CK264: 4,2 kr"))
        #expect(try findings(prose: "Eskilstuna kommun betalar 20 mnkr.") == [])
        #expect(try findings(prose: "Eskilstuna kommun betalar 2 mnkr.") == [])
        #expect(try findings(prose: "Driftbudgeten är 12 mnkr.") == [])
    }

    @Test func theNameInTheFormOfASentence() throws {
        #expect(try findings(prose: "Utfallet 2024 för eventet och kommunikationen är 941 tkr.") == ["CK264: 941 tkr"])
        #expect(try findings(prose: "Utfallet 2024 för eventet och kommunikationen är 491 tkr.") == [])
    }

    @Test(arguments: ["Utfallet för Event och kommunikation är 2 500 000 kr.", "Prognosen för Pilotprojekt och seed money är 9 900 000 kr."])
    func nothingButAnotherAmount(prose: String) throws { #expect(try findings(prose: prose).contains { $0.hasPrefix("CK264") }) }

    @Test(arguments: ["Pilotprojekt och seed money går 2,4 mnkr under budgeten.", "Pilotprojekt och seed money går 4,2 mnkr över budgeten."])
    func howFarFromTheBudget(prose: String) throws { #expect(try findings(prose: prose).contains { $0.hasPrefix("CK264") }) }

    @Test(arguments: [
        "Pilotprojekt och seed money går 4,2 mnkr under budgeten.", "Pilotprojekt och seed money gick 2,4 mnkr över budgeten 2022.",
        "Pilotprojekt och seed money går inte 2,4 mnkr över budgeten.", "Utfallet för Event och kommunikation i Ekköping är 2 500 000 kr.",
        "Utfallet för Event och kommunikation var 2 500 000 kr.",
    ])
    func whatIsNotSaidOfIt(prose: String) throws { #expect(try findings(prose: prose).filter { $0.hasPrefix("CK264") } == []) }
}
