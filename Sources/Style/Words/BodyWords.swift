/// What the body that meets, its papers and its meetings are called: a board has a board pack and an agenda, a municipal
/// committee has its own words. The register's `benämningar` says them; without it they are those of a board.
public struct BodyWords: Sendable, Equatable {
    /// What it is: "styrelse".
    public var body: String
    /// Within a sentence: "styrelsen".
    public var theBody: String
    /// One of its meetings, within a sentence: "styrelsemötet".
    public var theMeeting: String
    /// The heading over the items of a meeting.
    public var agenda: String
    /// All the papers of a meeting together: "Styrelsepaket". The PDF file is named after it.
    public var pack: String
    /// The same within a sentence: "styrelsepaketet".
    public var thePack: String

    public init(body: String, theBody: String, theMeeting: String, agenda: String, pack: String, thePack: String) {
        self.body = body
        self.theBody = theBody
        self.theMeeting = theMeeting
        self.agenda = agenda
        self.pack = pack
        self.thePack = thePack
    }
}

extension Words {
    /// Lets the words that speak of the body and its papers be its own. What a theme has changed stays.
    public mutating func name(_ names: BodyWords) {
        let isOwn = backToIndex != backToPack(["pack": body.thePack])
        body = names
        if !isOwn { backToIndex = backToPack(["pack": names.thePack]) }
    }

    /// The heading that links back to the agenda lead to.
    public var agenda: String { body.agenda }
    /// "Styrelsepaketet", by itself.
    public var pack: String { body.thePack.capitalisingFirst }
}

extension String {
    /// With a capital to begin with; the rest as it is.
    public var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
