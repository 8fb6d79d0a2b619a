/// The words of a code when nothing has happened yet, for the catalogue: an ellipsis stands for each value.
public struct GeneralText: Sendable, Equatable {
    public var summary: String
    public var reason: String
    public var fix: String

    public init(_ text: MessageText) {
        summary = generalised(text.summary)
        reason = generalised(text.reason)
        fix = generalised(text.fix)
    }
}

/// `Okänd nyckel ”{nyckel}”` → `Okänd nyckel ”…”`; optional stretches stay. A text that is all argument says
/// nothing in general and becomes empty.
private func generalised(_ template: String) -> String {
    var arguments: [String: String] = [:]
    for part in template.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        if let close = part.firstIndex(of: "}") { arguments[String(part[..<close])] = "…" }
    }
    // An ellipsis ends a sentence by itself.
    var words = ""
    for character in expand(template, arguments) {
        if character != "." || words.last != "…" { words.append(character) }
    }
    return words.unicodeScalars.contains { $0.properties.isAlphabetic } ? words : ""
}
