import Testing

@testable import Checks

/// Whole numbers of an organisation's own schema, held against its texts.
@Suite struct LineCountInProseTests {
    private func said(_ text: String) throws -> [String] {
        let figures = OwnFigures(
            fields: """
                  text: {typ: prosa}
                  deltagare:
                    typ: karta
                    nyckel: {i: ställen}
                    värde: {fält: {nya: {typ: heltal}, kvar: {typ: heltal}, kvinnor: {typ: heltal}, män: {typ: heltal}}}

                """)
        return try figures.found(
            "text: |\n  \(text)\ndeltagare:\n  hamn: {nya: 48, kvar: 52, kvinnor: 133, män: 19}\n  publik: {nya: 31, kvar: 12, kvinnor: 8, män: 5}\n"
        )
        .filter { $0.hasPrefix("CK264") }
    }

    @Test(arguments: [("Hamnen har 25 deltagare.", "25 deltagare"), ("I Hamnen finns 138 kvinnor.", "138 kvinnor"), ("Hamnen har 84 nya.", "84 nya")])
    func digitsInAnotherOrder(text: String, place: String) throws { #expect(try said(text) == ["CK264: \(place)"]) }

    @Test(arguments: [
        "Hamnen har 52 deltagare.", "Hamnen har 100 deltagare.", "I Hamnen finns 133 kvinnor och 19 män.", "Hamnen har 37 deltagare.",
        "Publiken har 25 deltagare.",
        "I mars hade Hamnen 25 deltagare.", "Hamnen har omkring 25 deltagare.", "Hamnen har 25 anställda.", "Hamnen och Publiken har 25 deltagare.",
        "Hamnen har plats för fler än 25 deltagare.", "Alla har 25 deltagare.", "Hamnen ska ha 25 deltagare.",
    ])
    func whatMayBe(text: String) throws { #expect(try said(text) == []) }
}
