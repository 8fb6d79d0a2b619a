public import Diagnostics
public import DocumentTree
public import Inputs

/// A template with its values put in: what `Markup` reads.
///
/// Values never stand in `markdown` as text, so data can never be taken for markup and provenance is exact.
/// Each stands as a marker (`InsertionMarker`) that points into `insertions`. A marker may stand anywhere in
/// text, in a link's destination or title, in code, and in the inlines of a block that is itself inserted.
public struct FilledTemplate: Sendable {
    /// Plain text of the document's title, values put in.
    public var title: String
    /// Where the template, or the meeting, says what the title is.
    public var titleRange: SourceRange?
    /// BCP 47, such as `sv`.
    public var language: String
    /// UTF-8.
    public var markdown: [UInt8]
    /// Where each stretch of `markdown` was copied from, in order of `start`.
    public var segments: [FilledSegment]
    public var insertions: [Insertion]
    /// Every printed sum that its printed parts do not add up to, within the tolerance.
    public var roundings: [RoundingNote]
    /// The sums that were held against their parts.
    public var checkedSums: SumCount
    /// The values of the user's files that were made use of.
    public var used = UsedValues()
    /// Sums that the user's files state and that are not printed, since they would give away what is withheld.
    public var suppressed: [SourceRange: String] = [:]
    /// What was looked at of the values, where that was asked for.
    public var reads: RootReads?

    public init(
        title: String, language: String = "sv", markdown: [UInt8] = [], segments: [FilledSegment] = [],
        insertions: [Insertion] = [], roundings: [RoundingNote] = [], checkedSums: SumCount = SumCount()
    ) {
        self.title = title
        self.language = language
        self.markdown = markdown
        self.segments = segments
        self.insertions = insertions
        self.roundings = roundings
        self.checkedSums = checkedSums
    }
}

/// A stretch of the filled Markdown that was copied byte for byte from a template. It reaches to the next
/// segment's start; where a marker follows it, positions within the marker map to just after the copy.
public struct FilledSegment: Sendable {
    /// Byte offset in `FilledTemplate.markdown`.
    public var start: Int32
    /// Bytes copied.
    public var length: Int32
    public var file: FileID
    /// Byte offset in the template's file that `start` was copied from.
    public var sourceStart: Int32

    public init(start: Int, length: Int, file: FileID, sourceStart: Int) {
        self.start = Int32(clamping: start)
        self.length = Int32(clamping: length)
        self.file = file
        self.sourceStart = Int32(clamping: sourceStart)
    }
}

/// What a marker stands for.
public struct Insertion: Sendable {
    public enum Kind: Sendable {
        /// A value, as it is printed; never read as Markdown. The range is the value's own in the user's file.
        case text(String, SourceRange?)
        /// A value that is a figure. The same holds for it.
        case figure(PrintedFigure)
        /// Markdown written by a person, and the file that its `lineOffsets` count in; nil when the program
        /// made the text.
        case prose(Prose, FileID?)
        /// A table, key figures, facts, contents: a block that the template engine made, all `NodeID`s
        /// `.none`. Its marker stands alone in a paragraph.
        case block(Block)
    }

    public var kind: Kind
    /// The tag or the fenced block in the template.
    public var tag: SourceRange?

    public init(_ kind: Kind, tag: SourceRange? = nil) {
        self.kind = kind
        self.tag = tag
    }
}

/// The characters around an insertion's decimal index. Private use, so that no text has them; whoever puts
/// values or templates in drops them from the data.
public enum InsertionMarker {
    public static let start: Unicode.Scalar = "\u{E000}"
    public static let end: Unicode.Scalar = "\u{E001}"

    /// The marker of an insertion as text, for inlines that the template engine makes.
    public static func text(_ index: Int) -> String { "\u{E000}\(index)\u{E001}" }

    /// Appends the marker as UTF-8.
    public static func append(_ index: Int, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: [0xEE, 0x80, 0x80])
        bytes.append(contentsOf: String(index).utf8)
        bytes.append(contentsOf: [0xEE, 0x80, 0x81])
    }
}
