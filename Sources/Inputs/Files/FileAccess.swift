public import Diagnostics
public import System

/// A folder whose files may be read, and nothing outside of it: paths that are absolute, climb with `..` or
/// follow a link out of the folder are refused. Ordinary files only, and not larger than `sizeLimit`.
public struct FileAccess: Sendable {
    /// The folder as the user wrote it: what messages show.
    public let folder: String
    /// The folder without links, absolute.
    public let canonical: String
    /// In bytes.
    public static let sizeLimit = 8 << 20
    /// Of a ledger: 200 000 transactions are some 20 MB.
    public static let ledgerSizeLimit = 96 << 20
    /// Of another's PDF: a scanned report of some hundred pages.
    public static let paperSizeLimit = 64 << 20

    /// nil (and a diagnostic) when there is no such folder.
    public init?(_ folder: String, diagnostics: inout DiagnosticList) {
        guard let found = FileAccess(optional: folder, diagnostics: &diagnostics) else {
            let shown = FileAccess.shown(folder)
            // What is there but cannot be read has been told of.
            if presence(of: shown).isFault { return nil }
            let parent = parentPath(shown)
            let siblings = ((try? listFolder(parent).get()) ?? []).map(\.name)
            let suggestion = closestMatch(to: lastComponent(shown), among: siblings).map { join(parent, $0) }
            var arguments = ["mapp": shown]
            arguments["förslag"] = suggestion
            diagnostics.report(.missingFolder, at: nil, arguments)
            return nil
        }
        self = found
    }

    /// A folder that need not be there: nil without a message when it is not, nil with one when something is there
    /// that cannot be read.
    public init?(optional folder: String, diagnostics: inout DiagnosticList) {
        let shown = FileAccess.shown(folder)
        if presence(of: shown) == .folder, case .success(let canonical) = realPath(shown) {
            self.folder = shown
            self.canonical = canonical
            return
        }
        // A file in its place is as if there were no folder.
        if presence(of: shown).isFault, let fault = FileAccess.fault(inPlaceOf: shown) { diagnostics.report(fault) }
        return nil
    }

    /// What to tell of something that is there and is no folder that can be read; nil for a folder, and for nothing at all.
    public static func fault(inPlaceOf folder: String) -> Diagnostic? {
        let found = presence(of: folder)
        if found == .absent || found == .folder { return nil }
        let reason = found.fault?.reasonArguments ?? ["orsak": "det är ingen mapp", "cause": "it is no folder"]
        return Diagnostic(.unreadableFolder, at: nil, ["mapp": folder].merging(reason) { $1 })
    }

    /// Without a message, for a folder of which it is known to be there.
    public init?(existing folder: String) {
        var unused = DiagnosticList()
        self.init(optional: folder, diagnostics: &unused)
    }

    private static func shown(_ folder: String) -> String { folder.isEmpty ? "." : withoutFinalSlash(folder) }

    /// The name of the folder itself: "2024-09-19".
    public var name: String { lastComponent(canonical) }

    /// A folder within this one, or beside it: `register` of a meeting's parent.
    public func parent() -> FileAccess? { FileAccess(existing: join(folder, "..")) }

    /// Reads a file of the folder into the set of sources.
    ///
    /// - Parameters:
    ///   - path: relative to the folder, with `/` between parts.
    ///   - place: where the path was written, for messages about it.
    ///   - kind: what the file is for, by which it is counted.
    ///   - makeSource: what becomes of its path and bytes, where they are not read as they lie on the disk.
    /// - Returns: nil, with a message, also when the files that were read before leave no room for it.
    public func load(
        _ path: String, as kind: InputKind = .text, from place: SourceRange? = nil, into sources: inout SourceSet,
        diagnostics: inout DiagnosticList, makeSource: (String, [UInt8]) -> SourceFile = { SourceFile(path: $0, bytes: $1) }
    ) -> FileID? {
        // Nothing more is read when it is enough.
        if let excess = sources.totals.excess(of: kind), exists(path) {
            diagnostics.report(.tooMuchInAll, at: place, excess.arguments.merging(["fil": join(folder, path)]) { $1 })
            return nil
        }
        switch read(path, limit: kind.sizeLimit) {
        case .success(let bytes):
            sources.totals.add(bytes, of: path, as: kind)
            if let excess = sources.totals.excess(of: kind) {
                diagnostics.report(.tooMuchInAll, at: place, excess.arguments.merging(["fil": join(folder, path)]) { $1 })
                return nil
            }
            return sources.add(makeSource(join(folder, path), bytes))
        case .failure(let fault):
            diagnostics.report(fault.diagnostic(path, in: self, at: place))
            return nil
        }
    }

    /// The bytes of a file of the folder.
    public func read(_ path: String, limit: Int = FileAccess.sizeLimit) -> Result<[UInt8], FileFault> {
        guard isInside(path) else { return .failure(.outside) }
        return resolve(path).flatMap { target in
            isMine(target) ? readFile(target, limit: limit) : .failure(.outside)
        }
    }

    private func isMine(_ target: String) -> Bool {
        target.utf8.starts(with: (canonical == "/" ? "/" : canonical + "/").utf8)
    }

