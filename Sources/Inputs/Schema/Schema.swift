public import Diagnostics

/// What an input file may hold: read from `templates/scheman/*.yaml`, so that a new kind of bilaga needs no
/// Swift. The reader, the format reference and (later) the JSON Schema for editors come from this value alone.
public struct Schema: Sendable {
    /// "budget": the file's name without its ending.
    public var name: String
    /// One sentence for the format reference.
    public var summary: String
    public var fields: SchemaFields
    /// A file of one meeting alone, which the next one does not begin with (`nästa möte: utelämnas`).
    public var isOfOneMeeting: Bool

    public init(name: String, summary: String = "", fields: SchemaFields, isOfOneMeeting: Bool = false) {
        self.name = name
        self.summary = summary
        self.fields = fields
        self.isOfOneMeeting = isOfOneMeeting
    }
}

/// The fields of a record, in the schema's order, found fast by name.
public struct SchemaFields: Sendable {
    public let all: [SchemaField]
    /// Positions by name; nil for few fields, which are sooner looked through than hashed.
    private let index: [String: Int]?
    private static let few = 12

    public init(_ fields: [SchemaField]) {
        all = fields
        guard fields.count > SchemaFields.few else {
            index = nil
            return
        }
        var index = [String: Int](minimumCapacity: fields.count)
        for (position, field) in fields.enumerated() where index[field.name] == nil { index[field.name] = position }
        self.index = index
    }

    public func position(of name: String) -> Int? {
        if let index { return index[name] }
        for position in all.indices where all[position].name.isSame(as: name) { return position }
        return nil
    }

    /// The same for who goes through a record that was read by the schema: its fields mostly stand at their places there.
    func position(of name: String, near place: Int) -> Int? {
        place < all.count && all[place].name.isSame(as: name) ? place : position(of: name)
    }
    public subscript(name: String) -> SchemaField? { position(of: name).map { all[$0] } }
}

public struct SchemaField: Sendable {
    public var name: String
    public var isRequired: Bool
    public var node: SchemaNode
    /// Of the name in the schema's file.
    public var range: SourceRange?

    public init(_ name: String, isRequired: Bool = false, node: SchemaNode, range: SourceRange? = nil) {
        self.name = name
        self.isRequired = isRequired
        self.node = node
        self.range = range
    }
}

/// A place for a value: its type, and what helps the one who writes it.
///
/// A class, since whoever walks through a file has the node of each value at hand; nothing in it changes.
public final class SchemaNode: Sendable {
    public let type: SchemaType
    /// The only texts allowed (`ett av`); empty when any will do.
    public let allowed: [String]
    /// One sentence (`hjälp`).
    public let help: String
    /// A value as one would write it (`exempel`).
    public let example: String?
    /// Whether it is there to be read by people. `skrivs ut: nej` says that it, and all in it, serves the
    /// program or a check alone, so that nobody misses it when no template prints it.
    public let isPrinted: Bool
    /// What the field is to the checks, and how its figures relate to others (`roll`).
    public let role: FieldRole?
    /// What is said of one meeting alone, so that the next one begins without it (`nästa möte: tomt`).
    public let isOfOneMeeting: Bool

    public init(
        _ type: SchemaType, allowed: [String] = [], help: String = "", example: String? = nil, isPrinted: Bool = true,
        role: FieldRole? = nil, isOfOneMeeting: Bool = false
    ) {
        self.isOfOneMeeting = isOfOneMeeting
        self.type = type
        self.allowed = allowed
        self.help = help
        self.example = example
        self.isPrinted = isPrinted
        self.role = role
    }
}

public indirect enum SchemaType: Sendable {
    case scalar(ScalarType)
    /// `nyckel`, with `i:` naming the register section.
    case reference(section: String)
    case list(of: SchemaNode)
    case map(key: MapKey, value: SchemaNode)
    /// `short` is the field that a lone scalar fills (`kortform`): `- budget` for `- slag: budget`.
    case record(SchemaFields, short: String?)
}

public enum MapKey: Sendable, Hashable {
    case text, year, integer
    case reference(section: String)
    /// Only these (`nyckel: {ett av: […]}`).
    case choice([String])
}

/// Types that are written as one piece of text.
public enum ScalarType: String, Sendable, CaseIterable {
    case text
    case prose = "prosa"
    case amount = "belopp"
    case number = "tal"
    case integer = "heltal"
    case share = "procent"
    case year = "årtal"
    case date = "datum"
    case time = "tid"
    case flag = "flagga"
    /// A fact of any kind: how it is written says what it is (`13`, `10 mnkr`, `55 %`, `2024-09-19`, words).
    case fact = "uppgift"
    /// A length with its unit, `28 mm` or `9.75 pt`; its value is text.
    case length = "mått"
    /// `"#1b2a33"`; its value is text.
    case colour = "färg"
}
