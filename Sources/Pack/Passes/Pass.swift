import Checks
import Diagnostics
import DocumentTree
import Inputs
import Style
import System

/// What is done to a document's tree between Markup, which builds it, and the renderers. The cases stand in the order
/// in which they are run, and none of them counts on how another changed the tree. When the last one is done each node
/// gets its number, once. (`StartPage` makes another tree of a finished one, for pages alone, and numbers that.)
enum Pass: CaseIterable {
    /// First pages: links in earlier meetings' texts no longer lead to bilagor, which are others here.
    case unlinkEarlier
    /// References to bilagor by their kind get the number that it has.
    case references
    /// Pictures in the place of their files' names.
    case pictures
    /// Abbreviations say what they stand for where they are first used.
    case abbreviations
    /// First pages: whose pack it is, above the title.
    case opening
    /// Bilagor: numbers before headings, where the theme asks for them.
    case numbering
    /// Bilagor: which items of the agenda it belongs to, behind the label above the title.
    case agenda
    /// First pages: what the pack contains; on which pages is known when they are set.
    case contents
    /// What was checked, and what came of it. The rules look at the trees as they are before this.
    case checks

    /// Those that the rules look at the trees after.
    static let beforeRules = allCases.filter { $0 != .checks }
}

/// What passes know beside the document.
struct PassContext {
    let typography: Typography
    let loaded: LoadedMeeting
    let abbreviations: Abbreviations
    /// The files that the record of what was asked for earlier was gathered from.
    let earlierFiles: Set<FileID>
    /// The program's own, in the meeting's language.
    let words: Words

    init(_ meeting: ReadMeeting, _ typography: Typography) {
        self.init(meeting.loaded, typography, earlierFiles: meeting.past.ledger.files)
    }

    init(_ loaded: LoadedMeeting, _ typography: Typography, earlierFiles: Set<FileID> = []) {
        self.typography = typography
        self.loaded = loaded
        abbreviations = Abbreviations(loaded.register)
        self.earlierFiles = earlierFiles
        words = typography.theme.words[DocumentLanguage(tag: loaded.meeting.language)]
    }
}

extension PassContext {
    /// Runs the passes before the rules over every tree, the bilagor first: the first pages tell what those contain.
    func prepare(_ parts: inout [ComposedPart], _ first: inout ComposedPart?, _ session: inout Session) {
        let surroundings = surroundings(session.memory)
        for index in parts.indices { prepare(&parts[index], surroundings, &session) }
        guard var pages = first else { return }
        for pass in Pass.beforeRules { run(pass, on: &pages, of: parts, &session) }
        first = pages
    }

    /// Runs them over a bilaga, unless that was done the last time.
    private func prepare(_ part: inout ComposedPart, _ surroundings: Remembered.Stamp?, _ session: inout Session) {
        func run(_ part: inout ComposedPart, _ session: inout Session) {
            for pass in Pass.beforeRules { self.run(pass, on: &part, of: [], &session) }
        }
        // Pictures are made of files of their own.
        guard let memory = session.memory, let stamp = part.stamp, let surroundings, !part.document.namesFiles else {
            part.stamp = nil
            return run(&part, &session)
        }
        let place = Remembered.Place("efter passen", part.fileName)
        let key = PreparedFrom(document: stamp, surroundings: surroundings, agenda: part.agenda)
        if let known = memory.recall(PreparedPart.self, place, of: key) {
            part.document = known.made.document
            part.leads = known.made.leads
            session.diagnostics.append(contentsOf: known.made.found)
            part.stamp = known.stamp
            return
        }
        let found = session.apart { run(&part, &$0) }.messages
        session.diagnostics.append(contentsOf: found)
        let leads = PartLeads(part.document)
        part.leads = leads
        part.stamp = memory.keep(PreparedPart(document: part.document, leads: leads, found: found), place, of: key)
    }

    /// What the passes know beside a bilaga's document.
    private func surroundings(_ memory: Remembered?) -> Remembered.Stamp? {
        memory?.stamp(
            .init("omgivning"),
            of: PassSurroundings(
                register: loaded.register.value, names: loaded.meeting.attachments.map { [$0.id, $0.kind, $0.label, $0.anchor] },
                language: loaded.meeting.language, body: words.body))
    }

    /// Runs the passes over a supplement's cover, which no rule looks at.
    func prepare(_ cover: inout ComposedPart, over parts: [ComposedPart], _ session: inout Session) {
        for pass in Pass.beforeRules { run(pass, on: &cover, of: parts, &session) }
    }

    /// Runs the passes after the rules, and numbers the trees.
    func finish(_ parts: inout [ComposedPart], _ first: inout ComposedPart?, _ checked: CheckedMeeting, _ session: inout Session) {
        let secrets = SecretsWithin(session)
        let memory = session.memory
        // The first pages speak for all of the pack; a document of its own for what it is made from.
        let all = first == nil ? [] : secrets.laws(ofPack: parts + [first].compactMap { $0 })
        func finish(_ part: inout ComposedPart) {
            let isFirst = part.number == nil && !part.isStandalone
            let end = PartEnd(lines: part.reportLines(checked, in: loaded.meeting.language), laws: isFirst ? all : secrets.laws(of: part))
            guard let memory, let stamp = part.stamp else { return part.document.finish(end, words) }
            let (document, finished) = memory.thing(.init("färdigt", part.fileName), of: FinishedFrom(document: stamp, end: end)) {
                var document = part.document
                document.finish(end, words)
                return document
            }
            (part.document, part.stamp) = (document, finished)
        }
        for index in parts.indices { finish(&parts[index]) }
        guard var pages = first else { return }
        finish(&pages)
        first = pages
    }

    /// Numbers the trees of a published edition. The rules have been run over all of the inputs, and what came of it would
    /// tell of what is withheld.
    func finishPublished(_ parts: inout [ComposedPart], _ first: inout ComposedPart?, _ session: Session) {
        let secrets = SecretsWithin(session)
        let leavesOut = secrets.areLeftOut(of: parts + [first].compactMap { $0 }, loaded.meeting, words)
        for index in parts.indices {
            parts[index].document.tellPublished(words)
            if parts[index].isStandalone { parts[index].document.markPublic(words, leavesOut: leavesOut) }
            parts[index].document.number()
        }
        first?.document.markPublic(words, leavesOut: leavesOut)
        first?.document.number()
    }

    /// - Parameter parts: the bilagor, for the first pages.
    private func run(_ pass: Pass, on part: inout ComposedPart, of parts: [ComposedPart], _ session: inout Session) {
        let isFirst = part.number == nil && !part.isStandalone
        switch pass {
        case .unlinkEarlier: if isFirst { part.document.unlink(earlierFiles) }
        case .references: part.document.nameReferences(loaded.meeting, &session.diagnostics)
        case .pictures: session.placePictures(in: &part.document)
        case .abbreviations: abbreviations.expand(&part.document)
        case .opening:
            if isFirst {
                part.document.open(
                    with: typography.logo, typography.theme.logo, organisation: loaded.registerText("organisation", "namn"))
            }
        case .numbering: if part.number != nil, typography.theme.numbersHeadings { part.document.numberHeadings() }
        case .agenda: if part.number != nil { part.document.nameAgenda(part.agenda, words) }
        case .contents: if isFirst { part.document.fillContents(parts, words) }
        // When the rules have run: see `finish`.
        case .checks: break
        }
    }
}
