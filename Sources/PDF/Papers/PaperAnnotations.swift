/// What lies over the pages of a paper (ISO 32000-1 12.5): links stay links; notes, stamps and filled-in fields are drawn as
/// they look, and are then part of the page.
extension PaperSource {
    /// What somebody has laid over a page, as it is drawn.
    struct Overlay {
        /// A form (8.10), among the paper's own objects.
        var appearance: PDFValue
        /// In thousandths.
        var rect: [Int]
    }

    private static let mostAnnotations = 20_000

    mutating func annotations(of leaf: PaperLeaf) throws(PaperFailure) -> (links: [PaperLink], overlays: [Overlay]) {
        var links: [PaperLink] = []
        var overlays: [Overlay] = []
        for value in (reader.resolve(leaf.entries["Annots"])?.array ?? []).prefix(Self.mostAnnotations) {
            guard let annotation = reader.resolve(value), annotation.dictionary != nil else { continue }
            if hasScript(annotation["A"]) || hasScripts(annotation["AA"]) { throw .scripted }
            let flags = annotation["F"]?.integer ?? 0
            // Hidden, or not for the eye (12.5.3).
            guard flags & 0b10_0010 == 0, let rect = box(annotation["Rect"]) else { continue }
            switch annotation["Subtype"]?.name {
            case "Link"?:
                var number = -1
                if case .reference(let own) = value { number = own }
                if let link = link(annotation, rect, number) { links.append(link) }
            case "Popup"?: continue
            default:
                let appearance = appearance(of: annotation)
                if annotation["Subtype"]?.name != "Widget" { leftOut.insert(appearance == nil ? .unseenComments : .comments) }
                if annotation["Subtype"]?.name == "FileAttachment" { leftOut.insert(.files) }
                if let appearance { overlays.append(Overlay(appearance: appearance, rect: rect)) }
            }
        }
        return (links, overlays)
    }

    /// The normal appearance (12.5.5); of a field with states, that of its state.
    private mutating func appearance(of annotation: PDFValue) -> PDFValue? {
        guard var value = reader.resolve(annotation["AP"])?["N"] else { return nil }
        if case .reference = value, reader.stream(value) != nil { return value }
        guard let states = reader.resolve(value)?.dictionary, let state = reader.resolve(annotation["AS"])?.name,
            let chosen = states[state], reader.stream(chosen) != nil
        else { return nil }
        value = chosen
        return value
    }

    private mutating func link(_ annotation: PDFValue, _ rect: [Int], _ number: Int) -> PaperLink? {
        guard rect[2] > rect[0], rect[3] > rect[1] else { return nil }
        var target: PaperLink.Target?
        if let place = destinations.place(annotation["Dest"], &reader) ?? actionPlace(annotation["A"]) { target = .place(place) }
        if let action = reader.resolve(annotation["A"]), action["S"]?.name != "GoTo" {
            let address = action["S"]?.name == "URI" ? reader.resolve(action["URI"])?.string : nil
            if let address, Self.isSafe(address) { target = .url(address) } else { leftOut.insert(.actions) }
        }
        guard let target else { return nil }
        let contents = (reader.resolve(annotation["Contents"])?.string).map { decodedTextString(Array($0.prefix(2000))) } ?? ""
        return PaperLink(rect: rect, target: target, contents: contents, look: look(annotation), number: number)
    }

    /// An address that a reader may follow: none of a script, none of this machine's files.
    private static func isSafe(_ address: [UInt8]) -> Bool {
        let scheme = String(decoding: address.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        return address.count <= 4096 && ["http", "https", "mailto", "tel"].contains(scheme) && address.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// Border and colour where they are plain; a link that says nothing has a border of 1 (12.5.2).
    private mutating func look(_ annotation: PDFValue) -> [(key: String, value: PDFValue)] {
        var result: [(key: String, value: PDFValue)] = []
        for key in ["Border", "C"] {
            guard let numbers = reader.resolve(annotation[key])?.array, numbers.count <= 4 else { continue }
            if numbers.allSatisfy({ $0.thousandths != nil }) { result.append((key, .array(numbers))) }
        }
        if let style = reader.resolve(annotation["BS"]), let width = reader.resolve(style["W"]), width.thousandths != nil {
            result.append(("BS", .dictionary(["W": width, "S": .name(style["S"]?.name == "U" ? "U" : "S")])))
        }
        return result
    }
}
