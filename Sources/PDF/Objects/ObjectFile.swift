import Style
import System
/// The number of an indirect object; generations are always 0 in a file that is written once.
struct Reference: Hashable {
    var number: Int32

    init(_ number: Int32) { self.number = number }
    init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }
}

/// A file under way, object by object. Streams go straight into it; all other objects are gathered into object
/// streams (ISO 32000-1 7.5.7) and compressed as soon as one is full, so that a large pack never stands in memory
/// uncompressed. A tagged file is mostly small structure elements, and becomes a fifth of its size in this way.
struct ObjectFile: ~Copyable {
    /// Where an object is, as its row of the cross-reference stream has it (7.5.8): kind, place (four bytes), index (two).
    /// A pack has a hundred thousand of them.
    private struct Place {
        var row: UInt64

        static let unwritten = Place(row: 0)
        /// Object 0 heads the list of free objects (7.5.4).
        static let free = Place(row: 65535)
        static func offset(_ offset: Int) -> Place { Place(row: 1 << 48 | UInt64(UInt32(truncatingIfNeeded: offset)) << 16) }
        static func inStream(_ stream: Int32, index: Int) -> Place {
            Place(row: 2 << 48 | UInt64(UInt32(truncatingIfNeeded: stream)) << 16 | UInt64(UInt16(truncatingIfNeeded: index)))
        }
    }

    /// An object as it was written, for dumps.
    struct Record {
        var number: Int
        var body: [UInt8]
        var stream: [UInt8]?
    }

    /// Objects to an object stream: enough to compress well, few enough for a reader that wants one.
    private static let objectsPerStream = 200

    private var file: [UInt8] = []
    /// What stands around the stream at hand.
    private var edge = Syntax()
    /// By number; 0 heads the list of free objects.
    private var places: [Place] = [.free]
    private var gathered = Syntax()
    private var gatheredObjects: [(number: Int, offset: Int)] = []
    private var deflater: Deflater
    private let isRecording: Bool
    private(set) var records: [Record] = []

