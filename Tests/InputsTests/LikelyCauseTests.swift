import Testing

@testable import Inputs

@Suite struct LikelyCauseTests {
    private func cause(_ stated: Int64, _ terms: [Int64]) -> LikelyCause? {
        likelyCause(stated: stated * 100, terms: terms.map { $0 * 100 })
    }

    @Test func whatAgreesNeedsNoCause() {
        #expect(cause(300, [100, 200]) == nil)
    }

    @Test func swappedDigitsInTheSumOrInATerm() {
        #expect(cause(6_183_328, [6_183_000, 382]) == .swappedDigits(written: 618_332_800, likely: 618_338_200, isTerm: false))
        #expect(cause(5_320, [1_243, 4_086]) == .swappedDigits(written: 124_300, likely: 123_400, isTerm: true))
    }

    @Test func aRowLeftOutOrCountedTwice() {
        #expect(cause(300, [100, 200, 450]) == .missingRow(45_000))
        #expect(cause(1_200, [100, 200, 450]) == .doubledRow(45_000))
    }

    @Test func aWrongSign() {
        #expect(cause(7_000, [1_111, 2_889, 1_500, 4_500]) == .wrongSign(150_000))
    }

    @Test func thousandsReadAsKronor() {
        #expect(cause(3_000, [1_000_000, 2_000_000]) == .thousandfold(300_000))
        #expect(cause(2_902_500, [2_900, 2_500]) == .thousandfoldTerm(290_000))
    }

    /// Whoever is told of the wrong one corrects a figure that was right.
    @Test func whereSeveralWouldExplainItNoneIsBlamed() {
        #expect(cause(150, [100, 200, 50]) == nil)
        #expect(cause(5_321, [1_243, 4_087]) == nil)
    }

    @Test func theLargestAmountsDoNotOverflow() {
        #expect(likelyCause(stated: .max, terms: [.min, .min]) == nil)
    }
}
