import Style

/// Everything that rules look for in words, in one language. Rules ask it by kind and have no words of their own, so that a
/// language more is a file more.
///
/// A class, since every passage has it at hand; nothing in it changes.
final class Lexicon: Sendable {
    /// Phrases are lower-case words.
    struct Phrases: Sendable {
        /// That money and decisions balance.
        var balance: [[String]]
        /// That nothing is overspent.
        var withinBudget: [[String]]
        /// That something is.
        var overBudget: [[String]]
        /// That the year goes as planned.
        var onPlan: [[String]]
        /// What is promised to stand somewhere without saying where.
        var promised: [[String]]
        /// Before the last day that something covers: "till och med".
        var upTo: [[String]]
        /// Before the day that something begins: "med start".
        var starting: [[String]]
        /// "fyll i"
        var fillIn: [[String]]
        /// Verbs of coming back with something, to the board.
        var returning: [[String]]
        /// Verbs of asking for something.
        var wishing: [[String]]
        /// Two parts that belong together, the first of which makes the reader wait for the second.
        var pairs: [(first: [String], second: [String])]
        /// First, second, third: in their order.
        var ordinals: [[String]]
        /// That things are "within" something which is no budget: what follows "inom ramen för" and names no money.
        var framework: [[String]]
        /// Between an abbreviation and its words.
        var standsFor: [[String]]
        /// How a note to oneself begins in brackets: "stäm av med".
        var notes: [[String]]
        /// Before “ärende 9”, where it is an item of the agenda.
        var atItem: [[String]]
        /// Between a claim and another about something else: “men”.
        var contrast: [[String]]
        /// Of several words, as `thatIs`: “det vill säga”.
        var thatIs: [[String]]
        /// Between a part and its whole, where that takes two words: “out of”.
        var outOf: [[String]]
        /// Parts of a number by their names, and how many of them make the whole: “hälften av”.
        var fractions: [(words: [String], parts: Int64)]
        /// After what one of several has: “vardera”.
        var each: [[String]]
        /// After an amount, says that it is one month's.
        var perMonth: [[String]]
        /// Between a price and what it is the price of.
        var per: [[String]]
        /// After “av”, those that the sentence before counts.
        var them: [[String]]
        /// Before “mötet”, where something is said or done there.
        var atMeeting: [[String]]
        /// Verbs of what a party pays.
        var paying: [[String]]
        /// In a proposal that decides nothing: “läggs till handlingarna”.
        var notesOnly: [[String]]
        /// Opens a sentence about the one before.
        var it: [[String]]
        var years: [[String]]
        /// Before a number, what is left of the whole.
        var rest: [[String]]
        /// More than the budget, and less.
        var over: [[String]]
        var under: [[String]]
        /// Words that are another with two letters in the other order.
        var twins: Set<String>
    }

    struct Dates: Sendable {
        /// Written together with the day: "19th".
        var ordinals: [String]
        /// After the day and a colon: "19:e".
        var ordinalMarks: [String]
        var monthMayComeFirst: Bool
        /// Months begin with a capital; a word without one is something else ("may").
        var monthsHaveCapitals: Bool
        /// Whether 9/10 is the ninth of the tenth month. Otherwise it is read only where one order makes a date.
        var slashHasDayFirst: Bool
        var abbreviations: [String: Int8] = [:]
        /// Endings of a weekday's name.
        var weekdayEndings: [String]
        var weekdayAbbreviations: [String: Int8] = [:]
    }

