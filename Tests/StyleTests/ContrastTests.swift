import Testing

@testable import Style

@Suite struct ContrastTests {
    /// The worked examples of WCAG's own tools.
    @Test(
        arguments: [
            (0x000000, 0xFFFFFF, 2100), (0xFFFFFF, 0xFFFFFF, 100), (0x767676, 0xFFFFFF, 454), (0x777777, 0xFFFFFF, 447),
            (0xFF0000, 0xFFFFFF, 399), (0x0000FF, 0xFFFFFF, 859), (0x0B5D66, 0xEEF5F5, 686),
        ] as [(UInt32, UInt32, Int)])
    func ratiosAreThoseOfTheStandard(one: UInt32, other: UInt32, hundredths: Int) {
        let ratio = Colour(hex: one).contrastRatio(to: Colour(hex: other))
        #expect(Int(ratio * 100) == hundredths)
        #expect(Colour(hex: other).contrastRatio(to: Colour(hex: one)) == ratio)
    }

    @Test func theStandardThemeCanBeRead() { #expect(Theme().lowContrasts().isEmpty) }

    @Test func aPaleColourIsFoundOnBothGrounds() {
        var theme = Theme()
        theme.colours.muted = Colour(hex: 0x8A989F)
        let found = theme.lowContrasts()
        #expect(found.map(\.ground) == [.paper, .tint])
        #expect(found.allSatisfy { $0.colour == .muted && $0.wanted == 450 && $0.ratio < 300 })
    }

    @Test func largeTextNeedsLess() {
        var theme = Theme()
        theme.colours.rule = Colour(hex: 0x8A8A8A)
        let styles = [("titel", TextStyle(22, 27, colour: .rule)), ("not", TextStyle(8, 11.5, colour: .rule))]
        #expect(theme.lowContrasts(styles).map(\.style) == ["not"])
        // 14 pt is large when it is bold.
        #expect(Theme.wantedContrast(TextStyle(14, 18, weight: .bold)) == 300)
        #expect(Theme.wantedContrast(TextStyle(14, 18)) == 450)
    }

    @Test func theProposedColourIsEnough() throws {
        let pale = Colour(hex: 0x8A989F)
        let proposal = try #require(pale.readable(on: Colour(hex: 0xFFFFFF), 450))
        let value = try #require(UInt32(proposal.dropFirst(), radix: 16))
        let ratio = Colour(hex: value).contrastRatio(to: Colour(hex: 0xFFFFFF))
        #expect(ratio >= 4.5 && ratio < 5)
    }
}
