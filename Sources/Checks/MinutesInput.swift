public import Inputs

/// What minutes say that the agenda, and they themselves, say too. Their keys are the documents', which this module does not know.
public struct MinutesInput: Sendable {
    /// What came of one item of the agenda.
    public struct Item: Sendable {
        /// On the agenda, from 1.
        public var number: Int
        public var decisions: [Value]
        /// What else was said and moved.
        public var others: [Value]
        /// Somebody moved something, voted or dissented: what was decided may be another thing than what was proposed.
        public var isDisputed: Bool

        public init(number: Int, decisions: [Value], others: [Value], isDisputed: Bool) {
            self.number = number
            self.decisions = decisions
            self.others = others
            self.isDisputed = isDisputed
        }
    }

    public var items: [Item]
    /// The day of the next meeting as the minutes have it.
    public var nextMeeting: Value?
    /// When the body met before.
    public var previous: CalendarDate?

    public init(items: [Item], nextMeeting: Value?, previous: CalendarDate?) {
        self.items = items
        self.nextMeeting = nextMeeting
        self.previous = previous
    }
}
