import Testing

@testable import Checks

@Suite struct DecisionAgainstProposalTests {
    /// The item of the process leaders' report with a proposal, and the report with one of its own.
    private func told(_ agenda: [String], _ paper: String) throws -> [String] {
        let lines = agenda.map { "\n      - \($0)" }.joined()
        return try findings(
            meeting: [("text: Läget per mål, utsänt i förväg.", "text: Läget per mål, utsänt i förväg.\n    förslag-till-beslut:" + lines)], prose: paper
        ).filter { $0.hasPrefix("CK26") }
    }

    private let paper =
        "Styrelsen föreslås besluta att\n\n- budgeten för 2025 fastställs till 236 000 000 kr,\n- styrelsen sammanträder fem gånger under 2025."

    @Test(arguments: [
        ("Budgeten för 2025 fastställs till 263 000 000 kr.", "CK267: 263 000 000 kr"), ("Budgeten för 2025 fastställs till 236 000 kr.", "CK267: 236 000 kr"),
        ("Budgeten för 2024 fastställs till 236 000 000 kr.", "CK267: 2024"), ("Styrelsen sammanträder sex gånger under 2025.", "CK267: sex"),
    ])
    func theSameWordsButForAFigure(clause: String, told wanted: String) throws { #expect(try told([clause], paper).contains(wanted)) }

    @Test(arguments: [
        "Budgeten för 2025 fastställs till 236 000 000 kr.", "Budgeten för 2025 fastställs till 236 mnkr.", "Styrelsen sammanträder 5 gånger under 2025.",
        "Styrelsen beslutar att budgeten för 2025 fastställs till 236 000 000 kr.", "Rapporten läggs till handlingarna.",
        "Budgeten för 2025 fastställs till 230 000 000 kr, och resten prövas i maj.",
    ])
    func theSame(clause: String) throws { #expect(try told([clause], paper) == []) }
}
