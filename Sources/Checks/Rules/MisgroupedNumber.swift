import Diagnostics

extension DiagnosticCode {
    static let misgroupedNumber = DiagnosticCode(
        "CK260", .warning,
        sv: MessageText(
            "{skrivet} är inte grupperat som ett tal", reason: "En siffra kan fattas eller vara en för mycket, och beloppet går inte att läsa säkert.",
            fix: "Skriv siffrorna i grupper om tre: {grupperat}, om det är de som menas."),
        en: MessageText(
            "{skrivet} is not grouped as a number", reason: "A digit may be missing or be one too many, and the amount cannot be read with certainty.",
            fix: "Write the digits in groups of three: {grupperat}, if they are the ones meant."))
}

/// Amounts whose groups are no groups of three: “1 120 00 kr”, “12 5000 kr”, “1,200 000 kr”.
@Sendable func misgroupedNumber(_ context: CheckContext, _ found: inout Examination) {
    misgroupedFacts(context, &found)
    found.eachText(.misgroupedNumber, context) { passage, found in
        guard passage.words.contains(where: \.isNumber) else { return }
        var index = 0
        while index < passage.words.count {
            guard let run = passage.groupedRun(at: index) else {
                index += 1
                continue
            }
            index = run.words.upperBound
            guard passage.isMoney(run.words) || run.isOneTooMany && passage.isOfThings(run.words), !passage.isReference(run.words.lowerBound),
                !passage.isTaken(run.words),
                !passage.isQuoted(passage.words[run.words.lowerBound].start)
            else { continue }
            let place = passage.range(run.words)
            found.examine(.misgroupedNumber, at: place)
            if run.isWellGrouped(
                passage.lexicon.numbers.groupMark, hasSmallUnit: passage.words[run.words.upperBound...].first?.has([.million, .thousand]) != true)
            {
                continue
            }
            let mark = passage.lexicon.numbers.groupMark == 0x2C ? "," : "\u{A0}"
            found.report(.misgroupedNumber, at: place, ["skrivet": passage.written(run.words), "grupperat": grouped(run.groups.joined(), mark)])
        }
    }
}

/// A fact of the meeting's own that is written “9,874”: with a comma before exactly three digits, which is how many write thousands and
/// here is how decimals are written.
private func misgroupedFacts(_ context: CheckContext, _ found: inout Examination) {
    context.input.meeting.value["fakta"]?.forEachValueAlone { value in
        guard case .number = value.kind, let range = value.range, let file = context.input.sources.file(range.file), range.start < range.end,
            Int(range.end) <= file.bytes.count
        else { return }
        let written = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        let parts = written.split(separator: ",", omittingEmptySubsequences: false)
        func isDigits(_ part: Substring) -> Bool { !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard parts.count == 2, isDigits(parts[0]), isDigits(parts[1]), parts[1].utf8.count == 3, parts[0].utf8.count <= 3, parts[0].utf8.first != 0x30 else {
            return
        }
        found.examine(.misgroupedNumber, at: range)
        found.report(.misgroupedNumber, at: range, ["skrivet": written, "grupperat": "\(parts[0])\u{A0}\(parts[1])"])
    }
}

/// Digits in groups of three from the end.
private func grouped(_ digits: String, _ mark: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += mark }
        text.append(digit)
    }
    return text
}

/// Groups of digits with one sign between each and the next.
private struct GroupedRun {
    var words: Range<Int>
    var groups: [String]
    /// A space or a comma.
    var marks: [UInt8]

    /// “6 4200”: four digits that are no year, after one or two.
    var isOneTooMany: Bool {
        guard groups.count == 2, marks == [0x20], groups[0].utf8.count <= 2, groups[0] != "0", groups[1].utf8.count == 4, let last = Int(groups[1]) else {
            return false
        }
        return !(1900...2199).contains(last)
    }

