public import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder whose files may be read, and nothing outside of it: paths that are absolute, climb with `..` or
/// follow a link out of the folder are refused. Ordinary files only, and not larger than `sizeLimit`.
public struct FileAccess: Sendable {
    /// The folder as the user wrote it: what messages show.
    public let folder: String
    /// The folder without links, absolute.
    public let canonical: String
    /// In bytes.
    public static let sizeLimit = 8 << 20

    /// nil (and a diagnostic) when there is no such folder.
    public init?(_ folder: String, diagnostics: inout DiagnosticList) {
        var shown = folder.isEmpty ? "." : folder
        while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
        guard let canonical = realPath(shown), isDirectory(canonical) else {
            let parent = parentPath(shown)
            let siblings = listDirectory(parent) ?? []
            let suggestion = closestMatch(to: lastComponent(shown), among: siblings).map { join(parent, $0) }
            var arguments = ["mapp": shown]
            arguments["förslag"] = suggestion
            diagnostics.report(.missingFolder, at: nil, arguments)
            return nil
        }
        self.folder = shown
        self.canonical = canonical
    }

    /// Without a message, for a folder that need not be there.
    public init?(existing folder: String) {
        var unused = DiagnosticList()
        self.init(folder, diagnostics: &unused)
    }

    /// The name of the folder itself: "2024-09-19".
    public var name: String { lastComponent(canonical) }

    /// A folder within this one, or beside it: `register` of a meeting's parent.
    public func parent() -> FileAccess? { FileAccess(existing: join(folder, "..")) }

    /// Reads a file of the folder into the set of sources.
    ///
    /// - Parameters:
    ///   - path: relative to the folder, with `/` between parts.
    ///   - place: where the path was written, for messages about it.
    public func load(
        _ path: String, from place: SourceRange? = nil, into sources: inout SourceSet, diagnostics: inout DiagnosticList
    ) -> FileID? {
        switch read(path) {
        case .success(let bytes): return sources.add(SourceFile(path: join(folder, path), bytes: bytes))
        case .failure(let fault):
            diagnostics.report(fault.diagnostic(path, in: self, at: place))
            return nil
        }
    }

    /// The bytes of a file of the folder.
    public func read(_ path: String) -> Result<[UInt8], FileFault> {
        guard isInside(path) else { return .failure(.outside) }
        guard let target = resolve(path) else { return .failure(errno == EACCES ? .unreadable(EACCES) : .missing) }
        guard target.utf8.starts(with: (canonical == "/" ? "/" : canonical + "/").utf8) else { return .failure(.outside) }
        return readFile(target, limit: FileAccess.sizeLimit)
    }

    /// The absolute path of a file of the folder, for what another module reads by itself (fonts).
    public func absolutePath(
        of path: String, from place: SourceRange? = nil, diagnostics: inout DiagnosticList
    ) -> String? {
        let target = isInside(path) ? resolve(path) : nil
        let isMine = target.map { $0.utf8.starts(with: (canonical + "/").utf8) } ?? isInside(path)
        if let target, isMine { return target }
        diagnostics.report((isMine ? FileFault.missing : .outside).diagnostic(path, in: self, at: place))
        return nil
    }

    public func exists(_ path: String) -> Bool { isInside(path) && resolve(path) != nil }

    /// Files of the folder that match a path with at most one `*` in its last part, in byte order of their
    /// names; hidden files never match.
    public func matching(
        _ pattern: String, from place: SourceRange? = nil, diagnostics: inout DiagnosticList
    ) -> [String] {
        guard isInside(pattern) else {
            diagnostics.report(FileFault.outside.diagnostic(pattern, in: self, at: place))
            return []
        }
        let name = lastComponent(pattern)
        let parts = name.split(separator: "*", omittingEmptySubsequences: false)
        let directory = pattern.contains("/") ? parentPath(pattern) : ""
        guard parts.count <= 2, !directory.contains("*") else {
            diagnostics.report(.badPattern, at: place, ["fil": pattern])
            return []
        }
        guard parts.count == 2 else { return exists(pattern) ? [pattern] : [] }
        let (prefix, suffix) = (String(parts[0]), String(parts[1]))
        // Canonical equivalence makes å from a Mac's file system (a + ring) match å as it is typed.
        return list(directory).filter { name in
            name.count >= prefix.count + suffix.count && name.hasPrefix(prefix) && name.hasSuffix(suffix)
        }.map { directory.isEmpty ? $0 : join(directory, $0) }
    }

    /// Names of the visible files of a folder within, in byte order.
    public func list(_ directory: String = "") -> [String] {
        guard directory.isEmpty || isInside(directory), let target = directory.isEmpty ? canonical : resolve(directory),
            target == canonical || target.utf8.starts(with: (canonical + "/").utf8)
        else { return [] }
        return (listDirectory(target) ?? []).filter { !$0.hasPrefix(".") }
    }

    /// Relative, without `..` and without NUL.
    private func isInside(_ path: String) -> Bool {
        if path.isEmpty || path.hasPrefix("/") || path.utf8.contains(0) { return false }
        return !path.split(separator: "/").contains("..")
    }

    /// The real path of a file, also where its name is written with other code points for the same letters.
    private func resolve(_ path: String) -> String? {
        if let target = realPath(join(canonical, path)) { return target }
        let failure = errno
        let directory = path.contains("/") ? parentPath(path) : ""
        let name = lastComponent(path)
        let parent = directory.isEmpty ? canonical : join(canonical, directory)
        guard !name.utf8.allSatisfy({ $0 < 0x80 }), let same = listDirectory(parent)?.first(where: { $0 == name }) else {
            errno = failure
            return nil
        }
        return realPath(join(parent, same))
    }
}

/// Why a file could not be read.
public enum FileFault: Error, Hashable, Sendable {
    case missing
    case outside
    case notAFile
    case tooLarge
    /// The system's error number.
    case unreadable(Int32)

    func diagnostic(_ path: String, in access: FileAccess, at place: SourceRange?) -> Diagnostic {
        var arguments = ["fil": path, "mapp": access.folder]
        switch self {
        case .missing:
            let directory = path.contains("/") ? parentPath(path) : ""
            if let match = closestMatch(to: lastComponent(path), among: access.list(directory)) {
                arguments["förslag"] = directory.isEmpty ? match : join(directory, match)
            }
            return Diagnostic(.missingFile, at: place, arguments)
        case .outside: return Diagnostic(.outside, at: place, arguments)
        case .notAFile: return Diagnostic(.notAFile, at: place, arguments)
        case .tooLarge:
            arguments["gräns"] = String(FileAccess.sizeLimit >> 20)
            return Diagnostic(.fileTooLarge, at: place, arguments)
        case .unreadable(let number):
            arguments["orsak"] = String(cString: strerror(number))
            return Diagnostic(.unreadable, at: place, arguments)
        }
    }
}
