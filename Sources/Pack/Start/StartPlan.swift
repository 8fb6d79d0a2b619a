import Diagnostics
public import Inputs
public import Style

/// What a new organisation is, as `bilaga init` asks or is told.
public struct StartPlan: Sendable {
    public var organisation: String
    public var shortName: String?
    /// What the pack is written in, and the comments of the files.
    public var language = DocumentLanguage.swedish
    /// The first is that of the first meeting with figures and reports; the others get a meeting with an agenda.
    public var bodies: [StartBody] = []
    public var parties: [String] = []
    public var goals: [StartGoal] = []
    /// Budget lines.
    public var lines: [String] = []
    public var costTypes: [String] = []
    public var years: ClosedRange<Int>
    /// Of the first meeting.
    public var date: CalendarDate

    public init(organisation: String, date: CalendarDate) {
        self.organisation = organisation
        self.date = date
        years = date.year...date.year
    }

    /// Nobody's agreement runs longer, and no table is wide enough.
    public static let longestPeriod = 8
}

public struct StartGoal: Sendable, Equatable {
    public var heading: String
    public var wording: String

    /// "Rubrik: lydelse"; without a colon the words are both.
    public init(_ words: String) {
        let parts = words.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks }
        heading = parts.first ?? words
        wording = parts.count > 1 && !parts[1].isEmpty ? parts[1] : heading + "."
    }
}

/// A body that is to meet, and what kind it is of, which gives it its words.
public struct StartBody: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case board = "styrelse"
        case committee = "nämnd"
        case steeringGroup = "styrgrupp"
        case workingGroup = "arbetsgrupp"
        case coreTeam = "core-team"

        /// By its Swedish or English name, as it is called in general or as itself: ”nämnd”, ”nämnden”.
        public init?(named name: String) {
            switch slug(name) {
            case "styrelse", "styrelsen", "board", "the-board": self = .board
            case "namnd", "namnden", "committee", "the-committee": self = .committee
            case "styrgrupp", "styrgruppen", "steering-group", "the-steering-group": self = .steeringGroup
            case "arbetsgrupp", "arbetsgruppen", "working-group", "the-working-group", "group": self = .workingGroup
            case "core-team", "coreteam", "the-core-team": self = .coreTeam
            default: return nil
            }
        }
    }
    public var kind: Kind
    public var name: String

    /// "nämnd=Kulturnämnden", or a kind alone; nil when there is no such kind.
    public init?(_ words: String, in language: DocumentLanguage) {
        let parts = words.split(separator: "=", maxSplits: 1).map { $0.trimmingBlanks }
        guard let first = parts.first, let kind = Kind(named: first) else { return nil }
        self.kind = kind
        name = parts.count > 1 && !parts[1].isEmpty ? parts[1] : kind.words(in: language).name
    }

    public init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }
}

/// What a kind of body, its meetings and its papers are called.
struct StartWords: Sendable {
    /// Of the body itself, when it has no other name.
    var name: String
    var heading: String
    var body: BodyWords
    /// What stands on every agenda: before the meeting's own items, and after them.
    var first: [String]
    var last: [String]
    var chair: String
    var member: String
    var officer: String
}

extension StartBody.Kind {
    func words(in language: DocumentLanguage) -> StartWords {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }

