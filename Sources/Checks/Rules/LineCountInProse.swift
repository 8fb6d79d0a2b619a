import Diagnostics
import Facts
import Inputs

/// “Steget vidare har 25 deltagare”, where the file's own whole number of that line is 52: a count whose digits have changed places, or
/// one of whose three is another. What it counts is called by a word of the schema's own, and the sentence names the line.
func lineCountInProse(_ context: CheckContext, _ found: inout Examination) {
    let own = ReckoningWords.of(context.language)
    let counted = context.countedLines(own)
    if counted.isEmpty { return }
    let lines = counted.map(\.line)
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        for sentence in passage.sentences {
            for number in passage.quantities(in: sentence) where number.isWhole && number.whole >= 10 && !number.isInLetters && passage.isCount(number) {
                guard let next = passage.next(after: number.words), counted.contains(where: { $0.nouns.contains(next.text) }), !passage.isTaken(number.words),
                    passage.tellsOfNow(sentence), let name = passage.onlyName(lines, in: sentence), counted[name.line].nouns.contains(next.text)
                else { continue }
                judge(number, counted[name.line], passage, &found)
            }
        }
    }
}

private func judge(_ number: Passage.Quantity, _ line: CountedLine, _ passage: Passage, _ found: inout Examination) {
    let words = number.words.lowerBound..<number.words.upperBound + 1
    let place = passage.range(words)
    found.examine(.otherAmount, at: place)
    let said = Int(clamping: number.whole)
    if line.isKnown(said) { return }
    let digits = Array(String(said).utf8)
    let meant = line.counts.first { count in
        let wanted = Array(String(count.value).utf8)
        return count.value >= 10 && (changedPlaces(digits, wanted) != nil || digits.count >= 3 && isOneChanged(digits, wanted))
    }
    guard let meant else { return }
    found.report(
        .otherAmount, at: place,
        ["skrivet": passage.written(words), "vad": meant.name, "what": meant.name, "rad": line.line.name, "fakta": String(meant.value)],
        notes: comparedNote(meant.range))
}

/// A line's whole numbers in a file of the organisation's own kind.
private struct CountedLine {
    var line: NamedLine
    var counts: [(name: String, value: Int, range: SourceRange?)]
    /// What the schema calls them, as texts have it.
    var nouns: Set<String>
    /// Of the meeting before, and those of all lines together.
    var others: Set<Int>

    /// One of them, or some of them together.
    func isKnown(_ said: Int) -> Bool {
        if others.contains(said) { return true }
        var sums: Set<Int> = [0]
        for count in counts.prefix(10) where count.value > 0 { sums.formUnion(sums.map { $0 &+ count.value }) }
        return sums.contains(said)
    }
}

extension CheckContext {
    fileprivate func countedLines(_ own: ReckoningWords) -> [CountedLine] {
        var result: [CountedLine] = []
        for file in input.files where file.isSound {
            for field in file.definition?.fields.all ?? [] {
                guard case .map(.reference(let section), let node) = field.node.type, let inner = node.innerFields, let map = file.value[field.name] else {
                    continue
                }
                let names = inner.wholeNumbers
                let nouns = countedNouns([file.schema, field.name] + names, own)
                if names.isEmpty || nouns.isEmpty { continue }
                let earlier = earlierValue(of: field.name, schema: file.schema)
                let totals = names.map { total($0, map) }
                for entry in map.fields {
                    guard let line = namedLine(entry.name, in: section) else { continue }
                    var others = Set(totals)
                    for name in names {
                        if let before = earlier?[entry.name]?[name]?.integer { others.insert(before) }
                    }
                    result.append(CountedLine(line: line, counts: counts(names, entry.value), nouns: nouns, others: others))
                }
            }
        }
        return result
    }

    /// What the schema calls what is counted, in the forms that the meeting's texts have.
    private func countedNouns(_ names: [String], _ own: ReckoningWords) -> Set<String> {
        var nouns = Set<String>()
        for name in names where !name.utf8.contains(0x2D) && name.utf8.count >= 3 {
            for ending in [""] + own.definitePlurals where vocabulary.contains(name + ending) { nouns.insert(name + ending) }
        }
        return nouns
    }

    private func earlierValue(of field: String, schema: String) -> Value? {
        for meeting in input.previous {
            if let file = meeting.files.first(where: { $0.schema == schema }) { return file.value[field] }
        }
        return nil
    }

    private func total(_ name: String, _ map: Value) -> Int {
        var sum = 0
        for entry in map.fields { sum &+= entry.value[name]?.integer ?? 0 }
        return sum
    }

    private func counts(_ names: [String], _ value: Value) -> [(name: String, value: Int, range: SourceRange?)] {
        var counts: [(name: String, value: Int, range: SourceRange?)] = []
        for name in names {
            if let count = value[name], let integer = count.integer { counts.append((name, integer, count.range)) }
        }
        return counts
    }

    /// Nil for one that no text speaks of.
    private func namedLine(_ key: String, in section: String) -> NamedLine? {
        let name = name(key, in: section)
        let words = nameWords(name)
        let forms = definiteForms(words).filter(occurs)
        return forms.isEmpty ? nil : NamedLine(words: words, forms: forms, name: name, figures: [])
    }
}

extension SchemaFields {
    fileprivate var wholeNumbers: [String] {
        var names: [String] = []
        for field in all {
            if case .scalar(.integer) = field.node.type { names.append(field.name) }
        }
        return names
    }
}

extension Passage {
    /// Nothing in a sentence says that it is of another time, or more or less.
    fileprivate func tellsOfNow(_ sentence: Range<Int>) -> Bool {
        !words[sentence].contains {
            $0.has([.past, .otherYear, .about, .comparative, .rising, .falling, .from, .denial, .reservation, .target, .targetStem]) || $0.meaning.month > 0
        } && !quantities(in: sentence).contains(where: \.isYear) && !isQuoted(words[sentence.lowerBound].start)
    }
}

extension Value {
    fileprivate var integer: Int? { if case .integer(let integer) = kind { integer } else { nil } }
}
