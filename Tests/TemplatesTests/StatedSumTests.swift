import Diagnostics
import Inputs
import Testing

@testable import Templates

@Suite struct StatedSumTests {
    /// A table of two rows and two columns whose sums are stated in a file of their own.
    private func bench(row: Int64 = 3, first: Int64 = 4, corner: Int64 = 10) -> Bench {
        let bench = Bench()
        let file = bench.add("angivna: \(row) \(first) \(corner)", "budget.yaml")
        func stated(_ kronor: Int64, _ start: Int) -> Value {
            Value(.amount(Amount(kronor: kronor)), at: SourceRange(file: file, start: start, end: start + 1))
        }
        bench.set(
            "rader",
            list(
                record(["namn": text("A"), "x": kr(1), "y": kr(2), "summa": stated(row, 9)]),
                record(["namn": text("B"), "x": kr(3), "y": kr(4), "summa": .absent]))
        )
        bench.set("angivna", map(["x": stated(first, 11), "totalt": stated(corner, 13)]))
        return bench
    }

    private let table = """
        id: t
        rubrik: Tabell
        enhet: kr
        kolumner:
          - {id: namn, rubrik: Namn, värde: rad.namn}
          - {id: x, rubrik: X, värde: rad.x}
          - {id: y, rubrik: Y, värde: rad.y}
          - {id: totalt, rubrik: Totalt, summa av: [x, y], angiven: rad.summa}
        rader:
          - för varje: rader
          - summa: Summa
            angivna: angivna
        """

    private func fill(_ bench: Bench) -> FilledTemplate? {
        bench.fill(body: "```tabell\n\(table)\n```")
    }

    @Test func sumsThatAgreeNeedNoNote() throws {
        let bench = bench()
        let filled = try #require(fill(bench))
        #expect(bench.transcript == "")
        #expect(filled.roundings.isEmpty && filled.tables[0].notes.isEmpty)
    }

    @Test func aDifferenceOfOneKronaPrintsTheStatedSumWithANote() throws {
        let bench = bench(row: 4, corner: 11)
        let filled = try #require(fill(bench))
        #expect(bench.transcript == "")
        #expect(filled.tables[0].printedRows[0] == ["A", "1", "2", "4"])
        #expect(filled.tables[0].printedRows[2] == ["Summa", "4", "6", "11"])
        // The corner agrees down its column (4 + 7 = 11) and is off by one along its row (4 + 6).
        #expect(filled.roundings.map { "\($0.row) \($0.column) \($0.direction.rawValue)" } == ["A Totalt row", "Summa Totalt row"])
    }

    /// Found by damaged templates: two columns of one id take the same figure into a sum twice.
    @Test func aFigureThatASumTakesTwiceIsOneFault() {
        let file = FileID(0)
        func place(_ start: Int) -> SourceRange { SourceRange(file: file, start: start, end: start + 1) }
        let typed = SumFault.Figure(range: place(0), amount: Amount(kronor: 12), name: "A, X")
        let faults = (1...3).map { index in
            SumFault(
                diagnostic: Diagnostic(.statedColumnSum, at: place(index)), name: "Summa", stated: Amount(kronor: 21),
                difference: 900, figures: [typed, typed])
        }
        #expect(explained(faults).map(\.range) == [place(0)])
    }

    @Test func aLargerDifferenceStopsTheBuildAtTheStatedSum() throws {
        let bench = bench(first: 6)
        _ = fill(bench)
        let item = try #require(bench.diagnostics.items.first)
        #expect(item.code.id == "TB001" && item.severity == .error)
        // The total that is right in spite of it is not blamed.
        #expect(bench.reports == ["TB001 6"])
        let words = bench.transcript.replacing("\u{A0}", with: " ")
        #expect(words.contains("Summa, X: angiven summa 6 kr, beräknad 4 kr"))
        #expect(words.contains("Skillnaden är 2 kr, mer än 1 kr som avrundning förklarar. 1 + 3 = 4 kr."))
        let english = render(bench.diagnostics.items, sources: bench.sources, language: .english)
        #expect(english.contains("stated sum"))
    }

    // MARK: What a formula gives

