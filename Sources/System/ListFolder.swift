#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One name of a folder.
public struct FolderEntry: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case file, folder, link, other
        /// Some file systems do not tell when they list.
        case untold
    }
    public var name: String
    public var kind: Kind
}

/// All names of a folder but `.` and `..`, in byte order.
///
/// - Parameter isSorted: false for whoever brings them in an order anyway.
public func listFolder(_ path: String, isSorted: Bool = true) -> Result<[FolderEntry], SystemError> {
    guard let stream = withSystemPath(path, { opendir($0) }) else { return .failure(SystemError(path)) }
    return readNames(stream, path, isSorted: isSorted)
}

#if canImport(Darwin)
    typealias DirectoryStream = UnsafeMutablePointer<DIR>
#else
    typealias DirectoryStream = OpaquePointer
#endif

/// Reads a folder to its end and closes it.
func readNames(_ stream: DirectoryStream, _ path: String, isSorted: Bool = true) -> Result<[FolderEntry], SystemError> {
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
        errno = 0
        guard let entry = readdir(stream) else {
            if errno != 0 { return .failure(SystemError(path)) }
            break
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                pathText(cString: $0)
            }
        }
        if name == "." || name == ".." { continue }
        let kind: FolderEntry.Kind =
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): .file
            case Int32(DT_DIR): .folder
            case Int32(DT_LNK): .link
            case Int32(DT_UNKNOWN): .untold
            default: .other
            }
        entries.append(FolderEntry(name: name, kind: kind))
    }
    return .success(!isSorted ? entries : entries.sorted { precedes($0.name, $1.name) })
}

/// In byte order. Names lie whole in memory, where comparing them is one call.
private func precedes(_ a: String, _ b: String) -> Bool {
    let order = a.utf8.withContiguousStorageIfAvailable { first in
        b.utf8.withContiguousStorageIfAvailable { second -> Bool in
            guard let one = first.baseAddress, let other = second.baseAddress else { return first.count < second.count }
            let order = memcmp(one, other, min(first.count, second.count))
            return order == 0 ? first.count < second.count : order < 0
        }
    }
    if case .some(.some(let isBefore)) = order { return isBefore }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
}
