import Diagnostics
import DocumentTree
import Inputs
import Style

/// What nothing that is published may hold: the words and figures that are withheld, and the figures that fell with them.
struct WithheldWords {
    struct Item {
        /// As they are looked for.
        var needle: Needle
        /// Where it is marked; nil for a figure that would give away a withheld one.
        var part: WithheldPart?
    }
    enum Needle {
        /// Words that follow each other.
        case phrase([String])
        /// Digits without anything between them.
        case figure(String)
    }
    private(set) var items: [Item] = []
    private let parts: [WithheldPart]
    /// Figures of the full edition that the published one has not.
    private(set) var derived = 0
    /// Figures that are printed in the published edition for reasons of their own.
    private let printed: Set<String>

    init(_ full: ExaminedMeeting, _ published: ExaminedMeeting, _ session: Session) {
        parts = session.withholding.parts
        let shown = published.documents.flatMap(\.figures)
        // A stated sum that a table does not print may still be taken by a text.
        let suppressed = published.parts.reduce(into: Set<SourceRange>()) { $0.formUnion($1.suppressed) }
        let given = Set(shown.filter { figure in figure.place.range.map(suppressed.contains) ?? false }.map(\.digits))
        printed = Set(shown.map(\.digits)).subtracting(given)
        let common = Set(published.documents.flatMap { words(of: $0.allWords) }).union(programWords(published))
        for part in parts {
            switch part.kind {
            case .figure: add(figure: part.words, part)
            case .text: add(words(of: part.words), part, common)
            }
        }
        guard !parts.isEmpty else { return }
        let left = Set(shown.map(\.digits))
        var seen: Set<String> = []
        for digits in full.documents.flatMap(\.figures).map(\.digits) where seen.insert(digits).inserted {
            if left.contains(digits) && !given.contains(digits) || digits.count < 5 { continue }
            derived += 1
            items.append(Item(needle: .figure(digits), part: nil))
        }
    }

    /// A round figure may stand elsewhere for a reason of its own; one with digits to its end hardly does.
    private mutating func add(figure: String, _ part: WithheldPart) {
        let digits = figure.filter(\.isNumber)
        guard digits.count >= 5 || digits.count == 4 && !digits.hasSuffix("00") else { return }
        if !digits.hasSuffix("000") || !printed.contains(digits) { items.append(Item(needle: .figure(digits), part: part)) }
    }

    /// A few words are looked for as they stand. Of longer texts every run of five words is, and every word that is
    /// nowhere in what is public.
    private mutating func add(_ words: [String], _ part: WithheldPart, _ common: Set<String>) {
        if words.count <= 5 {
            // "Ordföranden" of an item that is withheld is no secret in another: only names are.
            let hasName = part.words.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
            if !part.isOwn, !hasName, words.allSatisfy(common.contains) { return }
            if words.joined().count >= 3 { items.append(Item(needle: .phrase(words), part: part)) }
            return
        }
        for start in 0...(words.count - 5) { items.append(Item(needle: .phrase(Array(words[start..<start + 5])), part: part)) }
        for word in Set(words) where word.count >= 4 && !common.contains(word) && !word.allSatisfy(\.isNumber) {
            items.append(Item(needle: .phrase([word]), part: part))
        }
    }

    // MARK: Looking

