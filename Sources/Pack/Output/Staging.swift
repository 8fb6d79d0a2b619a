import Synchronization
import System

/// The hidden names beside a pack's folder that a run uses while it writes, and what runs that were killed left
/// under them. Only these exact names are ever looked at, never through a link; and nothing is removed but what the
/// folder's own list says that we made.
struct Staging {
    /// Of the pack's folder.
    let name: String
    /// The pack to be, and after the exchange the one that was: the first of the hidden names that is free. What cannot be
    /// removed under one of them must not keep every later pack from being written.
    private var hidden = ""

    private var hiddenNames: [String] { [".\(name).bilaga-ny"] + (2...9).map { ".\(name).bilaga-ny\($0)" } }
    /// The pack that was, on a file system that cannot exchange names.
    private var aside: String { ".\(name).bilaga-gammal" }

    /// The manifest of what is replaced: of the pack, or of a document of its own beside it. What other manifests list is
    /// carried over like anything else.
    private let manifest: String
    /// One that has been read already, as it is in the pack's folder: most often it is in the one that is retired, too.
    var known: Known?

    struct Known {
        var bytes: [UInt8]
        /// What it says that we made.
        var names: Set<String>
    }

    init(name: String, manifest: String = Manifest.fileName) {
        self.name = name
        self.manifest = manifest
    }

    /// Something under a hidden name that stays.
    struct Leftover: Equatable {
        var path: String
        /// Something in it that we did not make; nil when it could not be looked at, or when all of it is ours.
        var file: String?
        /// Why it could not be removed, when the system did not let us.
        var failure: SystemError?
    }

    /// The list of what is being made, in the folder while it is not complete.
    private static let mark = ".bilaga-ofardig"
    private static let firstLine = "bilaga: ett paket som inte är färdigt\n"

    // MARK: Making

    /// Takes a hidden name, which nobody else may have.
    mutating func begin(in parent: borrowing Folder) throws(SystemError) {
        for candidate in hiddenNames {
            hidden = candidate
            do throws(SystemError) {
                return try parent.makeFolder(candidate)
            } catch {
                guard error.isAlreadyThere, candidate != hiddenNames.last else { throw error }
            }
        }
    }

    /// Makes the new folder complete and sees it onto the disk.
    ///
    /// - Parameters:
    ///   - dropped: files of the old folder that are not carried over.
    ///   - threads: how many files are written at a time.
    func fill(
        with files: [OutputFile], notCarrying dropped: Set<String>, threads: Int, in parent: borrowing Folder
    ) throws(SystemError) {
        let new = try parent.folder(hidden)
        let list = Staging.firstLine + files.map { $0.name + "\n" }.joined()
        try new.write(Array(list.utf8), to: Staging.mark)
        try write(files, in: new, threads: threads)
        if try parent.status(name) != nil {
            let old = try parent.folder(name)
            let made = Set(files.map(\.name))
            for entry in try old.names() where !made.contains(entry) {
                // A folder or a link of that name is not what was made.
                if dropped.contains(entry), try old.status(entry)?.kind == .file { continue }
                try carry(entry, from: old, to: new)
            }
        }
        try new.removeFile(Staging.mark)
        // Last of all: what nobody may write in could not be made complete.
        if try parent.status(name) != nil { new.takeAttributes(of: try parent.folder(name), times: false) }
        try new.synchroniseNames()
    }

    /// The disk is waited for, not the processor: many files that are seen onto it at once take it about as long as one.
    private func write(_ files: [OutputFile], in new: borrowing Folder, threads: Int) throws(SystemError) {
        let hasFailed = Atomic(false)
        let failures = onThreads(threads, each: files.count) { number -> SystemError? in
            if hasFailed.load(ordering: .relaxed) { return nil }
            do throws(SystemError) {
                try new.write(files[number].bytes, to: files[number].name)
                return nil
            } catch {
                hasFailed.store(true, ordering: .relaxed)
                return error
            }
        }
        if let failure = failures.compactMap({ $0 }).first { throw failure }
    }

    /// Gives an entry a second place, as it is: a file by another name for the same file, a folder by a folder of such.
    private func carry(_ entry: String, from old: borrowing Folder, to new: borrowing Folder) throws(SystemError) {
        guard try old.status(entry)?.kind == .folder else {
            do throws(SystemError) {
                try old.link(entry, in: new)
            } catch {
                // A file system without second names for files: it is moved as soon as the folders have changed names.
                guard error.isLackOfLinks else { throw error }
            }
            return
        }
        try new.makeFolder(entry)
        let from = try old.folder(entry)
        let to = try new.folder(entry)
        for inner in try from.names() { try carry(inner, from: from, to: to) }
        to.takeAttributes(of: from, times: true)
    }

    /// After this call the pack's name is the new folder's, and the old one, if there was one, has a hidden name.
    func exchange(in parent: borrowing Folder) throws(SystemError) {
        guard let old = try parent.status(name) else {
            guard try parent.move(hidden, to: parent, as: name) else { throw taken(parent) }
            return try parent.synchroniseNames()
        }
        if try parent.exchange(hidden, name) {
            // Nothing but the folder that was looked at may have got the hidden name.
            if try parent.status(hidden) != old {
                _ = try parent.exchange(hidden, name)
                throw taken(parent)
            }
        } else {
            // A file system that cannot exchange names (some network shares): two steps, with the old pack under a
            // name that the next run finds and puts back.
            guard try parent.move(name, to: parent, as: aside) else { throw taken(parent) }
            do throws(SystemError) {
                guard try parent.move(hidden, to: parent, as: name) else { throw taken(parent) }
            } catch {
                _ = try? parent.move(aside, to: parent, as: name)
                throw error
            }
        }
        try parent.synchroniseNames()
    }

