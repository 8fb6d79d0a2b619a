/// Finds objects in a PDF by its cross-reference streams and tables (ISO 32000-1 7.5.4, 7.5.8). Safe with any bytes.
struct PDFReader: ~Copyable {
    private enum Place {
        case offset(Int)
        case inStream(Int)
        /// It was removed when the file was saved again.
        case free
    }

    private let bytes: [UInt8]
    private var places: [Int: Place] = [:]
    private var inflater = Inflater()
    private var budget: ReadingBudget
    /// Objects that have been read, each once; nil for what cannot be.
    private var objects: [Int: PDFValue?] = [:]
    /// Object streams that have been opened.
    private var opened: [Int: ObjectStream] = [:]
    private(set) var trailer: PDFValue = .null
    /// Streams being read within each other: the length of one may stand in another.
    private var depth = 0

    init(_ bytes: [UInt8], _ budget: ReadingBudget? = nil) throws(PDFReadFailure) {
        self.bytes = bytes
        self.budget = budget ?? ReadingBudget(fileSize: bytes.count)
        guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil else { throw .notPDF }
        let tail = max(0, bytes.count - 2048)
        guard let marker = bytes[tail...].lastRange(of: Array("startxref".utf8)) else { throw .damaged }
        var parser = PDFParser(bytes, at: marker.upperBound)
        guard var offset = parser.value()?.integer else { throw .damaged }
        // From the newest section to the oldest; an object's newest place holds.
        var visited = Set<Int>()
        while visited.insert(offset).inserted, visited.count < 1000 {
            let section = try crossReferences(at: offset)
            if trailer == .null { trailer = section }
            // A file for readers of both kinds hides what is in object streams from its tables (7.5.8.4).
            if let hidden = section["XRefStm"]?.integer, visited.insert(hidden).inserted { _ = try crossReferences(at: hidden) }
            guard let previous = section["Prev"]?.integer else { break }
            offset = previous
        }
        if trailer["Encrypt"] != nil { throw .encrypted }
    }

    /// Whether more was asked of the file than is read of one.
    var isOverdrawn: Bool { budget.isOverdrawn }

    /// Whether the file says where an object is; one that it does not speak of is null (7.3.10).
    func has(_ number: Int) -> Bool {
        switch places[number] {
        case .offset?, .inStream?: true
        case .free?, nil: false
        }
    }

    /// The numbers of all objects.
    var numbers: [Int] { places.filter { if case .free = $0.value { false } else { true } }.keys.sorted() }

    /// The object behind a reference, or the value itself.
    mutating func resolve(_ value: PDFValue?) -> PDFValue? {
        var value = value
        for _ in 0..<8 {
            guard case .reference(let number)? = value else { return value }
            value = object(number)
        }
        return nil
    }

    /// The decoded bytes of a stream.
    mutating func stream(_ reference: PDFValue?) -> (dictionary: PDFValue, bytes: [UInt8])? {
        guard case .reference(let number)? = reference, case .offset(let offset)? = places[number] else { return nil }
        return stream(at: offset)
    }

    /// Counts bytes that go to the caller; false when the file has stood for more than it may.
    mutating func handOut(_ count: Int) -> Bool { budget.takeContent(count) }

    private mutating func object(_ number: Int) -> PDFValue? {
        if let known = objects[number] { return known }
        // An object that needs itself is none.
        objects[number] = .some(nil)
        let value: PDFValue?
        switch places[number] {
        case .offset(let offset)?: value = objectParser(at: offset, number).flatMap { parse($0).value }
        case .inStream(let stream)?:
            if opened[stream] == nil { opened[stream] = openStream(stream) }
            if let holder = opened[stream], let start = holder.starts[number] {
                value = parse(PDFParser(holder.content, at: start, values: budget.values)).value
            } else {
                value = nil
            }
        case .free?, nil: value = nil
        }
        objects[number] = .some(value)
        return value
    }

