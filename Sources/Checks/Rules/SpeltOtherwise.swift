import Diagnostics
import Inputs

extension DiagnosticCode {
    static let speltOtherwise = DiagnosticCode(
        "CK253", .warning,
        sv: MessageText(
            "”{skrivet}” skrivs ”{annat}” på {antal} andra ställen", reason: "En bokstav kan vara fel, saknas eller ha bytt plats.",
            fix: "Skriv ”{annat}”, om det är det som menas."),
        en: MessageText(
            "“{skrivet}” is written “{annat}” in {antal} other places", reason: "A letter may be wrong, missing or have changed places.",
            fix: "Write “{annat}”, if that is meant."))
}

/// A word that stands once, and elsewhere several times with two letters in the other order: “enehten” beside “enheten”; or a proper
/// name but for one letter: “Skärvk” beside “Skärvik”.
@Sendable func speltOtherwise(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.speltOtherwise, context)
    let spelt = context.passages.map(\.speltWords)
    let words = SpeltWords(context, spelt)
    guard !words.common.isEmpty else { return }
    for (number, passage) in context.passages.enumerated() where !passage.origin.isRegister {
        for spelt in spelt[number] where words.isRare(spelt) {
            let (index, word) = (Int(spelt.index), passage.words[Int(spelt.index)])
            guard let meant = words.turned(word, at: index, in: passage) ?? words.misspelt(word, at: index, in: passage) else { continue }
            let place = index..<index + 1
            // A quotation keeps its spelling, and an address or a name may be another.
            if passage.isTaken(place) || passage.isQuoted(word.start) || context.isWithinName(place, passage) { continue }
            let isSame = word.written == word.text
            let shown = isSame ? meant.text : meant.text.prefix(1).uppercased() + meant.text.dropFirst()
            found.report(
                .speltOtherwise, at: passage.range(place), ["skrivet": word.written, "annat": shown, "antal": String(meant.count)],
                notes: [DiagnosticNote(meant.place, sv: "till exempel här", en: "here for instance")],
                replacement: passage.isOnOneLine(place) ? shown : nil)
        }
    }
}

/// A longer word of a text, as it is written: where it stands first, and how often.
private struct SpeltWord: Sendable {
    /// In the table of words.
    var position: Int32
    /// Of the word in the text.
    var index: Int32
    var count: Int32 = 0
    /// How often it begins with a capital within a sentence.
    var capitals: Int32 = 0
}

extension Passage {
    /// In the order in which they are first met with; each by itself where nobody will ask again.
    fileprivate var speltWords: [SpeltWord] {
        worked([SpeltWord].self) {
            var found: [SpeltWord] = []
            var places: [Int: Int] = [:]
            let isKept = isKept
            for (index, word) in words.enumerated() where word.text.utf8.count >= 5 && !word.isNumber {
                let position = word.entry.position
                let place = isKept ? places[position, default: found.count] : found.count
                if place == found.count {
                    if isKept { places[position] = place }
                    found.append(SpeltWord(position: Int32(truncatingIfNeeded: position), index: Int32(truncatingIfNeeded: index)))
                }
                found[place].count += 1
                // A title may begin each of its words with a capital.
                if !word.gapHasStop, isProse, !word.isShouted, word.hasCapital { found[place].capitals += 1 }
            }
            return found
        }
    }
}

/// How often each longer word stands in the texts of a meeting.
private struct SpeltWords {
    struct Common {
        var text: String
        var letters: UInt32
        var count: Int
        var place: SourceRange
        /// It begins with a capital within sentences.
        var isName: Bool
    }
    /// A word, whichever capitals it has.
    private struct Tally {
        var text: String
        var letters: UInt32
        var count = 0
        var capitals = 0
        var place: SourceRange
    }
    private(set) var common: [Common] = []
    private var tallies: [Tally] = []
    /// The tally of each entry of the word table, by its position; -1 for words that are not counted.
    private var tallyOfEntry: [Int32] = []
    private var byLetters: [UInt32: [Int]] = [:]
    private var names = NearWords(most: 1)
    private var registered = Set<String>()
    private let lexicon: Lexicon

