import DocumentTree
import Style
import System

/// A page as it was rendered.
private struct RenderedPage: Sendable {
    var bytes: [UInt8]
    var sha256: String
    /// The headings of its second level.
    var sections: [(anchor: String, title: String)] = []
}

/// What it follows from.
private struct RenderedFrom: Equatable {
    var document: Remembered.Stamp
    var frame: Remembered.Stamp
    /// Which fonts the pages carry.
    var cut: Int
}

/// What all pages have in common: the others, to which they lead, and what stands above and below.
private struct PageFrame: Equatable {
    var pages: [[String]]
    var running: [String]
    var body: BodyWords
    var places: LivePlaces
}

extension LiveMeeting {
    /// The web pages of a meeting, the pack's own first: those that are as they were are not rendered again.
    func pages(of meeting: ExaminedMeeting, _ builder: PackBuilder, _ context: OutputContext) async -> [LivePage] {
        let parts = (meeting.first.map { [$0] } ?? []) + meeting.parts
        let frame = frame(parts, meeting.loaded, context)

        var pages: [String: RenderedPage] = [:]
        func origin(_ part: ComposedPart) -> RenderedFrom? {
            part.stamp.map { RenderedFrom(document: $0, frame: frame, cut: fonts.count) }
        }
        func recall() {
            for part in parts {
                guard let key = origin(part) else { continue }
                pages[LiveMeeting.pageName(of: part)] = memory.recall(RenderedPage.self, .init("webbsida", LiveMeeting.pageName(of: part)), of: key)?.made
            }
        }
        let pack = SetPack(parts: meeting.parts.map(SetPart.init(unset:)), first: meeting.first.map(SetPart.init(unset:)))
        let names = Set(parts.map(LiveMeeting.pageName))
        let jobs = context.output(.html, pack).jobs(pack).filter { names.contains($0.name) }
        let benches = Workbenches(builder.typography)
        func render() async {
            var session = builder.opened
            let missing = jobs.filter { pages[$0.name] == nil }
            let counter = StepCounter(findings.meeting, total: missing.count, nil)
            let made = await builder.render(missing, jobs: request.jobs, benches, counter, &session)
            for output in made { pages[output.file.name] = RenderedPage(bytes: output.file.bytes, sha256: output.entry.sha256) }
            for part in parts where missing.contains(where: { $0.name == LiveMeeting.pageName(of: part) }) {
                pages[LiveMeeting.pageName(of: part)]?.sections = part.document.outline.filter { $0.level == 2 }.map { (anchor: $0.anchor, title: $0.title) }
            }
        }
        func keep() {
            for part in parts {
                guard let key = origin(part), let page = pages[LiveMeeting.pageName(of: part)] else { continue }
                memory.keep(page, .init("webbsida", LiveMeeting.pageName(of: part)), of: key)
            }
        }
        recall()
        let cuts = fonts.count
        await render()
        // With the fonts that all of them need, so that a page that nobody changes stays the same.
        if fonts.count > cuts {
            pages = [:]
            await render()
        }
        keep()
        return parts.compactMap { part -> LivePage? in
            guard let page = pages[LiveMeeting.pageName(of: part)] else { return nil }
            return LivePage(
                name: LiveMeeting.pageName(of: part), label: part.document.label ?? "", title: part.document.title, sections: page.sections,
                bytes: page.bytes, sha256: page.sha256)
        }
    }

    private func frame(_ parts: [ComposedPart], _ loaded: LoadedMeeting, _ context: OutputContext) -> Remembered.Stamp {
        let running = context.running
        return memory.stamp(
            .init("sidornas ram"),
            of: PageFrame(
                pages: parts.map { [$0.slug, $0.fileName, $0.document.label ?? "", $0.document.title] },
                running: [
                    running.organisation, running.board, running.date, running.dateInWords, running.registryNumber, loaded.meeting.language,
                ],
                body: running.words.body, places: latest.places))
    }
}
