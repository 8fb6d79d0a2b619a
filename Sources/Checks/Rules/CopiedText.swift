import Diagnostics
import Inputs

extension DiagnosticCode {
    static let copiedText = DiagnosticCode(
        "CK200", .warning,
        sv: MessageText(
            "{vad} är ordagrant {sådan} som vid mötet {datum}", reason: "Texten kan vara kvar från förra mötet.",
            fix: "Skriv det som gäller nu, eller ta bort det."),
        en: MessageText(
            "{what} is word for word as it was at the meeting of {datum}", reason: "The text may be left from the previous meeting.",
            fix: "Write what holds now, or remove it."))
    static let sameText = DiagnosticCode(
        "CK201", .warning,
        sv: MessageText("Samma stycke står på två ställen", reason: "Det ena kan ha klistrats in fel.", fix: "Ta bort det ena, eller hänvisa till det andra."),
        en: MessageText(
            "The same paragraph stands in two places", reason: "One of them may have been pasted wrongly.", fix: "Remove one, or refer to the other."))
}

/// Shorter blocks may well be said again.
private let leastWords = 12
/// “Inget nytt sedan sist” may be true twice.
private let leastWordsOfReport = 8

/// Paragraphs of reports that the last meeting had, and the same paragraph in two of them. What the register says may be
/// quoted anywhere; introductions may stand from meeting to meeting.
@Sendable func copiedText(_ context: CheckContext, _ found: inout Examination) {
    let reports = Set(context.input.files.filter(\.isReport).compactMap(\.value.range?.file))
    // The notes of every meeting have sentences in common.
    let minutes = Set(context.input.files.filter { $0.definition?.fields.hasField(.day) ?? false }.compactMap(\.value.range?.file))
    let quotable = Quotable(context.passages.filter(\.origin.isRegister).map(\.allWords))
    func isQuoted(_ said: Said) -> Bool { quotable.has(said) }
    var earlier: [Said: (date: CalendarDate, place: SourceRange)] = [:]
    /// Paragraphs that say of what months they are.
    var timely: [Said: (date: CalendarDate, place: SourceRange)] = [:]
    /// Sentences of those paragraphs.
    var sentences: [Said: (date: CalendarDate, place: SourceRange)] = [:]
    /// Reports in full, however short their paragraphs.
    var wholes: [Said: (date: CalendarDate, place: SourceRange)] = [:]
    if let texts = context.input.earlierTexts {
        for meeting in texts {
            // Introductions too: nobody judges them, but a report has nothing of them.
            for file in meeting.files {
                file.value.forEachValue { visit in
                    guard let passage = context.passage(visit.value), passage.isProse else { return }
                    if file.isReport, passage.words.count >= leastWordsOfReport {
                        wholes[passage.allWords] = (meeting.date, passage.range(0, passage.bytes.count))
                    }
                    for block in passage.pieces {
                        let (said, count) = passage.plainWords(in: block)
                        for sentence in passage.longSentences(in: block) { sentences[sentence] = (meeting.date, passage.range(block.start, block.end)) }
                        if count >= leastWordsOfReport, passage.namesMonth(block) { timely[said] = (meeting.date, passage.range(block.start, block.end)) }
                        if count >= leastWords { earlier[said] = (meeting.date, passage.range(block.start, block.end)) }
                    }
                }
            }
        }
    } else {
        found.setAside(.copiedText, .notInBuild)
    }
    var here: [Said: PlacedBlock] = [:]
    var lastSame: (first: PlacedBlock, second: PlacedBlock)?
    /// What was pasted in one piece is told once.
    func tell(_ first: PlacedBlock, _ second: PlacedBlock, _ found: inout Examination) {
        defer { lastSame = (first, second) }
        if let last = lastSame, last.first.passage.isFollowed(last.first.block, by: first), last.second.passage.isFollowed(last.second.block, by: second) {
            return
        }
        tellSame(first, second, &found)
    }
    var sentencesHere: [Said: PlacedBlock] = [:]
    for passage in context.passages where passage.isProse && passage.attachment != nil {
        let isReport = reports.contains(passage.file)
        let sayings = passage.sayings(isReport: isReport)
        let blocks = sayings.map(\.block)
        var copies: [(block: Passage.Block, from: (date: CalendarDate, place: SourceRange))] = []
        var judged = 0
        for saying in sayings {
            let (block, said, count) = (saying.block, saying.said, saying.count)
            // An introduction may stand from meeting to meeting, but not one that says of what months it is.
            if !isReport, count >= leastWordsOfReport, saying.namesMonth, let copy = timely[said], !isQuoted(said) {
                report((block, copy), sv: "Stycket", en: "The paragraph", "detsamma", passage, context, &found)
                continue
            }
            guard count >= (minutes.contains(passage.file) ? leastWords * 2 : leastWords) else { continue }
            if isQuoted(said) { continue }
            let ownSentences = isReport ? saying.longSentences : []
            judged += 1
            let place = passage.range(block.start, block.end).firstLine(context.input.sources)
            if context.input.earlierTexts != nil, isReport { found.examine(.copiedText, at: place) }
            found.examine(.sameText, at: place)
            if isReport, let copy = earlier[said] {
                copies.append((block, copy))
            } else if let first = here[said] {
                tell(first, (place, passage, block), &found)
            } else if isReport, let copy = copied(ownSentences, sentences, of: count), !isQuoted(said) {
                copies.append((block, copy))
            } else if isReport, let first = copied(ownSentences, sentencesHere, of: count) {
                tell(first, (place, passage, block), &found)
            } else {
                here[said] = (place, passage, block)
            }
            for sentence in ownSentences where sentencesHere[sentence] == nil { sentencesHere[sentence] = (place, passage, block) }
        }
        if copies.isEmpty, isReport, let first = blocks.first, let whole = wholes[passage.allWords], !isQuoted(passage.allWords) {
            report((first, whole), sv: "Hela texten", en: "The whole text", "densamma", passage, context, &found)
        }
        // A whole report is told once.
        if copies.count > 1, copies.count == judged, let first = copies.first {
            report(first, sv: "Hela texten", en: "The whole text", "densamma", passage, context, &found)
        } else {
            // What was pasted in one piece is told once.
            var last: Passage.Block?
            for copy in copies {
                defer { last = copy.block }
                if let last, let at = blocks.firstIndex(of: last), at + 1 < blocks.count, blocks[at + 1] == copy.block { continue }
                report(copy, sv: "Stycket", en: "The paragraph", "detsamma", passage, context, &found)
            }
        }
    }
}

