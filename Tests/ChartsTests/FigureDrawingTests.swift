import DocumentTree
import Style
import TestSupport
import Testing

@testable import Charts

/// The drawn figures, on paper and on a narrow screen.
@Suite struct FigureDrawingTests {
    private let staircase = [
        Staircase.Step(name: "Exponering", meaning: "Målgruppen möts av budskapet.", who: "Alla", measure: "räckvidd"),
        Staircase.Step(name: "Kännedom", meaning: "Kommunikationsdirektörsnätverksmötet märker det, och berättar vidare."),
        Staircase.Step(name: "Handling"),
    ]
    private let phases = [
        Timeline.Phase(name: "Mål", text: "Övergripande mål och delmål.", start: 10, end: 40, when: "våren 2024"),
        Timeline.Phase(name: "Strategi med ett långt namn som bryts", when: "hösten 2024"),
        Timeline.Phase(name: "Planer"),
    ]
    private let dated = [
        Timeline.Phase(name: "Förstudie", start: 0, end: 100, when: "1 februari–11 maj 2024"),
        Timeline.Phase(name: "Försök i två skolor och en förskola", start: 90, end: 400, when: "1 maj 2024–7 mars 2025"),
        Timeline.Phase(name: "Beslut", start: 420, end: 420, when: "27 mars 2025"),
    ]
    private let levels = [
        [Organisation.Box(name: "Eskilstuna kommun"), Organisation.Box(name: "Västerås stad"), Organisation.Box(name: "Mälardalens universitet")],
        [Organisation.Box(name: "Styrelsen", text: "en ledamot från varje part")],
        [Organisation.Box(name: "Core Team", items: ["Måltider och möten", "Trygghetsläsning"]), Organisation.Box(name: "Core Team Två")],
    ]

    private func drawings(_ width: Length, _ words: Words = .swedish) -> [(name: String, drawing: Drawing)] {
        let today = (day: 20, name: "19 september")
        return [
            ("trappa", Staircase(steps: staircase, width: width, words: words).drawing()),
            ("tidslinje", Timeline(phases: phases, today: today, width: width, words: words).drawing()),
            ("kalender", Timeline(phases: dated, today: today, width: width, words: words).drawing()),
            ("organisation", Organisation(levels: levels, width: width, words: words).drawing()),
        ]
    }

    @Test(arguments: [Length.points(467), Chart.narrowWidth]) func theyAreLegible(width: Length) {
        for (name, drawing) in drawings(width) {
            #expect(drawing.size.width == width)
            #expect(drawing.legibilityFaults(smallest: .points(8)) == [], "\(name)")
        }
    }

    /// What the wide one says, the narrow one says too: nothing is cut.
    @Test func theNarrowDrawingHasTheSameWords() {
        func words(_ drawing: Drawing) -> Set<Substring> {
            var all = ""
            for case .text(let text) in drawing.elements { all += text.text + " " }
            // A word on two lines is one word.
            return Set(all.replacing("- ", with: "").split(separator: " "))
        }
        for (wide, narrow) in zip(drawings(.points(467)), drawings(Chart.narrowWidth)) {
            let isNumber = { (word: Substring) in word.allSatisfy { $0.isNumber || $0 == "." } }
            let (left, right) = (words(wide.drawing).filter { !isNumber($0) }, words(narrow.drawing).filter { !isNumber($0) })
            #expect(left == right, "\(wide.name)")
        }
    }

    @Test func itsOwnWordsFollowTheLanguage() {
        let texts = drawings(.points(467), .english).flatMap { _, drawing in
            drawing.elements.compactMap { element -> String? in
                if case .text(let text) = element { return text.text }
                return nil
            }
        }
        #expect(texts.contains("Who") && texts.contains("Measured by") && texts.contains("Today, 19 september"))
        #expect(!texts.contains("Vilka"))
    }

    @Test func drawingsAreAsRecorded() throws {
        var text = ""
        for width in [Length.points(467), Chart.narrowWidth] {
            for (name, drawing) in drawings(width) { text += "\(name):\n\(drawing.dump())\n" }
        }
        #expect(difference(text, from: "Tests/Golden/drawings/figurer.txt") == nil)
    }

    @Test("The stairs are as low as their texts: a high step has more room than a low one")
    func lowestStairs() {
        func height(_ lines: [Int]) -> Length {
            let steps = lines.map { count in
                Staircase.Step(name: "Steg", meaning: (0..<count).map { _ in "kommunikationen" }.joined(separator: " "))
            }
            return Staircase(steps: steps, width: .points(467)).drawing().size.height
        }
        // Two lines of text more fit in the rise of a step.
        #expect(height([3, 3, 3, 3, 3]) == height([3, 4, 5, 6, 8]))
        #expect(height([4, 3, 3, 3, 3]) > height([3, 3, 3, 3, 3]))
    }

    @Test("A name in a box on two lines has them about equally long")
    func balancedNames() {
        let name = "Core Team Välmående självständiga äldre"
        for width in stride(from: 120.0, through: 230, by: 10) {
            let lines = TextWidth.balanced(name, width: .points(width), size: .points(9.5), weight: .semibold, most: 3)
            let plain = TextWidth.wrap(name, width: .points(width), size: .points(9.5), weight: .semibold, most: 3)
            #expect(lines.count == plain.count && lines.joined(separator: " ") == name)
            let longest = { (lines: [String]) in lines.map { TextWidth.of($0, size: .points(9.5)) }.max() ?? .zero }
            #expect(longest(lines) <= longest(plain))
            if lines.count == 2 { #expect(lines[1] != "äldre") }
        }
    }

    @Test("A phase without room for its words after its beginning has them end where it does")
    func wordsEndWithTheirBar() throws {
        let width = Length.points(467)
        let drawing = Timeline(
            phases: [
                Timeline.Phase(name: "Förstudie", start: 0, end: 200, when: "våren"),
                Timeline.Phase(name: "Utvärdering av de två första åren", start: 150, end: 190, when: "hösten 2024"),
            ], today: nil, width: width
        ).drawing()
        let texts = drawing.elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        let first = try #require(texts.first { $0.text.hasPrefix("Förstudie") })
        #expect(first.anchor == .start && first.origin.x == .zero)
        let last = try #require(texts.first { $0.text.hasPrefix("Utvärdering") })
        #expect(last.anchor == .end)
        #expect(last.origin.x == Length(raw: width.raw * 191 / 201))
    }

    /// Found by damaged files: letter by letter this took minutes.
    @Test func aNameAsLongAsAFileIsCutAtOnce() {
        let name = String(repeating: "9", count: 300_000)
        let (width, size) = (Length.points(80), Length.points(9.5))
        let lines = TextWidth.wrap(name, width: width, size: size, weight: .regular, most: 3)
        #expect(lines.count == 3 && lines[2].hasSuffix("9…"))
        for line in lines { #expect(TextWidth.of(line, size: size, weight: .regular) <= width) }
    }
}
