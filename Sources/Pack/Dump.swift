import Diagnostics
import DocumentTree
import Layout
import PDF

/// The forms that a bilaga passes through, as text for whoever debugs: the same as the goldens hold.
public enum DumpKind: String, Sendable, CaseIterable {
    /// The document tree.
    case document
    /// Placed lines, rectangles and links.
    case pages
    /// The structure tree of the PDF.
    case tags
    /// The objects of the PDF, uncompressed.
    case pdf
}

/// Prints a form of the chosen bilagor of each meeting, and of the pack's first pages; writes no file.
public func dump(_ kind: DumpKind, _ request: BuildRequest) -> (text: String, results: [MeetingResult]) {
    var general = MeetingResult(meeting: "")
    let places = findMeetings(request.meetings, out: request.out, project: request.project, diagnostics: &general.diagnostics)
    guard let builder = PackBuilder(request, &general) else { return ("", [general]) }
    var text = ""
    var results: [MeetingResult] = []
    for place in places {
        var (examined, session) = builder.examine(place)
        if let examined { text += builder.dump(kind, examined, &session) }
        results.append(MeetingResult(session))
    }
    return (text, results)
}

extension PackBuilder {
    fileprivate func dump(_ kind: DumpKind, _ examined: ExaminedMeeting, _ session: inout Session) -> String {
        let typesetter = Typesetter(typography)
        var context = OutputContext(examined.loaded, typography)
        if let standard = request.standard { context.standard = standard }
        let pdf = PDFOutput(context)
        var text = ""
        for part in examined.parts + (examined.first.map { [$0] } ?? []) {
            text += "=== \(part.fileName)\n"
            guard kind != .document else {
                text += part.document.dump(session.sources)
                continue
            }
            let set = SetPart.set(part, typography.theme, typesetter)
            session.diagnostics.append(contentsOf: set.diagnostics)
            let input = pdf.input([set], title: part.outlineTitle, typesetter)
            switch kind {
            case .document: break
            case .pages: text += set.laidOut.dump()
            case .tags: text += dumpTags(input)
            case .pdf: text += dumpPDF(input, diagnostics: &session.diagnostics)
            }
        }
        return text
    }
}
