import Diagnostics
import Inputs
import System

extension DiagnosticCode {
    static let otherInSamePhrase = DiagnosticCode(
        "CK269", .warning,
        sv: MessageText(
            "Här står ”{skrivet}”, men i {fil} ”{fakta}”", reason: "Orden omkring är desamma, så det är samma uppgift på två ställen.",
            fix: "Rätta den som är fel."),
        en: MessageText(
            "Here it says “{skrivet}”, but in {fil} “{fakta}”", reason: "The words around it are the same, so it is the same fact in two places.",
            fix: "Correct the one that is wrong."))
}

/// “Fem av åtta indikatorer bedöms nås” on the agenda, and “Fyra av åtta indikatorer bedöms nås” in the report: four words in a row around
/// a figure are the same, and both sentences speak of the same time. So are an item and the title of its paper but for the year.
@Sendable func samePhrase(_ context: CheckContext, _ found: inout Examination) {
    let minutes = context.input.minutes == nil ? nil : context.input.files.first?.value.range?.file
    let meeting = context.input.meeting.value.range?.file
    let names = NamePieces(context.input.register)
    var phrases = Phrases(lexicon: context.lexicon)
    // What is proposed and decided is held word for word by a rule of its own.
    phrases.isDecision = context.decisionPlaces
    for (index, passage) in context.passages.enumerated() where passage.file != (minutes ?? meeting) && passage.speaks { phrases.add(passage, index, names) }
    for passage in context.passages where passage.file == (minutes ?? meeting) && passage.speaks {
        for said in phrases.figures(of: passage, names) {
            let place = passage.range(said.piece.words)
            let others = phrases.others(than: said)
            guard !others.isEmpty else { continue }
            found.examine(.otherInSamePhrase, at: place)
            guard !others.contains(where: { $0.piece.saysTheSame(as: said.piece) }), let other = others.first,
                others.allSatisfy({ $0.piece.saysTheSame(as: other.piece) })
            else { continue }
            let there = context.passages[other.passage]
            report(said.written, passage.range(said.piece.words), other.written, there.range(other.piece.words), context, &found)
        }
    }
    if minutes == nil { titles(names, context, &found) }
}

private func report(
    _ said: String, _ place: SourceRange, _ other: String, _ there: SourceRange, _ context: CheckContext, _ found: inout Examination
) {
    let path = context.input.sources.file(there.file).map { lastComponent($0.path) }
    found.report(.otherInSamePhrase, at: place, ["skrivet": said, "fakta": other, "fil": path ?? ""], notes: comparedNote(there))
}

/// An item of the agenda and the title at the head of its paper.
private func titles(_ names: NamePieces, _ context: CheckContext, _ found: inout Examination) {
    for item in context.input.meeting.value["dagordning"]?.items ?? [] {
        guard case .integer(let number)? = item["bilaga", "nummer"]?.kind, let heading = item["rubrik"] else { continue }
        for file in context.input.files where file.attachment == number {
            for field in file.value.fields {
                guard case .text = field.value.kind, let own = context.clauses(of: [heading], names).first,
                    let title = context.clauses(of: [field.value], names).first, let pairs = own.differences(from: title), own.wordCount > 0
                else { continue }
                found.examine(.otherInSamePhrase, at: field.value.range)
                guard pairs.count == 1, let pair = pairs.first, [pair.here, pair.there].allSatisfy({ $0.kind == .number && $0.said.count >= 8 }) else {
                    continue
                }
                report(
                    title.passage.written(title.stretch), title.passage.range(title.stretch), own.passage.written(own.stretch), own.passage.range(own.stretch),
                    context, &found)
            }
        }
    }
}

/// A figure with what stands around it.
private struct SaidFigure {
    var piece: Clause.Piece
    var passage: Int
    /// With the words that are the same.
    var written: String
    /// Four words in a row around it, by what stands before and after.
    var contexts: [String]
    /// Months and years that the sentence speaks of.
    var time: Set<String>
}

/// Figures of texts by the words around them.
private struct Phrases {
    let lexicon: Lexicon
    private var byContext: [String: [SaidFigure]] = [:]

    var isDecision: [SourceRange] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    mutating func add(_ passage: Passage, _ index: Int, _ names: NamePieces) {
        for figure in figures(of: passage, names, index) { for context in figure.contexts { byContext[context, default: []].append(figure) } }
    }

