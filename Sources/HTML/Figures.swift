public import DocumentTree
import Style

extension Renderer {
    /// The picture in a scroll container, with its words; a chart's figures stand folded below it.
    mutating func write(_ figure: Figure) {
        if figure.isPicture {
            writePicture(figure)
            return
        }
        out.raw("<figure")
        out.attribute("id", figure.anchor)
        out.raw(">\n")
        let caption = figure.anchor + "_rubrik"
        if !figure.caption.isEmpty {
            out.raw("<figcaption")
            out.attribute("id", caption)
            writeDirection(figure.caption.direction)
            out.raw(">")
            write(figure.caption)
            if let unit = figure.unit, !unit.isEmpty {
                out.raw("<small>, ")
                out.text(unit)
                out.raw("</small>")
            }
            out.raw("</figcaption>\n")
        }
        out.raw("<div class=\"rulle\" role=\"region\" tabindex=\"0\"")
        nameRegion(
            figure.caption.isEmpty ? words.figure : figure.caption.plainText, by: figure.caption.isEmpty ? nil : caption,
            kind: words.figure)
        out.raw(">\n")
        switch figure.content {
        case .drawing(let drawing):
            write(drawing, alternative: figure.alternative, class: figure.narrow == nil ? "" : "vid")
            if let narrow = figure.narrow { write(narrow, alternative: figure.alternative, class: "trang") }
        case .file: break
        }
        out.raw("</div>\n")
        if let data = figure.data {
            out.raw("<details><summary>")
            out.text(words.chartData)
            out.raw("</summary>\n")
            write(data)
            out.raw("</details>\n")
        }
        out.raw("</figure>\n")
    }

    /// A picture of the user's: in its own colours, on paper in dark mode too, and no wider than the screen.
    private mutating func writePicture(_ figure: Figure) {
        guard case .drawing(let drawing) = figure.content else { return }
        out.raw("<figure class=\"bild\"")
        out.attribute("id", figure.anchor)
        out.raw(">\n")
        if !figure.caption.isEmpty {
            out.raw("<figcaption")
            writeDirection(figure.caption.direction)
            out.raw(">")
            write(figure.caption)
            out.raw("</figcaption>\n")
        }
        let width = figure.height.map { height in
            Length(raw: drawing.size.width.raw * height.raw / max(1, drawing.size.height.raw))
        }
        if drawing.elements.count == 1, case .image(let placed) = drawing.elements[0] {
            writeImage(placed, width: width ?? drawing.size.width, alternative: figure.alternative)
        } else {
            write(drawing, alternative: figure.alternative, width: width)
        }
        out.raw("</figure>\n")
    }

    private mutating func writeImage(_ placed: DrawingImage, width: Length, alternative: String) {
        let isTurned = placed.image.orientation >= 5
        out.raw("<img")
        out.attribute("alt", alternative)
        out.raw(" width=\"")
        out.number(isTurned ? placed.image.height : placed.image.width)
        out.raw("\" height=\"")
        out.number(isTurned ? placed.image.width : placed.image.height)
        out.raw("\" style=\"width:")
        out.points(rem(width))
        out.raw("rem\" src=\"")
        writeData(placed.image)
        out.raw("\">\n")
    }

    private mutating func writeData(_ image: RasterImage) { out.raw(dataAddress(of: image)) }

    /// The logo in the header, which the words beside it say already.
    mutating func writeLogo(_ drawing: Drawing, height: Length) {
        let width = Length(raw: drawing.size.width.raw * height.raw / max(1, drawing.size.height.raw))
        out.raw("<span class=\"marke\" aria-hidden=\"true\">")
        if drawing.elements.count == 1, case .image(let placed) = drawing.elements[0] {
            writeImage(placed, width: width, alternative: "")
        } else {
            write(drawing, alternative: nil, width: width)
        }
        out.raw("</span>")
    }

