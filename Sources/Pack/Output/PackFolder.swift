import Diagnostics
import Inputs
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One file of a pack, still in memory.
public struct OutputFile: Sendable {
    /// Relative to the pack's folder, without folders of its own.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Why a pack was not written. What was there is as it was.
enum PackFolderFailure: Error {
    case system(SystemError)
    /// A link or a file in the place of the folder.
    case notAFolder(path: String)
    /// Files in it, and no manifest of ours.
    case notOurs(path: String, file: String)
    /// A meeting's own folder.
    case holdsInputs(path: String, file: String)
    case anotherBoard(path: String, theirs: PackOwner, ours: PackOwner)
    /// Of the same board; days in ISO 8601.
    case anotherMeeting(path: String, theirs: String, ours: String)
    /// A file of the user's with the name of one that the pack is to have.
    case ownName(path: String, file: String)
    case manifestFault(path: String, FileFault)
    /// It is marked as sent, and would now be another.
    case sent(path: String, date: String)
    /// It was sent, and supplements have been made to it.
    case supplemented(path: String, name: String)
    /// Another run has been writing beside it for too long.
    case busy(path: String)
}

/// Replaces a pack's folder in one step: whoever looks, or kills the program, at any moment finds the old pack or the
/// new one, never a mixture; and what lies in the folder without being of the pack is in either of them.
///
/// The new folder is made complete beside the old one, on the disk, and the two change names in a single system call.
/// Then what the old pack was made of is removed, by the names that its manifest lists.
struct PackFolder {
    /// The folder's path as the user would write it.
    let path: String
    let owner: PackOwner
    /// The meeting's day, in ISO 8601; empty where it is not known.
    var date = ""
    /// The user has said that a pack of another board, or of another meeting, may go.
    var replacesOthers = false
    /// The document of its own that is written beside the pack; nil for the pack itself.
    var document: String?
    /// How many files are written at a time.
    var threads = 1
    static let mostThreads = 8
    /// How long to wait for another run that writes in the same place, in thousandths of a second.
    var patience = 60_000

    private var name: String { lastComponent(path) }

    /// - Parameters:
    ///   - files: all of the new pack but its manifest.
    ///   - isPartial: the old pack's other files are part of the new one.
    ///   - manifest: of the new pack, given the old one's.
    /// - Returns: what is left of earlier runs beside the folder, because it is not known to be ours.
    func replace(
        with files: [OutputFile], isPartial: Bool, manifest: (Manifest?) -> Manifest
    ) throws(PackFolderFailure) -> [Staging.Leftover] {
        do {
            return try written(files, isPartial, manifest)
        } catch let failure as PackFolderFailure {
            throw failure
        } catch let failure as SystemError {
            throw .system(failure)
        } catch {
            throw .system(SystemError(path, code: EIO))
        }
    }

    private func written(
        _ files: [OutputFile], _ isPartial: Bool, _ manifest: (Manifest?) -> Manifest
    ) throws -> [Staging.Leftover] {
        let above = parentPath(withoutFinalSlash(path))
        try makeFolders(above)
        let parent = try Folder(opening: above)
        var staging = Staging(name: name, manifest: Manifest.fileName(of: document))
        // Without a lock, what lies there may be another run's work.
        let hasLock = try takeLock(of: parent)
        if hasLock { try staging.putBack(in: parent) }
        let old = try inspect(parent, making: Set(files.map(\.name)))
        staging.known = old.known
        if hasLock { _ = try staging.clear(in: parent) }

        let list = Manifest.fileName(of: document)
        let listed = manifest(old.manifest).serialised()
        if let mark = old.mark {
            // Made again as it was sent, it may stay.
            guard SHA256.hex(listed) == mark.manifest else { throw PackFolderFailure.sent(path: path, date: mark.date) }
            return []
        }
        let new = files + [OutputFile(name: list, bytes: listed)]
        let dropped = isPartial ? [list] : old.known?.names ?? []
        try staging.begin(in: parent)
        do {
            try staging.fill(with: new, notCarrying: dropped, threads: threads, in: parent)
            try staging.exchange(in: parent)
        } catch {
            _ = try? staging.clear(in: parent)
            throw error
        }
        // The new pack is in place, whatever becomes of what is left of the old one.
        return (try? staging.clear(in: parent)) ?? []
    }

    /// Waits for other runs.
    ///
    /// - Returns: false on a file system that has no locks.
    private func takeLock(of parent: borrowing Folder) throws(PackFolderFailure) -> Bool {
        for _ in 0..<max(1, patience / 20) {
            switch parent.lock() {
            case .taken: return true
            case .unsupported: return false
            case .busy: usleep(20_000)
            }
        }
        throw .busy(path: parent.path)
    }

