import Style

/// How a language speaks of minutes and of those who adjust them.
struct MeetingWords: Sendable {
    /// Beginnings of words for minutes.
    var minutes: [String]
    /// Words for adjusting them that do not tell of what has been.
    var adjusting: Set<String>
    /// How every word for it begins.
    var adjustingStem: String

    /// Whether a word is one for minutes.
    func isMinutes(_ word: String) -> Bool { minutes.contains(where: word.hasPrefix) }

    /// What fields of schemas are called that hold what is proposed, whatever the meeting's language.
    static let proposals = ["förslag", "föreslå", "beslut", "propos", "decision"]

    static func of(_ language: DocumentLanguage) -> MeetingWords {
        switch language {
        case .swedish: MeetingWords(minutes: ["protokoll"], adjusting: ["justeras", "justering", "justeringen"], adjustingStem: "juster")
        case .english: MeetingWords(minutes: ["minutes"], adjusting: ["adjusted", "adjustment", "signed"], adjustingStem: "adjust")
        }
    }
}
