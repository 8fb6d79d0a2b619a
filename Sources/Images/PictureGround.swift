public import DocumentTree
public import Style

/// The colours that a picture has at places, for what is set on top of it.
public struct PictureGround {
    private var ground = SVGGround()
    /// Pixels, of which nothing is known here.
    private var unknown: [Rect] = []

    public init(_ drawing: Drawing, on paper: Colour) {
        ground.paper = paper
        add(drawing.elements)
    }

    private mutating func add(_ elements: [DrawingElement]) {
        for element in elements {
            switch element {
            case .path(let path): ground.add(path.segments, fill: path.fill, stroke: path.stroke, isEvenOdd: path.evenOdd)
            case .rectangle(let rectangle):
                let (left, top) = (rectangle.rect.origin.x, rectangle.rect.origin.y)
                let (right, bottom) = (left + rectangle.rect.size.width, top + rectangle.rect.size.height)
                let corners = [Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom), Point(x: left, y: bottom)]
                ground.add(
                    [.move(corners[0]), .line(corners[1]), .line(corners[2]), .line(corners[3]), .close], fill: rectangle.fill,
                    stroke: rectangle.stroke, isEvenOdd: false)
            case .group(let group):
                ground.begin(group.clip.map { SVGClip($0, isEvenOdd: group.clipsEvenOdd) }, opacity: Double(group.opacity) / 1000)
                add(group.elements)
                ground.end()
            case .image(let image): unknown.append(image.rect)
            case .text: break
            }
        }
    }

    /// In the picture's own measures; nil where pixels lie, and where too much lies to be looked through.
    public mutating func colour(at point: Point) -> Colour? {
        for rect in unknown
        where rect.origin.x <= point.x && point.x <= rect.origin.x + rect.size.width && rect.origin.y <= point.y
            && point.y <= rect.origin.y + rect.size.height
        {
            return nil
        }
        return ground.colour(at: SVGPoint(x: Double(point.x.raw) / 1000, y: Double(point.y.raw) / 1000), of: ground.count)
    }
}
