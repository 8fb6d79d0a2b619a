public import Diagnostics

/// Which values of the files something made use of: by where each value starts, since a value is copied as
/// it goes through templates but keeps its place.
public struct UsedValues: Sendable {
    /// By the file's number, then by the offset in the file.
    private var places: [[Bool]] = []

    public init() {}

    public mutating func insert(_ range: SourceRange) {
        let (file, start) = (Int(range.file.value), Int(range.start))
        guard start >= 0 else { return }
        while places.count <= file { places.append([]) }
        if places[file].count <= start {
            places[file].append(contentsOf: repeatElement(false, count: max(256, start + 1 + start / 2 - places[file].count)))
        }
        places[file][start] = true
    }

    public func contains(_ range: SourceRange) -> Bool {
        let (file, start) = (Int(range.file.value), Int(range.start))
        return places.indices.contains(file) && places[file].indices.contains(start) && places[file][start]
    }

    public mutating func formUnion(_ other: UsedValues) {
        while places.count < other.places.count { places.append([]) }
        for file in other.places.indices where !other.places[file].isEmpty {
            if places[file].isEmpty {
                places[file] = other.places[file]
                continue
            }
            let missing = other.places[file].count - places[file].count
            if missing > 0 { places[file].append(contentsOf: repeatElement(false, count: missing)) }
            for start in other.places[file].indices where other.places[file][start] { places[file][start] = true }
        }
    }

    /// The files that some value was used of.
    public var files: [FileID] {
        places.indices.filter { places[$0].contains(true) }.map { FileID(UInt32($0)) }
    }
}
