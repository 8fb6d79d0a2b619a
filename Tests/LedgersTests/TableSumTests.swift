import Testing

@testable import Ledgers

/// Sums that tables state of themselves: each held to its rows, whatever its column and its row are called, and none counted.
@Suite struct TableSumTests {
    private func reading(_ text: String) -> Reading { Reading(text, named: "fil.csv") }

    private func total(_ reading: Reading) -> Int64? { reading.ledger?.rows.reduce(0) { $0 + $1.öre } }

    @Test(arguments: [
        "Utfall", "Utfall ack", "Ack utfall", "Ackumulerat utfall", "Utfall ack aug", "Utfall hittills", "Utfall ack 2026", "Utfall t.o.m. aug 2026",
        "Utfall YTD",
    ]) func whatIsCumulatedIsHeldToo(heading: String) {
        let rows = "Ansvar;Konto;\(heading)\n300;5010;100\n300;5020;200\n"
        #expect(reading(rows + "Summa;;250\n").codes == ["LE018"], "\(heading)")
        #expect(reading(rows + "Summa;;300\n").codes == [], "\(heading)")
    }

    /// Rows for each period: the sum is of the last of them, or of all.
    @Test(arguments: [("27", [] as [String]), ("41", []), ("28", ["LE018"])]) func sumsOfWhatIsCumulatedByPeriod(sum: String, codes: [String]) {
        let rows = "Konto;Period;Ackumulerat utfall\n5010;202601;4\n5010;202602;7\n6010;202601;10\n6010;202602;20\n"
        #expect(reading(rows + "Summa;;\(sum)\n").codes.filter { $0 != "LE035" } == codes)
    }

    /// Columns that count from the beginning of the year: what is wrong in one month is told once, and right ones are let be.
    @Test func sumsOfCumulatedColumns() {
        let rows = "Konto;Ack jan 2026;Ack feb 2026;Ack mar 2026\n5010;4;7;9\n6010;10;20;30\n"
        #expect(reading(rows + "Summa;14;27;39\n").codes == [])
        #expect(reading(rows + "Summa;14;28;39\n").codes == ["LE018"])
        #expect(reading(rows + "Summa;14;28;40\n").codes == ["LE018"])
    }

    @Test func theCornerIsHeld() {
        let rows = "Ansvar;Konto;Jan;Feb;Summa\n300;5010;100;50;150\n300;5020;200;10;210\n"
        #expect(reading(rows + "Summa;;300;60;370\n").codes == ["LE018"])
        #expect(reading(rows + "Summa;;300;60;360\n").codes == [])
    }

    /// A row with a code and no account, over one, two or three rows, whatever it is called.
    @Test(arguments: ["", "Summa", "Resultat", "Nettokostnad", "RiB totalt"], [1, 2, 3]) func totalsWithACode(name: String, count: Int) {
        let rows = [("5010", 100), ("5610", 40), ("6010", 7)].prefix(count)
        let sum = rows.reduce(0) { $0 + $1.1 }
        func table(_ stated: Int) -> String {
            "Projekt;Konto;Konto (T);Utfall\n" + rows.map { "71;\($0.0);Namn;\($0.1)\n" }.joined() + "71;;\(name);\(stated)\n72;7010;Annat;9\n"
        }
        let right = reading(table(sum))
        #expect(total(right) == Int64(sum + 9) * 100, "\(name): \(right.codes)")
        #expect(!reading(table(sum + 1)).codes.isEmpty, "\(name)")
        #expect(!reading(table(sum + 1)).codes.contains("LE051"), "\(name)")
    }

    /// Two codes with an account each, and a total of each at the end.
    @Test func totalsOfCodesAtTheEnd() {
        let reading = reading("Projekt;Konto;Utfall\n71;5010;100\n72;5610;40\n71;;100\n72;;40\n")
        #expect(reading.codes == [])
        #expect(total(reading) == 14_000)
    }

    /// What the sums are called stands where the codes do.
    @Test func namesOfSumsAreNoCodes() {
        let reading = reading("Ansvar;Konto;Utfall\n1;5010;100\n1;5020;40\nKostnader;;140\n1;8010;5\nEfter finans;;145\n")
        #expect(reading.codes == [])
        #expect(total(reading) == 14_500)
    }

    /// What a pivot table leaves out is still the account above.
    @Test func accountsThatStandOnceAreFilled() {
        let pivot = reading("Konto;Projekt;Belopp\n5010;7101;1\n;7102;2\nSumma 5010;;3\n6010;7101;4\n;7102;8\n")
        #expect(pivot.codes == ["LE051"])
        #expect(total(pivot) == 1_500)
        let vouchers = reading("Konto;Projekt;Ver;Belopp\n5010;7101;A1;1\n;7101;A2;2\n6010;7101;A3;4\n;7101;A4;8\n")
        #expect(total(vouchers) == 1_500)
    }

    /// A code with one row, whose sum stands beneath it, somewhere in the table.
    @Test func aSumOfOneRowIsNoStray() {
        let reading = reading(
            "Ansvar;Ansvar (T);Konto;Konto (T);Utfall\n300;RiB;5021;Arvoden;50\n300;RiB;5611;PO;7\n400;FB;6011;Hyra;9\n400;FB;;Summa;9\n;;;Totalt;66\n")
        #expect(reading.codes == [])
        #expect(total(reading) == 6_600)
    }

    /// A sum that names its code is told of that code's rows, not of what comes nearest.
    @Test func aSumIsToldOfWhatItNames() {
        let reading = reading("Ansvar;Konto;Utfall ack\n400;5010;30\n400;5020;20\nSumma 400;;30\n500;5010;29\nSumma 500;;29\nResultat;;59\n")
        #expect(reading.codes == ["LE018"])
        #expect(reading.diagnostics.items.first?.arguments["räknad"] == "50")
    }

    @Test func roundingIsPassedAndSaid() {
        let rows = "Ansvar;Konto;Utfall\n300;5010;100\n300;5020;200\n300;6010;50\n"
        let reading = reading(rows + "Avrundning;;1\nSumma;;351\n")
        #expect(reading.codes == ["LE066"])
        #expect(total(reading) == 35_000)
        #expect(self.reading(rows + "Avrundning;;1\nSumma;;350\n").codes == ["LE066"])
        #expect(self.reading(rows + "Avrundning;;1000\nSumma;;1350\n").codes.contains("LE026"))
    }

    /// Of whole thousands each is rounded, and so is their sum.
    @Test func sumsOfRoundedThousands() {
        let rows = "Utfall 2026, tkr\nKonto;Utfall\n5010;100\n5020;200\n6010;50\n7010;51\n"
        #expect(reading(rows + "Summa;402\n").codes == ["LE043"])
        #expect(Set(reading(rows + "Summa;404\n").codes) == ["LE018", "LE043"])
        #expect(reading(rows.replacing(", tkr", with: "") + "Summa;402\n").codes == ["LE018"])
    }
}
