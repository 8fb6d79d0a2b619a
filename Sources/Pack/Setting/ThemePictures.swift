import Diagnostics
import DocumentTree
import Inputs
import Style

/// What is told of a theme's pictures when they are read: a mark that does not show where it stands, and pixels that do.
extension Session {
    /// On the cover the mark lies on its band, or on the paper; in headers always on the paper. Marks of pixels are not judged.
    mutating func judgeMarks(_ typography: Typography, _ places: ThemePlaces) {
        let theme = typography.theme
        if let band = theme.cover.band, let hidden = typography.logo?.colourHidden(on: theme.colours[band]) {
            diagnostics.report(
                .markOnBand, at: places.range("omslag", "band"),
                ["färg": hidden.hexadecimal, "botten": theme.colours[band].hexadecimal])
        }
        // A letterhead may have a ground of its own.
        if theme.letterhead != nil { return }
        let hasOwn = theme.logo?.headerFile != nil
        if theme.cover.band == nil, let hidden = typography.logo?.colourHidden(on: theme.colours.paper) {
            tellOfHidden(hidden, theme, at: places.range("logotyp", "fil"), inHeader: false)
            if !hasOwn { return }
        }
        guard theme.logo?.headerHeight != nil, hasOwn || theme.cover.band != nil,
            let hidden = typography.headerLogo?.colourHidden(on: theme.colours.paper)
        else { return }
        tellOfHidden(hidden, theme, at: places.range("logotyp", hasOwn ? "fil-i-sidhuvud" : "höjd-i-sidhuvud"), inHeader: true)
    }

    private mutating func tellOfHidden(_ colour: Colour, _ theme: Theme, at place: SourceRange?, inHeader: Bool) {
        var arguments = ["färg": colour.hexadecimal, "botten": theme.colours.paper.hexadecimal]
        if inHeader { arguments["sidhuvud"] = "" }
        diagnostics.report(.markOnPaper, at: place, arguments)
    }

    /// A picture of pixels that is drawn so large that they are seen.
    mutating func tellOfCoarse(_ picture: Drawing, _ file: String, width: Length, at place: SourceRange?) {
        guard picture.elements.count == 1, case .image(let image) = picture.elements[0], width > .zero else { return }
        // Turned pictures are seen as high as they are stored wide.
        let across = image.image.orientation >= 5 ? image.image.height : image.image.width
        let density = across * 72_000 / width.raw
        guard density < 100 else { return }
        diagnostics.report(
            .coarsePicture, at: place,
            [
                "fil": file, "täthet": String(density), "mått": String((width.raw * 254 + 360_000) / 720_000),
                "minst": String((width.raw * 150 / 72_000 + 9) / 10 * 10),
            ])
    }
}

extension Drawing {
    /// A colour of its shapes or words that can hardly be told from the ground that it lies on (1.5:1); nil where all show: also
    /// what is drawn on top of a shape that does.
    func colourHidden(on ground: Colour) -> Colour? {
        var seen: [Rect] = []
        var hidden: Colour?
        func isUnder(_ place: Rect) -> Bool {
            let (x, y) = (place.origin.x + place.size.width / 2, place.origin.y + place.size.height / 2)
            return seen.contains {
                $0.origin.x <= x && x <= $0.origin.x + $0.size.width && $0.origin.y <= y && y <= $0.origin.y + $0.size.height
            }
        }
        func covers(_ rect: Rect) -> Bool {
            rect.origin.x <= .zero && rect.origin.y <= .zero && rect.origin.x + rect.size.width >= size.width
                && rect.origin.y + rect.size.height >= size.height
        }
        func visit(_ paint: Paint?, _ place: Rect?) {
            guard let paint, let place else { return }
            if case .colour(let colour) = paint, colour.contrastRatio(to: ground) < 1.5, !covers(place) {
                if hidden == nil, !isUnder(place) { hidden = colour }
            } else {
                // Shades and pictures have a ground of their own, and so has what covers all of it.
                seen.append(place)
            }
        }
        func visit(_ elements: [DrawingElement]) {
            for element in elements {
                switch element {
                case .path(let path): visit(path.fill ?? path.stroke?.paint, path.box)
                case .rectangle(let rectangle): visit(rectangle.fill ?? rectangle.stroke?.paint, rectangle.rect)
                case .text(let text):
                    if case .own(let colour) = text.colour {
                        visit(.colour(colour), Rect(x: text.origin.x, y: text.origin.y, width: .zero, height: .zero))
                    }
                case .image(let image): seen.append(image.rect)
                case .group(let group): visit(group.elements)
                }
            }
        }
        visit(elements)
        return hidden
    }
}

extension DrawingPath {
    /// Around its points.
    fileprivate var box: Rect? {
        let points = segments.flatMap { segment -> [Point] in
            switch segment {
            case .move(let point), .line(let point): [point]
            case .curve(let first, let second, let end): [first, second, end]
            case .close: []
            }
        }
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(), let top = points.map(\.y).min(),
            let bottom = points.map(\.y).max()
        else { return nil }
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}
