import Diagnostics
import Inputs
import TestSupport
import Testing
import Zip

@testable import Ledgers

/// Tables and SIE files that could be read as something else than they are: read as they are meant, or refused.
@Suite struct SilentFigureTests {
    private func reading(_ text: String, choice: TableChoice = TableChoice()) -> Reading { Reading(text, named: "fil.csv", choice: choice) }
    private func sums(_ text: String, choice: TableChoice = TableChoice()) -> [String: Int64] {
        guard let ledger = reading(text, choice: choice).ledger else { return [:] }
        return Dictionary(LedgerSummary(ledger).accounts.compactMap { account in account.result.map { (account.number, $0) } }) { $0 + $1 }.filter {
            $0.value != 0
        }
    }
    private let stacked = "Konto;Projekt;Belopp\n5010;7101;70\n5010;7102;10\n"

    @Test(
        arguments: [
            // Headings in three rows, the account in the first or in the last.
            ("Projekt;Konto;2026;;;\n;;Utfall;;Budget;\n;;jan;feb;jan;feb\n7101;5010;2;4;9;9\n7102;6010;20;40;9;9\n", ["5010": 600, "6010": 6_000]),
            (";;2026;;;\n;;Utfall;;Budget;\nProjekt;Konto;jan;feb;jan;feb\n7101;5010;2;4;9;9\n", ["5010": 600]),
            // Small amounts without an account are no headings.
            ("Konto;Utfall;Budget\n;5;7\n5010;5;7\n", ["5010": 500]),
            // What a row is, shortened.
            ("Konto;Typ;Belopp\n5010;Utf;5\n5010;Bud;500\n", ["5010": 500]), ("Konto;Version;Belopp\n5010;AC;5\n5010;BU;500\n", ["5010": 500]),
            ("Konto;Scenario;Belopp\n5010;U;5\n5010;B;500\n", ["5010": 500]), ("Konto;Serie;Belopp\n5010;AC;5\n5010;BU;500\n", ["5010": 500]),
            // Vouchers of a series named by a letter are no budgets.
            ("Konto;Serie;Belopp\n5010;B;5\n5010;U;500\n", ["5010": 50_500]),
            // Units in a column, and as systems write them.
            ("Konto;Enhet;Belopp\n5010;tkr;5\n", ["5010": 500_000]), ("Konto;Enhet;Belopp\n5010;Kansliet;5\n", ["5010": 500]),
            ("Konto;Utfall (KSEK)\n5010;1,5\n", ["5010": 150_000]), ("Konto;Utfall MSEK\n5010;1,5\n", ["5010": 150_000_000]),
            // Debit and credit with a net beside them.
            ("Konto;Debet;Kredit;Netto\n5010;1000;;1000\n5020;;-200;-200\n5030;;50;50\n", ["5010": 100_000, "5020": -20_000, "5030": 5_000]),
            ("Konto;Debet;Kredit;Saldo\n5010;100;;100\n3010;;30;70\n3010;;-5;75\n", ["5010": 10_000, "3010": -2_500]),
            // An account with codes of its own is no sum of others.
            ("Konto;Projekt;Belopp\n501;7101;2\n5010;7102;1\n5011;7102;1\n", ["501": 200, "5010": 100, "5011": 100]),
            ("Konto;Projekt;Belopp\n501;7102;2\n5010;7102;1\n5011;7102;1\n", ["5010": 100, "5011": 100]),
            // Subtotals without a period, closing periods, and accounts that stand once.
            (
                "Konto;Kontonamn;Period;Belopp\n5010;Lön;202601;100\n5020;Lön;202601;200\n50;Personal;;300\n6010;Hyra;202601;5\n",
                ["5010": 10_000, "5020": 20_000, "6010": 500]
            ),
            ("Konto;Räkenskapsår;Period;Belopp\n5010;2025;12;1\n6010;2025;13;2\n", ["5010": 100, "6010": 200]),
            ("Konto;Period;Belopp\n1910;202600;100\n5010;202601;5\n", ["1910": 10_000, "5010": 500]),
            ("Konto;Projekt;Period;Belopp\n5010;7101;202601;1\n;7102;202601;2\n6010;7101;202601;4\n;7102;202601;8\n", ["5010": 300, "6010": 1_200]),
            // The same rows of another voucher.
            ("Konto;Ver;Belopp\n5010;A1;1\n5020;A1;2\n5030;A1;3\n5010;A2;1\n5020;A2;2\n5030;A2;3\n", ["5010": 200, "5020": 400, "5030": 600]),
            // A whole year beside a part of the next.
            ("Konto;Utfall ack aug 2026;Utfall helår 2025\n5010;500;400\n", ["5010": 50_000]),
            // Pages of one table, with the same title on each.
            ("Utfall 2026\nKonto;Belopp\n5010;1\nUtfall 2026, sida 2\nKonto;Belopp\n5020;2\n", ["5010": 100, "5020": 200]),
            ("Konto;Belopp\nUtfall\n5010;1\nAnsvar 2025 Kansliet\n5020;2\n", ["5010": 100, "5020": 200]),
        ] as [(String, [String: Int64])]) func figures(text: String, öre: [String: Int64])
    { #expect(sums(text) == öre, "\(text): \(reading(text).codes)") }

    @Test(
        arguments: [
            // Tables that are stacked, each under its own title.
            ("Utfall 2026\nKonto;Projekt;Belopp\n5010;7101;5\n\nUtfall 2025\nKonto;Projekt;Belopp\n5010;7101;70\n", ["LE038"]),
            ("Jan 2026\nKonto;Belopp\n5010;5\n\nSep 2026\nKonto;Belopp\n5010;70\n", ["LE038"]),
            ("Belopp i kr\nKonto;Period;Belopp\n5010;202608;5\nBelopp i tkr\nKonto;Period;Belopp\n5010;202608;70\n", ["LE038"]),
            ("Utfall 2026\nKonto;Belopp\n5010;5\nUtfall 2025\n5010;70\n", ["LE038"]), ("Konto;Belopp\n5010;5\n\nBudget\n5010;70\n", ["LE038"]),
            // Two units.
            ("Belopp i tkr\nKonto;Utfall kr\n5010;5\n", ["LE053"]), ("Konto;Enhet;Belopp kr\n5010;tkr;5\n", ["LE043", "LE053"]),
            ("Konto;Enhet;Belopp\n5010;tkr;5\n5020;kr;5\n", ["LE043", "LE053"]),
            // Credits in two ways, and nets that are others.
            ("Konto;Debet;Kredit\n5010;1000;\n5020;;-200\n5030;;50\n", ["LE042"]),
            ("Konto;Debet;Kredit;Netto\n5010;1000;0;900\n5020;400;0;400\n5030;5;0;5\n", ["LE018"]),
            ("Konto;Version;Belopp\n5010;V1;5\n5010;V2;500\n", ["LE049", "LE049"]), ("Konto;Period;Saldo\n5010;202601;5\n5010;202602;7\n", ["LE036"]),
            // No row, and yet a credit.
            ("Konto;Period;Debet;Kredit\n5010;202601;1000;\n6010;202631;200;-50\nSumma;;1200;50\n", ["LE017", "LE018"]),
        ] as [(String, [String])]) func doubts(text: String, codes: [String])
    { #expect(Set(reading(text).codes) == Set(codes), "\(text): \(reading(text).codes)") }

    @Test(
        arguments: [
            ("Konto;År;Kvartal;Belopp\n5010;2026;2;1\n", 202_606), ("Konto;År;Tertial;Belopp\n5010;2026;T2;1\n", 202_608),
            ("Konto;Period;Belopp\n5010;jan-26;1\n", 202_601),
            ("Utfall 2026\nKonto;Period;Belopp\n5010;Kv 3;1\n", 202_609), ("Utfall 2026\nKonto;Månad;Belopp\n5010;8;1\n", 202_608),
            ("Konto;Kvartal;Belopp\n5010;2026Q1;1\n", 202_603),
        ] as [(String, Int32)]) func parts(text: String, period: Int32)
    { #expect(reading(text).ledger?.rows.map(\.period) == [period], "\(text): \(reading(text).codes)") }

    @Test(arguments: [
        ("Konto;År;Kvartal;Belopp\n5010;2026;5;1\n", "LE017"), ("Konto;År;Månad;Belopp\n5010;2025/2026;3;1\n", "LE017"),
        ("Konto;Period;Belopp\n5010;8;1\n", "LE017"),
    ])
    func partsThatAreNone(text: String, code: String) { #expect(reading(text).codes == [code], "\(text)") }

    @Test func daysAreKept() {
        #expect(
            reading("Konto;Datum;Belopp\n5010;2026-08-31;1\n5010;20260830;1\n5010;29.08.2026;1\n5010;202608;1\n").ledger?.rows.map(\.day) == [31, 30, 29, 0])
    }

    @Test func monthsOfAYearThatEndsEarlyAreKnown() {
        #expect(reading("Konto;Utfall ack aug 2026;Utfall ack aug 2025\n5010;5;4\n").ledger?.months == [2025: 1...8, 2026: 1...8])
        #expect(reading("Konto;Utfall ack aug 2026;Utfall helår 2025\n5010;5;4\n").ledger?.months == [2025: 1...12, 2026: 1...8])
        #expect(reading("Konto;Budget ack aug 2026\n5010;5\n", choice: TableChoice(column: .budget)).ledger?.months == [2026: 1...8])
    }

    // MARK: SIE

    private let head = "#FLAGGA 0\n#SIETYP 4\n#FNAMN \"Provet\"\n#KONTO 5010 \"Löner\"\n"
    private let year = "#RAR 0 20260101 20261231\n"

    @Test(arguments: ["20261305", "\"\"", "2026"]) func aVoucherSaysWhen(_ day: String) {
        #expect(Reading(head + year + "#VER A 1 \(day) \"x\"\n{\n#TRANS 5010 {} 5\n#TRANS 1910 {} -5\n}\n").codes == ["LE017"])
        #expect(Reading(head + year + "#VER A 1 \(day) \"x\"\n{\n#TRANS 5010 {} 5 20260105\n#TRANS 1910 {} -5 20260105\n}\n").codes == [])
    }

    /// Without `#RAR` the year is that of the vouchers.
    @Test func theYearOfAFileIsThatOfItsVouchers() {
        func voucher(_ day: String) -> String { "#VER A 1 \(day) \"x\"\n{\n#TRANS 5010 {} 5\n#TRANS 1910 {} -5\n}\n" }
        #expect(Reading(head + voucher("20250805")).ledger?.years.map(\.from.year) == [2025])
        #expect(Reading(head + voucher("20251205") + voucher("20260805")).codes == ["LE030"])
    }

    @Test func aBalanceOfAPeriodIsOfItsYear() {
        #expect(Reading("#SIETYP 2\n" + year + "#KONTO 5010 A\n#PSALDO 0 202508 5010 {} 9\n#PSALDO 0 202608 5010 {} 1\n").codes == ["LE059"])
    }

    /// Changes of periods after a month, where nothing else says when.
    @Test func balancesOfPeriodsAfterAMonth() throws {
        let ledger = try #require(
            Reading("#SIETYP 3\n" + year + "#KONTO 5010 A\n#PSALDO 0 202608 5010 {6 \"1\"} 5\n#PSALDO 0 202609 5010 {6 \"1\"} 9\n#PSALDO 0 202609 5010 {} 9\n")
                .ledger)
        #expect(ledger.changes(0, after: 202_608, dimensions: [6]).map(\.öre) == [900])
        #expect(ledger.changes(0, after: 202_609, dimensions: [6]).isEmpty)
    }

    /// A part says of which whole it is one.
    @Test func partsOfADimensionTellLinesApart() throws {
        let ledger = try #require(
            Reading(
                "#SIETYP 3\n" + year
                    + "#DIM 6 Projekt\n#UNDERDIM 21 Delprojekt 6\n#KONTO 5010 A\n#RES 0 5010 100\n#OUB 0 5010 {21 \"a\"} 60\n#OUB 0 5010 {21 \"b\"} 40\n"
            ).ledger)
        let movements = ledger.movements(0, .outcome, dimensions: [6, 21])
        #expect(movements.apart == [])
        #expect(movements.rows.map(\.öre).sorted() == [4_000, 6_000])
    }

    @Test func totalsOfTheVeryRowsAreNoneOfTheirOwn() {
        let voucher = "#VER A 1 20260105 \"x\"\n{\n#TRANS 5010 {} 5\n#TRANS 1910 {} -5\n}\n"
        #expect(Reading(head + year + voucher).ledger?.hasOwnTotals == false)
        #expect(Reading(head + year + "#RES 0 5010 5\n#UB 0 1910 -5\n" + voucher).ledger?.hasOwnTotals == true)
        #expect(Reading(head + year + "#RES 0 5010 5\n").ledger?.hasOwnTotals == false)
        #expect(reading("Konto;Belopp\n5010;5\n").ledger?.hasOwnTotals == false)
    }

    // MARK: Workbooks

    /// A workbook of one sheet, with number formats for its styles from the second on.
    private func book(_ rows: String, formats: [String] = []) -> Reading {
        func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;") }
        let numbers = formats.enumerated().map { "<numFmt numFmtId=\"\(170 + $0.offset)\" formatCode=\"\(escaped($0.element))\"/>" }.joined()
        let styles = (0..<formats.count).map { "<xf numFmtId=\"\(170 + $0)\"/>" }.joined()
        let parts = [
            ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"b\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            ("xl/s.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
            ("xl/styles.xml", "<styleSheet><numFmts>\(numbers)</numFmts><cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>"),
        ]
        return Reading(zipArchive(parts.map { ZipPart(name: $0.0, bytes: Array($0.1.utf8)) }), named: "bok.xlsx")
    }

    private func row(_ number: Int, _ cells: String...) -> String {
        "<row r=\"\(number)\">"
            + cells.map { $0.hasPrefix("<") ? $0 : Double($0) == nil ? "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" : "<c><v>\($0)</v></c>" }.joined()
            + "</row>"
    }

    @Test func wholeNumbersAreWholeHoweverTheyAreStored() throws {
        let ledger = try #require(
            book(
                row(1, "Konto", "Projekt", "Period", "Belopp") + row(2, "5010.0", "7.101E3", "202608.0", "1.0")
                    + row(3, "5.011E3", "1.0", "2.02608E5", "1234.50")
            ).ledger)
        #expect(ledger.accounts.map(\.number) == ["5010", "5011"])
        #expect(ledger.objects.map(\.code) == ["7101", "1"])
        #expect(ledger.rows.map(\.period) == [202_608, 202_608])
        #expect(ledger.rows.map(\.öre) == [100, 123_450])
    }

