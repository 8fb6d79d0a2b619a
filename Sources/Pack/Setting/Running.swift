import DocumentTree
import Layout
import Style
import Text

/// What headers and footers say of a meeting.
struct RunningWords: Sendable {
    var organisation: String
    var board: String
    var date: String
    var registryNumber: String
    var words: Words

    func fields(for part: ComposedPart, numbering: PageNumbering, logo: Drawing?) -> RunningFields {
        var fields = RunningFields(numbering: numbering)
        fields.logo = logo
        fields.opensPack = part.document.isCover
        fields.organisation = organisation
        fields.board = board
        fields.date = date
        fields.registryNumber = registryNumber
        fields.words = words
        fields.attachment = part.document.label ?? ""
        fields.title = part.document.title
        return fields
    }
}

extension ComposedPart {
    /// "B1:1", "B1:2" …; the first pages have roman numbers.
    func numbering(pages: Int, firstPage: Int, of pageCount: Int, _ words: Words) -> PageNumbering {
        PageNumbering(
            labelPrefix: number.map { "\(words.attachmentLetter)\($0):" } ?? "", firstLabel: 1, isRoman: number == nil, firstPage: firstPage,
            pageCount: pageCount)
    }
}
