import DocumentTree
import Style

extension CellNumber {
    /// The format that shows of the value what the page shows: thousands in groups as the document's language parts them, a
    /// real minus, the unit or the sign for per cent where the page has it with the figure.
    ///
    /// Groups and decimal mark are those of the format's locale where the program follows it, else of the reader's own.
    func formatCode(_ language: DocumentLanguage) -> String {
        let locale = isGrouped || places > 0 ? language.formatLocale : ""
        var digits = isGrouped ? "#,##0" : "0"
        if places > 0 { digits += "." + String(repeating: "0", count: places) }
        var end = literal(after)
        if !marks.isEmpty { end += quoted(marks) }
        for sign in room { end += "_\(sign)" }
        let positive = locale + literal(before) + digits + end
        let negative = locale + literal(before) + (isNoughtBelow ? "" : quoted("\u{2212}")) + digits + end
        return "\(positive);\(negative)"
    }

    /// Words of a format: only the sign for per cent of a share is more than it looks like.
    private func literal(_ text: String) -> String {
        if text.isEmpty { return "" }
        guard unit == .percent, let sign = text.firstIndex(of: "%") else { return quoted(text) }
        return quoted(String(text[..<sign])) + "%" + quoted(String(text[text.index(after: sign)...]))
    }

    private func quoted(_ text: String) -> String { text.isEmpty ? "" : "\"\(text.filter { $0 != "\"" })\"" }
}

extension DocumentLanguage {
    /// sv-SE and en-GB by their numbers in formats.
    fileprivate var formatLocale: String {
        switch self {
        case .swedish: "[$-41D]"
        case .english: "[$-809]"
        }
    }
}
