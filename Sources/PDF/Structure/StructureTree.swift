import DocumentTree
import Style

/// Standard structure types in use (ISO 32000-1 14.8.4).
enum StructureType: UInt8, CaseIterable {
    case document, part, sect, div, blockQuote, caption, toc, toci
    case h1, h2, h3, h4, h5, h6, p
    case l, li, lbl, lBody
    case table, tHead, tBody, tr, th, td
    case span, reference, note, feNote, code, link, figure
    // Of others' papers alone.
    case art, index, nonStruct, privateUse, h, tFoot, quote, bibEntry, annot, formula, form
    case ruby, rb, rt, rp, warichu, wt, wp

    var name: StaticString {
        switch self {
        case .document: "Document"
        case .part: "Part"
        case .sect: "Sect"
        case .div: "Div"
        case .blockQuote: "BlockQuote"
        case .caption: "Caption"
        case .toc: "TOC"
        case .toci: "TOCI"
        case .h1: "H1"
        case .h2: "H2"
        case .h3: "H3"
        case .h4: "H4"
        case .h5: "H5"
        case .h6: "H6"
        case .p: "P"
        case .l: "L"
        case .li: "LI"
        case .lbl: "Lbl"
        case .lBody: "LBody"
        case .table: "Table"
        case .tHead: "THead"
        case .tBody: "TBody"
        case .tr: "TR"
        case .th: "TH"
        case .td: "TD"
        case .span: "Span"
        case .reference: "Reference"
        case .note: "Note"
        case .feNote: "FENote"
        case .code: "Code"
        case .link: "Link"
        case .figure: "Figure"
        case .art: "Art"
        case .index: "Index"
        case .nonStruct: "NonStruct"
        case .privateUse: "Private"
        case .h: "H"
        case .tFoot: "TFoot"
        case .quote: "Quote"
        case .bibEntry: "BibEntry"
        case .annot: "Annot"
        case .formula: "Formula"
        case .form: "Form"
        case .ruby: "Ruby"
        case .rb: "RB"
        case .rt: "RT"
        case .rp: "RP"
        case .warichu: "Warichu"
        case .wt: "WT"
        case .wp: "WP"
        }
    }

    /// nil for a name that PDF 1.7 has no type of.
    init?(standardName name: String) {
        guard let type = Self.byName[name] else { return nil }
        self = type
    }

    private static let byName: [String: StructureType] = {
        var types: [String: StructureType] = [:]
        for type in allCases where type != .feNote { types[String(describing: type.name)] = type }
        return types
    }()

    static func heading(_ level: Int) -> StructureType {
        switch level {
        case ...1: .h1
        case 2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }

    /// Whether PDF 2.0 has the type among its own (ISO 32000-2 14.8.4); the others are those of PDF 1.7, which a file of
    /// today's standards may have as well.
    var isOfPDF2: Bool {
        switch self {
        case .blockQuote, .toc, .toci, .reference, .note, .code, .art, .index, .privateUse, .quote, .bibEntry: false
        case .document, .part, .sect, .div, .caption, .h1, .h2, .h3, .h4, .h5, .h6, .p, .l, .li, .lbl, .lBody, .table, .tHead,
            .tBody, .tr, .th, .td, .span, .feNote, .link, .figure, .nonStruct, .h, .tFoot, .annot, .formula, .form, .ruby, .rb, .rt,
            .rp, .warichu, .wt, .wp:
            true
        }
    }

    /// A cell without text is still a cell; anything else without content is left out.
    var mayBeEmpty: Bool { self == .th || self == .td || self == .document }
}

/// The logical structure of a file (14.7), flat: elements in document order, and their kids in one array.
struct StructureTree {
    struct Element: Sendable {
        var type: StructureType
        /// Index of the parent; -1 for the root.
        var parent: Int32 = -1
        var firstKid: Int32 = 0
        var kidCount: Int32 = 0
        /// Index into `attributes`; -1 for none.
        var attributes: Int32 = -1
        /// Into `rarities`; -1 for none.
        var rarity: Int32 = -1
    }

