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
public enum PDFReadFailure: Error, Sendable {
    case notPDF
    /// It breaks off, or its tables lead nowhere.
    case damaged
    /// Encrypted, or with a cross-reference table of the old kind: another program has saved it.
    case unsupported
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
    var visited = 0
    while let next = pending.popLast() {
        visited += 1
        guard visited < 10_000, let node = reader.resolve(next) else { throw .damaged }
        // The first kid is read first.
        pending += (reader.resolve(node["Kids"])?.array ?? []).reversed()
        let names = reader.resolve(node["Names"])?.array ?? []
        for index in stride(from: 1, to: names.count, by: 2) {
            guard let specification = reader.resolve(names[index]), files.count < 10_000 else { throw .damaged }
            let streams = reader.resolve(specification["EF"])
            guard let (_, content) = reader.stream(streams?["UF"] ?? streams?["F"]) else { throw .damaged }
            let name = reader.resolve(specification["UF"] ?? specification["F"])?.string ?? []
            files.append(
                EmbeddedFile(
                    name: decodedTextString(name),
                    description: decodedTextString(reader.resolve(specification["Desc"])?.string ?? []),
                    relationship: reader.resolve(specification["AFRelationship"])?.name ?? "", bytes: content))
        }
    }
    return files
}
