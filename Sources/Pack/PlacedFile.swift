import Diagnostics
public import DocumentTree
public import PDF
public import Style

/// A file of a pack before it is written: its documents on their pages, header and footer included. For whoever judges
/// what a reader will see; a build does not pass through here.
public struct PlacedFile: Sendable {
    /// As the written file is called, without ending.
    public var name: String
    public var input: PDFInput
}

/// A web page of a pack, and what it is made of.
public struct PageSource: Sendable {
    /// As the written file is called.
    public var name: String
    public var document: Document
}

/// What the pages of a meeting's files hold, and what was found on the way.
public struct PlacedPack: Sendable {
    public var files: [PlacedFile]
    public var pages: [PageSource] = []
    public var theme: Theme
    public var result: MeetingResult
}

/// Sets the pages of each meeting's files by the same steps as a build, but for the last. A meeting with errors has no
/// files.
public func place(_ request: BuildRequest) -> [PlacedPack] {
    var general = MeetingResult(meeting: "")
    let places = findMeetings(request.meetings, out: request.out, project: request.project, diagnostics: &general.diagnostics)
    guard let builder = PackBuilder(request, &general) else {
        return [PlacedPack(files: [], theme: Theme(), result: general)]
    }
    return places.map { place in
        var (examined, session) = builder.examine(place)
        let files = examined.map { builder.place($0, &session) } ?? []
        var pack = PlacedPack(files: [], theme: builder.typography.theme, result: MeetingResult(session))
        if session.diagnostics.hasErrors { return pack }
        pack.files = files
        pack.pages =
            examined.map { meeting in
                meeting.parts.map { PageSource(name: "\($0.fileName).html", document: $0.document) }
                    + (meeting.first.map { [PageSource(name: HTMLOutput.index, document: $0.document)] } ?? [])
            } ?? []
        return pack
    }
}

extension PackBuilder {
    fileprivate func place(_ meeting: ExaminedMeeting, _ session: inout Session) -> [PlacedFile] {
        let typesetter = Typesetter(typography)
        var context = OutputContext(meeting.loaded, typography)
        if let standard = request.standard { context.standard = standard }
        if request.attachesSources { context.attachable = AttachableSources(session) }
        let pdf = PDFOutput(context)
        let sets = meeting.parts.map { SetPart.set($0, typography.theme, typesetter) }
        let first = meeting.first.map { setFirstPages($0, before: sets, typesetter) }
        for set in sets + (first.map { [$0] } ?? []) { session.diagnostics.append(contentsOf: set.diagnostics) }
        var files = sets.map {
            PlacedFile(name: $0.part.fileName, input: pdf.whole([$0], title: $0.part.outlineTitle, isPack: false, typesetter))
        }
        if let first {
            let all = pdf.whole([first] + sets, title: first.part.document.title, isPack: true, typesetter)
            files.append(PlacedFile(name: first.part.fileName, input: all))
        }
        return files
    }
}
