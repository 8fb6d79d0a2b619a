import Zip

/// Why a workbook cannot be read.
enum WorkbookFault: Error {
    case zip(ZipFault)
    /// A part of it is no XML, or is not there.
    case damaged(part: String)
    /// Another kind of file in a zip: what it is, in both languages.
    case otherKind(sv: String, en: String)
    case tooManyCells
}
