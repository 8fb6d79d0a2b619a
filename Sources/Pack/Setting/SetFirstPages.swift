import DocumentTree
import Layout

/// Sets the first pages with the right page numbers in the table of contents. How many first pages there are
/// decides all numbers, so they are set once to be counted and once more with the numbers; a third time only
/// if the numbers themselves made a line wrap.
func setFirstPages(_ part: ComposedPart, before parts: [SetPart], _ typesetter: borrowing Typesetter) -> SetPart {
    var part = part
    var assumed = LaidOutDocument()
    var result: SetPart?
    for _ in 0..<3 {
        var starts: [Int] = []
        var next = max(1, assumed.pages.count) + 1
        for set in parts {
            starts.append(next)
            next += set.pageCount
        }
        part.document.writePages { target in
            guard let position = parts.firstIndex(where: { $0.part.slug == target.document }) else {
                return String((target.name.map(assumed.page) ?? 0) + 1)
            }
            return String(starts[position] + (target.name.map(parts[position].laidOut.page) ?? 0))
        }
        let set = SetPart(part, typesetter)
        result = set
        // The same pages and the same places: the numbers are right.
        let (before, after) = (assumed, set.laidOut)
        assumed = after
        if before.pages.count == after.pages.count,
            before.anchors.elementsEqual(after.anchors, by: { $0.name == $1.name && $0.page == $1.page })
        {
            break
        }
    }
    return result ?? SetPart(part, typesetter)
}

extension LaidOutDocument {
    /// The page of an anchor, from 0.
    fileprivate func page(of anchor: String) -> Int { anchors.first { $0.name == anchor }?.page ?? 0 }
}
