import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchAttachment = DiagnosticCode(
        "CK040",
        sv: MessageText(
            "Texten hänvisar till bilaga {nummer}, som inte finns",
            reason: "[[Mötet har {antal} bilagor.]][[Mötet har en bilaga.{en}]][[Mötet har inga bilagor.{ingen}]]",
            fix: "Rätta numret, eller lägg till bilagan i mote.yaml."),
        en: MessageText(
            "The text refers to bilaga {nummer}, which does not exist",
            reason: "[[The meeting has {antal} bilagor.]][[The meeting has one bilaga.{en}]][[The meeting has no bilagor.{ingen}]]",
            fix: "Correct the number, or add the bilaga to mote.yaml."))
    static let otherAttachment = DiagnosticCode(
        "CK045",
        sv: MessageText(
            "Texten säger bilaga {nummer}, men länken går till bilaga {mål}",
            reason: "Den som följer länken hamnar någon annanstans än den som bläddrar.",
            fix: "Rätta numret eller länken, det som är fel."),
        en: MessageText(
            "The text says bilaga {nummer}, but the link goes to bilaga {mål}",
            reason: "Whoever follows the link ends up elsewhere than whoever turns the pages.",
            fix: "Correct the number or the link, whichever is wrong."))
}

/// “bilaga 4” is a bilaga of the meeting, and its link goes there.
@Sendable func attachmentReference(_ context: CheckContext, _ found: inout Examination) {
    let count = context.input.meeting.attachments.count
    let counted = count > 1 ? ["antal": String(count)] : [count == 1 ? "en" : "ingen": ""]
    for passage in context.passages {
        for reference in passage.attachmentReferences {
            let place = passage.range(reference.words)
            found.examine(.noSuchAttachment, at: place)
            let target = passage.linkTarget(after: reference.words.upperBound - 1)
            if target != nil { found.examine(.otherAttachment, at: place) }
            if reference.number < 1 || reference.number > count {
                found.report(.noSuchAttachment, at: place, counted.merging(["nummer": String(reference.number)]) { $1 })
            } else if let target, target != reference.number {
                found.report(.otherAttachment, at: place, ["nummer": String(reference.number), "mål": String(target)])
            }
        }
        for reference in passage.letteredAttachments {
            let place = passage.range(reference.words)
            found.examine(.noSuchAttachment, at: place)
            found.report(
                .noSuchAttachment, at: place, counted.merging(["nummer": reference.letter]) { $1 })
        }
    }
}

extension Passage {
    /// "bilaga 4", "bil. 4", "bilagorna 1 och 3", "appendix 1–3". That of something else (“bilaga 2 till avtalet”) is not
    /// meant.
    func findAttachmentReferences() -> [MentionedNumber] {
        var result: [MentionedNumber] = []
        for index in words.indices where isAttachmentWord(index) {
            let isPlural = words[index].has(.attachments)
            let found = numbers(after: index, isPlural: isPlural)
            guard let last = found.last?.words.upperBound else { continue }
            // “avtalets bilaga 3”
            if index > 0, !words[index].gapHasStop, lexicon.isGenitive(words[index - 1].text) { continue }
            if !isPlural, countsAttachmentsOfAnother(before: index) { continue }
            if isPlural || !isOfSomethingElse(last) { result += found }
        }
        return result
    }

    /// “Avtalet har fyra bilagor, och bilaga 4 …”: the sentence, or the one before it, has counted those of another document.
    private func countsAttachmentsOfAnother(before index: Int) -> Bool {
        var sentence = sentence(around: index)
        for _ in 0..<2 {
            if let word = sentence.dropFirst().first(where: { $0 < index && isCountOfAttachments($0) }) {
                return !words[sentence.lowerBound..<word].contains { $0.has([.ownMeeting, .bodyMeeting, .board]) }
            }
            guard sentence.lowerBound > 0 else { return false }
            sentence = self.sentence(around: sentence.lowerBound - 1)
        }
        return false
    }

    /// “fyra bilagor”, but not “bilaga 1, bilagorna 3 och 4”.
    private func isCountOfAttachments(_ index: Int) -> Bool {
        guard words[index].has(.attachments), words[index - 1].isNumber || words[index - 1].meaning.numeral > 0 else { return false }
        return index < 2 || !words[index - 2].has(.attachment)
    }

    /// Whether the words from `index` on say that what stands before belongs to another document: “till avtalet”, “i
    /// avtalet”; but “i tabellen” is a part of the thing itself.
    private func isOfSomethingElse(_ index: Int) -> Bool {
        guard index < words.count, !words[index].gapHasStop else { return false }
        if words[index].has(.belongsTo) { return true }
        guard words[index].has(.standsIn), index + 1 < words.count else { return false }
        let next = words[index + 1].has(.article) && index + 2 < words.count ? index + 2 : index + 1
        return !words[next].has(.ownPart)
    }

    private func isAttachmentWord(_ index: Int) -> Bool {
        guard words[index].has(.attachment) else { return false }
        return !words[index].has(.pointed) || words[index].end < bytes.count && bytes[words[index].end] == 0x2E
    }

    /// "bilaga A": a bilaga by a letter, as other organisations have them.
    var letteredAttachments: [(letter: String, words: Range<Int>)] {
        var result: [(letter: String, words: Range<Int>)] = []
        for index in words.indices.dropLast() where isAttachmentWord(index) {
            let next = words[index + 1]
            guard next.written.utf8.count == 1, !next.gapHasStop, next.written.utf8.allSatisfy({ (0x41...0x48).contains($0) }),
                index + 2 == words.count || words[index + 2].gapHasStop || !words[index + 2].has(.belongsTo)
            else { continue }
            result.append((next.written, index..<(index + 2)))
        }
        return result
    }

    /// The bilaga that a link goes to when the word ends its text: `[bilaga 4](bilaga-4)`.
    func linkTarget(after word: Int) -> Int? {
        let opening = Array("](bilaga-".utf8)
        let start = words[word].end
        guard start + opening.count < bytes.count, Array(bytes[start..<(start + opening.count)]) == opening else { return nil }
        var number = 0
        for byte in bytes[(start + opening.count)...] {
            guard (0x30...0x39).contains(byte), number < 1000 else { break }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
