/// What charts and drawn figures must keep to: they are drawn when templates are filled, before pages are set.
public struct FigureRoom: Hashable, Sendable {
    /// Of the column.
    public var width: Length
    /// What a page has room for beside a heading and a caption.
    public var tallest: Length
    /// No text is smaller.
    public var smallestText: Length

    /// What their text is set in.
    public var textSize: Length { max(.points(8), smallestText) }

    public init(width: Length, tallest: Length, smallestText: Length) {
        self.width = width
        self.tallest = tallest
        self.smallestText = smallestText
    }
}

extension Theme {
    public var figureRoom: FigureRoom {
        let heading = text.heading2.leading + text.heading2.after
        let caption = text.table.leading * 2 + .points(8)
        let height = page.size.height - page.top - page.bottom - heading - caption
        return FigureRoom(
            width: page.measure, tallest: max(.points(72), height), smallestText: smallestFigureText)
    }
}
