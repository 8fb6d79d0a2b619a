/// Messages as JSON for editors and scripts, one object with a stable shape:
///
///     {"version": 1, "errors": 1, "warnings": 0, "notes": 0, "diagnostics": [
///       {"code": "IN001", "severity": "error", "message": …, "reason": …, "fix": …, "replacement": …,
///        "file": …, "start": {"line": 1, "column": 1, "offset": 0}, "end": {…},
///        "notes": [{"message": …, "file": …, "start": …, "end": …}]}]}
///
/// `dropped` says how many more there were than a list takes; it is there only then.
/// Lines and columns count from 1 (columns in Unicode scalars), offsets from 0 in bytes. Keys without a
/// value are left out. In a workbook, line and column are those of the cell, and `cell` is its name ("Data!C12").
public func renderJSON(
    _ diagnostics: [Diagnostic], sources: SourceSet, language: MessageLanguage = .swedish, dropped: Int = 0
) -> String {
    let list = ordered(diagnostics)
    func count(_ severity: Severity) -> Int { list.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) } }
    var json = "{\"version\":1,\"errors\":\(count(.error)),\"warnings\":\(count(.warning)),"
    json += "\"notes\":\(count(.note)),"
    if dropped > 0 { json += "\"dropped\":\(dropped)," }
    json += "\"diagnostics\":["
    json += list.map { object($0, sources, language) }.joined(separator: ",")
    return json + "]}\n"
}

private func object(_ diagnostic: Diagnostic, _ sources: SourceSet, _ language: MessageLanguage) -> String {
    let message = Message(diagnostic, language)
    var fields = [
        "\"code\":" + jsonString(diagnostic.code.id),
        "\"severity\":" + jsonString(diagnostic.severity.rawValue),
        "\"message\":" + jsonString(message.summary),
    ]
    if !message.reason.isEmpty { fields.append("\"reason\":" + jsonString(message.reason)) }
    if !message.fix.isEmpty { fields.append("\"fix\":" + jsonString(message.fix)) }
    if let replacement = diagnostic.replacement { fields.append("\"replacement\":" + jsonString(replacement)) }
    if let range = diagnostic.range { fields += place(range, sources) }
    if !diagnostic.notes.isEmpty {
        let notes = diagnostic.notes.map { note in
            let words = language == .swedish ? note.swedish : note.english
            return "{" + (["\"message\":" + jsonString(words)] + place(note.range, sources)).joined(separator: ",") + "}"
        }
        fields.append("\"notes\":[" + notes.joined(separator: ",") + "]")
    }
    return "{" + fields.joined(separator: ",") + "}"
}

private func place(_ range: SourceRange, _ sources: SourceSet) -> [String] {
    guard let file = sources.file(range.file) else { return [] }
    func position(_ offset: Int32) -> String {
        let (line, column) = file.position(of: Int(offset))
        return "{\"line\":\(line),\"column\":\(column),\"offset\":\(offset)}"
    }
    // What people call the place in a workbook.
    let cell = file.grid == nil ? [] : ["\"cell\":" + jsonString(file.placeName(of: Int(range.start)))]
    return [
        "\"file\":" + jsonString(file.path), "\"start\":" + position(range.start), "\"end\":" + position(range.end),
    ] + cell
}

/// A JSON string literal (RFC 8259 section 7), quotes included.
public func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        default:
            if scalar.value < 0x10000, isHarmful(scalar) {
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + "\""
}
