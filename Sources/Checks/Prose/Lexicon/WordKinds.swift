/// What a word is to the rules. A word may be several things, and a rule asks of its own alone.
struct WordKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 &<< UInt128(truncatingIfNeeded: bit) }

    // Computed, so that they are constants where they are asked for: each would else be made when it is first met with, and every
    // word of every rule would ask whether it has been.

    // MARK: References

    /// "bilaga", "appendix".
    static var attachment: Self { Self(bit: 0) }
    /// Of several: "bilagorna", "appendices".
    static var attachments: Self { Self(bit: 1) }
    /// Short for something only with a point: "app."
    static var pointed: Self { Self(bit: 2) }
    /// After a number, says that it is a part of something else: "till avtalet", "to the contract".
    static var belongsTo: Self { Self(bit: 3) }
    /// The same, but not after a letter: "i avtalet".
    static var standsIn: Self { Self(bit: 4) }
    static var goal: Self { Self(bit: 5) }
    static var goals: Self { Self(bit: 6) }
    /// A form that only digits follow when a number is meant: "målet 3".
    static var goalWithDigits: Self { Self(bit: 7) }
    static var table: Self { Self(bit: 8) }
    /// Between a table and what it is about: "tabellen om", "the table on".
    static var tableAbout: Self { Self(bit: 9) }
    /// A table of something that no table of the pack is: "of contents".
    static var tableOther: Self { Self(bit: 10) }
    /// "on the table"
    static var tableIdiom: Self { Self(bit: 11) }
    /// "nr"
    static var numberSign: Self { Self(bit: 12) }
    /// Between numbers: "och".
    static var joiner: Self { Self(bit: 13) }
    /// Between numbers, where one follows: "till".
    static var rangeJoiner: Self { Self(bit: 14) }
    /// Says that something stands somewhere: "redovisas".
    static var promise: Self { Self(bit: 15) }

    // MARK: Dates

    static var dateArticle: Self { Self(bit: 16) }
    /// Between the day and the month.
    static var dateOf: Self { Self(bit: 17) }
    /// Before a day whose month comes first: "on September 19".
    static var datePreposition: Self { Self(bit: 18) }
    static var week: Self { Self(bit: 19) }
    /// Before "week", makes it a measure: "a week".
    static var perWeek: Self { Self(bit: 20) }
    static var clock: Self { Self(bit: 21) }
    /// "pm": hours are not those of the day.
    static var halfDay: Self { Self(bit: 22) }
    static var since: Self { Self(bit: 23) }
    /// Verbs of what was done, in a form that is the past tense alone.
    static var preterite: Self { Self(bit: 24) }
    /// "har", "was": with `participle` within three words, the past.
    static var auxiliary: Self { Self(bit: 25) }
    static var participle: Self { Self(bit: 26) }
    /// Within three words before a preterite, makes it none: "will be presented".
    static var notPast: Self { Self(bit: 27) }
    /// Between "med start" and the date.
    static var startSkip: Self { Self(bit: 28) }
    /// Says that something is yet to be.
    static var coming: Self { Self(bit: 29) }
    /// Before a year: "hösten 2025".
    static var time: Self { Self(bit: 30) }
    /// After a year: "2025 blir".
    static var afterYear: Self { Self(bit: 31) }

    // MARK: Money

    static var money: Self { Self(bit: 32) }
    static var outcome: Self { Self(bit: 33) }
    /// Funds from outside.
    static var external: Self { Self(bit: 34) }
    /// What is done to get them: "växla upp".
    static var growth: Self { Self(bit: 35) }
    static var target: Self { Self(bit: 36) }
    /// Any word of targets.
    static var targetStem: Self { Self(bit: 37) }
    /// Between a target and its amount.
    static var targetLink: Self { Self(bit: 38) }
    /// "minst"
    static var atLeast: Self { Self(bit: 39) }
    static var reached: Self { Self(bit: 40) }
    static var million: Self { Self(bit: 41) }
    static var currency: Self { Self(bit: 42) }
    /// What a number counts or measures, so that it is no reference.
    static var measure: Self { Self(bit: 43) }
    /// Before what an amount is compared with or a part of.
    static var relation: Self { Self(bit: 44) }
    static var denial: Self { Self(bit: 45) }
    /// What is wished for, required or in doubt.
    static var reservation: Self { Self(bit: 46) }
    /// Opens a sentence that only supposes: "om".
    static var supposition: Self { Self(bit: 47) }
    /// Right before a claim, makes it the subject of something: "the decision on budget".
    static var subject: Self { Self(bit: 48) }

    // MARK: What is not filled in

    static var mark: Self { Self(bit: 49) }
    /// What is to be filled in: "fyll i datum".
    static var blank: Self { Self(bit: 50) }
    /// Opens a note in brackets: "[ange belopp]".
    static var note: Self { Self(bit: 51) }
    static var toCome: Self { Self(bit: 52) }
    /// All that a sentence says that only promises a text.
    static var promisedText: Self { Self(bit: 53) }

    // MARK: Requests

    static var board: Self { Self(bit: 54) }
    static var article: Self { Self(bit: 55) }
    /// Between what is reported and to whom.
    static var to: Self { Self(bit: 56) }
    static var condition: Self { Self(bit: 57) }
    static var courtesy: Self { Self(bit: 58) }
    static var negation: Self { Self(bit: 59) }
    /// Every request has them: they say nothing of what it is about.
    static var empty: Self { Self(bit: 60) }

    // MARK: Sentences

    /// A point after it ends no sentence.
    static var abbreviation: Self { Self(bit: 61) }

    /// After “bilaga 3 i”, a part of the bilaga itself and no other document: "tabellen".
    static var ownPart: Self { Self(bit: 62) }

    // MARK: Counting and comparing

    /// What a list is of: "sätt", "frågor". With a number before it, it says how long the list is.
    static var listNoun: Self { Self(bit: 63) }
    /// People of one kind among all: "kvinnor".
    static var sex: Self { Self(bit: 64) }
    /// Before a sum: "sammanlagt".
    static var altogether: Self { Self(bit: 65) }
    /// Says that something became more: "ökade", "rise".
    static var rising: Self { Self(bit: 66) }
    static var falling: Self { Self(bit: 67) }
    /// Before where a change began: "från".
    static var from: Self { Self(bit: 68) }
    /// Before where it ended: "till".
    static var upToValue: Self { Self(bit: 69) }
    /// Before what something is compared with: "mot".
    static var comparedWith: Self { Self(bit: 70) }
    static var percent: Self { Self(bit: 71) }
    /// One of a larger number: "av".
    static var outOf: Self { Self(bit: 72) }
    /// "överstiger": what follows is by how much.
    static var exceeds: Self { Self(bit: 73) }
    /// Between such a verb and by how much: "med".
    static var by: Self { Self(bit: 74) }
    /// Ranks and places, where the smaller number is the better.
    static var rank: Self { Self(bit: 75) }

    // MARK: Slips of the pen

    /// Rightly written twice in a row: "mycket mycket".
    static var mayBeDoubled: Self { Self(bit: 76) }
    /// In a bracket that ends with "?" or "!", says that somebody meant to look it up: "kolla".
    static var lookUp: Self { Self(bit: 77) }
    /// Shares a word with what stands before it, whose end it lets drop: "barn- och".
    static var shares: Self { Self(bit: 78) }

    // MARK: The meeting

    /// Something is dealt with at a meeting: "behandlas", "presenteras".
    static var dealtWith: Self { Self(bit: 79) }
    /// Before a day, makes it another than the one named: "dagen före".
    static var beside: Self { Self(bit: 80) }
    /// Funds from within.
    static var intern: Self { Self(bit: 81) }
    /// Where numbers of pages, paragraphs and points stand: "sidorna 3–5".
    static var numbered: Self { Self(bit: 82) }
    /// Hours go over midnight there: "natt".
    static var overnight: Self { Self(bit: 83) }
    /// Says that something took place: "hölls", of the meeting that the text is about.
    static var tookPlace: Self { Self(bit: 84) }
    static var thousand: Self { Self(bit: 85) }
    /// Makes a claim about something else than money: "verksamheten".
    static var otherSubject: Self { Self(bit: 86) }
    /// One part of an enumeration that needs another: "dels".
    static var partly: Self { Self(bit: 87) }
    /// Makes a number no exact one: "omkring".
    static var about: Self { Self(bit: 88) }
    /// Not a number of its own: "ett av", "one of".
    static var yearsOrTimes: Self { Self(bit: 89) }
    /// Before the day on which something begins: "början".
    static var starting: Self { Self(bit: 90) }
    /// Goes on, or becomes: "fortsätter", "blir".
    static var continuing: Self { Self(bit: 91) }
    /// The meeting that a file tells of: "mötet", "besöket".
    static var ownMeeting: Self { Self(bit: 92) }
    /// Verbs that a sentence has and a heading has not.
    static var finite: Self { Self(bit: 93) }
    /// What no heading ends with or begins with: "att", "det".
    static var leadIn: Self { Self(bit: 94) }
    /// "projekt": what follows may be called anything.
    static var calledAnything: Self { Self(bit: 95) }
    /// Says that an outcome is counted up to a day: "bokfört".
    static var booked: Self { Self(bit: 96) }
    /// What a claim about all of the money begins with: "ekonomin", "vi".
    static var wholeSubject: Self { Self(bit: 97) }
    /// Before "år": "nästa", "förra".
    static var otherYear: Self { Self(bit: 98) }
    /// Verbs that tell of what has been, and show it by no ending: "var", "fick".
    static var past: Self { Self(bit: 99) }
    static var before: Self { Self(bit: 100) }
    static var after: Self { Self(bit: 101) }
    /// "dagar"
    static var day: Self { Self(bit: 102) }
    /// Before a part of what was just counted: "varav"; in English after "of".
    static var ofWhich: Self { Self(bit: 103) }
    /// After a number, says that none is counted twice: "olika".
    static var different: Self { Self(bit: 104) }
    /// After a noun, begins what says which: "som".
    static var relative: Self { Self(bit: 105) }
    /// The meeting of the body itself: "styrelsemötet".
    static var bodyMeeting: Self { Self(bit: 107) }
    /// Between two ways of saying a number: "alltså", "or".
    static var thatIs: Self { Self(bit: 108) }
    /// As a length of time: "veckor".
    static var weeks: Self { Self(bit: 109) }
    /// Two words for “%”: “per cent”.
    static var per: Self { Self(bit: 112) }
    static var hundred: Self { Self(bit: 113) }
    /// "ärende", "item".
    static var agendaItem: Self { Self(bit: 110) }
    /// "dagordningen"
    static var agenda: Self { Self(bit: 111) }
    /// Before a month, its last day: "den sista april", "the end of August".
    static var lastDay: Self { Self(bit: 106) }
    /// Of a whole, and so no more than it: "den del som".
    static var portion: Self { Self(bit: 121) }
    /// Before the last day for something: "senast", "by".
    static var deadline: Self { Self(bit: 120) }
    /// Before a year, its last months: "slutet", "end".
    static var yearEnd: Self { Self(bit: 119) }
    /// Before parts that are some of many: "främst", "including".
    static var someOf: Self { Self(bit: 114) }
    /// Right after a difference, says which way it goes: "högre", "below".
    static var comparative: Self { Self(bit: 115) }
    /// Of what is yet to come: "nästa genomgång".
    static var upcoming: Self { Self(bit: 116) }
    /// Makes something last until a day to come: "förlängt".
    static var prolonged: Self { Self(bit: 117) }
    /// What is listed after it is said, and by no count of those who say it: "svarade".
    static var saying: Self { Self(bit: 118) }
    /// Became twice as much: "fördubblades".
    static var doubled: Self { Self(bit: 122) }
    /// Became half as much: "halverades".
    static var halved: Self { Self(bit: 123) }
    /// Before shares that make the whole: "fördelningen".
    static var division: Self { Self(bit: 124) }
}

/// All that a word means in a language.
struct WordMeaning: Sendable {
    var kinds: WordKinds = []
    /// January is 1; nought for any other word.
    var month: Int8 = 0
    /// Monday is 1; nought for any other word.
    var weekday: Int8 = 0
    /// One to twenty in letters; nought for any other word.
    var numeral: Int8 = 0
    /// What it says that an amount is.
    var figure: FigureKind?
}
