import Diagnostics
import DocumentTree
import Inputs
import Markup

/// `[förslaget](bilaga:kommunikationsmål)`: a bilaga by its kind, so that the number follows when the order changes. Printed
/// is "förslaget (bilaga 3)", with the link; the word "bilaga" alone, or nothing, becomes "bilaga 3".
extension Document {
    mutating func nameReferences(_ meeting: Meeting, _ diagnostics: inout DiagnosticList) {
        var faults: [(name: String, range: SourceRange?)] = []
        func name(_ inlines: inout [Inline]) {
            for index in inlines.indices {
                switch inlines[index] {
                case .link(var link):
                    guard case .anchor(var anchor) = link.target, let document = anchor.document, document.hasPrefix(namedReference) else { continue }
                    let wanted = String(document.dropFirst(namedReference.count))
                    guard let attachment = meeting.attachment(byName: wanted) else {
                        faults.append((wanted, link.range))
                        // So that the same link is not told of once more.
                        anchor.document = nil
                        anchor.name = nil
                        link.target = .anchor(anchor)
                        inlines[index] = .link(link)
                        continue
                    }
                    anchor.document = attachment.anchor
                    link.target = .anchor(anchor)
                    link.inlines = link.inlines.naming(attachment.label, at: link.range)
                    inlines[index] = .link(link)
                case .emphasis(var inner):
                    name(&inner)
                    inlines[index] = .emphasis(inner)
                case .strong(var inner):
                    name(&inner)
                    inlines[index] = .strong(inner)
                case .foreign(var foreign):
                    name(&foreign.inlines)
                    inlines[index] = .foreign(foreign)
                case .text, .figure, .code, .abbreviation, .footnoteReference, .lineBreak: continue
                }
            }
        }
        changeInlines(name)
        let known = meeting.attachments.flatMap { $0.id == $0.kind ? [$0.id] : [$0.id, $0.kind] }
        for fault in faults {
            var arguments = ["namn": fault.name, "möjliga": known.joined(separator: ", ")]
            arguments["förslag"] = closestMatch(to: fault.name, among: known)
            diagnostics.report(.noSuchName, at: fault.range, arguments)
        }
    }
}

extension Meeting {
    /// By what agenda items call it, or by its kind where only one is of that kind; rings and dots are of no account.
    fileprivate func attachment(byName name: String) -> Attachment? {
        if let exact = attachment(named: name) { return exact }
        let wanted = slug(name)
        let found = attachments.filter { slug($0.id) == wanted || slug($0.kind) == wanted }
        return found.count == 1 ? found[0] : nil
    }
}

extension [Inline] {
    /// With the label of a bilaga in words of a sentence: behind the writer's own, or alone.
    fileprivate func naming(_ label: String, at range: SourceRange?) -> [Inline] {
        let words = plainText
        let small = label.prefix(1).lowercased() + label.dropFirst().map { $0 == " " ? "\u{A0}" : $0 }
        let word = label.prefix { $0 != " " }.lowercased()
        if !VisibleText.isVisible(words) || words.lowercased() == word || words.lowercased() == "bilaga" {
            // At the start of a sentence the writer begins with a capital.
            let begins = words.first?.isUppercase == true ? small.capitalisingStart : small
            return [.text(begins, range)]
        }
        if words.lowercased().replacing("\u{A0}", with: " ").contains(label.lowercased()) { return self }
        return self + [.text(" (\(small))", range)]
    }
}

extension String {
    fileprivate var capitalisingStart: String { prefix(1).uppercased() + dropFirst() }
}
