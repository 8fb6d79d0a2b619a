import Diagnostics
import Inputs
import Testing

@testable import Templates

@Suite struct ExpressionTests {
    /// Nought would be printed of what is no key but a field of each entry.
    @Test func aFieldOfAMapsEntriesIsTakenByTheKeys() {
        let bench = Bench()
        bench.set("insatser", map(["a": record(["nya": integer(2)]), "b": record(["nya": integer(3)])]))
        bench.register.fields.append(Record.Field(name: "initiativ", value: map(["a": record(["namn": text("A")]), "b": record(["namn": text("B")])])))
        #expect(bench.printed("summa(insatser[initiativ].nya)") == "5")
        for expression in ["summa(insatser.nya)", "antal(insatser.nya)", "summa(insatser.nyaa)"] {
            bench.diagnostics = DiagnosticList()
            _ = bench.evaluate(expression)
            #expect(bench.diagnostics.items.map(\.code.id) == ["EX025"], "\(expression)")
            #expect(bench.diagnostics.items.first?.arguments["uttryck"] == "insatser[initiativ].nya", "\(expression)")
        }
        bench.diagnostics = DiagnosticList()
        #expect(bench.printed("summa(insatser.nya annars 0)") == "0")
        #expect(bench.printed("summa((insatser där nya finns).nya)") == "5")
        #expect(bench.diagnostics.items.isEmpty, "\(bench.transcript)")
    }

    private func bench() -> Bench {
        let bench = Bench()
        bench.register = fields([
            "poster": map([
                "äldre": record(["namn": text("Välmående äldre"), "grupp": text("grund")]),
                "event": record(["namn": text("Event"), "grupp": text("grund")]),
                "pilot": record(["namn": text("Pilot"), "grupp": text("pilot")]),
            ])
        ])
        bench.set(
            "budget",
            record([
                "år": integer(2024), "utfall-till": date(2024, 8, 31), "tom": .absent,
                "utfall": map([
                    "äldre": map(["2023": kr(10), "2024": kr(20)]), "event": map(["2024": kr(5)]),
                    "pilot": map(["2024": Value(.dash)]),
                ]),
                "ansvarig": Value(.reference(Reference(section: "poster", key: "äldre"))),
                "rader": list(
                    record(["namn": text("a"), "belopp": kr(1)]), record(["namn": text("b"), "belopp": kr(2)])),
            ]))
        return bench
    }

    @Test(arguments: [
        ("budget.utfall.äldre[budget.år]", "20 kr"),
        ("budget.utfall[\"event\"][2023]", ""),
        ("budget.utfall-till", "31 augusti 2024"),
        ("budget.utfall-till.år - 1", "2023"),
        ("summa(budget.utfall)", "35 kr"),
        ("summa(budget.utfall[poster där grupp = \"grund\"][budget.år])", "25 kr"),
        ("summa(budget.utfall[poster][2024])", "25 kr"),
        ("summa(budget.rader.belopp)", "3 kr"),
        ("budget.rader[2].namn", "b"),
        ("budget.rader[3].namn", ""),
        ("sista(budget.rader där belopp < 2 kr).namn", "a"),
        ("antal(budget.rader)", "2"),
        ("budget.ansvarig", "Välmående äldre"),
        ("budget.ansvarig.grupp", "grund"),
        ("budget.ansvarig = första(poster)", "ja"),
        ("andel(budget.utfall.event[2024], summa(budget.utfall[poster][2024])) | procent", "20 %"),
        ("andel-av-året(budget.utfall-till) | procent", "66,7 %"),
        ("10 000 kr + 5 kr * 3", "10 015 kr"),
        ("(2 kr + 3 kr) * 0,5", "3 kr"),
        ("7 kr / 2", "4 kr"),
        ("7 kr / 0 kr", ""),
        ("-(2 - 5)", "3"),
        ("budget.tom annars 0 | kr", "0 kr"),
        ("3 kr - (budget.utfall.pilot[2024] annars 0)", "3 kr"),
        ("budget.tom saknas och inte budget.år saknas", "ja"),
        ("budget.utfall.pilot[2024] finns", "ja"),
        ("budget.utfall.pilot[2024]", "–"),
        ("om(budget.år > 2023, \"nu\", \"då\")", "nu"),
        ("största(budget.rader.belopp)", "2 kr"),
        ("absolut(2 kr - 5 kr)", "3 kr"),
        ("budget.rader.namn | uppräkning", "a och b"),
        ("\"utfall-\" + budget.år", "utfall-2024"),
        ("1 234 567,5 | tal", "1 234 567,5"),
        ("budget.år | tal", "2 024"),
        ("4 250 000 kr | mnkr(2)", "4,25 mnkr"),
        ("\"ÅÄÖ\" | gemener", "åäö"),
        ("12,50 kr | kr(2)", "12,50 kr"),
    ])
    func evaluates(expression: String, expected: String) {
        let bench = bench()
        #expect(bench.printed(expression).replacing("\u{A0}", with: " ") == expected)
        #expect(bench.transcript == "")
    }

