/// Name trees and number trees (ISO 32000-1 7.9.6, 7.9.7) of at most two levels: leaves of 64 entries under one
/// root, which is enough for a hundred thousand entries and keeps each node small.
enum Trees {
    private static let leafSize = 64

    /// Writes a number tree at `reference`. `keys` ascend; `value` writes the value of the entry at an index.
    static func writeNumberTree(
        _ reference: Reference, keys: [Int], in objects: inout ObjectFile, value: (Int, inout Syntax) -> Void
    ) {
        write(reference, count: keys.count, entries: "Nums", in: &objects) { index, syntax in
            syntax.integer(keys[index])
        } value: { index, syntax in
            value(index, &syntax)
        }
    }

    /// Writes a name tree at `reference`. `keys` are sorted by their bytes and unique.
    static func writeNameTree(
        _ reference: Reference, keys: [[UInt8]], in objects: inout ObjectFile, value: (Int, inout Syntax) -> Void
    ) {
        write(reference, count: keys.count, entries: "Names", in: &objects) { index, syntax in
            syntax.string(keys[index])
        } value: { index, syntax in
            value(index, &syntax)
        }
    }

    private static func write(
        _ root: Reference, count: Int, entries: StaticString, in objects: inout ObjectFile,
        key: (Int, inout Syntax) -> Void, value: (Int, inout Syntax) -> Void
    ) {
        func writeEntries(_ range: Range<Int>, _ syntax: inout Syntax) {
            syntax.key(entries)
            syntax.openArray()
            for index in range {
                key(index, &syntax)
                value(index, &syntax)
            }
            syntax.closeArray()
        }
        if count <= leafSize {
            objects.writeDictionary(root) { writeEntries(0..<count, &$0) }
            return
        }
        var leaves: [Reference] = []
        for start in stride(from: 0, to: count, by: leafSize) {
            let range = start..<min(start + leafSize, count)
            leaves.append(
                objects.addDictionary { syntax in
                    syntax.key("Limits")
                    syntax.openArray()
                    key(range.lowerBound, &syntax)
                    key(range.upperBound - 1, &syntax)
                    syntax.closeArray()
                    writeEntries(range, &syntax)
                })
        }
        objects.writeDictionary(root) { syntax in
            syntax.key("Kids")
            syntax.openArray()
            for leaf in leaves { syntax.reference(leaf) }
            syntax.closeArray()
        }
    }
}
