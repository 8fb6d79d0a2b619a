import Diagnostics
import Inputs
import Style
import System
import Text

/// A pack in memory.
struct MadePack: Sendable {
    var files: [OutputFile]
    /// Word drafts, which no manifest lists.
    var drafts: [OutputFile] = []
    var manifest: Manifest
    /// Not everything that the meeting has: what an earlier build made beside it stays.
    var isPartial: Bool
    /// What was left out of a published edition, for those who made it.
    var log: [UInt8]? = nil
    /// Of a supplement, the name of its folder.
    var supplementName: String? = nil
}

extension PackBuilder {
    /// Everything up to writing: the files in memory, and the manifest that lists them.
    ///
    /// - Parameter isLast: the program is to end when the pack is there.
    /// - Returns: nil, with the session that says why, when there is nothing to write.
    func make(_ place: MeetingPlace, jobs: Int, isLast: Bool = false) async -> (pack: MadePack?, session: Session) {
        // Read, fill the templates, build the documents, hold everything against the rules.
        var (meeting, session) = examine(place)
        guard let meeting, isWritable(&session) else { return (nil, session) }
        // With an agenda alone it is a summons.
        let isSummons = meeting.first != nil && !meeting.loaded.meeting.agendaHeadings.isEmpty
        if meeting.loaded.meeting.attachments.isEmpty, !isSummons { tellOfNoAttachments(meeting.loaded.meeting, &session) }
        guard !meeting.parts.isEmpty || isSummons else { return (nil, session) }
        if isLast { UntilTheEnd.keep(meeting) }
        if request.isPublic { return await makePublished(place, from: meeting, session, jobs: jobs) }
        return await made(meeting, session, jobs: jobs)
    }

    /// Pages, files and manifest of a meeting that nothing is wrong with.
    func made(_ meeting: ExaminedMeeting, _ session: Session, jobs: Int) async -> (pack: MadePack?, session: Session) {
        var (meeting, session) = (meeting, session)
        let builder = naming(meeting.loaded)
        // What has come since a pack was sent.
        var late: LatePapers?
        if let sent {
            // What was sent keeps its order, and what is new comes last.
            session.diagnostics.removeAll { $0.code.id == "CK220" }
            late = builder.latePapers(meeting, since: sent, &session)
            if late?.isEmpty == true { session.diagnostics.report(.nothingLate, at: nil, ["mapp": sent.folder]) }
            guard let late, !late.isEmpty else { return (nil, session) }
            meeting.mark(late, builder.words(of: meeting))
        }

        // Set pages.
        let counter = StepCounter(session.meeting, total: stepCount(meeting), request.progress)
        let benches = Workbenches(builder.typography)
        let ahead = MadeAhead()
        guard let (work, faces, shared) = await builder.setJobs(meeting, late, jobs: jobs, benches, counter, ahead, &session) else {
            return (nil, session)
        }

        // Render.
        let library = typography.library
        async let fonts = fontEntries(faces, library)
        let rendered = await builder.render(consume work, jobs: jobs, benches, counter, &session, ahead: ahead)
        session.clock.end("skriv PDF och HTML")
        guard !session.diagnostics.hasErrors else { return (nil, session) }
        let files = rendered.filter { !$0.isDraft }

        // What came of what.
        var manifest = manifest(of: files, meeting, fonts: await fonts, session)
        manifest.supplement = late?.sent.link
        // What is alone in its fonts is cut to its own letters.
        if Recipe(request, meeting.selection).only.isEmpty { manifest.letters = shared.letters }
        session.clock.end("kontrollsummor")
        let isPartial = Recipe(request, meeting.selection).isPartial
        let drafts = rendered.filter(\.isDraft).map(\.file)
        var made = MadePack(files: files.map(\.file), drafts: drafts, manifest: manifest, isPartial: isPartial)
        made.supplementName = late.map { builder.words(of: meeting).supplement.fileName($0.number) }
        return (made, session)
    }

