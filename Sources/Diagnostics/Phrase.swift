/// A sentence in both languages, with `{name}` places for arguments as in a message's texts. For words that are
/// no message: what a finished pack says of its own checks.
public struct Phrase: Sendable {
    public var swedish: String
    public var english: String

    public init(sv: String, en: String) {
        swedish = sv
        english = en
    }

    public func text(_ language: MessageLanguage, _ arguments: [String: String] = [:]) -> String {
        expand(language == .swedish ? swedish : english, arguments)
    }
}

extension Diagnostic {
    /// The one line that says what is wrong.
    public func summary(_ language: MessageLanguage) -> String { Message(self, language).summary }
}
