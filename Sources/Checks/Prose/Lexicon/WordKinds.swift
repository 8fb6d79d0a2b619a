/// What a word is to the rules. A word may be several things, and a rule asks of its own alone.
struct WordKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt128(bit) }

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

    // MARK: Counting and comparing

    /// What a list is of: "sätt", "frågor". With a number before it, it says how long the list is.
    static let listNoun = WordKinds(bit: 63)
    /// People of one kind among all: "kvinnor".
    static let sex = WordKinds(bit: 64)
    /// Before a sum: "sammanlagt".
    static let altogether = WordKinds(bit: 65)
    /// Says that something became more: "ökade", "rise".
    static let rising = WordKinds(bit: 66)
    static let falling = WordKinds(bit: 67)
    /// Before where a change began: "från".
    static let from = WordKinds(bit: 68)
    /// Before where it ended: "till".
    static let upToValue = WordKinds(bit: 69)
    /// Before what something is compared with: "mot".
    static let comparedWith = WordKinds(bit: 70)
    static let percent = WordKinds(bit: 71)
    /// One of a larger number: "av".
    static let outOf = WordKinds(bit: 72)
    /// "överstiger": what follows is by how much.
    static let exceeds = WordKinds(bit: 73)
    /// Between such a verb and by how much: "med".
    static let by = WordKinds(bit: 74)
    /// Ranks and places, where the smaller number is the better.
    static let rank = WordKinds(bit: 75)

    // MARK: Slips of the pen

    /// Rightly written twice in a row: "mycket mycket".
    static let mayBeDoubled = WordKinds(bit: 76)
    /// In a bracket that ends with "?" or "!", says that somebody meant to look it up: "kolla".
    static let lookUp = WordKinds(bit: 77)
    /// Shares a word with what stands before it, whose end it lets drop: "barn- och".
    static let shares = WordKinds(bit: 78)

    // MARK: The meeting

    /// Something is dealt with at a meeting: "behandlas", "presenteras".
    static let dealtWith = WordKinds(bit: 79)
    /// Before a day, makes it another than the one named: "dagen före".
    static let beside = WordKinds(bit: 80)
    /// Funds from within.
    static let intern = WordKinds(bit: 81)
    /// Where numbers of pages, paragraphs and points stand: "sidorna 3–5".
    static let numbered = WordKinds(bit: 82)
    /// Hours go over midnight there: "natt".
    static let overnight = WordKinds(bit: 83)
    /// Says that something took place: "hölls", of the meeting that the text is about.
    static let tookPlace = WordKinds(bit: 84)
    static let thousand = WordKinds(bit: 85)
    /// Makes a claim about something else than money: "verksamheten".
    static let otherSubject = WordKinds(bit: 86)
    /// One part of an enumeration that needs another: "dels".
    static let partly = WordKinds(bit: 87)
    /// Makes a number no exact one: "omkring".
    static let about = WordKinds(bit: 88)
    /// Not a number of its own: "ett av", "one of".
    static let yearsOrTimes = WordKinds(bit: 89)
    /// Before the day on which something begins: "början".
    static let starting = WordKinds(bit: 90)
    /// Goes on, or becomes: "fortsätter", "blir".
    static let continuing = WordKinds(bit: 91)
    /// The meeting that a file tells of: "mötet", "besöket".
    static let ownMeeting = WordKinds(bit: 92)
    /// Verbs that a sentence has and a heading has not.
    static let finite = WordKinds(bit: 93)
    /// What no heading ends with or begins with: "att", "det".
    static let leadIn = WordKinds(bit: 94)
    /// "projekt": what follows may be called anything.
    static let calledAnything = WordKinds(bit: 95)
    /// Says that an outcome is counted up to a day: "bokfört".
    static let booked = WordKinds(bit: 96)
    /// What a claim about all of the money begins with: "ekonomin", "vi".
    static let wholeSubject = WordKinds(bit: 97)
    /// Before "år": "nästa", "förra".
    static let otherYear = WordKinds(bit: 98)
    /// Verbs that tell of what has been, and show it by no ending: "var", "fick".
    static let past = WordKinds(bit: 99)
    static let before = WordKinds(bit: 100)
    static let after = WordKinds(bit: 101)
    /// "dagar"
    static let day = WordKinds(bit: 102)
    /// Before a part of what was just counted: "varav"; in English after "of".
    static let ofWhich = WordKinds(bit: 103)
    /// After a number, says that none is counted twice: "olika".
    static let different = WordKinds(bit: 104)
    /// After a noun, begins what says which: "som".
    static let relative = WordKinds(bit: 105)
    /// The meeting of the body itself: "styrelsemötet".
    static let bodyMeeting = WordKinds(bit: 107)
    /// Between two ways of saying a number: "alltså", "or".
    static let thatIs = WordKinds(bit: 108)
    /// As a length of time: "veckor".
    static let weeks = WordKinds(bit: 109)
    /// Two words for “%”: “per cent”.
    static let per = WordKinds(bit: 112)
    static let hundred = WordKinds(bit: 113)
    /// "ärende", "item".
    static let agendaItem = WordKinds(bit: 110)
    /// "dagordningen"
    static let agenda = WordKinds(bit: 111)
    /// Before a month, its last day: "den sista april", "the end of August".
    static let lastDay = WordKinds(bit: 106)
    /// Of a whole, and so no more than it: "den del som".
    static let portion = WordKinds(bit: 121)
    /// Before the last day for something: "senast", "by".
    static let deadline = WordKinds(bit: 120)
    /// Before a year, its last months: "slutet", "end".
    static let yearEnd = WordKinds(bit: 119)
    /// Before parts that are some of many: "främst", "including".
    static let someOf = WordKinds(bit: 114)
    /// Right after a difference, says which way it goes: "högre", "below".
    static let comparative = WordKinds(bit: 115)
    /// Of what is yet to come: "nästa genomgång".
    static let upcoming = WordKinds(bit: 116)
    /// Makes something last until a day to come: "förlängt".
    static let prolonged = WordKinds(bit: 117)
    /// What is listed after it is said, and by no count of those who say it: "svarade".
    static let saying = WordKinds(bit: 118)
    /// Became twice as much: "fördubblades".
    static let doubled = WordKinds(bit: 122)
    /// Became half as much: "halverades".
    static let halved = WordKinds(bit: 123)
    /// Before shares that make the whole: "fördelningen".
    static let division = WordKinds(bit: 124)
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
