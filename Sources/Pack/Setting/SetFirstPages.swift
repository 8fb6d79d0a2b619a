import DocumentTree
import Layout

/// Sets the first pages with the right page numbers in the table of contents. How many first pages there are
/// decides all numbers, so they are set once to be counted and once more with the numbers; a third time only
/// if the numbers themselves made a line wrap.
func setFirstPages(_ part: ComposedPart, before parts: [SetPart], _ typesetter: borrowing Typesetter) -> SetPart {
    var part = part
    var assumed = 1
    var result: SetPart?
    for _ in 0..<3 {
        var starts: [Int] = []
        var next = assumed + 1
        for set in parts {
            starts.append(next)
            next += set.laidOut.pages.count
        }
        part.document.fillContents(parts.map(\.part)) { position, anchor in
            let inside = anchor.flatMap { name in
                parts[position].laidOut.anchors.first { $0.name == name }?.page
            }
            return String(starts[position] + (inside ?? 0))
        }
        let set = SetPart(part, typesetter)
        result = set
        if set.laidOut.pages.count == assumed { break }
        assumed = set.laidOut.pages.count
    }
    return result ?? SetPart(part, typesetter)
}
