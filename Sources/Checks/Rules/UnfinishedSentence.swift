import Diagnostics

extension DiagnosticCode {
    static let noFullStop = DiagnosticCode(
        "CK265", .warning,
        sv: MessageText(
            "Stycket slutar utan punkt: ”{skrivet}”", reason: "De andra styckena här slutar med skiljetecken. Något kan ha fallit bort.",
            fix: "Skriv klart meningen, eller sätt punkt."),
        en: MessageText(
            "The paragraph ends without a full stop: “{skrivet}”",
            reason: "The other paragraphs here end with a punctuation mark. Something may be missing.",
            fix: "Finish the sentence, or put a full stop."))
}

/// A paragraph that stops in the middle: “Arbetet har gått framåt under våren och”, or without its full stop among others that have
/// theirs. A line that leads to a list or to code, an address or a motto by itself needs none.
func unfinishedSentences(_ passage: Passage, _ found: inout Examination) {
    let blocks = passage.blocks
    let ends = blocks.indices.map { blocks[$0].kind == .paragraph ? passage.end(ofParagraph: $0) : .other }
    let closed = ends.count { $0 == .closed }
    let areClosed = closed > 0 && closed >= ends.count(where: \.isOpen)
    for (block, end) in zip(blocks, ends) {
        guard case .open(let sentence) = end else { continue }
        let last = passage.words[sentence.upperBound - 1]
        let isTold = last.has([.leadIn, .joiner])
        guard isTold || areClosed && passage.isWhole(sentence, in: block) else { continue }
        let words = max(sentence.lowerBound, sentence.upperBound - 3)..<sentence.upperBound
        found.report(isTold ? .trailingOff : .noFullStop, at: passage.range(words), ["skrivet": passage.written(words)])
    }
}

private enum ParagraphEnd: Equatable {
    /// With a mark, or with something that may stand for one.
    case closed
    /// In a word, the last of a sentence of some length.
    case open(Range<Int>)
    /// Of which nothing can be said: a line that leads on, a heading by hand, a few words.
    case other

    var isOpen: Bool { if case .open = self { true } else { false } }
}

extension Passage {
    fileprivate func end(ofParagraph number: Int) -> ParagraphEnd {
        let block = blocks[number]
        guard bytes[block.start] != 0x2A, bytes[block.start] != 0x5F, let sentence = sentences(in: block).last else { return .other }
        let tail = bytes[words[sentence.upperBound - 1].end..<block.end].filter { $0 > 0x20 }
        if let mark = tail.last, [0x2E, 0x21, 0x3F].contains(mark) { return .closed }
        let isLast = number + 1 == blocks.count
        guard tail.isEmpty, sentence.count >= 4, isLast || blocks[number + 1].kind == .paragraph || blocks[number + 1].kind == .heading,
            // A command or a piece of code goes on with the sentence.
            !bytes[block.end..<(isLast ? bytes.count : blocks[number + 1].start)].contains(0x60)
        else { return .other }
        let last = words[sentence.upperBound - 1]
        let isWord = !last.isNumber && !last.isShouted && last.written.first?.isLowercase == true && !isTaken(sentence.upperBound - 1..<sentence.upperBound)
        return isWord && last.start > block.start && bytes[last.start - 1] <= 0x20 ? .open(sentence) : .other
    }

    /// Whether it is said in a sentence, and not in the lines of an address, or after a label such as “Källa:”.
    fileprivate func isWhole(_ sentence: Range<Int>, in block: Block) -> Bool {
        guard sentence.count >= 6, hasVerb(sentence) else { return false }
        let before = sentence.lowerBound > 0 ? words[sentence.lowerBound - 1].end : 0
        let label = before..<words[sentence.lowerBound + 4].start
        return !bytes[label].contains(0x3A) && !(block.start + 1..<block.end).contains { bytes[$0] == 0x0A && (bytes[$0 - 1] == 0x5C || bytes[$0 - 1] == 0x20) }
    }
}
