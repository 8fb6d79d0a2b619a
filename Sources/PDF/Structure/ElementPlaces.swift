import DocumentTree

/// Which element of the structure tree each node of a part became.
struct ElementPlaces {
    /// Of the part as a whole.
    let part: Int32
    private var elements: [Int32]

    init(part: Int32, nodeCount: Int) {
        self.part = part
        elements = [Int32](repeating: -1, count: nodeCount)
    }

    /// The part's own where a node has none.
    subscript(node: NodeID) -> Int32 {
        get {
            guard node.value >= 0, Int(node.value) < elements.count else { return part }
            let element = elements[Int(node.value)]
            return element >= 0 ? element : part
        }
        set { if node.value >= 0, Int(node.value) < elements.count { elements[Int(node.value)] = newValue } }
    }
}

/// Where a destination leads among the elements, for a file whose destinations are elements (ISO 32000-2 12.3.2.3).
struct StructureTargets {
    let tree: StructureTree
    /// The first of the elements' references, which are consecutive.
    let first: Reference

    func element(_ place: Destinations.Place) -> Reference {
        guard tree.places.indices.contains(place.part) else { return first }
        return Reference(first.number + tree.places[place.part][place.node])
    }
}

/// The nodes that anchors of a document stand for.
struct AnchorNodes {
    private var nodes: [String: NodeID] = [:]

    init(_ document: Document) {
        var found: [(String, NodeID)] = []
        for blocks in [document.blocks] + document.footnotes.map(\.blocks) {
            blocks.forEachBlock { block in
                switch block {
                case .heading(let heading): found.append((heading.anchor, heading.id))
                case .table(let table): found.append((table.anchor, table.id))
                case .figure(let figure): found.append((figure.anchor, figure.id))
                default: break
                }
            }
        }
        for (name, node) in found where nodes[name] == nil { nodes[name] = node }
    }

    subscript(name: String) -> NodeID { nodes[name] ?? .none }
}