    func isWellGrouped(_ groupMark: UInt8?, hasSmallUnit: Bool) -> Bool {
        var whole = groups
        var between = marks
        // Decimals after the comma, where that is the mark before them; “1,200 kr” has three, which no öre has.
        if groupMark != 0x2C, between.last == 0x2C {
            if hasSmallUnit, (whole.last?.utf8.count ?? 0) == 3 { return false }
            whole.removeLast()
            between.removeLast()
        }
        // “år 2024 120 000 kr”, “in 2024,120 people”
        if whole.count > 1, let first = whole.first, first.utf8.count == 4, let year = Int(first), (1900...2199).contains(year) {
            whole.removeFirst()
            between.removeFirst()
        }
        guard let first = whole.first, Set(between).count <= 1, between.allSatisfy({ $0 == 0x20 || $0 == groupMark }) else { return false }
        return whole.count == 1 || first.utf8.count <= 3 && whole.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }
}

extension Passage {
    fileprivate func groupedRun(at start: Int) -> GroupedRun? {
        func isDigits(_ word: Word) -> Bool { word.written.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard isDigits(words[start]) else { return nil }
        var run = GroupedRun(words: start..<start + 1, groups: [words[start].written], marks: [])
        while run.words.upperBound < words.count, isDigits(words[run.words.upperBound]), let mark = mark(before: run.words.upperBound) {
            run.groups.append(words[run.words.upperBound].written)
            run.marks.append(mark)
            run.words = run.words.lowerBound..<run.words.upperBound + 1
        }
        return run.groups.count > 1 ? run : nil
    }

    /// The only sign between a word and the one before: a space of any kind, or a comma.
    private func mark(before index: Int) -> UInt8? {
        let gap = bytes[words[index - 1].end..<words[index].start]
        switch gap.count {
        case 1: return gap.first == 0x20 || gap.first == 0x2C ? gap.first : nil
        case 2: return gap.elementsEqual([0xC2, 0xA0]) ? 0x20 : nil
        case 3: return gap.elementsEqual([0xE2, 0x80, 0xAF]) || gap.elementsEqual([0xE2, 0x80, 0x89]) ? 0x20 : nil
        default: return nil
        }
    }

    fileprivate func isMoney(_ run: Range<Int>) -> Bool {
        if withUnit(run) != nil { return true }
        if let next = next(after: run), next.has([.million, .thousand, .currency]) || next.has(.measure) && !next.has([.percent, .yearsOrTimes]) {
            return true
        }
        return run.lowerBound > 0 && words[run.lowerBound - 1].has(.currency) && !words[run.lowerBound].gapHasStop
    }

    /// “6 4200 besök” within a sentence: what follows is what they count.
    fileprivate func isOfThings(_ run: Range<Int>) -> Bool {
        guard run.lowerBound > 0, !words[run.lowerBound].gapHasStop, let next = next(after: run), let before = words[..<run.lowerBound].last,
            isSpaceOnly(words[run.upperBound - 1].end, next.start), isSpaceOnly(before.end, words[run.lowerBound].start)
        else { return false }
        return !before.isNumber && before.meaning.month == 0 && !before.hasCapital && next.text.utf8.count >= 4 && !next.isNumber && !next.hasCapital
            && next.meaning.month == 0 && !next.has([.relation, .joiner, .leadIn, .finite, .auxiliary, .participle, .past, .percent, .outOf])
            && lexicon.meaning(of: before.text).kinds.isDisjoint(with: [.calledAnything, .time, .yearsOrTimes])
    }

    /// “vecka 12 5000 kr”, “den 12 5000 kr”: the first number goes with the word before it.
    fileprivate func isReference(_ start: Int) -> Bool {
        start > 0 && !words[start].gapHasStop
            && words[start - 1].has([.dateArticle, .week, .goal, .attachment, .attachments, .numbered, .rank, .numberSign, .clock, .agendaItem])
    }
}
