import Inputs
import Testing

@testable import Templates

/// How far a stated sum may be from its parts: two rows, 1 + 3 in one column and 2 + 4 in the other.
@Suite struct ToleranceTests {
    private func codes(
        x: Value = kr(4), y: Value = kr(6), table: String = "", column: String = "", row: String = "", register: Value? = nil,
        id: String = "t"
    ) -> [String] {
        let bench = Bench()
        bench.set(
            "rader",
            list(record(["namn": text("A"), "x": kr(1), "y": kr(2)]), record(["namn": text("B"), "x": kr(3), "y": kr(4)])))
        bench.set("angivna", map(["x": x, "y": y]))
        if let register { bench.register.fields.append(Record.Field(name: "avrundning", value: map([id: register]))) }
        let filled = bench.fill(
            body: """
                ```tabell
                id: \(id)
                rubrik: Tabell
                enhet: kr
                \(table)
                kolumner:
                  - {id: namn, rubrik: Namn, värde: rad.namn}
                  - {id: x, rubrik: X, värde: rad.x\(column)}
                  - {id: y, rubrik: Y, värde: rad.y}
                rader:
                  - för varje: rader
                  - summa: Totalt
                    angivna: angivna
                    \(row)
                ```
                """)
        return bench.diagnostics.items.map(\.code.id)
            + (filled?.roundings ?? []).map { "\($0.column) \($0.difference) \($0.isDeclared ? "väntad" : "oväntad")" }
    }

    @Test func aKronaUnlessSomethingElseIsSaid() {
        #expect(codes(x: kr(5)) == ["X 1 oväntad"])
        #expect(codes(x: kr(6)) == ["TB001"])
    }

    @Test func aSumStatedInÖreHasNotBeenRounded() {
        #expect(codes(x: öre(401)) == ["TB001"])
    }

    @Test func theTemplateSaysItForATableAColumnOrARow() {
        #expect(codes(x: kr(6), y: kr(8), table: "tolerans: 2 kr") == ["X 2 oväntad", "Y 2 oväntad"])
        #expect(codes(x: kr(6), y: kr(8), column: ", tolerans: 2 kr") == ["TB001", "X 2 oväntad"])
        #expect(codes(x: kr(6), y: kr(8), table: "tolerans: 0 kr", row: "tolerans: 2 kr") == ["X 2 oväntad", "Y 2 oväntad"])
        #expect(codes(x: kr(5), column: ", tolerans: 0 kr") == ["TB001"])
    }

    @Test func theRegisterGoesBeforeTheTemplateAndExpectsIt() {
        let two = record(["tolerans": kr(2)])
        #expect(codes(x: kr(6), register: two, id: "flerår") == ["X 2 väntad"])
        #expect(codes(x: kr(6), register: two) == ["X 2 väntad"])
        #expect(codes(x: kr(5), table: "tolerans: 5 kr", register: record(["tolerans": kr(0)])) == ["TB001"])
    }

    @Test func theRegisterSaysItForAColumnOrARowByName() {
        #expect(codes(x: kr(6), y: kr(9), register: record(["kolumner": map(["x": kr(2)])])) == ["TB001", "X 2 väntad"])
        #expect(codes(x: kr(6), y: kr(8), register: record(["rader": map(["Totalt": kr(2)])])) == ["X 2 väntad", "Y 2 väntad"])
    }

    /// Two figures can be off by a krona each. What is more is a mistake, whatever is written.
    @Test func aToleranceIsNoLargerThanRounding() {
        #expect(codes(x: kr(1_000_000), register: record(["tolerans": kr(7_024_000)])) == ["TB017", "TB001"])
        #expect(codes(x: kr(7), table: "tolerans: 3 kr") == ["TB017", "TB001"])
        #expect(codes(register: record(["kolumner": map(["y": kr(3)])])) == ["TB017"])
        let each = record(["tolerans": kr(2), "per-term": Value(.flag(true))])
        #expect(codes(register: each) == ["TB017"])
        #expect(codes(x: kr(3), register: record(["tolerans": kr(2)])) == ["X -1 väntad"])
    }

    @Test func tolerancesAddUpOverTermsOnlyIfTheRegisterSaysSo() {
        let each = record(["tolerans": kr(1), "per-term": Value(.flag(true))])
        #expect(codes(x: kr(6), y: kr(9), register: each) == ["TB001", "X 2 väntad"])
        #expect(codes(x: kr(6), register: record(["tolerans": kr(1), "per-term": Value(.flag(false))])) == ["TB001"])
        // Beyond what a number can hold it is no less than before, and told to be no rounding.
        let vast = record(["tolerans": öre(.max / 2 + 100), "per-term": Value(.flag(true))])
        #expect(codes(x: kr(6), register: vast) == ["TB017", "X 2 väntad"])
    }
}
