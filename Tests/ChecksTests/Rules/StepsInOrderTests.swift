import Testing

@testable import Checks

@Suite struct StepsInOrderTests {
    @Test func stepsStandInOrder() throws {
        #expect(try findings(steps: []) == [])
        let late = try findings(steps: [("  - namn: Strategi\n", "  - namn: Strategi\n    till: 2024-06-01\n")])
        #expect(late == ["CK115: 2024-06-01"])
        let turned = try findings(steps: [("    till: 2024-09-19\n", "    från: 2024-09-20\n    till: 2024-09-19\n")])
        #expect(turned == ["CK112: 2024-09-19"])
    }

    @Test func stepsOfOneDayAndStepsWithoutADay() throws {
        let same = try findings(steps: [("  - namn: Strategi\n", "  - namn: Strategi\n    till: 2024-09-19\n")])
        #expect(same == [])
        // The step between has no date; the last is held against the first.
        let beyond = try findings(steps: [("  - namn: Planer\n", "  - namn: Planer\n    från: 2024-08-01\n    till: 2024-12-31\n")])
        #expect(beyond == ["CK115: 2024-08-01"])
    }
}
