import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherDecision = DiagnosticCode(
        "CK267", .warning,
        sv: MessageText(
            "{här} säger {skrivet}, men {där} säger {fakta}", reason: "Ord för ord är det annars samma beslut.",
            fix: "Rätta den som är fel.[[ {råd}]]"),
        en: MessageText(
            "{here} says {skrivet}, but {there} says {fakta}", reason: "Word for word it is otherwise the same decision.",
            fix: "Correct the one that is wrong.[[ {advice}]]"))
    static let lackingClause = DiagnosticCode(
        "CK268", .warning,
        sv: MessageText(
            "{här} har inte med ”{sats}”, som {där} har", reason: "De andra satserna är desamma.",
            fix: "Lägg till satsen, eller ta bort den där den inte ska stå.[[ {råd}]]"),
        en: MessageText(
            "{here} lacks “{sats}”, which {there} has", reason: "The other clauses are the same.",
            fix: "Add the clause, or remove it where it should not be.[[ {advice}]]"))
}

/// What is proposed on the agenda, in the paper of its item, and what was decided, are the same words to the last figure; a body that
/// decides otherwise says in its minutes who moved it.
@Sendable func decisionAgainstProposal(_ context: CheckContext, _ found: inout Examination) {
    let agenda = context.input.meeting.value["dagordning"]?.items ?? []
    guard agenda.contains(where: { !($0["förslag-till-beslut"]?.items.isEmpty ?? true) }) else { return }
    let names = NamePieces(context.input.register)
    for (index, item) in agenda.enumerated() {
        guard let proposed = item["förslag-till-beslut"], !proposed.items.isEmpty else { continue }
        let clauses = context.clauses(of: proposed.items, names)
        if let minutes = context.input.minutes {
            for entry in minutes.items where entry.number == index + 1 && !entry.decisions.isEmpty { judge(entry, clauses, names, context, &found) }
            continue
        }
        guard case .integer(let number)? = item["bilaga", "nummer"]?.kind else { continue }
        for file in context.input.files where file.attachment == number { judge(clauses, proposed, file, names, context, &found) }
    }
}

/// A document's words in a message, and in what form.
private struct Side {
    var sv: String
    var en: String
}

private func judge(_ entry: MinutesInput.Item, _ proposed: [Clause], _ names: NamePieces, _ context: CheckContext, _ found: inout Examination) {
    let decisions = context.clauses(of: entry.decisions, names)
    let others = context.clauses(of: entry.others, names).flatMap(\.pieces)
    var comparison = ClauseComparison(decisions, proposed)
    // What somebody moved is another proposal.
    comparison.differing.removeAll { found in found.pairs.allSatisfy { pair in others.contains { $0.isVariable && $0.saysTheSame(as: pair.here) } } }
    if entry.isDisputed || !entry.others.isEmpty { comparison.lacking = [] }
    tell(
        comparison, at: entry.decisions.first,
        (Side(sv: "Beslutet", en: "The decision"), Side(sv: "förslaget på dagordningen", en: "the proposal on the agenda")),
        advice: Side(
            sv: "Beslutade organet något annat än förslaget, skriv det som yrkades i protokollet.",
            en: "If the body decided otherwise, write what was moved in the minutes."), context, &found)
}

private func judge(
    _ agenda: [Clause], _ place: Value, _ file: CheckedFile, _ names: NamePieces, _ context: CheckContext, _ found: inout Examination
) {
    let (lists, others) = file.value.proposals
    let proposals = context.clauses(of: lists, names)
    var comparison = ClauseComparison(agenda, proposals + context.clauses(of: others, names, onlyProposed: true))
    comparison.lacking = proposals.isEmpty ? [] : ClauseComparison(agenda, proposals).lacking
    tell(
        comparison, at: place.items.first ?? place,
        (Side(sv: "Förslaget på dagordningen", en: "The proposal on the agenda"), Side(sv: "förslaget i bilagan", en: "the proposal in the appendix")),
        advice: nil, context, &found)
}