    /// What is in the folder's place.
    private struct Old {
        /// nil when it is absent or empty.
        var manifest: Manifest?
        /// Its bytes.
        var known: Staging.Known?
        /// Of a pack that its readers have.
        var mark: SendMark?
    }

    /// Looks at what would be replaced, and refuses what is not a pack of this board.
    private func inspect(_ parent: borrowing Folder, making new: Set<String>) throws -> Old {
        guard let status = try parent.status(name) else { return Old() }
        guard status.kind == .folder else { throw PackFolderFailure.notAFolder(path: path) }
        let folder = try parent.folder(name)
        let names = try folder.names()
        if let input = names.first(where: isMeetingFile) { throw PackFolderFailure.holdsInputs(path: path, file: input) }
        // Of the pack, and of documents of their own beside it: any of them says whose the folder is.
        var manifests: [String: Manifest] = [:]
        var mark: SendMark?
        let list = Manifest.fileName(of: document)
        var known: Staging.Known?
        for name in names where Manifest.isName(name) {
            let read = folder.read(name, limit: manifestLimit)
            if case .failure(let fault) = read { throw PackFolderFailure.manifestFault(path: path, fault) }
            guard case .success(let bytes) = read, let manifest = Manifest.parse(bytes) else { continue }
            manifests[name] = manifest
            if name == list { known = Staging.Known(bytes: bytes, names: manifest.ownNames) }
            if document == nil, name == Manifest.fileName, names.contains(SendMark.fileName),
                case .success(let own) = folder.read(SendMark.fileName, limit: 1 << 16)
            {
                mark = SendMark(own, beside: bytes)
            }
        }
        if manifests.isEmpty {
            if let file = names.first(where: { !isOfTheSystem($0) }) { throw PackFolderFailure.notOurs(path: path, file: file) }
            return Old()
        }
        // A document of its own beside the pack leaves that as it was sent.
        if document == nil, manifests[Manifest.fileName] != nil, let name = try names.first(where: { try isSupplement($0, in: folder) }) {
            throw PackFolderFailure.supplemented(path: path, name: name)
        }
        for manifest in manifests.values {
            if !replacesOthers, let theirs = manifest.owner, theirs != owner {
                throw PackFolderFailure.anotherBoard(path: path, theirs: theirs, ours: owner)
            }
            if !replacesOthers, isAnotherMeeting(manifest.date) {
                throw PackFolderFailure.anotherMeeting(path: path, theirs: manifest.date, ours: date)
            }
        }
        let own = known?.names ?? [list]
        if let file = names.first(where: { new.contains($0) && !own.contains($0) }) {
            throw PackFolderFailure.ownName(path: path, file: file)
        }
        return Old(manifest: manifests[list], known: known, mark: mark)
    }
}

extension PackFolder {
    /// The folder of what a manifest tells of.
    init(_ path: String, of manifest: Manifest, replacesOthers: Bool) {
        self.init(path: path, owner: manifest.owner ?? PackOwner(organisation: "", board: ""), date: manifest.date, replacesOthers: replacesOthers)
    }

    /// How many days a meeting is put off and is still the same one.
    private static let longestDelay = 45

    /// Folders of two meetings may have one name (`2024/september` and `2025/september`), and then their packs do too.
    private func isAnotherMeeting(_ day: String) -> Bool {
        guard let theirs = CalendarDate(iso: day), let ours = CalendarDate(iso: date) else { return false }
        return abs(theirs.dayNumber - ours.dayNumber) > PackFolder.longestDelay
    }
}

/// Whether an entry of a pack's folder is the folder of a supplement to it.
private func isSupplement(_ name: String, in folder: borrowing Folder) throws(SystemError) -> Bool {
    guard try folder.status(name)?.kind == .folder else { return false }
    guard case .success(let bytes) = try folder.folder(name).read(Manifest.fileName, limit: manifestLimit) else { return false }
    return Manifest.parse(bytes)?.supplement != nil
}

/// What a folder of inputs has, and no pack.
private func isMeetingFile(_ name: String) -> Bool { ["mote.yaml", "mote.yml"].contains(folded(name)) }

/// What file managers leave in every folder that they show.
private func isOfTheSystem(_ name: String) -> Bool { [".DS_Store", "Thumbs.db", "desktop.ini", ".directory"].contains(name) }

extension Manifest {
    /// The names of everything that a pack consists of.
    var ownNames: Set<String> { Set(outputs.map(\.name) + [Manifest.fileName(of: document)]) }
}

/// In bytes.
let manifestLimit = 8 << 20
