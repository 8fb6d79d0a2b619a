extension Value {
    /// What it says, where it is a text; nil for what is none.
    public var words: String? {
        switch kind {
        case .text(let text): text
        case .prose(let prose): prose.markdown
        default: nil
        }
    }
}

extension Record {
    /// The words of a text field; nil when it is absent.
    public func text(_ name: String) -> String? {
        if case .text(let text)? = self[name]?.kind { return text }
        return nil
    }
}
