import Diagnostics
import DocumentTree
import Inputs
import Markup
import Style
import Templates

/// What links call a supplement's own pages, and its template's name.
let supplementKind = "komplettering"

extension PackBuilder {
    /// What has come or changed in a pack since one was sent.
    ///
    /// - Returns: nil, with errors, when a bilaga that was sent has another number now.
    func latePapers(_ meeting: ExaminedMeeting, since sent: SentPack, _ session: inout Session) -> LatePapers? {
        let errors = session.diagnostics.errorCount
        meeting.loaded.meeting.tellRenumbered(sent, &session.diagnostics)
        guard session.diagnostics.errorCount == errors else { return nil }
        let words = naming(meeting.loaded).typography.theme.words[DocumentLanguage(tag: meeting.loaded.meeting.language)]
        let pages = HTMLOutput(OutputContext(meeting.loaded, typography), SetPack(unset: meeting))
        var late = LatePapers(number: sent.number + 1, sent: sent)
        var withheld = LateWithheld(words)
        for part in meeting.parts {
            guard let number = part.number, let now = PageContent(page: pages.plainPage(part)) else { continue }
            let attachment = meeting.loaded.meeting.attachments.first { $0.number == number }
            let isWithdrawn = attachment?.isWithdrawn ?? false
            // One that everybody may not read any more has no name either.
            guard let before = sent.pages["\(sent.attachments[number] ?? part.fileName).html"] else {
                late.papers.append(LatePapers.Paper(number: number, kind: isWithdrawn ? .withdrawn : .new))
                continue
            }
            withheld.count(before, now)
            var changes = now.changes(since: before)
            if let paper = part.paper, sent.isOther(paper) { changes.append(PageChange(place: [paper.title], isPaper: true)) }
            if changes.isEmpty { continue }
            let isGone = isWithdrawn || attachment?.isLeftOut == true
            late.papers.append(LatePapers.Paper(number: number, kind: isWithdrawn ? .withdrawn : .changed, changes: isGone ? [] : changes))
        }
        if let first = meeting.first, let before = sent.pages[HTMLOutput.index], let now = PageContent(page: pages.plainPage(first)) {
            meeting.loaded.meeting.tellMoved(since: before, &session.diagnostics)
            // What the supplement before said of itself is not this one's business.
            let marked = before.without(words.supplement.packNote(words.supplement.name(sent.number)))
            withheld.count(marked, now)
            late.first = now.changes(since: marked)
        }
        if edition == .published { withheld.hide(&late) }
        return late
    }

    /// The supplement's cover and the papers that it brings, on their pages.
    ///
    /// - Parameter pack: all of the pack, set.
    func setSupplement(
        _ late: LatePapers, _ meeting: ExaminedMeeting, _ pack: SetPack, _ session: inout Session
    ) -> SetPack? {
        let parts = pack.parts.filter { late.kind(of: $0.part) != nil }
        guard let cover = composeCover(late, meeting, parts.map(\.part), &session) else { return nil }
        guard request.formats.contains(where: \.needsPages) else { return SetPack(parts: parts, first: SetPart(unset: cover)) }
        let first = setFirstPages(cover, before: parts, Typesetter(typography))
        session.diagnostics.append(contentsOf: first.diagnostics)
        return SetPack(parts: parts, first: first)
    }

    private func composeCover(
        _ late: LatePapers, _ meeting: ExaminedMeeting, _ parts: [ComposedPart], _ session: inout Session
    ) -> ComposedPart? {
        let (loaded, theme) = (meeting.loaded, typography.theme)
        let words = theme.words[DocumentLanguage(tag: loaded.meeting.language)]
        guard let template = session.template(supplementKind, in: loaded.meeting.language) else { return nil }
        var context = loaded.context([Record.Field(name: supplementKind, value: late.value(of: meeting, words))], nil, selecting: nil)
        context.figures = theme.figureRoom
        guard var filled = fill(template, context, diagnostics: &session.diagnostics) else { return nil }
        filled.language = loaded.meeting.language
        let document = buildDocument(filled, label: nil, totals: &session.texts, diagnostics: &session.diagnostics)
        var cover = ComposedPart(slug: supplementKind, fileName: words.supplement.fileName(late.number), number: nil, document: document)
        cover.labelPrefix = "\(words.supplement.letter)\(late.number):"
        PassContext(loaded, typography).prepare(&cover, over: parts, &session)
        if edition == .published {
            let all = parts + [meeting.first].compactMap { $0 }
            cover.document.markPublic(words, leavesOut: SecretsWithin(session).areLeftOut(of: all, loaded.meeting, words))
        }
        cover.document.markContents(late, words)
        cover.document.number()
        return cover
    }
}

