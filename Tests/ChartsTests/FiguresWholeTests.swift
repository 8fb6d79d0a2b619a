import Testing

@testable import Charts

struct FiguresWholeTests {
    @Test(arguments: [
        ("Tel Aviv 1 234 567 kr", "Tel Aviv 1\u{A0}234\u{A0}567 kr"), ("עירייה 12 500", "עירייה 12\u{A0}500"), ("900 000", "900\u{A0}000"),
    ])
    func groupsOfAFigureStandTogether(text: String, expected: String) {
        #expect(FiguresWhole.joined(text) == expected)
    }

    @Test(arguments: ["2024 100", "mål 1 och 2", "1 23", "1 2345", "0,5 100", "", "år 2024"]) func otherSpacesAreLeft(text: String) {
        #expect(FiguresWhole.joined(text) == text)
    }

    @Test func aFigureIsNotPartedOverLines() {
        let lines = TextWidth.wrap("kostnad 1 234 567", width: .points(60), size: .points(10))
        #expect(lines == ["kostnad", "1\u{A0}234\u{A0}567"])
    }
}
