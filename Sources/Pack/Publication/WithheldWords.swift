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
        /// The same of a round one that is printed for another reason too.
        case doubtful(String)
        /// A word of a name.
        case name(NameWord)
        /// The digits of a number that is no amount: a person's, a telephone's, a file's.
        case number(String)
    }
    private(set) var items: [Item] = []
    private let parts: [WithheldPart]
    /// How each of the parts is looked for; nothing for what cannot be.
    private(set) var ways: [Set<SearchWay>]
    /// Figures of the full edition that the published one has not.
    private(set) var derived = 0
    /// Figures that are printed in the published edition for reasons of their own.
    private let printed: Set<String>
    private let openWords: OpenWords
    private let shownFigures: [ShownFigure]

    init(_ full: ExaminedMeeting, _ published: ExaminedMeeting, _ session: Session) {
        parts = session.withholding.parts
        ways = Array(repeating: [], count: parts.count)
        let shown = published.documents.flatMap(\.figures)
        // A stated sum that a table does not print may still be taken by a text.
        let suppressed = published.parts.reduce(into: Set<SourceRange>()) { $0.formUnion($1.suppressed.keys) }
        let given = Set(shown.filter { figure in figure.place.range.map(suppressed.contains) ?? false }.map(\.digits))
        printed = Set(shown.map(\.digits)).subtracting(given)
        openWords = OpenWords(published)
        shownFigures = published.documents.flatMap(\.shownFigures)
        for index in parts.indices {
            switch parts[index].kind {
            case .figure: add(figure: parts[index].words, index)
            case .text: add(text: parts[index].words, index)
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

    private mutating func add(_ needle: Needle, _ index: Int, _ way: SearchWay) {
        items.append(Item(needle: needle, part: parts[index]))
        ways[index].insert(way)
    }

    /// A round figure may stand elsewhere for a reason of its own; one with digits to its end hardly does.
    private mutating func add(figure: String, _ index: Int) {
        let digits = figure.filter(\.isNumber)
        guard digits.count >= 5 || digits.count == 4 && !digits.hasSuffix("00") else { return }
        if digits.hasSuffix("000"), printed.contains(digits) {
            if digits.count >= 6 { add(.doubtful(digits), index, .figure) }
        } else {
            add(.figure(digits), index, .figure)
        }
    }

    /// A few words are looked for as they stand. Of longer texts every run of five words is, and every word that is
    /// nowhere in what is public. Names, amounts and numbers within are looked for by themselves.
    private mutating func add(text: String, _ index: Int) {
        let part = parts[index]
        let words = words(of: text)
        for amount in figures(in: text) where amount.count >= 5 { add(figure: amount, index) }
        for number in numbers(in: text) { add(.number(number), index, .number) }
        for name in nameWords(in: text, isOwn: part.isOwn, openWords) { add(.name(name), index, .name) }
        if words.count <= 5 {
            // "Ordföranden" of an item that is withheld is no secret in another: only names are.
            let hasName = text.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
            if !part.isOwn, !hasName, words.allSatisfy(openWords.all.contains) { return }
            guard words.joined().count >= 3 else { return }
            for variant in openWords.variants(of: words, in: text) { add(.phrase(variant), index, .words) }
            return
        }
        for start in 0...(words.count - 5) {
            let run = Array(words[start..<start + 5])
            if openWords.tells(run) { add(.phrase(run), index, .runs) }
        }
        for word in Set(words) where word.count >= 4 && !openWords.all.contains(word) && openWords.isTelling(word) { add(.phrase([word]), index, .runs) }
    }

    // MARK: Looking

    /// Each thing that was found, with the files that it is in.
    func leaks(in files: [OutputFile]) -> [Leak] {
        var leaks: [Leak] = []
        func tell(_ words: String?, _ part: WithheldPart?, isCertain: Bool = true, in file: String) {
            // Of a longer text one run of words is enough.
            if let index = leaks.firstIndex(where: {
                $0.part?.range == part?.range && $0.isCertain == isCertain && (part != nil && isCertain || $0.words == words)
            }) {
                if !leaks[index].files.contains(file) { leaks[index].files.append(file) }
            } else {
                leaks.append(Leak(files: [file], words: words, part: part, isCertain: isCertain))
            }
        }
        var phrases: [String: [Int]] = [:]
        var names: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            if case .phrase(let words) = item.needle, let first = words.first { phrases[first, default: []].append(index) }
            if case .name(let name) = item.needle { names[name.word, default: []].append(index) }
        }
        for file in files {
            guard let texts = outputTexts(of: file) else {
                tell(nil, nil, in: file.name)
                continue
            }
            for text in [file.name] + texts + texts.compactMap(withoutPercents) {
                let tokens = wordTokens(of: text)
                let found = tokens.map(\.word)
                for (position, token) in tokens.enumerated() {
                    for index in phrases[token.word] ?? [] {
                        guard case .phrase(let words) = items[index].needle, found[position...].starts(with: words) else { continue }
                        tell(words.joined(separator: " "), items[index].part, in: file.name)
                    }
                    guard token.isCapital, !names.isEmpty else { continue }
                    // "Vråks".
                    for index in (names[token.word] ?? []) + (token.word.hasSuffix("s") ? names[String(token.word.dropLast())] ?? [] : []) {
                        guard case .name(let name) = items[index].needle, let isCertain = name.isMeant(tokens, position, small: openWords.small) else { continue }
                        tell(token.word, items[index].part, isCertain: isCertain, in: file.name)
                    }
                }
                let figures = figures(in: text)
                var numbers: [String]?
                for item in items {
                    switch item.needle {
                    case .figure(let digits): if figures.contains(digits) { tell(digits, item.part, in: file.name) }
                    case .doubtful(let digits): if figures.contains(digits) { tell(digits, item.part, isCertain: false, in: file.name) }
                    case .number(let digits):
                        numbers = numbers ?? digitRuns(in: text).map(\.digits)
                        if numbers?.contains(where: { $0.contains(digits) }) ?? false { tell(digits, item.part, in: file.name) }
                    case .phrase, .name: break
                    }
                }
            }
        }
        // What is found for certain need not be told as a doubt too.
        let certain = leaks.filter(\.isCertain).map(\.part?.range)
        return leaks.filter { $0.isCertain || !certain.contains($0.part?.range) }
    }

    func diagnostic(of leak: Leak, _ sources: SourceSet) -> Diagnostic { leak.diagnostic(sources, parts, shownFigures) }

    // MARK: The log

    /// Place, law and kind of each thing that was left out, and how it was looked for; what it said is not repeated.
    func log(of pack: MadePack, _ session: Session, language: MessageLanguage) -> [UInt8] {
        let names = InputNames(session)
        var lines = WithheldLog(
            meeting: pack.manifest.meeting, parts: parts.count, derived: derived, files: pack.files.count + 1, unsearched: ways.count(where: \.isEmpty)
        ).lines(language)
        func order(_ index: Int) -> (String, Int32) {
            let range = parts[index].range
            return (range.flatMap { session.sources.file($0.file) }.map { names.name(of: $0.path) } ?? "", range?.start ?? 0)
        }
        for index in parts.indices.sorted(by: { order($0) < order($1) }) {
            let part = parts[index]
            var place = "–"
            if let range = part.range, let file = session.sources.file(range.file) {
                let position = file.position(of: Int(range.start))
                place = "\(names.name(of: file.path)):\(position.line):\(position.column)"
            }
            let kind = language == .swedish ? (part.kind == .text ? "text" : "siffra") : part.kind.rawValue
            lines.append("\(place)\t\(kind)\t\(part.law)\t\(SearchWay.words(ways[index], language))")
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
    /// A word of a name may be another's too; then whoever publishes it is to look.
    var isCertain = true

    fileprivate func diagnostic(_ sources: SourceSet, _ parts: [WithheldPart], _ shown: [ShownFigure]) -> Diagnostic {
        let file = files.joined(separator: ", ")
        guard let words else { return Diagnostic(.unreadOutput, at: nil, ["fil": file]) }
        guard let part else {
            let marked = parts.compactMap(\.range)
            let place = firstLine(of: sources) { range, line in
                !marked.contains { $0.file == range.file && $0.start < range.end && $0.end > range.start } && figures(in: line).contains(words)
            }
            var arguments = ["fil": file, "tal": words]
            let places = shown.filter { $0.digits == words }
            if let table = places.first(where: { $0.table != nil }) { arguments["tabell"] = table.table }
            if let row = places.first(where: { $0.table != nil })?.row, !row.isEmpty { arguments["rad"] = row }
            return Diagnostic(.derivedLeak, at: place, arguments)
        }
        if !isCertain {
            let notes = openPlace(of: words, part, sources).map { [DiagnosticNote($0, sv: "här står det omärkt", en: "here it stands unmarked")] } ?? []
            return Diagnostic(.nameLeft, at: part.range, ["fil": file, "ord": words.prefix(1).uppercased() + words.dropFirst()], notes: notes)
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

// MARK: - Figures of a text

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
    var digits: String { text.filter { ("0"..."9").contains($0) } }
}

extension CellContent {
    var figure: PrintedFigure? {
        switch self {
        case .figure(let figure): figure
        case .bar(let bar): bar.figure
        case .empty, .text: nil
        }
    }
}
