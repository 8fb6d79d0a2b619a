public import Diagnostics
public import Inputs
public import Style

/// A printed sum that its printed parts do not add up to: allowed, and noted under the table.
public struct RoundingNote: Sendable {
    public enum Direction: String, Sendable {
        /// The parts stand in the sum's column.
        case column
        /// The parts stand in the sum's row.
        case row
    }
    /// The table's anchor.
    public var table: String
    public var row: String
    public var column: String
    public var direction: Direction
    public var unit: MoneyUnit
    /// As printed, counted in the last printed digit.
    public var printed: Int64
    /// What the printed parts add up to.
    public var computed: Int64
    /// How far the stated sum may be from its parts; nil when nothing was stated and the printed figures alone are
    /// rounded.
    public var tolerance: Amount?
    /// Whether the register says that rounding is expected here (`avrundning`).
    public var isDeclared: Bool
    /// Whether the figure is a formula's (`budget - prognos`): a difference as often as a sum, and nothing that anybody has
    /// to expect.
    public var isFormula = false
    /// Of the stated sum in the user's file, or else of the first of its parts.
    public var range: SourceRange?

    public var difference: Int64 { Int64(clamping: Int128(printed) - Int128(computed)) }
}
