/// How bad it is: an error stops the outputs, a warning is printed and the outputs are written.
public enum Severity: String, Sendable, Comparable {
    case error, warning, note

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// The languages messages exist in. Swedish is the default of the product.
public enum MessageLanguage: String, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}

/// The words of a diagnostic in one language. `{name}` stands for an argument. A stretch in double
/// brackets, `[[Menade du ”{förslag}”?]]`, is left out when an argument within it is not given; all others must be
/// given (`Diagnostic.missingArguments`).
public struct MessageText: Sendable {
    /// One line: what is wrong.
    public var summary: String
    /// Why it matters, or why it is so: what the summary does not say.
    public var reason: String
    /// What to do about it.
    public var fix: String

    public init(_ summary: String, reason: String = "", fix: String = "") {
        self.summary = summary
        self.reason = reason
        self.fix = fix
    }
}

/// A slip that upsets what is found elsewhere.
public enum RootSlip: Sendable {
    /// A year is missing from the period, or has no figures, which takes a column out of every table.
    case period
    /// There is no template for a bilaga, whose kind is misspelt.
    case kind
    /// The system does not let us read a file or a folder that is there.
    case unreadable
    /// A round of forecasts is there twice or is no round, which makes two columns of one name, or one with nothing in it.
    case columns
    /// A line that was there at the last meeting is gone, and every sum that it was in is short by it.
    case line
    /// The day of the outcome is left from the last meeting, so that every line is off pace.
    case outcomeDate
    /// The fiscal year is left from the last file, or ahead of the figures, so that all that is of the year is held against another.
    case year
    /// An amount is mistyped, and the one that fits is known.
    case amount
    /// A value that could not be read, so that what is made of it is empty.
    case unreadValue
    /// Anything that is wrong.
    case anyError
}

/// An entry of the catalogue: a stable code, its severity and its words in both languages. Each module
/// declares its own as static members in an extension of this type (`Codes.swift` in each module).
public struct DiagnosticCode: Sendable {
    /// Stable and documented: two letters for the area and three digits, such as `YA003`.
    public let id: String
    /// 25 for CK025.
    public let number: Int
    public let severity: Severity
    public let swedish: MessageText
    public let english: MessageText
    /// The slip that it tells of, where other messages may follow from that.
    public let tells: RootSlip?
    /// The slips that it may be nothing but a consequence of.
    public let followsFrom: [RootSlip]

    public init(
        _ id: String, _ severity: Severity = .error, tells: RootSlip? = nil, followsFrom: [RootSlip] = [], sv: MessageText,
        en: MessageText
    ) {
        self.id = id
        number = id.utf8.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
        self.severity = severity
        self.tells = tells
        self.followsFrom = followsFrom
        swedish = sv
        english = en
    }

    public func text(_ language: MessageLanguage) -> MessageText {
        language == .swedish ? swedish : english
    }
}

/// A secondary place: "den här summan", "först här".
public struct DiagnosticNote: Sendable {
    public var range: SourceRange
    public var swedish: String
    public var english: String

    public init(_ range: SourceRange, sv: String, en: String) {
        self.range = range
        swedish = sv
        english = en
    }
}

/// Something that a user must know about an input, with the place where it stands.
public struct Diagnostic: Sendable {
    public var code: DiagnosticCode
    public var severity: Severity
    /// Where; nil for what has no place in a file (a missing folder).
    public var range: SourceRange?
    /// Values for the `{name}` places of the code's texts.
    public var arguments: [String: String]
    public var notes: [DiagnosticNote]
    /// The exact text that `range` can be replaced with, where that is safe to suggest ("menade du …?").
    public var replacement: String?
    /// Other places that the same replacement is for, such as the other lines of a list.
    public var alsoReplaced: [SourceRange] = []
    /// The slip that it tells of; its code's, unless what is told depends on the place.
    public var tells: RootSlip?

    public init(
        _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String: String] = [:],
        notes: [DiagnosticNote] = [], replacement: String? = nil
    ) {
        self.code = code
        tells = code.tells
        severity = code.severity
        self.range = range
        self.arguments = arguments
        self.notes = notes
        self.replacement = replacement
    }
}

/// A collecting list: phases append and go on, so that a user sees all errors in one run.
///
/// A file that is damaged throughout would make hundreds of thousands of messages, which nobody reads and which take more
/// room than the file. So there is a most of each kind; the first error is always kept.
public struct DiagnosticList: Sendable {
    public private(set) var items: [Diagnostic] = []
    private var errors = 0
    /// How many found no room.
    public private(set) var dropped = 0

    /// Errors, and as many other messages.
    public static let most = 5_000

    public init() {}

    public var hasErrors: Bool { errors > 0 }
    public var errorCount: Int { errors }
    public var isEmpty: Bool { items.isEmpty }

    public mutating func report(_ diagnostic: Diagnostic) {
        let isError = diagnostic.severity == .error
        guard (isError ? errors : items.count - errors) < Self.most else {
            dropped += 1
            return
        }
        if isError { errors += 1 }
        items.append(diagnostic)
    }

    public mutating func report(
        _ code: DiagnosticCode, at range: SourceRange?, _ arguments: [String: String] = [:],
        notes: [DiagnosticNote] = [], replacement: String? = nil
    ) {
        report(Diagnostic(code, at: range, arguments, notes: notes, replacement: replacement))
    }

    public mutating func append(contentsOf other: DiagnosticList) {
        let before = dropped
        if items.isEmpty {
            self = other
        } else {
            for item in other.items { report(item) }
            dropped += other.dropped
            return
        }
        dropped += before
    }

    public mutating func removeAll(where isUnwanted: (Diagnostic) -> Bool) {
        items.removeAll(where: isUnwanted)
        errors = items.count { $0.severity == .error }
    }
}