    /// - Parameter spelt: the longer words of each passage.
    init(_ context: CheckContext, _ spelt: [[SpeltWord]]) {
        lexicon = context.lexicon
        var numbers = WordNumbers(capacity: context.vocabulary.count)
        for (passage, words) in zip(context.passages, spelt) {
            for spelt in words {
                let position = Int(spelt.position)
                while tallyOfEntry.count <= position { tallyOfEntry.append(-1) }
                if tallyOfEntry[position] < 0 {
                    let word = passage.words[Int(spelt.index)]
                    let number = numbers.insert(WordKey(word))
                    if number == tallies.count {
                        tallies.append(Tally(text: word.text, letters: word.entry.letters, place: passage.range(word.start, word.end)))
                    }
                    tallyOfEntry[position] = Int32(truncatingIfNeeded: number)
                }
                let tally = Int(tallyOfEntry[position])
                tallies[tally].count += Int(spelt.count)
                tallies[tally].capitals += Int(spelt.capitals)
            }
        }
        for name in context.names.valid + context.names.aliases { registered.formUnion(name.words) }
        for former in context.names.former { registered.formUnion(former.name.words) }
        for tally in tallies where tally.count > 1 {
            common.append(Common(text: tally.text, letters: tally.letters, count: tally.count, place: tally.place, isName: tally.capitals > 0))
        }
        for (number, word) in common.enumerated() { byLetters[word.letters, default: []].append(number) }
        for number in alphabetical(common.indices.filter { common[$0].isName && common[$0].count > 2 }) {
            names.insert(Array(common[number].text.unicodeScalars), as: number)
        }
    }

    func isRare(_ word: SpeltWord) -> Bool {
        let tally = Int(tallyOfEntry[Int(word.position)])
        return tallies[tally].count == 1 && !registered.contains(tallies[tally].text)
    }

    /// The few that come into question: all words of a meeting are many to put in order.
    private func alphabetical(_ numbers: [Int]) -> [Int] {
        numbers.count < 2 ? numbers : numbers.sorted { common[$0].text < common[$1].text }
    }

    /// The word with two letters beside each other in their other order.
    func turned(_ word: Passage.Word, at index: Int, in passage: Passage) -> Common? {
        guard !word.isNumber, !word.isShouted, word.meaning.kinds.isEmpty, word.meaning.numeral == 0, word.meaning.month == 0,
            !lexicon.phrases.twins.contains(word.text),
            let numbers = byLetters[word.entry.letters]
        else { return nil }
        let letters = Array(word.text.unicodeScalars)
        // Names of the register have a rule of their own.
        for number in alphabetical(numbers) where common[number].text != word.text && !registered.contains(common[number].text) {
            let other = Array(common[number].text.unicodeScalars)
            guard let first = changedPlaces(letters, other) else { continue }
            // “planer” and “planre” differ in their endings; those of real words may.
            if first + 1 == letters.count - 1, letters.count < 7 { continue }
            return common[number]
        }
        return nil
    }

    /// The proper name that a word is but for one letter, neither its first nor an ending.
    func misspelt(_ word: Passage.Word, at index: Int, in passage: Passage) -> Common? {
        guard word.text.utf8.count >= 6, !word.isNumber, !word.isShouted, !word.gapHasStop, word.hasCapital, !word.text.utf8.contains(0x2D) else { return nil }
        // People have names of their own: “Kristina Hansson” and “Kristian Hanson”.
        func isCapital(_ other: Int) -> Bool { passage.words.indices.contains(other) && passage.words[other].hasCapital }
        if isCapital(index - 1) && !passage.words[index].gapHasStop && passage.isSpaceOnly(passage.words[index - 1].end, word.start) { return nil }
        if isCapital(index + 1), !passage.words[index + 1].gapHasStop, passage.isSpaceOnly(word.end, passage.words[index + 1].start) { return nil }
        let letters = Array(word.text.unicodeScalars)
        for number in alphabetical(names.candidates(near: letters)) {
            let other = Array(common[number].text.unicodeScalars)
            guard letters.first == other.first, !registered.contains(common[number].text), editDistance(letters, other) == 1 else { continue }
            // An ending is no slip: “Skärviks”, “Lindebys”.
            let shared = zip(letters, other).prefix { $0 == $1 }.count
            if shared == min(letters.count, other.count) || shared == letters.count - 1 && letters.count == other.count { continue }
            return common[number]
        }
        return nil
    }
}
