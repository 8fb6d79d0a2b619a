import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Ledgers

@Suite struct TableTests {
    private func csv(_ text: String, choice: TableChoice = TableChoice()) -> Reading { Reading(text, named: "fil.csv", choice: choice) }

    @Test(arguments: [";", "\t", ",", "|"]) func separators(_ mark: String) {
        let reading = csv("Ansvar;Konto;Projekt;Period;Belopp\n210;5010;77;202601;1000\n210;6010;77;202602;-250\n".replacing(";", with: mark))
        #expect(reading.result("5010") == nil || reading.codes == [])
        #expect(LedgerSummary(try! #require(reading.ledger)).accounts.map(\.result) == [100_000, -25_000])
        #expect(reading.ledger?.kind == (mark == "\t" ? .tsv : .csv))
    }

    @Test(
        arguments: [
            ("1 234,50", 123_450), ("1\u{A0}234,50", 123_450), ("1\u{202F}234", 123_400), ("−250", -25_000), ("–250", -25_000), ("(250)", -25_000),
            ("250-", -25_000), ("1'234.50", 123_450), ("1.234,50", 123_450), ("1,234.50", 123_450), ("12 kr", 1_200), ("3 tkr", 300_000),
            ("1234,56000000", 123_456), ("-", 0), ("1.234.567", 123_456_700),
        ] as [(String, Int64)])
    func textAmounts(text: String, öre: Int64) throws {
        let reading = csv("Konto;Belopp\n5010;\"\(text)\"\n5020;1\n")
        let ledger = try #require(reading.ledger, "\(text): \(reading.codes)")
        #expect(LedgerSummary(ledger).accounts.first?.result == öre, "\(text)")
    }

    /// What another amount of the column shows decides.
    @Test func aPointIsReadAsTheColumnHasIt() throws {
        let reading = csv("Konto;Belopp\n5010;1.234\n6010;12,50\n")
        #expect(LedgerSummary(try #require(reading.ledger)).accounts.map(\.result) == [123_400, 1_250])
        #expect(csv("Konto;Belopp\n5010;1.234\n6010;12\n").codes == ["LE012"])
    }

    @Test(arguments: ["202608", "2026-08", "2026-08-31", "2608", "aug 2026", "20260831", "2026 08", "31.08.2026", "08/2026"]) func periods(_ text: String)
        throws
    {
        let reading = csv("Konto;Period;Belopp\n5010;\(text);1\n")
        #expect(reading.ledger?.rows.first?.period == 202_608, "\(text): \(reading.codes)")
        #expect(reading.ledger?.through?.value.iso == "2026-08-31")
    }

