public import Diagnostics

/// What a field is to the program, whatever its key is called: `roll: utfall` in a schema. The one list of roles; rules,
/// reports and templates know figures by these and by nothing else, so that any organisation's own keys are checked.
public enum Role: String, Sendable, Hashable, CaseIterable {
    // MARK: Figures of a bilaga's file

    /// What may be spent, per line and year, or in all.
    case budget
    /// What is booked.
    case outcome = "utfall"
    /// What is expected to be booked by the end of the year.
    case forecast = "prognos"
    /// What pays for the budget.
    case financing = "finansiering"
    /// Financing that is left from an earlier period.
    case surplus = "överskott"
    /// What is granted, spent or not.
    case decided = "beslutat"
    /// What others have promised or noted for a purpose.
    case noted = "upptecknat"
    /// Money from outside the parties.
    case externalFunds = "externa medel"
    /// Money from the parties themselves, beside the financing.
    case internalFunds = "interna medel"
    /// What the external funds are to come to.
    case externalTarget = "mål för externa medel"
    /// A sum as another system states it.
    case stated = "angivet"
    /// The amount that another system sets against the target for external funds.
    case statedAgainstTarget = "angivet mot målet"
    /// A difference as another system states it, in the order of `räkneordning`.
    case statedDifference = "angiven differens"

    // MARK: What a bilaga's file says of its figures

    case fiscalYear = "budgetår"
    /// The last day that the outcome covers.
    case outcomeDate = "utfallsdatum"
    case period
    /// The number of a forecast round.
    case round = "omgång"
    /// What the round is called in print: its month.
    case roundName = "omgångens namn"
    /// What is taken from what in the stated differences: `budget - prognos`, in words of this list.
    case differenceOrder = "räkneordning"
    /// Explanations of what has changed since the last meeting, by the key that changed.
    case changes = "ändringar"

    // MARK: Other facts of a bilaga's file

    /// The day of what the file tells of: an earlier meeting, say.
    case day = "dag"
    /// A list of goals with numbers of their own, so that “mål 3” in the file is one of them.
    case ownGoals = "egna mål"
    /// A list of steps in time.
    case steps = "steg"
    case start = "början"
    case end = "slut"
    /// A time in words, where it is no date.
    case timeInWords = "tid i ord"

    // MARK: What is followed up from a document, each a list of things with `nyckel`, `text`, `till` and `senast`

    /// What the body asked for.
    case request = "medskick"
    /// What it decided that somebody is to do.
    case decision = "beslut"
    /// What somebody is to do next.
    case task = "uppdrag"

    // MARK: Sections of the register

    case line = "post"
    case costType = "slag"
    case initiative = "initiativ"
    case party = "part"
    case unit = "enhet"
    case goal = "mål"
    case area = "område"
    case group = "grupp"

    // MARK: Fields of the register's entries

    case name = "namn"
    case shortName = "kortnamn"
    case alias
    case formerNames = "tidigare"
    /// The last day that a former name was in force.
    case lastDay = "sista dag"
    /// Whether the lines of a group are held to the pace of the year.
    case pace = "takt"
    /// Whether the lines of a group no longer get money.
    case closed = "avslutad"
    /// How far the share spent may be from the share of the year without an explanation.
    case paceLimit = "taktgräns"

    public enum Kind: Sendable {
        case figure, fact, section, entryField
    }

    public var kind: Kind {
        switch self {
        case .budget, .outcome, .forecast, .financing, .surplus, .decided, .noted, .externalFunds, .internalFunds, .externalTarget,
            .stated, .statedAgainstTarget, .statedDifference:
            .figure
        case .fiscalYear, .outcomeDate, .period, .round, .roundName, .differenceOrder, .changes, .day, .ownGoals, .steps, .start, .end,
            .timeInWords, .request, .decision, .task:
            .fact
        case .line, .costType, .initiative, .party, .unit, .goal, .area, .group: .section
        case .name, .shortName, .alias, .formerNames, .lastDay, .pace, .closed, .paceLimit: .entryField
        }
    }
}

/// The way to a field of a schema by the user's own keys: `förklaringar.utfall`. Keys of maps and items of lists are no
/// part of it: `forskning.budget` is the field `budget` of every entry under `forskning`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    public var keys: [String]

    public init(_ keys: [String]) { self.keys = keys }

    /// `förklaringar.utfall`
    public var description: String { keys.joined(separator: ".") }

    public func appending(_ key: String) -> FieldPath { FieldPath(keys + [key]) }
}

/// Some of the lines of a series, by their groups.
public enum LineSelection: Hashable, Sendable {
    case all
    /// Of the register's groups with these keys.
    case groups([String])
    /// Of the groups that the register holds to pace; where it holds none, of those that are not closed.
    case heldToPace
}

/// What a schema says of a field besides its type: its role, and how its figures relate to those of other fields.
public struct FieldRole: Sendable {
    public enum Accumulation: Sendable { case withinYear, overYears }

    public var role: Role
    public var range: SourceRange?
    /// `heter`: what the figures are called in print, where their role's own word is not what people say.
    public var name: String?
    /// `ackumuleras: ja` (within the year) or `över åren`: never falls without an explanation.
    public var accumulates: Accumulation?
    /// `fastställs: ja`: changes only by a new decision.
    public var isDecision = false
    /// `högst`: no figure is above that of the same line and year there; sums where the lines are others.
    public var atMost: FieldPath?
    /// `minst`: no figure is below that of the same line there.
    public var atLeast: FieldPath?
    /// `delar`: the figures of a line add up to the line's figure of the fiscal year there.
    public var partsOf: FieldPath?
    /// `samma som`: the figures add up to the fiscal year's figures there, of the lines of `groups`.
    public var sameAs: FieldPath?
    /// `täcker`: all fields that cover a field add up to at least its sum.
    public var covers: FieldPath?
    /// `summa av`: what a stated sum is the sum of. By the start of its key (`tilldelat` for `tilldelat-2024`), or one for all.
    public var sumOf: [(prefix: String?, path: FieldPath)] = []
    /// `grupp` or `rader`: the lines that are meant.
    public var lines = LineSelection.all
    /// `förklaras`: where a text explains what goes beyond the relation.
    public var explanation: FieldPath?
    /// `takt förklaras`: where a text explains a line that is off the pace of the year.
    public var paceExplanation: FieldPath?
    /// Where each relation stands in the schema, by its name.
    public var relationRanges: [String: SourceRange] = [:]

    public init(_ role: Role, range: SourceRange? = nil) {
        self.role = role
        self.range = range
    }
}
