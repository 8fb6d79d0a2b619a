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

    mutating func writeData(_ image: RasterImage) { out.raw(dataAddress(of: image)) }

    /// As wide as the text; for the eye alone.
    mutating func writeCoverPicture(_ drawing: Drawing) {
        out.raw("<div class=\"omslagsbild\" aria-hidden=\"true\">")
        if drawing.elements.count == 1, case .image(let placed) = drawing.elements[0] {
            writeImage(placed, width: drawing.size.width, alternative: "")
        } else {
            write(drawing, alternative: nil)
        }
        out.raw("</div>\n")
    }

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
        // What a picture of the user's has beside its frame stays there.
        out.raw(drawing.isClipped ? "rem;overflow:hidden\">\n" : "rem\">\n")
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
}

/// The pixels as an address (RFC 2397), inside the page itself: nothing is fetched.
public func dataAddress(of image: RasterImage) -> [UInt8] {
    var out = HTMLWriter()
    out.raw("data:")
    out.text(image.format.mediaType)
    out.raw(";base64,")
    out.base64(image.bytes)
    return out.take()
}
