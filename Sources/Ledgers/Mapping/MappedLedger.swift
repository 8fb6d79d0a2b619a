public import Diagnostics
public import Inputs

/// A sum of rows, with the row that has most of it: where messages about the sum point.
struct PlacedSum: Sendable {
    var öre: Int64 = 0
    var rows = 0
    var largest: SourceRange?
    private var most: UInt64 = 0

    mutating func add(_ value: Int64, at range: SourceRange) {
        let (sum, over) = öre.addingReportingOverflow(value)
        öre = over ? öre : sum
        rows += 1
        if largest == nil || value.magnitude > most { (largest, most) = (range, value.magnitude) }
    }
}

/// A ledger's rows by line, year and cost type.
public struct MappedLedger: Sendable {
    struct Cell: Hashable {
        var line: Int
        var year: Int
    }
    struct TypeCell: Hashable {
        var line: Int
        var type: Int
    }
    var byYear: [Cell: PlacedSum] = [:]
    /// Of the fiscal year.
    var byType: [TypeCell: PlacedSum] = [:]
    var external: [PlacedSum]
    var own: [PlacedSum]
    var outside: [PlacedSum]
    /// Rows on accounts of income and cost that are not in scope, of the fiscal year.
    var unscoped = PlacedSum()
    /// Years that the files have figures of.
    var years: Set<Int> = []
    /// Years that a file has per account only, though lines are told apart by codes.
    var bareYears: Set<Int> = []
    /// Costs are below nought, which is told; so are funds then.
    var areSignsWrong = false
    /// What is doubtful of external and internal funds.
    var fundDoubts = FundDoubts()
    /// What the files are, for the report of checks.
    public internal(set) var uses: [LedgerUse] = []

    init(_ mapping: Mapping) {
        external = mapping.external.map { _ in PlacedSum() }
        own = mapping.own.map { _ in PlacedSum() }
        outside = mapping.outside.map { _ in PlacedSum() }
    }

    func sum(_ line: Int, _ year: Int) -> PlacedSum? { byYear[Cell(line: line, year: year)] }
    func sum(_ line: Int, type: Int) -> PlacedSum? { byType[TypeCell(line: line, type: type)] }
}

/// A file that figures were taken from, as the report of checks tells of it.
public struct LedgerUse: Hashable, Sendable {
    public var file: FileID
    public var name: String
    public var program: String?
    public var through: CalendarDate?
    /// The fiscal year that its figures are of, where that is no year of the calendar.
    public var brokenYear: ClosedRange<CalendarDate>?
    /// Rows that were read, that fell on a line, and that were left outside with a reason.
    public var rows = 0
    public var mapped = 0
    public var outside = 0
}

/// What is wanted of ledgers: which figures, up to when.
public struct LedgerQuestion: Sendable {
    public var figures: LedgerFigures
    public var time: FigureTime
    /// The file's own totals rather than its vouchers.
    public var prefersBalances = false
    /// Whether slips of the mapping are told: only once for all questions.
    public var isTold = true
    /// Whether a line that gets no rows is told.
    public var tellsIdleLines = true
    /// Whether a year that a file only remembers per account is told: a file by itself need not have other years than its own.
    public var tellsRemembered = true
    /// The figures are a forecast's, which its month says when it was made of.
    public var isForecast = false
    /// Only the fiscal year's figures are asked for.
    public var isOfFiscalYear = false
    /// What is typed beside the ledger: years of outcome by line.
    public var typed: [String: Set<Int>] = [:]

    public init(_ figures: LedgerFigures, _ time: FigureTime) {
        self.figures = figures
        self.time = time
    }

    /// Whether what is told is of the rows that it names, whatever other rows there are.
    public static func isOfSingleRows(_ code: DiagnosticCode) -> Bool {
        let codes: [DiagnosticCode] = [.unmappedRows, .rowsOnTwoLines, .accountWithoutType, .accountOfTwoTypes, .unknownDimension, .afterOutcomeDate]
        return codes.contains { $0.id == code.id }
    }
}

extension MappedLedger {
    /// Years that the files have figures of.
    public var yearsFound: [Int] { years.sorted() }

    /// Whether a year was left out since the file has it per account only; that is told.
    public func isBare(_ year: Int) -> Bool { bareYears.contains(year) }
    public var hasBareYears: Bool { !bareYears.isEmpty }
}

extension Diagnostic {
    /// What a finding of a ledger is where a pack is made of it: what does not agree stops the pack, which `bilaga ledger`
    /// only shows.
    public func inBuild(_ ledger: Ledger?, holdsChecksum: Bool) -> Diagnostic? {
        var told = self
        switch code.id {
        case DiagnosticCode.checksumDiffers.id:
            guard holdsChecksum else { return nil }
            told.severity = .error
        case DiagnosticCode.balanceDiffers.id, DiagnosticCode.sumRowDiffers.id, DiagnosticCode.balancesNotNought.id, DiagnosticCode.wrongRow.id,
            DiagnosticCode.balanceTwice.id, DiagnosticCode.twoObjects.id, DiagnosticCode.voucherOfAnotherYear.id, DiagnosticCode.wrongCell.id,
            DiagnosticCode.periodOfAnotherYear.id, DiagnosticCode.voucherTwice.id, DiagnosticCode.voucherMissing.id:
            told.severity = .error
        case DiagnosticCode.unbalancedVoucher.id:
            // Where the file states results, they are held against the vouchers.
            if ledger?.balances.contains(where: { $0.kind == .result }) != true { told.severity = .error }
        default: break
        }
        return told
    }
}