    /// Sets the pages, and says what is to be made of them: they are with the jobs from then on, and each is let go of with the
    /// last job that has it.
    ///
    /// - Returns: nil when something is wrong.
    private func setJobs(
        _ meeting: ExaminedMeeting, _ late: LatePapers?, jobs: Int, _ benches: Workbenches, _ counter: StepCounter, _ ahead: MadeAhead,
        _ session: inout Session
    ) async -> (jobs: [OutputJob], faces: Set<FaceID>, fonts: PackFonts)? {
        // A supplement has web pages that lead to what was sent.
        if late == nil, jobs > 1 { ahead.expect(jobsWithoutPages(meeting)) }
        let pack = await set(meeting, jobs: jobs, benches, counter, ahead, &session)
        let supplement = late.flatMap { setSupplement($0, meeting, pack, &session) }
        session.applyConsents()
        return isWritable(&session) ? self.jobs(meeting, pack, session, supplement, since: late) : nil
    }

    /// The files to make of a pack: a check looks through them, a build makes them.
    ///
    /// - Parameters:
    ///   - supplement: what was added to it since it was sent, behind a cover.
    ///   - late: what was sent, and what has changed: the rest keeps its fonts.
    func jobs(
        _ meeting: ExaminedMeeting, _ pack: SetPack, _ session: Session, _ supplement: SetPack? = nil, since late: LatePapers? = nil
    ) -> (jobs: [OutputJob], faces: Set<FaceID>, fonts: PackFonts) {
        var context = context(meeting)
        // Of a published edition the tables alone: the inputs hold what is withheld.
        if request.attachesSources { context.attachable = edition == .published ? AttachableSources() : AttachableSources(session) }
        if let late {
            let same = pack.parts.filter { late.kind(of: $0.part) == nil }.map { "\($0.part.fileName).pdf" }
            context.packFonts = PackFonts(late.sent.manifest.letters(of: Set(same)), typography.library)
        }
        if let cover = supplement?.first?.part {
            context.fileNames[cover.slug] = cover.fileName
            context.sentPages.append((cover.slug, "\(cover.fileName).html"))
        }
        let outputs = formats.map { context.output($0, pack) }
        var jobs = outputs.flatMap { $0.jobs(pack) }
        var faces = outputs.reduce(into: Set()) { $0.formUnion($1.faces(pack)) }
        if let supplement, let name = supplement.first?.part.fileName {
            // Its bilagor by themselves are those of the pack.
            jobs += outputs.flatMap { $0.jobs(supplement) }.filter { $0.name.hasPrefix(name + ".") }
            for output in outputs { faces.formUnion(output.faces(supplement)) }
        }
        return (jobs, faces, context.packFonts)
    }

    private func context(_ meeting: ExaminedMeeting) -> OutputContext {
        var context = OutputContext(meeting.loaded, typography)
        context.formats = request.formats
        context.isDraft = request.isDraft
        context.makesPack = meeting.first != nil
        if let standard = request.standard { context.standard = standard }
        return context
    }

    /// The files that are made of documents alone: whoever has no pages to set makes them.
    private func jobsWithoutPages(_ meeting: ExaminedMeeting) -> [OutputJob] {
        let (context, pack) = (context(meeting), SetPack(unset: meeting))
        return formats.filter { !$0.needsPages }.flatMap { context.output($0, pack).jobs(pack) }
    }

    /// The program's own, in a meeting's language.
    func words(of meeting: ExaminedMeeting) -> Words { typography.theme.words[DocumentLanguage(tag: meeting.loaded.meeting.language)] }

    /// A published edition has no drafts: who comments on one sees what is withheld.
    var formats: [OutputFormat] { OutputFormat.allCases.filter { request.formats.contains($0) && ($0.isRegistered || edition == .full) } }

    /// Characters that no font has: once, which fonts were not there to be asked.
    private func tellOfAbsentFallback(_ session: inout Session) {
        let absent = typography.library.absentFallback
        guard !absent.isEmpty, session.diagnostics.items.contains(where: { $0.code.id == DiagnosticCode.glyphMissing.id }) else { return }
        session.diagnostics.report(
            .fallbackAbsent, at: nil,
            ["familjer": absent.map { "”\($0)”" }.joined(separator: ", "), "huvud": typography.theme.fonts.main])
    }

    /// An earlier meeting may be kept for what the board asked for, without bilagor; but it makes no pack.
    private func tellOfNoAttachments(_ meeting: Meeting, _ session: inout Session) {
        var place: SourceRange?
        if case .record(let record) = meeting.value.kind { place = record["bilagor"]?.range }
        let kinds = session.templates.folders.kinds.joined(separator: ", ")
        session.diagnostics.report(.noAttachments, at: place, ["möjliga": kinds])
    }

