import Checks
import Diagnostics
import Inputs
import Markup
import Style
import Templates

extension PackBuilder {
    /// The kinds of documents of their own to make of a meeting, by what `--only` chose.
    func documentKinds(_ place: MeetingPlace) -> [String] {
        guard request.goals.isEmpty else { return [] }
        var session = opened.meeting(place)
        let language = session.silently { $0.languageOfMeeting(in: place.folder) }
        let lying = place.folder.standaloneDocuments(in: language, &session).map(\.kind)
        guard !request.only.isEmpty else { return lying }
        // One that is filled from the meeting's own file alone is made when it is asked for: a summons.
        var kinds: [String] = []
        for name in request.only {
            guard let found = place.folder.standalone(slug(name), in: language, &session), !kinds.contains(found.kind) else { continue }
            kinds.append(found.kind)
        }
        return kinds
    }

    /// Whether `--only` names documents of their own and no bilaga.
    func choosesDocumentsAlone(_ place: MeetingPlace) -> Bool {
        guard !request.only.isEmpty else { return false }
        var session = opened.meeting(place)
        let language = session.silently { $0.languageOfMeeting(in: place.folder) }
        return request.only.allSatisfy { place.folder.standalone(slug($0), in: language, &session) != nil }
    }

    /// Reads a meeting and the files of a document, fills its template, and holds it against the rules.
    func examine(_ place: MeetingPlace, document kind: String) -> (meeting: ExaminedMeeting?, session: Session) {
        var session = opened.meeting(place)
        session.meeting = "\(place.path)/\(kind)"
        session.withholding = Withholding(edition, self.typography.theme.words[.swedish])
        guard let loaded = LoadedMeeting.load(place.folder, self.typography.theme.words, &session) else { return (nil, session) }
        let builder = naming(loaded)
        session.places.folders.append(loaded.registerFolder.folder)
        session.findPictures(of: loaded)
        guard let document = place.folder.standalone(kind, in: loaded.meeting.language, &session) else { return (nil, session) }
        if let source = document.template.sources.first, !source.isPattern, !place.folder.exists(source.path),
            !place.folder.standaloneDocuments(in: loaded.meeting.language, &session).contains(where: { $0.kind == kind })
        {
            let isMinutes = source.path == minutesFile
            session.diagnostics.report(
                .nothingToMake, at: nil,
                ["fil": source.path, "mapp": place.folder.folder].merging(
                    isMinutes ? ["kommando": "bilaga minutes \(place.folder.folder)"] : ["filen": source.path]
                ) { $1 })
            return (nil, session)
        }
        // Filled from the meeting's own file alone: a summons.
        if document.template.sources.isEmpty { loaded.tellOfSummons(isSummons: true, &session.diagnostics) }
        session.clock.end("läs möte och register")

        var attachments = [loaded.read(document, &session)]
        let (filled, texts) = loaded.fillTexts(&attachments, &session)
        session.used = texts.used
        let past = MeetingPast(before: filled, typography.theme.words, &session)
        session.places.earlier = past.earlier.folders.map { ($0.folder, $0.name) }
        let selection = Selection(attachments: [], goals: nil, isWholePack: false)
        var meeting = ReadMeeting(loaded: filled, selection: selection, attachments: attachments, past: past)
        var parts: [ComposedPart] = []
        if let part = meeting.compose(document, builder.typography.theme, &session) { parts.append(part) }
        session.texts.report(in: session.sources, &session.diagnostics)
        if session.texts.isExceeded { return (nil, session) }
        var first: ComposedPart?
        let passes = PassContext(meeting, builder.typography)
        passes.prepare(&parts, &first, &session)
        session.diagnostics.append(contentsOf: texts.due(session.used))
        session.clock.end("fyll mallar, bygg dokument")

        if edition == .published {
            passes.finishPublished(&parts, &first, session)
            guard !parts.isEmpty else { return (nil, session) }
            return (ExaminedMeeting(loaded: filled, selection: selection, parts: parts, first: nil), session)
        }
        checkLinks(parts, filled.meeting, &session.diagnostics)
        let files = meeting.checkedFiles(&session)
        if let data = attachments.first?.data, attachments.first?.isSound ?? false {
            let rules = DocumentRules(meeting, data, &session)
            session.diagnostics.append(contentsOf: rules.findings)
            session.rules = rules.rules
        }
        var input = CheckInput(
            meeting: filled.meeting, register: filled.register, files: files, tables: parts.flatMap(\.document.tableNames),
            ledger: RequestLedger(), isWholePack: false, folder: filled.folder.name, sources: session.sources)
        input.texts = texts.texts
        input.minutes = attachments.first?.data.flatMap { minutesInput($0, meeting, &session) }
        input.told = Set(session.diagnostics.items.lazy.filter { $0.severity == .error }.compactMap(\.range))
        let checked = check(input)
        // What stands in the meeting's own file is told with the pack.
        let own = Set(files.compactMap { $0.value.range?.file })
        for diagnostic in checked.diagnostics where diagnostic.range.map({ own.contains($0.file) }) ?? false { session.diagnostics.report(diagnostic) }
        passes.finish(&parts, &first, checked, &session)
        session.clock.end("kontrollera")
        guard !parts.isEmpty else { return (nil, session) }
        // Of minutes and their like: those that are held against such documents.
        let rules = session.rules.isEmpty ? checked.rules : session.rules
        return (ExaminedMeeting(loaded: filled, selection: selection, parts: parts, first: nil, rules: rules), session)
    }
}