    @Test func yearAndMonthMayStandApart() { #expect(csv("År;Månad;Konto;Belopp\n2026;aug;5010;1\n").ledger?.rows.first?.period == 202_608) }

    @Test func debitAndCreditAreOneAmount() throws {
        let reading = csv("Konto;Debet;Kredit\n5010;100;\n5010;;30\n")
        #expect(LedgerSummary(try #require(reading.ledger)).accounts.first?.result == 7_000)
    }

    @Test func aCodeMayHaveItsNameInTheSameCell() throws {
        let ledger = try #require(csv("Konto;Projekt;Belopp\n5010 Löner;7101 Kansliet;1\n").ledger)
        #expect(ledger.accounts.map { [$0.number, $0.name] } == [["5010", "Löner"]])
        #expect(ledger.objects.map { [$0.code, $0.name] } == [["7101", "Kansliet"]])
    }

    /// A sum of several is left out; of one, two accounts may have the same amount.
    @Test func anAccountWithTheAmountOfTheOnlyOneBeneathIt() throws {
        let alike = csv("Konto;Belopp\n4010;500\n40101;500\n5010;200\n")
        #expect(LedgerSummary(try #require(alike.ledger)).accounts.map(\.result) == [50_000, 50_000, 20_000])
        #expect(alike.codes == ["LE033"])
        let sum = csv("Konto;Belopp\n4010;500\n40101;300\n40102;200\n5010;200\n")
        #expect(LedgerSummary(try #require(sum.ledger)).accounts.compactMap(\.result).reduce(0, +) == 70_000)
        #expect(sum.codes == ["LE034"])
    }

    @Test func quotedFieldsHoldSeparatorsAndLineEnds() throws {
        let reading = csv("Konto;Text;Belopp\n5010;\"en; \"\"sak\"\"\nmed rad\";1\n6010;x;fel\n")
        #expect(reading.codes == ["LE011"])
        #expect(reading.line("LE011") == 4)
    }

    @Test func windowsLettersAreRead() throws {
        let bytes = "Konto;Kontonamn;Belopp\n5010;Löner på ö;1\n".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(Reading(bytes, named: "fil.csv").ledger?.accounts.first?.name == "Löner på ö")
    }

    @Test func titlesAboveTheTableArePassedOver() throws {
        let reading = csv("Uttag ur systemet\n\nSkrivet 2026-05-02;;\nKonto;Period;Belopp\n5010;202604;1\n")
        #expect(reading.ledger?.rows.count == 1)
    }

    @Test func aColumnCanBeNamed() throws {
        let text = "Konto;Belopp;Utfall\n5010;1;2\n"
        #expect(csv(text).codes == ["LE022"])
        #expect(LedgerSummary(try #require(csv(text, choice: TableChoice(amount: "Utfall")).ledger)).accounts.first?.result == 200)
    }

    /// A name that is none of the headings is told, though one column alone fits.
    @Test func aColumnThatIsNotThereIsTold() {
        let reading = csv("Konto;Utfall aug;Budget\n5010;1;2\n", choice: TableChoice(amount: "Utfall ack aug"))
        #expect(reading.codes == ["LE045"])
        #expect(reading.diagnostics.items.first?.arguments["möjliga"] == "Utfall aug, Budget")
        #expect(reading.diagnostics.items.flatMap(\.missingArguments) == [])
    }

    /// Headings of the same words are asked for with the letter of their column.
    @Test func columnsOfTheSameNameAreToldApart() throws {
        let text = "Konto;Utfall;Utfall\n5010;1;2\n"
        #expect(csv(text).diagnostics.items.first?.arguments["kolumner"] == "Utfall (B), Utfall (C)")
        #expect(csv(text, choice: TableChoice(amount: "Utfall")).codes == ["LE022"])
        #expect(LedgerSummary(try #require(csv(text, choice: TableChoice(amount: "Utfall (C)")).ledger)).accounts.first?.result == 200)
    }

    @Test func theBudgetIsItsOwnColumn() throws {
        let text = "Konto;Period;Utfall;Budget\n5010;202601;1;9\n"
        #expect(LedgerSummary(try #require(csv(text).ledger)).accounts.first?.result == 100)
        #expect(LedgerSummary(try #require(csv(text, choice: TableChoice(column: .budget)).ledger)).accounts.first?.result == 900)
    }

    @Test func aSheetThatIsNotThereIsTold() throws {
        let bytes = try #require(FileManager.default.contents(atPath: repositoryRoot + "/fixtures/redovisning/arbetsbok/2026-05-27/underlag/uttag.xlsx"))
        let reading = Reading([UInt8](bytes), named: "uttag.xlsx", choice: TableChoice(sheet: "Dta"))
        #expect(reading.codes == ["LE025"])
        #expect(reading.diagnostics.items.first?.arguments["förslag"] == "Data")
        #expect(reading.diagnostics.items.flatMap(\.missingArguments) == [])
    }

    @Test func placesInAWorkbookAreCells() throws {
        let bytes = try #require(FileManager.default.contents(atPath: repositoryRoot + "/fixtures/errors/redovisning/LE024-felvärde.xlsx"))
        let reading = Reading([UInt8](bytes), named: "bok.xlsx")
        let place = try #require(reading.diagnostics.items.first?.range)
        #expect(reading.sources[place.file].placeName(of: Int(place.start)) == "Data!B2")
    }
}
