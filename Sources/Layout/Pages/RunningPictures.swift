import DocumentTree
import Style
import Text

// The logo and the pictures behind pages.
extension RunningSetter {
    /// The logo at the left margin, in the middle of the words' height, and no wider than half the measure: the words
    /// have the rest. Returns how far they move.
    func placeLogo(baseline: Length, measure: Length) -> Length {
        guard let logo = fields.logo, let wanted = theme.logo?.headerHeight, logo.size.height.raw > 0, logo.size.width.raw > 0
        else { return .zero }
        let height = min(wanted, Length(raw: logo.size.height.raw * (measure / 2).raw / logo.size.width.raw))
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * height.raw / logo.size.height.raw) }
        let middle = theme.headerMiddle
        let rect = Rect(x: theme.page.left, y: middle - height / 2, width: scaled(logo.size.width), height: height)
        layer.items.append(.drawing(PlacedDrawing(node: .none, artifact: .header, drawing: number(of: logo), rect: rect)))
        for case .text(let text) in logo.elements where !text.text.isEmpty { place(text, in: rect, .header, scaled) }
        return rect.size.width + .points(8)
    }

    func number(of drawing: Drawing) -> Int {
        if let known = layer.drawings.firstIndex(of: drawing) { return known }
        layer.drawings.append(drawing)
        return layer.drawings.count - 1
    }

    /// Under all else, in the page's own measures, and cut off where it is longer.
    func placeLetterhead() {
        if let drawing = fields.letterhead { placeFromEdgeToEdge(drawing) }
    }

    func placeCoverPicture() {
        if let drawing = fields.coverPicture { placeFromEdgeToEdge(drawing) }
    }

    private func placeFromEdgeToEdge(_ drawing: Drawing) {
        guard drawing.size.width > .zero else { return }
        let width = theme.page.size.width
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * width.raw / drawing.size.width.raw) }
        let rect = Rect(x: .zero, y: .zero, width: width, height: scaled(drawing.size.height))
        layer.items.append(.drawing(PlacedDrawing(node: .none, artifact: .layout, drawing: number(of: drawing), rect: rect)))
        for case .text(let text) in drawing.elements where !text.text.isEmpty { place(text, in: rect, .layout, scaled) }
    }

    func place(_ text: DrawingText, in rect: Rect, _ kind: ArtifactKind, _ scaled: (Length) -> Length) {
        let parts = DrawingTextParts(text, base: theme.text.running, node: .none, scaled).parts
        var lines: [(line: RunningLine, x: Length)] = []
        var width = Length.zero
        for part in parts {
            width = width + part.shift
            for line in set(part.words, size: part.size, width: .points(100_000), isWhole: true) {
                lines.append((line, width))
                width = width + line.width
            }
        }
        let shift = text.anchor == .start ? .zero : text.anchor == .middle ? width / 2 : width
        let base = rect.origin.y + scaled(text.origin.y) + lift(text, scaled(text.size))
        for (line, x) in lines { place(line, x: rect.origin.x + scaled(text.origin.x) - shift + x, base, kind) }
    }

    private func lift(_ text: DrawingText, _ size: Length) -> Length {
        let library = setter.shaper.library
        return text.baseline.lift(of: library.metrics(library.face(for: FontRequest(weight: text.weight, family: .figures, size: size))), size: size)
    }
}