    /// - Parameter column: YAML of the last column.
    private func formulaBench(_ stated: Value, _ column: String, x: Value = integer(5), y: Value = integer(3), rows: String = "  - för varje: rader") -> (
        Bench, FilledTemplate?
    ) {
        let bench = Bench()
        let file = bench.add("angivet: 0", "tal.yaml")
        bench.set("rader", list(record(["namn": text("A"), "x": x, "y": y, "kvar": Value(stated.kind, at: SourceRange(file: file, start: 9, end: 10))])))
        let body = """
            id: t
            rubrik: Tabell
            kolumner:
              - {id: namn, rubrik: Namn, värde: rad.namn}
              - {id: x, rubrik: X, värde: rad.x}
              - {id: y, rubrik: Y, värde: rad.y}
              - {id: kvar, rubrik: Kvar, \(column)}
            rader:
            \(rows)
            """
        return (bench, bench.fill(body: "```tabell\n\(body)\n```"))
    }

    @Test func aStatedFigureIsHeldAgainstItsFormula() throws {
        let (same, filled) = formulaBench(integer(2), "formel: x - y, angiven: rad.kvar")
        #expect(same.transcript == "" && filled?.tables[0].printedRows[0].last == "2")
        let (other, _) = formulaBench(integer(7), "formel: x - y, angiven: rad.kvar")
        #expect(other.reports == ["TB023 0"])
        #expect(other.transcript.contains("A, Kvar: angivet 7, men kolumnens formel ger 2") && other.transcript.contains("5 − 3 = 2"), "\(other.transcript)")
        let (money, _) = formulaBench(kr(7), "formel: x - y, angiven: rad.kvar", x: kr(5), y: kr(3))
        #expect(money.reports == ["TB002 0"])
        let (rounded, _) = formulaBench(kr(3), "formel: x - y, angiven: rad.kvar", x: kr(5), y: kr(3))
        #expect(rounded.transcript == "")
        let (sum, _) = formulaBench(kr(12), "formel: x + y, angiven: rad.kvar", x: kr(5), y: kr(3))
        #expect(sum.reports == ["TB002 0"])
        let (kind, _) = formulaBench(text("sju"), "formel: x - y, angiven: rad.kvar")
        #expect(kind.reports == ["TB011 0"])
    }

    @Test func aStatedShareMayBeRounded() throws {
        func share(_ coefficient: Int64) -> Value { Value(.share(Decimal(coefficient: coefficient, scale: 2))) }
        let (rounded, _) = formulaBench(share(63), "formel: y / x, angiven: rad.kvar", x: integer(8), y: integer(5))
        #expect(rounded.transcript == "")
        let (other, _) = formulaBench(share(57), "formel: y / x, angiven: rad.kvar", x: integer(8), y: integer(5))
        #expect(other.reports == ["TB023 0"], "\(other.transcript)")
    }

    /// A sum of columns of which one is a formula's can be stated too.
    @Test func aSumOfAFormulaIsHeldWhenThatIsKnown() throws {
        let (bench, _) = formulaBench(integer(10), "formel: x - y}\n  - {id: allt, rubrik: Allt, summa av: [x, y, kvar], angiven: rad.kvar")
        #expect(bench.transcript == "", "\(bench.transcript)")
        let (other, _) = formulaBench(integer(11), "formel: x - y}\n  - {id: allt, rubrik: Allt, summa av: [x, y, kvar], angiven: rad.kvar")
        #expect(other.reports == ["TB023 0"], "\(other.transcript)")
    }

    /// A row that is written out has no item, and what is stated without one is stated of it.
    @Test func aRowThatIsWrittenOutIsHeldToo() throws {
        let row = "  - {rad: \"2025\", celler: {x: 5, y: 3}}"
        let (bench, _) = formulaBench(integer(2), "formel: x - y, angiven: första(rader).kvar + 5", rows: row)
        #expect(bench.diagnostics.items.map(\.code.id) == ["TB023"], "\(bench.transcript)")
        let (items, _) = formulaBench(integer(2), "formel: x - y, angiven: rad.kvar", rows: row)
        #expect(items.transcript == "")
    }

