import Diagnostics
import PDF
import System

/// What the manifest says of another's paper.
struct PaperEntry: Sendable {
    /// Of the bilaga, from 1.
    var attachment: Int
    /// As the manifest lists it among the inputs.
    var file: String
    var sha256: String
    var pages: Int
    var isTagged: Bool
    var conformance: PDFConformance
    /// Why it keeps no more, in the pack's language.
    var faults: [String]

    init?(_ part: ComposedPart, _ session: Session, _ names: InputNames, inEnglish: Bool) {
        guard let number = part.number, let paper = part.paper else { return nil }
        attachment = number
        file = names.name(of: session.sources[paper.read.file].path)
        sha256 = SHA256.hex(paper.read.bytes)
        pages = paper.read.pdf.pageCount
        isTagged = paper.read.pdf.isTagged
        conformance = paper.conformance
        faults = paper.read.pdf.faults.map { inEnglish ? $0.inEnglish : $0.inSwedish }
    }

    /// nil for what no manifest of ours says.
    init?(_ json: JSON) {
        guard case .integer(let number)? = json["attachment"], case .integer(let pages)? = json["pages"],
            let file = json["file"]?.stringValue, let hash = json["sha256"]?.stringValue
        else { return nil }
        attachment = Int(clamping: number)
        self.file = file
        sha256 = hash
        self.pages = Int(clamping: pages)
        isTagged = json["bound"]?.stringValue == "tags"
        conformance = PDFConformance(isAccessible: json["accessible"] == .bool(true), isArchive: json["archive"] == .bool(true))
        faults = json["faults"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    var json: JSON {
        .object([
            .init("attachment", .integer(Int64(attachment))), .init("file", .string(file)), .init("sha256", .string(sha256)),
            .init("pages", .integer(Int64(pages))), .init("bound", .string(isTagged ? "tags" : "pictures")),
            .init("accessible", .bool(conformance.isAccessible)), .init("archive", .bool(conformance.isArchive)),
            .init("faults", .array(faults.map(JSON.string))),
        ])
    }
}
