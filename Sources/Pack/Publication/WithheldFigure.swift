import DocumentTree

/// A number as digits alone, so that it is found however it was written.
struct FigureForm: Hashable {
    /// Without noughts before them.
    let whole: String
    /// Without noughts after them.
    let decimals: String

    init(_ whole: some StringProtocol) { self.init(whole, "") }

    init(_ whole: some StringProtocol, _ decimals: some StringProtocol) {
        let significant = whole.drop { $0 == "0" }
        self.whole = significant.isEmpty ? "0" : String(significant)
        var rest = Substring(decimals)
        while rest.last == "0" { rest.removeLast() }
        self.decimals = String(rest)
    }

    /// `63118452`, `4735,2`: how `figures(in:)` gives it.
    var written: String { decimals.isEmpty ? whole : whole + "," + decimals }

    /// How many of its digits say something: 4 700 000 has two.
    var significant: Int {
        var digits = Substring(whole + decimals).drop { $0 == "0" }
        while digits.last == "0" { digits.removeLast() }
        return digits.count
    }

    /// With the point so many places further to the left.
    func divided(byTenTo places: Int) -> FigureForm {
        let padded = String(repeating: "0", count: max(0, places - whole.count)) + whole
        return FigureForm(padded.dropLast(places), padded.suffix(places) + decimals)
    }

    /// To a whole number, away from nought.
    var rounded: FigureForm {
        guard let first = decimals.first, first >= "5", let number = Int64(whole), number < Int64.max else { return FigureForm(whole) }
        return FigureForm(String(number + 1))
    }
}

/// A figure that is withheld, in the forms in which somebody may have typed it.
struct WithheldFigure {
    /// As it is: in kronor, with and without ören, whichever way they are rounded.
    let exact: [FigureForm]
    /// An amount in thousands and in millions, where nothing is rounded.
    let inThousands: FigureForm?
    let inMillions: FigureForm?

    /// - Parameter words: as `WithheldPart` has them: `63118452,57 kr`, `12201,4`.
    init(_ words: String) {
        let isAmount = words.hasSuffix(" kr")
        let parts = (isAmount ? words.dropLast(3) : words[...]).split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let form = FigureForm(parts.first ?? "", parts.count > 1 ? parts[1] : "")
        exact = Array(Set(isAmount ? [form, FigureForm(form.whole), form.rounded] : [form])).sorted { $0.written < $1.written }
        inThousands = isAmount ? form.divided(byTenTo: 3) : nil
        inMillions = isAmount ? form.divided(byTenTo: 6) : nil
    }
}

extension PrintedFigure {
    /// The number that it prints, as `figures(in:)` finds it.
    var form: String {
        let found = figures(in: text)
        return found.first { $0.contains(",") } ?? (found.count == 1 ? found.first : nil) ?? digits
    }
}
