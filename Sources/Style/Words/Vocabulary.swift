/// The words of every language, as a theme may have changed them.
public struct Vocabulary: Sendable {
    private var swedish = Words.swedish
    private var english = Words.english

    public init() {}

    public subscript(language: DocumentLanguage) -> Words {
        get {
            switch language {
            case .swedish: swedish
            case .english: english
            }
        }
        set {
            switch language {
            case .swedish: swedish = newValue
            case .english: english = newValue
            }
        }
    }
}