    struct Forms: Sendable {
        /// How a name is written in the genitive, when without an apostrophe.
        var genitive: String
        /// What a name of several ends with, where one of them has no ending: “external members”; empty where both have.
        var pluralOfNames: String
        /// Endings that say “the”, longest first: “verksamhetschefen”.
        var definiteEndings: [String]
        /// Endings of adjectives before such a word: “digitala vägen”.
        var definiteAdjectives: [String]
        /// The end of words that only look as if they had one.
        var definiteExcept: String
        /// Of a sentence that does no more than promise a text, in words.
        var longestPromise: Int
        /// Written together with a number of millions: "10m".
        var millionSuffixes: [String]
        /// “i november önskar styrelsen”
        var wishMayComeFirst: Bool
        /// Endings in the genitive's letter that are no genitive.
        var genitiveExcept: [String]
        /// Those of several, which are never verbs: “revisorernas”.
        var genitivesOfSeveral: [String]
        /// Of compounds that are goals of some kind.
        var goalEndings: [String]
        /// Of compounds that are a budget.
        var budgetEndings: [String]
        /// Endings of verbs that tell of what is.
        var presentEndings: [String]
        /// Of the present passive: "stängs".
        var presentPassiveEndings: [String]
        /// Endings of verbs that tell of what has been.
        var pastEndings: [String]
        /// Endings of adjectives and participles of several: “godkända”.
        var pluralAdjectives: [String]
        /// Endings of several that are known: “deltagarna”.
        var pluralThings: [String]
    }

    /// How amounts are written.
    struct Numbers: Sendable {
        /// Between groups of digits, where that is more than a space.
        var groupMark: UInt8?
        var decimalMark: UInt8
        /// What the program prints before or after an amount in kronor.
        var unitBefore: String
        var unitAfter: String
        /// How the currency begins where it is written out: “kronor”, “kronorna”.
        var unitStem: String { "kron" }
    }

    let language: DocumentLanguage
    let phrases: Phrases
    let dates: Dates
    let forms: Forms
    let numbers: Numbers
    private let known: WordNumbers
    /// Of those words, by their numbers.
    private let meanings: [WordMeaning]
    /// `wordHash` of what phrases of `fillIn` begin with.
    let fillInStarts: [UInt32]
    private let stems: [Stem]
    /// By their first two bytes, in their order: a word is held against those alone that begin as it does.
    private let stemsByStart: [[Stem]]

    /// The beginning of words of a kind: two bytes at least.
    private struct Stem: Sendable {
        var bytes: [UInt8]
        var kinds: WordKinds
        var figure: FigureKind?

