import Diagnostics
import Style

/// What a theme says in one place and denies, or leaves without effect, in another. Held when all is read.
extension ThemeReader {
    mutating func holdAgreement(_ root: Record) {
        let cover = root.record("omslag")
        if theme.cover.band == nil, let place = cover?["bandtext"]?.range, cover?.text("bandtext") != nil {
            diagnostics.report(.textWithoutBand, at: place)
        }
        holdSmallest(root)
        holdHeadings(root)
    }

    /// The colours of charts, each held against the paper when that is known.
    mutating func seriesColours(_ record: Record?) {
        for item in record?.list("färger") ?? [] {
            guard case .text(let text) = item.kind, let colour = parseColour(text) else { continue }
            guard theme.colours.series.count < ColourRole.series.count else {
                diagnostics.report(.tooManyColours, at: item.range, ["antal": String(ColourRole.series.count)])
                return
            }
            theme.colours.series.append(colour)
            let ratio = Int(colour.contrastRatio(to: theme.colours.paper) * 100)
            guard ratio < 300 else { continue }
            func decimal(_ mark: String) -> String { "\(ratio / 100)\(mark)\(ratio % 100 / 10):1" }
            var arguments = ["färg": text, "kvot": decimal(","), "ratio": decimal(".")]
            arguments["förslag"] = colour.readable(on: theme.colours.paper, 300).map { "\"\($0)\"" }
            diagnostics.report(.faintSeries, at: item.range, arguments)
        }
    }

    private mutating func holdSmallest(_ root: Record) {
        func report(_ size: Length, _ least: Length, at place: SourceRange?, _ words: [String: String]) {
            guard size < least, let place else { return }
            let numbers = [
                "grad": points(size, ","), "size": points(size, "."), "minst": points(least, ","), "least": points(least, "."),
            ]
            diagnostics.report(.sizeBelowSmallest, at: place, numbers.merging(words) { $1 })
        }
        let text = root.record("text")
        report(
            theme.text.table.size, theme.smallestTableSize,
            at: root.record("tabeller")?["minsta-grad"]?.range ?? text?.record("tabell")?["grad"]?.range,
            ["vad": "tabeller", "what": "tables", "nyckel": "tabell", "avdelning": "tabeller"])
        guard let size = theme.figureText else { return }
        report(
            size, theme.smallestFigureText, at: root.record("figurer")?["grad"]?.range,
            ["vad": "diagram och figurer", "what": "charts and figures", "nyckel": "figurer", "avdelning": "figurer"])
    }

    /// Sizes as they would be in the proportion that they have to begin with.
    private mutating func holdHeadings(_ root: Record) {
        let body = theme.text.body.size
        let names = ["titel", "rubrik-2", "rubrik-3", "rubrik-4"]
        let small = names.filter { name in ThemeReader.styles[name].map { theme.text[keyPath: $0].size < body } ?? false }
        guard !small.isEmpty, let text = root.record("text") else { return }
        let usual = TextStyles()
        func proposals(_ mark: String) -> String {
            small.compactMap { name in
                guard let path = ThemeReader.styles[name] else { return nil }
                func grown(_ length: Length) -> String {
                    let half = 500
                    let exact = length.raw * body.raw / usual.body.size.raw
                    return points(Length(raw: (exact + half - 1) / half * half), mark)
                }
                let style = usual[keyPath: path]
                return "\(name): {grad: \(grown(style.size)) pt, radavstånd: \(grown(style.leading)) pt}"
            }.joined(separator: ", ")
        }
        let place = text.record("brödtext")?["grad"]?.range ?? text.record(small[0])?["grad"]?.range
        diagnostics.report(
            .smallHeadings, at: place ?? root.field("text")?.nameRange,
            [
                "grad": points(body, ","), "size": points(body, "."), "namn": small.joined(separator: ", "), "exempel": proposals("."),
                "example": proposals("."),
            ])
    }

    /// 9750 → “9,75”.
    private func points(_ length: Length, _ mark: String) -> String {
        let (whole, rest) = (length.raw / 1000, length.raw % 1000)
        if rest == 0 { return String(whole) }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(whole)\(mark)\(digits)"
    }

    /// Of the words of a header: a brace without the other.
    mutating func holdBraces(_ text: String, at range: SourceRange?) {
        var isOpen = false
        for character in text {
            if character == "{" || character == "}" {
                guard isOpen == (character == "}") else { return tellOfBrace(text, at: range) }
                isOpen.toggle()
            }
        }
        if isOpen { tellOfBrace(text, at: range) }
    }

    private mutating func tellOfBrace(_ text: String, at range: SourceRange?) {
        let field = fields(of: text).compactMap { closestMatch(to: $0, among: ThemeReader.runningFields) }.first ?? "sida"
        diagnostics.report(.openField, at: range, ["text": text, "exempel": "{\(field)}"])
    }
}

/// The least and the most of a length, in whole units of the kind that somebody wrote it in.
func boundsAsWritten(_ text: String, _ bounds: ClosedRange<Double>) -> (least: String, most: String) {
    guard text.hasSuffix("mm") || text.hasSuffix("cm") else { return ("\(Int(bounds.lowerBound)) pt", "\(Int(bounds.upperBound)) pt") }
    // Within the bounds, however they are rounded.
    let millimetres = 25.4 / 72
    return (
        "\(Int((bounds.lowerBound * millimetres).rounded(.up))) mm", "\(Int((bounds.upperBound * millimetres).rounded(.down))) mm"
    )
}