    /// A file to write; or, when recording, one whose objects are to be read.
    init(_ standard: DocumentStandard = .archive, recording: Bool = false) {
        deflater = Deflater(level: recording ? 0 : Deflater.usualLevel)
        isRecording = recording
        file += Array((standard == .archive2024 ? "%PDF-2.0\n" : "%PDF-1.7\n").utf8)
        // Four bytes above 127 (7.5.2; ISO 19005-2 6.1.2), so that the file is treated as binary.
        file += [0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    }

    // MARK: References

    mutating func reserve() -> Reference {
        places.append(.unwritten)
        return Reference(places.count - 1)
    }

    /// The first of `count` references with consecutive numbers.
    mutating func reserve(_ count: Int) -> Reference {
        let first = Reference(places.count)
        places.append(contentsOf: repeatElement(.unwritten, count: max(0, count)))
        return first
    }

    // MARK: Objects

    /// Writes the object `reference`, once.
    mutating func write(_ reference: Reference, _ body: (inout Syntax) -> Void) {
        let start = gathered.count
        body(&gathered)
        let number = Int(reference.number)
        if isRecording { records.append(Record(number: number, body: gathered.bytes(from: start))) }
        gathered.byte(0x0A)
        gatheredObjects.append((number, start))
        if gatheredObjects.count == Self.objectsPerStream { writeGathered() }
    }

    mutating func writeDictionary(_ reference: Reference, _ body: (inout Syntax) -> Void) {
        write(reference) { syntax in
            syntax.openDictionary()
            body(&syntax)
            syntax.closeDictionary()
        }
    }

    mutating func addDictionary(_ body: (inout Syntax) -> Void) -> Reference {
        let reference = reserve()
        writeDictionary(reference, body)
        return reference
    }

    /// Writes a stream, compressed unless said otherwise. `entries` writes what its dictionary holds beside
    /// Filter and Length.
    mutating func writeStream(
        _ reference: Reference, _ bytes: [UInt8], compressed: Bool = true, _ entries: (inout Syntax) -> Void = { _ in }
    ) {
        writeStream(reference, compressed ? deflater.deflate(bytes) : StreamData(bytes: bytes, isDeflated: false), entries)
    }

    /// The bytes of a stream that will be written later, perhaps to several files.
    mutating func encode(_ content: borrowing Syntax) -> StreamData { content.withBytes { deflater.deflate($0) } }

    /// Writes a stream whose bytes are ready.
    mutating func writeStream(_ reference: Reference, _ data: StreamData, _ entries: (inout Syntax) -> Void = { _ in }) {
        let number = Int(reference.number)
        places[number] = .offset(file.count)
        begin(number)
        let start = edge.count
        edge.openDictionary()
        entries(&edge)
        if data.isDeflated { edge.entry("Filter", name: "FlateDecode") }
        edge.entry("Length", data.bytes.count)
        edge.closeDictionary()
        if isRecording {
            records.append(Record(number: number, body: edge.bytes(from: start), stream: data.bytes))
        }
        finish(data)
    }

    mutating func addStream(_ bytes: [UInt8], _ entries: (inout Syntax) -> Void = { _ in }) -> Reference {
        let reference = reserve()
        writeStream(reference, bytes, entries)
        return reference
    }

    mutating func addStream(_ stream: SharedStream, _ entries: (inout Syntax) -> Void = { _ in }) -> Reference {
        let reference = reserve()
        writeStream(reference, deflater.isOn ? stream.deflated : StreamData(bytes: stream.plain, isDeflated: false), entries)
        return reference
    }

    mutating func addStream(_ data: StreamData) -> Reference {
        let reference = reserve()
        writeStream(reference, data)
        return reference
    }

    /// A stream that is encoded already; `entries` says how.
    mutating func addEncoded(_ bytes: [UInt8], _ entries: (inout Syntax) -> Void) -> Reference {
        let reference = reserve()
        writeStream(reference, bytes, compressed: false, entries)
        return reference
    }

    private mutating func begin(_ number: Int) {
        edge.removeAll()
        edge.integer(number)
        edge.raw(" 0 obj\n")
    }

    /// Puts the stream, behind its number and its dictionary, into the file.
    private mutating func finish(_ data: StreamData) {
        edge.raw("\nstream\n")
        edge.withBytes { file.append(contentsOf: $0) }
        file += data.bytes
        edge.removeAll()
        edge.raw("\nendstream\nendobj\n")
        edge.withBytes { file.append(contentsOf: $0) }
    }

    private mutating func writeGathered() {
        if gatheredObjects.isEmpty { return }
        let stream = reserve()
        var header = Syntax(room: gathered.count + gatheredObjects.count * 16)
        for (index, object) in gatheredObjects.enumerated() {
            header.integer(object.number)
            header.integer(object.offset)
            places[object.number] = .inStream(stream.number, index: index)
        }
        header.byte(0x0A)
        let (count, first) = (gatheredObjects.count, header.count)
        header.append(gathered)
        gathered.removeAll()
        gatheredObjects.removeAll(keepingCapacity: true)
        if isRecording { return }
        let data = header.withBytes { deflater.deflate($0) }
        writeStream(stream, data) { syntax in
            syntax.entry("Type", name: "ObjStm")
            syntax.entry("N", count)
            syntax.entry("First", first)
        }
    }

    // MARK: The end

    /// 16 bytes that come from all that has been written: what the file and its metadata are identified by,
    /// instead of a clock or a random number.
    mutating func identifier() -> [UInt8] {
        writeGathered()
        return Array(SHA256.digest(file).prefix(16))
    }

    /// The whole file. `identifier` stands for both parts of the trailer's ID (14.4).
    consuming func finish(root: Reference, info: Reference?, identifier: [UInt8]) -> [UInt8] {
        writeGathered()
        let start = file.count
        let own = reserve()
        places[Int(own.number)] = .offset(start)
        let isPredicted = deflater.isOn
        let data = deflater.deflate(crossReferences(predicted: isPredicted))
        begin(Int(own.number))
        edge.openDictionary()
        edge.entry("Type", name: "XRef")
        edge.entry("Size", places.count)
        edge.raw("/W[1 4 2]")
        edge.entry("Root", root)
        if let info { edge.entry("Info", info) }
        edge.key("ID")
        edge.openArray()
        edge.hexString(identifier)
        edge.hexString(identifier)
        edge.closeArray()
        if data.isDeflated { edge.raw("/Filter/FlateDecode") }
        if isPredicted { edge.raw("/DecodeParms<</Predictor 12/Columns 7>>") }
        edge.entry("Length", data.bytes.count)
        edge.closeDictionary()
        finish(data)
        edge.removeAll()
        edge.raw("startxref\n")
        edge.integer(start)
        edge.raw("\n%%EOF\n")
        edge.withBytes { file.append(contentsOf: $0) }
        return file
    }

    /// The cross-reference stream's rows (7.5.8): kind, place (four bytes), index (two). Where they are
    /// compressed, each is written as its difference from the row above (PNG “up”), which leaves next to nothing.
    private func crossReferences(predicted: Bool) -> [UInt8] {
        let width = predicted ? 8 : 7
        return [UInt8](unsafeUninitializedCapacity: places.count * width) { rows, count in
            var above: UInt64 = 0
            for index in places.indices {
                let row = places[index].row
                if predicted {
                    rows[count] = 2
                    count += 1
                }
                for shift in stride(from: UInt64(48), through: 0, by: -8) {
                    let byte = UInt8(truncatingIfNeeded: row &>> shift)
                    rows[count] = predicted ? byte &- UInt8(truncatingIfNeeded: above &>> shift) : byte
                    count += 1
                }
                above = row
            }
        }
    }
}
