import Style
import Testing

@testable import Charts

/// What a person who does not see the chart is told.
struct AlternativeTests {
    private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    @Test func barsAreComparedAndListed() {
        let chart = Samples.chart(
            .bars, ["Processtöd", "Event"],
            [("Budget", [290_000_000, 70_000_000]), ("Utfall", [184_999_200, 80_000_000])])
        #expect(
            plain(chart.alternative("Grundbudget 2024"))
                == "Grundbudget 2024. Stapeldiagram. Utfall jämfört med budget: lägre för en av två (Processtöd), högre för en av två (Event). Processtöd: budget 2 900 tkr, utfall 1 850 tkr. Event: budget 700 tkr, utfall 800 tkr."
        )
    }

    @Test func oneSeriesSaysItsExtremesAndItsTarget() {
        let chart = Samples.chart(
            .bars, ["Externa", "Interna"], [("Beslutat", [3_000_000, 121_400_000])], targets: [1_000_000_000, nil])
        let words = plain(chart.alternative(""))
        #expect(words.contains("Störst är Interna med 1 214 tkr, minst Externa med 30 tkr."))
        #expect(words.contains("Externa: 30 tkr mot mål 10 000 tkr."))
    }

    @Test func whatIsMissingIsSaid() {
        let chart = Samples.chart(.stacked, ["2024", "2025"], [("Utfall", [100_000_000, nil])])
        #expect(plain(chart.alternative("")).contains("Uppgift saknas: 2025."))
    }

    /// 1/3 is printed as 33 %: whoever adds up gets 99.
    @Test func sharesThatDoNotComeToAHundredSaySo() {
        let thirds = Samples.chart(.shares, ["2024", "2025"], [("A", [1, 1]), ("B", [1, 1]), ("C", [1, 2])])
        let note = "Avrundning: varje andel är avrundad för sig. Därför blir de tillsammans 99 % (2024)."
        #expect(plain(thirds.alternative("")).hasSuffix(note))
        let drawn = thirds.drawing().elements.compactMap { element -> String? in
            if case .text(let text) = element { text.text } else { nil }
        }
        #expect(plain(drawn.joined(separator: " ")).contains(note))
        let sixths = Samples.chart(.shares, [""], [("A", [1]), ("B", [1]), ("C", [1]), ("D", [1]), ("E", [1]), ("F", [1])])
        #expect(plain(sixths.alternative("")).contains("tillsammans 102 %."))
        let halves = Samples.chart(.shares, ["2024"], [("A", [1]), ("B", [1])])
        #expect(!plain(halves.alternative("")).contains("Avrundning"))
    }

    @Test func linesSayWhereTheyGo() {
        let chart = Samples.chart(
            .lines, ["maj", "sept."], [("Grundbudget", [1_110_000_000, 1_110_000_000]), ("Pilot", [850_000_000, 425_000_000])])
        let words = plain(chart.alternative(""))
        #expect(words.contains("Grundbudget: oförändrat 11,1 mnkr från maj till sept."))
        #expect(words.contains("Pilot: från 8,5 mnkr (maj) till 4,3 mnkr (sept.)."))
    }

    @Test func figuresAreToldInOrder() {
        let timeline = Timeline(
            phases: [.init(name: "Mål", end: 100, when: "19 september"), .init(name: "Planer")],
            today: (100, "19 september"), width: .points(400))
        #expect(
            timeline.alternative("Process")
                == "Process. En tidslinje med två steg i ordning. 1. Mål, 19 september. 2. Planer. I dag, 19 september: Mål.")
        #expect(!timeline.isDated)
        #expect(timeline.drawing().size.height > .zero)
        #expect(Staircase(steps: [], width: .points(400)).drawing().size.width == .points(400))
        #expect(Organisation(levels: [[]], width: .points(400)).drawing().size.height > .zero)
    }
}

/// The same in English: sentences, numbers and units.
@Suite struct EnglishAlternativeTests {
    private func chart(_ kind: ChartKind, _ values: [[ChartValue]]) -> Chart {
        var chart = Chart(
            kind: kind, quantity: .money, categories: (1...values[0].count).map { "C\($0)" },
            series: values.enumerated().map { ChartSeries(name: "Series \($0.offset + 1)", values: $0.element) },
            width: .points(400))
        chart.words = .english
        return chart
    }

    @Test func barsLinesAndStacks() {
        let bars = chart(.bars, [[.value(290_000_000), .value(50_000_000), .missing]])
        #expect(
            bars.alternative("Title").replacing("\u{A0}", with: " ")
                == "Title. Bar chart. The largest is C1 with SEK 2,900 thousand, the smallest C2 with SEK 500 thousand. "
                + "C1: SEK 2,900 thousand. C2: SEK 500 thousand. No figure for: C3.")
        let lines = chart(.lines, [[.value(100_000_000), .value(1_250_000_000)]])
        #expect(
            lines.alternative("").replacing("\u{A0}", with: " ")
                == "Line chart. Series 1: from SEK 1.0 million (C1) to SEK 12.5 million (C2).")
        let stack = chart(.stacked, [[.value(100_000_000)], [.value(200_000_000)]])
        #expect(
            stack.alternative("").replacing("\u{A0}", with: " ")
                == "Stacked columns. Totals: C1: SEK 3,000 thousand. C1: the largest is Series 2, SEK 2,000 thousand.")
        #expect(bars.printedUnit == "SEK\u{A0}thousand")
        // What everybody does not get is not said to be unknown.
        let secret = chart(.bars, [[.value(290_000_000), .missing, .withheld]]).alternative("")
        #expect(secret.hasSuffix("No figure for: C2. Left out: C3."), "\(secret)")
    }
}