    /// The value that comes next, and the parser after it.
    private mutating func parse(_ parser: PDFParser) -> (value: PDFValue?, parser: PDFParser) {
        var parser = parser
        let (start, before) = (parser.position, parser.valuesLeft)
        let value = parser.value()
        let isWithin = budget.takeSyntax(parser.position - start)
        return (budget.takeValues(before - parser.valuesLeft) && isWithin ? value : nil, parser)
    }

    /// A parser just after “12 0 obj”; nil where another object stands, if `number` is asked for.
    private func objectParser(at offset: Int, _ number: Int? = nil) -> PDFParser? {
        guard offset >= 0, offset < bytes.count else { return nil }
        var parser = PDFParser(bytes, at: offset, values: budget.values)
        guard let found = parser.value()?.integer, number == nil || found == number, parser.value()?.integer != nil, parser.take("obj") else { return nil }
        return parser
    }

    private mutating func stream(at offset: Int) -> (dictionary: PDFValue, bytes: [UInt8])? {
        guard let (dictionary, raw) = encodedStream(at: offset), let filters = filters(of: dictionary),
            let decoded = filters.decode(raw, &inflater, limit: budget.content), budget.takeContent(decoded.count)
        else { return nil }
        return (dictionary, decoded)
    }

    /// An object, and where it is a stream its bytes as they stand in the file: all of them, or nil.
    mutating func item(_ number: Int) -> (value: PDFValue, stream: ArraySlice<UInt8>?)? {
        guard case .offset(let offset)? = places[number] else { return object(number).map { ($0, nil) } }
        guard let beginning = objectParser(at: offset, number) else { return nil }
        var (read, parser) = parse(beginning)
        guard let value = read else { return nil }
        guard parser.take("stream") else { return (value, nil) }
        guard let raw = data(of: value, after: parser), budget.takeContent(raw.count) else { return nil }
        var end = PDFParser(bytes, at: raw.endIndex)
        return end.take("endstream") ? (value, raw) : nil
    }

    /// How a stream is encoded; nil where that cannot be told.
    mutating func filters(of dictionary: PDFValue) -> StreamFilters? {
        func list(_ value: PDFValue?) -> [PDFValue] {
            guard let value = resolve(value), value != .null else { return [] }
            return (value.array ?? [value]).map { resolve($0) ?? .null }
        }
        return StreamFilters(list(dictionary["Filter"]), list(dictionary["DecodeParms"]))
    }

    /// The bytes of a stream that was copied out of the file, decoded.
    mutating func decode(_ raw: ArraySlice<UInt8>, _ filters: StreamFilters) -> [UInt8]? {
        guard let decoded = filters.decode(raw, &inflater, limit: budget.content),
            budget.takeContent(decoded.count)
        else { return nil }
        return decoded
    }

    private mutating func encodedStream(at offset: Int) -> (dictionary: PDFValue, bytes: ArraySlice<UInt8>)? {
        guard let beginning = objectParser(at: offset) else { return nil }
        var (read, parser) = parse(beginning)
        guard let dictionary = read, parser.take("stream"), let raw = data(of: dictionary, after: parser) else { return nil }
        return (dictionary, raw)
    }

