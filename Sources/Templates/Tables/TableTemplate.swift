import Diagnostics
import Inputs
import Style

/// ```` ```tabell ```` as it is declared: rows from which facts, columns, grouped headers, formats, sums.
struct TableTemplate: Sendable {
    var id: TemplateText
    var caption: TemplateText
    /// What amounts are printed in, and what is said once with the caption.
    var unit: MoneyUnit?
    /// The same, where facts say it (`enhet: "{{…}}"`).
    var filledUnit: TemplateText?
    /// What an absent cell prints.
    var missing: String
    /// How far a stated sum may be from the sum of its parts; nil where the table does not say.
    var tolerance: TemplateTolerance?
    var columns: [ColumnNode]
    var rows: [RowTemplate]
    var notes: [NoteTemplate]
    var range: SourceRange

    /// Whether an expression speaks of what the rows go through (`rad`).
    func speaksOfItems(_ expression: Expression) -> Bool {
        var items: Set = ["rad"]
        for row in rows { row.addLoopNames(to: &items) }
        return !items.isDisjoint(with: expression.names)
    }
}

/// `för varje: lista`, `där: villkor`, `som: namn`.
struct LoopTemplate: Sendable {
    var list: Expression
    var condition: Expression?
    var name: String
}

/// A column, several under a common heading, or one for each item of a list.
indirect enum ColumnNode: Sendable {
    case column(ColumnTemplate)
    case group(TemplateText, [ColumnNode])
    case each(LoopTemplate, [ColumnNode])
    /// `om:` there only where the condition holds.
    case only(Expression, [ColumnNode])
}

/// A class, so that cells can share it: columns are looked at once a cell.
final class ColumnTemplate: Sendable {
    enum Source: Sendable {
        /// Figures come from `celler` alone.
        case none
        case value(Expression)
        case text(TemplateText)
        /// Computed from the row's other columns, on sum rows from their sums.
        case formula(FormulaTemplate)
        /// The sum of the columns that these names match (`utfall-*`).
        case sum([ColumnPattern])
    }
    let id: TemplateText
    let heading: TemplateText
    let source: Source
    /// The row's sum as the accounting system states it.
    let stated: Expression?
    let format: CellFormat?
    /// Decimals of shares and numbers; a share has one unless something else is said.
    let places: Int?
    /// Whether sum rows add it up.
    let isSummed: Bool
    /// How far a stated sum in this column may be from its parts, where that differs from the table's.
    let tolerance: TemplateTolerance?
    /// What the cell was at the last meeting, and why it may be other now.
    let before: Expression?
    let reason: Expression?
    /// What a bar is held against.
    let mark: Expression?
    /// `tom:` whether the column is to stand there though nothing is in it.
    let mayBeEmpty: Expression?
    let range: SourceRange

    init(
        id: TemplateText, heading: TemplateText, source: Source, stated: Expression?, format: CellFormat?,
        places: Int?, isSummed: Bool, tolerance: TemplateTolerance? = nil, before: Expression? = nil,
        reason: Expression? = nil, mark: Expression? = nil, mayBeEmpty: Expression? = nil, range: SourceRange
    ) {
        self.id = id
        self.heading = heading
        self.source = source
        self.stated = stated
        self.format = format
        self.places = places
        self.isSummed = isSummed
        self.tolerance = tolerance
        self.before = before
        self.reason = reason
        self.mark = mark
        self.mayBeEmpty = mayBeEmpty
        self.range = range
    }
}

/// A formula, or one whose column names are themselves filled in (`prognos-{{omgång}} - budget`).
enum FormulaTemplate: Sendable {
    case fixed(Expression)
    case filled(TemplateText)
}

struct ColumnPattern: Sendable {
    var text: String
    var range: SourceRange

    /// `*` alone: every column to the left that is not itself computed, but for the rows' names.
    var isEveryColumn: Bool { text == "*" }

    /// `*` at the end stands for any ending.
    func matches(_ id: String) -> Bool {
        text.last == "*" ? id.hasPrefix(text.dropLast()) : id == text
    }
}

/// How a column's values are printed.
enum CellFormat: String, CaseIterable, Sendable {
    case kr, tkr, mnkr, procent, tal, heltal
    /// A share with a bar beside it.
    case stapel
    case datum, kortdatum, isodatum, månad, veckodag, tid, text
    /// The items of a list, each on a line of its own.
    case rader

    var amountUnit: MoneyUnit? { MoneyUnit(rawValue: rawValue) }
    var isFigure: Bool {
        switch self {
        case .kr, .tkr, .mnkr, .procent, .tal, .heltal, .stapel: true
        case .datum, .kortdatum, .isodatum, .månad, .veckodag, .tid, .text, .rader: false
        }
    }
}

/// One entry under `rader:`: a row, or rows for each item of a list. A class for the
/// same reason as columns.
final class RowTemplate: Sendable {
    enum Kind: Sendable {
        case data, group, subtotal, total, ofWhich
        /// No row of its own: what it goes through is in `rows`.
        case bare
    }
    struct Cell: Sendable {
        var column: String
        var columnRange: SourceRange
        var value: Expression
    }
    /// `med:` names that its cells see.
    struct Binding: Sendable {
        var name: String
        var value: Expression
    }
    let kind: Kind
    /// `om:` there only where the condition holds.
    let condition: Expression?
    let loop: LoopTemplate?
    /// The row's name; nil where the first column says it.
    let title: TemplateText?
    let cells: [Cell]
    let bindings: [Binding]
    let isItalic: Bool
    let indent: Int
    /// The sums as the accounting system states them: a map of columns, or column by column.
    let stated: Expression?
    let statedCells: [Cell]
    /// How far a stated sum in this row may be from its parts; goes before its column's and the table's.
    let tolerance: TemplateTolerance?
    let rows: [RowTemplate]
    let range: SourceRange

    init(
        kind: Kind, condition: Expression? = nil, loop: LoopTemplate?, title: TemplateText?, cells: [Cell], bindings: [Binding],
        isItalic: Bool, indent: Int, stated: Expression?, statedCells: [Cell], tolerance: TemplateTolerance?,
        rows: [RowTemplate], range: SourceRange
    ) {
        self.kind = kind
        self.condition = condition
        self.loop = loop
        self.title = title
        self.cells = cells
        self.bindings = bindings
        self.isItalic = isItalic
        self.indent = indent
        self.stated = stated
        self.statedCells = statedCells
        self.tolerance = tolerance
        self.rows = rows
        self.range = range
    }

    /// What it and the rows within it call the items that they go through.
    fileprivate func addLoopNames(to names: inout Set<String>) {
        if let loop { names.insert(loop.name) }
        for row in rows { row.addLoopNames(to: &names) }
    }
}

struct NoteTemplate: Sendable {
    enum Content: Sendable {
        case text(TemplateText)
        /// Prose or text from the facts; no note where it is absent.
        case value(Expression)
    }
    var content: Content
    /// `om:` there only where the condition holds.
    var condition: Expression?
}
