public import Diagnostics

/// A table of figures (or of words) as a typed node: its columns, its header tree, its rows by kind, its
/// notes. Renderers decide how each kind looks.
public struct Table: Sendable {
    public var id: NodeID
    /// Unique within the document: "se tabell …" and links lead here. `tabell-` + the template's id.
    public var anchor: String
    /// Caption element, and the words: the table's heading.
    public var captionID: NodeID
    public var caption: [Inline]
    /// The level in the outline that the caption has (a table under a heading of its own, or nil when it
    /// stands under one and is not in the outline).
    public var outlineLevel: Int?
    /// "kr", "tkr": printed once, with the caption; nil when columns differ or there are no amounts.
    public var unit: String?
    public var columns: [TableColumn]
    /// Header rows from the top. Every grid position of the header is covered by exactly one cell.
    public var head: [TableHeaderRow]
    public var headID: NodeID
    public var bodyID: NodeID
    public var rows: [TableRow]
    /// Under the table, in order; those with a mark are referred to by cells.
    public var notes: [TableNote]
    /// Its rows say what was checked, and come when every rule has run.
    public var awaitsChecks = false
    /// It says what was checked of the finished document.
    public var tellsChecks = false
    /// Of a table that is too wide for a page, as it stands on pages; nil for a whole one.
    public var part: TablePart?
    public var range: SourceRange?

    public init(
        id: NodeID, anchor: String, captionID: NodeID, caption: [Inline], outlineLevel: Int? = nil,
        unit: String? = nil, columns: [TableColumn], headID: NodeID, head: [TableHeaderRow], bodyID: NodeID,
        rows: [TableRow], notes: [TableNote] = [], range: SourceRange? = nil
    ) {
        self.id = id
        self.anchor = anchor
        self.captionID = captionID
        self.caption = caption
        self.outlineLevel = outlineLevel
        self.unit = unit
        self.columns = columns
        self.headID = headID
        self.head = head
        self.bodyID = bodyID
        self.rows = rows
        self.notes = notes
        self.range = range
    }
}

public enum ColumnAlignment: String, Sendable {
    /// Words.
    case start
    /// Figures: right-aligned on tabular digits.
    case end
    case centre
}

public struct TableColumn: Sendable {
    /// The column's id in the template ("budget", "utfall-2024").
    public var name: String
    public var alignment: ColumnAlignment
    /// The column whose cells name their row (TH with Scope Row). At most one, the first.
    public var isRowHeader: Bool
    /// A row or column total: set semibold.
    public var isSum: Bool

    public init(name: String, alignment: ColumnAlignment, isRowHeader: Bool = false, isSum: Bool = false) {
        self.name = name
        self.alignment = alignment
        self.isRowHeader = isRowHeader
        self.isSum = isSum
    }
}

public struct TableHeaderRow: Sendable {
    public var id: NodeID
    public var cells: [TableHeaderCell]
    public init(id: NodeID, cells: [TableHeaderCell]) {
        self.id = id
        self.cells = cells
    }
}

public struct TableHeaderCell: Sendable {
    public var id: NodeID
    public var inlines: [Inline]
    /// First column that it covers.
    public var column: Int
    public var columnSpan: Int
    public var rowSpan: Int

    public init(id: NodeID, inlines: [Inline], column: Int, columnSpan: Int = 1, rowSpan: Int = 1) {
        self.id = id
        self.inlines = inlines
        self.column = column
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
    }
}

public enum RowKind: String, Sendable, CaseIterable {
    /// A line with figures.
    case data
    /// The name of the rows that follow ("Fokus Välmående äldre"); never left alone at the foot of a page.
    case group
    case subtotal
    case total
    /// "varav OH": part of the row above, muted and indented.
    case ofWhich
}

public struct TableRow: Sendable {
    public var id: NodeID
    public var kind: RowKind
    /// Levels of indentation of the row's header.
    public var indent: Int
    public var italic: Bool
    /// One per column, in order; the sum of their `columnSpan` is the number of columns.
    public var cells: [TableCell]
    public var range: SourceRange?

    public init(
        id: NodeID, kind: RowKind = .data, indent: Int = 0, italic: Bool = false, cells: [TableCell],
        range: SourceRange? = nil
    ) {
        self.id = id
        self.kind = kind
        self.indent = indent
        self.italic = italic
        self.cells = cells
        self.range = range
    }
}

public struct TableCell: Sendable {
    public var id: NodeID
    public var content: CellContent
    public var columnSpan: Int
    /// Marks of the notes that this cell refers to ("1", "2"): set raised, outside the column.
    public var marks: [CellMark]
    /// What its figure adds up, of the table's other cells; nil for one that is no sum of them.
    public var sum: CellSum?

    public init(id: NodeID, content: CellContent, columnSpan: Int = 1, marks: [CellMark] = [], sum: CellSum? = nil) {
        self.id = id
        self.content = content
        self.columnSpan = columnSpan
        self.marks = marks
        self.sum = sum
    }
}

/// A reference from a cell to a note of its table.
public struct CellMark: Sendable {
    public var id: NodeID
    /// Index into `Table.notes`.
    public var note: Int
    public init(id: NodeID, note: Int) {
        self.id = id
        self.note = note
    }
}

public enum CellContent: Sendable {
    case empty
    /// A figure, or the dash in its place; never broken.
    case figure(PrintedFigure)
    case text([Inline])
    /// A share with a small bar beside it.
    case bar(CellBar)
}

/// A share as a bar on a track of a hundred per cent, with a mark to hold it against: how much of the budget is
/// spent, and how much of the year is gone. The bar says nothing that `figure` and the table's notes do not.
public struct CellBar: Hashable, Sendable {
    /// The share: "55,7 %".
    public var figure: PrintedFigure
    /// Of the track, in thousandths: 557. Above 1000 the bar leaves its track.
    public var share: Int
    /// Where the mark stands, in thousandths of the track.
    public var mark: Int?

    public init(figure: PrintedFigure, share: Int, mark: Int? = nil) {
        self.figure = figure
        self.share = share
        self.mark = mark
    }

    /// How far a bar can leave its track, in thousandths; the pattern goes on no longer for a larger share.
    public static let overflow = 150
}

public struct TableNote: Sendable {
    public var id: NodeID
    /// "1"; nil for a note on the table as a whole.
    public var mark: String?
    public var labelID: NodeID
    public var inlines: [Inline]
    public init(id: NodeID, mark: String?, labelID: NodeID, inlines: [Inline]) {
        self.id = id
        self.mark = mark
        self.labelID = labelID
        self.inlines = inlines
    }
}
