/// The number of an indirect object; generations are always 0 in a file that is written once.
struct Reference: Hashable {
    var number: Int32

    init(_ number: Int32) { self.number = number }
    init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }
}

/// The indirect objects of a file under way. All bodies stand in one buffer, so that a hundred thousand structure
/// elements are one allocation; only the contents of streams have buffers of their own.
struct ObjectTable {
    struct Entry {
        /// The object, or the dictionary of its stream, in `syntax.bytes`.
        var start = 0
        var length = 0
        /// Index into `streams`; -1 for an object without one.
        var stream = -1
    }

    private(set) var syntax = Syntax()
    private(set) var entries: [Entry] = []
    private(set) var streams: [[UInt8]] = []

    init() {}

    mutating func reserve() -> Reference {
        entries.append(Entry())
        return Reference(entries.count)
    }

    /// The first of `count` references with consecutive numbers.
    mutating func reserve(_ count: Int) -> Reference {
        let first = Reference(entries.count + 1)
        entries.append(contentsOf: repeatElement(Entry(), count: max(0, count)))
        return first
    }

    /// Writes the object `reference`, which must have been reserved and not yet been written.
    @inline(__always)
    mutating func write(_ reference: Reference, _ body: (inout Syntax) -> Void) {
        let start = syntax.bytes.count
        body(&syntax)
        let index = Int(reference.number) - 1
        guard entries.indices.contains(index) else { return }
        entries[index] = Entry(start: start, length: syntax.bytes.count - start)
        // Keeps the next object's first token apart; not part of this one.
        syntax.bytes.append(0x0A)
    }

    mutating func add(_ body: (inout Syntax) -> Void) -> Reference {
        let reference = reserve()
        write(reference, body)
        return reference
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

    /// Writes a stream. `entries` writes what its dictionary holds beside Length and Filter.
    mutating func writeStream(
        _ reference: Reference, _ data: StreamData, _ entries: (inout Syntax) -> Void = { _ in }
    ) {
        writeDictionary(reference) { syntax in
            entries(&syntax)
            if data.isDeflated { syntax.entry("Filter", name: "FlateDecode") }
            syntax.entry("Length", data.bytes.count)
        }
        let index = Int(reference.number) - 1
        guard self.entries.indices.contains(index) else { return }
        self.entries[index].stream = streams.count
        streams.append(data.bytes)
    }

    func body(of entry: Entry) -> ArraySlice<UInt8> { syntax.bytes[entry.start..<entry.start + entry.length] }

    /// What the objects hold, as a SHA-256: the file's identifier comes from its contents, not from a clock.
    func digest() -> [UInt8] {
        var hash = SHA256()
        hash.update(syntax.bytes)
        for stream in streams { hash.update(stream) }
        return hash.finish()
    }
}

/// The bytes of a stream as they will stand in the file.
struct StreamData: Sendable {
    var bytes: [UInt8]
    var isDeflated: Bool
}
