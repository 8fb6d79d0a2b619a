import Diagnostics
import Testing

@testable import Inputs

@Suite struct FixtureTests {
    @Test func theSeptemberBudgetReadsWithoutAWord() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        let schemaFile = try #require(bench.load("templates/scheman/budget.yaml"))
        let schema = try #require(readSchema(schemaFile, in: bench.sources, diagnostics: &bench.diagnostics))
        let file = try #require(bench.load("fixtures/2024-09-19/budget.yaml"))
        let budget = try #require(
            readYAML(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
        #expect(bench.transcript == "")
        #expect(budget["finansiering", "mdu"]?.amount == Amount(kronor: 4_400_000))
        #expect(budget["utfall", "äldre", "2024"]?.amount == Amount(kronor: 1_867_638))
        #expect(bench.text(budget["utfall", "äldre", "2024"]?.range) == "1 867 638")
        #expect(budget["prognoser", "2", "belopp"]?.isAbsent == true)
        #expect(budget["uppväxling", "externa", "0", "namn"]?.words == "Sponsring pensionärernas bössa")
    }

    @Test func theRegisterKnowsItsEntriesByKey() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        #expect(bench.transcript == "")
        let entry = try #require(register.entry(Reference(section: "budgetposter", key: "processtöd")))
        #expect(entry.key == "processtöd")
        #expect(register.name(of: Reference(section: "budgetposter", key: "processtöd")) == "Övergripande processtöd")
        #expect(register.section("mål")?.fields.map(\.name) == ["1", "2", "3", "4", "5"])
        #expect(register.name(of: Reference(section: "mål", key: "5")) == "Uppväxling")
    }
}
