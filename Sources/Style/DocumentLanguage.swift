/// The language that the program's own words are in on the page: those of the document, not of the messages
/// to whoever makes it.
public enum DocumentLanguage: String, Hashable, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"

    /// The language of a BCP 47 tag (`sv`, `en-GB`); Swedish for one that has no words here.
    public init(tag: String) {
        let primary = tag.prefix { $0 != "-" }.lowercased()
        self = DocumentLanguage(rawValue: primary) ?? .swedish
    }
}