    /// What follows on the keyword `stream`.
    private mutating func data(of dictionary: PDFValue, after parser: PDFParser) -> ArraySlice<UInt8>? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 4 else { return nil }
        var start = parser.position
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        guard let length = resolve(dictionary["Length"])?.integer, length >= 0, length <= bytes.count - start else {
            return nil
        }
        return bytes[start..<start + length]
    }

    // MARK: Cross-references

    private mutating func crossReferences(at offset: Int) throws(PDFReadFailure) -> PDFValue {
        var table = PDFParser(bytes, at: offset, values: 4 << 20)
        if table.take("xref") { return try self.table(&table) }
        guard let (dictionary, rows) = stream(at: offset), dictionary["Type"]?.name == "XRef",
            let widths = dictionary["W"]?.array?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...8).contains($0) })
        else { throw .damaged }
        let width = widths.reduce(0, +)
        guard width > 0 else { throw .damaged }
        let size = dictionary["Size"]?.integer ?? 0
        let index = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, size]
        var row = 0
        for pair in stride(from: 0, to: index.count - 1, by: 2) {
            guard (0..<1 << 31).contains(index[pair]), index[pair + 1] >= 0 else { throw .damaged }
            let count = min(index[pair + 1], rows.count / width - row)
            guard budget.takeRows(count) else { throw .damaged }
            for number in 0..<count {
                read(rows[row * width..<(row + 1) * width], widths, number: index[pair] + number)
                row += 1
            }
        }
        return dictionary
    }

    /// A table of the old kind (7.5.4), and its trailer.
    private mutating func table(_ parser: inout PDFParser) throws(PDFReadFailure) -> PDFValue {
        while !parser.take("trailer") {
            guard let first = parser.value()?.integer, let count = parser.value()?.integer, (0..<1 << 31).contains(first),
                count >= 0, budget.takeRows(count)
            else { throw .damaged }
            for index in 0..<count {
                guard let offset = parser.value()?.integer, parser.value()?.integer != nil else { throw .damaged }
                let isUsed = parser.take("n")
                if !isUsed, !parser.take("f") { throw .damaged }
                if places[first + index] == nil { places[first + index] = isUsed ? .offset(offset) : .free }
            }
        }
        guard let trailer = parser.value(), trailer.dictionary != nil else { throw .damaged }
        return trailer
    }

    private mutating func read(_ row: ArraySlice<UInt8>, _ widths: [Int], number: Int) {
        var fields: [Int] = []
        var position = row.startIndex
        for width in widths {
            var value: UInt64 = 0
            for byte in row[position..<position + width] { value = value << 8 | UInt64(byte) }
            fields.append(Int(clamping: value))
            position += width
        }
        let kind = widths[0] == 0 ? 1 : fields[0]
        if places[number] != nil { return }
        switch kind {
        case 1: places[number] = .offset(fields[1])
        case 2: places[number] = .inStream(fields[1])
        case 0: places[number] = .free
        default: break
        }
    }

    /// Where the objects of an object stream stand (7.5.7). They are read when they are asked for: many may stand on
    /// one place.
    private mutating func openStream(_ number: Int) -> ObjectStream {
        guard case .offset(let offset)? = places[number], let (dictionary, content) = stream(at: offset),
            dictionary["Type"]?.name == "ObjStm", let count = dictionary["N"]?.integer,
            let first = dictionary["First"]?.integer, (0...content.count).contains(count),
            (0...content.count).contains(first)
        else { return ObjectStream() }
        var header = PDFParser(content, values: budget.values)
        var result = ObjectStream(content: content)
        for _ in 0..<count {
            guard let object = header.value()?.integer, let start = header.value()?.integer, start >= 0,
                start < content.count - first
            else { break }
            result.starts[object] = first + start
        }
        _ = budget.takeSyntax(header.position)
        _ = budget.takeValues(2 * result.starts.count)
        return result
    }
}

/// An object stream, decoded.
private struct ObjectStream {
    var content: [UInt8] = []
    /// Places in it by the number of the object.
    var starts: [Int: Int] = [:]
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The first place of some bytes.
    fileprivate func firstRange(of wanted: [UInt8]) -> Range<Int>? {
        guard count >= wanted.count else { return nil }
        for start in startIndex...(endIndex - wanted.count) where self[start..<start + wanted.count].elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }

    /// The last one.
    fileprivate func lastRange(of wanted: [UInt8]) -> Range<Int>? {
        guard count >= wanted.count else { return nil }
        for start in (startIndex...(endIndex - wanted.count)).reversed()
        where self[start..<start + wanted.count].elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }
}
