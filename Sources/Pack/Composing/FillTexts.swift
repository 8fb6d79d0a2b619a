import Diagnostics
import Inputs
import Templates

/// What came of putting facts into the texts of a meeting.
struct FilledTexts {
    /// Short texts with facts in them, with the place of each part.
    var texts: [SourceRange: Prose] = [:]
    /// The values that texts took.
    var used = UsedValues()
    /// What is wrong with bilagor that are not made but that some text of the meeting's own takes from, and where
    /// those texts stand: it matters when one of them is printed.
    var postponed: (faults: DiagnosticList, places: [SourceRange]) = (DiagnosticList(), [])

    /// What is to be told once it is known which texts were printed.
    func due(_ printed: UsedValues) -> DiagnosticList {
        postponed.places.contains(where: printed.contains) ? postponed.faults : DiagnosticList()
    }
}

extension LoadedMeeting {
    /// Puts facts in the place of `{{…}}` in the texts of the register, the meeting and its bilagor. Nothing is
    /// done, and no other file is read, for files without braces.
    func fillTexts(
        _ attachments: inout [ReadAttachment], _ session: inout Session
    ) -> (meeting: LoadedMeeting, filled: FilledTexts) {
        var result = self
        var filled = FilledTexts()
        let registerFiles = register.value.sectionFiles.filter { mayTakeFacts($0, session.sources) }
        let meetingFiles = (meeting.value.range.map { [$0.file] } ?? []).filter { mayTakeFacts($0, session.sources) }
        let ownFiles = attachments.map { read in read.facts.flatMap(\.value.files).filter { mayTakeFacts($0, session.sources) } }
        let files = registerFiles + meetingFiles + ownFiles.flatMap { $0 }
        guard !files.isEmpty else { return (result, filled) }

        // Bilagor that are not made have facts too.
        var all = attachments
        func names(_ files: [FileID]) -> Set<String> {
            var names = Set<String>()
            for file in Set(files) { names.formUnion(namesTaken(in: session.sources[file].bytes, file)) }
            return names
        }
        let (own, common) = (names(ownFiles.flatMap { $0 }), names(registerFiles + meetingFiles))
        for (read, faults) in beside(attachments, own.union(common), &session) {
            all.append(read)
            guard faults.hasErrors else { continue }
            if own.mayName(read.template) {
                session.diagnostics.append(contentsOf: faults)
            } else {
                filled.postponed.faults.append(contentsOf: faults)
            }
        }
        all.sort { $0.attachment.number < $1.attachment.number }
        let facts = all.map { read in
            AttachmentFacts(
                id: read.attachment.id, context: context(read.facts, read.attachment, selecting: nil), template: read.template, absence: read.absence)
        }
        let knowledge = knowledge(all, &session)
        let base = context([], nil, selecting: nil)

        let texts = TakingTexts(base: base, attachments: facts, knowledge: knowledge, of: folder.canonical, session.memory)
        func take(_ found: TakenFacts) {
            session.diagnostics.append(contentsOf: found.diagnostics)
            filled.texts.merge(found.texts) { first, _ in first }
            filled.used.formUnion(found.used)
        }
        if !registerFiles.isEmpty {
            let found = session.fill([(register.value, register.schema.node)], texts, of: nil, "registret")
            if let value = found.values.first { result.register = Register(value: value, schema: register.schema) }
            take(found)
            filled.postponed.places += found.places
        }
        if !meetingFiles.isEmpty, let schema = session.schema("mote") {
            let found = session.fill([(meeting.value, schema.node)], texts, of: nil, session.sources[meetingFiles[0]].path)
            if let value = found.values.first { result.meeting.update(value) }
            take(found)
            filled.postponed.places += found.places
        }
        for index in attachments.indices {
            if let new = result.meeting.attachment(named: attachments[index].attachment.id) { attachments[index].attachment = new }
            guard !ownFiles[index].isEmpty else { continue }
            let own = facts.first { $0.id == attachments[index].attachment.id }
            if let found = attachments[index].fillTexts(texts, of: own, &session) { take(found) }
        }
        return (result, filled)
    }

    /// The meeting's other bilagor that a text asks something of, each with what is wrong with it.
    private func beside(
        _ chosen: [ReadAttachment], _ names: Set<String>, _ session: inout Session
    ) -> [(read: ReadAttachment, faults: DiagnosticList)] {
        var result: [(read: ReadAttachment, faults: DiagnosticList)] = []
        for attachment in meeting.attachments where !chosen.contains(where: { $0.attachment.id == attachment.id }) {
            let (read, found) = session.apart { session -> ReadAttachment? in
                guard let template = session.template(attachment.kind, in: meeting.language), names.mayName(template) else { return nil }
                return self.read(attachment, isWhole: false, &session)
            }
            if let read { result.append((read, found)) }
        }
        return result
    }

    private func knowledge(_ read: [ReadAttachment], _ session: inout Session) -> ProseFiller.Knowledge {
        for attachment in meeting.attachments where session.silently({ $0.template(attachment.kind, in: meeting.language) }) == nil {
            return .namesMissing
        }
        return read.allSatisfy { $0.isSound && $0.data != nil } ? .complete : .gaps
    }

    private func mayTakeFacts(_ file: FileID, _ sources: SourceSet) -> Bool {
        sources.file(file).map { Templates.mayTakeFacts($0.bytes) } ?? false
    }
}

extension ReadAttachment {
    fileprivate mutating func fillTexts(_ texts: TakingTexts, of own: AttachmentFacts?, _ session: inout Session) -> TakenFacts? {
        guard var data else { return nil }
        var positions: [Int] = []
        var values: [(value: Value, node: SchemaNode)] = []
        for source in template.sources {
            guard let position = data.firstIndex(where: { $0.name == source.name }),
                let schema = session.schema(source.schema)
            else { continue }
            positions.append(position)
            values.append((data[position].value, source.isPattern ? SchemaNode(.list(of: schema.node)) : schema.node))
        }
        let found = session.fill(values, texts, of: own, attachment.fileName)
        for (position, value) in zip(positions, found.values) { data[position].value = value }
        self.data = data
        let files = data.flatMap(\.value.files)
        borrowed = found.used.files.filter { !files.contains($0) }
        return found
    }
}

extension Set<String> {
    /// Whether one of these names is of a bilaga made from the template.
    fileprivate func mayName(_ template: Template) -> Bool { contains("bilagor") || !isDisjoint(with: template.names) }
}

extension Schema {
    /// A whole file as one place for a value.
    var node: SchemaNode { SchemaNode(.record(fields, short: nil)) }
}

extension Value {
    /// The file that it was read from; the files of its items where it is several.
    var files: [FileID] {
        if let range { return [range.file] }
        if case .list(let items) = kind { return items.compactMap(\.range?.file) }
        return []
    }

    /// The files of a register's sections.
    fileprivate var sectionFiles: [FileID] {
        guard case .record(let record) = kind else { return [] }
        return Array(Set(record.fields.compactMap(\.value.range?.file)))
    }
}
