import Diagnostics
import Inputs

/// Something that is withheld and was found in a file that was to be published.
struct Leak {
    var files: [String]
    /// nil for a file that could not be read back.
    var words: String?
    var part: WithheldPart?
    /// A word of a name may be another's too; then whoever publishes it is to look.
    var isCertain = true

    func diagnostic(_ open: OpenPlaces, _ shown: [ShownFigure]) -> Diagnostic {
        let file = files.joined(separator: ", ")
        guard let words else { return Diagnostic(.unreadOutput, at: nil, ["fil": file]) }
        guard let part else {
            var arguments = ["fil": file, "tal": words]
            let digits = words.filter(\.isNumber)
            let places = shown.filter { $0.digits == digits }
            if let table = places.first(where: { $0.table != nil }) { arguments["tabell"] = table.table }
            if let row = places.first(where: { $0.table != nil })?.row, !row.isEmpty { arguments["rad"] = row }
            return Diagnostic(.derivedLeak, at: open.figure(words), arguments)
        }
        let place = open.words(Pack.words(of: words), isName: !isCertain && !words.contains(" "))
        let notes = place.map { [DiagnosticNote($0, sv: "här står det omärkt", en: "here it stands unmarked")] } ?? []
        if !isCertain {
            return Diagnostic(.nameLeft, at: part.range, ["fil": file, "ord": words.prefix(1).uppercased() + words.dropFirst()], notes: notes)
        }
        return Diagnostic(.withheldLeak, at: part.range, ["fil": file, "ord": words], notes: notes)
    }
}

/// Where the same as something withheld stands in the inputs without a mark.
struct OpenPlaces {
    var sources: SourceSet
    /// The likeliest first.
    var files: [FileID]
    var parts: [WithheldPart]

    /// - Parameter isName: with a capital, as names are written.
    func words(_ words: [String], isName: Bool) -> SourceRange? {
        firstLine { line in
            if Withholding.concerns(Array(line.utf8)) { return false }
            let tokens = wordTokens(of: line)
            return tokens.indices.contains { start in
                (!isName || tokens[start].isCapital) && tokens[start...].lazy.map(\.word).starts(with: words)
            }
        }
    }

    /// - Parameter digits: of a figure.
    func figure(_ digits: String) -> SourceRange? { firstLine { figures(in: $0).contains(digits) } }

    /// The first line that something holds for and nothing is marked in. A comment is not where it was taken from.
    private func firstLine(_ holds: (String) -> Bool) -> SourceRange? {
        for id in files {
            let source = sources[id]
            guard let text = String(validating: source.bytes, as: UTF8.self) else { continue }
            let hasComments = !inputFormat(of: source.path).hasFrontMatter
            var start = 0
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                let range = SourceRange(file: id, start: start, end: start + line.utf8.count)
                start += line.utf8.count + 1
                if hasComments, line.first(where: { $0 != " " }) == "#" { continue }
                if !isMarked(range), holds(String(line)) { return range }
            }
        }
        return nil
    }

    private func isMarked(_ range: SourceRange) -> Bool {
        parts.contains { part in part.range.map { $0.file == range.file && $0.start < range.end && $0.end > range.start } ?? false }
    }
}

extension Session {
    /// Every file that was read, in the order in which words of what is made are looked for: the meeting's, other folders of
    /// the user's, earlier meetings', then what the program came with; what was read for its marks alone comes last.
    ///
    /// - Parameter own: how many had been read when that began.
    func filesBySearch(own: Int) -> [FileID] {
        func rank(_ index: Int) -> Int {
            let path = sources[FileID(UInt32(index))].path
            func isWithin(_ folder: String) -> Bool { path.hasPrefix(folder + "/") }
            let isUsers = places.folders.contains(where: isWithin) || places.earlier.contains { isWithin($0.folder) }
            if index >= own { return isUsers ? 3 : 5 }
            if let meeting = places.folders.first, isWithin(meeting) { return 0 }
            return places.folders.contains(where: isWithin) ? 1 : isUsers ? 2 : 4
        }
        return sources.files.indices.map { (rank($0), $0) }.sorted { $0 < $1 }.map { FileID(UInt32($0.1)) }
    }
}