    /// Inline SVG in points. The theme's colours are classes, so that dark mode reaches them.
    ///
    /// - Parameters:
    ///   - alternative: nil where words beside it say the same.
    ///   - width: instead of its own.
    ///   - name: `vid` or `trang` where the width of the screen chooses between two.
    mutating func write(
        _ drawing: Drawing, alternative: String?, width: Length? = nil, class name: String = ""
    ) {
        out.raw("<svg")
        if !name.isEmpty { out.attribute("class", name) }
        if let alternative {
            out.raw(" role=\"img\"")
            out.attribute("aria-label", alternative)
        }
        out.raw(" viewBox=\"0 0 ")
        out.points(drawing.size.width)
        out.raw(" ")
        out.points(drawing.size.height)
        // As wide as on paper, in the page's own measure of body text.
        out.raw("\" style=\"width:")
        out.points(rem(width ?? drawing.size.width))
        out.raw("rem\">\n")
        for element in drawing.elements { writeShape(element) }
        for case .text(let text) in drawing.elements { write(text) }
        out.raw("</svg>\n")
    }

    /// A bar in a cell; the figure beside it is what is read.
    mutating func write(_ bar: CellBar) {
        out.raw("<svg class=\"stapel\" aria-hidden=\"true\" viewBox=\"0 0 ")
        out.number(1000 + CellBar.overflow)
        out.raw(" 200\"><rect class=\"f-rule\" y=\"40\" width=\"1000\" height=\"120\"/>")
        let share = min(max(0, bar.share), 1000)
        if share > 0 {
            out.raw("<rect class=\"f-accent\" y=\"40\" width=\"")
            out.number(share)
            out.raw("\" height=\"120\"/>")
        }
        // Beyond the whole: stripes that leave the track, so that no colour is needed to see it.
        if bar.share > 1000 {
            out.raw("<rect class=\"f-ink\" x=\"1000\" y=\"15\" width=\"14\" height=\"170\"/>")
            var x = 1040
            let end = max(1080, min(bar.share, 1000 + CellBar.overflow))
            while x < end {
                out.raw("<rect class=\"f-ink\" x=\"")
                out.number(x)
                out.raw("\" y=\"40\" width=\"20\" height=\"120\"/>")
                x += 40
            }
        }
        if let mark = bar.mark {
            let place = min(max(0, mark), 1000)
            out.raw("<rect class=\"f-paper\" x=\"")
            out.number(place - 25)
            out.raw("\" y=\"40\" width=\"50\" height=\"120\"/><rect class=\"f-ink\" x=\"")
            out.number(place - 10)
            out.raw("\" y=\"5\" width=\"20\" height=\"190\"/>")
        }
        out.raw("</svg><span class=\"varde\">")
        out.text(bar.figure.text)
        out.raw("</span>")
    }

    /// Thousandths of a point on paper → thousandths of a rem: body text is 1.0625 rem.
    private func rem(_ length: Length) -> Length {
        let body = max(1, context.theme.text.body.size.raw)
        return Length(raw: length.raw * 10625 / body / 10)
    }

    private mutating func writeShape(_ element: DrawingElement) {
        switch element {
        case .rectangle(let shape):
            out.raw("<rect x=\"")
            out.points(shape.rect.origin.x)
            out.raw("\" y=\"")
            out.points(shape.rect.origin.y)
            out.raw("\" width=\"")
            out.points(shape.rect.size.width)
            out.raw("\" height=\"")
            out.points(shape.rect.size.height)
            out.raw("\"")
            writePaint(shape.fill, shape.stroke)
            out.raw("/>\n")
        case .path(let path):
            out.raw("<path d=\"")
            for segment in path.segments { write(segment) }
            out.raw("\"")
            if path.evenOdd { out.raw(" fill-rule=\"evenodd\"") }
            writePaint(path.fill, path.stroke)
            out.raw("/>\n")
        case .image(let placed): write(placed)
        case .text: break
        }
    }

    private mutating func write(_ placed: DrawingImage) {
        out.raw("<image x=\"")
        out.points(placed.rect.origin.x)
        out.raw("\" y=\"")
        out.points(placed.rect.origin.y)
        out.raw("\" width=\"")
        out.points(placed.rect.size.width)
        out.raw("\" height=\"")
        out.points(placed.rect.size.height)
        out.raw("\" preserveAspectRatio=\"none\"")
        out.raw(" href=\"")
        writeData(placed.image)
        out.raw("\"/>\n")
    }

