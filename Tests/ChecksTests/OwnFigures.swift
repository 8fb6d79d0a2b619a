import Diagnostics
import Inputs
import Testing

@testable import Checks

/// An organisation's figures by a schema of its own, judged: what the rules find, as "code: the words pointed at".
struct OwnFigures {
    var fields: String
    var date = "2026-10-21"

    private static let registerSchema = """
        namn: register
        fält:
          grupper: {roll: grupp, typ: karta, nyckel: text, värde: {fält: {etikett: {typ: text, roll: namn}, jämn: {typ: flagga, roll: takt}, upphörd: {typ: flagga, roll: avslutad}}}}
          ställen: {roll: post, typ: karta, nyckel: text, värde: {fält: {etikett: {typ: text, roll: namn}, hör-till: {typ: nyckel, i: grupper}}}}
          konton: {roll: slag, typ: karta, nyckel: text, värde: {fält: {etikett: {typ: text, roll: namn}}}}
          gränser: {fält: {drift: {typ: procent, roll: taktgräns}}}
        """
    private static let register = """
        grupper: {drift: {etikett: Drift, jämn: ja}, projekt: {etikett: Projekt}, förr: {etikett: Upphört, upphörd: ja}}
        ställen:
          kansli: {etikett: Kansliet, hör-till: drift}
          publik: {etikett: Publiken, hör-till: drift}
          arkiv: {etikett: Arkivet, hör-till: drift}
          hamn: {etikett: Hamnen, hör-till: drift}
          fyren: {etikett: Fyren, hör-till: projekt}
          skeppet: {etikett: Skeppet, hör-till: förr}
        konton: {lön: {etikett: Lön}, hyra: {etikett: Hyra}}
        gränser: {drift: 10 %}
        """

    func judge(_ now: String, before: String? = nil, on earlier: String = "2026-05-20") throws -> CheckedMeeting {
        try judgeWithSources(now, before: before, on: earlier).0
    }

    func found(_ now: String, before: String? = nil, on earlier: String = "2026-05-20") throws -> [String] {
        let (meeting, sources) = try judgeWithSources(now, before: before, on: earlier)
        #expect(meeting.diagnostics.flatMap(\.missingArguments) == [])
        return meeting.diagnostics.map { item in
            guard let range = item.range, let file = sources.file(range.file) else { return item.code.id }
            return "\(item.code.id): " + String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        }
    }

