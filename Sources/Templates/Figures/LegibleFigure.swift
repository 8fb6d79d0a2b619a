import Charts
import Diagnostics
import DocumentTree
import Inputs
import Style

/// The forms of a chart or drawn figure: for the column, lower where that saves room, and for a telephone.
struct FigureForms {
    var whole: Drawing
    var compact: Drawing?
    var narrow: Drawing
}

/// What an error about a figure speaks of.
struct FigureSubject {
    /// "diagrammet ”Utfall”", "the chart “Utfall”".
    var swedish: String
    var english: String
    /// Of its declaration.
    var range: SourceRange
    /// Its words with where the user wrote them, so that a label that finds no room can be pointed at.
    var names: [(name: String, range: SourceRange)]

    init(swedish: String, english: String, caption: String, range: SourceRange, names: [(name: String, range: SourceRange)]) {
        self.swedish = caption.isEmpty ? swedish : "\(swedish) ”\(caption)”"
        self.english = caption.isEmpty ? english : "\(english) “\(caption)”"
        self.range = range
        self.names = names
    }

    /// Where a line of a label comes from.
    fileprivate func place(of label: String) -> SourceRange {
        var words = Substring(label)
        while let last = words.last, last == "-" || last == "…" { words = words.dropLast() }
        return names.first { !words.isEmpty && $0.name.contains(words) }?.range ?? range
    }
}

extension Filler {
    /// The forms as they may be printed: the lower one in place of a whole that no page has room for.
    ///
    /// - Returns: nil, with an error, where a text would lie over another or leave the picture, or no page is high enough.
    func legible(_ forms: FigureForms, _ subject: FigureSubject) -> FigureForms? {
        var forms = forms
        let spoken = ["figur": subject.swedish, "figure": subject.english]
        if forms.whole.size.height > figures.tallest, let lower = forms.compact {
            (forms.whole, forms.compact) = (lower, nil)
        }
        guard forms.whole.size.height <= figures.tallest else {
            let arguments = ["höjd": millimetres(forms.whole.size.height), "högst": millimetres(figures.tallest)]
            evaluator.report(.figureTooTall, at: subject.range, spoken.merging(arguments) { $1 })
            return nil
        }
        for drawing in [forms.whole, forms.narrow] + (forms.compact.map { [$0] } ?? []) {
            // A drawing that does not find room says so of many labels at once; the first is where to begin.
            guard let fault = TextWidth.measuring(by: figures.widths, { drawing.legibilityFaults(smallest: figures.smallestText) }).first else { continue }
            evaluator.report(
                .figureIllegible, at: subject.place(of: fault.label), spoken.merging(["text": fault.label]) { $1 })
            return nil
        }
        return forms
    }

    private func millimetres(_ length: Length) -> String { String(length.raw * 254 / 720_000) }
}