    /// Whether nothing found so far stops the build. A draft is made in spite of some errors.
    private func isWritable(_ session: inout Session) -> Bool {
        if request.isDraft { session.diagnostics = session.diagnostics.forDraft }
        return !session.diagnostics.hasErrors
    }

    /// Each part is set once for all forms that need pages, and made once in each form.
    private func stepCount(_ meeting: ExaminedMeeting) -> Int {
        let files = meeting.parts.count + (meeting.first == nil ? 0 : 1)
        let workbooks = meeting.parts.count { $0.workbookName != nil }
        let made = formats.reduce(0) { $0 + ($1 == .xlsx ? workbooks : files) }
        return made + (formats.contains(where: \.needsPages) ? meeting.parts.count : 0)
    }

    /// The bilagor on their pages, and the first pages with what those say of them. While one thread sets these, which wait for
    /// all the others, the rest make files that need no pages.
    private func set(
        _ meeting: ExaminedMeeting, jobs: Int, _ benches: Workbenches, _ counter: StepCounter, _ ahead: MadeAhead, _ session: inout Session
    ) async -> SetPack {
        let (parts, theme) = (meeting.parts, typography.theme)
        guard formats.contains(where: \.needsPages) else { return SetPack(unset: meeting) }
        let set = await inParallel(parts.count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { index, bench in
            defer { counter.step() }
            return SetPart.set(parts[index], theme, bench.typesetter)
        }
        guard let first = meeting.first else { return finish(set, nil, &session) }
        let threads = 1 + min(jobs - 1, ahead.count)
        let pages = await inParallel(threads, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, bench -> SetPart? in
            guard number == 0 else {
                ahead.make(bench, counter)
                return nil
            }
            defer { ahead.stop() }
            return setFirstPages(first, before: set, bench.typesetter)
        }
        return finish(set, pages[0], &session)
    }

    /// The same, one after the other.
    func set(_ meeting: ExaminedMeeting, _ typesetter: borrowing Typesetter, _ session: inout Session) -> SetPack {
        var set: [SetPart] = []
        for part in meeting.parts { set.append(SetPart.set(part, typography.theme, typesetter)) }
        var first: SetPart?
        if let part = meeting.first { first = setFirstPages(part, before: set, typesetter) }
        return finish(set, first, &session)
    }

    private func finish(_ parts: [SetPart], _ first: SetPart?, _ session: inout Session) -> SetPack {
        let pack = SetPack(parts: parts, first: first)
        for set in pack.parts + (pack.first.map { [$0] } ?? []) { session.diagnostics.append(contentsOf: set.diagnostics) }
        tellOfAbsentFallback(&session)
        session.clock.end("sätt sidor")
        return pack
    }

    /// What lists the files of a pack.
    ///
    /// - Parameter document: its kind where they are a document's of its own, without papers.
    func manifest(
        of files: [RenderedOutput], _ meeting: ExaminedMeeting, document: String? = nil, fonts: [Manifest.Entry], _ session: Session
    ) -> Manifest {
        let recipe = Recipe(request, meeting.selection)
        var entries = files.map(\.entry)
        for index in entries.indices { entries[index].recipe = recipe }
        let names = InputNames(session)
        let hyphenates = formats.contains(where: \.needsPages)
        var manifest = Manifest(
            document: document, meeting: meeting.loaded.folder.name, date: meeting.loaded.meeting.date.iso,
            inputs: inputEntries(session.sources, names), fonts: fonts,
            patterns: hyphenates ? fileEntries(typography.hyphenation.files) : [], outputs: entries)
        manifest.owner = PackOwner(
            organisation: meeting.loaded.registerText("organisation", "namn"), board: meeting.loaded.meeting.board)
        let isEnglish = DocumentLanguage(tag: meeting.loaded.meeting.language) == .english
        if document == nil { manifest.papers = meeting.parts.compactMap { PaperEntry($0, session, names, inEnglish: isEnglish) } }
        manifest.checks = ManifestChecks(meeting, session, names)
        return manifest
    }
}