    private func judgeWithSources(_ now: String, before: String?, on earlier: String) throws -> (CheckedMeeting, SourceSet) {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        func add(_ path: String, _ text: String) -> FileID { sources.add(SourceFile(path: path, bytes: Array(text.utf8))) }
        let registerSchema = try #require(readSchema(add("register-schema.yaml", Self.registerSchema), in: sources, diagnostics: &diagnostics))
        let register = try #require(readRegister([add("register.yaml", Self.register)], schema: registerSchema, in: sources, diagnostics: &diagnostics))
        let meetingSchema = try #require(
            readSchema(add("mote-schema.yaml", try Bench.text("templates/scheman/mote.yaml")), in: sources, diagnostics: &diagnostics))
        let meeting = try #require(
            readMeeting(
                add("mote.yaml", "styrelse: Direktionen\ndatum: \(date)\ndagordning:\n  - rubrik: Ekonomi\n    bilaga: ekonomi\nbilagor: [ekonomi]\n"),
                schema: meetingSchema, register: register, in: sources,
                diagnostics: &diagnostics))
        let schema = try #require(readSchema(add("ekonomi-schema.yaml", "namn: ekonomi\nfält:\n" + fields), in: sources, diagnostics: &diagnostics))
        func file(_ path: String, _ text: String) throws -> CheckedFile {
            let value = try #require(readYAML(add(path, text), schema: schema, register: register, in: sources, diagnostics: &diagnostics))
            return CheckedFile(attachment: 1, source: "ekonomi", schema: "ekonomi", definition: schema, value: value)
        }
        var previous: [EarlierFiles] = []
        if let before { previous = [EarlierFiles(date: try #require(parseDate(earlier)), files: [try file("förra.yaml", before)])] }
        let files = [try file("ekonomi.yaml", now)]
        #expect(render(diagnostics.items, sources: sources) == "")
        let input = CheckInput(
            meeting: meeting, register: register, files: files, tables: [], roundings: [], previous: previous, ledger: RequestLedger([], for: meeting),
            own: nil, folder: date, earlierMeeting: nil, sources: sources)
        return (check(input), sources)
    }
}

private func parseDate(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
}

/// Figures by other shapes than the templates supplied have: what is wrong in them is told all the same.
@Suite struct OtherShapesTests {
    private static let head = "  år: {typ: årtal, roll: budgetår}\n  till: {typ: datum, roll: utfallsdatum}\n"
    private static let start = "år: 2026\ntill: 2026-08-31\n"

    @Test func yearsAroundTheLines() throws {
        let map = "typ: karta, nyckel: årtal, värde: {typ: karta, nyckel: {i: ställen}, värde: belopp}"
        let figures = OwnFigures(
            fields: Self.head + "  ramar: {roll: budget, \(map)}\n  bokfört: {roll: utfall, ackumuleras: ja, högst: ramar, \(map)}\n"
                + "  konton: {roll: utfall, delar: bokfört, typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: {i: konton}, värde: belopp}}\n")
        let file =
            Self.start + """
                ramar: {2025: {kansli: 8 000 000, publik: 9 000 000}, 2026: {kansli: 8 400 000, publik: 9 300 000}}
                bokfört:
                  2025: {kansli: 7 900 000, publik: 8 900 000}
                  2026: {kansli: 9 512 638, publik: 6 200 000}
                konton: {kansli: {lön: 9 000 000, hyra: 512 638}}

                """
        #expect(try figures.found(file) == ["CK022: 9 512 638", "CK025: 9 512 638"])
        // A line that stood in both years is told as one that is gone.
        let without = file.replacing("kansli: 9 512 638, ", with: "").replacing("kansli: 7 900 000, ", with: "").replacing(
            "konton: {kansli: {lön: 9 000 000, hyra: 512 638}}\n", with: "")
        #expect(try figures.found(without, before: file).contains("CK012: bokfört"))
        #expect(
            try figures.judge(file.replacing("9 512 638", with: "5 600 000").replacing("9 000 000, hyra", with: "5 087 362, hyra")).outcome("CK021")
                == "gäller inte: inget fält har rollen beslutat i schemat ekonomi")
    }

    @Test func costTypesAroundTheLines() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: årtal, värde: belopp}"
        let figures = OwnFigures(
            fields: Self.head + "  bokfört: {roll: utfall, \(map)}\n"
                + "  konton: {roll: utfall, delar: bokfört, typ: karta, nyckel: {i: konton}, värde: {typ: karta, nyckel: {i: ställen}, värde: belopp}}\n")
        let file =
            Self.start + "bokfört: {kansli: {2026: 900}, publik: {2026: 700}}\nkonton: {lön: {kansli: 600, publik: 500}, hyra: {kansli: 300, publik: 200}}\n"
        #expect(try figures.found(file) == [])
        #expect(try figures.found(file.replacing("publik: 200", with: "publik: 250")) == ["CK001: 700"])
    }

    @Test(arguments: ["ställe: {typ: nyckel, i: ställen, krävs: ja}", "ställe: {typ: text, krävs: ja, roll: namn}"])
    func rowsThatSayWhatTheyAreOf(key: String) throws {
        let figures = OwnFigures(
            fields: Self.head
                + "  rader: {typ: lista, av: {fält: {\(key), ram: {typ: belopp, roll: budget}, bokfört: {typ: belopp, roll: utfall, högst: rader.ram}}}}\n")
        let found = try figures.found(
            Self.start + "rader:\n  - {ställe: kansli, ram: 8 450 000, bokfört: 9 512 638}\n  - {ställe: publik, ram: 22 100 000, bokfört: 14 287 951}\n")
        #expect(found.first == "CK022: 9 512 638" && !found.contains { $0.hasPrefix("CK021") })
    }

    @Test func anOutcomeAgainstALimitWithOtherLinesIsNoDecision() throws {
        let figures = OwnFigures(
            fields: Self.head + "  ram: {typ: belopp, roll: budget}\n  bokfört: {roll: utfall, högst: ram, typ: karta, nyckel: {i: ställen}, värde: belopp}\n")
        #expect(try figures.found(Self.start + "ram: 1 000\nbokfört: {kansli: 600, publik: 500}\n") == ["CK022: 500"])
        let held = try figures.judge(Self.start + "ram: 1 200\nbokfört: {kansli: 600, publik: 500}\n")
        #expect(held.outcome("CK021") == "gäller inte: inget fält har rollen beslutat i schemat ekonomi")
        #expect(held.outcome("CK022") == "höll för 1 rad")
    }

    @Test func figuresWithoutAYearAreOfTheFiscalYear() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: belopp"
        let figures = OwnFigures(
            fields: Self.head + "  ramar: {roll: budget, \(map)}\n  bokfört: {roll: utfall, ackumuleras: ja, högst: ramar, \(map)}\n"
                + "  prognoser: {typ: lista, av: {fält: {nr: {typ: heltal, roll: omgång}, helår: {roll: prognos, \(map)}}}}\n")
        let found = try figures.found(
            Self.start
                + "ramar: {kansli: 8 450 000, publik: 22 100 000}\nbokfört: {kansli: 5 512, publik: 14 287 951}\nprognoser: [{nr: 1, helår: {kansli: 8 450, publik: 12 100 000}}]\n"
        )
        #expect(found == ["CK025: 5 512", "CK126: 8 450", "CK127: 12 100 000"])
        // Another year's file is not held against this year's.
        let before = "år: 2025\ntill: 2025-08-31\nramar: {kansli: 8 000 000, publik: 21 000 000}\nbokfört: {kansli: 6 000 000, publik: 15 000 000}\n"
        let now = Self.start + "ramar: {kansli: 8 450 000, publik: 22 100 000}\nbokfört: {kansli: 5 512 000, publik: 14 287 951}\n"
        #expect(try figures.found(now, before: before, on: "2025-10-21") == [])
    }

    @Test func aFieldThatAnEntryLeavesOut() throws {
        let figures = OwnFigures(
            fields: Self.head + """
                  ställen:
                    typ: karta
                    nyckel: {i: ställen}
                    värde:
                      fält:
                        ram: {roll: budget, fastställs: ja, typ: karta, nyckel: årtal, värde: belopp}
                        bokfört: {roll: utfall, ackumuleras: ja, högst: ställen.ram, typ: karta, nyckel: årtal, värde: belopp}
                        lovat: {typ: belopp, roll: upptecknat, ackumuleras: ja}

                """)
        let rows = ["kansli", "publik", "arkiv", "hamn"].map { "  \($0): {ram: {2026: 3 000 000}, bokfört: {2026: 2 000 000}, lovat: 50 000}\n" }
        let file = Self.start + "ställen:\n" + rows.joined()
        #expect(try figures.found(file) == [])
        // Less is booked in the spring, and nothing stands as it was.
        let earlier = file.replacing("2026: 2 000 000", with: "2026: 1 200 000").replacing("2026-08-31", with: "2026-04-30").replacing(
            "lovat: 50 000", with: "lovat: 40 000")
        func without(_ field: String) -> String {
            file.replacing("hamn: {ram: {2026: 3 000 000}, bokfört: {2026: 2 000 000}, lovat: 50 000}", with: "hamn: {\(field)}")
        }
        #expect(try figures.found(without("bokfört: {2026: 2 000 000}, lovat: 50 000"), before: earlier) == ["CK012: hamn"])
        #expect(try figures.found(without("ram: {2026: 3 000 000}, lovat: 50 000"), before: earlier) == ["CK012: hamn"])
        #expect(try figures.found(without("ram: {2026: 3 000 000}, bokfört: {2026: 2 000 000}"), before: earlier) == ["CK012: hamn"])
        // At the first meeting it is held against the others of the table.
        #expect(try figures.found(without("ram: {2026: 3 000 000}, bokfört: {2026: 2 000 000}")) == ["CK130: hamn"])
        #expect(try figures.found(without("bokfört: {2026: 2 000 000}, lovat: 50 000")) == ["CK218: hamn"])
        // A project may well lack what the lines of another group have.
        #expect(try figures.found(file + "  fyren: {ram: {2026: 900 000}, bokfört: {2026: 100 000}}\n") == [])
        // A dash is an answer.
        #expect(try figures.found(without("ram: {2026: 3 000 000}, bokfört: {2026: 2 000 000}, lovat: –")) == [])
    }

    @Test func aYearThatIsOverAboveItsBudget() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: årtal, värde: belopp}"
        let figures = OwnFigures(
            fields: Self.head + "  ramar: {roll: budget, \(map)}\n  bokfört: {roll: utfall, ackumuleras: ja, högst: ramar, förklaras: skäl, \(map)}\n"
                + "  skäl: {typ: karta, nyckel: {i: ställen}, värde: prosa}\n")
        let file = Self.start + "ramar: {kansli: {2025: 8 200 000, 2026: 8 450 000}}\nbokfört: {kansli: {2025: 8 343 271, 2026: 5 512 638}}\n"
        #expect(try figures.found(file) == ["CK022: 8 343 271"])
        #expect(try figures.found(file + "skäl:\n  kansli: Flytten kostade mer.\n") == [])
        // What is financed for the whole period may even out over its years; the sentence on the page then says what was held.
        let whole = OwnFigures(fields: figures.fields + "  bidrag: {roll: finansiering, täcker: ramar, typ: belopp}\n")
        #expect(try whole.found(file + "bidrag: 20 000 000\n") == [])
        #expect(try whole.found(file.replacing("5 512 638", with: "8 512 638") + "bidrag: 20 000 000\n").first == "CK022: 8 512 638")
    }

    @Test func moneyOfAClosedGroup() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: årtal, värde: belopp}"
        let figures = OwnFigures(
            fields: Self.head + "  ramar: {roll: budget, \(map)}\n  bokfört: {roll: utfall, högst: ramar, \(map)}\n"
                + "  prognoser: {typ: lista, av: {fält: {nr: {typ: heltal, roll: omgång}, helår: {roll: prognos, \(map)}}}}\n")
        let file =
            Self.start + """
                ramar: {kansli: {2026: 9 000}, skeppet: {2025: 900 000}}
                bokfört: {kansli: {2026: 6 000}, skeppet: {2025: 870 000, 2026: 15 000}}
                prognoser: [{nr: 1, helår: {skeppet: {2026: 200 000}}}]

                """
        let found = try figures.found(file)
        #expect(found == ["CK122: 15 000", "CK122: 200 000"], "\(found)")
    }

    @Test func aForecastOfAnotherYearThanTheOthers() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: årtal, värde: belopp}"
        let figures = OwnFigures(
            fields: Self.head + "  prognoser: {typ: lista, av: {fält: {nr: {typ: heltal, roll: omgång}, helår: {roll: prognos, \(map)}}}}\n")
        let file = Self.start + "prognoser: [{nr: 1, helår: {kansli: {2026: 10 000}, publik: {2025: 20 000}, arkiv: {2026: 30 000}}}]\n"
        #expect(try figures.found(file) == ["CK131: 2025"])
        #expect(try figures.found(file.replacing("{2025: 20 000}", with: "{2026: –, 2025: 20 000}")) == [])
    }

    @Test func aLineOfLastYearLeftAsItWas() throws {
        let map = "typ: karta, nyckel: {i: ställen}, värde: {typ: karta, nyckel: årtal, värde: belopp}"
        var figures = OwnFigures(fields: Self.head + "  bokfört: {roll: utfall, ackumuleras: ja, \(map)}\n")
        figures.date = "2027-02-17"
        let before = "år: 2026\ntill: 2026-08-31\nbokfört: {kansli: {2026: 5 512 638}, publik: {2026: 9 866 204}, arkiv: {2026: 3 141 592}}\n"
        let now =
            "år: 2027\ntill: 2027-01-31\nbokfört: {kansli: {2026: 8 402 117, 2027: 701 233}, publik: {2026: 9 866 204, 2027: 866 204}, arkiv: {2026: 4 141 592, 2027: 311 592}}\n"
        #expect(try figures.found(now, before: before, on: "2026-10-21") == ["CK250: 9 866 204"])
        // All of the year had been told.
        #expect(try figures.found(now, before: before.replacing("08-31", with: "12-31"), on: "2027-01-12").contains { $0.hasPrefix("CK250") } == false)
    }

    @Test func aGrantTenTimesWhatItWas() throws {
        let figures = OwnFigures(
            fields: Self.head + "  bidrag: {roll: externa medel, typ: lista, av: {fält: {givare: {typ: text, roll: namn}, summa: {typ: belopp}}}}\n")
        let file = Self.start + "bidrag:\n  - {givare: Kulturrådet, summa: 1 800 000}\n  - {givare: Regionen, summa: 640 000}\n"
        #expect(try figures.found(file.replacing("1 800 000", with: "18 000 000"), before: file) == ["CK246: 18 000 000"])
        #expect(try figures.found(file.replacing("1 800 000", with: "2 800 000"), before: file) == [])
    }

    @Test(arguments: ["ram - bedömning", "budget - prognoss", "budget + prognos", "budget - budget"]) func anOrderThatCannotBeRead(order: String) throws {
        let figures = OwnFigures(
            fields: Self.head
                + "  differens: {fält: {räknas: {roll: räkneordning, typ: text}, kronor: {roll: angiven differens, typ: karta, nyckel: {i: ställen}, värde: belopp}}}\n"
        )
        let file = Self.start + "differens: {räknas: \(order), kronor: {kansli: 0}}\n"
        #expect(try figures.found(file) == ["CK132: \(order)"])
        #expect(try figures.judge(file).outcome("CK005") == "gäller inte: det går inte att läsa vad differenserna räknas som")
        #expect(try figures.found(file.replacing(order, with: "budget - forecast")) == [])
    }
}
