/// Messages as text for a person: each with its place, the lines of the file, why it matters and what to do;
/// a count closes them.
///
/// - Parameters:
///   - language: of the words; the places and excerpts are the same in both.
///   - dropped: how many messages were more than a list takes.
///   - colour: ANSI colours, for a terminal that wants them.
/// - Returns: the text with a line feed at its end, or an empty text when there is nothing to say.
public func render(
    _ diagnostics: [Diagnostic], sources: SourceSet, language: MessageLanguage = .swedish, colour: Bool = false,
    dropped: Int = 0
) -> String {
    let list = ordered(diagnostics)
    guard !list.isEmpty else { return "" }
    var renderer = Renderer(sources: sources, language: language, colour: colour)
    for diagnostic in foremost(list) { renderer.write(diagnostic) }
    let hidden = max(0, list.count - mostShown) + dropped
    if hidden > 0 { renderer.writeRest(hidden) }
    renderer.writeCount(list)
    return renderer.text
}

/// Nobody reads more in one run, and a broken file can raise a million.
private let mostShown = 500

/// Those that are shown, in their order: errors before anything is left out for the sake of warnings.
private func foremost(_ list: [Diagnostic]) -> [Diagnostic] {
    guard list.count > mostShown else { return list }
    var room = max(0, mostShown - list.count { $0.severity == .error })
    var errors = mostShown
    return list.filter { diagnostic in
        if diagnostic.severity == .error {
            errors -= 1
            return errors >= 0
        }
        room -= 1
        return room >= 0
    }
}

private struct Renderer {
    let sources: SourceSet
    let language: MessageLanguage
    let colour: Bool
    var text = ""

    private enum Ink: String {
        case error = "\u{1B}[1;31m"
        case warning = "\u{1B}[1;33m"
        case note = "\u{1B}[1;36m"
        case strong = "\u{1B}[1m"
        case frame = "\u{1B}[34m"
    }

    private func paint(_ string: String, _ ink: Ink) -> String {
        colour ? ink.rawValue + string + "\u{1B}[0m" : string
    }

    private func ink(_ severity: Severity) -> Ink {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    /// A place to underline: the primary one has no label.
    private struct Place {
        var excerpt: Excerpt
        var label: String
        var isPrimary: Bool
    }

    mutating func write(_ diagnostic: Diagnostic) {
        let message = Message(diagnostic, language)
        let head = "\(name(diagnostic.severity))[\(diagnostic.code.id)]"
        text += paint(head, ink(diagnostic.severity)) + paint(": \(message.summary)", .strong) + "\n"
        var gutter = 2
        if let range = diagnostic.range, let file = sources.file(range.file) {
            gutter = writePlaces(diagnostic, file, range)
        }
        let indent = String(repeating: " ", count: gutter)
        for (label, words) in [(why, message.reason), (how, message.fix)] where !words.isEmpty {
            text += indent + paint(" = ", .frame) + paint(label, .strong) + ": \(words)\n"
        }
        text += "\n"
    }

    /// The primary place and the notes, file by file, in line order. Returns the gutter's width.
    private mutating func writePlaces(_ diagnostic: Diagnostic, _ file: SourceFile, _ range: SourceRange) -> Int {
        var byFile: [(id: FileID, places: [Place])] = [
            (range.file, [Place(excerpt: Excerpt(file, range), label: "", isPrimary: true)])
        ]
        for note in diagnostic.notes {
            guard let noteFile = sources.file(note.range.file) else { continue }
            let place = Place(
                excerpt: Excerpt(noteFile, note.range), label: language == .swedish ? note.swedish : note.english,
                isPrimary: false)
            if let index = byFile.firstIndex(where: { $0.id == note.range.file }) {
                byFile[index].places.append(place)
            } else {
                byFile.append((note.range.file, [place]))
            }
        }
        let widest = byFile.flatMap(\.places).map(\.excerpt.line).max() ?? 1
        let gutter = String(widest).utf8.count
        for (index, group) in byFile.enumerated() {
            let shown = index == 0 ? range : diagnostic.notes.first { $0.range.file == group.id }?.range ?? range
            let source = sources[group.id]
            let arrow = index == 0 ? "-->" : ":::"
            text += String(repeating: " ", count: gutter) + paint(arrow, .frame)
            text += " \(printable(source.path)):\(printable(source.placeName(of: Int(shown.start))))\n"
            // Of a file that is no text there is nothing to read.
            if !(index == 0 && range.end == 0 && source.isBinary) { writeLines(group.places, gutter, ink(diagnostic.severity)) }
        }
        return gutter
    }

    private mutating func writeLines(_ places: [Place], _ gutter: Int, _ primary: Ink) {
        let blank = String(repeating: " ", count: gutter) + paint(" |", .frame)
        text += blank + "\n"
        var previous: Int?
        let sorted = places.enumerated().sorted {
            ($0.element.excerpt.line, $0.element.excerpt.start, $0.offset)
                < ($1.element.excerpt.line, $1.element.excerpt.start, $1.offset)
        }.map(\.element)
        for place in sorted {
            if place.excerpt.line != previous {
                if let previous, place.excerpt.line > previous + 1 { text += paint("...", .frame) + "\n" }
                let number = String(place.excerpt.line)
                let padding = String(repeating: " ", count: gutter - number.utf8.count)
                text += paint(padding + number + " |", .frame)
                text += place.excerpt.text.isEmpty ? "\n" : " \(place.excerpt.text)\n"
                previous = place.excerpt.line
            }
            let mark = String(repeating: place.isPrimary ? "^" : "-", count: place.excerpt.width)
            let label = place.label.isEmpty ? "" : " " + printable(place.label)
            text += blank + String(repeating: " ", count: place.excerpt.start + 1)
            text += paint(mark + label, place.isPrimary ? primary : .frame) + "\n"
        }
    }

    mutating func writeRest(_ count: Int) {
        text += language == .swedish ? "… och \(count) till, som visas när dessa är rättade.\n\n" : "… and \(count) more, shown when these are mended.\n\n"
    }

    mutating func writeCount(_ list: [Diagnostic]) {
        func count(_ severity: Severity) -> Int { list.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) } }
        var parts: [String] = []
        let errors = count(.error)
        let warnings = count(.warning)
        let notes = count(.note)
        if language == .swedish {
            if errors > 0 { parts.append("\(errors) fel") }
            if warnings > 0 { parts.append(warnings == 1 ? "1 varning" : "\(warnings) varningar") }
            if notes > 0 { parts.append(notes == 1 ? "1 upplysning" : "\(notes) upplysningar") }
        } else {
            if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
            if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
            if notes > 0 { parts.append(notes == 1 ? "1 note" : "\(notes) notes") }
        }
        text += paint(parts.joined(separator: ", "), .strong) + "\n"
    }

    private func name(_ severity: Severity) -> String { severityName(severity, language) }
    private var why: String { language == .swedish ? "varför" : "why" }
    private var how: String { language == .swedish ? "gör så här" : "help" }
}

/// What a severity is called in front of a message.
public func severityName(_ severity: Severity, _ language: MessageLanguage) -> String {
    switch (severity, language) {
    case (.error, .swedish): "fel"
    case (.warning, .swedish): "varning"
    case (.note, .swedish): "upplysning"
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.note, .english): "note"
    }
}
