public import Style
public import Text

/// Sets paragraphs: shapes their words, chooses the breaks by total fit, and places the glyphs of each line.
/// One per thread.
public final class ParagraphSetter {
    public let shaper: Shaper
    private let hyphenator: Hyphenator
    private var work = ParagraphWork()

    /// - Parameter hyphenator: nil for text that is never hyphenated (headers and footers).
    public init(shaper: Shaper, hyphenator: Hyphenator?) {
        self.shaper = shaper
        self.hyphenator = hyphenator ?? Hyphenator(HyphenationDictionaries())
    }

    /// Sets a paragraph. Always gives lines, however narrow the measure: what cannot be broken sticks out.
    /// Empty text gives no lines.
    public func set(_ text: StyledText, _ options: ParagraphOptions) -> SetParagraph {
        work.set(text, options, shaper, hyphenator)
    }

    /// The narrowest measure that no word sticks out of, and the widest that the text can use (its longest line
    /// when it is never broken). With `hyphenated`, words count as their longest syllable.
    public func naturalWidth(
        _ text: StyledText, language: String = "sv", hyphenated: Bool = false
    ) -> (min: Length, max: Length) {
        work.naturalWidth(text, language: language, hyphenated: hyphenated, shaper, hyphenator)
    }
}
