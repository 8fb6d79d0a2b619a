import Diagnostics
import DocumentTree
import Inputs
import Layout
import Style
import Text

/// What headers and footers say of a meeting.
struct RunningWords: Sendable {
    var organisation: String
    var board: String
    var date: String
    var dateInWords: String
    var registryNumber: String
    var words: Words
    /// Where the user wrote what a field says, by the field's name; of titles by the part's slug.
    var ranges: [String: SourceRange] = [:]

    func range(of field: String?, in slug: String) -> SourceRange? {
        switch field {
        case "dnr"?: ranges["diarienummer"]
        case "titel"?, "bilaga"?: ranges[slug]
        case let name?: ranges[name]
        case nil: nil
        }
    }

    func fields(for part: ComposedPart, numbering: PageNumbering, _ typography: Typography) -> RunningFields {
        var fields = RunningFields(numbering: numbering)
        fields.logo = typography.headerLogo
        fields.letterhead = typography.letterhead
        fields.opensPack = part.document.isCover
        if part.document.isCover { fields.coverPicture = typography.coverPicture }
        fields.organisation = organisation
        fields.board = board
        fields.date = date
        fields.dateInWords = dateInWords
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
        var numbering = PageNumbering(
            labelPrefix: labelPrefix ?? number.map { "\(words.attachmentLetter)\($0):" } ?? "", firstLabel: 1,
            isRoman: number == nil && !isStandalone && labelPrefix == nil, firstPage: firstPage,
            pageCount: pageCount)
        numbering.isPlain = isStandalone
        return numbering
    }
}

extension LoadedMeeting {
    /// Where the words of headers and footers stand in the user's files.
    var runningRanges: [String: SourceRange] {
        var ranges: [String: SourceRange] = [:]
        if case .record(let record) = meeting.value.kind {
            for name in ["styrelse", "diarienummer"] { ranges[name] = record[name]?.range }
            ranges[frontMatterKind] = record["rubrik"]?.range
        }
        if case .record(let root) = register.value.kind, case .record(let record)? = root["organisation"]?.kind {
            ranges["organisation"] = record["namn"]?.range
        }
        for attachment in meeting.attachments { ranges[attachment.anchor] = attachment.kindRange }
        return ranges
    }
}
