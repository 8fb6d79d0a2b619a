public import DocumentTree
public import Style

/// The phases of a process. With dates they stand along a calendar; without, one after another.
public struct Timeline: Sendable {
    public struct Phase: Sendable {
        public var name: String
        public var text: String
        /// First and last day, as days since some fixed day; nil where they are not decided.
        public var start: Int?
        public var end: Int?
        /// When, in words: "hösten 2024", or the dates written out.
        public var when: String

        public init(name: String, text: String = "", start: Int? = nil, end: Int? = nil, when: String = "") {
            self.name = name
            self.text = text
            self.start = start
            self.end = end
            self.when = when
        }
    }
    /// A day with a name along the calendar: the first of a month.
    public struct Tick: Sendable {
        public var day: Int
        public var name: String

        public init(day: Int, name: String) {
            self.day = day
            self.name = name
        }
    }

    public var phases: [Phase]
    /// The day that is marked, and what it is called ("19 september").
    public var today: (day: Int, name: String)?
    public var ticks: [Tick]
    public var width: Length
    public var words: Words
    /// Of its smallest text; names are larger.
    public var textSize = Length.points(8)

    public init(
        phases: [Phase], today: (day: Int, name: String)? = nil, ticks: [Tick] = [], width: Length,
        words: Words = .swedish
    ) {
        self.phases = phases
        self.today = today
        self.ticks = ticks
        self.width = width
        self.words = words
    }

    var leading: Length { textSize * 105 / 80 }
    var nameSize: Length { textSize * 95 / 80 }

    /// All phases have a beginning and an end.
    var isDated: Bool { !phases.isEmpty && phases.allSatisfy { ($0.start ?? .max) <= ($0.end ?? .min) } }

    /// Never fails, however many phases there are. Arrows that cannot hold their words make way for steps under one another.
    public func drawing() -> Drawing {
        if isDated { return calendar() }
        return arrowsPerRow.map(sequence) ?? ladder()
    }

    /// The phase that is under way on the marked day, as far as its dates tell.
    var current: Int? {
        guard let today else { return nil }
        return phases.firstIndex { phase in
            guard phase.start != nil || phase.end != nil else { return false }
            return (phase.start ?? phase.end ?? .max) <= today.day && today.day <= (phase.end ?? phase.start ?? .min)
        }
    }

    /// "I dag, 19 september"
    var todayLabel: String { words.figures.today(["date": today?.name ?? ""]) }

    // MARK: In words

    /// The phases in words.
    public func alternative(_ title: String) -> String {
        let intro =
            phases.count == 1
            ? words.figures.onePhase : words.figures.phases(["count": words.numbers.counted(phases.count)])
        var sentences = title.isEmpty ? [intro] : [title + ".", intro]
        for (index, phase) in phases.enumerated() {
            var line = "\(index + 1). \(phase.name)"
            if !phase.when.isEmpty { line += ", \(phase.when)" }
            if !phase.text.isEmpty { line += ": \(phase.text)" }
            sentences.append(sentence(line))
        }
        if let today {
            if let current {
                sentences.append(words.figures.todayInPhase(["date": today.name, "phase": phases[current].name]))
            } else if isDated {
                sentences.append(words.figures.todayIs(["date": today.name]))
            }
        }
        return sentences.joined(separator: " ")
    }
}
