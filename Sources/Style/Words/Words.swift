/// Everything that the program itself says on the page, in one language. `Words.swedish` and `Words.english` are the
/// catalogues; a theme can change some of it. Messages to whoever makes the pack are elsewhere (`Diagnostics`).
public struct Words: Sendable {
    // MARK: What the layout puts on a page

    /// After the caption of a table on the pages that it goes on to.
    public var continued: String
    /// The caption of a part of a table that is too wide for a page, and of one that has no caption of its own.
    public var tablePart: PhrasePattern
    public var unnamedTablePart: PhrasePattern
    public var attachment: String
    public var contents: String
    public var footnotes: String
    /// "sida 2 (9)".
    public var pageOfPages: PhrasePattern
    /// "Dnr SHK 2024/09".
    public var recordNumber: PhrasePattern
    /// Before the page numbers of a bilaga: "B" in B1:3.
    public var attachmentLetter: String
    public var agendaItem: String
    /// Whoever presents an item of the agenda.
    public var presenter: String
    /// "mål 4".
    public var goal: PhrasePattern
    /// "Bilaga 2, mål 4".
    public var goalOfAttachment: PhrasePattern
    /// Across each page of a draft.
    public var draft: String
    /// Of a draft that is sent out for comment: before its title, and its first paragraph.
    public var commentDraft: String
    public var commentDraftNotice: String
    /// In a draft, in the place of a bilaga that cannot be made yet; and what comes before the list of what is missing.
    public var papersMissing: String
    public var papersMissingList: String
    /// Another's paper that is bound in, where its pages are pictures: what a screen reader says of the first one and of the
    /// others, with or without a summary.
    public var paperPage: PhrasePattern
    public var paperSummary: PhrasePattern
    public var paperSummaryElsewhere: String
    public var paperWithoutSummary: String
    /// Behind its title in the contents.
    public var notAccessible: PhrasePattern
    /// Of a link to one of its pages.
    public var pageOfPaper: PhrasePattern
    /// The link to the file itself.
    public var openPaper: PhrasePattern
    public var languageNames: [String: String]

    // MARK: What the web pages say besides, and links that only a screen reader hears

    public var skipToContent: String
    public var backToIndex: String
    /// "Till styrelsepaketet".
    public var backToPack: PhrasePattern
    public var onThisPage: String
    public var toSections: String
    public var previous: String
    public var next: String
    public var neighbours: String
    public var sameAsPDF: String
    public var packAsPDF: String
    public var tablesAsWorkbook: String
    public var table: String
    public var figure: String
    /// What opens the figures behind a chart.
    public var chartData: String
    public var noteNumber: PhrasePattern
    public var backToText: PhrasePattern
    public var backToTable: PhrasePattern
    /// Of a file that travels inside a PDF.
    public var source: PhrasePattern

    // MARK: What the public does not get

    /// In the place of a text.
    public var withheld: PhrasePattern
    /// In the place of a figure in a table, and the note that says why.
    public var withheldFigure: String
    public var withheldNote: PhrasePattern
    /// What `withheld` begins with, whatever the law.
    public var withheldBeginning: String { String(withheld(["law": "\u{0}"]).prefix { $0 != "\u{0}" }) }
    /// In the place of a bilaga.
    public var withheldAttachment: String
    /// On the first page.
    public var publicEdition: String
    /// The same of one of which nothing had to be left out.
    public var wholePublicEdition: String
    /// Of an edition that is not for everybody.
    public var hasSecret: PhrasePattern
    /// In the place of the table of what was checked.
    public var checkedInFull: String

    // MARK: The parts

    /// What the body that meets and its papers are called.
    public var body: BodyWords
    public var numbers: NumberWords
    public var dates: DateWords
    public var charts: ChartWords
    public var figures: FigureWords
    public var callouts: CalloutWords
    public var tables: TableNoteWords
    /// Of a table as a file for spreadsheets.
    public var tableFile: TableFileWords
    /// Of what is other than at the last meeting.
    public var changes: ChangeWords
    /// Of what is added to a pack that was sent.
    public var supplement: SupplementWords

