import Diagnostics

/// A text in both languages of the product.
struct Words {
    var swedish: String
    var english: String

    init(sv swedish: String, en english: String) {
        self.swedish = swedish
        self.english = english
    }

    func callAsFunction(_ language: MessageLanguage) -> String {
        language == .swedish ? swedish : english
    }
}

extension MessageLanguage {
    /// The language of messages when no flag says: English where the locale is English, else Swedish.
    static func fromEnvironment(_ variable: (String) -> String?) -> MessageLanguage {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = variable(name), !value.isEmpty { return value.hasPrefix("en") ? .english : .swedish }
        }
        return .swedish
    }
}
