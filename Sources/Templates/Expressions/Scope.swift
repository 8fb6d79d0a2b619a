import Diagnostics
import Inputs

/// One layer of names, pushed by a section, a table's row or column.
enum ScopeFrame {
    /// An item of a list: its fields are names, `.` is the item.
    case item(Value)
    /// What a section over a single value is about: as an item, but a name that is also in use outside of it is told.
    case section(Value)
    /// A name with its value (`rad`, `kolumn`, or what `med:` binds).
    case binding(String, Value)
    /// `@nummer`, `@första`, `@sista`, `@nyckel` of the innermost section.
    case loop(number: Int, count: Int, key: String?)

    /// Whether it has names, and not this one.
    func binds(otherThan name: String) -> Bool {
        switch self {
        case .binding(let bound, _): !bound.isSame(as: name)
        case .loop: true
        case .item, .section: false
        }
    }
}

/// The names that stand over all others: what the fill was given, and the template's `beräknat`.
struct RootNames {
    var values: Record
    /// Sections that references lead into.
    var register: Record
    var computed: [ComputedName]
}

/// An entry of `beräknat:`.
struct ComputedName: Sendable {
    var name: String
    var nameRange: SourceRange
    var expression: Expression
}

extension Value {
    /// Whether a section is shown and `finns` holds: given, not empty.
    var isGiven: Bool {
        switch kind {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .prose(let prose): !prose.markdown.isEmpty
        case .list(let list): !list.isEmpty
        case .map(let map): !map.fields.isEmpty
        default: true
        }
    }

    /// Absent or a dash: counts as none in sums, and is what `annars` replaces.
    var isNone: Bool {
        switch kind {
        case .absent, .dash: true
        default: false
        }
    }

    /// What the public does not get, and what would be computed of it.
    var isWithheld: Bool {
        if case .withheld = kind { return true }
        return false
    }

    /// The type's name as schemas write it.
    var typeName: String {
        switch kind {
        case .absent: "saknas"
        case .dash: "–"
        case .text: "text"
        case .prose: "prosa"
        case .amount: "belopp"
        case .number: "tal"
        case .share: "procent"
        case .integer: "heltal"
        case .date: "datum"
        case .time: "tid"
        case .flag: "flagga"
        case .reference: "nyckel"
        case .list: "lista"
        case .record: "fält"
        case .map: "karta"
        case .withheld: "sekretess"
        }
    }

    /// The key that this value is as an index, or when two entries of a register are compared.
    var keyText: String? {
        switch kind {
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .date(let date): date.iso
        case .reference(let reference): reference.key
        case .record(let record): record.key
        default: nil
        }
    }

    /// What a section or `för varje` goes through; nil for what is no list.
    var items: [(key: String?, value: Value)]? {
        switch kind {
        case .list(let list): list.map { ($0.keyOfRecord, $0) }
        case .map(let map): map.fields.map { ($0.name, $0.value) }
        case .absent, .dash: []
        default: nil
        }
    }

    private var keyOfRecord: String? {
        if case .record(let record) = kind { return record.key }
        return nil
    }
}
