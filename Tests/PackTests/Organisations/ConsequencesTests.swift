import Diagnostics
import Testing

@testable import Pack

/// What follows from one slip is not told beside it: a forgotten year, an amount of which the right value is known.
@Suite struct ConsequencesTests {
    /// The year and the line that it stands on.
    private static let years: [(organisation: Organisation, key: String, year: Int, line: Int)] = [
        (.board, "år", 2024, 2), (.nämnd, "budgetår", 2026, 2), (.centre, "år", 2026, 2),
    ]

    @Test(arguments: years.indices, [-1, 1]) func aForgottenYearIsOneMessageAtTheYear(index: Int, step: Int) throws {
        let (organisation, key, year, _) = Self.years[index]
        let copy = try OrganisationCopy(organisation)
        let figures = "\(organisation.last)/\(organisation.figures)"
        try copy.replace("\(key): \(year)", "\(key): \(year + step)", in: figures)
        let line =
            try copy.text(figures).split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "\(key): \(year + step)" }.map { $0 + 1 } ?? 0
        let found = try copy.found()
        #expect(found.count <= 3 && found.contains { ["CK066 \(figures):\(line)", "CK119 \(figures):\(line)"].contains($0) }, "\(found)")
    }

    @Test(arguments: ["720 935", "490 935 tkr", "−490 935", "4 909 350"]) func anAmountOfWhichTheRightValueIsKnown(written: String) throws {
        let copy = try OrganisationCopy(.board)
        try copy.replace("2024: 490 935", "2024: \(written)", in: "2024-09-19/budget.yaml")
        let found = try copy.found()
        #expect(found == ["TB014 2024-09-19/budget.yaml:33"], "\(found)")
    }
}
