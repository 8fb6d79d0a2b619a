import Diagnostics
import Inputs
import Testing

@testable import Checks

/// What a bilaga says of its own checks.
@Suite struct ReportTests {
    /// Outcomes by matter, with plain spaces.
    private func report(
        budget: [Bench.Edit] = [], register: [Bench.Edit] = [], before: [Bench.Edit]? = nil, on attachment: Int? = 1,
        prose: String? = nil, sums: SumCount = SumCount(held: 66, stated: 40), _ language: MessageLanguage = .swedish
    ) throws -> [String: String] {
        let roundings = [
            CheckedRounding(table: "matris", row: "Totalt", column: "2023", difference: -1, range: nil),
            CheckedRounding(table: "matris", row: "Totalt", column: "2023", difference: -1, range: nil),
        ]
        let (meeting, _) = try checked(budget: budget, register: register, before: before, prose: prose)
        let lines = meeting.report(on: attachment, sums: sums, roundings: roundings, language)
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.matter, $0.outcome.replacing("\u{A0}", with: " ")) })
    }

    @Test func saysWhatHoldsInTheWordsOfTheBoard() throws {
        let report = try report(before: [])
        #expect(
            report["Summor"]
                == "66 summor är uträknade ur sina delar. 40 av dem är angivna i underlaget, och stämmer med uträkningen. Genom avrundning skiljer sig 1 från de delar som visas; noterna under tabellerna säger vilka."
        )
        let own = try self.report(before: [], sums: SumCount(held: 21))
        #expect(own["Summor"]?.hasPrefix("21 summor är uträknade ur sina delar; inga är angivna att hålla dem mot.") == true)
        #expect(
            report["Finansiering"]
                == "Tilldelade medel, 52 950 000 kr, överstiger finansieringen, 48 550 000 kr, med 4 400 000 kr. Förklaringen står i bilagan.")
        #expect(report["Sedan förra mötet"]?.hasPrefix("Jämfört med mötet den 23 maj 2024:") == true)
        #expect(report["Budget"]?.contains("4 248 705 kr, ryms i årets budget för dem, 4 250 000 kr") == true)
        #expect(report["Externa medel"]?.contains("De interna medlen, 1 214 000 kr, räknas inte mot målet.") == true)
        #expect(report["Årstakt"]?.contains("har förbrukat över 20 procentenheter mer eller mindre än så") == true)
    }

    @Test func inEnglishToo() throws {
        let report = try report(before: [], .english)
        #expect(report["Since the last meeting"]?.hasPrefix("Compared with the meeting of 23 May 2024:") == true)
        #expect(
            report["Financing"]
                == "What is allocated, SEK 52,950,000, exceeds the financing, SEK 48,550,000, by SEK 4,400,000. The explanation stands in the appendix.")
        #expect(report["Pace"]?.hasPrefix("66.7% of the year has passed.") == true)
    }

    @Test func withoutAnEarlierMeetingItSaysSo() throws {
        #expect(try report()["Sedan förra mötet"] == "Det finns inget tidigare möte att jämföra med.")
    }

    @Test func namesWhatIsExplained() throws {
        let budget: [Bench.Edit] = [
            ("event: {2022: 729 298, 2023: 450 847, 2024: 490 935", "event: {2022: 729 298, 2023: 450 847, 2024: 720 935"),
            ("förklaringar:\n", "förklaringar:\n  utfall: {event: Fler möten än planerat.}\n  avvikelse: {event: Fler möten än planerat.}\n"),
        ]
        let report = try report(budget: budget)
        #expect(report["Budget"]?.hasPrefix("Utfallet är högre än de tilldelade medlen, med förklaring i bilagan: Event och kommunikation.") == true)
        #expect(report["Årstakt"]?.hasSuffix("har Event och kommunikation förbrukat; förklaringen står i bilagan.") == true)
    }

    @Test func aRemarkThatIsLeftStandsInThePlaceOfWhatWouldHold() throws {
        let budget: [Bench.Edit] = [("Bilagan redovisar", "Övergripande processstöd redovisas. Bilagan redovisar")]
        let report = try report(budget: budget)
        #expect(
            report["Namn och hänvisningar"]
                == "Anmärkning: ”Övergripande processstöd” heter ”Övergripande processtöd” i registret.")
    }

    @Test func whatConcernsAnotherBilagaIsNotTold() throws {
        let prose = "Övergripande processstöd har vuxit."
        #expect(try report(prose: prose)["Namn och hänvisningar"]?.hasPrefix("Anmärkning") == false)
        let other = try report(on: 2, prose: prose)
        #expect(other["Namn och hänvisningar"]?.hasPrefix("Anmärkning") == true)
        // A report in words has no money to speak of.
        #expect(other["Finansiering"] == nil)
        #expect(try report(on: nil, prose: prose)["Namn och hänvisningar"]?.hasPrefix("Anmärkning") == true)
    }

    @Test func theBoardsRequestsAreAMatterOfTheMeeting() throws {
        #expect(try report()["Medskick från tidigare möten"] == nil)
        #expect(
            try report(on: nil)["Medskick från tidigare möten"]
                == "3 medskick från tidigare möten följs upp: 1 är besvarade, 2 pågår och 0 utgår.")
    }

    @Test func aRuleThatIsTurnedOffIsToldToBeSo() throws {
        let register: [Bench.Edit] = [("gränser:", "kontroller: {CK020: av}\ngränser:")]
        #expect(try report(register: register)["Finansiering"] == "Kontrollen är avstängd i registret.")
    }

    /// A new rule must be told of under some matter. The rounding has its own sentence; what is wrong in the
    /// register's list of rules concerns no reader, nor does what is not printed, which a bilaga alone cannot tell.
    @Test func everyRuleHasItsMatter() {
        let told = reportMatters.flatMap { $0.codes.map(\.id) }
        #expect(Set(told).count == told.count)
        let rules = Set(checksCodes.map(\.id)).subtracting(["CK002", "CK073", "CK090"])
        #expect(rules.subtracting(told).sorted() == [] && Set(told).subtracting(rules).sorted() == [])
    }

    @Test func everyRuleIsListedWithHowItWasTaken() throws {
        let (meeting, _) = try checked(
            budget: [("Bilagan redovisar", "Övergripande processstöd redovisas. Bilagan redovisar")],
            register: [("gränser:", "kontroller: {CK020: av, CK051: varning}\ngränser:")])
        let rules = Dictionary(uniqueKeysWithValues: meeting.rules.map { ($0.code, $0) })
        #expect(rules["CK020"]?.severity == nil && rules["CK051"]?.severity == .warning && rules["CK030"]?.raised == 1)
        #expect(rules["CK001"]?.severity == .error && rules["CK001"]?.raised == 0 && rules["CK090"] == nil)
    }
}
