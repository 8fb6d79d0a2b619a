import Diagnostics
import DocumentTree
import Inputs

/// Every link to another bilaga must lead somewhere: to a bilaga of the meeting and, when that bilaga is
/// being made too, to a place in it.
func checkLinks(_ parts: [ComposedPart], _ meeting: Meeting, _ diagnostics: inout DiagnosticList) {
    let leads = parts.map { $0.leads ?? PartLeads($0.document) }
    let anchors = zip(parts, leads).map { ($0.slug, $1.anchors) }
    let slugs = meeting.attachments.map(\.anchor) + [frontMatterKind]
    for (part, lead) in zip(parts, leads) {
        for link in lead.links {
            guard case .anchor(let target) = link.target, let document = target.document else { continue }
            let written = document + (target.name.map { "#\($0)" } ?? "")
            guard slugs.contains(document) else {
                // bilaga-7 is no misspelling of bilaga-1.
                let isNumbered = document.hasPrefix("bilaga-") && Int(document.dropFirst(7)) != nil
                report(written, isNumbered ? nil : closestMatch(to: document, among: slugs), link)
                continue
            }
            // A report for one goal stands for its bilaga without having all of its places.
            let known = anchors.filter { $0.0 == document }
            guard let name = target.name, known.count == 1, document != part.slug || part.number == nil else { continue }
            if let names = known.first?.1, !names.contains(name) {
                report(written, closestMatch(to: name, among: names.sorted()).map { "\(document)#\($0)" }, link)
            }
        }
    }

    func report(_ target: String, _ guess: String?, _ link: Link) {
        var arguments = ["mål": target, "antal": String(meeting.attachments.count)]
        arguments["förslag"] = guess
        diagnostics.report(.deadLink, at: link.range, arguments)
    }
}
