import Diagnostics
import Style

// Colours beside the grounds that they stand on.
extension ThemeReader {
    /// Held when all colours are known, whichever of them the file names.
    mutating func contrast(_ root: Record) {
        var styles: [(name: String, style: TextStyle)] = []
        for field in root.record("text")?.fields ?? [] {
            if let path = ThemeReader.styles[field.name] { styles.append((field.name, theme.text[keyPath: path])) }
        }
        holdLooks(root)
        let colours = root.record("färger")
        for low in theme.lowContrasts(styles) {
            let (name, ground) = (name(of: low.colour), name(of: low.ground))
            var arguments = ["färg": name, "botten": ground, "kvot": "\(decimal(low.ratio, ",")):1", "ratio": "\(decimal(low.ratio, ".")):1"]
            arguments["krav"] = "\(decimal(low.wanted, ",")):1"
            arguments["wanted"] = "\(decimal(low.wanted, ".")):1"
            if let style = low.style {
                arguments["namn"] = style
                let own = root.record("text")?.record(style)?["färg"]?.range
                diagnostics.report(.faintText, at: own ?? root.field("text")?.nameRange, arguments)
                continue
            }
            arguments["förslag"] = theme.colours[low.colour].readable(on: theme.colours[low.ground], low.wanted).map { "\"\($0)\"" }
            let place = colours?[name]?.range ?? colours?[ground]?.range ?? root.field("färger")?.nameRange
            diagnostics.report(.lowContrast, at: place, arguments)
        }
    }

    /// Words on fills of tables and of the cover.
    private mutating func holdLooks(_ root: Record) {
        let tables = root.record("tabeller"), cover = root.record("omslag")
        var pairs: [(text: ColourRole, ground: ColourRole, wanted: Int, place: SourceRange?)] = []
        if let fill = theme.tables.headFill {
            let text = theme.tables.headText ?? theme.text.tableHead.colour
            pairs.append((text, fill, 450, tables?["huvudtext"]?.range ?? tables?["huvudbotten"]?.range))
        } else if let text = theme.tables.headText {
            pairs.append((text, .paper, 450, tables?["huvudtext"]?.range))
        }
        if let stripe = theme.tables.stripe {
            for text in [ColourRole.ink, .muted, .accent] {
                pairs.append((text, stripe, 450, tables?["varannan-rad"]?.range))
            }
        }
        if let band = theme.cover.band {
            // The title is large; the line below it need not be.
            pairs.append((theme.cover.bandText, band, 450, cover?["bandtext"]?.range ?? cover?["band"]?.range))
        }
        for pair in pairs {
            let ratio = Int(theme.colours[pair.text].contrastRatio(to: theme.colours[pair.ground]) * 100)
            guard ratio < pair.wanted else { continue }
            var arguments = [
                "färg": name(of: pair.text), "botten": name(of: pair.ground), "kvot": "\(decimal(ratio, ",")):1",
                "ratio": "\(decimal(ratio, ".")):1", "krav": "\(decimal(pair.wanted, ",")):1", "wanted": "\(decimal(pair.wanted, ".")):1",
            ]
            arguments["förslag"] = theme.colours[pair.text].readable(on: theme.colours[pair.ground], pair.wanted).map { "\"\($0)\"" }
            diagnostics.report(.lowContrast, at: pair.place, arguments)
            return
        }
    }

    private func name(of role: ColourRole) -> String { ThemeReader.roles.first { $0.value == role }?.key ?? "" }

    /// Hundredths as people write them: 412 → “4,12”, 450 → “4,5”.
    private func decimal(_ hundredths: Int, _ mark: String) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return String(whole) }
        return "\(whole)\(mark)\(rest < 10 ? "0" : "")\(rest % 10 == 0 ? rest / 10 : rest)"
    }
}