    /// The absolute path of a file of the folder, for what another module reads by itself (fonts).
    public func absolutePath(
        of path: String, from place: SourceRange? = nil, diagnostics: inout DiagnosticList
    ) -> String? {
        switch isInside(path) ? resolve(path) : .failure(.outside) {
        case .success(let target) where isMine(target): return target
        case .success: diagnostics.report(FileFault.outside.diagnostic(path, in: self, at: place))
        case .failure(let fault): diagnostics.report(fault.diagnostic(path, in: self, at: place))
        }
        return nil
    }

    /// Whether there is anything of that name, also when it cannot be read: then reading it says why.
    public func exists(_ path: String) -> Bool {
        guard isInside(path) else { return false }
        if case .failure(.missing) = resolve(path) { return false }
        return true
    }

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
        return list(directory, diagnostics: &diagnostics).filter { name in
            name.count >= prefix.count + suffix.count && name.hasPrefix(prefix) && name.hasSuffix(suffix)
        }.map { directory.isEmpty ? $0 : join(directory, $0) }
    }

    /// Names of the visible files of a folder within, in byte order. One that is not there has none; one that cannot be
    /// read is told of.
    public func list(_ directory: String = "", diagnostics: inout DiagnosticList) -> [String] {
        guard directory.isEmpty || isInside(directory) else { return [] }
        var target = canonical
        if !directory.isEmpty {
            switch resolve(directory) {
            case .success(let found) where isMine(found) || found == canonical: target = found
            case .failure(let fault) where fault != .missing:
                diagnostics.report(fault.diagnostic(directory, in: self, at: nil))
                return []
            default: return []
            }
        }
        switch listFolder(target) {
        case .success(let entries): return entries.map(\.name).filter { $0.utf8.first != UInt8(ascii: ".") }
        case .failure(let failure):
            if !failure.isAbsence {
                let shown = directory.isEmpty ? folder : join(folder, directory)
                diagnostics.report(.unreadableFolder, at: nil, ["mapp": shown].merging(failure.reasonArguments) { $1 })
            }
            return []
        }
    }

    /// The same without a message, where names are only proposed.
    public func list(_ directory: String = "") -> [String] {
        var unused = DiagnosticList()
        return list(directory, diagnostics: &unused)
    }

    /// Relative, without `..` and without NUL.
    fileprivate func isInside(_ path: String) -> Bool {
        if path.isEmpty || path.hasPrefix("/") || path.utf8.contains(0) { return false }
        return !path.utf8.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
    }

    /// The real path of a file, also where its name is written with other code points for the same letters.
    private func resolve(_ path: String) -> Result<String, FileFault> {
        let whole = join(canonical, path)
        switch realPath(whole) {
        case .success(let target): return .success(target)
        case .failure(let failure) where !failure.isAbsence: return .failure(.unreadable(failure.code))
        case .failure: break
        }
        if presence(of: whole) == .brokenLink { return .failure(.brokenLink) }
        let directory = path.contains("/") ? parentPath(path) : ""
        let name = lastComponent(path)
        let parent = directory.isEmpty ? canonical : join(canonical, directory)
        guard !name.utf8.allSatisfy({ $0 < 0x80 }), let names = try? listFolder(parent).get(),
            let same = names.first(where: { $0.name == name })
        else { return .failure(.missing) }
        return realPath(join(parent, same.name)).mapError { .unreadable($0.code) }
    }
}

extension Presence {
    /// Something is there, or may be, that cannot be used as what it is wanted for.
    fileprivate var isFault: Bool { fault != nil }

    /// The same as reading it would say.
    fileprivate var fault: FileFault? {
        switch self {
        case .brokenLink: .brokenLink
        case .unknown(let code): .unreadable(code)
        default: nil
        }
    }
}

extension FileFault {
    /// What to tell about it.
    public func diagnostic(_ path: String, in access: FileAccess, at place: SourceRange?) -> Diagnostic {
        var arguments = ["fil": path, "mapp": access.folder]
        // Where no line of a file asked for it, the whole path says which it is.
        if place == nil, self != .missing { arguments["fil"] = join(access.folder, path) }
        switch self {
        case .missing:
            let directory = path.contains("/") ? parentPath(path) : ""
            if let match = closestMatch(to: lastComponent(path), among: access.list(directory)) {
                arguments["förslag"] = directory.isEmpty ? match : join(directory, match)
            }
            return Diagnostic(.missingFile, at: place, arguments)
        case .outside:
            // A path that stays within the folder is out of it by a link alone.
            arguments[access.isInside(path) ? "länk" : "väg"] = ""
            return Diagnostic(.outside, at: place, arguments)
        case .notAFile: return Diagnostic(.notAFile, at: place, arguments)
        case .tooLarge(let limit):
            arguments["gräns"] = String(limit >> 20)
            let isPicture = [".png", ".jpg", ".jpeg", ".svg"].contains { path.lowercased().hasSuffix($0) }
            arguments[isPicture ? "bild" : "annat"] = ""
            return Diagnostic(.fileTooLarge, at: place, arguments)
        case .unreadable, .brokenLink:
            return Diagnostic(.unreadable, at: place, arguments.merging(reasonArguments) { $1 })
        }
    }
}
