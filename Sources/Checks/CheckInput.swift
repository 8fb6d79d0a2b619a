public import Diagnostics
public import Facts
public import Inputs
public import Ledgers
public import Style
public import System

/// Everything that the rules look at.
public struct CheckInput: Sendable {
    public var meeting: Meeting
    public var register: Register
    /// The inputs of the bilagor, in the bilagor's order. With `--only` those of the chosen ones.
    public var files: [CheckedFile]
    /// The names of the tables that the pack prints, for “tabellen om …”. Not judged when empty.
    public var tables: [String]
    /// Sums that are printed with a note about rounding.
    public var roundings: [CheckedRounding]
    /// The earlier meetings to hold the figures against, the nearest first: for each kind of file the first that has it.
    public var previous: [EarlierFiles]
    /// What the board asked for at earlier meetings, and what this one answers.
    public var ledger: RequestLedger
    /// Whether the whole pack is made, where all of that is to be answered; not a bilaga alone.
    public var isWholePack: Bool
    /// What it asked for at this one: known afterwards, and judged by `bilaga check` alone.
    public var own: MeetingRequests?
    /// The name of the meeting's folder; empty when it is not known.
    public var folder: String
    /// The nearest earlier meeting's own file.
    public var earlierMeeting: Meeting?
    /// Where the words stand: prose is judged as it is printed, and pointed at as it was typed.
    public var sources: SourceSet
    /// Short texts that take facts, by where they stand: their words, with the place of each part.
    public var texts: [SourceRange: Prose] = [:]
    /// The sums that the tables of the bilagor hold against their parts.
    public var sums = SumCount()
    /// Places that errors of the templates' sums point at already.
    public var told = Set<SourceRange>()
    /// All files of the nearest earlier meeting, to find texts that are left from it; nil in a build, whose outcome may not
    /// depend on them.
    public var earlierTexts: [EarlierFiles]?
    /// The names of the tables of each bilaga, by its number.
    public var tablesOf: [Int: [String]] = [:]
    /// What somebody has accepted where it stands.
    public var consents = ConsentBook()
    /// What the pack made use of; nil when only some of it was made.
    public var usage: UseOfInputs?
    /// The ledgers that files take figures from.
    public var ledgers: [FileID: [LedgerUse]] = [:]
    /// Of minutes, what they say of the agenda's items.
    public var minutes: MinutesInput?
    /// On how many threads rules are run.
    public var jobs = 1
    /// Of a live meeting, whose texts are mostly as they were the last time.
    public var memory: Remembered?

    public init(
        meeting: Meeting, register: Register, files: [CheckedFile], tables: [String] = [],
        roundings: [CheckedRounding] = [], previous: [EarlierFiles] = [],
        ledger: RequestLedger = RequestLedger(), isWholePack: Bool = true, own: MeetingRequests? = nil,
        folder: String = "", earlierMeeting: Meeting? = nil, sources: SourceSet
    ) {
        self.meeting = meeting
        self.register = register
        self.files = files
        self.tables = tables
        self.roundings = roundings
        self.previous = previous
        self.ledger = ledger
        self.isWholePack = isWholePack
        self.own = own
        self.folder = folder
        self.earlierMeeting = earlierMeeting
        self.sources = sources
    }
}

/// What the whole pack made use of, and what it is held against.
public struct UseOfInputs: Sendable {
    public var used: UsedValues
    /// Each file's value with its schema.
    public var files: [(value: Value, schema: SchemaNode)] = []

    public init(used: UsedValues) { self.used = used }
}

/// One file that a bilaga is filled from.
public struct CheckedFile: Sendable {
    /// The bilaga's number.
    public let attachment: Int
    /// What templates and texts call it (`budget`); nil for one of several files.
    public let source: String?
    /// The name of the schema that typed it ("budget").
    public let schema: String
    /// That schema, which says what the file's figures are; nil for a file whose figures are not judged.
    public let definition: Schema?
    public let value: Value
    /// Whether all of it could be read. Figures of a file with errors are not judged: what is missing there
    /// is told already.
    public let isSound: Bool

    private let facts = OnceMade<FactSheet?>()

    /// What its figures are; nil where its schema says nothing of any. Made when it is first asked for, and once for all copies.
    public var sheet: FactSheet? {
        facts.value { definition.flatMap { FactSheet(value, schema: $0, attachment: attachment, source: source) } }
    }

    /// Whether its schema says what its figures are.
    public var hasFigures: Bool { definition?.hasFigures ?? false }

    public init(
        attachment: Int, source: String? = nil, schema: String, definition: Schema? = nil, value: Value, isSound: Bool = true
    ) {
        self.attachment = attachment
        self.source = source
        self.schema = schema
        self.definition = definition
        self.value = value
        self.isSound = isSound
    }
}

/// What an earlier meeting's files said, to hold this one's against.
public struct EarlierFiles: Sendable {
    public var date: CalendarDate
    public var files: [CheckedFile]

    public init(date: CalendarDate, files: [CheckedFile]) {
        self.date = date
        self.files = files
    }
}

/// A sum whose printed parts do not add up to what is printed, within the tolerance.
public struct CheckedRounding: Sendable {
    /// The table's id.
    public var table: String
    public var row: String
    public var column: String
    /// Counted in the last printed digit.
    public var difference: Int64
    /// The difference as it is written in the register: "1 kr", "0,1 mnkr".
    public var amount: String
    /// What the table shows amounts in.
    public var unit: MoneyUnit
    /// Whether the register says that rounding is expected here.
    public var isDeclared: Bool
    /// Of the stated sum; nil when nothing was stated.
    public var range: SourceRange?

    public init(
        table: String, row: String, column: String, difference: Int64, amount: String? = nil, unit: MoneyUnit = .kr, isDeclared: Bool = false,
        range: SourceRange?
    ) {
        self.table = table
        self.row = row
        self.column = column
        self.difference = difference
        self.amount = amount ?? "\(difference.magnitude) kr"
        self.unit = unit
        self.isDeclared = isDeclared
        self.range = range
    }
}

/// Runs every rule. Nothing is repaired and nothing stops at the first: all that is wrong comes back, in the
/// order of the rules.
///
/// - Parameter ground: made of the same inputs; nil to make it.
public func check(_ input: CheckInput, on ground: CheckGround? = nil) -> CheckedMeeting {
    CheckedMeeting(CheckContext(input, ground ?? CheckGround(input)))
}