extension ExaminedMeeting {
    /// Says on the first pages, and in their contents, what the supplement has brought.
    mutating func mark(_ late: LatePapers, _ words: Words) {
        first?.document.markSupplemented(late, words)
        first?.document.markContents(late, words)
        first?.document.number()
    }
}

extension Meeting {
    /// Tells of each bilaga that was sent with a number that another has now, or none: whoever refers to it, or to one of its
    /// pages, would be led astray.
    fileprivate func tellRenumbered(_ sent: SentPack, _ diagnostics: inout DiagnosticList) {
        for (number, name) in sent.attachments.sorted(by: { $0.key < $1.key }) {
            let now = attachments.first { $0.number == number }
            if now?.fileName == name || now?.isLeftOut == true || name == "bilaga-\(number)" { continue }
            var arguments = ["nummer": String(number), "förut": name]
            arguments["nu"] = now?.fileName
            diagnostics.report(.renumbered, at: now?.kindRange ?? attachments.last?.kindRange, arguments)
        }
    }
}

extension Meeting {
    /// Tells of items of the agenda that were sent with another number. They keep them as bilagor do, but a board may change
    /// its order.
    fileprivate func tellMoved(since sent: PageContent, _ diagnostics: inout DiagnosticList) {
        var moved: [(title: String, before: Int, now: Int)] = []
        for (index, item) in agendaRecords.enumerated() {
            guard let title = item.text("rubrik"), !title.isEmpty else { continue }
            let numbers = sent.numbers(of: title)
            if let before = numbers.first, !numbers.contains(index + 1) { moved.append((title, before, index + 1)) }
        }
        guard let first = moved.first else { return }
        var arguments = ["rubrik": first.title, "då": String(first.before), "nu": String(first.now)]
        if moved.count > 1 { arguments["fler"] = String(moved.count - 1) }
        var range: SourceRange?
        if case .record(let root) = value.kind, case .list(let items)? = root["dagordning"]?.kind, items.indices.contains(first.now - 1),
            case .record(let item) = items[first.now - 1].kind
        {
            range = item["rubrik"]?.range
        }
        diagnostics.report(.itemsMoved, at: range, arguments)
    }
}

extension Document {
    /// Above the first heading within: that it is not quite what was sent, and where it says what is other.
    fileprivate mutating func markSupplemented(_ late: LatePapers, _ words: Words) {
        let index = blocks.firstIndex { block in
            if case .heading(let heading) = block { return heading.level > 1 }
            return false
        }
        let name = words.supplement.name(late.number)
        let parts = words.supplement.packNote("\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
        let link = Link(id: .none, target: .anchor(Anchor(document: supplementKind)), inlines: [.text(name, nil)])
        let inlines: [Inline] = [.text(parts.first ?? "", nil), .link(link), .text(parts.dropFirst().joined(), nil)]
        blocks.insert(.paragraph(Paragraph(id: .none, role: .lead, inlines: inlines.filter { $0.plain != "" })), at: index ?? blocks.count)
    }

    /// Says of each bilaga in the tables of contents what has become of it.
    fileprivate mutating func markContents(_ late: LatePapers, _ words: Words) {
        for index in blocks.indices {
            guard case .contents(var contents) = blocks[index] else { continue }
            for entry in contents.entries.indices where contents.entries[entry].level == 1 {
                guard let paper = late.papers.first(where: { "bilaga-\($0.number)" == contents.entries[entry].target.document }),
                    paper.kind != .withdrawn
                else { continue }
                contents.entries[entry].title += " (\(words.supplement.word(paper.kind)))"
            }
            blocks[index] = .contents(contents)
        }
    }
}

extension Inline {
    fileprivate var plain: String? {
        if case .text(let text, _) = self { text } else { nil }
    }
}

extension SupplementWords {
    /// "Komplettering 2"
    func name(_ number: Int) -> String { name(["number": String(number)]) }
    /// "komplettering-2"
    func fileName(_ number: Int) -> String { slug(name(number)) }
    func packNote(_ name: String) -> String { packNote(["supplement": name]) }
    func word(_ kind: LatePapers.Kind) -> String {
        switch kind {
        case .new: newPaper
        case .changed: changedPaper
        case .withdrawn: withdrawnPaper
        }
    }
}
