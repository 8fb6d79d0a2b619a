/// Finds objects in a PDF by its cross-reference streams (ISO 32000-1 7.5.8): what this program writes, and what most
/// programs do that save such a file again. Safe with any bytes.
struct PDFReader: ~Copyable {
    private enum Place {
        case offset(Int)
        case inStream(Int)
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

    init(_ bytes: [UInt8]) throws(PDFReadFailure) {
        self.bytes = bytes
        budget = ReadingBudget(fileSize: bytes.count)
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
            guard let previous = section["Prev"]?.integer else { break }
            offset = previous
        }
        if trailer["Encrypt"] != nil { throw .unsupported }
    }

    /// The numbers of all objects.
    var numbers: [Int] { places.keys.sorted() }

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
        case .offset(let offset)?: value = objectParser(at: offset).flatMap { parse($0).value }
        case .inStream(let stream)?:
            if opened[stream] == nil { opened[stream] = openStream(stream) }
            if let holder = opened[stream], let start = holder.starts[number] {
                value = parse(PDFParser(holder.content, at: start, values: budget.values)).value
            } else {
                value = nil
            }
        case nil: value = nil
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

    /// A parser just after “12 0 obj”.
    private func objectParser(at offset: Int) -> PDFParser? {
        guard offset >= 0, offset < bytes.count else { return nil }
        var parser = PDFParser(bytes, at: offset, values: budget.values)
        guard parser.value()?.integer != nil, parser.value()?.integer != nil, parser.take("obj") else { return nil }
        return parser
    }

    private mutating func stream(at offset: Int) -> (dictionary: PDFValue, bytes: [UInt8])? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 4, let beginning = objectParser(at: offset) else { return nil }
        var (read, parser) = parse(beginning)
        guard let dictionary = read, parser.take("stream") else { return nil }
        var start = parser.position
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        guard let length = resolve(dictionary["Length"])?.integer, length >= 0, length <= bytes.count - start else {
            return nil
        }
        let raw = bytes[start..<start + length]
        let filter = resolve(dictionary["Filter"])
        switch filter {
        case nil, .null?: return budget.takeContent(raw.count) ? (dictionary, Array(raw)) : nil
        case .name("FlateDecode")?, .array([.name("FlateDecode")])?:
            guard let inflated = inflater.inflate(raw, limit: budget.content), budget.takeContent(inflated.count) else { return nil }
            var parameters = resolve(dictionary["DecodeParms"])
            if let list = parameters?.array { parameters = resolve(list.first) }
            return unpredicted(inflated, parameters).map { (dictionary, $0) }
        default: return nil
        }
    }

    private func unpredicted(_ bytes: [UInt8], _ parameters: PDFValue?) -> [UInt8]? {
        let predictor = parameters?["Predictor"]?.integer ?? 1
        if predictor == 1 { return bytes }
        let columns = parameters?["Columns"]?.integer ?? 1
        guard (10...15).contains(predictor), (1...1 << 16).contains(columns), parameters?["Colors"]?.integer ?? 1 == 1,
            parameters?["BitsPerComponent"]?.integer ?? 8 == 8
        else { return nil }
        return PNGPredictor.undo(bytes, columns: columns)
    }

    // MARK: Cross-references

    private mutating func crossReferences(at offset: Int) throws(PDFReadFailure) -> PDFValue {
        var table = PDFParser(bytes, at: offset)
        if table.take("xref") { throw .unsupported }
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

/// PNG prediction (7.4.4.4) of one byte a sample.
private enum PNGPredictor {
    static func undo(_ bytes: [UInt8], columns: Int) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var above = [UInt8](repeating: 0, count: columns)
        var position = 0
        while position + columns < bytes.count {
            var row = Array(bytes[position + 1...position + columns])
            switch bytes[position] {
            case 0: break
            case 1: for index in 1..<max(1, columns) { row[index] &+= row[index - 1] }
            case 2: for index in 0..<columns { row[index] &+= above[index] }
            default: return nil
            }
            result += row
            above = row
            position += columns + 1
        }
        return result
    }
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
