import DocumentTree

/// A number as digits alone, so that it is found however it was written.
struct NumberForm: Hashable {
    /// Without noughts before them.
    let whole: String
    /// Without noughts after them.
    let decimals: String

    init(_ whole: some StringProtocol) { self.init(whole, "") }

    /// Of digits with or without a comma among them.
    init(written: some StringProtocol) {
        let parts = written.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }

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
    func divided(byTenTo places: Int) -> NumberForm {
        let padded = String(repeating: "0", count: max(0, places - whole.count)) + whole
        return NumberForm(padded.dropLast(places), padded.suffix(places) + decimals)
    }

    /// To a whole number, away from nought.
    var rounded: NumberForm {
        guard let first = decimals.first, first >= "5", let number = Int64(whole), number < Int64.max else { return NumberForm(whole) }
        return NumberForm(String(number + 1))
    }
}

/// A figure that is withheld, in the forms in which somebody may have typed it.
struct WithheldFigure {
    /// As it is: in kronor, with and without ören, whichever way they are rounded.
    let exact: [NumberForm]
    /// An amount in thousands and in millions, where nothing is rounded.
    let inThousands: NumberForm?
    let inMillions: NumberForm?

    /// - Parameter words: as `WithheldPart` has them: `63118452,57 kr`, `12201,4`.
    init(_ words: String) {
        let isAmount = words.hasSuffix(" kr")
        let form = NumberForm(written: words.dropLast(isAmount ? 3 : 0))
        exact = Array(Set(isAmount ? [form, NumberForm(form.whole), form.rounded] : [form])).sorted { $0.written < $1.written }
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
