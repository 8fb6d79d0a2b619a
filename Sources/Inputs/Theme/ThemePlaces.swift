public import Diagnostics

/// Where a theme says something.
public struct ThemePlaces: Sendable {
    let root: Record
    /// Of the font files, by their absolute paths.
    let files: [String: SourceRange]

    /// Of the value that keys lead to, or of the last key on the way that is there.
    public func range(_ path: String...) -> SourceRange? {
        var record: Record? = root
        var found: SourceRange?
        for name in path {
            guard let field = record?.field(name) else { break }
            found = field.value.range ?? field.nameRange
            record = record?.record(name)
            if record != nil { found = field.nameRange }
        }
        return found
    }

    /// Of a family among those for what the others lack.
    public func range(ofFallback name: String) -> SourceRange? {
        let item = root.record("typsnitt")?.list("reserv")?.first { if case .text(name) = $0.kind { true } else { false } }
        return item?.range ?? range("typsnitt", "reserv")
    }

    public func range(ofFontFile path: String) -> SourceRange? { files[path] ?? range("typsnitt", "filer") }
}