    /// What next to no element has.
    struct Rarity: Sendable {
        /// Into `identifiers`; -1 for none.
        var identifier: Int32 = -1
        /// Into `languages`; -1 for that of the element around.
        var language: Int32 = -1
        /// Into `titles`; -1 for none.
        var title: Int32 = -1
        /// Into `titles`: what stands for a figure in words (14.9.3); -1 for none.
        var alternative: Int32 = -1
        /// Into `titles`: the very words that are drawn (14.9.4); -1 for none.
        var actual: Int32 = -1
        /// Into `titles`: what an abbreviation stands for (14.9.5); -1 for none.
        var expansion: Int32 = -1
        /// Into `files`; -1 for none.
        var files: Int32 = -1
        /// Into `references`; -1 for none.
        var references: Int32 = -1
    }

    enum Kid: Sendable {
        case element(Int32)
        case mark(page: Int32, mcid: Int32)
        /// Index of a link's annotation.
        case annotation(Int32)
    }

    /// Attributes of tables and lists (14.8.5).
    struct Attributes: Sendable {
        var scope: Scope?
        var columnSpan = 1
        var rowSpan = 1
        /// Identifiers of the header cells that a cell belongs to: indexes into `identifiers`.
        var headers: [Int32] = []
        var numbering: ListNumbering?
        var note: NoteType?
        /// Of a figure, from the top left corner of its page (14.8.5.4.3).
        var box: (rect: Rect, pageHeight: Length)?
        /// Of words that begin at the right (WritingMode, 14.8.5.4.2).
        var runsLeft = false
        /// Of another's element, as they were.
        var taken: [[String: PDFValue]] = []

        /// A cell like most: there is nothing to write.
        var isPlain: Bool {
            scope == nil && columnSpan == 1 && rowSpan == 1 && headers.isEmpty && numbering == nil && note == nil && box == nil && !runsLeft
                && taken.isEmpty
        }
    }

    enum Scope {
        case row, column

        var name: StaticString { self == .row ? "Row" : "Column" }
    }

    enum ListNumbering {
        case none, disc, decimal
        /// Terms and what they stand for, since PDF 2.0 (ISO 32000-2 14.8.5.5).
        case description

        var name: StaticString {
            switch self {
            case .none: "None"
            case .disc: "Disc"
            case .decimal: "Decimal"
            case .description: "Description"
            }
        }
    }

    /// Where a note stands (ISO 32000-2 14.8.5.5).
    enum NoteType {
        case footnote, endnote

        var name: StaticString { self == .footnote ? "Footnote" : "Endnote" }
    }

    var elements: [Element] = []
    var rarities: [Rarity] = []
    var kids: [Kid] = []
    var attributes: [Attributes] = []
    /// Unique within the file.
    var identifiers: [[UInt8]] = []
    var languages: [String] = []
    var titles: [String] = []
    /// Indexes of the attachments that an element has.
    var files: [[Int32]] = []
    /// What elements speak of: indexes of other elements (Ref, ISO 32000-2 14.7.2).
    var references: [[Int32]] = []
    /// For each part, the type of each node's element.
    var kinds: [NodeKinds] = []
    /// For each part, its own element and those of its nodes; kept where something points at elements.
    var places: [ElementPlaces] = []

    func rarity(of element: Element) -> Rarity { element.rarity < 0 ? Rarity() : rarities[Int(element.rarity)] }

    /// Changes what is rare of an element.
    mutating func change(_ element: Int, _ change: (inout Rarity) -> Void) {
        if elements[element].rarity < 0 {
            elements[element].rarity = Int32(rarities.count)
            rarities.append(Rarity())
        }
        change(&rarities[Int(elements[element].rarity)])
    }

    func kids(of element: Element) -> ArraySlice<Kid> {
        kids[Int(element.firstKid)..<Int(element.firstKid + element.kidCount)]
    }
}

/// The structure type of each node of a document.
struct NodeKinds: Sendable {
    private var types: [StructureType]

    init(nodeCount: Int) { types = [StructureType](repeating: .p, count: nodeCount) }

    var count: Int { types.count }

    subscript(node: NodeID) -> StructureType {
        get { node.value >= 0 && Int(node.value) < types.count ? types[Int(node.value)] : .p }
        set { if node.value >= 0, Int(node.value) < types.count { types[Int(node.value)] = newValue } }
    }
}