private typealias PlacedBlock = (place: SourceRange?, passage: Passage, block: Passage.Block)

/// The same paragraph in two texts is told in the one that it has less in common with.
private func tellSame(_ first: PlacedBlock, _ second: PlacedBlock, _ found: inout Examination) {
    let isSecond: Bool
    if first.passage.file == second.passage.file {
        isSecond = true
    } else if first.passage.isMost(first.block) != second.passage.isMost(second.block) {
        // A text that has nothing else was not made of what was pasted into it.
        isSecond = first.passage.isMost(first.block)
    } else {
        isSecond = first.passage.fit(first.block) >= second.passage.fit(second.block)
    }
    let (copy, origin) = isSecond ? (second, first) : (first, second)
    found.report(.sameText, at: copy.place, notes: origin.place.map { [DiagnosticNote($0, sv: "också här", en: "here too")] } ?? [])
}

private func report(
    _ copy: (block: Passage.Block, from: (date: CalendarDate, place: SourceRange)), sv: String, en: String, _ such: String, _ passage: Passage,
    _ context: CheckContext, _ found: inout Examination
) {
    let place = passage.range(copy.block.start, copy.block.end).firstLine(context.input.sources)
    found.report(
        .copiedText, at: place, ["vad": sv, "what": en, "sådan": such, "datum": copy.from.date.iso],
        notes: [DiagnosticNote(copy.from.place.firstLine(context.input.sources), sv: "då", en: "then")])
}

extension CheckedFile {
    /// A file that is written anew for each meeting: one of several of its kind, or of a day.
    var isReport: Bool { source == nil || (definition?.fields.hasField(.day) ?? false) }
}

private struct Fit: Sendable {
    var words: Int
}

/// A paragraph, and what it says.
private struct Saying: Sendable {
    var block: Passage.Block
    var said: Said
    /// Of its words.
    var count: Int
    var namesMonth = false
    var longSentences: [Said] = []
}

extension Passage {
    /// With what is asked of a report, or of another text.
    fileprivate func sayings(isReport: Bool) -> [Saying] {
        worked([Saying].self, at: isReport ? 1 : 0) {
            pieces.map { block in
                let (said, count) = plainWords(in: block)
                var saying = Saying(block: block, said: said, count: count)
                if isReport {
                    if count >= leastWords { saying.longSentences = longSentences(in: block) }
                } else if count >= leastWordsOfReport {
                    saying.namesMonth = namesMonth(block)
                }
                return saying
            }
        }
    }

