/// What a printed sum is a sum of: cells of its own table, which a reader adds up by eye and a spreadsheet by formula.
/// The figure may still be another than they come to, where it is stated or each is rounded by itself.
public struct CellSum: Hashable, Sendable {
    public struct Term: Hashable, Sendable {
        /// Index into `Table.rows`.
        public var row: Int
        /// Index into `Table.columns`.
        public var column: Int
        /// Taken from the others: the forecast of *budget minus forecast*.
        public var isSubtracted: Bool

        public init(row: Int, column: Int, isSubtracted: Bool = false) {
            self.row = row
            self.column = column
            self.isSubtracted = isSubtracted
        }
    }
    /// In the order of the page.
    public var terms: [Term]

    public init(_ terms: [Term]) { self.terms = terms }
}
