import Checks
import Diagnostics
import Inputs
import Style
import System
import Templates

/// A meeting after everything that can be found without setting a page has been found.
struct ExaminedMeeting {
    var loaded: LoadedMeeting
    var selection: Selection
    /// The chosen bilagor as documents, in order.
    var parts: [ComposedPart]
    /// The pack's first pages; nil when only some bilagor are made.
    var first: ComposedPart?
    /// What came of each rule; nil of a published edition, whose inputs they have not all of.
    var rules: [CheckedRule]?
}

extension PackBuilder {
    /// Reads a meeting, fills its templates, builds its documents and holds all of it against the rules: the
    /// part that `build` and `check` share. What is wrong stands in the session, all of it.
    ///
    /// - Parameter withOwnRequests: looks at the meeting's own `medskick.yaml` too. It is written after the meeting, so
    ///   nothing that is built may depend on it: a registered pack is to come out again as it was.
    /// - Returns: no meeting when it cannot be read itself.
    func examine(_ place: MeetingPlace, withOwnRequests: Bool = false) -> (meeting: ExaminedMeeting?, session: Session) {
        var session = opened.meeting(place)
        session.memory = memory
        session.withholding = Withholding(edition, self.typography.theme.words[.swedish])
        session.revealing = revealing

        // Read.
        guard let loaded = LoadedMeeting.load(place.folder, self.typography.theme.words, &session) else { return (nil, session) }
        let typography = naming(loaded).typography
        loaded.prepare(&session, typography, request)
        session.clock.end("läs möte och register")

        // Fill the templates, build the documents.
        var (meeting, texts) = read(loaded, &session)
        if withOwnRequests { meeting.past.ownRequests = meeting.loaded.requests(&session) }
        let plans = meeting.plans(typography.theme, &session)
        // What rules need of what people wrote is made by a thread that has nothing to fill, or else when they are run.
        let ground = OnceMade<CheckGround>()
        let written = edition == .published ? nil : writtenInput(&meeting, texts, &session)
        let other = written.map { input in { @Sendable in _ = ground.value { CheckGround(input) } } }
        var parts = compose(plans, meeting.loaded, jobs: request.jobs, beside: other, &session)
        var first: ComposedPart?
        if meeting.selection.isWholePack { first = composeFirstPages(&meeting, before: parts, typography.theme, &session) }
        session.texts.report(in: session.sources, &session.diagnostics)
        // Nothing more is made of it, and the rules would go through all of it.
        if session.texts.isExceeded { return (nil, session) }
        for index in parts.indices {
            for item in parts[index].agenda.indices { parts[index].agenda[item].anchor = first?.agendaAnchor }
        }
        let passes = PassContext(meeting, typography)
        passes.prepare(&parts, &first, &session)
        session.diagnostics.append(contentsOf: texts.due(session.used))
        session.clock.end("fyll mallar, bygg dokument")

        guard var input = written else {
            passes.finishPublished(&parts, &first, session)
            return (ExaminedMeeting(loaded: meeting.loaded, selection: meeting.selection, parts: parts, first: first), session)
        }

        // Hold it against the rules.
        checkLinks(parts + (first.map { [$0] } ?? []), meeting.loaded.meeting, &session.diagnostics)
        complete(&input, with: parts, of: meeting, &session)
        if meeting.selection.isWholePack {
            session.tellOfNearlyNamed(meeting.loaded)
            meeting.loaded.tellOfUnusedPapers(&session)
        }
        let checked = checkRules(input, on: ground.value { [input] in CheckGround(input) }, &meeting.past, &session)
        session.accepted += checked.accepted
        session.dropConsequences()
        session.applyConsents()
        if meeting.selection.isWholePack { session.tellOfIdleConsents(checked) }
        session.tellTogether()
        passes.finish(&parts, &first, checked, &session)
        session.clock.end("kontrollera")
        return (
            ExaminedMeeting(loaded: meeting.loaded, selection: meeting.selection, parts: parts, first: first, rules: checked.rules),
            session
        )
    }

    /// Reads what the chosen bilagor are filled from, puts facts into texts, and looks at the meetings before.
    private func read(_ loaded: LoadedMeeting, _ session: inout Session) -> (meeting: ReadMeeting, texts: FilledTexts) {
        let documents = request.only.filter { loaded.folder.standalone(slug($0), in: loaded.meeting.language, &session) != nil }
        let selection = select(
            loaded.meeting, only: request.only, goals: request.goals, documents: Set(documents.map(slug)), &session.diagnostics)
        var attachments = loaded.readAttachments(selection, isDraft: request.isDraft, &session)
        let (filled, texts) = loaded.fillTexts(&attachments, &session)
        session.used = texts.used
        let past = MeetingPast(before: filled, typography.theme.words, &session)
        session.places.earlier = past.earlier.folders.map { ($0.folder, $0.name) }
        session.places.ledgerFiles = Set(past.ledger.files.map { session.sources[$0].path })
        return (ReadMeeting(loaded: filled, selection: selection, attachments: attachments, past: past), texts)
    }

    /// What the rules look at of what people wrote, for this meeting and for those before.
    private func writtenInput(_ meeting: inout ReadMeeting, _ texts: FilledTexts, _ session: inout Session) -> CheckInput {
        var input = CheckInput(
            meeting: meeting.loaded.meeting, register: meeting.loaded.register, files: meeting.checkedFiles(&session),
            ledger: meeting.past.ledger, isWholePack: meeting.selection.isWholePack, own: meeting.past.ownRequests,
            folder: meeting.loaded.folder.name, sources: session.sources)
        input.previous = meeting.past.earlierFigures(of: input.files, &session)
        input.jobs = request.jobs
        input.memory = session.memory
        input.texts = texts.texts
        return input
    }

    /// The rest of what they look at, of the documents and of what has been found.
    private func complete(_ input: inout CheckInput, with parts: [ComposedPart], of meeting: ReadMeeting, _ session: inout Session) {
        input.tables = parts.flatMap(\.document.tableNames)
        for part in parts { if let number = part.number { input.tablesOf[number] = part.document.tableNames } }
        input.roundings = parts.flatMap(\.roundings)
        input.sums = parts.reduce(SumCount()) { $0 + $1.checkedSums }
        session.readConsents()
        input.consents = session.consents
        input.ledgers = session.ledgers.uses
        input.told = Set(session.diagnostics.items.lazy.filter { $0.severity == .error }.compactMap(\.range))
        // What is not printed cannot be told while something is missing anyway.
        if meeting.selection.isWholePack, !session.diagnostics.hasErrors {
            input.usage = meeting.loaded.usage(meeting.attachments, &session)
        }
    }
}

extension LoadedMeeting {
    /// Notes where things may lie that the meeting names, and tells what of the meeting itself is wrong whatever its bilagor say.
    fileprivate func prepare(_ session: inout Session, _ typography: Typography, _ request: BuildRequest) {
        session.places.folders.append(registerFolder.folder)
        for attachment in meeting.attachments where attachment.isLeftOut {
            let files = attachment.files.map(\.path) + [attachment.paper?.file].compactMap { $0 }
            session.places.hidden.formUnion(files.map { join(folder.folder, $0) })
        }
        session.findPictures(of: self)
        session.papers.standard = request.standard ?? typography.theme.standard
        meeting.tellOfPaperKeys(&session.diagnostics)
        tellOfSummons(isSummons: false, &session.diagnostics)
        tellOfMembers(&session.diagnostics)
    }
}
