import Diagnostics
import DocumentTree
import Images
import Inputs
import Style

/// The letterhead lies under the text of every page: what that stands on is held as the paper is.
extension Session {
    mutating func judgeLetterhead(_ sheet: Drawing, _ theme: Theme, at place: SourceRange?) {
        guard sheet.size.width > .zero else { return }
        let page = theme.page
        // The inner and the outer margin change places on every other page.
        let side = page.isMirrored ? min(page.left, page.right) : page.left
        let otherSide = page.isMirrored ? side : page.right
        let area = Rect(x: side, y: page.top, width: page.size.width - side - otherSide, height: page.size.height - page.top - page.bottom)
        tellOfWords(sheet, in: area, page.size.width, at: place)
        tellOfGround(sheet, in: area, theme, at: place)
    }

    private func millimetres(_ length: Length) -> String { String((length.raw * 254 + 360_000) / 720_000) }

    private mutating func tellOfWords(_ sheet: Drawing, in area: Rect, _ width: Length, at place: SourceRange?) {
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * width.raw / sheet.size.width.raw) }
        for text in sheet.texts {
            let (x, y) = (scaled(text.origin.x), scaled(text.origin.y) - scaled(text.size) / 3)
            guard area.origin.x <= x, x <= area.origin.x + area.size.width, area.origin.y <= y, y <= area.origin.y + area.size.height
            else { continue }
            diagnostics.report(
                .letterheadWords, at: place, ["text": String(text.words.prefix(40)), "vänster": millimetres(x), "upptill": millimetres(y)])
            return
        }
    }

    /// The worst of a grid of places, in the text and where header and footer are.
    private mutating func tellOfGround(_ sheet: Drawing, in area: Rect, _ theme: Theme, at place: SourceRange?) {
        let page = theme.page
        var rows = (0..<40).map { area.origin.y + area.size.height * (2 * $0 + 1) / 80 }
        if theme.hasHeader { rows.append(theme.headerMiddle) }
        if theme.hasFooter { rows.append(page.size.height - theme.footerBaseline - theme.text.running.size / 3) }
        var ground = PictureGround(sheet, on: theme.colours.paper)
        var worst: (role: String, ratio: Int, ground: Colour, at: Point)?
        for y in rows {
            for number in 0..<24 {
                let point = Point(x: area.origin.x + area.size.width * (2 * number + 1) / 48, y: y)
                func own(_ length: Length) -> Length { Length(raw: length.raw * sheet.size.width.raw / page.size.width.raw) }
                guard let colour = ground.colour(at: Point(x: own(point.x), y: own(point.y))), colour != theme.colours.paper else { continue }
                for (name, role) in [("bläck", ColourRole.ink), ("dämpad", .muted), ("accent", .accent)] {
                    let ratio = Int(theme.colours[role].contrastRatio(to: colour) * 100)
                    if ratio < 450, ratio < worst?.ratio ?? 450 { worst = (name, ratio, colour, point) }
                }
            }
        }
        guard let worst else { return }
        func decimal(_ mark: String) -> String { "\(worst.ratio / 100)\(mark)\(worst.ratio % 100 / 10):1" }
        diagnostics.report(
            .letterheadUnderText, at: place,
            [
                "färg": worst.role, "botten": worst.ground.hexadecimal, "kvot": decimal(","), "ratio": decimal("."),
                "vänster": millimetres(worst.at.x), "upptill": millimetres(worst.at.y),
            ])
    }
}

extension Drawing {
    /// Also those within groups.
    fileprivate var texts: [DrawingText] {
        func texts(_ elements: [DrawingElement]) -> [DrawingText] {
            elements.flatMap { element -> [DrawingText] in
                switch element {
                case .text(let text): [text]
                case .group(let group): texts(group.elements)
                case .path, .rectangle, .image: []
                }
            }
        }
        return texts(elements)
    }
}
