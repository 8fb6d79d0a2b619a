import Diagnostics

/// A paragraph that stops in the middle: “Arbetet har gått framåt under våren och”. A line that leads to a list or to code, an address or a
/// motto by itself needs no full stop.
func unfinishedSentences(_ passage: Passage, _ found: inout Examination) {
    let blocks = passage.blocks
    for (number, block) in blocks.enumerated() where block.kind == .paragraph && passage.bytes[block.start] != 0x2A && passage.bytes[block.start] != 0x5F {
        guard number + 1 == blocks.count || blocks[number + 1].kind == .paragraph || blocks[number + 1].kind == .heading,
            // A command or a piece of code goes on with the sentence.
            !passage.bytes[block.end..<(number + 1 == blocks.count ? passage.bytes.count : blocks[number + 1].start)].contains(0x60),
            let sentence = passage.sentences(in: block).last, sentence.count >= 4, passage.isOpen(block, after: sentence.upperBound - 1)
        else { continue }
        let last = passage.words[sentence.upperBound - 1]
        guard last.has([.leadIn, .joiner]) && !last.isNumber && !last.isShouted && last.written.first?.isLowercase == true,
            !passage.isTaken(sentence.upperBound - 1..<sentence.upperBound)
        else { continue }
        let place = passage.range(max(sentence.lowerBound, sentence.upperBound - 3)..<sentence.upperBound)
        found.report(.trailingOff, at: place, ["skrivet": passage.written(max(sentence.lowerBound, sentence.upperBound - 3)..<sentence.upperBound)])
    }
}

extension Passage {
    /// Whether nothing stands after the last word but spaces.
    fileprivate func isOpen(_ block: Block, after word: Int) -> Bool {
        bytes[words[word].end..<block.end].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    }
}