        func begins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
            guard bytes.count <= word.count else { return false }
            for index in bytes.indices where bytes[index] != word[index] { return false }
            return true
        }
    }

    /// - Parameters:
    ///   - words: those of each kind, between spaces.
    ///   - stems: the beginnings of words of each kind.
    ///   - figures: the beginnings of words that say what an amount is; the first that fits holds.
    ///   - numerals: one, two, three and so on.
    init(
        _ language: DocumentLanguage, words: [(WordKinds, String)], stems: [(WordKinds, String)], figures: [(FigureKind, String)],
        numerals: String, phrases: Phrases, dates: Dates, forms: Forms
    ) {
        self.language = language
        self.phrases = phrases
        self.dates = dates
        self.forms = forms
        let catalogue = Words.of(language)
        var known = WordNumbers(capacity: 1200)
        var meanings: [WordMeaning] = []
        func change(_ word: String, _ change: (inout WordMeaning) -> Void) {
            let number = known.insert(WordKey(word))
            if number == meanings.count { meanings.append(WordMeaning()) }
            change(&meanings[number])
        }
        for (kind, list) in words + Lexicon.everyLanguage {
            for word in split(list) { change(word) { $0.kinds.formUnion(kind) } }
        }
        for (index, name) in catalogue.dates.months.enumerated() {
            for word in [name, String(name.prefix(3))] { change(word.lowercased()) { $0.month = Int8(index + 1) } }
        }
        for (word, month) in dates.abbreviations { change(word) { $0.month = month } }
        for (index, name) in catalogue.dates.weekdays.enumerated() {
            for ending in dates.weekdayEndings { change(name.lowercased() + ending) { $0.weekday = Int8(index + 1) } }
        }
        for (word, day) in dates.weekdayAbbreviations { change(word) { $0.weekday = day } }
        for (index, word) in split(numerals).enumerated() { change(word) { $0.numeral = Int8(index + 1) } }
        self.known = known
        self.meanings = meanings
        fillInStarts = phrases.fillIn.map { wordHash($0[0]) }
        var beginnings: [Stem] = []
        for (kind, list) in stems { for stem in split(list) { beginnings.append(Stem(bytes: Array(stem.utf8), kinds: kind, figure: nil)) } }
        for (figure, list) in figures { for stem in split(list) { beginnings.append(Stem(bytes: Array(stem.utf8), kinds: [], figure: figure)) } }
        self.stems = beginnings
        var byStart = [[Stem]](repeating: [], count: Self.starts)
        for stem in beginnings { byStart[Self.start(stem.bytes[0], stem.bytes[1])].append(stem) }
        stemsByStart = byStart
        // As the catalogue prints an amount, "4 400 000 kr" or "SEK 4,400,000".
        let printed = catalogue.numbers.kr.amount(["number": "0"]).split(separator: "0", omittingEmptySubsequences: false)
        func unit(_ part: Substring?) -> String { String((part ?? "").filter { $0 != " " && $0 != "\u{A0}" }) }
        let group = Array(catalogue.numbers.group.utf8)
        numbers = Numbers(
            groupMark: group.count == 1 && group[0] != 0x20 ? group[0] : nil, decimalMark: catalogue.numbers.decimalMark.utf8.first ?? 0x2C,
            unitBefore: unit(printed.first), unitAfter: unit(printed.count > 1 ? printed.last : nil))
    }

    /// “FN:s”, “regionens”: whose something is.
    func isGenitive(_ word: String) -> Bool {
        if word.utf8.count > 7, forms.genitivesOfSeveral.contains(where: word.hasSuffix) { return true }
        return word.utf8.count > 2 && word.hasSuffix(forms.genitive) && !meaning(of: word).kinds.contains(.finite)
            && forms.genitiveExcept.allSatisfy { !word.hasSuffix($0) } || word == forms.genitive
    }

    /// A compound whose last part is a goal: “examensmålen”.
    func endsInGoal(_ word: String) -> Bool {
        forms.goalEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
    }

    /// All that it knows by heart; for each stem, the stem alone.
    var words: [String] { known.words.map(\.text).sorted() + stems.map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// - Parameter word: in lower case.
    func meaning(of word: String) -> WordMeaning { meaning(of: word, wordHash(word)) }

    /// - Parameter number: `wordHash` of the word.
    func meaning(of word: String, _ number: UInt32) -> WordMeaning {
        var meaning = known.number(of: WordKey(word, number)).map { meanings[$0] } ?? WordMeaning()
        var word = word
        word.withUTF8 { word in
            guard word.count >= 2 else { return }
            let stems = stemsByStart[Self.start(word[0], word[1])]
            for index in stems.indices where stems[index].begins(word) {
                meaning.kinds.formUnion(stems[index].kinds)
                if meaning.figure == nil { meaning.figure = stems[index].figure }
            }
        }
        return meaning
    }

    /// Where stems stand that begin with two bytes; others may stand there too.
    private static func start(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) &* 31 &+ Int(second)) & (starts - 1) }
    private static let starts = 512

    /// Notes to oneself are much the same everywhere.
    private static let everyLanguage: [(WordKinds, String)] = [(.mark, "todo tbd fixme lorem")]

    /// Every language that a meeting can be in has one.
    static func of(_ language: DocumentLanguage) -> Lexicon {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

/// The words of a list.
private func split(_ list: String) -> [String] {
    var list = list
    return list.withUTF8 { bytes in
        var words: [String] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
            if index > start { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        return words
    }
}

/// Phrases as lists of words.
func phrases(_ list: String...) -> [[String]] { list.map(split) }
