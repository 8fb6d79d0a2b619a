import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchAttachment = DiagnosticCode(
        "CK040",
        sv: MessageText(
            "Texten hänvisar till bilaga {nummer}, som inte finns",
            reason: "Mötet har {antal} bilagor.", fix: "Rätta numret, eller lägg till bilagan i mote.yaml."),
        en: MessageText(
            "The text refers to bilaga {nummer}, which does not exist",
            reason: "The meeting has {antal} bilagor.", fix: "Correct the number, or add the bilaga to mote.yaml."))
    static let otherAttachment = DiagnosticCode(
        "CK045",
        sv: MessageText(
            "Texten säger bilaga {nummer}, men länken går till bilaga {mål}", fix: "Rätta det som är fel."),
        en: MessageText(
            "The text says bilaga {nummer}, but the link goes to bilaga {mål}", fix: "Correct the one that is wrong."))
}

/// “bilaga 4” is a bilaga of the meeting, and its link goes there.
@Sendable func attachmentReference(_ context: CheckContext, _ found: inout DiagnosticList) {
    let count = context.input.meeting.attachments.count
    for passage in context.passages {
        for reference in passage.attachmentReferences {
            let place = passage.range(reference.words)
            if reference.number < 1 || reference.number > count {
                found.report(.noSuchAttachment, at: place, ["nummer": String(reference.number), "antal": String(count)])
            } else if let target = passage.linkTarget(after: reference.words.upperBound - 1), target != reference.number {
                found.report(.otherAttachment, at: place, ["nummer": String(reference.number), "mål": String(target)])
            }
        }
    }
}

extension Passage {
    /// "bilaga 4", "bilagorna 1 och 3". A bilaga of something else (“bilaga 2 till avtalet”) is not meant.
    var attachmentReferences: [(number: Int, words: Range<Int>)] {
        var result: [(number: Int, words: Range<Int>)] = []
        for index in words.indices where ["bilaga", "bilagan", "bilagor", "bilagorna"].contains(words[index].text) {
            var next = index + 1
            var start = index
            while next < words.count, !words[next].gapHasStop {
                if let number = Int(words[next].text), number < 1000 {
                    let isOther = next + 1 < words.count && words[next + 1].text == "till" && !words[next + 1].gapHasStop
                        && words[index].text.hasPrefix("bilaga")
                    if !isOther { result.append((number, start..<(next + 1))) }
                    start = next + 1
                } else if !(["och", "samt"].contains(words[next].text) && words[index].text.hasPrefix("bilagor") && start > index) {
                    break
                } else {
                    start = next + 1
                }
                if words[index].text.hasPrefix("bilaga") && !words[index].text.hasPrefix("bilagor") { break }
                next += 1
            }
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
