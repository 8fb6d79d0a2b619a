/// A file that was found inside a PDF.
public struct EmbeddedFile: Sendable {
    /// As the PDF has it: not to be trusted as a path.
    public var name: String
    public var description: String
    /// `Source`, `Data` …; empty where the PDF does not say.
    public var relationship: String
    public var bytes: [UInt8]
}

/// Why a PDF cannot be read.
public enum PDFReadFailure: Error, Hashable, Sendable {
    case notPDF
    /// It breaks off, or its tables lead nowhere.
    case damaged
    /// A password, or what it may be used for, is set in it.
    case encrypted
    /// More embedded files than are taken out of one.
    case tooManyFiles(most: Int)
}

/// The embedded files of a PDF (ISO 32000-1 7.11.4), in the order of its name tree.
///
/// - Parameter bytes: the PDF; any bytes are safe.
public func embeddedFiles(of bytes: [UInt8]) throws(PDFReadFailure) -> [EmbeddedFile] {
    var reader = try PDFReader(bytes)
    guard let root = reader.resolve(reader.trailer["Root"]) else { throw .damaged }
    guard let tree = reader.resolve(root["Names"])?["EmbeddedFiles"] else { return [] }
    var files: [EmbeddedFile] = []
    var pending = [tree]
    // A node that comes again is a ring, or a way to have one node a thousand times.
    var visited = Set<Int>()
    var direct = 0
    while let next = pending.popLast() {
        if case .reference(let number) = next {
            guard visited.insert(number).inserted else { throw .damaged }
        } else {
            direct += 1
        }
        guard visited.count < mostNodes, direct < mostNodes, let node = reader.resolve(next) else { throw .damaged }
        // The first kid is read first.
        let kids = reader.resolve(node["Kids"])?.array ?? []
        guard pending.count + kids.count < mostNodes else { throw .damaged }
        pending += kids.reversed()
        let names = reader.resolve(node["Names"])?.array ?? []
        for index in stride(from: 1, to: names.count, by: 2) {
            guard files.count < mostEmbeddedFiles else { throw .tooManyFiles(most: mostEmbeddedFiles) }
            guard let specification = reader.resolve(names[index]) else { throw .damaged }
            let streams = reader.resolve(specification["EF"])
            guard let (_, content) = reader.stream(streams?["UF"] ?? streams?["F"]) else { throw .damaged }
            let name = reader.resolve(specification["UF"] ?? specification["F"])?.string ?? []
            let description = reader.resolve(specification["Desc"])?.string ?? []
            // Decoding makes more of them than they were.
            guard max(name.count, description.count) <= longestText, reader.handOut(4 * (name.count + description.count)) else {
                throw .damaged
            }
            files.append(
                EmbeddedFile(
                    name: decodedTextString(name), description: decodedTextString(description),
                    relationship: reader.resolve(specification["AFRelationship"])?.name ?? "", bytes: content))
        }
    }
    return files
}

/// Nodes of a name tree.
private let mostNodes = 10_000

/// Files that a PDF may carry to be taken out. A pack of a thousand pages has some hundred.
private let mostEmbeddedFiles = 5_000

/// A name or a description, in bytes. No file system takes a name of more than 255.
private let longestText = 1 << 16