    private var swedish: StartWords {
        switch self {
        case .board:
            StartWords(
                name: "Styrelsen", heading: "Styrelsemöte",
                body: BodyWords(
                    body: "styrelse", theBody: "styrelsen", theMeeting: "styrelsemötet", agenda: "Dagordning", pack: "Styrelsepaket",
                    thePack: "styrelsepaketet"),
                first: ["Mötet öppnas", "Föregående mötes protokoll"], last: ["Övriga frågor", "Nästa möte"], chair: "ordförande",
                member: "ledamot", officer: "sekreterare")
        case .committee:
            StartWords(
                name: "Nämnden", heading: "Nämndsammanträde",
                body: BodyWords(
                    body: "nämnd", theBody: "nämnden", theMeeting: "sammanträdet", agenda: "Föredragningslista", pack: "Nämndhandlingar",
                    thePack: "nämndhandlingarna"),
                first: ["Upprop och val av justerare", "Fastställande av föredragningslistan"],
                last: ["Delegationsbeslut och anmälningar", "Nästa sammanträde"], chair: "ordförande", member: "ledamot",
                officer: "nämndsekreterare")
        case .steeringGroup:
            StartWords(
                name: "Styrgruppen", heading: "Styrgruppsmöte",
                body: BodyWords(
                    body: "styrgrupp", theBody: "styrgruppen", theMeeting: "styrgruppsmötet", agenda: "Dagordning",
                    pack: "Styrgruppshandlingar", thePack: "styrgruppshandlingarna"),
                first: ["Mötet öppnas", "Föregående mötes anteckningar"], last: ["Övriga frågor", "Nästa möte"], chair: "ordförande",
                member: "ledamot", officer: "projektledare")
        case .workingGroup:
            StartWords(
                name: "Arbetsgruppen", heading: "Arbetsgruppsmöte",
                body: BodyWords(
                    body: "arbetsgrupp", theBody: "arbetsgruppen", theMeeting: "arbetsgruppsmötet", agenda: "Dagordning",
                    pack: "Möteshandlingar", thePack: "möteshandlingarna"),
                first: ["Mötet öppnas", "Föregående mötes anteckningar"], last: ["Nästa steg", "Nästa möte"], chair: "sammankallande",
                member: "ledamot", officer: "sekreterare")
        case .coreTeam:
            StartWords(
                name: "Core Team", heading: "Core Team-möte",
                body: BodyWords(
                    body: "Core Team", theBody: "Core Team", theMeeting: "mötet", agenda: "Dagordning", pack: "Möteshandlingar",
                    thePack: "möteshandlingarna"),
                first: ["Uppdateringar"], last: ["Nästa steg"], chair: "sammankallande", member: "representant", officer: "processledare")
        }
    }

    private var english: StartWords {
        switch self {
        case .board:
            StartWords(
                name: "The Board", heading: "Board meeting",
                body: BodyWords(
                    body: "board", theBody: "the board", theMeeting: "the board meeting", agenda: "Agenda", pack: "Board papers",
                    thePack: "the board papers"),
                first: ["Opening", "Minutes of the last meeting"], last: ["Other business", "Next meeting"], chair: "chair",
                member: "member", officer: "secretary")
        case .committee:
            StartWords(
                name: "The Committee", heading: "Committee meeting",
                body: BodyWords(
                    body: "committee", theBody: "the committee", theMeeting: "the meeting", agenda: "Agenda", pack: "Committee papers",
                    thePack: "the committee papers"),
                first: ["Attendance and approvers of the minutes", "Approval of the agenda"],
                last: ["Delegated decisions and notices", "Next meeting"], chair: "chair", member: "member", officer: "committee secretary")
        case .steeringGroup:
            StartWords(
                name: "The Steering Group", heading: "Steering group meeting",
                body: BodyWords(
                    body: "steering group", theBody: "the steering group", theMeeting: "the meeting", agenda: "Agenda", pack: "Meeting papers",
                    thePack: "the meeting papers"),
                first: ["Opening", "Notes of the last meeting"], last: ["Other business", "Next meeting"], chair: "chair",
                member: "member", officer: "project manager")
        case .workingGroup:
            StartWords(
                name: "The Working Group", heading: "Working group meeting",
                body: BodyWords(
                    body: "working group", theBody: "the working group", theMeeting: "the meeting", agenda: "Agenda", pack: "Meeting papers",
                    thePack: "the meeting papers"),
                first: ["Opening", "Notes of the last meeting"], last: ["Next steps", "Next meeting"], chair: "convener",
                member: "member", officer: "secretary")
        case .coreTeam:
            StartWords(
                name: "The Core Team", heading: "Core team meeting",
                body: BodyWords(
                    body: "core team", theBody: "the core team", theMeeting: "the meeting", agenda: "Agenda", pack: "Meeting papers",
                    thePack: "the meeting papers"),
                first: ["Updates"], last: ["Next steps"], chair: "convener", member: "representative", officer: "process leader")
        }
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    var trimmingBlanks: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part = part.dropFirst() }
        while let last = part.last, last.isWhitespace { part = part.dropLast() }
        return String(part)
    }
}
