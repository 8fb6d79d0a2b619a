import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherForm = DiagnosticCode(
        "CK210", .warning,
        sv: MessageText(
            "”{skrivet}” skrivs ”{namn}” i registret", reason: "Ett namn som skrivs på två sätt ser ut som två saker.", fix: "Skriv ”{namn}”."),
        en: MessageText(
            "“{skrivet}” is written “{namn}” in the register", reason: "A name written in two ways looks like two things.", fix: "Write “{namn}”."))
    static let turnedAbbreviation = DiagnosticCode(
        "CK211", .warning,
        sv: MessageText(
            "”{skrivet}” har samma bokstäver som förkortningen {namn} i registret", reason: "Två bokstäver kan ha bytt plats.",
            fix: "Skriv {namn} om det är det som menas; är det något annat, skriv in förkortningen i registret."),
        en: MessageText(
            "“{skrivet}” has the letters of the abbreviation {namn} in the register", reason: "Two letters may have changed places.",
            fix: "Write {namn} if that is meant; if it is something else, enter the abbreviation in the register."))
}

/// Names of the register with other capitals, “&” for “och”, or a plural that a proper name does not have.
@Sendable func nameForm(_ context: CheckContext, _ found: inout Examination) {
    let names = context.mentioned.compactMap { name -> (name: RegisteredNames.Name, spelt: [String])? in
        guard name.words.count > 1 else { return nil }
        let spelt = name.name.split(separator: " ").map(String.init)
        return spelt.count == name.words.count ? (name, spelt) : nil
    }
    if !context.names.valid.isEmpty { found.examineTexts(.otherForm, context) }
    /// Names with a word that “&” may stand for, without it.
    let joined = context.names.valid.compactMap { name -> (name: RegisteredNames.Name, words: [String], at: Int)? in
        guard name.words.count > 2, let at = name.words.dropFirst().dropLast().firstIndex(where: { context.lexicon.meaning(of: $0).kinds.contains(.joiner) })
        else { return nil }
        var words = name.words
        words.remove(at: at)
        return context.occurs(words) ? (name, words, at) : nil
    }
    let plurals = context.names.valid.compactMap { name -> (name: RegisteredNames.Name, word: String)? in
        guard name.words.count == 1, let word = name.words.first, word.count >= 10, word.hasSuffix("et") else { return nil }
        let plural = word.dropLast(2) + "en"
        return context.vocabulary.contains(String(plural)) ? (name, String(plural)) : nil
    }
    /// “Ice and Snow” said “Snow and Ice”.
    let turned = context.names.valid.compactMap { name -> (name: RegisteredNames.Name, words: [String])? in
        guard name.words.count > 3, let at = name.words.dropFirst().dropLast().firstIndex(where: { context.lexicon.meaning(of: $0).kinds.contains(.joiner) })
        else { return nil }
        var words = name.words
        words.swapAt(at - 1, at + 1)
        return words != name.words && context.occurs(words) && !context.names.valid.contains { $0.words == words } ? (name, words) : nil
    }
    let definite = context.names.valid.flatMap { name in context.definiteWithin(name.words).map { (name: name, words: $0) } }
    for passage in context.passages where !passage.origin.isRegister {
        for index in definite.indices {
            for place in passage.occurrences(of: definite[index].words)
            where passage.words[place.lowerBound].hasCapital && !context.isWithinName(place, passage) {
                report(definite[index].name, place, passage, &found)
            }
        }
        // By index: a loop over the names would take a copy of each.
        for index in turned.indices {
            for place in passage.occurrences(of: turned[index].words) { report(turned[index].name, place, passage, &found) }
        }
        for index in names.indices {
            for place in passage.occurrences(of: names[index].name.words)
            where passage.hasOtherCapitals(place, names[index].spelt) && !passage.isShouted(place) && !context.isWithinName(place, passage) {
                report(names[index].name, place, passage, &found)
            }
        }
        for index in joined.indices {
            for place in passage.occurrences(of: joined[index].words) {
                let before = place.lowerBound + joined[index].at - 1
                guard passage.gap(after: before).contains(0x26) else { continue }
                report(joined[index].name, place, passage, &found)
            }
        }
        for entry in plurals {
            for place in passage.occurrences(of: [entry.word]) where passage.words[place.lowerBound].written.first?.isUppercase == true {
                report(entry.name, place, passage, &found)
            }
        }
    }
}

