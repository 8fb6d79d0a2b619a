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

    static func of(_ language: DocumentLanguage) -> ReckoningWords {
        switch language {
        case .swedish:
            ReckoningWords(
                each: ["respektive"], others: ["andra", "övriga", "återstående"], the: ["de"], net: ["netto"], shares: ["andelar", "andelarna"],
                minus: ["minus"])
        case .english:
            ReckoningWords(each: ["respectively"], others: ["others", "other", "remaining"], the: ["the"], net: ["net"], shares: ["shares"], minus: ["minus"])
        }
    }
}
