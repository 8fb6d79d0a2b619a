/// A PDF with a cross-reference stream, put together from objects as they are given: for files that keep to the
/// grammar and mean harm.
struct HostilePDF {
    /// Bodies by number, from 1.
    var objects: [[UInt8]] = []
    /// Rows of the cross-reference stream that stand for something else than `objects`: (number, kind, field).
    var rows: [(number: Int, kind: Int, field: Int)] = []
    /// More keys of the trailer.
    var trailer = ""
    /// What stands after `startxref`; the true offset when nil.
    var startxref: String?

    init(_ objects: [String]) { self.objects = objects.map { Array($0.utf8) } }

    static func stream(_ keys: String, _ content: [UInt8]) -> [UInt8] {
        Array("<<\(keys)/Length \(content.count)>>stream\n".utf8) + content + Array("\nendstream".utf8)
    }

    var bytes: [UInt8] {
        var file = Array("%PDF-1.7\n".utf8)
        var entries: [(number: Int, kind: Int, field: Int)] = []
        for (index, body) in objects.enumerated() {
            entries.append((index + 1, 1, file.count))
            file += Array("\(index + 1) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        entries.removeAll { entry in rows.contains { $0.number == entry.number } }
        entries += rows
        let start = file.count
        var table: [UInt8] = []
        var index = ""
        for entry in entries {
            index += "\(entry.number) 1 "
            table.append(UInt8(entry.kind))
            for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: entry.field >> shift)) }
        }
        let keys = "/Type/XRef/W[1 4 0]/Root 1 0 R/Size \(objects.count + 2)/Index[\(index)]\(trailer)"
        file += Array("\(objects.count + 1) 0 obj\n".utf8) + Self.stream(keys, table)
        file += Array("\nendobj\nstartxref\n\(startxref ?? "\(start)")\n%%EOF\n".utf8)
        return file
    }
}