private func tell(
    _ comparison: ClauseComparison, at place: Value?, _ sides: (here: Side, there: Side), advice: Side?, _ context: CheckContext, _ found: inout Examination
) {
    for clause in comparison.held {
        for code in [DiagnosticCode.otherDecision, .lackingClause] { found.examine(code, at: clause.passage.range(clause.stretch)) }
    }
    var arguments = ["här": sides.here.sv, "here": sides.here.en, "där": sides.there.sv, "there": sides.there.en]
    arguments["råd"] = advice?.sv
    arguments["advice"] = advice?.en
    for difference in comparison.differing {
        guard let pair = difference.pairs.first else { continue }
        let (here, there) = (difference.here, difference.there)
        found.report(
            .otherDecision, at: here.passage.range(pair.here.words),
            arguments.merging(["skrivet": here.written(pair.here), "fakta": there.written(pair.there)]) { $1 },
            notes: comparedNote(there.passage.range(pair.there.words)))
    }
    for clause in comparison.lacking {
        found.report(
            .lackingClause, at: comparison.held.first.map { $0.passage.range($0.stretch) } ?? place?.range,
            arguments.merging(["sats": clause.passage.written(clause.stretch)]) { $1 },
            notes: comparedNote(clause.passage.range(clause.stretch)))
    }
}

/// Clauses beside others that should say the same.
struct ClauseComparison {
    struct Difference {
        var here: Clause
        var there: Clause
        var pairs: [(here: Clause.Piece, there: Clause.Piece)]
    }

    /// Those that were found among the others, the same or nearly.
    private(set) var held: [Clause] = []
    var differing: [Difference] = []
    /// Of the others, what is not here though all that is here is there.
    var lacking: [Clause] = []

    init(_ here: [Clause], _ there: [Clause]) {
        var left = Array(there.indices)
        var rest: [Clause] = []
        for clause in here {
            guard let same = left.first(where: { there[$0].differences(from: clause)?.isEmpty == true }) else {
                rest.append(clause)
                continue
            }
            held.append(clause)
            left.removeAll { $0 == same || there[$0].differences(from: clause)?.isEmpty == true }
        }
        let same = held.count
        for clause in rest {
            let near = left.compactMap { index in clause.differences(from: there[index]).map { (index, $0) } }
                .filter { $0.1.count <= 2 && clause.pieces.count - $0.1.count >= 3 && clause.wordCount >= 3 }
            guard let (index, pairs) = near.min(by: { $0.1.count < $1.1.count }) else { continue }
            held.append(clause)
            left.removeAll { $0 == index }
            differing.append(Difference(here: clause, there: there[index], pairs: pairs))
        }
        if same > 0, held.count == here.count { lacking = left.map { there[$0] } }
    }
}

extension Clause {
    var stretch: Range<Int> { (pieces.first?.words.lowerBound ?? 0)..<(pieces.last?.words.upperBound ?? 0) }
}

extension CheckContext {
    /// Each text, or each item of a text's list.
    ///
    /// - Parameter onlyProposed: only items below a heading, or after words, that speak of proposals: a text has other lists too.
    func clauses(of values: [Value], _ names: NamePieces, onlyProposed: Bool = false) -> [Clause] {
        var reader = PassageReader(lexicon, input.texts, year: input.meeting.date.year)
        for value in values { reader.collect(value, attachment: nil, .meeting) }
        return reader.passages.flatMap { passage -> [Clause] in
            let items = passage.blocks.filter { $0.kind == .item }
            let stretches =
                onlyProposed
                ? passage.proposedItems.map(passage.words(in:)) : items.isEmpty ? [passage.words.indices] : items.map(passage.words(in:))
            return stretches.filter { !$0.isEmpty }.map { Clause(passage, $0, names).decided }
        }
    }
}

extension Passage {
    /// Items whose heading, or the words before them, say that they are proposed.
    fileprivate var proposedItems: [Block] {
        var (result, isProposed): ([Block], Bool) = ([], false)
        for block in blocks {
            if block.kind == .item {
                if isProposed { result.append(block) }
            } else {
                isProposed = words[words(in: block)].contains { word in MeetingWords.proposals.contains(where: word.text.hasPrefix) }
            }
        }
        return result
    }
}

extension Value {
    /// The lists of short texts in a file, where proposals stand: those under a name that says so, and the others.
    fileprivate var proposals: (named: [Value], others: [Value]) {
        var result: (named: [Value], others: [Value]) = ([], [])
        func look(_ value: Value, _ name: String) {
            switch value.kind {
            case .list(let items):
                let texts = items.filter { $0.words != nil }
                if texts.count == items.count, !texts.isEmpty {
                    if MeetingWords.proposals.contains(where: name.contains) {
                        result.named += texts
                    } else {
                        result.others += texts
                    }
                } else {
                    for item in items { look(item, name) }
                }
            case .record(let record), .map(let record):
                for field in record.fields { look(field.value, field.name.lowercased()) }
            case .prose: result.others.append(value)
            default: break
            }
        }
        look(self, "")
        return result
    }
}
