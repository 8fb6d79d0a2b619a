import Diagnostics
import Inputs
import System

/// Files that nobody reads, and that somebody may have meant to be read: their names are nearly those of inputs.
extension Session {
    /// - Parameter meeting: whose whole pack has been read.
    mutating func tellOfNearlyNamed(_ meeting: LoadedMeeting) {
        for name in meeting.registerFolder.list() where fileExtension(name) == "yml" {
            let arguments = ["mapp": meeting.registerFolder.folder, "fil": name, "förslag": String(name.dropLast(3)) + "yaml"]
            diagnostics.report(.nearlyNamed, at: nil, arguments)
        }
        let strays = strays(of: meeting)
        if strays.isEmpty { return }
        // Templates of bilagor that the meeting does not have are looked at, but are no inputs of its pack.
        var copy = self
        let expected = copy.expectedFiles(meeting)
        // The files of a bilaga whose template cannot be read are not known; the one with its name is left in peace.
        let unknown = meeting.meeting.attachments.map(\.kind).filter { kind in copy.silently { $0.template(kind) }?.sources.isEmpty ?? true }.map(slug)
        for stray in strays where !unknown.contains(plainStem(stray.path)) {
            let folder = stray.folder.folder
            if let found = expected.first(where: { $0.path == stray.path }) {
                // A misspelt kind is told of where it is written.
                let isMisspelt = diagnostics.items.contains { $0.code.id == DiagnosticCode.unknownKind.id }
                if !found.isOurs, !isMisspelt, let kind = found.kind {
                    let place = meeting.meeting.value.range(of: "bilagor")
                    diagnostics.report(.unlisted, at: place, ["mapp": folder, "fil": stray.path, "slag": kind])
                }
            } else if let meant = stray.meant(among: expected), meant != stray.path, !isProposed(stray.path) {
                let place = meeting.meeting.value.range(of: "bilagor")
                diagnostics.report(.nearlyNamed, at: place, ["mapp": folder, "fil": stray.path, "förslag": meant])
            }
        }
    }

    /// Whether another message proposes the file already, in place of one that is missing.
    private func isProposed(_ path: String) -> Bool {
        diagnostics.items.contains { item in
            item.arguments["förslag"] == path || item.arguments["förslag"] == lastComponent(path)
        }
    }

    /// Text files of the meeting's folder, and of the folders in it that something was read from, that were not read.
    private func strays(of meeting: LoadedMeeting) -> [Stray] {
        let folder = meeting.folder
        let read = Set(sources.files.map(\.path))
        var folders: Set<String> = [""]
        for path in read {
            if let inside = pathInside(folder.folder, path), inside.contains("/") { folders.insert(parentPath(inside)) }
        }
        var strays: [Stray] = []
        for inner in folders.sorted() {
            for name in folder.list(inner) where ["yaml", "yml", "md", "markdown"].contains(fileExtension(name)) {
                let path = inner.isEmpty ? name : join(inner, name)
                if path == requestsFile || read.contains(join(folder.folder, path)) { continue }
                // PK013 tells of these.
                if inner.isEmpty, folded(name).hasPrefix("medskick.") { continue }
                strays.append(Stray(folder: folder, path: path))
            }
        }
        return strays
    }

    /// Every file that some template could read in the meeting's folder.
    private mutating func expectedFiles(_ meeting: LoadedMeeting) -> [ExpectedFile] {
        let kinds = meeting.meeting.attachments.map(\.kind)
        var expected = [ExpectedFile(path: "mote.yaml", kind: nil, isOurs: true)]
        for kind in kinds + templates.folders.allKinds {
            let template = silently { $0.template(kind) }
            // A document of its own is there when its file is.
            let isOurs = kinds.contains { slug($0) == slug(kind) } || template?.isStandalone ?? false
            for source in template?.sources ?? [] where !expected.contains(where: { $0.path == source.path }) {
                expected.append(ExpectedFile(path: source.path, kind: kind, isOurs: isOurs))
            }
        }
        return expected
    }
}

private struct ExpectedFile {
    /// May have an asterisk in its last part.
    var path: String
    /// The bilaga that it is of; nil for the meeting's own.
    var kind: String?
    /// Of a bilaga that the meeting has.
    var isOurs: Bool
}

private struct Stray {
    var folder: FileAccess
    /// From the folder.
    var path: String

    /// The name that it should have had, if it is like that of an expected file in the same place.
    func meant(among expected: [ExpectedFile]) -> String? {
        let stem = plainStem(path)
        for file in expected where parentPath(file.path) == parentPath(path) {
            let parts = lastComponent(file.path).split(separator: "*", omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2 {
                let start = slug(parts[0])
                guard stem.hasPrefix(start), stem != start else { continue }
                let rest = stem.dropFirst(start.utf8.count).drop { $0 == "-" }
                let folder = parentPath(file.path)
                return join(folder, parts[0] + rest + parts[1])
            } else if closestMatch(to: stem, among: [plainStem(file.path)]) != nil {
                return file.path
            }
        }
        return nil
    }
}

/// In lower case.
private func fileExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return folded(String(name[name.index(after: dot)...]))
}

/// A file's name without what people and programs add to it: "Budget (kopia).yaml" is "budget", "mål 1.md" is "mal-1".
func plainStem(_ path: String) -> String {
    var name = lastComponent(path)
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
    if let open = name.lastIndex(of: "("), name.last == ")" { name = String(name[..<open]) }
    var stem = slug(name)
    for addition in ["-kopia", "-copy", "-ny", "-gammal", "-old", "-ny-version"] where stem.hasSuffix(addition) {
        stem = String(stem.dropLast(addition.utf8.count))
    }
    for addition in ["kopia-av-", "copy-of-"] where stem.hasPrefix(addition) {
        stem = String(stem.dropFirst(addition.utf8.count))
    }
    return stem
}

extension Value {
    /// Where a field of a record stands.
    fileprivate func range(of field: String) -> SourceRange? {
        if case .record(let record) = kind { return record[field]?.range }
        return nil
    }
}