    /// Each thing that was found, with the files that it is in.
    func leaks(in files: [OutputFile]) -> [Leak] {
        var leaks: [Leak] = []
        func tell(_ words: String?, _ part: WithheldPart?, in file: String) {
            // Of a longer text one run of words is enough.
            if let index = leaks.firstIndex(where: { $0.part?.range == part?.range && (part != nil || $0.words == words) }) {
                if !leaks[index].files.contains(file) { leaks[index].files.append(file) }
            } else {
                leaks.append(Leak(files: [file], words: words, part: part))
            }
        }
        var firsts: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            if case .phrase(let words) = item.needle, let first = words.first { firsts[first, default: []].append(index) }
        }
        for file in files {
            guard let texts = outputTexts(of: file) else {
                tell(nil, nil, in: file.name)
                continue
            }
            for text in [file.name] + texts {
                let found = words(of: text)
                for (position, word) in found.enumerated() {
                    for index in firsts[word] ?? [] {
                        guard case .phrase(let words) = items[index].needle, found[position...].starts(with: words) else { continue }
                        tell(words.joined(separator: " "), items[index].part, in: file.name)
                    }
                }
                let figures = figures(in: text)
                for item in items {
                    guard case .figure(let digits) = item.needle, figures.contains(digits) else { continue }
                    tell(digits, item.part, in: file.name)
                }
            }
        }
        return leaks
    }

    // MARK: The log

    /// Place, law and kind of each thing that was left out; what it said is not repeated.
    func log(of pack: MadePack, _ session: Session, language: MessageLanguage) -> [UInt8] {
        let names = InputNames(session)
        var lines: [String] = []
        switch language {
        case .swedish:
            lines.append("Offentlig utgåva av \(pack.manifest.meeting): \(parts.count) uppgifter är utelämnade.")
            lines.append("Siffror som skulle avslöja dem och därför också är utelämnade: \(derived).")
            lines.append("\(pack.files.count + 1) filer är genomsökta efter det som är utelämnat; inget har hittats.")
        case .english:
            lines.append("Public edition of \(pack.manifest.meeting): \(parts.count) things are withheld.")
            lines.append("Figures that would reveal them and are withheld too: \(derived).")
            lines.append("\(pack.files.count + 1) files were searched for what is withheld; nothing was found.")
        }
        lines.append("")
        func order(_ part: WithheldPart) -> (String, Int32) {
            (part.range.flatMap { session.sources.file($0.file) }.map { names.name(of: $0.path) } ?? "", part.range?.start ?? 0)
        }
        for part in parts.sorted(by: { order($0) < order($1) }) {
            var place = "–"
            if let range = part.range, let file = session.sources.file(range.file) {
                let position = file.position(of: Int(range.start))
                place = "\(names.name(of: file.path)):\(position.line):\(position.column)"
            }
            let kind = language == .swedish ? (part.kind == .text ? "text" : "siffra") : part.kind.rawValue
            lines.append("\(place)\t\(kind)\t\(part.law)")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}

/// Something that is withheld and was found in a file that was to be published.
struct Leak {
    var files: [String]
    /// nil for a file that could not be read back.
    var words: String?
    var part: WithheldPart?

    func diagnostic(_ sources: SourceSet) -> Diagnostic {
        let file = files.joined(separator: ", ")
        guard let words else { return Diagnostic(.unreadOutput, at: nil, ["fil": file]) }
        guard let part else {
            let place = firstLine(of: sources) { _, line in figures(in: line).contains(words) }
            return Diagnostic(.derivedLeak, at: place, ["fil": file, "tal": words])
        }
        var notes: [DiagnosticNote] = []
        if let place = openPlace(of: words, part, sources) {
            notes.append(DiagnosticNote(place, sv: "här står det omärkt", en: "here it stands unmarked"))
        }
        return Diagnostic(.withheldLeak, at: part.range, ["fil": file, "ord": words], notes: notes)
    }

    /// Where the same stands in the inputs without a mark.
    private func openPlace(of words: String, _ part: WithheldPart, _ sources: SourceSet) -> SourceRange? {
        firstLine(of: sources) { range, line in
            let isPart = part.range.map { $0.file == range.file && $0.start < range.end && $0.end > range.start } ?? false
            return !isPart && !Withholding.concerns(Array(line.utf8)) && Pack.words(of: line).joined(separator: " ").contains(words)
        }
    }

    /// The first line of the inputs that something holds for.
    private func firstLine(of sources: SourceSet, _ holds: (SourceRange, String) -> Bool) -> SourceRange? {
        for index in sources.files.indices {
            let id = FileID(UInt32(index))
            guard let text = String(validating: sources[id].bytes, as: UTF8.self) else { continue }
            var start = 0
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                let range = SourceRange(file: id, start: start, end: start + line.utf8.count)
                if holds(range, String(line)) { return range }
                start += line.utf8.count + 1
            }
        }
        return nil
    }
}

