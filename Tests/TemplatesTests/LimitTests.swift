import Inputs
import Testing

@testable import Templates

/// Work has its limit before it is done: each of these took minutes, or gigabytes.
@Suite struct LimitTests {
    private func bench(_ count: Int) -> Bench {
        let bench = Bench()
        bench.set("a", list((0..<count).map { record(["n": text("x\($0)"), "b": integer($0)]) }))
        return bench
    }

    private func list(_ values: [Value]) -> Value { Value(.list(values)) }
    private func codes(_ bench: Bench) -> [String] { bench.diagnostics.items.map(\.code.id) }

    @Test func sectionsWithinSections() {
        let bench = bench(300)
        _ = bench.fill(body: "{{#a}}{{#a}}x{{/a}}{{/a}}")
        #expect(codes(bench) == ["TM026"])
    }

    @Test func aTableOfTooManyCells() {
        let bench = bench(16_000)
        _ = bench.fill(
            body: """
                ```tabell
                id: t
                rubrik: Tabell
                enhet: tal
                kolumner:
                  - {id: n, rubrik: Namn, värde: rad.n}
                  - {id: b, rubrik: B, värde: rad.b, format: tal}
                  - {id: c, rubrik: C, värde: rad.b, format: tal}
                rader:
                  - för varje: a
                ```
                """)
        #expect(codes(bench).contains("TM026"))
    }

    @Test func aChartOfTooManyValues() {
        let bench = bench(40)
        _ = bench.fill(
            body: """
                ```diagram
                id: d
                slag: staplar
                rubrik: Prov
                kategorier:
                  - för varje: a
                    som: k
                    namn: "{{k.n}}"
                serier:
                  - för varje: a
                    som: s
                    namn: "{{s.n}}"
                    värde: k.b
                ```
                """)
        #expect(codes(bench) == ["DI010"])
    }

    @Test func aValueTooLongForASentence() {
        let bench = Bench()
        bench.set("lång", text(String(repeating: "a", count: 17_000)))
        _ = bench.fill(body: "{{lång}}")
        #expect(codes(bench) == ["TM036"])
        _ = bench.fill(body: "{{\"\(String(repeating: "b", count: 17_000))\"}}")
        #expect(codes(bench).last == "TM036")
    }

    @Test func sumsWithinSections() {
        let bench = bench(3_000)
        _ = bench.fill(body: "{{#a}}{{summa(a.b)}}{{/a}}")
        #expect(codes(bench) == ["TM035"])
    }
}
