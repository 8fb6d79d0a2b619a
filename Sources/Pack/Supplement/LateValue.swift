import DocumentTree
import Facts
import Inputs
import Style

extension LatePapers {
    /// What the template of the cover knows as `komplettering`.
    func value(of meeting: ExaminedMeeting, _ words: Words) -> Value {
        let papers = papers.compactMap { paper -> (Paper, ComposedPart)? in
            meeting.parts.first { $0.number == paper.number }.map { (paper, $0) }
        }
        var changes: [Value] = []
        if !first.isEmpty { changes.append(section(words.supplement.firstPages, first, words)) }
        for (paper, part) in papers where !paper.changes.isEmpty { changes.append(section(part.outlineTitle, paper.changes, words)) }
        let attachments = meeting.loaded.meeting.attachments
        func title(_ paper: Paper, _ part: ComposedPart) -> String {
            paper.kind == .withdrawn ? attachments.first { $0.number == paper.number }?.titleByKind ?? "" : part.document.title
        }
        return .fields([
            ("nummer", Value(.integer(number))), ("namn", .text(words.supplement.name(number))),
            ("till", sent.number == 0 ? .absent : .text(words.supplement.name(sent.number))),
            (
                "bilagor",
                Value(
                    .list(
                        papers.map { paper, part in
                            .fields([
                                ("etikett", .text(part.document.label ?? "")), ("titel", .text(title(paper, part))),
                                ("länk", .text(part.slug)), ("läge", .text(paper.kind.rawValue)),
                            ])
                        }))
            ),
            // Who reads nothing else may not go to another room at another time.
            ("mötet", Value(.list(first.compactMap(\.meetingFact)))), ("första-sidorna", .flag(!first.isEmpty)),
            ("ändringar", Value(.list(changes))),
        ])
    }

    private func section(_ heading: String, _ changes: [PageChange], _ words: Words) -> Value {
        .fields([("rubrik", .text(heading)), ("poster", Value(.list(changes.map { $0.value(words) })))])
    }
}

extension PageChange {
    fileprivate func value(_ words: Words) -> Value {
        var (was, isNow) = (before.map(\.prose), now.map(\.prose))
        if isPicture {
            (was, isNow) = (nil, now == nil ? nil : words.supplement.picture.prose)
            if now == nil { was = before.map(\.prose) }
        } else if isPaper {
            isNow = words.supplement.paper.prose
        } else if let before, let now {
            let changes = WordChanges(from: before, to: now)
            (was, isNow) = (changes.before.shortened.emphasised, changes.now.shortened.emphasised)
        }
        return .fields([
            ("plats", .text(placeName(words.supplement))), ("förut", was ?? .absent), ("nu", isNow ?? .absent),
        ])
    }
}

extension PageChange {
    /// Of the meeting's day, time or place, what it was and what it is; nil for other changes, and for what is new or gone.
    fileprivate var meetingFact: Value? {
        guard let titleFact, let before, let now else { return nil }
        return .fields([("uppgift", .text(titleFact)), ("förut", before.prose), ("nu", now.prose)])
    }

    /// "Dagordning, punkt 3 → 4"
    fileprivate func placeName(_ words: SupplementWords) -> String {
        let number = number.map { [numberBefore, $0].compactMap { $0.map(String.init) }.joined(separator: " → ") }
        let parts = place + (number.map { [words.listItem(["number": $0])] } ?? [])
        return parts.isEmpty ? words.title : parts.joined(separator: ", ")
    }
}

extension String {
    /// As prose in which nothing is markup.
    fileprivate var prose: Value { Value(.prose(Prose(markdown: escaped))) }
}

extension [WordChanges.Stretch] {
    /// Without what is the same and stands far from what is not.
    fileprivate var shortened: [WordChanges.Stretch] {
        let near = 6
        return enumerated().map { index, stretch in
            let words = stretch.words.split(separator: " ")
            let (isFirst, isLast) = (index == 0, index == count - 1)
            guard !stretch.isChanged, count > 1, words.count > (isFirst || isLast ? near : 2 * near) + 2 else { return stretch }
            let head = isFirst ? "" : words.prefix(near).joined(separator: " ")
            let tail = isLast ? "" : words.suffix(near).joined(separator: " ")
            return WordChanges.Stretch(words: [head, "…", tail].filter { !$0.isEmpty }.joined(separator: " "), isChanged: false)
        }
    }
}
