import Style
import Testing

@Suite struct NumberFormatTests {
    private let swedish = NumberFormat(Words.swedish.numbers)
    private let english = NumberFormat(Words.english.numbers)

    /// No-break spaces as plain ones, so that they can be read.
    private func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    }

    @Test(
        arguments: [
            (0, 0, 0, "0", "0"), (999, 0, 0, "999", "999"), (1_000, 0, 0, "1 000", "1,000"),
            (-4_250_000, 0, 0, "−4 250 000", "−4,250,000"), (55_749, 3, 1, "55,7", "55.7"), (55_750, 3, 1, "55,8", "55.8"),
            (-55_750, 3, 1, "−55,8", "−55.8"), (5, 0, 2, "5,00", "5.00"), (5, 2, 2, "0,05", "0.05"), (-5, 2, 2, "−0,05", "−0.05"),
            // Less than a unit is still less than nought; what is rounded to nought is neither.
            (-4, 1, 1, "−0,4", "−0.4"), (-4, 1, 0, "0", "0"), (-5, 1, 0, "−1", "−1"), (-4, 3, 1, "0,0", "0.0"),
            // A scale may be negative, and far more than there are digits.
            (12, -3, 0, "12 000", "12,000"), (0, -3, 1, "0,0", "0.0"), (1, 60, 2, "0,00", "0.00"), (999_999, 6, 2, "1,00", "1.00"),
        ] as [(Int, Int, Int, String, String)])
    func roundsOnceHalfAwayFromNought(number: Int, scale: Int, places: Int, inSwedish: String, inEnglish: String) {
        #expect(plain(swedish.fixed(Int128(number), scale: scale, places: places)) == inSwedish)
        #expect(plain(english.fixed(Int128(number), scale: scale, places: places)) == inEnglish)
    }

    @Test func theExtremesOfInt64() {
        #expect(plain(swedish.grouped(.max)) == "9 223 372 036 854 775 807")
        #expect(plain(swedish.grouped(.min)) == "−9 223 372 036 854 775 808")
        #expect(plain(english.grouped(.min)) == "−9,223,372,036,854,775,808")
        #expect(plain(swedish.amount(öre: Int128(Int64.max))) == "92 233 720 368 547 758 kr")
        #expect(plain(swedish.exactAmount(öre: Int128(Int64.min))) == "−92 233 720 368 547 758,08 kr")
        #expect(plain(english.exactAmount(öre: Int128(Int64.min))) == "SEK −92,233,720,368,547,758.08")
        #expect(plain(swedish.figure(öre: Int128(Int64.min), in: .tkr)) == "−92 233 720 368 548")
        #expect(plain(english.figure(öre: Int128(Int64.max), in: .mnkr)) == "92,233,720,368.5")
        #expect(plain(swedish.fixed(.min, scale: 0, places: 0)).hasPrefix("−170 141 183 460"))
        #expect(plain(swedish.fixed(Int128(Int64.max), scale: -9, places: 9)).hasSuffix(" 000,000000000"))
    }

    @Test func amountsInProseHaveDecimalsOnlyWhenTheyNeedThem() {
        #expect(plain(swedish.amount(öre: 1_000_000_000, in: .mnkr)) == "10 mnkr")
        #expect(plain(swedish.amount(öre: 425_000_000, in: .mnkr)) == "4,3 mnkr")
        #expect(plain(english.amount(öre: -250_000_000, in: .tkr)) == "SEK −2,500 thousand")
        #expect(plain(swedish.exactAmount(öre: 184_999_240)) == "1 849 992,40 kr")
        #expect(plain(swedish.exactAmount(öre: 440_000_000)) == "4 400 000 kr")
    }

    @Test func readsBackWhatItPrints() {
        for (coefficient, scale) in [(0, 0), (1_234_567, 0), (-1_234_567, 2), (5, 3), (Int64.max, 0), (-Int64.max, 4)] as [(Int64, Int)] {
            for format in [swedish, english] {
                let text = format.fixed(Int128(coefficient), scale: scale, places: scale)
                #expect(format.read(text) == .number(coefficient: coefficient, scale: scale), "\(text)")
            }
        }
        #expect(swedish.read("55,7 %") == .share(coefficient: 557, scale: 3))
        #expect(english.read("-55.7%") == .share(coefficient: -557, scale: 3))
        for text in ["", "–", "1.2", "12 st", "1,2,3", "5-6", "1,", "% 5", "99999999999999999999"] {
            #expect(swedish.read(text) == nil, "\(text)")
        }
    }

    @Test func sharesAndWrittenDecimals() {
        #expect(plain(swedish.percent(557, scale: 3)) == "55,7 %")
        #expect(plain(english.percent(557, scale: 3)) == "55.7%")
        #expect(plain(swedish.percent(-4, scale: 3)) == "−0,4 %")
        #expect(NumberFormat.placesInProse(5_000, scale: 4) == 0)
        #expect(NumberFormat.placesInProse(5_001, scale: 4) == 1)
        #expect(swedish.plain(12_500, scale: 4) == "1,25")
        #expect(swedish.plain(-12_000, scale: 3) == "−12")
        #expect(swedish.plain(0, scale: 4) == "0")
    }
}
