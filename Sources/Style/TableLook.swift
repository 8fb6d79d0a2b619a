/// How tables look, beside their type.
public struct TableLook: Hashable, Sendable {
    /// Under the heads of columns, from edge to edge; nil for none.
    public var headFill: ColourRole?
    /// Their words.
    public var headText: ColourRole?
    /// Under every other row; nil for none.
    public var stripe: ColourRole?
    /// Above and below the words of a row.
    public var air = Length.points(2.75)

    public init() {}
}
