import Diagnostics
import Style

// Header and footer beside the text that they stand around.
extension ThemeReader {
    /// Header and footer stand in the margins: the text begins and ends clear of them. Held when sizes, words and logo are
    /// known, whichever of them the file names.
    mutating func marginsHoldRunning(_ root: Record) {
        let page = root.record("sida")
        let margins = page?.record("marginaler")
        func place(_ margin: String, _ own: String) -> SourceRange? {
            margins?[margin]?.range ?? page?[own]?.range ?? root.record("text")?.field("sidhuvud")?.nameRange
                ?? margins.flatMap { _ in page?["marginaler"]?.range } ?? root.field("sida")?.nameRange
        }
        if theme.hasHeader, theme.page.header < theme.leastHeader {
            outOfPaper(page?["sidhuvud"]?.range ?? place("upptill", "sidhuvud"), theme.page.header, least: theme.leastHeader)
            theme.page.header = theme.leastHeader
        }
        if theme.hasFooter, theme.page.footer < theme.leastFooter {
            outOfPaper(page?["sidfot"]?.range ?? place("nedtill", "sidfot"), theme.page.footer, least: theme.leastFooter)
            theme.page.footer = theme.leastFooter
        }
        if theme.page.top < theme.leastTop {
            diagnostics.report(
                .headerInText, at: place("upptill", "sidhuvud"), marginArguments(theme.page.top, least: theme.leastTop, theme.page.header))
            theme.page.top = theme.leastTop
        }
        if theme.page.bottom < theme.leastBottom {
            diagnostics.report(
                .footerInText, at: place("nedtill", "sidfot"),
                marginArguments(theme.page.bottom, least: theme.leastBottom, theme.page.footer))
            theme.page.bottom = theme.leastBottom
        }
        if let height = theme.logo?.headerHeight, height > theme.tallestHeaderLogo {
            diagnostics.report(.tallLogo, at: root.record("logotyp")?["höjd-i-sidhuvud"]?.range)
            let tallest = theme.tallestHeaderLogo
            theme.logo?.headerHeight = tallest
        }
    }

    private mutating func outOfPaper(_ range: SourceRange?, _ length: Length, least: Length) {
        diagnostics.report(
            .lengthOutOfBounds, at: range,
            [
                "text": "\(wholePoints(length, up: false)) pt", "minst": "\(wholePoints(least, up: true)) pt",
                "högst": "\(wholePoints(theme.page.size.height / 2, up: false)) pt",
            ])
    }

    /// What a margin must be at least, and how near the edge the words of a margin that stays would have to stand.
    private func marginArguments(_ margin: Length, least: Length, _ edge: Length) -> [String: String] {
        var arguments = ["mått": wholeMillimetres(margin, up: false), "minst": wholeMillimetres(least, up: true)]
        let possible = edge - (least - margin)
        if possible >= .millimetres(5) { arguments["högst"] = wholePoints(possible, up: false) }
        return arguments
    }

    private func wholePoints(_ length: Length, up: Bool) -> String { String((length.raw + (up ? 999 : 0)) / 1000) }

    private func wholeMillimetres(_ length: Length, up: Bool) -> String {
        // A point is 25.4/72 mm; thousandths of a point, rounded.
        let (part, whole) = (length.raw * 254, 720_000)
        // What is written in whole millimetres comes back as it was.
        return String(up ? (part + whole - 200) / whole : (part + 200) / whole)
    }
}
