import Style

/// How values print in one language.
struct TextFormats: Sendable {
    let numbers: NumberText
    let amounts: AmountText
    let dates: DateText

    init(_ language: DocumentLanguage) {
        let words = Words.of(language)
        numbers = NumberText(words.numbers)
        amounts = AmountText(words.numbers)
        dates = DateText(words.dates)
    }
}