    private mutating func write(_ segment: PathSegment) {
        switch segment {
        case .move(let point):
            out.raw("M")
            write(point)
        case .line(let point):
            out.raw("L")
            write(point)
        case .curve(let first, let second, let end):
            out.raw("C")
            write(first)
            out.raw(" ")
            write(second)
            out.raw(" ")
            write(end)
        case .close: out.raw("Z")
        }
    }

    private mutating func write(_ point: Point) {
        out.points(point.x)
        out.raw(" ")
        out.points(point.y)
    }

    /// Colours of the theme as classes (`f-accent`, `s-ink`), mixtures with paper as opacity; others as they are.
    private mutating func writePaint(_ fill: Paint?, _ stroke: Stroke?) {
        var names: [String] = []
        if case .role(let role)? = fill { names.append("f-" + role.cssName) }
        if case .tone(let role, _)? = fill { names.append("f-" + role.cssName) }
        if case .role(let role)? = stroke?.paint { names.append("s-" + role.cssName) }
        if case .tone(let role, _)? = stroke?.paint { names.append("s-" + role.cssName) }
        if !names.isEmpty { out.attribute("class", names.joined(separator: " ")) }
        switch fill {
        case nil: out.raw(" fill=\"none\"")
        case .tone(_, let percent)?: writeOpacity(" fill-opacity=\"", percent)
        case .colour(let colour)?: out.attribute("fill", colour.css)
        case .role?: break
        }
        guard let stroke else { return }
        switch stroke.paint {
        case .tone(_, let percent): writeOpacity(" stroke-opacity=\"", percent)
        case .colour(let colour): out.attribute("stroke", colour.css)
        case .role: break
        }
        out.raw(" stroke-width=\"")
        out.points(stroke.width)
        out.raw("\"")
        if !stroke.dash.isEmpty {
            out.raw(" stroke-dasharray=\"")
            for (index, length) in stroke.dash.enumerated() {
                if index > 0 { out.raw(" ") }
                out.points(length)
            }
            out.raw("\"")
        }
        if stroke.end != .butt { out.attribute("stroke-linecap", stroke.end.rawValue) }
        if stroke.corner != .miter { out.attribute("stroke-linejoin", stroke.corner.rawValue) }
    }

    private mutating func writeOpacity(_ attribute: StaticString, _ percent: UInt8) {
        out.raw(attribute)
        out.points(Length(raw: min(100, Int(percent)) * 10))
        out.raw("\"")
    }

    private mutating func write(_ text: DrawingText) {
        out.raw("<text x=\"")
        out.points(text.origin.x)
        out.raw("\" y=\"")
        out.points(text.origin.y)
        out.raw("\" font-size=\"")
        out.points(text.size)
        out.raw("\"")
        out.attribute("class", "f-" + text.colour.cssName)
        // The start of a text that runs from right to left is its right end.
        let runsLeft = TextDirection.runsLeft(anywhereIn: text.text) && TextDirection.first(in: text.text.unicodeScalars) == .rightToLeft
        if runsLeft { out.attribute("direction", TextDirection.rightToLeft.name) }
        let anchor = runsLeft ? text.anchor.opposite : text.anchor
        if anchor != .start { out.attribute("text-anchor", anchor.rawValue) }
        switch text.weight {
        case .regular: break
        case .semibold: out.raw(" font-weight=\"600\"")
        case .bold: out.raw(" font-weight=\"700\"")
        }
        if text.italic { out.raw(" font-style=\"italic\"") }
        out.raw(">")
        out.text(text.text)
        out.raw("</text>\n")
    }
}

extension TextAnchor {
    fileprivate var opposite: TextAnchor {
        switch self {
        case .start: .end
        case .middle: .middle
        case .end: .start
        }
    }
}

extension ColourRole {
    /// As the style sheet calls it; its rules are for these names.
    fileprivate var cssName: String {
        switch self {
        case .ink: "ink"
        case .muted: "muted"
        case .accent: "accent"
        case .tint: "tint"
        case .rule: "rule"
        case .paper: "paper"
        case .link: "link"
        }
    }
}

/// The pixels as an address (RFC 2397), inside the page itself: nothing is fetched.
public func dataAddress(of image: RasterImage) -> [UInt8] {
    var out = HTMLWriter()
    out.raw("data:")
    out.text(image.format.mediaType)
    out.raw(";base64,")
    out.base64(image.bytes)
    return out.bytes
}
