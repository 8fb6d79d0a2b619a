import Inputs
import Style

/// How values print in one language.
struct TextFormats: Sendable {
    let numbers: NumberFormat
    let dates: DateText

    init(_ language: DocumentLanguage) {
        let words = Words.of(language)
        numbers = NumberFormat(words.numbers)
        dates = DateText(words.dates)
    }
}

extension MoneyUnit {
    /// The printed figure as a count of its last printed digit: 2 900 000 in kronor, 29 in tenths of mnkr.
    /// What "the printed parts do not add up" is measured in.
    func printedUnits(of amount: Amount) -> Int64 {
        Int64(clamping: DecimalMath.rescaled(Decimal(coefficient: amount.öre, scale: scale), to: places))
    }
}
