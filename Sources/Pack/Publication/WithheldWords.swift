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
        /// The same of what may stand elsewhere for a reason of its own.
        case perhaps([String])
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
    /// Those of them that what is published was made without; the rest are of other documents of the meeting.
    private let ownParts: Int
    /// Where words are looked for in the inputs, the likeliest first.
    private let searched: [FileID]
    /// How each of the parts is looked for; nothing for what cannot be.
    private(set) var ways: [Set<SearchWay>]
    /// Figures of the full edition that the published one has not.
    private(set) var derived = 0
    /// Figures that are printed in the published edition for reasons of their own.
    private let printed: Set<String>
    private let openWords: OpenWords
    private let shownFigures: [ShownFigure]

    /// - Parameters:
    ///   - editions: the one that is published, and what it was made from.
    ///   - inputs: what the published edition was made of.
    ///   - session: of the full edition, in which all of the meeting has been read.
    ///   - own: what was there of it before the rest of the meeting was read.
    init(_ editions: Editions, _ inputs: [Value], _ session: Session, own: ReadSoFar) {
        let published = editions.own.published
        parts = session.withholding.parts
        ownParts = own.parts
        searched = session.filesBySearch(own: own.files)
        ways = Array(repeating: [], count: parts.count)
        let packs = editions.pairs.map(\.published)
        let shown = packs.flatMap(\.documents).flatMap(\.figures)
        // A stated sum that a table does not print may still be taken by a text.
        let suppressed = packs.flatMap(\.parts).reduce(into: Set<SourceRange>()) { $0.formUnion($1.suppressed.keys) }
        let given = Set(shown.filter { figure in figure.place.range.map(suppressed.contains) ?? false }.map(\.digits))
        printed = Set(shown.map(\.digits)).subtracting(given)
        openWords = OpenWords(published, inputs)
        shownFigures = packs.flatMap(\.documents).flatMap(\.shownFigures)
        for index in parts.indices {
            switch parts[index].kind {
            case .figure: add(figure: WithheldFigure(parts[index].words), index)
            case .text: add(text: parts[index].words, index)
            }
        }
        guard !parts.isEmpty else { return }
        let left = Set(shown.map(\.digits))
        var seen: Set<String> = []
        for figure in editions.pairs.flatMap(\.full.documents).flatMap(\.figures) where seen.insert(figure.digits).inserted {
            if left.contains(figure.digits) && !given.contains(figure.digits) || figure.digits.count < 5 { continue }
            derived += 1
            items.append(Item(needle: .figure(figure.form), part: nil))
        }
    }

    private mutating func add(_ needle: Needle, _ index: Int, _ way: SearchWay) {
        items.append(Item(needle: needle, part: parts[index]))
        ways[index].insert(way)
    }

    /// As it is, and in thousands and millions.
    private mutating func add(figure: WithheldFigure, _ index: Int) {
        for form in figure.exact { add(form, index) }
        for form in [figure.inThousands, figure.inMillions].compactMap(\.self) { add(byDigits: form, index) }
        guard let form = figure.inMillions, !form.decimals.isEmpty, form.significant < 4 else { return }
        // "4,7 mnkr"
        for unit in ["mnkr", "mkr", "msek", "miljoner", "million"] { add(.perhaps([form.whole, form.decimals, unit]), index, .figure) }
    }

    /// Of four digits another amount may be rounded to the same; fewer say too little.
    private mutating func add(byDigits form: NumberForm, _ index: Int) {
        if form.significant >= 4 { add(form.significant > 4 ? .figure(form.written) : .doubtful(form.written), index, .figure) }
    }

    /// A round figure may stand elsewhere for a reason of its own; one with digits to its end hardly does.
    private mutating func add(_ form: NumberForm, _ index: Int) {
        guard form.decimals.isEmpty else { return add(byDigits: form, index) }
        let digits = form.whole
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
        let text = withoutTags(text)
        let words = words(of: text)
        for amount in figures(in: text).sorted() where amount.count >= 5 { add(NumberForm(written: amount), index) }
        for number in numbers(in: text) { add(.number(number), index, .number) }
        for name in nameWords(of: part, openWords) { add(.name(name), index, .name) }
        if words.count <= 5 {
            // "Ordföranden" of an item that is withheld is no secret in another: only names are, and what is a sentence.
            let hasName = text.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
            let isSentence = words.count == 5 && !part.isOfFile && openWords.saysSomething(words)
            if !part.isOwn, !hasName && !isSentence || openWords.states(words), words.allSatisfy(openWords.all.contains) { return }
            guard words.joined().count >= 3 else { return }
            for variant in openWords.variants(of: words, in: text) { add(.phrase(variant), index, .words) }
            return
        }
        for run in stretches(of: 5, in: words) {
            if openWords.tells(run) || !part.isOfFile && openWords.tellsAlone(run) {
                add(.phrase(run), index, .runs)
            } else if !part.isOfFile, run.contains(where: { $0.count >= 5 && openWords.isTelling($0) }) {
                add(.perhaps(run), index, .runs)
            }
        }
        // Of words that all stand elsewhere too nobody has written so many in the same order by chance.
        for run in stretches(of: 7, in: words) where run.count(where: { $0.allSatisfy(\.isNumber) }) < 3 && openWords.saysSomething(run) {
            add(.phrase(run), index, .runs)
        }
        for sentence in text.split(whereSeparator: { ".!?:;\n".contains($0) }).map({ Pack.words(of: String($0)) })
        where !part.isOfFile && (5...6).contains(sentence.count) && openWords.saysSomething(sentence) { add(.phrase(sentence), index, .runs) }
        for word in Set(words) where word.count >= 4 && !openWords.all.contains(word) && openWords.isTelling(word) { add(.phrase([word]), index, .runs) }
    }

    /// What a tag prints is looked for as a figure; the words of the tag itself are keys and names of files.
    private func withoutTags(_ text: String) -> String {
        guard text.contains("{{") else { return text }
        return text.replacing(#/\{\{[^{}]*\}\}/#, with: " ")
    }

    private func stretches(of length: Int, in words: [String]) -> [[String]] {
        words.count < length ? [] : (0...(words.count - length)).map { Array(words[$0..<$0 + length]) }
    }

    // MARK: Looking

    /// Each thing that was found, with the files that it is in.
    func leaks(in files: [OutputFile]) -> [Leak] {
        var leaks: [Leak] = []
        func isRun(_ words: String?) -> Bool { words?.contains(" ") ?? false }
        func tell(_ words: String?, _ part: WithheldPart?, isCertain: Bool = true, in file: String) {
            // Of a longer text one run of words is enough.
            if let index = leaks.firstIndex(where: {
                $0.part?.range == part?.range && $0.isCertain == isCertain
                    && (part != nil && (isCertain || isRun($0.words) && isRun(words)) || $0.words == words)
            }) {
                if !leaks[index].files.contains(file) { leaks[index].files.append(file) }
            } else {
                leaks.append(Leak(files: [file], words: words, part: part, isCertain: isCertain))
            }
        }
        var phrases: [String: [Int]] = [:]
        var names: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            if let first = item.needle.phrase?.first { phrases[first, default: []].append(index) }
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
                        guard let words = items[index].needle.phrase, found[position...].starts(with: words) else { continue }
                        var isCertain = true
                        if case .perhaps = items[index].needle { isCertain = false }
                        tell(written(words), items[index].part, isCertain: isCertain, in: file.name)
                    }
                    guard token.isCapital, !names.isEmpty else { continue }
                    // "Vråks".
                    for index in (names[token.word] ?? []) + (token.word.hasSuffix("s") ? names[String(token.word.dropLast())] ?? [] : []) {
                        guard case .name(let name) = items[index].needle, let isCertain = name.isMeant(tokens, position, small: openWords.small) else {
                            continue
                        }
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
                    case .phrase, .perhaps, .name: break
                    }
                }
            }
        }
        // What is found for certain need not be told as a doubt too.
        let certain = leaks.filter(\.isCertain).map(\.part?.range)
        return leaks.filter { $0.isCertain || !certain.contains($0.part?.range) }
    }

    /// As a person writes them: "4,7 mnkr" is found as three words.
    private func written(_ words: [String]) -> String {
        words.count == 3 && words[..<2].allSatisfy { $0.allSatisfy(\.isNumber) } && !words[2].allSatisfy(\.isNumber)
            ? "\(words[0]),\(words[1]) \(words[2])" : words.joined(separator: " ")
    }

    func diagnostic(of leak: Leak, _ sources: SourceSet) -> Diagnostic {
        leak.diagnostic(OpenPlaces(sources: sources, files: searched, parts: parts), shownFigures)
    }

    // MARK: The log

    /// Place, law and kind of each thing that was left out, and how it was looked for; what it said is not repeated.
    func log(of pack: MadePack, _ session: Session, language: MessageLanguage) -> [UInt8] {
        let names = InputNames(session)
        var lines = WithheldLog(
            meeting: pack.manifest.meeting, parts: ownParts, derived: derived, files: pack.files.count + 1, unsearched: ways.count(where: \.isEmpty)
        ).lines(language)
        func order(_ index: Int) -> (String, Int32) {
            let range = parts[index].range
            return (range.flatMap { session.sources.file($0.file) }.map { names.name(of: $0.path) } ?? "", range?.start ?? 0)
        }
        let sorted = parts.indices.sorted { ($0 < ownParts ? 0 : 1, order($0).0, order($0).1) < ($1 < ownParts ? 0 : 1, order($1).0, order($1).1) }
        for (position, index) in sorted.enumerated() {
            if position == ownParts {
                lines += [
                    "",
                    language == .swedish
                        ? "Märkt i mötets andra handlingar, och sökt här också:" : "Marked in other documents of the meeting, and searched for here too:",
                ]
            }
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

extension WithheldWords.Needle {
    /// Words in a row, of either kind.
    fileprivate var phrase: [String]? {
        switch self {
        case .phrase(let words), .perhaps(let words): words
        case .figure, .doubtful, .name, .number: nil
        }
    }
}
