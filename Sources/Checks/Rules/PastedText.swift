import Diagnostics
import Inputs

extension DiagnosticCode {
    static let partedWord = DiagnosticCode(
        "CK230", .warning,
        sv: MessageText(
            "”{skrivet}” är ett ord som är delat över två rader",
            reason: "Bindestrecket och ett mellanslag skrivs ut mitt i ordet. Så blir det när text kopieras ur en PDF.",
            fix: "Skriv ordet i ett stycke: {ord}"),
        en: MessageText(
            "“{skrivet}” is a word parted over two lines",
            reason: "The hyphen and a space are printed in the middle of it. That is what text copied from a PDF becomes.",
            fix: "Write the word in one piece: {ord}"))
    static let runningFoot = DiagnosticCode(
        "CK229", .warning,
        sv: MessageText(
            "Raden ”{skrivet}” står {antal} gånger i texten",
            reason: "Den ser ut som sidhuvud eller sidfot som följt med när texten klistrades in. Sådana sätter programmet.",
            fix: "Ta bort raderna."),
        en: MessageText(
            "The line “{skrivet}” stands {antal} times in the text",
            reason: "It looks like a running head or foot that came along when the text was pasted. The program sets those.",
            fix: "Remove the lines."))
    static let unmarkedHeading = DiagnosticCode(
        "CK227", .warning,
        sv: MessageText(
            "”{skrivet}” ser ut som en rubrik men skrivs ut som vanlig text",
            reason: "Den kommer inte med i innehållet, och den som lyssnar kan inte hoppa till den.",
            fix: "Skriv ## och ett mellanslag före, om det är en rubrik; annars en punkt eller ett kolon efter."),
        en: MessageText(
            "“{skrivet}” looks like a heading but is printed as ordinary text", reason: "It does not come into the contents, and a listener cannot jump to it.",
            fix: "Write ## and a space before it, if it is a heading; else a point or a colon after it."))
}

/// What comes along when text is pasted from Word or a PDF: words parted at the end of a line, running heads and feet,
/// headings that are only lines of their own.
@Sendable func pastedText(_ context: CheckContext, _ found: inout Examination) {
    for code in [DiagnosticCode.partedWord, .runningFoot, .unmarkedHeading] { found.examineTexts(code, context) }
    for passage in context.passages where passage.isProse && !passage.origin.isRegister {
        for index in passage.words.indices.dropLast() where passage.isParted(index) {
            let word = passage.words[index].written + passage.words[index + 1].written
            let place = index..<index + 2
            found.report(
                .partedWord, at: passage.range(place), ["skrivet": passage.written(place), "ord": word], replacement: passage.isTaken(place) ? nil : word)
        }
        guard passage.bytes.contains(0x0A) else { continue }
        let blocks = passage.blocks
        var lines: [String: (count: Int, second: Passage.Block?)] = [:]
        for (number, block) in blocks.enumerated() where block.kind == .paragraph {
            let words = passage.words(in: block)
            guard (1...8).contains(words.count), !passage.bytes[block.start..<block.end].contains(0x0A),
                let last = passage.bytes[block.start..<block.end].last(where: { $0 != 0x20 })
            else { continue }
            let isOpen = !".:!?,;".utf8.contains(last)
            let said = passage.said(in: block)
            if isOpen {
                lines[said, default: (0, nil)].count += 1
                if lines[said]?.count == 2, context.isRunning(block, passage) { lines[said]?.second = block }
            }
            if isOpen, passage.isHeading(block, last: last), number + 1 < blocks.count,
                blocks[number + 1].kind == .item || blocks[number + 1].kind == .paragraph && passage.words(in: blocks[number + 1]).count >= 12,
                lines[said]?.count == 1
            {
                let place = passage.range(block.start, block.end)
                found.report(
                    .unmarkedHeading, at: place, ["skrivet": passage.text(block.start, block.end)],
                    replacement: passage.isTaken(from: block.start, to: block.end) ? nil : "## " + passage.text(block.start, block.end))
            }
        }
        for entry in lines.values.sorted(by: { ($0.second?.start ?? 0) < ($1.second?.start ?? 0) }) where entry.count > 1 {
            guard let block = entry.second, entry.count > 2 || context.isShoutedName(block, passage) else { continue }
            found.report(
                .runningFoot, at: passage.range(block.start, block.end), ["skrivet": passage.text(block.start, block.end), "antal": String(entry.count)])
        }
    }
}

