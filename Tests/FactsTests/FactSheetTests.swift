import Diagnostics
import Facts
import Inputs
import Testing

/// What a file's figures are is said by its schema, whatever its keys are called.
@Suite struct FactSheetTests {
    private static let schema = """
        namn: ekonomi
        fält:
          räkenskapsår: {typ: årtal, roll: budgetår}
          bokfört-till: {typ: datum, roll: utfallsdatum}
          ramar: {roll: budget, typ: karta, nyckel: {i: verksamheter}, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          kostnader: {roll: utfall, högst: ramar, förklaras: skäl, typ: karta, nyckel: {i: verksamheter}, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          konton: {roll: utfall, delar: kostnader, typ: karta, nyckel: {i: verksamheter}, värde: {typ: karta, nyckel: {i: kontoslag}, värde: belopp}}
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
                siffror: {roll: prognos, typ: karta, nyckel: {i: verksamheter}, värde: {typ: karta, nyckel: årtal, värde: belopp}}
          enheter:
            typ: karta
            nyckel: {i: verksamheter}
            värde: {fält: {ram: {typ: belopp, roll: budget}, lovat: {typ: belopp, roll: upptecknat, högst: enheter.ram}}}
          skäl: {typ: karta, nyckel: {i: verksamheter}, värde: prosa}
        """
    private static let file = """
        räkenskapsår: 2026
        bokfört-till: 2026-06-30
        ramar:
          bibliotek: {2025: 100, 2026: 200}
          idrott: {2026: 300}
        kostnader:
          bibliotek: {2025: 90, 2026: –}
        konton:
          bibliotek: {lön: 60, hyra: 30}
        bidrag:
          - {givare: Kulturrådet, summa: 12}
          - {givare: Regionen, summa: 8}
        bedömningar:
          - nummer: 1
            när: mars
            siffror: {bibliotek: {2026: 190}}
          - nummer: 2
            när: juni
        enheter:
          idrott: {ram: 10, lovat: 15}
        skäl:
          bibliotek: Hyran har höjts.
        """

    private func sheet(_ file: String = Self.file) throws -> FactSheet {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        func add(_ path: String, _ text: String) -> FileID { sources.add(SourceFile(path: path, bytes: Array(text.utf8))) }
        let registerSchema = try #require(
            readSchema(
                add(
                    "register.yaml",
                    "namn: register\nfält:\n  verksamheter: {roll: post, typ: karta, nyckel: text, värde: {fält: {namn: text}}}\n  kontoslag: {roll: slag, typ: karta, nyckel: text, värde: {fält: {namn: text}}}\n"
                ),
                in: sources, diagnostics: &diagnostics))
        let register = try #require(
            readRegister(
                [add("r.yaml", "verksamheter: {bibliotek: {namn: Bibliotek}, idrott: {namn: Idrott}}\nkontoslag: {lön: {namn: Lön}, hyra: {namn: Hyra}}\n")],
                schema: registerSchema, in: sources, diagnostics: &diagnostics))
        let schema = try #require(readSchema(add("ekonomi.yaml", Self.schema), in: sources, diagnostics: &diagnostics))
        let value = try #require(
            readYAML(add("e.yaml", file), schema: schema, register: register, in: sources, diagnostics: &diagnostics))
        #expect(render(diagnostics.items, sources: sources) == "")
        return try #require(FactSheet(value, schema: schema, attachment: 1, source: "ekonomi"))
    }

    @Test func yearDateAndSeriesAreFoundByRole() throws {
        let sheet = try sheet()
        #expect(sheet.year?.value == 2026 && sheet.outcomeDate?.value.iso == "2026-06-30" && sheet.shareOfYear == 496)
        #expect(sheet.perYear(.budget)?.path.description == "ramar" && sheet.perYear(.outcome)?.path.description == "kostnader")
        #expect(sheet.series(.outcome).map(\.path.description) == ["kostnader", "konton"])
    }

    @Test func linesAndColumnsKeepTheUsersKeysAndADashIsNoAmount() throws {
        let outcome = try #require(sheet().perYear(.outcome))
        #expect(outcome.section == "verksamheter" && outcome.isPerYear && outcome.lines.map(\.key) == ["bibliotek"])
        #expect(outcome.line("bibliotek")?.cell(year: 2026)?.isDash == true && outcome.line("bibliotek")?.amount(year: 2026) == nil)
        #expect(outcome.total == 9000)
        let split = try #require(sheet().series(at: FieldPath(["konton"])).first)
        #expect(split.columnDimension == .section("kontoslag") && split.line("bibliotek")?.total == 9000)
    }

    @Test func itemsOfAListGoByTheirNames() throws {
        let funds = try #require(sheet().series(.externalFunds).first)
        #expect(funds.lines.map(\.key) == ["Kulturrådet", "Regionen"] && funds.total == 2000)
    }

    @Test func forecastRoundsStandApart() throws {
        let sheet = try sheet()
        #expect(sheet.forecasts.map { $0.round?.name } == ["mars", "juni"])
        #expect(sheet.latestForecast?.round?.number == 1 && sheet.series(.forecast).isEmpty)
    }

    @Test func fieldsOfTheEntriesOfAMapAreSeriesByTheEntry() throws {
        let noted = try #require(sheet().series(.noted).first)
        #expect(noted.path.description == "enheter.lovat" && noted.line("idrott")?.total == 1500)
        #expect(try sheet().target(noted.field.atMost)?.first?.line("idrott")?.total == 1000)
    }

    @Test func explanationsStandWhereTheSchemaSays() throws {
        let sheet = try sheet()
        let outcome = try #require(sheet.perYear(.outcome))
        #expect(sheet.isExplained(outcome.field.explanation, "bibliotek") && !sheet.isExplained(outcome.field.explanation, "idrott"))
        #expect(sheet.explanationPlace(outcome.field.explanation, "idrott") == "skäl: idrott")
    }

    @Test func whatTheFileLacksIsKnownToBeEmpty() throws {
        let sheet = try sheet("räkenskapsår: 2026\n")
        #expect(sheet.perYear(.budget)?.lines.isEmpty == true && sheet.forecasts.isEmpty && sheet.outcomeDate == nil)
    }
}
