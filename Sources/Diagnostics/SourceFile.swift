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

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        let composed = Composed.bytes(bytes)
        var text = composed ?? bytes
        var (starts, hasReturns) = SourceFile.lines(of: text)
        // A picture is no text, whatever bytes it has.
        let isMended = hasReturns && String(validating: text, as: UTF8.self) != nil
        if isMended {
            for index in text.indices where SourceFile.isLoneReturn(index, in: text) { text[index] = 0x0A }
            starts = SourceFile.lines(of: text).starts
        }
        self.bytes = text
        written = composed == nil && !isMended ? nil : bytes
        lineStarts = starts
    }

    /// Where lines begin, and whether some end in a carriage return alone, as old programs and some exports write them.
    private static func lines(of bytes: [UInt8]) -> (starts: [Int32], hasReturns: Bool) {
        var starts: [Int32] = [0]
        var hasReturns = false
        bytes.withUnsafeBufferPointer { buffer in
            for index in 0..<buffer.count where buffer[index] < 0x0E {
                if buffer[index] == 0x0A {
                    starts.append(Int32(clamping: index + 1))
                } else if buffer[index] == 0x0D, index + 1 == buffer.count || buffer[index + 1] != 0x0A {
                    hasReturns = true
                }
            }
        }
        return (starts, hasReturns)
    }

    private static func isLoneReturn(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
    }

    /// Line and column (both from 1; the column counts Unicode scalars) of a byte offset.
    public func position(of offset: Int) -> (line: Int, column: Int) {
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
    /// Values of YAML, at most so many.
    public var values = 0

    public init() {}
}
