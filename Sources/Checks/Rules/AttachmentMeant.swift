import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherAttachmentMeant = DiagnosticCode(
        "CK221", .warning,
        sv: MessageText(
            "Texten hänvisar till bilaga {nummer} ({denna}), men orden bredvid handlar om bilaga {annan} ({den})",
            reason: "Bilagornas ordning kan ha ändrats efter att numret skrevs.",
            fix: "Rätta numret. Med [texten](bilaga:{nyckel}) följer numret med när ordningen ändras."),
        en: MessageText(
            "The text refers to bilaga {nummer} ({denna}), but the words beside it are about bilaga {annan} ({den})",
            reason: "The order of the bilagor may have changed after the number was written.",
            fix: "Correct the number. With [the text](bilaga:{nyckel}) the number follows when the order changes."))
}

/// What a bilaga goes by: its title and kind, the item that it belongs to, its tables.
private struct Meant {
    var attachment: Attachment
    var names: Set<String> = []
    var tables: [String] = []
    var hasFigures = false
}

extension CheckContext {
    /// The beginnings of all words that a bilaga says. Asked for where its names alone do not decide.
    fileprivate func contents(of meant: Meant) -> Set<String> {
        let number = meant.attachment.number
        var contents = meant.names.union(stems(meant.tables.flatMap(nameWords)))
        for passage in passages where passage.attachment == number { contents.formUnion(stems(passage.words)) }
        for sheet in sheets where sheet.now.attachment == number {
            for series in sheet.now.series { for line in series.lines { contents.formUnion(stems(nameWords(name(line.key, of: series)))) } }
        }
        return contents
    }
}

/// “se tabellen om uppväxling i bilaga 2”: the words beside a number name another bilaga.
@Sendable func attachmentMeant(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    guard meeting.attachments.count > 1, context.input.isWholePack,
        context.passages.contains(where: { !$0.attachmentReferences.isEmpty || !$0.attachmentLinks.isEmpty })
    else { return }
    var subjects = meeting.attachments.map { Meant(attachment: $0) }
    for index in subjects.indices {
        let attachment = subjects[index].attachment
        var words = nameWords(attachment.kind) + nameWords(attachment.id) + nameWords(attachment.title ?? "")
        for item in meeting.value["dagordning"]?.items ?? [] {
            guard case .integer(let number)? = item["bilaga", "nummer"]?.kind, Int(number) == attachment.number else { continue }
            words += nameWords(item["rubrik"]?.words ?? "")
        }
        subjects[index].tables = context.input.tablesOf[attachment.number] ?? []
        subjects[index].names = context.stems(words)
        subjects[index].hasFigures = context.sheets.contains { $0.now.attachment == attachment.number }
    }
    for passage in context.passages where !passage.origin.isRegister && !passage.origin.isRequests {
        for link in passage.attachmentLinks {
            guard let now = subjects.first(where: { $0.attachment.id == link.id }), passage.attachment != now.attachment.number else { continue }
            let place = passage.range(link.word..<link.word + 1)
            found.examine(.otherAttachmentMeant, at: place)
            let clause = passage.clause(around: link.word)
            guard let other = passage.otherMoney(in: clause, now, subjects, context) ?? passage.otherTitle(in: clause, now, subjects) else { continue }
            tell(now.attachment, other, place)
        }
        for reference in passage.attachmentReferences {
            guard let now = subjects.first(where: { $0.attachment.number == reference.number }), passage.attachment != reference.number else { continue }
            // Of a bilaga whose files could not be read nobody knows what it is about.
            guard context.input.files.contains(where: { $0.attachment == reference.number }) else { continue }
            let place = passage.range(reference.words)
            found.examine(.otherAttachmentMeant, at: place)
            let sentence = passage.sentence(around: reference.words.lowerBound)
            guard
                let other = passage.otherTable(in: sentence, now, subjects) ?? passage.otherSubject(in: sentence, reference.words, now, subjects, context)
                    ?? passage.otherSubject(in: passage.paragraph(around: reference.words.lowerBound), reference.words, now, subjects, context)
                    ?? passage.otherThing(in: sentence, now, subjects, context) ?? passage.otherTitle(in: sentence, now, subjects)
                    ?? passage.otherMoney(in: sentence, now, subjects, context)
            else { continue }
            tell(now.attachment, other, place)
        }
    }
    func tell(_ now: Attachment, _ other: Attachment, _ place: SourceRange) {
        func name(_ attachment: Attachment) -> String { attachment.title ?? attachment.kind }
        found.report(
            .otherAttachmentMeant, at: place,
            ["nummer": String(now.number), "denna": name(now), "annan": String(other.number), "den": name(other), "nyckel": other.id])
    }
}

extension Passage {
    /// “[bilagan](bilaga:budget)”: the last word of the label, and the name that it leads to.
    fileprivate var attachmentLinks: [(word: Int, id: String)] {
        let sign = Array("](bilaga:".utf8)
        var result: [(word: Int, id: String)] = []
        var index = 0
        while let close = bytes[index...].firstIndex(of: 0x5D) {
            index = close + 1
            guard bytes[close...].starts(with: sign), let end = bytes[close...].prefix(120).firstIndex(of: 0x29),
                let next = words.firstIndex(where: { $0.start > close }) ?? (words.isEmpty ? nil : words.count), next > 0
            else { continue }
            result.append((next - 1, String(decoding: bytes[(close + sign.count)..<end], as: UTF8.self)))
        }
        return result
    }

