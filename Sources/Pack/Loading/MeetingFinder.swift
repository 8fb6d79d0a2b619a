import Diagnostics
import Inputs
import System

/// A meeting to build, and where its pack goes.
struct MeetingPlace: Sendable {
    /// As the user wrote it, or found within what the user wrote.
    var path: String
    var folder: FileAccess
    var output: String
}

/// Expands what stands on the command line into meetings: a folder with mote.yaml is one, a folder of such
/// folders is as many as it holds.
///
/// - Parameters:
///   - out: where the packs go; nil when nothing is to be written.
///   - suffix: after the meeting's name in that of the pack's folder.
func findMeetings(_ paths: [String], out: String?, suffix: String = "", diagnostics: inout DiagnosticList) -> [MeetingPlace] {
    let out = out.map { (folder: $0, suffix: suffix) }
    var found: [MeetingPlace] = []
    for path in paths {
        guard let folder = FileAccess(path, diagnostics: &diagnostics) else { continue }
        if folder.exists("mote.yaml") {
            add(folder, path, &found, out, &diagnostics)
            continue
        }
        let told = diagnostics.items.count
        let names = folder.list(diagnostics: &diagnostics).filter { folder.exists("\($0)/mote.yaml") }
        if names.isEmpty, diagnostics.items.count == told {
            var arguments = ["mapp": path]
            let near = folder.list().first { ["möte.yaml", "mote.yml", "möte.yml", "Mote.yaml"].contains($0) }
            arguments["förslag"] = near.map { "mote.yaml i stället för \($0)" }
            diagnostics.report(.noMeetings, at: nil, arguments)
        }
        for name in names {
            let path = join(folder.folder, name)
            if let meeting = FileAccess(path, diagnostics: &diagnostics) {
                add(meeting, path, &found, out, &diagnostics)
            }
        }
    }
    return found
}

private func add(
    _ folder: FileAccess, _ path: String, _ found: inout [MeetingPlace], _ out: (folder: String, suffix: String)?,
    _ diagnostics: inout DiagnosticList
) {
    if found.contains(where: { $0.folder.canonical == folder.canonical }) { return }
    guard let out else {
        found.append(MeetingPlace(path: path, folder: folder, output: ""))
        return
    }
    let output = "\(out.folder)/\(folder.name)\(out.suffix)"
    if found.contains(where: { $0.output == output }) {
        diagnostics.report(.sameOutput, at: nil, ["mapp": output])
    } else if FileAccess(existing: output)?.canonical == folder.canonical {
        diagnostics.report(.outInsideInput, at: nil, ["mapp": output])
    } else {
        found.append(MeetingPlace(path: path, folder: folder, output: output))
    }
}
