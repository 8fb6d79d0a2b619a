public import Diagnostics
import Inputs
import System

/// A meeting to build, and where its pack goes.
struct MeetingPlace: Sendable {
    /// As the user wrote it, or found within what the user wrote.
    var path: String
    var folder: FileAccess
    var output: String
}

/// The folders of the meetings that stand on the command line, or within what stands there.
public func meetingFolders(_ paths: [String], diagnostics: inout DiagnosticList) -> [String] {
    findMeetings(paths, out: nil, diagnostics: &diagnostics).map(\.path)
}

/// Expands what stands on the command line into meetings: a folder with mote.yaml is one, a folder of such
/// folders is as many as it holds.
///
/// - Parameter out: where the packs go; nil when nothing is to be written.
func findMeetings(_ paths: [String], out: String?, diagnostics: inout DiagnosticList) -> [MeetingPlace] {
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
    _ folder: FileAccess, _ path: String, _ found: inout [MeetingPlace], _ out: String?,
    _ diagnostics: inout DiagnosticList
) {
    if found.contains(where: { $0.folder.canonical == folder.canonical }) { return }
    guard let out else {
        found.append(MeetingPlace(path: path, folder: folder, output: ""))
        return
    }
    let output = "\(out)/\(folder.name)"
    if found.contains(where: { $0.output == output }) {
        diagnostics.report(.sameOutput, at: nil, ["mapp": output])
    } else if FileAccess(existing: output)?.canonical == folder.canonical {
        diagnostics.report(.outInsideInput, at: nil, ["mapp": output])
    } else {
        found.append(MeetingPlace(path: path, folder: folder, output: output))
    }
}
