/// What charts and drawn figures must keep to: they are drawn when templates are filled, before pages are set.
public struct FigureRoom: Hashable, Sendable {
    /// Of the column.
    public var width: Length
    /// What a page has room for beside a heading and a caption.
    public var tallest: Length
    /// No text is smaller.
    public var smallestText: Length

    /// What their text is set in.
    public var textSize: Length
    /// Of the font that it is set in; nil where that is not known.
    public var widths: CharacterWidths?
    /// The theme's colours for the series of charts: whether words in the colour of the paper can be read on each.
    public var seriesCarryWords: [Bool] = []

    public init(width: Length, tallest: Length, smallestText: Length, textSize: Length = .points(8)) {
        self.width = width
        self.tallest = tallest
        self.smallestText = smallestText
        self.textSize = max(textSize, smallestText)
    }
}

extension Theme {
    public var figureRoom: FigureRoom {
        let heading = text.heading2.leading + text.heading2.after
        let caption = text.table.leading * 2 + .points(8)
        let height = page.size.height - page.top - page.bottom - heading - caption
        // A little smaller than tables, as labels are, unless the theme says what.
        var room = FigureRoom(
            width: page.measure, tallest: max(.points(72), height), smallestText: smallestFigureText,
            textSize: figureText ?? Length(raw: text.table.size.raw * 8 / 9))
        room.widths = figureWidths
        room.seriesCarryWords = colours.series.map { $0.contrastRatio(to: colours.paper) >= 4.5 }
        return room
    }
}
