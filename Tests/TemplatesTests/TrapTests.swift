import Inputs
import Testing

@testable import Templates

/// What looks right in a template and is not.
@Suite struct TrapTests {
    private func bench() -> Bench {
        let bench = Bench()
        func budget(_ year: Int, _ outcome: Int64) -> Value {
            record(["år": integer(year), "utfall": kr(outcome), "överskott": .absent, "finansiering": map(["a": kr(7)])])
        }
        bench.set("budget", budget(2024, 5))
        bench.set("förra", record(["budget": budget(2023, 4), "möte": record(["plats": text("Köping")])]))
        bench.set("rader", list(record(["budget": text("egen"), "namn": text("A")])))
        return bench
    }

    // MARK: A section that hides a name

    @Test func aSectionOverARecordMustNotHideANameInUse() {
        let bench = bench()
        #expect(bench.dump(body: "{{#förra}}{{budget.utfall}}{{/förra}}") == "4 kr" || !bench.reports.isEmpty)
        #expect(bench.reports == ["EX027 budget"])
    }

    @Test func theWaysOut() {
        let bench = bench()
        _ = bench.fill(body: "{{#förra}}{{.budget.utfall}} {{möte.plats}}{{/förra}} {{#förra finns}}{{budget.utfall}} {{förra.budget.utfall}}{{/förra}}")
        #expect(bench.reports == [])
    }

    @Test func itemsOfAListMayHaveNamesOfTheirOwn() {
        let bench = bench()
        _ = bench.fill(body: "{{#rader}}{{budget}}{{/rader}}")
        #expect(bench.reports == [])
    }

    // MARK: A division by nought

    @Test(arguments: ["budget.utfall / 0", "andel(budget.utfall, budget.utfall - budget.utfall) | procent", "1 / 0", "kvot"])
    func aHoleInASentence(expression: String) {
        let bench = bench()
        _ = bench.fill(body: "Det är {{\(expression)}} av allt.", head: "titel: Prov\nberäknat:\n  kvot: budget.utfall / 0")
        #expect(bench.reports.count == 1 && bench.reports.allSatisfy { $0.hasPrefix("EX628") })
    }

    @Test(arguments: ["(budget.utfall / 0) annars \"inget\"", "(kvot annars 3) | tal"])
    func whatIsSaidInstead(expression: String) {
        let bench = bench()
        _ = bench.fill(body: "Det är {{\(expression)}}.", head: "titel: Prov\nberäknat:\n  kvot: budget.utfall / 0")
        #expect(bench.reports == [])
    }

    // MARK: A sum with a gap

    @Test(arguments: ["summa(budget.finansiering) + budget.överskott", "budget.överskott - budget.utfall"])
    func aTermThatNobodyHasGiven(expression: String) {
        let bench = bench()
        _ = bench.fill(body: "{{\(expression)}}")
        #expect(bench.reports == ["EX026 budget.överskott"])
    }

    @Test func itIsToldOnceThoughItIsComputedAndPrinted() {
        let bench = bench()
        _ = bench.fill(
            body: "{{x}}\n\n```nyckeltal\n- {värde: x, text: ord}\n- {värde: x, text: ord}\n```\n",
            head: "titel: Prov\nberäknat:\n  x: summa(budget.finansiering) + budget.överskott")
        #expect(bench.reports == ["EX026 budget.överskott"])
    }

    @Test(arguments: [
        "budget.finansiering[\"b\"] + budget.utfall", "budget.utfall + (budget.överskott annars 0)",
        "(budget.utfall + budget.överskott) annars 3 kr", "budget.utfall > budget.överskott",
    ])
    func whatMayBeMissing(expression: String) {
        let bench = bench()
        _ = bench.fill(body: "{{\(expression)}}")
        #expect(bench.reports == [])
    }

    // MARK: Comparing prose

    @Test func proseIsComparedByItsText() {
        let bench = Bench()
        bench.set("h", record(["text": Value(.prose(Prose(markdown: "Hej.\n")))]))
        bench.set("annan", Value(.prose(Prose(markdown: "Hej."))))
        bench.set("tredje", Value(.prose(Prose(markdown: "Hopp."))))
        #expect(bench.printed("h.text = h.text") == "ja")
        #expect(bench.printed("h.text = annan") == "ja")
        #expect(bench.printed("h.text = \"Hej.\"") == "ja")
        #expect(bench.printed("h.text = tredje") == "nej")
        #expect(bench.printed("h.text != tredje") == "ja")
        #expect(bench.reports == [])
    }

    @Test func listsAndRecordsAreNotCompared() {
        let bench = Bench()
        bench.set("a", list(integer(1)))
        #expect(bench.printed("a = a") == "nej")
        #expect(bench.reports == ["EX016 a = a"])
    }
}
