import Diagnostics
import Inputs

/// The files of a meeting that is built again and again. Each has a number that it keeps: in a build a file is known by the
/// order in which it was read, which the next build may do otherwise.
public struct LiveFiles: Sendable {
    public private(set) var paths: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func number(_ path: String) -> Int {
        if let known = numbers[path] { return known }
        numbers[path] = paths.count
        paths.append(path)
        return paths.count - 1
    }
}

/// A stretch of a file as pages name it in `data-plats`: the number of the file, and its bytes: `3:120-131`.
public struct LivePlace: Hashable, Sendable {
    public var file: Int
    public var start: Int
    public var end: Int

    public init(file: Int, start: Int, end: Int) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// nil for what is no place.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let file = LivePlace.number(parts[0]) else { return nil }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = LivePlace.number(ends[0]), let end = LivePlace.number(ends[1]), start <= end else { return nil }
        self.init(file: file, start: start, end: end)
    }

    /// Digits alone: no sign.
    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    public var name: String { "\(file):\(start)-\(end)" }
}

/// From the places of one build to the names that pages have for them.
struct LivePlaces: Sendable, Equatable {
    /// By the number of the build's file.
    private var numbers: [Int] = []

    init() {}

    init(_ sources: SourceSet, _ files: inout LiveFiles) {
        for file in sources.files { numbers.append(files.number(file.path)) }
    }

    func place(_ range: SourceRange) -> LivePlace? {
        let file = Int(range.file.value)
        guard numbers.indices.contains(file), range.start < range.end else { return nil }
        return LivePlace(file: numbers[file], start: Int(range.start), end: Int(range.end))
    }

    /// Where a stretch ends, to write there.
    func end(of range: SourceRange) -> LivePlace? {
        let file = Int(range.file.value)
        return numbers.indices.contains(file) ? LivePlace(file: numbers[file], start: Int(range.end), end: Int(range.end)) : nil
    }

    /// The build's file with a number.
    func file(_ number: Int) -> FileID? { numbers.lastIndex(of: number).map { FileID(UInt32($0)) } }
}
