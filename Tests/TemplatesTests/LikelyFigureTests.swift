import Diagnostics
import Inputs
import Testing

@testable import Templates

@Suite struct LikelyFigureTests {
    private func place(_ start: Int) -> SourceRange { SourceRange(file: FileID(0), start: start, end: start + 1) }

    private func figure(_ kronor: Int64, _ row: Int, _ column: Int) -> SumFault.Figure {
        SumFault.Figure(range: place(row * 10 + column), amount: Amount(kronor: kronor), name: "\(row), \(column)", row: row, column: column)
    }

    private func fault(_ stated: Int64, _ figures: [SumFault.Figure], at start: Int, isAlongRow: Bool = false) -> SumFault {
        let sum = figures.reduce(Int64(0)) { $0 + $1.amount.öre }
        return SumFault(
            diagnostic: Diagnostic(isAlongRow ? .statedRowSum : .statedColumnSum, at: place(start)), name: "Summa", stated: Amount(kronor: stated),
            difference: Int128(stated * 100 - sum), figures: figures, table: "t", isAlongRow: isAlongRow)
    }

    @Test(arguments: [
        (849_791, 849_797, true), (1_168_250, 1_186_250, true), (100_000, 1_000_000, true), (-101_900, 101_900, true), (2_903_000, 2_900_000, true),
        (500_000, 497_000, false), (2_439, 2_439_000, true), (2_439_000, 2_439, true), (11_100_000, 11_103_000, true), (1_234, 4_321, false), (12, 13, false),
    ])
    func slipsOfThePen(written: Int, right: Int, isSlip: Bool) { #expect(isOneSlip(Int64(written) * 100, Int128(right) * 100) == isSlip) }

    @Test func theOnlyFigureThatOneSlipExplains() {
        let figures = [figure(849_791, 0, 1), figure(1_668_616, 1, 1), figure(2_062_409, 2, 1), figure(1_553_229, 3, 1)]
        let told = explained([fault(6_134_051, figures, at: 90)])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(1)])
        #expect(told[0].arguments["rätt"]?.filter(\.isNumber) == "849797")
    }

    /// Where several figures could be wrong it is the sum that is pointed at.
    @Test func severalThatCouldBeWrong() {
        let told = explained([fault(300_000, [figure(110_000, 0, 1), figure(110_000, 1, 1)], at: 90)])
        #expect(told.map(\.code.id) == ["TB001"] && told.map(\.range) == [place(90)])
    }

    /// A sum that agrees wherever else it stands is not what is wrong; but no figure is called wrong that no single slip makes right.
    @Test func aSumThatIsSure() {
        let row = fault(2_153_185, [figure(878_412, 0, 1), figure(61_300, 0, 2)], at: 90, isAlongRow: true)
        #expect(explained([row]).map(\.range) == [place(90)])
        #expect(explained([row], confirmed: [place(90)]).map(\.code.id) == ["TB002"])
        let unit = fault(1_491_412, [figure(878_412, 0, 1), figure(613, 0, 2)], at: 90, isAlongRow: true)
        #expect(explained([unit], confirmed: [place(90)]).map(\.code.id) == ["TB002"])
        let thousands = fault(7_008_412, [figure(878_412, 0, 1), figure(6_130, 0, 2)], at: 90, isAlongRow: true)
        let told = explained([thousands], confirmed: [place(90)])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(2)])
    }

    @Test func twoFiguresThatHaveChangedPlaces() {
        let (one, other) = (figure(1_000, 0, 1), figure(211_941, 0, 2))
        let faults = [
            fault(1_337_484 + 211_941, [one, figure(1_337_484, 1, 1)], at: 90), fault(57_764 + 1_000, [other, figure(57_764, 1, 2)], at: 91),
        ]
        let told = explained(faults)
        #expect(told.map(\.code.id) == ["TB020"] && told.map(\.range) == [place(1)])
    }

    @Test func twoStatedSumsThatHaveChangedPlaces() {
        let told = explained([fault(1_418_508, [figure(3_442_902, 0, 1)], at: 90), fault(3_442_902, [figure(1_418_508, 0, 2)], at: 91)])
        #expect(told.map(\.code.id) == ["TB020"] && told.map(\.range) == [place(90)])
    }

    @Test func aRowLeftFromAnotherTime() {
        let own = [figure(878_412, 0, 1), figure(61_300, 0, 2), figure(104_857, 0, 3)]
        let row = fault(2_153_185, own, at: 89, isAlongRow: true)
        // Each column lacks its part of what the row lacks.
        let faults =
            [row]
            + zip(own, [Int64(911_814), 61_300, 135_502]).enumerated().map { index, part in
                fault(part.0.amount.öre / 100 + part.1, [part.0], at: 91 + index)
            }
        let told = explained(faults, confirmed: [place(91), place(92), place(93)])
        #expect(told.map(\.code.id) == ["TB002"] && told.map(\.range) == [place(1)])
    }

    /// The stated sum and two of the figures could each be right after one slip; only one of them is less even than all the rest.
    @Test func theOnlyFigureThatIsNotEven() {
        let told = explained([fault(1_214_000, [figure(650_000, 0, 1), figure(175_020, 1, 1), figure(256_500, 2, 1), figure(132_500, 3, 1)], at: 90)])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(11)])
    }

    @Test func theOnlyFigureWithAMinus() {
        let told = explained([fault(30_000, [figure(-30_000, 0, 1)], at: 90)])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(1)])
    }

    @Test func aDashWhereAnAmountIsLacking() {
        var sum = fault(8_500_000, [figure(4_250_000, 0, 1)], at: 90)
        sum.blanks = [figure(0, 1, 1)]
        #expect(explained([sum]).map(\.range) == [place(11)])
        // In a long table it may well be meant.
        var long = fault(8_500_000, (1...6).map { figure(1_111_111, $0, 1) }, at: 90)
        long.blanks = [figure(0, 7, 1)]
        #expect(explained([long]).map(\.code.id) == ["TB001"])
        // Where another dash may be it, nobody knows.
        sum.blanks.append(figure(0, 2, 1))
        #expect(explained([sum]).map(\.code.id) == ["TB001"])
    }

    /// A row and a column lack as much, and only one dash is in both.
    @Test func aDashInARowAndAColumn() {
        var row = fault(611_954, [figure(244_310, 0, 1), figure(306_441, 0, 2)], at: 90, isAlongRow: true)
        var column = fault(1_328_555, [figure(1_267_352, 1, 3)], at: 91)
        row.blanks = [figure(0, 0, 3)]
        column.blanks = [figure(0, 0, 3), figure(0, 2, 3)]
        let told = explained([row, column])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(3)])
    }

    @Test func theAmountOfTheLineAbove() {
        let told = explained([fault(6_134_051, [figure(849_797, 0, 1), figure(1_668_616, 1, 1), figure(1_668_616, 2, 1), figure(1_553_229, 3, 1)], at: 90)])
        #expect(told.map(\.code.id) == ["TB019"] && told.map(\.range) == [place(21)])
        // Round amounts may well be the same.
        let round = explained([fault(750_000, [figure(100_000, 0, 1), figure(100_000, 1, 1), figure(213_000, 2, 1)], at: 90)])
        #expect(round.map(\.code.id) == ["TB001"])
    }
}
