public import Diagnostics
public import Inputs

/// Figures of one role under one field of a file, by line (a budget line, an initiative, a party …) and column (a year, a
/// cost type …). The names of both are the user's own.
public struct Series: Sendable {
    /// What a key stands for.
    public enum Dimension: Sendable, Equatable {
        /// An entry of this section of the register.
        case section(String)
        case year
        /// A field of the schema, an item of a list, or a key of the user's choosing.
        case other
    }

    public struct Cell: Sendable {
        /// The column's key; empty where the line has one figure.
        public var key: String
        public var keyRange: SourceRange?
        /// In öre; nil for a dash.
        public var amount: Amount?
        /// Of the amount or the dash.
        public var range: SourceRange?
        /// By what law the public does not get it; then there is no amount, in the edition for everybody alone.
        public var law: String?

        public var isDash: Bool { amount == nil && law == nil }
        /// In öre, nought for a dash; wide enough for sums.
        public var öre: Int128 { Int128(amount?.öre ?? 0) }
        /// The column as a year.
        public var year: Int? { key.utf8.count == 4 ? Int(key) : nil }
    }

    public struct Line: Sendable {
        /// Empty for a figure that stands by itself.
        public var key: String
        public var keyRange: SourceRange?
        public var cells: [Cell]

        public init(key: String, keyRange: SourceRange?, cells: [Cell] = []) {
            self.key = key
            self.keyRange = keyRange
            self.cells = cells
        }

        public func cell(_ key: String) -> Cell? { cells.first { $0.key == key } }
        public func cell(year: Int) -> Cell? { cells.first { $0.year == year } }
        /// The amount in a column; nil where there is a dash or nothing.
        public func amount(_ key: String) -> Cell? { cells.first { $0.key == key && $0.amount != nil } }
        public func amount(year: Int) -> Cell? { cells.first { $0.year == year && $0.amount != nil } }
        /// Those that are amounts.
        public var amounts: [Cell] { cells.filter { $0.amount != nil } }
        /// In öre.
        public var total: Int128 {
            var total: Int128 = 0
            for cell in cells { total += cell.öre }
            return total
        }
    }

    /// A forecast round.
    public struct Round: Sendable {
        public var number: Int
        /// As printed: its month.
        public var name: String
        /// Of the number.
        public var range: SourceRange?
        /// Of the name.
        public var nameRange: SourceRange?
        /// Whether figures are given at all.
        public var isMade: Bool
    }

    /// What is the same for all that is made of a series. Series are copied wherever they are asked, and this then goes as one
    /// reference.
    private final class Origin: Sendable {
        let path: FieldPath
        let field: FieldRole
        let round: Round?
        let place: SourceRange?
        let valueRange: SourceRange?
        let topPlace: SourceRange?

        init(path: FieldPath, field: FieldRole, round: Round?, place: SourceRange?, valueRange: SourceRange?, topPlace: SourceRange?) {
            self.path = path
            self.field = field
            self.round = round
            self.place = place
            self.valueRange = valueRange
            self.topPlace = topPlace
        }
    }

    private let origin: Origin
    /// Of lines.
    public internal(set) var lineDimension: Dimension
    /// Of columns; `other` where a line has one figure.
    public internal(set) var columnDimension: Dimension
    /// Its figures have no year of their own, and are taken for the fiscal year's (`FactSheet.yearly`).
    public internal(set) var isOfDeclaredYear = false
    public internal(set) var lines: [Line] = []

    init(
        path: FieldPath, field: FieldRole, lineDimension: Dimension, columnDimension: Dimension, round: Round?, place: SourceRange?,
        valueRange: SourceRange?, topPlace: SourceRange?
    ) {
        origin = Origin(path: path, field: field, round: round, place: place, valueRange: valueRange, topPlace: topPlace)
        self.lineDimension = lineDimension
        self.columnDimension = columnDimension
    }

    public var path: FieldPath { origin.path }
    public var field: FieldRole { origin.field }
    public var round: Round? { origin.round }
    /// Where the field is named in the user's file; the whole value's place where it has no name.
    public var place: SourceRange? { origin.place }
    /// Of all the figures together; nil where the file has none.
    public var valueRange: SourceRange? { origin.valueRange }
    /// Where the topmost field of the path is named.
    public var topPlace: SourceRange? { origin.topPlace }

    public var role: Role { origin.field.role }
    /// The section that the lines are entries of.
    public var section: String? {
        if case .section(let name) = lineDimension { name } else { nil }
    }
    public var isPerYear: Bool { columnDimension == .year }
    /// The user's topmost key, which explanations of changes go by where there are no lines.
    public var topKey: String { path.keys.first ?? "" }

    /// What an explanation of a change of a line goes by: the register's key, or the user's topmost one where lines have
    /// names of their own only.
    public func changeKey(_ line: String) -> String { section == nil ? topKey : line }

    public func line(_ key: String) -> Line? { lines.first { $0.key == key } }

    /// Of everything, in öre.
    public var total: Int128 {
        var total: Int128 = 0
        for line in lines { total += line.total }
        return total
    }

    /// Of a column, in öre, of all lines or of those that `isMeant`.
    public func total(year: Int, where isMeant: (String) -> Bool = { _ in true }) -> Int128 {
        var total: Int128 = 0
        for line in lines where isMeant(line.key) { total += line.cell(year: year)?.öre ?? 0 }
        return total
    }

    public var hasAmounts: Bool { lines.contains { line in line.cells.contains { $0.amount != nil } } }
    /// The first place of a figure, for messages about all of them.
    public var lastAmountRange: SourceRange? { lines.last?.cells.last { $0.amount != nil }?.range }
}

extension Series {
    /// Whether another system's word is what it is, rather than a figure of the file's own.
    public var isStated: Bool { role == .stated || role == .statedAgainstTarget || role == .statedDifference }
}
