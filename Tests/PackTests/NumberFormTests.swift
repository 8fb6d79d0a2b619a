import Testing

@testable import Pack

/// Figures as they are looked for in what is published.
@Suite struct NumberFormTests {
    @Test(arguments: [
        ("Utfallet är 63 118 452,57 kr.", "63118452,57"), ("EU ger 23 137 tkr.", "23137"), ("EU ger 23,1375 mnkr.", "23,1375"), ("12 201,4 HST", "12201,4"),
        ("ökade till 1 296,40", "1296,4"), ("SEK 23,137 million", "23,137"), ("SEK 459.8 million", "459,8"), ("63,118452 mnkr", "63,118452"),
    ])
    func isFoundAsItIsWritten(text: String, form: String) { #expect(figures(in: text).contains(form), "\(figures(in: text).sorted())") }

    /// A day is none.
    @Test func groupsAreNoDecimals() { #expect(figures(in: "345.678") == ["345678", "345,678"]) }

    @Test func anAmountHasManyForms() {
        let figure = WithheldFigure("63118452,57 kr")
        #expect(figure.exact.map(\.written) == ["63118452", "63118452,57", "63118453"])
        #expect(figure.inThousands?.written == "63118,45257")
        #expect(figure.inMillions?.written == "63,11845257")
        #expect(WithheldFigure("4700000 kr").inMillions?.written == "4,7")
        #expect(WithheldFigure("20500 kr").inMillions?.written == "0,0205")
        #expect(WithheldFigure("12201,4").exact.map(\.written) == ["12201,4"])
        #expect(WithheldFigure("12201,4").inThousands == nil)
    }

    @Test func noughtsAtEitherEndSayNothing() {
        #expect(NumberForm("4700000").significant == 2)
        #expect(NumberForm("0", "0205").significant == 3)
        #expect(NumberForm("007", "50").written == "7,5")
    }
}
