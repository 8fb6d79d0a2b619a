import DocumentTree
import Style
import Zip

/// The looks of a workbook's cells, each once, as `xl/styles.xml` has them: cells name a look, looks name fonts, fills,
/// borders and formats.
struct StyleSheet {
    private let theme: Theme
    private let language: DocumentLanguage
    private var looks = Numbered<CellStyle>()
    private var fonts = Numbered<CellFont>()
    private var fills = Numbered<ColourRole>()
    private var borders = Numbered<CellBorder>()
    private var formats = Numbered<String>()

    init(_ theme: Theme, _ language: DocumentLanguage) {
        self.theme = theme
        self.language = language
        _ = fonts.index(of: CellFont())
        _ = borders.index(of: CellBorder())
    }

    /// The number that a cell names its look by. Number 0 is that of cells without one.
    mutating func index(of cell: SheetCell) -> Int {
        let style = CellStyle(cell, language)
        _ = fonts.index(of: style.font)
        if let fill = style.fill { _ = fills.index(of: fill) }
        _ = borders.index(of: style.border)
        if let format = style.format { _ = formats.index(of: format) }
        return looks.index(of: style) + 1
    }

    // MARK: The file

    /// Formats of one's own have numbers from here on.
    private static let firstFormat = 164
    /// Two fills are always there: none, and a pattern.
    private static let firstFill = 2

    var part: ZipPart {
        var sheet = self
        var xml = XMLText()
        xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\n")
        sheet.write(&xml)
        xml.raw("</styleSheet>\n")
        return ZipPart(name: "xl/styles.xml", bytes: xml.bytes)
    }

    private mutating func write(_ xml: inout XMLText) {
        if !formats.items.isEmpty {
            xml.raw("<numFmts count=\"\(formats.items.count)\">\n")
            for (index, format) in formats.items.enumerated() {
                xml.raw("<numFmt numFmtId=\"\(StyleSheet.firstFormat + index)\"")
                xml.attribute("formatCode", format)
                xml.raw("/>\n")
            }
            xml.raw("</numFmts>\n")
        }
        xml.raw("<fonts count=\"\(fonts.items.count)\">\n")
        for font in fonts.items { write(font, &xml) }
        xml.raw("</fonts>\n<fills count=\"\(fills.items.count + StyleSheet.firstFill)\">\n")
        xml.raw("<fill><patternFill patternType=\"none\"/></fill>\n<fill><patternFill patternType=\"gray125\"/></fill>\n")
        for fill in fills.items {
            xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour(fill))\"/><bgColor indexed=\"64\"/></patternFill></fill>\n")
        }
        xml.raw("</fills>\n<borders count=\"\(borders.items.count)\">\n")
        for border in borders.items {
            xml.raw("<border><left/><right/>\(line("top", border.top))\(line("bottom", border.bottom))<diagonal/></border>\n")
        }
        xml.raw("</borders>\n<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\n")
        xml.raw("<cellXfs count=\"\(looks.items.count + 1)\">\n<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\n")
        for look in looks.items { write(look, &xml) }
        xml.raw("</cellXfs>\n<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\n")
    }

    private func write(_ font: CellFont, _ xml: inout XMLText) {
        xml.raw("<font>")
        if font.isBold { xml.raw("<b/>") }
        if font.isItalic { xml.raw("<i/>") }
        xml.raw("<sz val=\"\(font.size)\"/><color rgb=\"\(colour(font.colour))\"/><name")
        xml.attribute("val", theme.fonts.main)
        xml.raw("/><family val=\"2\"/></font>\n")
    }

    private mutating func write(_ look: CellStyle, _ xml: inout XMLText) {
        let format = look.format.map { StyleSheet.firstFormat + formats.index(of: $0) } ?? 0
        let fill = look.fill.map { StyleSheet.firstFill + fills.index(of: $0) } ?? 0
        xml.raw("<xf numFmtId=\"\(format)\" fontId=\"\(fonts.index(of: look.font))\" fillId=\"\(fill)\"")
        xml.raw(" borderId=\"\(borders.index(of: look.border))\" xfId=\"0\"")
        if look.isQuoted { xml.raw(" quotePrefix=\"1\"") }
        xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment")
        switch look.horizontal {
        case .start?: xml.raw(" horizontal=\"left\"")
        case .end?: xml.raw(" horizontal=\"right\"")
        case .centre?: xml.raw(" horizontal=\"center\"")
        case nil: break
        }
        xml.raw(look.fill == nil ? " vertical=\"top\"" : " vertical=\"bottom\"")
        if look.wraps { xml.raw(" wrapText=\"1\"") }
        if look.indent > 0 { xml.raw(" indent=\"\(look.indent)\"") }
        xml.raw("/></xf>\n")
    }

    private func line(_ side: String, _ line: CellBorder.Line) -> String {
        switch line {
        case .none: "<\(side)/>"
        case .weak: "<\(side) style=\"thin\"><color rgb=\"\(colour(.rule))\"/></\(side)>"
        case .strong: "<\(side) style=\"thin\"><color rgb=\"\(colour(.ink))\"/></\(side)>"
        }
    }

    private func colour(_ role: ColourRole) -> String {
        let colour = theme.colours[role]
        return "FF"
            + [colour.red, colour.green, colour.blue].map { byte in
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }
}

/// Different things in the order in which they first came, each with its number.
struct Numbered<Item: Hashable> {
    private(set) var items: [Item] = []
    private var places: [Item: Int] = [:]

    mutating func index(of item: Item) -> Int {
        if let place = places[item] { return place }
        places[item] = items.count
        items.append(item)
        return items.count - 1
    }
}
