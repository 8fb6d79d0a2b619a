public import Diagnostics

/// Another's paper among the bilagor (`slag: pdf`): what `mote.yaml` says of it.
public struct PaperInput: Sendable, Equatable {
    /// In the meeting's folder; nil where none is named, which is an error.
    public var file: String?
    public var fileRange: SourceRange?
    public var sender: Value?
    /// BCP 47; nil for that of the meeting.
    public var language: String?
    public var languageRange: SourceRange?
    /// What stands in for its pages to those who do not see them.
    public var summary: Value?

    /// - Parameter entry: of the list `bilagor`.
    init(_ entry: Record) {
        file = entry.text("fil")
        fileRange = entry["fil"]?.range
        sender = entry["avsändare"].given
        language = entry.text("språk")
        languageRange = entry["språk"]?.range
        summary = entry["sammanfattning"].given
    }

    /// The keys that only a paper has.
    public static let keys = ["fil", "avsändare", "språk", "sammanfattning"]
}

extension Value? {
    /// nil for what was left out.
    fileprivate var given: Value? {
        switch self?.kind {
        case nil, .absent?, .dash?: nil
        default: self
        }
    }
}
