import Diagnostics
import DocumentTree
import Inputs

/// After the meeting's name in that of a published pack's folder.
let publicSuffix = "-offentlig"
/// After the folder's name in that of the log, which is not for the public and lies outside of it.
let logEnding = "-logg.txt"

extension PackBuilder {
    /// A pack in the edition that everybody may read.
    func makePublished(
        _ place: MeetingPlace, from full: ExaminedMeeting, _ session: Session, jobs: Int
    ) async -> (pack: MadePack?, session: Session) {
        await published(place, full, session, isWhole: request.only.isEmpty && request.goals.isEmpty) { builder in
            builder.examine(place)
        } make: { builder, meeting, own in
            await builder.made(meeting, own, jobs: jobs)
        }
    }

    /// Composed anew, of inputs in which nothing is left of what is withheld; and the files are read back, and held against
    /// what is withheld, before anybody gets them.
    ///
    /// - Parameters:
    ///   - full: what is made with all that it has, which the rules have been run over.
    ///   - isWhole: the whole pack is made. What its tables leave out may not stand in a part of it either, nor in its minutes.
    func published(
        _ place: MeetingPlace, _ full: ExaminedMeeting, _ session: Session, isWhole: Bool,
        examine: (PackBuilder) -> (meeting: ExaminedMeeting?, session: Session),
        make: (PackBuilder, ExaminedMeeting, Session) async -> (pack: MadePack?, session: Session)
    ) async -> (pack: MadePack?, session: Session) {
        let withoutSecrets = examinedWithoutSecrets(examine)
        let meeting = withoutSecrets.meeting
        var second = withoutSecrets.session
        // Sums have been held against their parts in the full edition; here some of the parts are gone.
        second.diagnostics.removeAll { sumCodes.contains($0.code.id) }
        guard let meeting, !second.diagnostics.hasErrors else {
            var second = second
            // Nothing is left out without a word.
            if !second.diagnostics.hasErrors { second.diagnostics.report(.notPublished, at: nil) }
            return (nil, second)
        }
        var own = second
        // Warnings have been told of the full edition.
        own.diagnostics = DiagnosticList()
        let (made, last) = await make(withoutSecrets.builder, meeting, own)
        guard var pack = made else {
            var last = last
            // A supplement with nothing new has said so.
            if last.diagnostics.items.isEmpty { last.diagnostics.report(.notPublished, at: nil) }
            return (nil, last)
        }

        var session = session
        session.dropRemarks(on: full.loaded.meeting.leftOutOfPublic)
        let before = ReadSoFar(session)
        let faults = full.loaded.readRest(withDocuments: !request.isRebuild, &session)
        for fault in faults { session.diagnostics.report(fault) }
        guard faults.isEmpty else { return (nil, session) }
        let editions = Editions(full: full, published: meeting, pack: isWhole || session.withholding.parts.isEmpty ? nil : pairOfPacks(place))
        let withheld = WithheldWords(editions, second.readInputs.compactMap { $0.value }, session, own: before)
        let leaks = withheld.leaks(in: pack.files + [OutputFile(name: Manifest.fileName, bytes: pack.manifest.serialised())])
        for leak in leaks { session.diagnostics.report(withheld.diagnostic(of: leak, session.sources)) }
        for finding in ComputableSecrets(full, meeting).findings.items { session.diagnostics.report(finding) }
        session.clock = last.clock
        session.clock.end("sök efter det som är hemligt")
        guard !leaks.contains(where: \.isCertain) else { return (nil, session) }
        pack.log = withheld.log(of: pack, session, language: MessageLanguage(documentLanguage: full.loaded.meeting.language))
        return (pack, session)
    }

    /// Examined in the edition that everybody may read. What a table may not print no other place may: templates and charts are filled
    /// anew without it.
    private func examinedWithoutSecrets(
        _ examine: (PackBuilder) -> (meeting: ExaminedMeeting?, session: Session)
    ) -> (meeting: ExaminedMeeting?, session: Session, builder: PackBuilder) {
        var builder = self
        builder.edition = .published
        var (meeting, session) = examine(builder)
        for _ in 0..<PackBuilder.mostPasses {
            let figures = meeting?.parts.reduce(into: [:]) { $0.merge($1.suppressed) { one, _ in one } } ?? [:]
            guard builder.revealing.add(figures, session.sources) else { break }
            (meeting, session) = examine(builder)
        }
        return (meeting, session, builder)
    }

    /// The whole pack in both editions, for what its tables leave out; nil where it cannot be examined.
    private func pairOfPacks(_ place: MeetingPlace) -> Editions.Pair? {
        var builder = self
        builder.request.only = []
        builder.request.goals = []
        guard let full = builder.examine(place).meeting, let published = builder.examinedWithoutSecrets({ $0.examine(place) }).meeting else { return nil }
        return Editions.Pair(full: full, published: published)
    }

    /// Each goes on from figures that the one before took away.
    private static let mostPasses = 4
}

/// What is to be published in both editions, and the whole pack too where that is more.
struct Editions {
    struct Pair {
        var full: ExaminedMeeting
        var published: ExaminedMeeting
    }
    var own: Pair
    var pack: Pair?

    init(full: ExaminedMeeting, published: ExaminedMeeting, pack: Pair?) {
        own = Pair(full: full, published: published)
        self.pack = pack
    }

    var pairs: [Pair] { [own] + (pack.map { [$0] } ?? []) }
}

extension Session {
    /// Of a paper that is not in what is made nothing needs to be remarked on.
    fileprivate mutating func dropRemarks(on places: [SourceRange]) {
        diagnostics.removeAll { item in item.severity != .error && item.range.map(places.contains) ?? false }
    }
}

extension Meeting {
    /// Where others' papers that the public does not get are named.
    fileprivate var leftOutOfPublic: [SourceRange] { attachments.filter { $0.withheld != nil }.compactMap { $0.paper?.fileRange } }
}

/// What is told of stated sums that their parts do not add up to.
private let sumCodes: Set<String> = ["TB001", "TB002", "TB013", "TB014", "TB019", "TB020"]
