import Diagnostics
import Inputs

extension DiagnosticCode {
    static let doubledWord = DiagnosticCode(
        "CK209", .warning,
        sv: MessageText("Ordet ”{ord}” står två gånger i rad", reason: "Det ena är oftast kvar efter en ändring.", fix: "Ta bort det ena."),
        en: MessageText("The word “{ord}” stands twice in a row", reason: "One of them is mostly left over from a change.", fix: "Remove one of them."))
    static let halfPair = DiagnosticCode(
        "CK206", .warning,
        sv: MessageText("”{ord}” saknar sin andra del", reason: "Läsaren väntar på {väntat}.", fix: "Skriv den andra delen, eller skriv om meningen."),
        en: MessageText("“{ord}” lacks its other part", reason: "The reader waits for {väntat}.", fix: "Write the other part, or rephrase the sentence."))
    static let noteToSelf = DiagnosticCode(
        "CK208", .warning,
        sv: MessageText(
            "”{skrivet}” ser ut som en anteckning till en själv", reason: "Det skulle tryckas så som det står.",
            fix: "Ta reda på vad som gäller och ta bort anteckningen."),
        en: MessageText(
            "“{skrivet}” looks like a note to oneself", reason: "It would be printed as it stands.", fix: "Find out how things are and remove the note."))
}

/// “och och”, also over the end of a line.
@Sendable func doubledWord(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.doubledWord, context)
    found.eachText(.doubledWord, context) { passage, found in
        guard !passage.origin.isRegister else { return }
        for index in passage.words.indices.dropFirst() where passage.isDoubled(index) {
            let place = passage.range(index - 1..<index + 1)
            let isWhole = passage.isOnOneLine(index - 1..<index + 1)
            found.report(
                .doubledWord, at: place, ["ord": passage.words[index].written],
                replacement: isWhole ? passage.words[index - 1].written : nil)
        }
    }
}

extension Passage {
    fileprivate func isDoubled(_ index: Int) -> Bool {
        let (first, second) = (words[index - 1], words[index])
        guard first.text == second.text, !second.gapHasStop, !second.isNumber, second.written == second.text,
            first.written.dropFirst() == first.text.dropFirst(),
            !second.has(.mayBeDoubled) || isVerbTwice(index), isSpaceOnly(first.end, second.start), !isTaken(index - 1..<index + 1)
        else { return false }
        if second.text.utf8.count > 1 { return true }
        // “står i i dag”
        let next = index + 1
        return second.has(.standsIn)
            && !(next < words.count
                && (words[next].has(.yearsOrTimes) || lexicon.meaning(of: words[next].text + "en").kinds.contains(.beside) || words[next].has(.overnight)
                    || words[next].has(.ownPart)))
    }
}

extension Passage {
    /// “Antalet är är 52”; but not “det som är är bra”, nor “de medel vi har har minskat”.
    fileprivate func isVerbTwice(_ index: Int) -> Bool {
        guard words[index].has(.afterYear) else { return false }
        let before = words[sentence(around: index).lowerBound..<index - 1]
        guard let subject = before.last, !before.contains(where: { $0.has([.condition, .relative]) }) else { return false }
        return before.count < 2 || !subject.has(.leadIn)
    }
}

/// “dels” that no second “dels” follows, “för det tredje” without “för det andra”.
@Sendable func halfPair(_ context: CheckContext, _ found: inout Examination) {
    let phrases = context.lexicon.phrases
    let pairs = phrases.pairs.filter { context.occurs($0.first) }
    let ordinals = phrases.ordinals.dropFirst().contains(where: context.occurs)
    guard !pairs.isEmpty || ordinals else { return }
    for passage in context.passages where passage.isProse {
        for pair in pairs {
            let firsts = passage.occurrences(of: pair.first)
            guard let first = firsts.first else { continue }
            let place = passage.range(first)
            found.examine(.halfPair, at: place)
            let isWhole = pair.first == pair.second ? firsts.count > 1 : !passage.occurrences(of: pair.second).isEmpty
            if isWhole { continue }
            found.report(.halfPair, at: place, ["ord": passage.written(first), "väntat": "”" + pair.second.joined(separator: " ") + "”"])
        }
        guard ordinals else { continue }
        // Only at the start of a sentence, and only where the first is told as well.
        let places = phrases.ordinals.map { phrase in passage.occurrences(of: phrase).filter { passage.words[$0.lowerBound].gapHasStop } }
        guard !places[0].isEmpty else { continue }
        for number in places.indices.dropFirst() where !places[number].isEmpty {
            let place = passage.range(places[number][0])
            found.examine(.halfPair, at: place)
            if !places[number - 1].isEmpty { continue }
            found.report(
                .halfPair, at: place,
                ["ord": passage.written(places[number][0]), "väntat": "”" + phrases.ordinals[number - 1].joined(separator: " ") + "”"])
            break
        }
    }
}

/// “(kolla!)”, “(siffra?)” and “(stäm av med ekonomichefen)”: a short remark in brackets that asks somebody to look something up.
@Sendable func noteToSelf(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.noteToSelf, context)
    found.eachText(.noteToSelf, context) { passage, found in
        guard !passage.origin.isRegister else { return }
        var word = 0
        for open in passage.bytes.indices where passage.bytes[open] == 0x28 {
            guard let close = passage.bytes[open...].prefix(60).firstIndex(of: 0x29), close > open + 2 else { continue }
            let isAsked = passage.bytes[close - 1] == 0x3F || passage.bytes[close - 1] == 0x21
            while word < passage.words.count, passage.words[word].start < open { word += 1 }
            var end = word
            while end < passage.words.count, passage.words[end].end < close { end += 1 }
            let isShort = (1...4).contains(end - word) && passage.words[word..<end].contains { $0.has(.lookUp) }
            guard isAsked && isShort || end > word && context.isNote(passage.words[word..<end]) else { continue }
            found.report(.noteToSelf, at: passage.range(open, close + 1), ["skrivet": passage.text(open, close + 1)])
        }
    }
}

extension CheckContext {
    /// “stäm av med ekonomichefen”: what a bracket begins with that is for whoever writes, and for no reader.
    fileprivate func isNote(_ words: ArraySlice<Passage.Word>) -> Bool {
        guard words.count <= 7 else { return false }
        return lexicon.phrases.notes.contains { phrase in
            guard words.count >= phrase.count, words.prefix(phrase.count).elementsEqual(phrase, by: { $0.text == $1 }) else { return false }
            // “(kolla)” by itself, and “(ask Eva)”: somebody is asked.
            return phrase.count > 1 || words.count == 1 || words.dropFirst().first?.written.first?.isUppercase == true
                || words.dropFirst().first?.has(.by) == true
        }
    }
}
