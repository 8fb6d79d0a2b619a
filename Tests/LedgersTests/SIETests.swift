import Diagnostics
import Testing

@testable import Ledgers

/// What real files have that the standard does not expect.
@Suite struct SIETests {
    private let head = "#FLAGGA 0\n#SIETYP 4\n#FNAMN \"Provet\"\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#KONTO 1910 Kassa\n"

    @Test func fieldsArePartedByTabsAndSpacesAndQuotedOrNot() {
        let reading = Reading(
            head
                + "#VER\tA\t\"1\"  20260131 \"Lön \\\"extra\\\"\"\n {\n\t#TRANS 5010 {\"1\" \"210\"\t6 \"P 7\"} 1000.5 20260131\n   #TRANS \"1910\" {} \"-1000.50\"\n }\n"
        )
        #expect(reading.codes == [])
        #expect(reading.result("5010") == 100_050)
        #expect(reading.ledger?.objects.map(\.code) == ["210", "P 7"])
        #expect(reading.ledger?.dimensions.map(\.name) == ["Kostnadsställe", "Projekt"])
        #expect(reading.ledger?.type == "4I")
    }

    @Test func lineEndsAndBlankLinesDoNotMatter() {
        let text = head + "\n\n#RES 0 5010 10.00\n\n"
        for ends in ["\n", "\r\n", "\r"] { #expect(Reading(text.replacing("\n", with: ends)).result("5010") == 1_000, "\(ends.debugDescription)") }
    }

    @Test func aRowThatWasAddedIsFollowedByItselfAndOneThatWasRemovedDoesNotCount() {
        let reading = Reading(
            head + "#VER A 1 20260131\n{\n#RTRANS 5010 {} 70.00\n#TRANS 5010 {} 70.00\n#BTRANS 5010 {} 30.00\n#TRANS 1910 {} -70.00\n}\n")
        #expect(reading.result("5010") == 7_000)
        #expect(reading.codes == [])
    }

    @Test func theTotalAndTheRowsOfObjectsAreNotAddedTogether() {
        let reading = Reading(
            "#SIETYP 3\n#FNAMN \"P\"\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#RES 0 5010 100.00\n"
                + "#PSALDO 0 202601 5010 {} 60.00\n#PSALDO 0 202602 5010 {} 40.00\n#PSALDO 0 202601 5010 {1 10} 60.00\n#PSALDO 0 202602 5010 {1 20} 40.00\n")
        #expect(reading.codes == [])
        #expect(reading.result("5010") == 10_000)
    }

    /// In some files the row without objects is of what has none.
    @Test func rowsThatTogetherAreTheAccountAreNoDifference() {
        let reading = Reading(
            "#SIETYP 3\n#RAR 0 20260101 20261231\n#KONTO 5010 \"Löner\"\n#RES 0 5010 100.00\n#PSALDO 0 202601 5010 {} 60.00\n#PSALDO 0 202601 5010 {1 10} 40.00\n"
        )
        #expect(reading.codes == [])
    }

    @Test func closingLessOpeningBalanceIsTheChange() {
        let reading = Reading(
            "#SIETYP 1\n#RAR 0 20260101 20261231\n#KONTO 1910 \"Kassa\"\n#IB 0 1910 200.00\n#UB 0 1910 150.00\n#IB -1 1910 20.00\n#UB -1 1910 200.00\n")
        #expect(reading.result("1910") == -5_000)
        #expect(reading.ledger?.type == "1")
    }

    @Test func aFileWithoutATypeIsOfTheFirst() {
        #expect(Reading("#FLAGGA 0\n#KONTO 5010 Löner\n#RES 0 5010 1\n").ledger?.type == "1")
    }

    @Test(
        arguments: [("12", 1_200), ("12.3", 1_230), ("-0.00", 0), ("-12.30", -1_230), ("12,30", 1_230), ("12.3000", 1_230), (".50", 50), ("+7", 700)]
            as [(String, Int64)])
    func amounts(text: String, öre: Int64) {
        let reading = Reading("#SIETYP 1\n#KONTO 5010 A\n#RES 0 5010 \(text)\n")
        #expect(reading.result("5010") == öre, "\(text): \(reading.codes)")
    }

    @Test(
        arguments: [("1.234", "LE012"), ("1234.567", "LE013"), ("1 234", nil), ("x", "LE011"), ("1e5", "LE011"), ("99999999999999999", "LE011")]
            as [(String, String?)])
    func amountsThatAreNone(text: String, code: String?) {
        let reading = Reading("#SIETYP 1\n#KONTO 5010 A\n#RES 0 5010 \(text)\n")
        guard let code else { return #expect(reading.result("5010") == 100) }
        #expect(reading.codes == [code])
        #expect(reading.ledger == nil)
        #expect(reading.line(code) == 3)
    }

    @Test func lettersAreReadAsTheBytesSay() {
        let utf8 = Array("#FORMAT PC8\n#SIETYP 1\n#KONTO 5010 \"Löner å ÄÖ\"\n#RES 0 5010 1\n".utf8)
        let text = String(decoding: utf8, as: UTF8.self)
        let pc8 = text.unicodeScalars.compactMap { byteIn437($0.value) }
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        for bytes in [utf8, pc8, latin, [0xEF, 0xBB, 0xBF] + utf8] {
            #expect(Reading(bytes).ledger?.accounts.first?.name == "Löner å ÄÖ")
        }
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(Reading(utf16).ledger?.accounts.first?.name == "Löner å ÄÖ")
    }

    @Test func aWordInAnotherCodeIsReadByItselfAndTold() {
        var bytes = "#SIETYP 1\n#KONTO 5010 \"Löner åå\"\n#KONTO 5020 ".unicodeScalars.compactMap { byteIn437($0.value) }
        bytes += "Österåker".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        bytes += Array("\n#RES 0 5010 1\n".utf8)
        let reading = Reading(bytes)
        #expect(reading.ledger?.accounts.map(\.name) == ["Löner åå", "Österåker"])
        #expect(reading.codes == ["LE008"])
        #expect(reading.line("LE008") == 3)
    }

    @Test func theChecksumIsOfTheFieldsOfEveryRecord() {
        // Counted by an independent program over the same fields (CRC-32, as zlib has it).
        let body =
            "#PROGRAM \"En \\\"egen\\\" sak\" 1\n#SIETYP 4\n#KONTO 5010 \"Lon\"\n#VER A 1 20260131 \"x\"\n{\n#TRANS 5010 {\"1\" \"A\"} 1.00\n#TRANS 1910 {} -1.00\n}\n"
        let right = Reading("#FLAGGA 0\n#KSUMMA\n\(body)#KSUMMA 1056227310\n")
        let wrong = Reading("#FLAGGA 0\n#KSUMMA\n\(body)#KSUMMA 1056227311\n")
        #expect(wrong.codes == ["LE007"])
        #expect(wrong.ledger != nil)
        #expect(right.codes == [], "\(right.diagnostics.items.map(\.arguments))")
    }

    @Test func accountsMayBeWordsAndLong() {
        let reading = Reading("#SIETYP 4\n#KONTO 12345678 \"Lång\"\n#VER \"\" \"\" 20260131\n{\n#TRANS DIFF {} 5\n#TRANS 12345678 {} -5\n}\n")
        #expect(reading.result("DIFF") == 500)
        #expect(reading.codes == [])
    }

    @Test func unquotedNamesAreWhole() {
        #expect(Reading("#SIETYP 1\n#KONTO 1510 Kundfordringar i Sverige\n#UB 0 1510 1\n").ledger?.accounts.first?.name == "Kundfordringar i Sverige")
    }

    @Test func everyThingWrongIsToldInOneRun() {
        let reading = Reading(head + "#RES 0 5010 x\n#RES 0 1910\n#VER A 1 20260101\n{\n#TRANS 5010 {} 1.234\n}\n")
        #expect(Set(reading.codes) == ["LE011", "LE010", "LE012"])
    }

    @Test func theKindIsToldByTheBytes() {
        #expect(Reading("#FLAGGA 0\n#SIETYP 1\n#RES 0 5010 1\n", named: "utfall.txt").ledger?.kind == .sie)
        #expect(Reading("", named: "tom.se").codes == ["LE001"])
        #expect(Reading("<?xml version=\"1.0\"?><sie/>", named: "fem.sie").codes == ["LE001"])
        #expect(Reading("%PDF-1.7", named: "utfall.se").codes == ["LE001"])
    }

    /// An amount in two fields is no amount.
    @Test(arguments: ["#TRANS 5010 {} 12 345.50", "#TRANS 5010 {} -12 345.50 20260131", "#TRANS 5010 {} 1 000"]) func thousandsThatArePartedByABlank(
        _ row: String
    ) {
        #expect(Reading(head + "#VER A 1 20260131\n{\n\(row)\n#TRANS 1910 {} -1.00\n}\n").codes == ["LE011"])
    }

    @Test func aQuantityAfterABalanceIsNone() {
        let reading = Reading("#SIETYP 1\n#KONTO 5010 A\n#RES 0 5010 12 345\n")
        #expect(reading.codes == [])
        #expect(reading.result("5010") == 1_200)
        #expect(Reading("#SIETYP 1\n#KONTO 5010 A\n#RES 0 5010 12 345.50\n").codes == ["LE011"])
    }

    @Test func theRowThatExplainsVoucherAndBalanceIsTold() {
        let reading = Reading(
            head
                + "#RES 0 5010 100.00\n#UB 0 1910 -100.00\n#VER A 1 20260131\n{\n#TRANS 5010 {} 70.00\n#TRANS 1910 {} -60.00\n}\n#VER A 2 20260131\n{\n#TRANS 5010 {} 40.00\n#TRANS 1910 {} -40.00\n}\n"
        )
        #expect(reading.codes == ["LE028"])
        #expect(reading.line("LE028") == 11)
        #expect(reading.diagnostics.items.first?.arguments["rätt"] == "60")
    }

    @Test func aPeriodThatIsOutIsToldAtItsRow() {
        let reading = Reading(
            head + "#RES 0 5010 100.00\n#UB 0 1910 -100.00\n#PSALDO 0 202601 5010 {} 60.00\n#PSALDO 0 202602 5010 {} 30.00\n"
                + "#VER A 1 20260131\n{\n#TRANS 5010 {} 60.00\n#TRANS 1910 {} -60.00\n}\n#VER A 2 20260228\n{\n#TRANS 5010 {} 40.00\n#TRANS 1910 {} -40.00\n}\n"
        )
        #expect(reading.codes == ["LE015"])
        #expect(reading.line("LE015") == 10)
    }

    /// § 8.12: balances join the codes of the whole and of its part.
    @Test func joinedCodesOfPartsAreTakenApart() throws {
        let ledger = try #require(
            Reading(
                "#SIETYP 3\n#RAR 0 20260101 20261231\n#DIM 1 Avdelning\n#UNDERDIM 21 Enhet 1\n#OBJEKT 1 \"K\" Kansli\n#OBJEKT 21 \"7\" Sju\n#KONTO 5010 A\n"
                    + "#PSALDO 0 202601 5010 {21 \"K7\"} 5.00\n"
            ).ledger)
        let row = try #require(ledger.balances.first?.row)
        #expect(ledger.code(1, of: row) == "K")
        #expect(ledger.code(21, of: row) == "7")
    }

    @Test func aFileThatEndsInAVouchersHeadIsCutShort() {
        #expect(Reading(head + "#VER A 1 20260131\n{\n#TRANS 5010 {} 0.00\n}\n#VER A 2 202601").codes == ["LE006"])
    }

    @Test func aBalanceOfAnObjectIsHeldAgainstItsVouchers() {
        let vouchers =
            "#VER A 1 20260131\n{\n#TRANS 5010 {1 10 6 77} 60.00\n#TRANS 5010 {1 20 6 77} 40.00\n#TRANS 5010 {6 78} 5.00\n#TRANS 1910 {} -105.00\n}\n"
        let whole = head + "#OUB 0 5010 {1 10} 60.00\n#OUB 0 5010 {1 20} 40.00\n#OUB 0 5010 {6 77} 100.00\n#OUB 0 5010 {6 78} 5.00\n"
        #expect(Reading(whole + vouchers).codes == [])
        let changed = Reading(whole.replacing("{1 20} 40.00", with: "{1 20} 41.00") + vouchers)
        #expect(changed.codes == ["LE015"])
        #expect(changed.line("LE015") == 8)
        // Most of them count otherwise: nothing is known.
        #expect(Reading(whole.replacing("0 5010 {1", with: "0 5010 {7 99 1") + vouchers).codes == [])
    }
}
