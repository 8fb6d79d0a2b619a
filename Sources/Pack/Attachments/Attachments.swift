import Diagnostics
import DocumentTree
import Inputs
import PDF
import Style

/// The inputs that may travel inside the PDFs of a meeting.
struct AttachableSources: Sendable {
    /// A file, and what it is called inside.
    struct Source: Sendable {
        var path: String
        var name: String
        var bytes: [UInt8]
    }

    /// The meeting's own file and the register, which every bilaga needs.
    private var common: [Source] = []
    /// The files of bilagor, and those of earlier meetings that the pack tells what the board asked for from.
    private var others: [Source] = []

    /// None: tables travel inside all the same.
    init() {}

    init(_ session: Session) {
        var known = Set<String>()
        for (index, folder) in session.places.folders.enumerated() {
            for file in session.sources.files {
                guard let path = pathInside(folder, file.path), known.insert(file.path).inserted else { continue }
                let source = Source(path: file.path, name: path, bytes: file.original)
                if index > 0 || path == "mote.yaml" { common.append(source) } else { others.append(source) }
            }
        }
        for (folder, name) in session.places.earlier {
            for file in session.sources.files where session.places.ledgerFiles.contains(file.path) {
                guard let path = pathInside(folder, file.path), known.insert(file.path).inserted else { continue }
                others.append(Source(path: file.path, name: "\(name)/\(path)", bytes: file.original))
            }
        }
    }

    /// What goes into a file of these parts: their inputs, and each of their tables as CSV.
    func attachments(of parts: [ComposedPart], isPack: Bool, _ words: Words) -> [PDFAttachment] {
        var names = UniqueNames()
        var result: [PDFAttachment] = []
        let wanted = Set(parts.flatMap(\.inputs))
        for source in common + others.filter({ isPack || wanted.contains($0.path) }) {
            result.append(
                PDFAttachment(
                    name: names.unique(source.name), bytes: source.bytes,
                    mediaType: mediaType(of: source.path),
                    relationship: .source, description: words.source(["name": source.name])))
        }
        for (index, part) in parts.enumerated() {
            part.document.blocks.forEachBlock { block in
                guard case .table(let table) = block else { return }
                let unit = table.unit.map { ", \($0)" } ?? ""
                result.append(
                    PDFAttachment(
                        name: names.unique("\(part.slug)-\(table.anchor).csv"), bytes: table.csv(words), mediaType: "text/csv",
                        relationship: .data, description: "\(part.document.label ?? part.document.title): \(table.caption.plainText)\(unit)",
                        node: (index, table.id)))
            }
        }
        return result
    }
}

/// As the register of media types has it: of a form of data, or of a picture.
private func mediaType(of path: String) -> String {
    let ending = fileEnding(path)
    if let format = inputFormats.first(where: { $0.endings.contains(ending) }) { return format.mediaType }
    switch ending {
    case "csv": return "text/csv"
    case "tsv": return "text/tab-separated-values"
    case "se", "si", "sie", "txt": return "text/plain"
    case "xlsx": return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "pdf": return "application/pdf"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "svg": return "image/svg+xml"
    default: return "application/octet-stream"
    }
}

/// Names of embedded files: one folder, and no two that a file system could take for the same.
private struct UniqueNames {
    private var taken = Set<String>()

    mutating func unique(_ path: String) -> String {
        var name = ""
        for scalar in path.unicodeScalars {
            let isForbidden = scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
            name.unicodeScalars.append(isForbidden ? "-" : scalar)
        }
        if name.hasPrefix(".") || name.isEmpty { name = "_" + name }
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var candidate = name
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            candidate = "\(name[..<dot])-\(number)\(name[dot...])"
            number += 1
        }
        return candidate
    }
}
