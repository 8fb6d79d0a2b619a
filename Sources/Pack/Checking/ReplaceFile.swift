import Inputs
import System

/// Gives a file new contents in one step: whoever looks at any moment finds the old ones or the new ones.
/// A file that was there keeps its permissions.
///
/// - Returns: nil when it went well.
func replaceFile(_ path: String, with bytes: [UInt8]) -> SystemError? {
    do throws(SystemError) {
        let folder = try Folder(opening: parentPath(path))
        let name = lastComponent(path)
        let old = try folder.status(name)
        if let old, old.kind != .file || old.permissions & 0o222 == 0 { throw SystemError(path, code: SystemError.notAllowed) }
        let staging = ".\(name).bilaga-ny"
        // What a killed run left under the name; with the lock it is nobody's work.
        if folder.lock() == .taken, try folder.status(staging)?.kind == .file { try folder.removeFile(staging) }
        do throws(SystemError) {
            try folder.write(bytes, to: staging, permissions: old?.permissions)
            try folder.rename(staging, to: name)
        } catch {
            if error.code != SystemError.alreadyThere { try? folder.removeFile(staging) }
            throw error
        }
        try folder.synchroniseNames()
        return nil
    } catch {
        return error
    }
}

/// The file behind links; nil when there is none.
func realTarget(_ path: String) -> String? { try? realPath(path).get() }

func contents(of path: String) -> [UInt8]? { try? readFile(path, limit: FileAccess.sizeLimit).get() }
