import Diagnostics
import Inputs

extension DiagnosticCode {
    static let placeholder = DiagnosticCode(
        "CK070",
        sv: MessageText(
            "”{skrivet}” är inte ifyllt", reason: "Det skulle tryckas så som det står.", fix: "Skriv det som ska stå där."),
        en: MessageText(
            "“{skrivet}” is not filled in", reason: "It would be printed as it stands.", fix: "Write what should stand there."))
}

/// What someone meant to come back to: TODO, XXX, “fyll i”, “[namn]”, “text kommer”, question marks in a row, empty
/// brackets.
@Sendable func placeholder(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.placeholder, context)
    found.eachText(.placeholder, context) { passage, found in
        for index in passage.words.indices {
            let isCross = passage.isCross(index)
            // “projekt XXX” is called so.
            if isCross, index > 0, passage.words[index - 1].has(.calledAnything), !passage.words[index].gapHasStop { continue }
            let isMark =
                isCross || passage.words[index].has(.mark) || passage.isLonePromise(index) || passage.isBracketedNote(index) || passage.isUnitAlone(index)
            if isMark, !passage.isQuoted(passage.words[index].start) {
                report(passage.range(index..<(index + 1)), passage.words[index].written, &found)
            }
            if let place = passage.blank(at: index) { report(passage.range(place), passage.written(place), &found) }
        }
        for (mark, pattern) in marks {
            if let start = passage.firstIndex(of: pattern), !passage.isQuoted(start) {
                report(passage.range(start, start + pattern.count), mark, &found)
            }
        }
    }
}

private let marks = ["???", "[...]", "[…]", "N.N.", " ___"].map { ($0, Array($0.utf8)) }

extension Passage {
    /// xxx, XX and NN, for what is not known yet.
    fileprivate func isCross(_ index: Int) -> Bool {
        let word = bytes[words[index].start..<words[index].end]
        guard let first = word.first, first == 0x78 || first == 0x58 || first == 0x4E else { return false }
        if word.count == 2, first != 0x78 { return word.allSatisfy { $0 == first } }
        return word.count >= 3 && word.allSatisfy { $0 | 0x20 == 0x78 }
    }

    /// “Kostnaden blev kr.”: the unit of an amount that is not there.
    fileprivate func isUnitAlone(_ index: Int) -> Bool {
        guard index > 0, !words[index].gapHasStop, words[index - 1].has(.past), index + 1 == words.count || words[index + 1].gapHasStop else { return false }
        let unit = words[index].written
        guard unit == lexicon.numbers.unitAfter || unit == lexicon.numbers.unitBefore, !unit.isEmpty else { return false }
        return words[sentence(around: index)].contains { $0.has(.money) }
    }

    /// “Fyll i enkäten” is a sentence; “[fyll i datum]”, “FYLL I” and “fyll i här” are notes to oneself.
    fileprivate func blank(at index: Int) -> Range<Int>? {
        guard lexicon.fillInStarts.contains(words[index].number) else { return nil }
        for phrase in lexicon.phrases.fillIn where words[index].text == phrase[0] && index + phrase.count <= words.count {
            let place = index..<(index + phrase.count)
            guard words[place].elementsEqual(phrase, by: { $0.text == $1 }) else { continue }
            let isBracketed = words[index].start > 0 && [0x5B, 0x3C, 0x7B, 0x28].contains(bytes[words[index].start - 1])
            let isShouted = bytes[words[index].start..<words[index].end].allSatisfy { (0x41...0x5A).contains($0) }
            let next = place.upperBound
            if isBracketed || isShouted || next == words.count || words[next].gapHasStop || words[next].has(.blank) { return place }
        }
        return nil
    }

    /// “Text kommer.”, “Kompletteras senare.”: a sentence that says nothing else.
    fileprivate func isLonePromise(_ index: Int) -> Bool {
        guard words[index].has(.toCome) else { return false }
        let sentence = sentence(around: index)
        guard sentence.count <= lexicon.forms.longestPromise else { return false }
        return words[sentence].allSatisfy { $0.has(.promisedText) }
    }

    /// “[namn]” and “[ange belopp]”, which are no links.
    fileprivate func isBracketedNote(_ index: Int) -> Bool {
        let start = words[index].start
        guard start > 0, bytes[start - 1] == 0x5B, words[index].has(.note) else { return false }
        var end = words[index].end
        while end < bytes.count, bytes[end] != 0x5D, bytes[end] != 0x0A { end += 1 }
        guard end < bytes.count, bytes[end] == 0x5D else { return false }
        return end + 1 == bytes.count || bytes[end + 1] != 0x28 && bytes[end + 1] != 0x5B && bytes[end + 1] != 0x3A
    }
}

private func report(_ place: SourceRange, _ written: String, _ found: inout Examination) {
    found.report(.placeholder, at: place, ["skrivet": written])
}
