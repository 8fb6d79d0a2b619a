import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchItem = DiagnosticCode(
        "CK251", .warning,
        sv: MessageText("Det finns inget ärende {nummer}", reason: "Dagordningen har {antal} ärenden.", fix: "Rätta numret."),
        en: MessageText("There is no item {nummer}", reason: "The agenda has {antal} items.", fix: "Correct the number."))
}

/// “ärende 7 på dagordningen”, “from item 9”: an item that the agenda has. In texts of a bilaga only beside the word for the agenda, or
/// as where something is dealt with (“under ärende 9”), for they may speak of other meetings.
@Sendable func agendaItemReference(_ context: CheckContext, _ found: inout Examination) {
    let count = context.input.meeting.value["dagordning"]?.items.count ?? 0
    guard count > 0 else { return }
    for passage in context.passages where !passage.origin.isRegister && !passage.origin.isRequests {
        for index in passage.words.indices where passage.words[index].has(.agendaItem) {
            let sentence = passage.sentence(around: index)
            // “ärende 12 vid förra mötet”, “item 9 was dealt with”
            guard passage.attachment == nil || sentence.contains(where: passage.isOwnAgenda) || passage.isAtItem(index),
                !passage.words[sentence].contains(where: { $0.has(.otherYear) }),
                !passage.tellsOfPast(sentence)
            else { continue }
            for mention in passage.numbers(after: index, isPlural: false) {
                let place = passage.range(mention.words)
                found.examine(.noSuchItem, at: place)
                guard mention.number > count, mention.number < 100, !passage.belongsToAnother(after: mention.words.upperBound) else { continue }
                found.report(.noSuchItem, at: place, ["nummer": String(mention.number), "antal": String(count)])
            }
        }
    }
}

extension Passage {
    /// “på dagordningen”, but not “på länsstyrelsens dagordning”.
    fileprivate func isOwnAgenda(_ index: Int) -> Bool {
        words[index].has(.agenda) && (index == 0 || !lexicon.isGenitive(words[index - 1].text))
    }

    /// “under ärende 9”, “see item 9”, where no other meeting or document is named.
    fileprivate func isAtItem(_ index: Int) -> Bool {
        let sentence = sentence(around: index)
        guard !words[sentence].contains(where: { lexicon.isGenitive($0.text) && $0.has([.board, .bodyMeeting]) }) else { return false }
        return lexicon.phrases.atItem.contains { says($0, endingBefore: index, from: sentence.lowerBound) }
    }

    /// “ärende 12 i styrelsens protokoll”: of something else.
    fileprivate func belongsToAnother(after end: Int) -> Bool {
        guard end + 1 < words.count, !words[end].gapHasStop, words[end].has([.belongsTo, .standsIn]) else { return false }
        return !words[end + 1].has(.agenda)
    }
}
