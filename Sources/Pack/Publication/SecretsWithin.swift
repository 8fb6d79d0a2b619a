import Diagnostics
import DocumentTree
import Inputs
import Style

/// Which of the things that are marked in the inputs are in a document. Much is read beside what is printed of it: the meetings
/// before, the register.
struct SecretsWithin {
    private let secrets: [WithheldPart]
    private let sources: SourceSet
    private let used: UsedValues

    init(_ session: Session) {
        secrets = session.withholding.parts
        sources = session.sources
        used = session.used
    }

    /// By what laws a bilaga, or a document of its own, has what others do not get.
    func laws(of part: ComposedPart) -> [String] {
        laws(in: [part]) { part.isStandalone && isUsed($0) }
    }

    /// The same of a whole pack.
    func laws(ofPack parts: [ComposedPart]) -> [String] { laws(in: parts, isUsed) }

    private func laws(in parts: [ComposedPart], _ isPrinted: (WithheldPart) -> Bool) -> [String] {
        if secrets.isEmpty { return [] }
        let texts = parts.map { PrintedWords($0) }
        let own = secrets.filter { secret in isPrinted(secret) || isMade(parts, from: secret) || texts.contains { $0.has(secret) } }
        return Set(own.map(\.law)).filter { $0 != "–" }.sorted()
    }

    /// Whether a published edition has less than the other: its words can no longer be looked for, but marks can.
    func areLeftOut(of parts: [ComposedPart], _ meeting: Meeting, _ words: Words) -> Bool {
        if secrets.contains(where: { isUsed($0) || isMade(parts, from: $0) }) { return true }
        if meeting.attachments.contains(where: \.isLeftOut), parts.contains(where: \.isStart) { return true }
        return parts.contains { part in
            if !part.suppressed.isEmpty || part.document.hasFigure(words.withheldFigure) { return true }
            let text = part.document.allWords
            return [words.withheldBeginning, words.withheldAttachment].contains(where: text.contains)
        }
    }

    private func isUsed(_ secret: WithheldPart) -> Bool { secret.range.map(used.contains) ?? false }

    /// Whether it stands in a file that one of them alone is made from.
    private func isMade(_ parts: [ComposedPart], from secret: WithheldPart) -> Bool {
        guard let place = secret.range, let file = sources.file(place.file) else { return false }
        return parts.contains { $0.inputs.contains(file.path) }
    }
}

extension Document {
    /// Whether some figure is these words.
    fileprivate func hasFigure(_ words: String) -> Bool {
        var isFound = false
        blocks.forEachBlock { block in
            switch block {
            case .table(let table): if table.rows.contains(where: { $0.cells.contains { $0.content.figure?.text == words } }) { isFound = true }
            case .keyFigures(let figures): if figures.items.contains(where: { $0.value.text == words }) { isFound = true }
            default: break
            }
        }
        return isFound
    }
}

/// What a document says, to look for words in.
private struct PrintedWords {
    private let words: [String]
    private let places: [String: [Int]]
    private let figures: Set<String>

    init(_ part: ComposedPart) {
        words = Pack.words(of: part.document.allWords)
        places = Dictionary(grouping: words.indices) { [words] in words[$0] }
        figures = Set(part.document.figures.map(\.form))
    }

    /// Of a long text some words in a row are enough: facts within it are filled in by now.
    func has(_ secret: WithheldPart) -> Bool {
        let own = Pack.words(of: secret.words)
        if secret.kind == .figure { return WithheldFigure(secret.words).exact.contains { $0.written.count >= 4 && figures.contains($0.written) } }
        if own.count <= 5 { return !own.isEmpty && has(own) }
        return (0...(own.count - 5)).contains { has(Array(own[$0..<$0 + 5])) }
    }

    private func has(_ run: [String]) -> Bool {
        guard let first = run.first, let starts = places[first] else { return false }
        return starts.contains { words[$0...].starts(with: run) }
    }
}
