import Diagnostics
import Testing

@testable import Ledgers

/// Numbers of vouchers that stand twice, or not at all.
@Suite struct VoucherNumberTests {
    private static let head = "#SIETYP 4\n#RAR 0 20260101 20261231\n#KONTO 1910 Kassa\n#KONTO 5010 Löner\n#KONTO 6010 Hyra\n"

    private func voucher(_ name: String, _ account: Int = 5010, _ amount: Int = 100, day: String = "20260131") -> String {
        "#VER \(name) \(day) \"Lön\"\n{\n#TRANS \(account) {} \(amount).00\n#TRANS 1910 {} -\(amount).00\n}\n"
    }

    private func read(_ balances: String, _ vouchers: [String]) -> Reading { Reading(Self.head + balances + vouchers.joined()) }

    @Test func aVoucherThatStandsTwiceIsTold() {
        #expect(read("", [voucher("M 50"), voucher("M 51"), voucher("M 50")]).codes == ["LE060"])
        #expect(read("", [voucher("M 50"), voucher("N 50")]).codes == [], "another series")
        #expect(read("", [voucher("M \"\""), voucher("M \"\"")]).codes == [], "numbers are given by the program that imports")
    }

    @Test func anotherVoucherOfTheSameNumberIsToldAsThat() {
        #expect(read("", [voucher("M 50"), voucher("M 50", 6010)]).codes == ["LE061"])
        // The books have both.
        #expect(read("#RES 0 5010 200.00\n#UB 0 1910 -200.00\n", [voucher("M 50"), voucher("M 50")]).codes == ["LE061"])
    }

    @Test func itIsToldOnceWithAllThatItExplains() throws {
        let accounts = (0..<11).map { "#KONTO 60\($0 + 20) Konto\n#RES 0 60\($0 + 20) 100.00\n" }.joined()
        let rows = (0..<11).map { "#TRANS 60\($0 + 20) {} 100.00\n" }.joined()
        let whole = "#VER M 50 20260131 Lön\n{\n\(rows)#TRANS 1910 {} -1100.00\n}\n"
        let reading = read(accounts + "#UB 0 1910 -1100.00\n", [whole, whole])
        #expect(reading.codes == ["LE060"])
        #expect(reading.diagnostics.items.first?.arguments["nummer"] == "M 50")
        #expect(reading.diagnostics.items.first?.arguments["konton"] == "12")
        // What it does not explain is told as before.
        #expect(read(accounts + "#UB 0 1910 -1100.00\n#RES 0 5010 7.00\n", [whole, whole]).codes == ["LE060", "LE015"])
    }

    @Test func aNumberThatIsMissingAmongAllOthersIsTold() {
        let all = (1...12).map { voucher("M \($0)") }
        func without(_ numbers: Int...) -> [String] { all.indices.filter { !numbers.contains($0 + 1) }.map { all[$0] } }
        #expect(read("", all).codes == [])
        #expect(read("", without(7)).codes == ["LE063"])
        #expect(read("", without(4, 9)).codes == [], "a selection, of which nothing is known")
        #expect(read("", without(1)).codes == [], "what begins elsewhere is a part of something")
        #expect(read("", without(7).reversed()).codes == [], "not in sequence")
        // Balances that agree say that nothing is missing.
        #expect(read("#RES 0 5010 1100.00\n#UB 0 1910 -1100.00\n", without(7)).codes == [])
        let explained = read("#RES 0 5010 1200.00\n#UB 0 1910 -1200.00\n", without(7))
        #expect(explained.codes == ["LE062"])
        #expect(explained.diagnostics.items.first?.arguments["nummer"] == "M 7")
    }

    @Test func aDayThatIsNoneIsToldLikeAMonthThatIsNone() {
        #expect(read("", [voucher("M 1", day: "20260231")]).codes == ["LE017"])
        #expect(read("", [voucher("M 1", day: "20261345")]).codes == ["LE017"])
        #expect(read("", [voucher("M 1", day: "20260228")]).codes == [])
        #expect(Reading(Self.head + "#VER M 1 20260228 Lön\n{\n#TRANS 5010 {} 1.00 20260230\n#TRANS 1910 {} -1.00\n}\n").codes == ["LE017"])
    }
}
