/// What a word is to the rules. A word may be several things, and a rule asks of its own alone.
struct WordKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    // MARK: References

    /// "bilaga", "appendix".
    static let attachment = WordKinds(bit: 0)
    /// Of several: "bilagorna", "appendices".
    static let attachments = WordKinds(bit: 1)
    /// Short for something only with a point: "app."
    static let pointed = WordKinds(bit: 2)
    /// After a number, says that it is a part of something else: "till avtalet", "to the contract".
    static let belongsTo = WordKinds(bit: 3)
    /// The same, but not after a letter: "i avtalet".
    static let standsIn = WordKinds(bit: 4)
    static let goal = WordKinds(bit: 5)
    static let goals = WordKinds(bit: 6)
    /// A form that only digits follow when a number is meant: "målet 3".
    static let goalWithDigits = WordKinds(bit: 7)
    static let table = WordKinds(bit: 8)
    /// Between a table and what it is about: "tabellen om", "the table on".
    static let tableAbout = WordKinds(bit: 9)
    /// A table of something that no table of the pack is: "of contents".
    static let tableOther = WordKinds(bit: 10)
    /// "on the table"
    static let tableIdiom = WordKinds(bit: 11)
    /// "nr"
    static let numberSign = WordKinds(bit: 12)
    /// Between numbers: "och".
    static let joiner = WordKinds(bit: 13)
    /// Between numbers, where one follows: "till".
    static let rangeJoiner = WordKinds(bit: 14)
    /// Says that something stands somewhere: "redovisas".
    static let promise = WordKinds(bit: 15)

    // MARK: Dates

    static let dateArticle = WordKinds(bit: 16)
    /// Between the day and the month.
    static let dateOf = WordKinds(bit: 17)
    /// Before a day whose month comes first: "on September 19".
    static let datePreposition = WordKinds(bit: 18)
    static let week = WordKinds(bit: 19)
    /// Before "week", makes it a measure: "a week".
    static let perWeek = WordKinds(bit: 20)
    static let clock = WordKinds(bit: 21)
    /// "pm": hours are not those of the day.
    static let halfDay = WordKinds(bit: 22)
    static let since = WordKinds(bit: 23)
    /// Verbs of what was done, in a form that is the past tense alone.
    static let preterite = WordKinds(bit: 24)
    /// "har", "was": with `participle` within three words, the past.
    static let auxiliary = WordKinds(bit: 25)
    static let participle = WordKinds(bit: 26)
    /// Within three words before a preterite, makes it none: "will be presented".
    static let notPast = WordKinds(bit: 27)
    /// Between "med start" and the date.
    static let startSkip = WordKinds(bit: 28)
    /// Says that something is yet to be.
    static let coming = WordKinds(bit: 29)
    /// Before a year: "hösten 2025".
    static let time = WordKinds(bit: 30)
    /// After a year: "2025 blir".
    static let afterYear = WordKinds(bit: 31)

    // MARK: Money

    static let money = WordKinds(bit: 32)
    static let outcome = WordKinds(bit: 33)
    /// Funds from outside.
    static let external = WordKinds(bit: 34)
    /// What is done to get them: "växla upp".
    static let growth = WordKinds(bit: 35)
    static let target = WordKinds(bit: 36)
    /// Any word of targets.
    static let targetStem = WordKinds(bit: 37)
    /// Between a target and its amount.
    static let targetLink = WordKinds(bit: 38)
    /// "minst"
    static let atLeast = WordKinds(bit: 39)
    static let reached = WordKinds(bit: 40)
    static let million = WordKinds(bit: 41)
    static let currency = WordKinds(bit: 42)
    /// What a number counts or measures, so that it is no reference.
    static let measure = WordKinds(bit: 43)
    /// Before what an amount is compared with or a part of.
    static let relation = WordKinds(bit: 44)
    static let denial = WordKinds(bit: 45)
    /// What is wished for, required or in doubt.
    static let reservation = WordKinds(bit: 46)
    /// Opens a sentence that only supposes: "om".
    static let supposition = WordKinds(bit: 47)
    /// Right before a claim, makes it the subject of something: "the decision on budget".
    static let subject = WordKinds(bit: 48)

    // MARK: What is not filled in

    static let mark = WordKinds(bit: 49)
    /// What is to be filled in: "fyll i datum".
    static let blank = WordKinds(bit: 50)
    /// Opens a note in brackets: "[ange belopp]".
    static let note = WordKinds(bit: 51)
    static let toCome = WordKinds(bit: 52)
    /// All that a sentence says that only promises a text.
    static let promisedText = WordKinds(bit: 53)

    // MARK: Requests

    static let board = WordKinds(bit: 54)
    static let article = WordKinds(bit: 55)
    /// Between what is reported and to whom.
    static let to = WordKinds(bit: 56)
    static let condition = WordKinds(bit: 57)
    static let courtesy = WordKinds(bit: 58)
    static let negation = WordKinds(bit: 59)
    /// Every request has them: they say nothing of what it is about.
    static let empty = WordKinds(bit: 60)

    // MARK: Sentences

    /// A point after it ends no sentence.
    static let abbreviation = WordKinds(bit: 61)

    /// After “bilaga 3 i”, a part of the bilaga itself and no other document: "tabellen".
    static let ownPart = WordKinds(bit: 62)
}

/// All that a word means in a language.
struct WordMeaning: Sendable {
    var kinds: WordKinds = []
    /// January is 1; nought for any other word.
    var month: Int8 = 0
    /// Monday is 1; nought for any other word.
    var weekday: Int8 = 0
    /// One to twelve in letters; nought for any other word.
    var numeral: Int8 = 0
    /// What it says that an amount is.
    var figure: FigureKind?
}
