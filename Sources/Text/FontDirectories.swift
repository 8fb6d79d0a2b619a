#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The font files of the machine, found by walking the usual folders (no fontconfig, which takes longer to
/// start than this program takes to set a pack).
struct FontDirectories: Sendable {
    /// Paths in the order of the folders; within a folder in whatever order the file system gives.
    private(set) var files: [String] = []

    static let standard: [String] = {
        var roots: [String] = []
        if let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty {
            roots = [home + "/.fonts", home + "/.local/share/fonts", home + "/Library/Fonts"]
        }
        return roots + ["/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts"]
    }()

    init(roots: [String] = FontDirectories.standard) {
        for root in roots { walk(root, depth: 0) }
    }

    /// Links are not followed into folders, and the depth is bounded, so that a loop cannot hang us.
    private mutating func walk(_ folder: String, depth: Int) {
        guard depth < 8, files.count < 50_000, let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        var folders: [String] = []
        while let entry = readdir(stream) {
            let kind = entry.pointee.d_type
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
            }
            if name.utf8.first == UInt8(ascii: ".") { continue }
            if kind == UInt8(DT_DIR) || kind == UInt8(DT_UNKNOWN) && !Self.isFontFile(name) {
                folders.append(folder + "/" + name)
            } else if Self.isFontFile(name) {
                files.append(folder + "/" + name)
            }
        }
        folders.sort()
        for folder in folders { walk(folder, depth: depth + 1) }
    }

    private static func isFontFile(_ name: String) -> Bool {
        let tail = Array(name.utf8.suffix(4)).map { $0 | 0x20 }
        return tail == Array(".ttf".utf8) || tail == Array(".otf".utf8) || tail == Array(".ttc".utf8)
    }
}
