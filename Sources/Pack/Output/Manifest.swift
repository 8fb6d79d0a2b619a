import Diagnostics
import Inputs

/// `manifest.json`: what a pack was made from and what it consists of, each file with its SHA-256. No clock,
/// no path of this machine: the same inputs give the same manifest.
struct Manifest {
    static let fileName = "manifest.json"

    struct Entry: Sendable {
        var name: String
        var sha256: String
        /// 0 where there are no pages.
        var pages = 0
    }

    var meeting: String
    /// Files of the meeting, the register and the templates, by folder and name.
    var inputs: [Entry]
    /// The font files whose glyphs are in the PDFs.
    var fonts: [Entry]
    var outputs: [Entry]

    /// One hash for everything that decides the layout: the program, its templates and its fonts. Two packs
    /// with the same one have the same layout.
    var layoutVersion: String {
        var text = "bilaga \(toolVersion)\n"
        for entry in inputs.filter({ $0.name.hasPrefix("templates/") }) + fonts { text += "\(entry.name) \(entry.sha256)\n" }
        return sha256Hex(Array(text.utf8))
    }

    func serialised(keeping old: [UInt8]?) -> [UInt8] {
        let made = Set(outputs.map(\.name))
        let carried = old.flatMap(JSON.parse)?["outputs"]?.arrayValue?.filter { entry in
            entry["file"]?.stringValue.map { !made.contains($0) } ?? false
        } ?? []
        let all = (outputs.map(Manifest.outputJSON) + carried).sorted {
            ($0["file"]?.stringValue ?? "") < ($1["file"]?.stringValue ?? "")
        }
        return JSON.object([
            .init("manifest", .integer(1)),
            .init("tool", .object([.init("name", .string("bilaga")), .init("version", .string(toolVersion))])),
            .init("layout", .string(layoutVersion)),
            .init("meeting", .string(meeting)),
            .init("inputs", .array(inputs.map(Manifest.inputJSON))),
            .init("fonts", .array(fonts.map(Manifest.inputJSON))),
            .init("outputs", .array(all)),
        ]).serialised()
    }

    private static func inputJSON(_ entry: Entry) -> JSON {
        .object([.init("file", .string(entry.name)), .init("sha256", .string(entry.sha256))])
    }

    private static func outputJSON(_ entry: Entry) -> JSON {
        .object([
            .init("file", .string(entry.name)), .init("pages", .integer(Int64(entry.pages))),
            .init("sha256", .string(entry.sha256)),
        ])
    }
}
