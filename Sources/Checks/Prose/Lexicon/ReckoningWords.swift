import Style

/// Words by which a text reckons aloud, beside those that rules ask for by kind.
struct ReckoningWords: Sendable {
    /// Between two numbers, each of its own: “48 respektive 31”.
    var each: Set<String>
    /// Before or after a number, those who are left: “de två andra”.
    var others: Set<String>
    /// Opens them: “de”.
    var the: Set<String>
    /// That what is listed is all there is of it: “netto”.
    var net: Set<String>
    /// Shares of one whole: “andelarna”.
    var shares: Set<String>
    var minus: Set<String>
    /// Shares by their names: “två tredjedelar”.
    var namedShares: [(words: [String], part: Int, whole: Int)]
    /// The last part of what is divided, where that is all who are left: “till annat”.
    var elsewhere: Set<String>
    /// A number that looks like an article: “en från regionen”.
    var one: Set<String>
    /// After an amount, says that it is one year's.
    var perYear: [[String]]
    /// Between two shares: “procentenheter”.
    var points: [[String]]
    /// “mer än fördubblats”
    var more: Set<String>
    /// Shares that are never more than all: “svarsfrekvensen”.
    var rates: [[String]]
    /// Which way an amount is from another: “lägre än budgeten”.
    var higher: Set<String>
    var lower: Set<String>
    /// Before a number, that there are no more: “alla sex insatser”.
    var all: Set<String>
    /// Endings of several that are known, on the word for several: “insatserna” of “insatser”.
    var definitePlurals: [String]

    static func of(_ language: DocumentLanguage) -> ReckoningWords {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }

    private static let swedish = ReckoningWords(
        each: ["respektive"], others: ["andra", "övriga", "återstående"], the: ["de"], net: ["netto"], shares: ["andelar", "andelarna"], minus: ["minus"],
        namedShares: [
            (["hälften"], 1, 2), (["en", "tredjedel"], 1, 3), (["två", "tredjedelar"], 2, 3), (["en", "fjärdedel"], 1, 4), (["tre", "fjärdedelar"], 3, 4),
            (["en", "femtedel"], 1, 5), (["två", "femtedelar"], 2, 5), (["tre", "femtedelar"], 3, 5), (["fyra", "femtedelar"], 4, 5),
        ], elsewhere: ["annat", "övrigt"], one: ["en", "ett"], perYear: phrases("om året", "per år", "i året", "årligen"),
        points: phrases("procentenheter", "procentenhet"), more: ["mer", "mera"],
        rates: phrases("svarsfrekvens", "svarsfrekvensen", "svarsandel", "svarsandelen", "svarsgrad", "svarsgraden"), higher: ["högre", "större", "mer"],
        lower: ["lägre", "mindre"], all: ["alla", "samtliga"],
        definitePlurals: ["na", "a", "en", "n"])

    private static let english = ReckoningWords(
        each: ["respectively"], others: ["others", "other", "remaining"], the: ["the"], net: ["net"], shares: ["shares"], minus: ["minus"],
        namedShares: [
            (["half"], 1, 2), (["a", "third"], 1, 3), (["one", "third"], 1, 3), (["two", "thirds"], 2, 3), (["two-thirds"], 2, 3), (["a", "quarter"], 1, 4),
            (["one", "quarter"], 1, 4), (["three", "quarters"], 3, 4), (["three-quarters"], 3, 4), (["a", "fifth"], 1, 5), (["one", "fifth"], 1, 5),
            (["two", "fifths"], 2, 5), (["three", "fifths"], 3, 5), (["four", "fifths"], 4, 5),
        ], elsewhere: ["else", "other", "elsewhere"], one: ["one"], perYear: phrases("a year", "per year", "annually", "yearly"),
        points: phrases("percentage points", "percentage point"), more: ["more"], rates: phrases("response rate", "reply rate", "return rate"),
        higher: ["higher", "more", "larger", "above"], lower: ["lower", "less", "smaller", "below"], all: ["all"],
        definitePlurals: [])
}
