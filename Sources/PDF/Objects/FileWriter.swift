/// Turns a table of objects into a file: object streams (ISO 32000-1 7.5.7) for all but streams, a
/// cross-reference stream (7.5.8) at the end. Files become a fifth of what a classic table would give, since a
/// tagged file is mostly small structure elements.
struct FileWriter {
    /// Objects to an object stream: large enough to compress well, small enough for a reader that wants one.
    static let objectsPerStream = 200

    private enum Place {
        case free
        case offset(Int)
        case inStream(Int, index: Int)
    }

    /// The file. `identifier` is the 16 bytes of both parts of the trailer's ID.
    static func file(
        _ objects: ObjectTable, root: Reference, info: Reference, identifier: [UInt8],
        deflater: inout Deflater
    ) -> [UInt8] {
        var file = Syntax()
        file.bytes.reserveCapacity(objects.streams.reduce(4096) { $0 + $1.count + 160 })
        file.raw("%PDF-1.7\n")
        // Four bytes above 127 (7.5.2; ISO 19005-2 6.1.2), so that the file is treated as binary.
        file.bytes.append(contentsOf: [0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A])

        var places = [Place](repeating: .free, count: objects.entries.count + 1)
        var packed: [Int] = []
        for (index, entry) in objects.entries.enumerated() where entry.length > 0 {
            guard entry.stream >= 0 else {
                packed.append(index)
                continue
            }
            places[index + 1] = .offset(file.bytes.count)
            begin(index + 1, &file)
            file.bytes.append(contentsOf: objects.body(of: entry))
            writeStream(objects.streams[entry.stream], &file)
        }
        for start in stride(from: 0, to: packed.count, by: objectsPerStream) {
            let group = packed[start..<min(start + objectsPerStream, packed.count)]
            let number = places.count
            for (position, index) in group.enumerated() {
                places[index + 1] = .inStream(number, index: position)
            }
            places.append(.offset(file.bytes.count))
            writeObjectStream(number, group, objects, &file, &deflater)
        }
        writeCrossReferences(&places, root: root, info: info, identifier: identifier, &file, &deflater)
        return file.bytes
    }

    private static func begin(_ number: Int, _ file: inout Syntax) {
        file.integer(number)
        file.raw(" 0 obj\n")
    }

    private static func writeStream(_ bytes: [UInt8], _ file: inout Syntax) {
        file.raw("\nstream\n")
        file.bytes.append(contentsOf: bytes)
        file.raw("\nendstream\nendobj\n")
    }

    private static func writeObjectStream(
        _ number: Int, _ group: ArraySlice<Int>, _ objects: ObjectTable, _ file: inout Syntax,
        _ deflater: inout Deflater
    ) {
        var header = Syntax()
        var bodies: [UInt8] = []
        for index in group {
            header.integer(index + 1)
            header.integer(bodies.count)
            bodies.append(contentsOf: objects.body(of: objects.entries[index]))
            bodies.append(0x0A)
        }
        header.bytes.append(0x0A)
        let first = header.bytes.count
        let data = deflater.deflate(header.bytes + bodies)
        begin(number, &file)
        file.openDictionary()
        file.entry("Type", name: "ObjStm")
        file.entry("N", group.count)
        file.entry("First", first)
        if data.isDeflated { file.entry("Filter", name: "FlateDecode") }
        file.entry("Length", data.bytes.count)
        file.closeDictionary()
        writeStream(data.bytes, &file)
    }

    /// Rows of seven bytes: kind, place (four bytes), index (two). Where they are compressed, each is written as
    /// its difference from the row above (PNG “up”, predictor 12), which leaves next to nothing.
    private static func writeCrossReferences(
        _ places: inout [Place], root: Reference, info: Reference, identifier: [UInt8], _ file: inout Syntax,
        _ deflater: inout Deflater
    ) {
        let start = file.bytes.count
        let number = places.count
        places.append(.offset(start))
        var rows: [UInt8] = []
        rows.reserveCapacity(places.count * 8)
        var above = [UInt8](repeating: 0, count: 7)
        var row = above
        for (index, place) in places.enumerated() {
            let kind: UInt8
            let second: Int
            let third: Int
            switch place {
            // Object 0 heads the list of free objects (7.5.4); no other is free.
            case .free: (kind, second, third) = (0, 0, index == 0 ? 65535 : 0)
            case .offset(let offset): (kind, second, third) = (1, offset, 0)
            case .inStream(let stream, let position): (kind, second, third) = (2, stream, position)
            }
            row[0] = kind
            for byte in 0..<4 { row[1 + byte] = UInt8(truncatingIfNeeded: second >> (24 - 8 * byte)) }
            row[5] = UInt8(truncatingIfNeeded: third >> 8)
            row[6] = UInt8(truncatingIfNeeded: third)
            if deflater.isOn { rows.append(2) }
            for byte in 0..<7 { rows.append(deflater.isOn ? row[byte] &- above[byte] : row[byte]) }
            swap(&row, &above)
        }
        let data = deflater.deflate(rows)
        begin(number, &file)
        file.openDictionary()
        file.entry("Type", name: "XRef")
        file.entry("Size", places.count)
        file.key("W")
        file.openArray()
        for width in [1, 4, 2] { file.integer(width) }
        file.closeArray()
        file.entry("Root", root)
        file.entry("Info", info)
        file.key("ID")
        file.openArray()
        file.hexString(identifier)
        file.hexString(identifier)
        file.closeArray()
        if data.isDeflated {
            file.entry("Filter", name: "FlateDecode")
        }
        file.entry("Length", data.bytes.count)
        if data.isDeflated { file.raw("/DecodeParms<</Predictor 12/Columns 7>>") }
        file.closeDictionary()
        writeStream(data.bytes, &file)
        file.raw("startxref\n")
        file.integer(start)
        file.raw("\n%%EOF\n")
    }
}
