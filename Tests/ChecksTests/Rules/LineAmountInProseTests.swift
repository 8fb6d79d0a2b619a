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
}
