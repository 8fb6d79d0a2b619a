import Diagnostics
import Inputs

/// “de tre kommunikationsmålen”, “alla sex insatser”: more of them than the file has, whose own field is called that. One or two more,
/// for it may be said of others as well; and fewer may be some of them.
func listedByFile(_ context: CheckContext, _ found: inout Examination) {
    let own = ReckoningWords.of(context.language)
    var lists: [(word: String, forms: [String], counts: Set<Int>, place: SourceRange?)] = []
    for file in context.input.files where file.isSound {
        for field in file.value.fields {
            let count = max(field.value.fields.count, field.value.items.count)
            guard (2...20).contains(count), field.name.utf8.count >= 5, field.value.isOfEntries else { continue }
            if let known = lists.firstIndex(where: { $0.word == field.name }) {
                lists[known].counts.insert(count)
                continue
            }
            let words = nameWords(field.name)
            guard words.count == 1, let word = words.first else { continue }
            let forms = ([""] + own.definitePlurals).map { word + $0 }.filter(context.vocabulary.contains)
            if !forms.isEmpty { lists.append((field.name, forms, [count], field.nameRange)) }
        }
    }
    if lists.isEmpty { return }
    for passage in context.passages {
        for list in lists {
            for form in list.forms {
                for place in passage.occurrences(of: [form]) {
                    guard let said = passage.countOfAll(place.lowerBound, own) else { continue }
                    let range = passage.range(said.words)
                    found.examine(.countedList, at: range)
                    guard let most = list.counts.max(), (1...2).contains(Int(said.whole) - most) else { continue }
                    found.report(
                        .countedList, at: range, ["sagt": passage.written(said.words.lowerBound..<place.upperBound), "antal": String(most)],
                        notes: comparedNote(list.place))
                }
            }
        }
    }
}

extension Value {
    /// A list of records, or a map with an entry for each.
    fileprivate var isOfEntries: Bool {
        switch kind {
        case .list(let items): items.allSatisfy { if case .record = $0.kind { true } else { false } }
        case .map(let record): record.fields.allSatisfy { if case .record = $0.value.kind { true } else { false } }
        default: false
        }
    }
}

extension Passage {
    /// The number right before a word, with “de” or “alla” before that.
    fileprivate func countOfAll(_ index: Int, _ own: ReckoningWords) -> Quantity? {
        guard index >= 2, !words[index].gapHasStop, let count = quantities(in: max(0, index - 2)..<index).last, count.words == index - 1..<index,
            count.isWhole, (2...20).contains(count.whole), !words[index - 1].gapHasStop, !isTaken(count.words),
            own.the.contains(words[index - 2].text) || own.all.contains(words[index - 2].text)
        else { return nil }
        let sentence = sentence(around: index)
        // Those of another year, or of what the sentence goes on to say.
        guard !words[sentence].contains(where: { $0.has(.otherYear) }), !quantities(in: sentence).contains(where: \.isYear),
            index + 1 >= sentence.upperBound || !words[index + 1].has([.relative, .standsIn]), !isQuoted(words[index].start)
        else { return nil }
        return count
    }
}
