import Diagnostics
import Facts
import Inputs
import Testing

/// What of a file's figures is other than it was, by the roles of its schema and under the user's own keys.
@Suite struct FigureChangesTests {
    private static let schema = """
        namn: ekonomi
        fält:
          räkenskapsår: {typ: årtal, roll: budgetår}
          år: {typ: lista, av: årtal, roll: period}
          ramar: {roll: budget, heter: Ramar, typ: karta, nyckel: text, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          kostnader: {roll: utfall, typ: karta, nyckel: text, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          konton: {roll: utfall, delar: kostnader, typ: karta, nyckel: text, värde: {typ: karta, nyckel: text, värde: belopp}}
          beviljat: {roll: beslutat, typ: karta, nyckel: text, värde: belopp}
          betalas: {roll: finansiering, typ: karta, nyckel: text, värde: belopp}
          bidrag:
            roll: externa medel
            typ: lista
            av: {fält: {givare: {typ: text, roll: namn}, summa: belopp}}
          bedömningar:
            typ: lista
            av:
              fält:
                nummer: {typ: heltal, roll: omgång}
                när: {typ: text, roll: omgångens namn}
                siffror: {roll: prognos, typ: karta, nyckel: text, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          sagt: {roll: angivet, summa av: {kostnad: kostnader}, typ: karta, nyckel: text, värde: belopp}
        """

    private func sheet(_ file: String) throws -> FactSheet {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let schema = try #require(
            readSchema(sources.add(SourceFile(path: "ekonomi.schema.yaml", bytes: Array(Self.schema.utf8))), in: sources, diagnostics: &diagnostics))
        let value = try #require(
            readYAML(
                sources.add(SourceFile(path: "ekonomi.yaml", bytes: Array(file.utf8))), schema: schema, register: nil, in: sources, diagnostics: &diagnostics))
        #expect(!diagnostics.hasErrors, "\(render(diagnostics.items, sources: sources))")
        return try #require(FactSheet(value, schema: schema, attachment: 1, source: "ekonomi"))
    }

    /// "utfall 2026: bibliotek 90 → 120; oförändrade 2 = 40"
    private func told(_ before: String, _ now: String) throws -> [String] {
        func amount(_ figure: FigureChanges.Figure?) -> String { figure.map { $0.öre.map { "\($0 / 100)" } ?? "–" } ?? "inget" }
        return try FigureChanges(from: sheet(before), to: sheet(now)).groups.map { group in
            var text = group.series.role.rawValue + (group.year.map { " \($0)" } ?? "")
            if let round = group.rounds.now { text += " (\(group.rounds.before?.name ?? "ingen") → \(round.name))" }
            text += ": " + group.lines.map { "\($0.key) \(amount($0.before)) → \(amount($0.now))" }.joined(separator: ", ")
            if let rest = group.unchanged { text += "; oförändrade \(rest.count) = \(rest.total / 100)" }
            if let stated = group.stated.now { text += "; sagt \(stated.öre / 100)" }
            return text
        }
    }

    @Test func eachRoleByItself() throws {
        let before = """
            räkenskapsår: 2026
            ramar: {bibliotek: {2026: 200}, idrott: {2026: 300}}
            kostnader: {bibliotek: {2025: 90, 2026: 10}, idrott: {2026: 20}, park: {2026: 5}}
            konton: {bibliotek: {lön: 10}}
            beviljat: {körsång: 4, schack: 6}
            betalas: {kommunen: 500}
            bidrag: [{givare: Kulturrådet, summa: 12}]
            bedömningar: [{nummer: 1, när: mars, siffror: {bibliotek: {2026: 190}}}, {nummer: 2, när: juni}]
            """
        let now = """
            räkenskapsår: 2026
            ramar: {bibliotek: {2026: 200}, idrott: {2026: 300}}
            kostnader: {bibliotek: {2025: 90, 2026: 50}, idrott: {2026: 20}, simhall: {2026: 7}}
            konton: {bibliotek: {lön: 50}}
            beviljat: {körsång: 4, dans: 9}
            betalas: {kommunen: 510}
            bidrag: [{givare: Kulturrådet, summa: 12}, {givare: Kulturrådet, summa: 3}]
            bedömningar: [{nummer: 1, när: mars, siffror: {bibliotek: {2026: 190}}}, {nummer: 2, när: juni, siffror: {bibliotek: {2026: 180}}}]
            sagt: {kostnad-2026: 77}
            """
        #expect(
            try told(before, now) == [
                "utfall 2026: bibliotek 10 → 50, simhall inget → 7, park 5 → inget; oförändrade 1 = 20; sagt 77",
                "prognos 2026 (mars → juni): bibliotek 190 → 180",
                "beslutat: dans inget → 9, schack 6 → inget; oförändrade 1 = 4",
                "finansiering: kommunen 500 → 510",
                "externa medel: Kulturrådet 12 → 15",
            ])
    }

    @Test func nothingIsOtherWhenAllIsTheSame() throws {
        let file = "räkenskapsår: 2026\nkostnader: {bibliotek: {2025: 90, 2026: –}}\nbeviljat: {schack: 6}\n"
        #expect(try told(file, file) == [])
        // A dash and nothing at all are no money either way.
        #expect(try told(file, file.replacing(", 2026: –", with: "")) == [])
    }

    /// What is of one year alone cannot be held against another year's; what stands by year, or is of the period, can.
    @Test func inANewYear() throws {
        let before = """
            räkenskapsår: 2025
            år: [2025, 2026]
            kostnader: {bibliotek: {2025: 80}}
            beviljat: {schack: 6}
            betalas: {kommunen: 500}
            bedömningar: [{nummer: 1, när: mars, siffror: {bibliotek: {2025: 190}}}]
            """
        let now = """
            räkenskapsår: 2026
            år: [2025, 2026]
            kostnader: {bibliotek: {2025: 95, 2026: 10}}
            beviljat: {dans: 9}
            betalas: {kommunen: 510}
            bedömningar: [{nummer: 1, när: mars}]
            """
        #expect(
            try told(before, now) == [
                "utfall 2025: bibliotek 80 → 95", "utfall 2026: bibliotek inget → 10", "finansiering: kommunen 500 → 510",
            ])
    }

    /// A sum that rounding does not explain is told where it is printed, and not taken for the sum here.
    @Test func aStatedSumThatIsWrongIsNotTheSum() throws {
        let before = "räkenskapsår: 2026\nkostnader: {bibliotek: {2026: 10}}\n"
        let now = "räkenskapsår: 2026\nkostnader: {bibliotek: {2026: 50}}\nsagt: {kostnad-2026: 90}\n"
        #expect(try told(before, now) == ["utfall 2026: bibliotek 10 → 50"])
    }
}
