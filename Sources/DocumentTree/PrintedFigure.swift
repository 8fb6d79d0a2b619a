public import Diagnostics
public import Style

/// Where a figure comes from.
public enum FigurePlace: Hashable, Sendable {
    /// It stands in a file of the user's.
    case given(SourceRange)
    /// The program made it, of figures or of anything else that stands in no one place.
    case computed

    /// - Parameter range: of the value in the user's file; nil where the program made it.
    public init(_ range: SourceRange?) { self = range.map(FigurePlace.given) ?? .computed }

    public var range: SourceRange? {
        if case .given(let range) = self { return range }
        return nil
    }
}

/// A figure on the page: its words, and what they were made of. What Inline XBRL calls a numeric fact (value, unit,
/// decimals, scale), so that a table's file, a workbook or a link back to the user's file need not read words.
public struct PrintedFigure: Hashable, Sendable {
    /// "2 900 000", "−4 250 000", "55,7 %", or what stands in a figure's place: a dash. Never broken.
    public var text: String
    /// nil where there is no figure: for a dash, and for words.
    public var value: FigureValue?
    /// nil where there is no figure, and where a person wrote the words.
    public var print: FigurePrint?
    public var place: FigurePlace

    /// A figure printed as is said.
    public init(_ value: FigureValue, _ print: FigurePrint, _ format: NumberFormat, at place: FigurePlace) {
        text = print.text(of: value, format)
        self.value = value
        self.print = print
        self.place = place
    }

    /// Words in a figure's place, and the figure in them where somebody wrote one.
    public init(words: String, value: FigureValue? = nil, at place: FigurePlace = .computed) {
        text = words
        self.value = value
        self.place = place
    }

    /// Whether the text says less than the value.
    public var isRounded: Bool {
        guard let value, let print else { return false }
        return print.rounds(value)
    }
}