// MARK: - Words and figures of a text

/// Letters and digits, in small letters; what parts a word in two on paper is passed over.
func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
        if scalar == "\u{AD}" || scalar == "\u{200B}" { continue }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            word.append(scalar)
        } else if !word.isEmpty {
            words.append(String(word))
            word = String.UnicodeScalarView()
        }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
}

/// The figures of a text as digits alone: groups of three belong together, decimals too.
func figures(in text: String) -> Set<String> {
    var result: Set<String> = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func isDigit(_ index: Int) -> Bool { index < scalars.count && ("0"..."9").contains(scalars[index]) }
    while index < scalars.count {
        guard isDigit(index) else {
            index += 1
            continue
        }
        var digits = ""
        while isDigit(index) {
            digits.unicodeScalars.append(scalars[index])
            index += 1
            // A space, a comma or a point, and then exactly three digits.
            while index < scalars.count, " \u{A0}\u{202F}\u{2009}.,'".unicodeScalars.contains(scalars[index]), isDigit(index + 1), isDigit(index + 2),
                isDigit(index + 3), !isDigit(index + 4)
            {
                for step in 1...3 { digits.unicodeScalars.append(scalars[index + step]) }
                index += 4
            }
        }
        result.insert(digits)
    }
    return result
}

extension ExaminedMeeting {
    var documents: [Document] { parts.map(\.document) + (first.map { [$0.document] } ?? []) }
}

extension Document {
    /// All that it says, in the order of the page.
    var allWords: String {
        var copy = self
        var words = [title]
        copy.changeInlines { words.append($0.plainText) }
        blocks.forEachBlock { block in
            switch block {
            case .code(let code): words.append(code.text)
            case .figure(let figure): words.append(figure.alternative)
            case .keyFigures(let figures): words += figures.items.map(\.value.text)
            case .table(let table):
                for row in table.rows { for cell in row.cells { if let figure = cell.content.figure { words.append(figure.text) } } }
            default: break
            }
        }
        return words.joined(separator: "\n")
    }

    /// Every printed figure.
    var figures: [PrintedFigure] {
        var figures: [PrintedFigure] = []
        func add(_ figure: PrintedFigure?) {
            if let figure, figure.value != nil { figures.append(figure) }
        }
        func add(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline {
                case .figure(let figure, _): add(figure)
                case .emphasis(let inner), .strong(let inner): add(inner)
                case .link(let link): add(link.inlines)
                case .foreign(let foreign): add(foreign.inlines)
                default: break
                }
            }
        }
        var copy = self
        copy.changeInlines { add($0) }
        blocks.forEachBlock { block in
            switch block {
            case .table(let table): for row in table.rows { for cell in row.cells { add(cell.content.figure) } }
            case .keyFigures(let block): for item in block.items { add(item.value) }
            default: break
            }
        }
        return figures
    }
}

extension PrintedFigure {
    fileprivate var digits: String { text.filter { ("0"..."9").contains($0) } }
}

extension CellContent {
    fileprivate var figure: PrintedFigure? {
        switch self {
        case .figure(let figure): figure
        case .bar(let bar): bar.figure
        case .empty, .text: nil
        }
    }
}

/// What the program says by itself, in whatever file.
private func programWords(_ meeting: ExaminedMeeting) -> Set<String> {
    var found: Set<String> = []
    func collect(_ value: Any, _ depth: Int) {
        if let text = value as? String { found.formUnion(words(of: text)) }
        if let pattern = value as? PhrasePattern { found.formUnion(words(of: pattern.pattern)) }
        if depth < 4 { for child in Mirror(reflecting: value).children { collect(child.value, depth + 1) } }
    }
    collect(Words.of(DocumentLanguage(tag: meeting.loaded.meeting.language)), 0)
    for text in [meeting.loaded.meeting.board, meeting.loaded.registerText("organisation", "namn")] { found.formUnion(words(of: text)) }
    return found
}
