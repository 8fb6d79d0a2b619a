import Testing

@testable import Checks

/// What the meeting's own texts say of all lines together.
@Suite struct WholeAgainstBudgetTests {
    private func told(_ text: String) throws -> [String] {
        try findings(meeting: [("den {{budget.utfall-till | datum}}", "den {{budget.utfall-till | datum}}. " + text)]).filter { $0.hasPrefix("CK264") }
    }

    @Test(arguments: [
        ("Hittills har 7 685 611 kr förbrukats, 93,2 procent av årets budget.", "93,2"), ("Hittills är 38,2 procent av budgeten förbrukad.", ""),
        ("Hittills har vi förbrukat 38,2 procent av budgeten.", "38,2"),
        ("Prognosen för helåret är 15 350 000 kr, 4 250 000 kr högre än budgeten.", "4 250 000 kr högre"),
        ("Prognosen för helåret är 15 350 000 kr, 4 520 000 kr lägre än budgeten.", "4 520 000 kr lägre"),
        ("Budgeten är 19 600 000 tkr.", "19 600 000 tkr"), ("Av budgeten är 700 000 tkr avsatta till event.", "700 000 tkr"),
    ])
    func whatIsAnother(text: String, place: String) throws { #expect(try told(text) == (place.isEmpty ? [] : ["CK264: \(place)"])) }

    @Test(arguments: [
        "Hittills har 7 685 611 kr förbrukats, 39,2 procent av årets budget.", "Hittills har vi förbrukat 39 procent av budgeten.",
        "Hittills har vi förbrukat 62,5 procent av budgeten.", "Hittills har vi förbrukat omkring 38,2 procent av budgeten.",
        "Prognosen för helåret är 15 350 000 kr, 4 250 000 kr lägre än budgeten.", "Prognosen för helåret är 15,4 mnkr, 4,2 mnkr lägre än budgeten.",
        "Prognosen för helåret är 15 350 000 kr, 350 000 kr högre än budgeten för 2023.",
        "Prognosen för projektet är 2 100 000 kr, 100 000 kr högre än budgeten.",
        "Budgeten är 19 600 tkr.", "Regionens budget är 12 400 000 tkr.",
    ])
    func whatIsRight(text: String) throws { #expect(try told(text) == []) }
}
