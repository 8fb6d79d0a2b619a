import Inputs

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A text file of a folder, by its path within it.
struct TextFile: Sendable {
    var path: String
    var bytes: [UInt8]
}

/// All YAML and Markdown files below some folders of `root`, in byte order of their paths.
func textFiles(in folders: [String], of root: String) -> [TextFile] { files(in: folders, of: root, where: isText) }

/// The other files there: ledgers in `underlag`, pictures. No slips are made in them, and meetings are not whole without.
func otherFiles(in folders: [String], of root: String) -> [TextFile] { files(in: folders, of: root) { !isText($0) } }

private func isText(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".md") }

private func files(in folders: [String], of root: String, where isWanted: (String) -> Bool) -> [TextFile] {
    guard let access = FileAccess(existing: root) else { return [] }
    var found: [TextFile] = []
    func gather(_ folder: String) {
        for name in access.list(folder) {
            let path = "\(folder)/\(name)"
            if FileAccess(existing: "\(root)/\(path)") != nil {
                gather(path)
            } else if isWanted(name), case .success(let bytes) = access.read(path) {
                found.append(TextFile(path: path, bytes: bytes))
            }
        }
    }
    for folder in folders { gather(folder) }
    return found
}

/// A copy of some files in a new folder of the system's temporary one; removed by `remove`.
struct ScratchFolder {
    let path: String
    private var files: [String] = []

    init?(_ contents: [TextFile]) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/bilaga-fuzz-XXXXXX".utf8CString)
        guard let made = template.withUnsafeMutableBufferPointer({ mkdtemp($0.baseAddress!) }) else { return nil }
        path = String(cString: made)
        for file in contents {
            var folder = path
            for part in file.path.split(separator: "/").dropLast() {
                folder += "/\(part)"
                mkdir(folder, 0o700)
            }
            guard write(file.bytes, to: file.path) else { return nil }
            files.append(file.path)
        }
    }

    @discardableResult
    func write(_ bytes: [UInt8], to file: String) -> Bool {
        let descriptor = open("\(path)/\(file)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return bytes.withUnsafeBytes { writeAll(descriptor, $0) }
    }

    func remove() {
        var folders = Set<String>()
        for file in files {
            unlink("\(path)/\(file)")
            var parts = file.split(separator: "/").dropLast()
            while !parts.isEmpty {
                folders.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir("\(path)/\(folder)") }
        rmdir(path)
    }
}

func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var done = 0
    while done < bytes.count {
        #if canImport(Darwin)
            let count = Darwin.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        #elseif canImport(Musl)
            let count = Musl.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        #else
            let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        #endif
        guard count > 0 else { return false }
        done += count
    }
    return true
}