    @Test func theCornerIsHeldAgainstItsColumnAndItsRow() {
        let bench = bench(corner: 20)
        _ = fill(bench)
        // Both find it wrong by as much; that is said once.
        #expect(bench.diagnostics.items.map(\.code.id) == ["TB001"])
    }

    @Test func sumsThatAreOffAlikePointAtTheFigureTheyShare() throws {
        let bench = Bench()
        let file = bench.add("x: 2 000 3 000", "budget.yaml")
        func typed(_ kronor: Int64, _ start: Int) -> Value {
            Value(.amount(Amount(kronor: kronor)), at: SourceRange(file: file, start: start, end: start + 1))
        }
        // 2 130 should be 2 310: its row, its column and the corner are all 180 short.
        bench.set(
            "rader",
            list(
                record(["namn": text("A"), "x": typed(2_130, 0), "y": typed(200, 1), "summa": typed(2_510, 2)]),
                record(["namn": text("B"), "x": typed(3_000, 3), "y": typed(400, 4), "summa": .absent])))
        bench.set("angivna", map(["x": typed(5_310, 5), "totalt": typed(5_910, 6)]))
        _ = fill(bench)
        let item = try #require(bench.diagnostics.items.first)
        #expect(bench.diagnostics.items.count == 1 && item.code.id == "TB014" && item.range?.start == 0)
        #expect(item.arguments["uppgift"] == "A, X" && item.notes.count == 3)
        #expect(bench.transcript.replacing("\u{A0}", with: " ").contains("Två siffror kan ha bytt plats: 2 130 i stället för 2 310."))
    }

    @Test func theToleranceCanBeRaisedPerTable() throws {
        let bench = bench(first: 6, corner: 12)
        let text = table.replacing("enhet: kr", with: "enhet: kr\ntolerans: 2 kr")
        let filled = try #require(bench.fill(body: "```tabell\n\(text)\n```"))
        #expect(bench.transcript == "")
        #expect(
            filled.tables[0].notes[0].inlines.plainText.replacing("\u{A0}", with: " ")
                == "Avrundning: varje belopp är avrundat för sig till hela kronor. Därför avviker dessa summor med 2 kr från "
                + "de delar som visas: raden Summa: X, Totalt. En större avvikelse än 2 kr godtas inte.")
    }

    @Test func aStatedSumForAColumnThatDoesNotExistIsReported() {
        let bench = bench()
        bench.values.fields.removeAll { $0.name == "angivna" }
        bench.set("angivna", map(["totalt": kr(10), "tottalt": kr(10)]))
        _ = fill(bench)
        #expect(bench.diagnostics.items.map(\.code.id) == ["TB004"])
        #expect(bench.diagnostics.items.first?.replacement == "totalt")
    }

    /// Full-time equivalents are printed with a decimal each; persons are whole.
    @Test(arguments: [("23,9", ""), ("23,7", ""), ("24,4", "TB022")])
    func countsMayBeRoundedWhereTheyHaveDecimals(stated: String, told: String) throws {
        let bench = Bench()
        func number(_ tenths: Int64) -> Value { Value(.number(Decimal(coefficient: tenths, scale: 1))) }
        bench.set(
            "rader",
            list(
                record(["namn": text("A"), "x": number(123)]), record(["namn": text("B"), "x": number(44)]), record(["namn": text("C"), "x": number(51)]),
                record(["namn": text("D"), "x": number(20)])))
        let file = bench.add("angivna: \(stated)", "personal.yaml")
        let tenths = Int64(stated.filter(\.isNumber)) ?? 0
        bench.set("angivna", map(["x": Value(.number(Decimal(coefficient: tenths, scale: 1)), at: SourceRange(file: file, start: 9, end: 13))]))
        let body = """
            id: t
            rubrik: Årsarbetare
            kolumner:
              - {id: namn, rubrik: Namn, värde: rad.namn}
              - {id: x, rubrik: X, värde: rad.x}
            rader:
              - för varje: rader
              - summa: Summa
                angivna: angivna
            """
        _ = bench.fill(body: "```tabell\n\(body)\n```")
        #expect(told.isEmpty ? bench.transcript == "" : bench.transcript.contains(told), "\(bench.transcript)")
    }
}