private func report(_ name: RegisteredNames.Name, _ place: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    let notes = name.place.map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? []
    let isWhole = passage.words[place].map(\.text).last == name.words.last
    found.report(
        .otherForm, at: passage.range(place), ["skrivet": passage.written(place), "namn": name.name], notes: notes,
        replacement: isWhole && passage.isOnOneLine(place) ? name.name : nil)
}

extension Passage {
    /// A capital where the name has none, after its first word; or a small letter where it has one, with its first word as it is.
    fileprivate func hasOtherCapitals(_ place: Range<Int>, _ spelt: [String]) -> Bool {
        for (index, name) in zip(place, spelt).dropFirst() {
            guard let written = words[index].written.first, let wanted = name.first(where: \.isLetter) else { continue }
            if written.isUppercase, wanted.isLowercase { return true }
            if written.isLowercase, wanted.isUppercase, words[place.lowerBound].written.first == spelt.first?.first, spelt.first?.first?.isUppercase == true {
                return true
            }
        }
        return false
    }

    /// How many bytes of a word are capitals, where it is nothing else or a hyphen follows: “VUF”, “VUF-perioden”.
    fileprivate func capitals(beginning index: Int) -> Int? {
        let (start, end) = (words[index].start, words[index].end)
        var place = start
        while place < end, bytes[place] != 0x2D {
            if (0x41...0x5A).contains(bytes[place]) {
                place += 1
            } else if bytes[place] == 0xC3, place + 1 < end, [0x85, 0x84, 0x96].contains(bytes[place + 1]) {
                // Å, Ä, Ö
                place += 2
            } else {
                return nil
            }
        }
        return place - start
    }

    /// All capitals, as a heading may be.
    func isShouted(_ place: Range<Int>) -> Bool {
        words[place].allSatisfy(\.isShouted)
    }
}

/// “FCI” for FIC: the letters of a registered abbreviation in another order.
@Sendable func turnedAbbreviation(_ context: CheckContext, _ found: inout Examination) {
    let known = context.abbreviations
    guard !known.isEmpty else { return found.setAside(.turnedAbbreviation, .noAbbreviations) }
    found.examineTexts(.turnedAbbreviation, context)
    func letters(_ short: String) -> String { String(decoding: short.utf8.sorted(), as: UTF8.self) }
    var byLetters: [String: String] = [:]
    for short in known where short.utf8.count >= 2 && short.utf8.count <= 8 { byLetters[letters(short)] = short }
    /// What the texts explain themselves is no slip.
    var counts: [String: Int] = [:]
    for passage in context.passages {
        for word in passage.words where word.isShouted && word.written.utf8.count >= 2 && !word.isNumber { counts[word.written, default: 0] += 1 }
    }
    for passage in context.passages where !passage.origin.isRegister {
        for index in passage.words.indices {
            guard let length = passage.capitals(beginning: index), (2...8).contains(length) else { continue }
            let word = passage.words[index]
            let short = String(decoding: passage.bytes[word.start..<word.start + length], as: UTF8.self)
            guard !known.contains(short), let meant = byLetters[letters(short)], counts[short, default: 0] < 3 else { continue }
            // “NSA (National …)” says what it is itself.
            if index + 1 < passage.words.count, passage.gap(after: index).contains(0x28) { continue }
            if word.start > 0, passage.bytes[word.start - 1] == 0x28 { continue }
            let place = index..<index + 1
            let notes = context.abbreviationPlace(meant).map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? []
            found.report(
                .turnedAbbreviation, at: passage.range(place), ["skrivet": short, "namn": meant], notes: notes,
                replacement: passage.isOnOneLine(place) ? meant + word.written.dropFirst(short.count) : nil)
        }
    }
}

extension CheckContext {
    /// Those that the register explains.
    var abbreviations: Set<String> {
        var result = Set(input.register.section("förkortningar")?.fields.map(\.name) ?? [])
        // And those that entries have beside their names.
        input.register.value.forEachValueAlone { value in
            if case .text(let text) = value.kind, (2...8).contains(text.utf8.count), text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
                result.insert(text)
            }
        }
        return result
    }

    fileprivate func abbreviationPlace(_ short: String) -> SourceRange? {
        input.register.section("förkortningar")?.fields.first { $0.name == short }?.nameRange
    }
}