    /// “januari och februari”, “until late March”: months of no year, which change from meeting to meeting.
    fileprivate func namesMonth(_ block: Block) -> Bool {
        words(in: block).contains { index in
            month(at: index) != nil && !(index + 1 < words.count && words[index + 1].isNumber && words[index + 1].text.utf8.count == 4)
        }
    }

    /// Paragraphs and items; and short items in a row as one, since a list may be copied too.
    fileprivate var pieces: [Block] {
        var result: [Block] = []
        var run: [Block] = []
        func end() {
            if run.count > 1 {
                result.append(Block(kind: .item, start: run[0].start, end: run[run.count - 1].end, indent: run[0].indent))
            } else {
                result += run
            }
            run = []
        }
        for block in blocks {
            if block.kind == .item, words(in: block).count < leastWords {
                run.append(block)
                continue
            }
            end()
            if block.kind != .heading, block.kind != .other { result.append(block) }
        }
        end()
        return result
    }

    /// Whether a block of another place comes next after one of this text.
    fileprivate func isFollowed(_ block: Block, by other: PlacedBlock) -> Bool {
        guard other.passage.file == file, other.passage.range(0, 0).start == range(0, 0).start, let at = pieces.firstIndex(of: block) else { return false }
        return at + 1 < pieces.count && pieces[at + 1] == other.block
    }

    /// Whether a block is most of its text.
    fileprivate func isMost(_ block: Block) -> Bool { words(in: block).count * 3 >= words.count * 2 }

    /// How many of a block's longer words the rest of its text has too, by their beginnings.
    fileprivate func fit(_ block: Block) -> Int { worked(Fit.self, at: block.start) { Fit(words: sharedWords(block)) }.words }

    private func sharedWords(_ block: Block) -> Int {
        let own = words(in: block)
        func beginnings(_ indices: some Sequence<Int>) -> Set<Substring> {
            Set(indices.lazy.filter { self.words[$0].text.count >= 6 && !self.words[$0].isNumber }.map { self.words[$0].text.prefix(6) })
        }
        return beginnings(own).intersection(beginnings(words.indices.filter { !own.contains($0) })).count
    }

    /// Sentences of a block that are long enough not to be said twice by chance.
    fileprivate func longSentences(in block: Block) -> [Said] {
        sentences(in: block).filter { $0.count >= 8 && !isTaken($0) }.map(said)
    }

    /// All that it says, in small letters.
    fileprivate var allWords: Said { said(words.indices) }

    private func said(_ range: Range<Int>) -> Said {
        var said = Said()
        for index in range { said.append(words[index].text) }
        return said
    }

    /// The words that were typed, without those that are taken and those between braces, and how many they are.
    fileprivate func plainWords(in block: Block) -> (said: Said, count: Int) {
        var (result, count) = (Said(), 0)
        var depth = 0
        var position = block.start
        for index in words(in: block) {
            while position < words[index].start {
                if bytes[position] == 0x7B { depth += 1 }
                if bytes[position] == 0x7D { depth = max(0, depth - 1) }
                position += 1
            }
            if depth == 0, !isTaken(index..<index + 1) {
                result.append(words[index].text)
                count += 1
            }
        }
        return (result, count)
    }
}

extension CheckContext {
    /// A text of an earlier meeting.
    fileprivate func passage(_ value: Value) -> Passage? {
        guard case .prose = value.kind else { return nil }
        var table = WordTable(lexicon)
        return Passage(value, attachment: nil, origin: .meeting, [:], lexicon, &table)
    }
}

extension SourceRange {
    /// Up to the end of its first line.
    func firstLine(_ sources: SourceSet) -> SourceRange {
        guard let bytes = sources.file(file)?.bytes, Int(start) < bytes.count,
            let stop = bytes[Int(start)..<min(Int(end), bytes.count)].firstIndex(of: 0x0A)
        else { return self }
        return SourceRange(file: file, start: Int(start), end: stop)
    }
}

/// Where at least two of a block's long sentences come from, if they are at least half of them: a paragraph that was copied in part.
/// - Parameter words: how many words the block has.
private func copied<Place>(_ own: [Said], _ known: [Said: Place], of words: Int) -> Place? {
    let copies = own.filter { known[$0] != nil }
    guard let first = copies.first, copies.count * 2 >= own.count else { return nil }
    // A single one is enough where it is most of the block, long, and has a figure of its own.
    let isTelling = copies.count > 1 || first.wordCount * 2 >= words && first.wordCount >= leastWords && first.hasDigit
    return isTelling ? known[first] : nil
}
