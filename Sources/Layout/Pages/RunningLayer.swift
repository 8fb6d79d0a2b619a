public import DocumentTree
public import Text

/// The headers and footers of a laid-out document: all artifacts. Their words and glyphs stand in arrays of
/// their own, so that the pages are shared by every use of the document (alone, in the pack): a glyph run in
/// `items` points into `glyphs` here, and a glyph's text into `text` here, never into the document's.
public struct RunningLayer: Sendable {
    public var text: [UInt8] = []
    public var glyphs: [PlacedGlyph] = []
    /// What items that are drawings point into: the logo.
    public var drawings: [Drawing] = []
    public var items: [PlacedItem] = []
    /// Where each page's items start, and after the last page the number of items; empty without a layer.
    public var pageStarts: [Int32] = []
    /// What did not find room with all its words, the first time for each place.
    public var shortened: [ShortenedRunningText] = []

    /// Characters of them that no font has.
    public var missing: [MissingGlyph] = []

    public init() {}

    /// A pack's files all wait with theirs for the last to be prepared.
    mutating func dropSlack() {
        text.dropSlack()
        glyphs.dropSlack()
        items.dropSlack()
    }

    /// The items on a page, counted from 0.
    public func items(onPage page: Int) -> ArraySlice<PlacedItem> {
        guard page >= 0, page + 1 < pageStarts.count else { return [] }
        return items[Int(pageStarts[page])..<Int(pageStarts[page + 1])]
    }
}
