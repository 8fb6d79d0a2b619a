import DocumentTree
import Layout
import Style

/// What a page will draw, decided before anything is written: its marked-content sequences (ISO 32000-1 14.6) and
/// their numbers. Both the page's content and the structure tree are written from this, so they cannot disagree.
struct PagePlan {
    /// Index of the page in the file, and its key in the parent tree.
    var index: Int
    /// Into `PDFInput.parts`.
    var part: Int
    /// Of the page in its part.
    var pageOfPart: Int
    /// Of the page in the paper that its part ends with; nil for a page of the document.
    var pageOfPaper: Int?
    /// Half-open range in `FilePlan.sequences`.
    var firstSequence: Int
    var sequenceCount: Int
    var markCount: Int

    /// The first page of a file is a right-hand one, the next a left-hand one.
    func shift(_ page: Page) -> Length { index % 2 == 1 ? page.leftPageShift : .zero }
}

/// Neighbouring glyph runs and drawings of one node, or of one kind of artifact.
struct MarkedSequence {
    /// `.none` for artifacts.
    var node: NodeID
    var artifact: ArtifactKind
    /// Half-open range of the page's items; rectangles in it are drawn elsewhere.
    var firstItem: Int32
    var itemEnd: Int32
    var items: Range<Int> { Int(firstItem)..<Int(itemEnd) }
    /// -1 for artifacts.
    var mcid: Int32
    /// Among its items is a drawing.
    var hasDrawing = false
}

/// A marked-content sequence as the structure tree sees it.
struct Mark {
    /// Index of the page in the file.
    var page: Int32
    var mcid: Int32
    /// Place in the order in which the part's marks are drawn.
    var order: Int32
}

struct FilePlan {
    var pages: [PagePlan] = []
    var sequences: [MarkedSequence] = []
    /// For each part, its marks by node.
    var marks: [NodeMarks] = []
    /// Content runs of nodes that their document does not have: nobody would hear them.
    var strayRuns = 0

    init(_ parts: [PDFPart]) {
        for (index, part) in parts.enumerated() { plan(part, index) }
    }

    private mutating func plan(_ part: PDFPart, _ partIndex: Int) {
        var found: [(node: NodeID, mark: Mark)] = []
        let nodeCount = Int(max(0, part.document.nodeCount))
        for (number, page) in part.laidOut.pages.enumerated() {
            let first = sequences.count
            var mcid: Int32 = 0
            for (item, placed) in page.items.enumerated() {
                var isDrawing = false
                let owner: (node: NodeID, artifact: ArtifactKind)
                switch placed {
                case .glyphs(let run):
                    guard run.glyphCount > 0 else { continue }
                    owner = (run.node, run.artifact)
                case .drawing(let drawing):
                    owner = (drawing.node, drawing.artifact)
                    isDrawing = true
                case .rectangle: continue
                }
                // A node that the document does not have cannot be reached from its tree.
                let isContent = owner.node.value >= 0 && Int(owner.node.value) < nodeCount
                if !isContent, owner.node != .none { strayRuns += 1 }
                let node = isContent ? owner.node : .none
                let artifact: ArtifactKind = isContent ? .none : owner.artifact == .none ? .layout : owner.artifact
                if sequences.count > first, let last = sequences.last, last.node == node, last.artifact == artifact {
                    sequences[sequences.count - 1].itemEnd = Int32(item + 1)
                    if isDrawing { sequences[sequences.count - 1].hasDrawing = true }
                    continue
                }
                sequences.append(
                    MarkedSequence(
                        node: node, artifact: artifact, firstItem: Int32(item), itemEnd: Int32(item + 1),
                        mcid: isContent ? mcid : -1, hasDrawing: isDrawing))
                if isContent {
                    found.append((node, Mark(page: Int32(pages.count), mcid: mcid, order: Int32(found.count))))
                    mcid += 1
                }
            }
            pages.append(
                PagePlan(
                    index: pages.count, part: partIndex, pageOfPart: number, firstSequence: first,
                    sequenceCount: sequences.count - first, markCount: Int(mcid)))
        }
        marks.append(NodeMarks(found, nodeCount: nodeCount))
        for number in 0..<(part.paper?.pdf.pageCount ?? 0) {
            let pageOfPart = part.laidOut.pages.count + number
            pages.append(
                PagePlan(
                    index: pages.count, part: partIndex, pageOfPart: pageOfPart, pageOfPaper: number, firstSequence: sequences.count,
                    sequenceCount: 0, markCount: part.paper?.markCount(number) ?? 0))
        }
    }
}

/// The marks of each node of a part, in the order in which they are drawn.
struct NodeMarks {
    private var starts: [Int32]
    private var marks: [Mark]

    /// A counting sort: stable, and two arrays however many marks there are.
    init(_ found: [(node: NodeID, mark: Mark)], nodeCount: Int) {
        starts = [Int32](repeating: 0, count: nodeCount + 2)
        for (node, _) in found { starts[Int(node.value) + 2] += 1 }
        for index in stride(from: 2, to: starts.count, by: 1) { starts[index] += starts[index - 1] }
        marks = [Mark](repeating: Mark(page: 0, mcid: 0, order: 0), count: found.count)
        for (node, mark) in found {
            let slot = Int(node.value) + 1
            marks[Int(starts[slot])] = mark
            starts[slot] += 1
        }
        starts.removeLast()
    }

    subscript(node: NodeID) -> ArraySlice<Mark> {
        let index = Int(node.value)
        guard index >= 0, index + 1 < starts.count else { return [] }
        return marks[Int(starts[index])..<Int(starts[index + 1])]
    }
}
