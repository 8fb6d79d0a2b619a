import Inputs
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives a file new contents in one step: whoever looks at any moment finds the old ones or the new ones.
/// A file that was there keeps its permissions.
///
/// - Returns: nil when it went well.
func replaceFile(_ path: String, with bytes: [UInt8]) -> WriteFailure? {
    var status = stat()
    let isThere = stat(path, &status) == 0
    let (folder, name) = parts(of: path)
    let staging = "\(folder)/.\(name).bilaga-\(getpid())"
    do throws(WriteFailure) {
        guard !isThere || access(path, W_OK) == 0 else { throw WriteFailure(path) }
        try AtomicFolder.write(bytes, to: staging)
        guard !isThere || chmod(staging, status.st_mode & 0o7777) == 0, rename(staging, path) == 0 else {
            throw WriteFailure(path)
        }
        return nil
    } catch {
        _ = unlink(staging)
        return error
    }
}

/// The file behind links; nil when there is none.
func realTarget(_ path: String) -> String? { try? realPath(path).get() }

func contents(of path: String) -> [UInt8]? { try? readFile(path, limit: FileAccess.sizeLimit).get() }

private func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
}
