public import Diagnostics
public import Inputs

/// An export of a ledger as it was read: names, movements and balances, each with its place in the file.
public struct Ledger: Sendable {
    public enum Kind: String, Sendable { case sie, xlsx, csv, tsv }

    public var kind: Kind
    public var file: FileID
    /// What wrote it, as far as it says.
    public var program: String?
    /// Of SIE: 1, 2, 3, 4E or 4I.
    public var type: String?
    public var company: String?
    /// Its number as an organisation, digits alone; nil where the file has none.
    public var companyNumber: String?
    /// The chart of accounts that the file says it has.
    public var chart: String?
    public var generated: Placed<CalendarDate>?
    /// The last day that it covers.
    public var through: Placed<CalendarDate>?
    public var years: [FiscalYear] = []
    public var accounts: [Account] = []
    public var dimensions: [Dimension] = []
    public var objects: [LedgerObject] = []
    /// Combinations of objects that rows have; the first is none at all.
    public var objectSets: [[Int32]] = [[]]
    /// Transactions, or the rows of a table.
    public var rows: [LedgerRow] = []
    public var balances: [Balance] = []
    public var vouchers = 0
    /// Of a table: the sheet that was read.
    public var sheet: String?
    /// A table says itself which unit it counts in, and was read by it.
    public var statesUnit = false
    /// Öre of one that it then says.
    public var unit: Int64 = 1
    /// Of a table whose headings name months: which it has of each year; 0 for a year that they do not name.
    public var months: [Int: ClosedRange<Int>] = [:]
    /// It may go from the beginning of the year all the same.
    var areMonthsDoubtful = false
    /// Years that the title of a table names.
    var titleYears: [Int] = []
    /// Its amounts stand in one column.
    public var isOneColumn = false

    public struct Placed<Value: Sendable>: Sendable {
        public var value: Value
        public var range: SourceRange?
    }

    public init(kind: Kind, file: FileID) {
        self.kind = kind
        self.file = file
    }

    /// Whether it states totals beside what they are totals of, so that the two can be held against each other.
    public var hasOwnTotals: Bool {
        guard kind == .sie, !rows.isEmpty else { return false }
        return balances.contains { $0.year == 0 && ![.opening, .objectOpening, .periodBudget].contains($0.kind) }
    }

    /// The index of a year: 0 is the file's own.
    public func year(_ index: Int) -> FiscalYear? { years.first { $0.index == index } }
}

public struct FiscalYear: Hashable, Sendable {
    public var index: Int
    public var from: CalendarDate
    public var to: CalendarDate

    /// It is no year of the calendar.
    public var isBroken: Bool { from.month != 1 || from.day != 1 || to.month != 12 || to.day != 31 || from.year != to.year }
}

public struct Account: Sendable {
    public var number: String
    public var name: String
    public var isDeclared: Bool
    /// Where it is declared, or first met.
    public var range: SourceRange
}

public struct Dimension: Sendable {
    /// Of SIE; of a table, the column.
    public var number: Int
    public var name: String
    /// The one that it is a part of.
    public var parent: Int?
}

public struct LedgerObject: Hashable, Sendable {
    /// The number of its dimension.
    public var dimension: Int
    public var code: String
    public var name: String
}

/// An amount on an account, with its objects and its time.
public struct LedgerRow: Sendable {
    /// Index among the accounts.
    public var account: Int32
    /// Index among the combinations of objects.
    public var objects: Int32
    /// 202408; only the year, 202400, where the file tells no more; 0 where it tells nothing.
    public var period: Int32
    /// Bytes of the file.
    public var start: Int32
    public var end: Int32
    /// The day of the month; 0 where the file tells no more than the month.
    public var day: UInt8
    public var öre: Int64

    public init(account: Int32, objects: Int32, period: Int32, day: UInt8 = 0, start: Int32, end: Int32, öre: Int64) {
        self.account = account
        self.objects = objects
        self.period = period
        self.day = day
        self.start = start
        self.end = end
        self.öre = öre
    }
}

/// A balance that a SIE file states.
public struct Balance: Sendable {
    public enum Kind: UInt8, Sendable {
        case opening, closing, result, objectOpening, objectClosing, period, periodBudget
    }
    public var kind: Kind
    /// 0 is the file's own year.
    public var year: Int32
    public var row: LedgerRow
}

extension Ledger {
    public func range(_ row: LedgerRow) -> SourceRange { SourceRange(file: file, start: Int(row.start), end: Int(row.end)) }

    /// Codes of a row's objects by dimension.
    public func code(_ dimension: Int, of row: LedgerRow) -> String? {
        for index in objectSets[Int(row.objects)] where objects[Int(index)].dimension == dimension { return objects[Int(index)].code }
        return nil
    }
}