extension ReadMeeting {
    /// Fills the template of a document of its own.
    fileprivate mutating func compose(_ document: StandaloneDocument, _ theme: Theme, _ session: inout Session) -> ComposedPart? {
        guard let read = attachments.first, let data = read.data else { return nil }
        var context = loaded.context(data, nil, selecting: nil)
        context.figures = theme.figureRoom
        context.values.fields.append(Record.Field(name: FillContext.earlierName, value: .absent))
        var found = DiagnosticList()
        let result = fill(read.template, context, diagnostics: &found)
        if read.isSound { session.diagnostics.append(contentsOf: found) }
        guard var filled = result else { return nil }
        session.used.formUnion(filled.used)
        filled.language = loaded.meeting.language
        let tree = buildDocument(filled, label: nil, totals: &session.texts, diagnostics: &session.diagnostics)
        var inputs: [String] = []
        for file in data.flatMap(\.value.files) {
            let path = session.sources[file].path
            if !inputs.contains(path) { inputs.append(path) }
        }
        var part = ComposedPart(
            slug: slug(document.kind), fileName: slug(document.kind), number: nil, document: tree,
            roundings: filled.roundings.map(CheckedRounding.init), checkedSums: filled.checkedSums, inputs: inputs)
        part.isStandalone = true
        part.suppressed = filled.suppressed
        return part
    }
}

extension Session {
    /// The language that a meeting's file says; its errors are told elsewhere.
    mutating func languageOfMeeting(in folder: FileAccess) -> String {
        guard let file = load("mote.yaml", in: folder), sources[file].bytes.maySayLanguage,
            let root = parseYAML(file, in: sources, diagnostics: &diagnostics)
        else { return "sv" }
        return root["språk"]?.text ?? "sv"
    }
}

extension [UInt8] {
    /// Whether a meeting's file may have the key of its language. Most have none, and need not be parsed to learn it: a look for
    /// the letters that its name begins with, or for an escape that may stand for one, is enough.
    fileprivate var maySayLanguage: Bool {
        withUnsafeBufferPointer { bytes in
            bytes.indices.contains { index in
                bytes[index] == 0x5C || bytes[index] == 0x73 && index + 2 < bytes.count && bytes[index + 1] == 0x70 && bytes[index + 2] == 0x72
            }
        }
    }
}
