public import Style

/// What a workbook says besides its document: whose it is, when, and how it is printed.
public struct WorkbookContext: Sendable {
    public var theme: Theme
    /// "Samhällskontraktet".
    public var organisation: String
    /// "Styrelsen".
    public var board: String
    /// The meeting's, ISO 8601: the only date that a workbook has, so that it is the same whenever it is made.
    public var date: String
    /// Diarienummer; empty when there is none.
    public var recordNumber: String

    public init(theme: Theme, organisation: String, board: String, date: String, recordNumber: String) {
        self.theme = theme
        self.organisation = organisation
        self.board = board
        self.date = date
        self.recordNumber = recordNumber
    }

    /// The document's name, as its properties and its printed headers have it.
    func title(_ label: String?, _ title: String) -> String { label.map { "\($0) – \(title)" } ?? title }
}
