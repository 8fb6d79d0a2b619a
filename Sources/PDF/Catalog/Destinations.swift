import DocumentTree
import Layout
import Style

/// The named destinations of a file (ISO 32000-1 12.3.2.3): each part by its slug, each anchor by slug, `#` and
/// name, so that links from other files hold when pages move.
struct Destinations {
    struct Place {
        /// Index of the page in the file.
        var page: Int
        /// From the bottom of the page.
        var top: Length
        /// Whose element stands there: a node of a part, or the part itself.
        var part = 0
        var node = NodeID.none
    }

    /// Sorted by their bytes.
    private(set) var names: [[UInt8]] = []
    private var places: [[UInt8]: Place] = [:]

    /// Room above a heading, so that it does not stick to the edge of the window.
    static let clearance = Length.points(12)

    init(_ parts: [PDFPart]) {
        var firstPage = 0
        for (index, part) in parts.enumerated() {
            let pages = part.laidOut.pages
            let nodes = part.findings.anchors
            if let first = pages.first {
                add(Self.name(part.slug, nil), Place(page: firstPage, top: first.size.height, part: index))
            }
            for anchor in part.laidOut.anchors where pages.indices.contains(anchor.page) {
                var place = Self.place(anchor, pages, firstPage)
                place.part = index
                place.node = nodes[anchor.name]
                add(Self.name(part.slug, anchor.name), place)
            }
            firstPage += part.pageCount
        }
        names = places.keys.sorted { $0.lexicographicallyPrecedes($1) }
    }

    static func place(_ anchor: PlacedAnchor, _ pages: [Page], _ firstPage: Int) -> Place {
        let height = pages[anchor.page].size.height
        let top = min(height, height - anchor.position.y + clearance)
        return Place(page: firstPage + anchor.page, top: max(.zero, top))
    }

    static func name(_ slug: String, _ anchor: String?) -> [UInt8] {
        var name = Array(slug.utf8)
        if let anchor, !anchor.isEmpty {
            name.append(0x23)
            name.append(contentsOf: anchor.utf8)
        }
        return name
    }

    func contains(_ name: [UInt8]) -> Bool { places[name] != nil }

    /// The first of two anchors with one name wins.
    private mutating func add(_ name: [UInt8], _ place: Place) {
        if places[name] == nil { places[name] = place }
    }

    /// The tree for the catalog's Names; nil when there are none.
    func write(
        pages: Reference, _ structure: StructureTargets? = nil, in objects: inout ObjectFile
    ) -> Reference? {
        if names.isEmpty { return nil }
        let reference = objects.reserve()
        Trees.writeNameTree(reference, keys: names, in: &objects) { index, syntax in
            guard let place = places[names[index]] else { return }
            guard let structure else {
                Self.write(place, pages: pages, &syntax)
                return
            }
            syntax.openDictionary()
            Self.writeBoth(place, pages: pages, structure, &syntax)
            syntax.closeDictionary()
        }
        return reference
    }

    /// Where a link or an entry of the outline leads: a destination, or since PDF 2.0 an action that names the element
    /// too.
    static func writeTarget(
        _ place: Place, pages: Reference, _ structure: StructureTargets?, _ syntax: inout Syntax
    ) {
        guard let structure else {
            syntax.key("Dest")
            write(place, pages: pages, &syntax)
            return
        }
        syntax.raw("/A<</S/GoTo")
        writeBoth(place, pages: pages, structure, &syntax)
        syntax.closeDictionary()
    }

    /// The element (SD), which readers of PDF 2.0 follow, and the place on the page (D) for all others.
    private static func writeBoth(
        _ place: Place, pages: Reference, _ structure: StructureTargets, _ syntax: inout Syntax
    ) {
        syntax.key("D")
        write(place, pages: pages, &syntax)
        syntax.key("SD")
        write(place, at: structure.element(place), &syntax)
    }

    /// An explicit destination that keeps the reader's zoom.
    static func write(_ place: Place, pages: Reference, _ syntax: inout Syntax) {
        write(place, at: Reference(Int(pages.number) + place.page), &syntax)
    }

    private static func write(_ place: Place, at target: Reference, _ syntax: inout Syntax) {
        syntax.openArray()
        syntax.reference(target)
        syntax.name("XYZ")
        syntax.integer(0)
        syntax.thousandths(place.top.raw)
        syntax.integer(0)
        syntax.closeArray()
    }
}