    /// “tabellen om …” is a table of another bilaga.
    fileprivate func otherTable(in sentence: Range<Int>, _ now: Meant, _ all: [Meant]) -> Attachment? {
        for index in sentence where words[index].has(.table) && index + 2 < sentence.upperBound && words[index + 1].has(.tableAbout) {
            let about = words[(index + 2)..<min(sentence.upperBound, index + 6)].filter { $0.text.utf8.count > 4 }.map { String($0.text.prefix(6)) }
            guard let first = about.first else { continue }
            func has(_ subject: Meant) -> Bool { subject.tables.contains { table in nameWords(table).contains { $0.hasPrefix(first) } } }
            if has(now) { return nil }
            let others = all.filter(has)
            if others.count == 1 { return others[0].attachment }
        }
        return nil
    }

    /// “Förslaget finns i bilaga 2”, where an earlier sentence of the paragraph says what the proposal is of.
    fileprivate func otherThing(in sentence: Range<Int>, _ now: Meant, _ all: [Meant], _ context: CheckContext) -> Attachment? {
        guard let subject = words[sentence].first(where: { !$0.has(.article) })?.text, subject.utf8.count >= 6, sentence.count <= 8 else { return nil }
        let paragraph = paragraph(around: sentence.lowerBound)
        for index in paragraph where index < sentence.lowerBound && words[index].text == subject {
            guard index + 2 < sentence.lowerBound, words[index + 1].has([.to, .tableAbout, .belongsTo]) else { continue }
            let said = context.stems(words[(index + 2)..<min(index + 4, sentence.lowerBound)].map(\.text))
            let others = all.filter { !said.isDisjoint(with: $0.names) }
            if others.count == 1, others[0].attachment.number != now.attachment.number, others[0].attachment.number != attachment {
                return others[0].attachment
            }
        }
        return nil
    }

    /// “The field day at Sandviken is summarised in appendix 2”: two words in a row of another's title, and none of this one's.
    fileprivate func otherTitle(in sentence: Range<Int>, _ now: Meant, _ all: [Meant]) -> Attachment? {
        func pairs(_ subject: Meant) -> [(String, String)] {
            let title = nameWords(subject.attachment.title ?? "")
            return zip(title, title.dropFirst()).filter { pair in
                [pair.0, pair.1].allSatisfy { $0.utf8.count > 2 && !lexicon.meaning(of: $0).kinds.contains(.leadIn) }
            }
        }
        func says(_ subject: Meant) -> Bool {
            pairs(subject).contains { pair in zip(words[sentence], words[sentence].dropFirst()).contains { $0.text == pair.0 && $1.text == pair.1 } }
        }
        guard attachmentReferences.count(where: { $0.words.overlaps(sentence) }) <= 1, !says(now) else { return nil }
        let others = all.filter { $0.attachment.number != now.attachment.number && $0.attachment.number != attachment && says($0) }
        return others.count == 1 ? others[0].attachment : nil
    }

    /// “Vad det kostar står i bilaga 3”, which has no figures and says nothing of money, where one other bilaga has.
    fileprivate func otherMoney(in sentence: Range<Int>, _ now: Meant, _ all: [Meant], _ context: CheckContext) -> Attachment? {
        guard !now.hasFigures, attachmentReferences.count(where: { $0.words.overlaps(sentence) }) <= 1, words[sentence].contains(where: { $0.has(.money) })
        else { return nil }
        let others = all.filter { $0.hasFigures && $0.attachment.number != attachment }
        guard others.count == 1, let other = others.first else { return nil }
        let isOfMoney = context.passages.contains {
            $0.attachment == now.attachment.number && $0.words.contains { $0.has([.money, .currency, .million, .thousand]) }
        }
        // A bilaga whose words are all in its template, or a picture, says what nobody sees here.
        let hasWords = context.passages.contains { $0.attachment == now.attachment.number && $0.isProse }
        return isOfMoney || !hasWords ? nil : other.attachment
    }

    /// The words of the sentence name exactly one other bilaga, and say nothing that is in this one.
    fileprivate func otherSubject(
        in sentence: Range<Int>, _ reference: Range<Int>, _ now: Meant, _ all: [Meant], _ context: CheckContext
    ) -> Attachment? {
        // A sentence that refers to several says of each what it has.
        guard attachmentReferences.count(where: { $0.words.overlaps(sentence) }) == 1 else { return nil }
        let said = context.stems(words[sentence].lazy.filter { !$0.has([.attachment, .promise, .dealtWith]) })
        guard !said.isEmpty, said.isDisjoint(with: now.names) else { return nil }
        if now.hasFigures,
            words[sentence].contains(where: {
                $0.has([.money, .measure, .million, .thousand]) || $0.isNumber && $0.text.utf8.count > 2 && $0.start < words[reference.lowerBound].start
            })
        {
            return nil
        }
        let others = all.filter { $0.attachment.number != now.attachment.number && $0.attachment.number != attachment && !said.isDisjoint(with: $0.names) }
        guard others.count == 1, let other = others.first else { return nil }
        // What is in this bilaga too may well be meant there.
        let named = said.intersection(other.names)
        // Of what a table of figures has lines about, words without any money are said elsewhere.
        if now.hasFigures { return other.attachment }
        let contents = context.contents(of: now)
        guard named.isDisjoint(with: contents) || said.subtracting(named).isDisjoint(with: contents) && said.count > named.count else { return nil }
        return other.attachment
    }
}
