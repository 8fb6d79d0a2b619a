public import Diagnostics

/// What a user wrote, typed by the schema (never by YAML's own guesses), and where it stands.
public struct Value: Sendable, Equatable {
    public var kind: Kind
    /// nil for values that the program adds (a bilaga's number).
    public var range: SourceRange?

    public init(_ kind: Kind, at range: SourceRange? = nil) {
        self.kind = kind
        self.range = range
    }

    public enum Kind: Sendable, Equatable {
        /// Declared in the schema, optional, and not given. Prints as nothing.
        case absent
        /// Given as a dash: declared to be nothing ("–" in a table), which is neither absent nor zero.
        case dash
        case text(String)
        /// Markdown written by a person.
        case prose(Prose)
        case amount(Amount)
        case number(Decimal)
        /// 0.557 is 55,7 %.
        case share(Decimal)
        case integer(Int)
        case date(CalendarDate)
        case time(TimeSpan)
        case flag(Bool)
        /// Points at an entry of a register section by its key.
        case reference(Reference)
        case list([Value])
        /// Fields that the schema names.
        case record(Record)
        /// Keys that the user chooses (budget lines, years).
        case map(Record)
        /// Not for everybody: the law that says so, and the value itself until an edition is chosen (`Withholding`). In the
        /// published one there is none.
        indirect case withheld(law: String, Value?)
    }

    public static let absent = Value(.absent)
}

/// Ordered fields. Few are searched one by one, which beats hashing; many have an index.
public struct Record: Sendable, Equatable {
    public struct Field: Sendable, Equatable {
        public var name: String
        public var nameRange: SourceRange?
        public var value: Value
        public init(name: String, nameRange: SourceRange? = nil, value: Value) {
            self.name = name
            self.nameRange = nameRange
            self.value = value
        }
    }
    public var fields: [Field] {
        didSet { index = nil }
    }
    /// The key under which this record stands in its register section ("processtöd"), if it does.
    public var key: String?
    /// Positions by name, for records of more than `few` fields; falls away when the fields are changed.
    private var index: [String: Int]?
    private static let few = 16

    public init(_ fields: [Field] = [], key: String? = nil) {
        self.fields = fields
        self.key = key
        guard fields.count > Record.few else { return }
        var index = [String: Int](minimumCapacity: fields.count)
        for (position, field) in fields.enumerated() where index[field.name] == nil { index[field.name] = position }
        self.index = index
    }

    /// How its fields are found is of no account.
    public static func == (one: Record, other: Record) -> Bool { one.key == other.key && one.fields == other.fields }

    public subscript(name: String) -> Value? { position(of: name).map { fields[$0].value } }

    /// The field with this name, and where its name stands.
    public func field(_ name: String) -> Field? { position(of: name).map { fields[$0] } }

    private func position(of name: String) -> Int? {
        if let index { return index[name] }
        for index in fields.indices where fields[index].name.isSame(as: name) { return index }
        return nil
    }
}

/// `processtöd` in section `budgetposter`.
public struct Reference: Hashable, Sendable {
    public var section: String
    public var key: String
    public init(section: String, key: String) {
        self.section = section
        self.key = key
    }
}

/// Money, in öre. Never a floating-point number.
public struct Amount: Hashable, Comparable, Sendable {
    /// What is written is smaller than this, in öre and either way: a thousand billion kronor (10¹⁵). Sums and differences
    /// of what people write then stay far from the ends of 64 bits.
    public static let bound: Int64 = 100_000_000_000_000_000
    public var öre: Int64
    @inlinable public init(öre: Int64) { self.öre = öre }
    @inlinable public init(kronor: Int64) { öre = kronor * 100 }
    @inlinable public static func < (left: Amount, right: Amount) -> Bool { left.öre < right.öre }
    /// Whole kronor, rounded half away from zero.
    public var kronor: Int64 {
        let rest = öre % 100
        return öre / 100 + (rest >= 50 ? 1 : rest <= -50 ? -1 : 0)
    }
}

/// A decimal number: `coefficient` × 10^−`scale`. Exact, as it was written.
public struct Decimal: Hashable, Sendable {
    public var coefficient: Int64
    public var scale: Int
    public init(coefficient: Int64, scale: Int) {
        self.coefficient = coefficient
        self.scale = scale
    }
}

/// A day in the Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int

    /// nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day that there is here.
    public static var earliest: CalendarDate { CalendarDate(checkedYear: 1, month: 1, day: 1) }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since the first of March of year 0, in the Gregorian calendar.
    public var dayNumber: Int {
        let year = month <= 2 ? year - 1 : year
        let month = (month + 9) % 12
        return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + day - 1
    }

    /// 1 for 1 January.
    public var dayOfYear: Int {
        (1..<month).reduce(day) { $0 + CalendarDate.days(inMonth: $1, of: year) }
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int {
        // Zeller's congruence, shifted to Monday = 1.
        let m = month < 3 ? month + 12 : month
        let y = month < 3 ? year - 1 : year
        let h = (day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7
        return (h + 5) % 7 + 1
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// 2024-09-19.
    public var iso: String {
        func pad(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }
}

/// A time of day, or a span of two: minutes after midnight.
public struct TimeSpan: Hashable, Sendable {
    public var start: Int
    public var end: Int?
    public init(start: Int, end: Int? = nil) {
        self.start = start
        self.end = end
    }
}