    @Test(arguments: [
        // A wrong name is shown at its place, with what was meant.
        ("buget.år", ["EX010 buget"]),
        ("budget.utfal", ["EX012 utfal"]),
        ("budget.år-1", ["EX012 år-1"]),
        ("budget.år.namn", ["EX013 budget.år.namn"]),
        ("summ(budget)", ["EX017 summ"]),
        ("budget.år | prosent", ["EX020 prosent"]),
        ("budget.år | kr", ["EX022 budget.år | kr"]),
        ("andel(1)", ["EX018 andel(1)"]),
        ("2 kr + 3", ["EX016 2 kr + 3"]),
        ("2 kr * 3 kr", ["EX016 2 kr * 3 kr"]),
        ("9 223 372 036 854 775 807 + 1", ["EX003 9 223 372 036 854 775 807 + 1"]),
        ("900 000 000 000 000 000 kr", ["EX003 900 000 000 000 000 000 kr"]),
        ("99999999999999999999", ["EX003 99999999999999999999"]),
        ("budget.", ["EX004 "]),
        ("budget..år", ["EX006 ."]),
        ("summa(budget", ["EX004 "]),
        ("budget år", ["EX008 år"]),
        ("budget ? 1", ["EX001 ?"]),
        ("\"öppen", ["EX002 \"öppen"]),
        ("budget.år där namn = 1", ["EX015 budget.år"]),
    ])
    func reportsAtThePlace(expression: String, expected: [String]) {
        let bench = bench()
        _ = bench.evaluate(expression)
        #expect(bench.reports == expected)
    }

    @Test func suggestsWhatWasMeant() {
        let bench = bench()
        _ = bench.evaluate("budget.utfal")
        #expect(bench.diagnostics.items.first?.replacement == "utfall")
        #expect(bench.transcript.contains("Menade du ”utfall”?"))
    }

    @Test func aMinusWithoutSpacesIsExplained() {
        let bench = Bench()
        bench.set("år", integer(2024))
        _ = bench.evaluate("år-1")
        #expect(bench.diagnostics.items.first?.replacement == "år - 1")
    }

    @Test func computedNamesMayReferToEachOtherButNotInACircle() {
        let bench = Bench()
        let body = bench.dump(body: "{{a}}", head: "titel: Prov\nberäknat:\n  a: b + 1\n  b: 2")
        #expect(body == "‹3›")
        _ = bench.dump(body: "{{c}}", head: "titel: Prov\nberäknat:\n  c: d\n  d: c")
        #expect(bench.reports == ["EX024 c"])
    }

    @Test func endlessNestingIsRefused() {
        let bench = bench()
        _ = bench.evaluate(String(repeating: "(", count: 5_000) + "1")
        _ = bench.evaluate(String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100))
        _ = bench.evaluate((0..<1_000).map { _ in "1" }.joined(separator: "+"))
        #expect(bench.diagnostics.items.map(\.code.id) == ["EX009", "EX009", "EX009"])
    }
}