extension Passage {
    /// “avstav-⏎ning”, but not “barn-⏎och ungdom”.
    fileprivate func isParted(_ index: Int) -> Bool {
        let gap = gap(after: index)
        guard gap.count >= 2, gap.first == 0x2D, gap.dropFirst().first == 0x0A, gap.dropFirst(2).allSatisfy({ $0 == 0x20 }) else { return false }
        let (first, next) = (words[index], words[index + 1])
        guard let letter = next.written.first, letter.isLowercase, first.written.last?.isLetter == true, !next.has(.shares) else { return false }
        return true
    }

    /// A short line by itself that begins with a capital and has letters in small at its end.
    fileprivate func isHeading(_ block: Block, last: UInt8) -> Bool {
        let range = words(in: block)
        // A word by itself is one where the text has other headings.
        guard block.indent == 0, range.count >= 2 || blocks.contains(where: { $0.kind == .heading }), let first = range.first,
            words[first].written.first?.isUppercase == true, words[first].start == block.start
        else { return false }
        guard last >= 0x80 || (0x61...0x7A).contains(last) else { return false }
        // A line with a verb, or one that leads on, is part of a sentence.
        return !hasVerb(range) && !words[first].has(.leadIn) && !words[range.upperBound - 1].has(.leadIn)
    }

    /// Whether something is said by the words, as far as can be told from them.
    func hasVerb(_ range: Range<Int>) -> Bool {
        if words[range].contains(where: { $0.has(.finite) }) || tellsOfPast(range) { return true }
        // “Nämnden beslutar”, “Gruppen träffas”
        guard range.count >= 2, let first = range.first else { return false }
        return lexicon.forms.presentEndings.contains(where: words[first + 1].text.hasSuffix)
            && (lexicon.forms.definiteEndings.isEmpty && words[first].has(.article)
                || lexicon.forms.definiteEndings.contains(where: words[first].text.hasSuffix))
            || range.count >= 3 && words[first].has(.article) && lexicon.forms.presentEndings.contains(where: words[first + 2].text.hasSuffix)
    }
}

extension CheckContext {
    /// “**REGION ÄLVMARK**”: the organisation's name in capitals, which runs on every page of what was pasted.
    fileprivate func isShoutedName(_ block: Passage.Block, _ passage: Passage) -> Bool {
        let range = passage.words(in: block)
        guard let organisation = input.register.value["organisation", nameField("organisation")]?.words, !range.isEmpty, passage.isShouted(range) else {
            return false
        }
        return passage.words[range].map(\.text) == nameWords(organisation)
    }

    /// Whether a line is what runs at the head or the foot of pages: a name of the register, or a number of pages. (“Beslut” may
    /// well stand above each decision.)
    fileprivate func isRunning(_ block: Passage.Block, _ passage: Passage) -> Bool {
        let range = passage.words(in: block)
        let words = passage.words[range]
        if words.contains(where: { $0.has(.numbered) }) && words.contains(where: \.isNumber) { return true }
        let text = words.map(\.text).joined(separator: " ")
        if names.valid.contains(where: { !$0.words.isEmpty && text.contains($0.words.joined(separator: " ")) }) { return true }
        let isShouted = words.allSatisfy { $0.written == $0.written.uppercased() }
        return isShouted && text.utf8.count >= 12
    }
}