    /// The words of a language as they are where no theme says otherwise.
    public static func of(_ language: DocumentLanguage) -> Words {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

/// How numbers, amounts and lists are written.
public struct NumberWords: Sendable {
    /// Between groups of three digits.
    public var group: String
    public var decimalMark: String
    public var percent: PhrasePattern
    public var kr: UnitWords
    public var tkr: UnitWords
    public var mnkr: UnitWords
    public var yes: String
    public var no: String
    /// Before the last of several: " och ".
    public var and: String
    /// Nought to twelve in words.
    public var counts: [String]

    /// "fem"; figures from thirteen on.
    public func counted(_ count: Int) -> String { counts.indices.contains(count) ? counts[count] : String(count) }

    /// "a, b och c".
    public func listed(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + and + last
    }
}

/// A unit of money.
public struct UnitWords: Sendable {
    /// With a caption or a heading: "tkr".
    public var name: String
    /// With its amount, in prose.
    public var amount: PhrasePattern
}

public struct DateWords: Sendable {
    public var months: [String]
    public var shortMonths: [String]
    public var weekdays: [String]
    /// Between hours and minutes.
    public var clockMark: String
    public var from: PhrasePattern
    public var until: PhrasePattern
}

/// What charts say, drawn and in their text alternatives.
public struct ChartWords: Sendable {
    public var bars: String
    public var stacked: String
    public var shares: String
    public var lines: String
    public var target: String
    public var against: PhrasePattern
    public var targetAlone: PhrasePattern
    public var extremes: PhrasePattern
    public var allEqual: PhrasePattern
    public var comparison: PhrasePattern
    public var lower: PhrasePattern
    public var higher: PhrasePattern
    public var equal: PhrasePattern
    /// All of two; `all` is of three or more.
    public var both: String
    public var all: PhrasePattern
    public var some: PhrasePattern
    public var totals: PhrasePattern
    public var largestPart: PhrasePattern
    public var onePoint: PhrasePattern
    public var unchanged: PhrasePattern
    /// It comes back to where it began, and was elsewhere in between.
    public var returned: PhrasePattern
    public var change: PhrasePattern
    public var missing: PhrasePattern
    /// The same of what is withheld from the public.
    public var leftOut: PhrasePattern
    public var categories: String
    /// A category and its values.
    public var values: PhrasePattern
    /// Declared to be nothing.
    public var nothing: String
    /// In the picture, in place of a bar.
    public var noValue: String
    public var noShare: String
    public var onlyNought: String
    /// Under bars whose printed shares do not come to a hundred per cent; `places` says which, and to what.
    public var shareRounding: PhrasePattern
    public var shareRoundings: String
    /// Under an axis with more names than it has room for.
    public var thinned: PhrasePattern
    /// Series that are gathered as one.
    public var others: PhrasePattern
}

/// What the drawn figures say: staircase, timeline, organisation.
public struct FigureWords: Sendable {
    public var oneStep: String
    public var steps: PhrasePattern
    public var who: String
    public var measuredBy: String
    public var whoThey: PhrasePattern
    public var measuredByWhat: PhrasePattern
    public var onePhase: String
    public var phases: PhrasePattern
    public var today: PhrasePattern
    public var todayInPhase: PhrasePattern
    public var todayIs: PhrasePattern
    public var oneLevel: String
    public var levels: PhrasePattern
    public var under: PhrasePattern
}

/// What columns say of themselves in the notes under a table.
public struct TableNoteWords: Sendable {
    public var onlyBarNotAbove: PhrasePattern
    public var onlyBarAbove: PhrasePattern
    /// Of two rows.
    public var neitherBarAbove: PhrasePattern
    public var noBarAbove: PhrasePattern
    public var bothBarsAbove: PhrasePattern
    public var allBarsAbove: PhrasePattern
    public var oneBarAbove: PhrasePattern
    public var someBarsAbove: PhrasePattern
    /// Above a hundred per cent: where nothing was said of the mark, and where something was.
    public var barsOver: PhrasePattern
    public var over: PhrasePattern
    public var rows: PhrasePattern
    public var difference: PhrasePattern
    /// A row with figures that are other than at the last meeting, and one such figure.
    public var restated: PhrasePattern
    public var restatedCell: PhrasePattern
    public var rounding: RoundingWords
    /// The table of what was checked: its caption and headings.
    public var checks: String
    public var check: String
    public var outcome: String
}

/// The note about sums that their printed parts do not add up to.
public struct RoundingWords: Sendable {
    /// One sum; several that are off by the same; several by as much as.
    public var one: PhrasePattern
    public var same: PhrasePattern
    public var most: PhrasePattern
    /// The same where a formula's figures are among them.
    public var oneFigure: PhrasePattern
    public var sameFigures: PhrasePattern
    public var mostFigures: PhrasePattern
    /// Shares that come to 99 % or 101 %.
    public var shares: PhrasePattern
    /// What amounts are rounded to, by unit.
    public var kr: String
    public var tkr: String
    public var mnkr: String
    /// Sums of one row or of one column.
    public var row: PhrasePattern
    /// One of several rows that are called the same, with the heading that it stands under.
    public var under: PhrasePattern
    public var column: PhrasePattern
    /// A column that has no sum.
    public var columnAlone: PhrasePattern
    /// Those that are marked but not named.
    public var more: PhrasePattern
    public var limit: PhrasePattern
}

/// Above a block that its writer gave no label.
public struct CalloutWords: Sendable {
    public var goal: String
    public var decision: String
    public var request: String
    public var notice: String
    public var important: String
}

public struct TableFileWords: Sendable {
    public var kind: String
    public var note: String
    public var row: String
    public var group: String
    public var subtotal: String
    public var total: String
    public var ofWhich: String
}