    func others(than said: SaidFigure) -> [SaidFigure] {
        var found: [SaidFigure] = []
        for context in said.contexts {
            for other in byContext[context] ?? [] where other.time == said.time && other.piece.kind == said.piece.kind {
                if !found.contains(where: { $0.passage == other.passage && $0.piece.words == other.piece.words }) { found.append(other) }
            }
        }
        return found
    }

    func figures(of passage: Passage, _ names: NamePieces, _ index: Int = 0) -> [SaidFigure] {
        var result: [SaidFigure] = []
        for sentence in passage.sentences where sentence.count >= 5 {
            guard passage.words[sentence].contains(where: { $0.isNumber || $0.meaning.numeral > 0 }),
                !passage.isQuoted(passage.words[sentence.lowerBound].start)
            else { continue }
            let pieces = Clause(passage, sentence, names).pieces
            if passage.words[sentence].contains(where: { $0.has([.otherYear, .upcoming, .supposition]) }) { continue }
            let time = Set(
                pieces.flatMap { piece -> [String] in
                    piece.words.compactMap { word in
                        passage.words[word].meaning.month > 0 ? "m\(passage.words[word].meaning.month)" : nil
                    }
                } + pieces.filter { passage.isYear($0) }.map(\.said))
            for position in pieces.indices {
                let piece = pieces[position]
                guard piece.kind == .number || piece.kind == .amount, !passage.isYear(piece), !passage.isTaken(piece.words),
                    piece.words.lowerBound == 0
                        || !passage.words[piece.words.lowerBound - 1].has([.goal, .attachment, .week, .clock, .numbered, .agendaItem, .about])
                else { continue }
                let contexts = contexts(around: position, pieces, passage)
                let place = passage.range(piece.words)
                if contexts.isEmpty || isDecision.contains(where: { $0.file == place.file && $0.start <= place.start && $0.end >= place.end }) { continue }
                let (first, last) = (pieces[max(0, position - 3)], pieces[min(pieces.count - 1, position + 2)])
                result.append(
                    SaidFigure(
                        piece: piece, passage: index, written: passage.written(first.words.lowerBound..<last.words.upperBound), contexts: contexts, time: time))
            }
        }
        return result
    }

    /// Those that say more than small words do.
    private func contexts(around position: Int, _ pieces: [Clause.Piece], _ passage: Passage) -> [String] {
        (0...4).compactMap { before in
            let first = position - before
            // “fem av åtta” goes with what it is of.
            if before == 1, position > 1, passage.words[pieces[position - 1].words.lowerBound].has(.outOf), pieces[position - 2].kind == .number { return nil }
            var last = position + 4 - before
            guard first >= 0, last < pieces.count else { return nil }
            // “har 84 anställda i” goes on with where.
            if last > position, passage.words[pieces[last].words.lowerBound].has([.leadIn, .joiner]) { last += 1 }
            guard last < pieces.count else { return nil }
            var start = first
            if last == position {
                // What comes after the figure may say what it is of; where nothing does, all that is before it says so.
                if position + 1 == pieces.count { start = 0 } else { last = min(position + 2, pieces.count - 1) }
            }
            var telling = 0
            var result = ""
            for index in start...last {
                if index == position {
                    result += "#|"
                    continue
                }
                let piece = pieces[index]
                let word = passage.words[piece.words.lowerBound]
                if piece.kind != .word || word.text.utf8.count >= 4 && !word.has([.leadIn, .finite, .auxiliary, .relation, .joiner]) { telling += 1 }
                result += piece.said + "|"
            }
            return telling >= 2 ? result : nil
        }
    }
}

extension CheckContext {
    /// Where proposals on the agenda and decisions of the minutes stand.
    fileprivate var decisionPlaces: [SourceRange] {
        let proposals = (input.meeting.value["dagordning"]?.items ?? []).flatMap { $0["förslag-till-beslut"]?.items ?? [] }
        var result: [SourceRange] = []
        for value in proposals + (input.minutes?.items.flatMap(\.decisions) ?? []) {
            value.forEachValueAlone { if $0.words != nil, let range = $0.range { result.append(range) } }
        }
        return result
    }
}

extension Passage {
    /// It is published as a text of this meeting.
    fileprivate var speaks: Bool { (isProse || attachment == nil) && !origin.isRegister && !origin.isRequests }

    fileprivate func isYear(_ piece: Clause.Piece) -> Bool {
        guard piece.kind == .number, piece.words.count == 1, let year = Int(words[piece.words.lowerBound].text) else { return false }
        return (1900...2199).contains(year)
    }
}
