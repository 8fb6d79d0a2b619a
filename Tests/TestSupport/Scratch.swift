import Foundation

/// A path of its own for a test's files, in a folder that goes when the tests are over; nothing is there yet.
///
/// - Parameter ending: of the name: `.pdf`.
public func scratchPath(_ ending: String = "") -> String { "\(Scratch.folder)/bilaga-\(UUID().uuidString)\(ending)" }

private enum Scratch {
    private static let prefix = "bilaga-tests-"

    /// One for the whole process. What earlier runs left that were killed goes first.
    static let folder: String = {
        let files = FileManager.default
        let base = files.temporaryDirectory
        for name in (try? files.contentsOfDirectory(atPath: base.path)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else { continue }
            remove(base.appending(path: name).path)
        }
        let path = base.appending(path: "\(prefix)\(ProcessInfo.processInfo.processIdentifier)").path
        try? files.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { Scratch.remove(Scratch.folder) }
        return path
    }()

    /// Also what a test has closed to itself.
    private static func remove(_ path: String) {
        let files = FileManager.default
        if (try? files.removeItem(atPath: path)) != nil { return }
        for inner in files.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
            chmod("\(path)/\(inner)", 0o700)
        }
        try? files.removeItem(atPath: path)
    }
}