    private func taken(_ parent: borrowing Folder) -> SystemError { SystemError(join(parent.path, name), code: SystemError.alreadyThere) }

    // MARK: Leftovers

    /// Puts a whole pack back whose place is empty: the one that was, or else one that was complete but for its name.
    func putBack(in parent: borrowing Folder) throws(SystemError) {
        guard try parent.status(name) == nil else { return }
        for entry in [aside] + hiddenNames where try parent.status(entry)?.kind == .folder {
            // What cannot be read cannot be told to be ours.
            guard let folder = try? parent.folder(entry), isWhole(folder) else { continue }
            _ = try parent.move(entry, to: parent, as: name)
            return
        }
    }

    /// Removes what is ours under the hidden names; what is not goes to the pack's folder.
    ///
    /// - Returns: what is left, because it is not known to be ours, or because the system keeps it.
    func clear(in parent: borrowing Folder) throws(SystemError) -> [Leftover] {
        var left: [Leftover] = []
        for entry in hiddenNames + [aside] {
            guard let status = try parent.status(entry) else { continue }
            var leftover = Leftover(path: join(parent.path, entry))
            do throws(SystemError) {
                if status.kind == .folder {
                    guard let stranger = try retire(entry, in: parent) else { continue }
                    leftover.file = stranger
                }
            } catch {
                leftover.failure = error
            }
            left.append(leftover)
        }
        return left
    }

    /// - Returns: something in it that is not ours; nil when all of it is gone.
    private func retire(_ entry: String, in parent: borrowing Folder) throws(SystemError) -> String? {
        do {
            let folder = try parent.folder(entry)
            let entries = try folder.names()
            guard let own = entries.isEmpty ? [] : ownNames(folder) else { return entries.first }
            folder.allowWriting()
            // The manifest goes last: until then it tells what is ours.
            let lists: Set<String> = [manifest, Staging.mark]
            // Of another document of ours that lies there too: what has become another in the pack is an older one here.
            let others = otherNames(folder)
            for name in entries where own.contains(name) && !lists.contains(name) {
                if try folder.status(name)?.kind == .file { try folder.removeFile(name) }
            }
            if try parent.status(name)?.kind == .folder {
                let pack = try parent.folder(name)
                // The other manifests last, for the same reason.
                let left = try folder.names().filter { !lists.contains($0) }
                for entry in left.filter({ !Manifest.isName($0) }) + left.filter(Manifest.isName) {
                    try settle(entry, from: folder, in: pack, isOurs: others.contains(entry))
                }
            }
            if let stranger = try folder.names().first(where: { !lists.contains($0) }) { return stranger }
            for list in [manifest, Staging.mark] where try folder.status(list)?.kind == .file {
                try folder.removeFile(list)
            }
        }
        try parent.removeFolder(entry)
        return nil
    }

    /// Sees to it that an entry of somebody else's is in the pack's folder, and not here.
    ///
    /// - Parameter isOurs: a manifest of ours lists it.
    private func settle(_ entry: String, from old: borrowing Folder, in pack: borrowing Folder, isOurs: Bool = false) throws(SystemError) {
        guard let status = try old.status(entry) else { return }
        guard let there = try pack.status(entry) else {
            _ = try old.move(entry, to: pack, as: entry)
            return
        }
        if status.kind == .folder, there.kind == .folder {
            do {
                let from = try old.folder(entry)
                let to = try pack.folder(entry)
                // What is left here are second names; the folder in the pack keeps its permissions.
                from.allowWriting()
                for inner in try from.names() { try settle(inner, from: from, in: to) }
                guard try from.names().isEmpty else { return }
            }
            try old.removeFolder(entry)
        } else if status.isSameFile(as: there) || isOurs && status.kind == .file && there.kind == .file {
            try old.removeFile(entry)
        }
    }

    /// Whether it is a pack with nothing still to be made.
    private func isWhole(_ folder: borrowing Folder) -> Bool {
        guard case .failure(.missing) = folder.read(Staging.mark, limit: manifestLimit) else { return false }
        return ownNames(folder) != nil
    }

    /// What manifests of other documents than what is replaced say that we made, and they themselves.
    private func otherNames(_ folder: borrowing Folder) -> Set<String> {
        var names: Set<String> = []
        for other in ((try? folder.names()) ?? []).filter(Manifest.isName) where other != manifest {
            if case .success(let bytes) = folder.read(other, limit: manifestLimit), let found = Manifest.parse(bytes) { names.formUnion(found.ownNames) }
        }
        return names
    }

    /// What the folder's list or manifest says that we made; nil when it has neither.
    private func ownNames(_ folder: borrowing Folder) -> Set<String>? {
        if case .success(let bytes) = folder.read(Staging.mark, limit: manifestLimit) {
            let text = String(decoding: bytes, as: UTF8.self)
            // Killed while the list was written: nothing else had been.
            guard text.hasPrefix(Staging.firstLine) else { return Staging.firstLine.hasPrefix(text) ? [Staging.mark] : nil }
            return Set(text.split(separator: "\n").dropFirst().map(String.init)).union([Staging.mark])
        }
        if case .success(let bytes) = folder.read(manifest, limit: manifestLimit) {
            return if let known, known.bytes == bytes { known.names } else { Manifest.parse(bytes)?.ownNames }
        }
        // Another manifest says that the folder is ours; nothing in it is of what is replaced.
        let others = ((try? folder.names()) ?? []).filter(Manifest.isName)
        for other in others {
            if case .success(let bytes) = folder.read(other, limit: manifestLimit), Manifest.parse(bytes) != nil { return [] }
        }
        return nil
    }
}
