import Inputs
import Style
import Testing

@testable import Templates

@Suite struct FormattingTests {
    /// A count is read in groups of three and a year is not; what one number is of another is a share where the column says so.
    @Test func countsAndRatiosInTables() throws {
        let bench = Bench()
        bench.set(
            "rader", list(record(["namn": text("A"), "antal": integer(1150), "år": integer(2026), "av": Value(.number(Decimal(coefficient: 875, scale: 3)))])))
        let table = try #require(
            bench.table(
                """
                id: t
                rubrik: T
                kolumner:
                  - {id: namn, rubrik: Namn, värde: rad.namn}
                  - {id: a, rubrik: A, värde: rad.antal}
                  - {id: b, rubrik: B, värde: rad.antal, format: heltal}
                  - {id: c, rubrik: C, värde: rad.år}
                  - {id: d, rubrik: D, värde: rad.av, format: procent}
                  - {id: e, rubrik: E, värde: rad.av, format: stapel}
                rader:
                  - för varje: rader
                """))
        #expect(table.printedRows == [["A", "1 150", "1150", "2026", "87,5 %", "87,5 %"]])
        #expect(bench.reports == [])
    }

    @Test(
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1_205, "1 205"), (2_900_000, "2 900 000"), (-4_250_000, "−4 250 000"),
            (Int64.min, "−9 223 372 036 854 775 808"),
        ] as [(Int64, String)])
    func groupsThousandsWithNoBreakSpaces(number: Int64, expected: String) {
        #expect(NumberFormat.swedish.grouped(number) == expected.replacing(" ", with: "\u{A0}"))
    }

    @Test func roundsAmountsOnceFromÖreHalfAwayFromZero() {
        #expect(NumberFormat.swedish.figure(Amount(öre: 149)) == "1")
        #expect(NumberFormat.swedish.figure(Amount(öre: 150)) == "2")
        #expect(NumberFormat.swedish.figure(Amount(öre: -150)) == "−2")
        // No minus before a nought.
        #expect(NumberFormat.swedish.figure(Amount(öre: -40)) == "0")
        #expect(NumberFormat.swedish.figure(Amount(öre: 184_999_240), places: 2) == "1\u{A0}849\u{A0}992,40")
        #expect(NumberFormat.swedish.figure(Amount(kronor: 2_499_500), in: .tkr) == "2\u{A0}500")
        #expect(NumberFormat.swedish.figure(Amount(öre: .max)) == "92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758")
    }

    @Test func saysTheUnitInProse() {
        #expect(NumberFormat.swedish.text(Amount(kronor: 6_183_382)) == "6\u{A0}183\u{A0}382\u{A0}kr")
        #expect(NumberFormat.swedish.text(Amount(kronor: 10_000_000), in: .mnkr) == "10\u{A0}mnkr")
        #expect(NumberFormat.swedish.text(Amount(kronor: 4_250_000), in: .mnkr) == "4,3\u{A0}mnkr")
        #expect(NumberFormat.swedish.figure(Amount(kronor: 10_000_000), in: .mnkr) == "10,0")
    }

    @Test(
        arguments: [
            (6_183_382, 11_100_000, "55,7 %"), (1, 3, "33,3 %"), (244, 366, "66,7 %"), (1, 2, "50 %"),
            // 55,75 exactly is rounded up; a hair below is not, however fine the division.
            (5575, 10_000, "55,8 %"), (5_574_999_999_999_999, 10_000_000_000_000_000, "55,7 %"),
            (-1, 3, "−33,3 %"), (3, 1, "300 %"),
        ] as [(Int64, Int64, String)])
    func printsSharesExactly(part: Int64, whole: Int64, expected: String) throws {
        let share = try #require(DecimalMath.quotient(Int128(part), by: Int128(whole)))
        #expect(NumberFormat.swedish.percentInProse(share) == expected.replacing(" ", with: "\u{A0}"))
    }

    @Test func datesAndTimes() throws {
        let swedish = DateText(Words.swedish.dates)
        let date = try #require(CalendarDate(year: 2024, month: 9, day: 19))
        #expect(swedish.long(date) == "19\u{A0}september 2024")
        #expect(swedish.short(date) == "19\u{A0}sept.")
        #expect(swedish.monthAndYear(date) == "september 2024")
        #expect(swedish.weekday(date) == "torsdag")
        #expect(swedish.time(TimeSpan(start: 15 * 60, end: 16 * 60)) == "15.00–16.00")
        #expect(swedish.time(TimeSpan(start: 9 * 60 + 5)) == "09.05")
    }

    @Test func englishHasItsOwnForms() throws {
        let formats = TextFormats(.english)
        #expect(formats.numbers.text(Amount(kronor: 6_183_382)) == "SEK\u{A0}6,183,382")
        #expect(formats.numbers.text(Amount(kronor: 4_250_000), in: .mnkr) == "SEK\u{A0}4.3\u{A0}million")
        #expect(formats.numbers.text(Amount(kronor: -2_500_000), in: .tkr) == "SEK\u{A0}\u{2212}2,500\u{A0}thousand")
        #expect(formats.numbers.percent(Decimal(coefficient: 557, scale: 3)) == "55.7%")
        let date = try #require(CalendarDate(year: 2024, month: 9, day: 19))
        let later = try #require(CalendarDate(year: 2025, month: 1, day: 2))
        #expect(formats.dates.long(date) == "19\u{A0}September 2024")
        #expect(formats.dates.short(date) == "19\u{A0}Sept")
        #expect(formats.dates.weekday(date) == "Thursday")
        #expect(formats.dates.time(TimeSpan(start: 15 * 60, end: 16 * 60)) == "15:00–16:00")
        #expect(formats.dates.period(date, later) == "19\u{A0}September 2024–2\u{A0}January 2025")
        #expect(formats.dates.period(nil, later) == "until 2\u{A0}January 2025")
        #expect(formats.dates.period(date, nil) == "from 19\u{A0}September 2024")
    }
}
