import Diagnostics
import Inputs

extension DiagnosticCode {
    static let nearMiss = DiagnosticCode(
        "CK031", .warning,
        sv: MessageText(
            "”{skrivet}” liknar ”{namn}” i registret",
            reason: "Ett felstavat namn ser ut som en annan sak.",
            fix: "Skriv ”{namn}” om det är det som menas; är det ett eget namn, skriv in det i registret."),
        en: MessageText(
            "“{skrivet}” resembles “{namn}” in the register",
            reason: "A misspelt name looks like another thing.",
            fix: "Write “{namn}” if that is meant; if it is a name of its own, enter it in the register."))
    static let misspeltEntry = DiagnosticCode(
        "CK241", .warning,
        sv: MessageText(
            "”{namn}” i registret skrivs ”{skrivet}” i texterna, {antal} gånger",
            reason: "Texterna är överens, så det är troligen registret som är felskrivet.",
            fix: "Rätta namnet i registret, eller alla texterna."),
        en: MessageText(
            "“{namn}” of the register is written “{skrivet}” in the texts, {antal} times",
            reason: "The texts agree, so it is probably the register that is mistyped.",
            fix: "Correct the name in the register, or all of the texts."))
}

/// Misspelt names. A long name of one word is held against every long word; of others, a stretch is looked at
/// where it shares a whole word with the name. Endings count for nothing, since names are inflected.
@Sendable func nearMissInProse(_ context: CheckContext, _ found: inout Examination) {
    if !context.names.valid.isEmpty { found.examineTexts(.nearMiss, context) }
    for name in context.names.valid { found.examine(.misspeltEntry, at: name.place) }
    let names = NamesByWord(context.names.valid)
    let misspelt = misspeltNames(context)
    let known = Set((context.names.valid + context.names.aliases).map(\.words))
    var measured = 0
    var misses: [Miss] = []
    defer { tell(misses, context, &found) }
    for passage in context.passages {
        // Stretches that are names already are not judged, unless they begin a longer name: “Alla barn och unga lyckkas”.
        var reported: [Range<Int>] = []
        lazy var named = context.mentioned.flatMap { passage.occurrences(of: $0.words) }
        for index in passage.words.indices {
            let place = index..<(index + 1)
            if !misspelt.isEmpty, let wanted = misspelt[passage.words[index].text], !reported.contains(where: { $0.overlaps(place) }),
                !named.contains(where: { $0.overlaps(place) })
            {
                reported.append(place)
                misses.append(Miss(name: wanted, place: place, passage: passage))
            }
            for (name, place) in names.stretches(around: index, in: passage) {
                guard !reported.contains(where: { $0.overlaps(place) }),
                    !named.contains(where: { $0.overlaps(place) && !($0.lowerBound == place.lowerBound && $0.count < name.words.count) })
                else { continue }
                // A register of thousands of names that all begin in the same way has more, and no reader.
                measured += 1
                if measured > 200_000 { break }
                let words = passage.words[place].map(\.text)
                guard !known.contains(words), isNear(words, name.words), !isOneOf(words, name.words, context.lexicon.forms.pluralOfNames),
                    !context.isWithinName(place, passage)
                else { continue }
                reported.append(place)
                var wanted = name
                wanted.words = words
                misses.append(Miss(name: wanted, place: place, passage: passage))
            }
        }
    }
}

/// “an external member” of “External members”: the name in another number.
private func isOneOf(_ words: [String], _ name: [String], _ plural: String) -> Bool {
    guard !plural.isEmpty, words.count == name.count, let last = words.last, last.count > 3, words.dropLast() == name.dropLast() else { return false }
    return name.last == last + plural
}

/// A stretch of a text that is nearly a name.
private struct Miss {
    var name: RegisteredNames.Name
    var place: Range<Int>
    var passage: Passage

    var written: String { passage.written(place) }

    /// Its words, the last without the genitive's s.
    func spelling(_ genitive: String) -> String {
        let text = passage.words[place].map(\.text).joined(separator: " ")
        return text.hasSuffix(genitive) && !name.name.lowercased().hasSuffix(genitive) ? String(text.dropLast(genitive.count)) : text
    }
}

/// Where no text has the name as the register has it, and several agree on another spelling, it is told once, at the register.
private func tell(_ misses: [Miss], _ context: CheckContext, _ found: inout Examination) {
    var byName: [String: [Miss]] = [:]
    for miss in misses { byName[miss.name.inForce, default: []].append(miss) }
    let mentioned = Set(context.mentioned.map(\.name))
    var told = Set<String>()
    for miss in misses {
        let same = byName[miss.name.inForce, default: []]
        guard same.count > 1, let place = miss.name.place, !mentioned.contains(miss.name.inForce),
            same.allSatisfy({ $0.spelling(context.lexicon.forms.genitive) == same[0].spelling(context.lexicon.forms.genitive) })
        else {
            report(.nearMiss, miss.name, miss.place, miss.passage, &found)
            continue
        }
        guard told.insert(miss.name.inForce).inserted else { continue }
        found.report(
            .misspeltEntry, at: place, ["namn": miss.name.inForce, "skrivet": same[0].written, "antal": String(same.count)],
            notes: [DiagnosticNote(same[0].passage.range(same[0].place), sv: "så här i texten", en: "so in the text")])
    }
}

