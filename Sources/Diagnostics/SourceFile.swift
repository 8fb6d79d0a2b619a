/// The number of a file within one `SourceSet`.
public struct FileID: Hashable, Sendable {
    public var value: UInt32
    public init(_ value: UInt32) { self.value = value }
}

/// A stretch of bytes in a source file: half-open, UTF-8 offsets. Trivially copyable, so that every
/// value and node can carry one.
public struct SourceRange: Hashable, Sendable {
    public var file: FileID
    public var start: Int32
    public var end: Int32

    public init(file: FileID, start: Int, end: Int) {
        self.file = file
        self.start = Int32(clamping: start)
        self.end = Int32(clamping: Swift.max(start, end))
    }
}

/// A file that was read, kept so that a diagnostic can show the very place.
public struct SourceFile: Sendable {
    /// The path as the user would write it (relative to the working directory where possible).
    public let path: String
    /// Its text, letters composed (NFC) and lines ended by line feeds: what is read, and what places are counted in.
    public let bytes: [UInt8]
    /// As they lie on the disk, where that is something else.
    private let written: [UInt8]?
    /// The file's own bytes: for checksums and copies.
    public var original: [UInt8] { written ?? bytes }
    /// Offset of the first byte of each line.
    public let lineStarts: [Int32]
    /// It begins with bytes that no text has.
    var isBinary: Bool { bytes.prefix(256).contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } }
    /// Of a workbook, whose text is made by the program: which sheet and row each line shows.
    public let grid: GridPlaces?

    public init(path: String, bytes: [UInt8]) { self.init(path: path, text: bytes, original: nil, grid: nil) }

    /// A file that is not read as it lies on the disk: another encoding, or a workbook.
    ///
    /// - Parameters:
    ///   - text: what is read, and what places are counted in.
    ///   - original: the file's own bytes.
    public init(path: String, text: [UInt8], original: [UInt8]?, grid: GridPlaces? = nil) {
        self.path = path
        let composed = grid == nil ? Composed.bytes(text) : nil
        var read = composed ?? text
        var (starts, hasReturns) = SourceFile.lines(of: read)
        // A picture is no text, whatever bytes it has; of a workbook the text is the program's own.
        let isMended = hasReturns && grid == nil && String(validating: read, as: UTF8.self) != nil
        if isMended {
            for index in read.indices where SourceFile.isLoneReturn(index, in: read) { read[index] = 0x0A }
            starts = SourceFile.lines(of: read).starts
        }
        bytes = read
        written = original ?? (composed == nil && !isMended ? nil : text)
        self.grid = grid
        lineStarts = starts
    }

    /// Where lines begin, and whether some end in a carriage return alone, as old programs and some exports write them.
    private static func lines(of bytes: [UInt8]) -> (starts: [Int32], hasReturns: Bool) {
        var starts: [Int32] = [0]
        var hasReturns = false
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if let eight = EightBytes(buffer, at: index), eight.haveNoLineEnd {
                    index += 8
                    continue
                }
                if buffer[index] == 0x0A {
                    starts.append(Int32(clamping: index + 1))
                } else if buffer[index] == 0x0D, index + 1 == buffer.count || buffer[index + 1] != 0x0A {
                    hasReturns = true
                }
                index += 1
            }
        }
        return (starts, hasReturns)
    }

    private static func isLoneReturn(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
    }

    /// Line and column (both from 1; the column counts Unicode scalars) of a byte offset; row and column of a workbook.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let place = textPosition(of: offset)
        guard let grid else { return place }
        return (grid.row(ofLine: place.line), tabs(before: offset, inLine: place.line) + 1)
    }

    /// How messages write a place: "12:3", or "Data!C12" of a workbook.
    public func placeName(of offset: Int) -> String {
        let place = position(of: offset)
        guard let grid else { return "\(place.line):\(place.column)" }
        return "\(grid.sheet(ofLine: textPosition(of: offset).line))!\(columnName(place.column))\(place.line)"
    }

    private func tabs(before offset: Int, inLine line: Int) -> Int {
        let end = min(max(0, offset), bytes.count)
        var count = 0
        var index = Int(lineStarts[line - 1])
        while index < end {
            if bytes[index] == 0x09 { count += 1 }
            index += 1
        }
        return count
    }

    /// Line and column of the text itself.
    func textPosition(of offset: Int) -> (line: Int, column: Int) {
        let clamped = Int32(clamping: min(max(0, offset), bytes.count))
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= clamped { low = middle } else { high = middle }
        }
        var column = 1
        var index = Int(lineStarts[low])
        while index < Int(clamped) {
            index += 1
            while index < Int(clamped), bytes[index] & 0xC0 == 0x80 { index += 1 }
            column += 1
        }
        return (low + 1, column)
    }
}

/// Which sheet and row of a workbook each line of its text shows.
public struct GridPlaces: Sendable {
    public struct Sheet: Sendable {
        public var name: String
        /// From 0.
        public var firstLine: Int
        public init(name: String, firstLine: Int) {
            self.name = name
            self.firstLine = firstLine
        }
    }
    public var sheets: [Sheet]
    /// The number that the program shows beside each row.
    public var rows: [Int32]

    public init(sheets: [Sheet] = [], rows: [Int32] = []) {
        self.sheets = sheets
        self.rows = rows
    }

    func row(ofLine line: Int) -> Int { rows.indices.contains(line - 1) ? Int(rows[line - 1]) : Int(rows.last ?? 1) }
    func sheet(ofLine line: Int) -> String { sheets.last { $0.firstLine < line }?.name ?? sheets.first?.name ?? "" }
}

/// 1 is A, 27 is AA.
public func columnName(_ number: Int) -> String {
    var rest = max(1, number)
    var letters = ""
    while rest > 0 {
        let digit = (rest - 1) % 26
        if let letter = Unicode.Scalar(65 + digit) { letters = String(Character(letter)) + letters }
        rest = (rest - 1) / 26
    }
    return letters
}

/// The files of one build. Value type: a set with the templates loaded can be the start of many meetings.
public struct SourceSet: Sendable {
    public private(set) var files: [SourceFile] = []
    /// What they hold together, as far as that is counted.
    public var totals = SourceTotals()

    public init() {}

    public mutating func add(_ file: SourceFile) -> FileID {
        files.append(file)
        return FileID(UInt32(files.count - 1))
    }

    public subscript(id: FileID) -> SourceFile { files[Int(id.value)] }

    /// nil for a number that this set has not given out.
    public func file(_ id: FileID) -> SourceFile? {
        Int(id.value) < files.count ? files[Int(id.value)] : nil
    }
}

/// How much was read, for limits that all files of a meeting have together.
public struct SourceTotals: Hashable, Sendable {
    /// Bytes of text, and of pictures.
    public var text = 0
    public var pictures = 0
    /// Values of YAML, at most so many, of those files that they have been counted in.
    public var values = 0
    /// Files that they have not been counted in.
    public var uncounted: [UncountedText] = []
    /// Bytes of ledgers.
    public var ledgers = 0
    public var papers = 0

    public init() {}
}

/// A text that lies in memory until somebody needs to know how many values it has.
public struct UncountedText: Hashable, Sendable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
