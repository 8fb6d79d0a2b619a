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

/// Expands what stands on the command line into meetings: a folder with mote.yaml is one, any other folder is as many as
/// lie in it or further down.
///
/// - Parameters:
///   - out: where the packs go; nil when nothing is to be written.
///   - suffix: after the meeting's name in that of the pack's folder.
///   - project: whose bodies have folders of their own among the packs.
func findMeetings(
    _ paths: [String], out: String?, suffix: String = "", project: Project? = nil, diagnostics: inout DiagnosticList
) -> [MeetingPlace] {
    var finder = MeetingFinder(out: out, project: project)
    finder.suffix = suffix
    for path in paths {
        // The meeting's own file is what people point at.
        if lastComponent(path) == "mote.yaml", !isFolder(path), presence(of: path) != .absent {
            let above = path.contains("/") ? parentPath(path) : "."
            finder.diagnostics.report(.noMeetings, at: nil, ["mapp": path, "möte": above])
            continue
        }
        guard let folder = FileAccess(path, diagnostics: &finder.diagnostics) else { continue }
        if folder.exists("mote.yaml") {
            finder.add(folder, path, within: nil)
            continue
        }
        let told = finder.diagnostics.items.count
        let before = finder.found.count
        finder.walk(folder, path, from: folder, depth: 0)
        if finder.found.count == before, finder.diagnostics.items.count == told {
            var arguments = ["mapp": path, "annan": path]
            let near = folder.list().first { ["möte.yaml", "mote.yml", "möte.yml", "Mote.yaml"].contains($0) }
            arguments["förslag"] = near.map { "mote.yaml i stället för \($0)" }
            finder.diagnostics.report(.noMeetings, at: nil, arguments)
        }
    }
    diagnostics.append(contentsOf: finder.diagnostics)
    return finder.found
}

private struct MeetingFinder {
    let out: String?
    let project: Project?
    /// The folder of the packs, which has no meetings in it.
    let packs: String?
    /// After the name of each.
    var suffix = ""
    var found: [MeetingPlace] = []
    var diagnostics = DiagnosticList()

    /// Years, bodies and committees; nobody's meetings lie deeper.
    private static let deepest = 6

    init(out: String?, project: Project?) {
        self.out = out
        self.project = project
        packs = (out ?? project?.out).flatMap { try? realPath($0).get() }
    }

    /// - Parameter top: the folder that the user named.
    mutating func walk(_ folder: FileAccess, _ path: String, from top: FileAccess, depth: Int) {
        for name in folder.list(diagnostics: &diagnostics) {
            let path = join(folder.folder, name)
            if folder.exists("\(name)/mote.yaml") {
                if let meeting = FileAccess(path, diagnostics: &diagnostics) { add(meeting, path, within: top) }
            } else if depth < MeetingFinder.deepest, isFolder(path), let inner = FileAccess(existing: path), inner.canonical != packs,
                // Never through a link out of the tree, which might lead back into it.
                inner.canonical.hasPrefix(folder.canonical == "/" ? "/" : folder.canonical + "/")
            {
                walk(inner, path, from: top, depth: depth + 1)
            }
        }
    }

    mutating func add(_ folder: FileAccess, _ path: String, within top: FileAccess?) {
        if found.contains(where: { $0.folder.canonical == folder.canonical }) { return }
        guard let out else {
            found.append(MeetingPlace(path: path, folder: folder, output: ""))
            return
        }
        let output = "\(out)/\(place(of: folder, within: top))\(suffix)"
        if found.contains(where: { $0.output == output }) {
            diagnostics.report(.sameOutput, at: nil, ["mapp": output])
        } else if FileAccess(existing: output)?.canonical == folder.canonical || FileAccess(existing: out)?.canonical == folder.canonical {
            diagnostics.report(.outInsideInput, at: nil, ["mapp": out])
        } else {
            found.append(MeetingPlace(path: path, folder: folder, output: output))
        }
    }

    /// A meeting's place among the packs: its name, behind the key of its body in a project; without a project, as it lies
    /// below the folder that was named, so that the meetings of two bodies on one day have each their own.
    private func place(of folder: FileAccess, within top: FileAccess?) -> String {
        if let body = project?.body(of: folder) { return "\(body.key)/\(folder.name)" }
        guard let top, project == nil, folder.canonical.hasPrefix(top.canonical + "/") else { return folder.name }
        return String(folder.canonical.dropFirst(top.canonical.count + 1))
    }
}