/// Names of several words, by each of their longer words: what a stretch of a text is held against. Where many have a
/// word in common (“… kommun”), only those that may be near.
private struct NamesByWord {
    /// Names that have a word at the same place and are of as many words: the stretch is the same for all of them.
    private struct Group {
        var position: Int
        var count: Int
        var members: [Int] = []
        var near: NearWords?
    }

    private let names: [RegisteredNames.Name]
    private var groups: [String: [Group]] = [:]
    /// A bit for each of their words, by the lowest part of its number: what nearly every word of a text has no bit for.
    private var marks = [UInt64](repeating: 0, count: 64)
    private static let few = 32

    init(_ names: [RegisteredNames.Name]) {
        self.names = names
        for (number, name) in names.enumerated() where name.words.count > 1 {
            for word in Set(name.words) where word.count >= 4 {
                guard let position = name.words.firstIndex(of: word) else { continue }
                let index = groups[word]?.firstIndex { $0.position == position && $0.count == name.words.count }
                if let index {
                    groups[word]?[index].members.append(number)
                } else {
                    groups[word, default: []].append(Group(position: position, count: name.words.count, members: [number]))
                }
            }
        }
        for word in groups.keys {
            let number = wordHash(word)
            marks[Int(number >> 6 & 63)] |= 1 << UInt64(number & 63)
            for index in groups[word, default: []].indices where groups[word, default: []][index].members.count > Self.few {
                var near = NearWords(most: 2)
                for number in groups[word, default: []][index].members {
                    near.insert(Array(names[number].words.joined(separator: " ").unicodeScalars), as: number)
                }
                groups[word]?[index].near = near
            }
        }
    }

    /// Names with the stretches around a word that may be them misspelt, in the order of the names: as many words as the
    /// name has, one more, one less.
    func stretches(around index: Int, in passage: Passage) -> [(name: RegisteredNames.Name, place: Range<Int>)] {
        let number = passage.words[index].number
        guard marks[Int(number >> 6 & 63)] & 1 << UInt64(number & 63) != 0, let groups = groups[passage.words[index].text] else { return [] }
        var found: [(number: Int, order: Int, place: Range<Int>)] = []
        for group in groups {
            for (order, shift) in [0, 1, -1].enumerated() {
                let start = index - group.position + shift * (group.position > 0 ? 1 : 0)
                let place = start..<(start + group.count + shift)
                guard place.contains(index), start >= 0, place.upperBound <= passage.words.count, place.count > 1,
                    !passage.words[place].dropFirst().contains(where: \.gapHasStop)
                else { continue }
                for number in group.near.map({ candidates($0, passage.words[place]) }) ?? group.members {
                    found.append((number, order, place))
                }
            }
        }
        return found.sorted { ($0.number, $0.order) < ($1.number, $1.order) }.map { (names[$0.number], $0.place) }
    }

    /// Within two letters, the genitive's s besides.
    private func candidates(_ near: NearWords, _ words: ArraySlice<Passage.Word>) -> [Int] {
        let letters = Array(words.map(\.text).joined(separator: " ").unicodeScalars)
        let found = near.candidates(near: letters)
        guard letters.last == "s" else { return found }
        return Set(found).union(near.candidates(near: Array(letters.dropLast()))).sorted()
    }
}

/// Words that are a long name of one word but for a letter, each with that name.
private func misspeltNames(_ context: CheckContext) -> [String: RegisteredNames.Name] {
    let single = context.names.valid.filter { $0.words.count == 1 && $0.words[0].utf8.count >= 10 }
        .map { (name: $0, word: Array($0.words[0].utf8), letters: Array($0.words[0].unicodeScalars)) }
    guard !single.isEmpty else { return [:] }
    // By themselves: an entry would be copied with all of its name to look at its word.
    let spelt = single.map(\.word)
    let right = Set((context.names.aliases + context.names.valid).filter { $0.words.count == 1 }.map { $0.words[0] })
    var index: NearWords?
    if single.count > 32 {
        var near = NearWords(most: 1)
        for (number, entry) in single.enumerated() { near.insert(entry.letters, as: number) }
        index = near
    }
    var found: [String: RegisteredNames.Name] = [:]
    let all = Array(single.indices)
    for word in context.vocabulary.words where word.utf8.count >= 9 && word.utf8.count <= 200 {
        let bytes = Array(word.utf8)
        for number in index.map({ candidates($0, for: word) }) ?? all {
            guard isWithinReach(bytes, spelt[number]), let ending = misspelling(word, single[number].letters), !right.contains(word)
            else { continue }
            // An inflected form cannot be replaced by the name as it stands.
            var wanted = single[number].name
            if ending.isEmpty { wanted.words = [word] }
            found[word] = wanted
        }
    }
    return found
}

/// The numbers of names that a word, or what it is without an ending, may be near.
private func candidates(_ near: NearWords, for word: String) -> [Int] {
    let letters = Array(word.unicodeScalars)
    var found = Set<Int>()
    for ending in endings where word.hasSuffix(ending) {
        found.formUnion(near.candidates(near: Array(letters.dropLast(ending.unicodeScalars.count))))
    }
    return found.sorted()
}

/// What a name of one word may have at its end.
let endings = ["", "s", "n", "en", "ns", "ens", "et", "ets"]