    @Test(
        arguments: [
            ("#,##0\\ \"tkr\"", "Belopp", 150_000_000), ("#,##0\\ \"mnkr\"", "Belopp", 150_000_000_000), ("#,##0,\\ \"tkr\"", "Belopp", 150_000),
            ("#,##0\\ \"tkr\"", "Belopp tkr", 150_000_000),
            ("#,##0\\ \"kr\"", "Belopp", 150_000), ("#,##0.00\\ _€_-", "Belopp", 150_000), ("#,##0\\ [$kr-41D]", "Belopp", 150_000),
        ] as [(String, String, Int64)]) func unitsOfFormats(format: String, heading: String, öre: Int64) throws
    {
        let reading = book(row(1, "Konto", heading) + row(2, "5010", "<c s=\"1\"><v>1500</v></c>"), formats: [format])
        #expect(try #require(reading.ledger, "\(reading.codes)").rows.map(\.öre) == [öre])
    }

    @Test(arguments: ["\"$\"#,##0.00", "[$$-409]#,##0.00", "#,##0.00\\ [$kr-414]", "#,##0.00\\ \"EUR\""]) func currenciesOfFormats(format: String) {
        #expect(book(row(1, "Konto", "Belopp") + row(2, "5010", "<c s=\"1\"><v>1500</v></c>"), formats: [format]).codes == ["LE040"])
    }

    @Test func aHeadingsUnitAndAFormatsMayNotDiffer() {
        #expect(book(row(1, "Konto", "Belopp kr") + row(2, "5010", "<c s=\"1\"><v>1500</v></c>"), formats: ["#,##0\\ \"tkr\""]).codes == ["LE053"])
    }
}
