import Diagnostics
import Inputs
import System

/// A Markdown file of a meeting's that is to be made: its name, and what its head says.
struct ProseFile {
    /// In the meeting's folder.
    var path: String
    /// Lines of the head, without its rules; empty where the file has none.
    var head: [String] = []

    init(path: String, head: [String] = []) {
        self.path = path
        self.head = head
    }

    /// The file of one entry of the register, among several like it (`filer: …/mål-*.md`, `en per: mål`); nil for a key that
    /// could not be part of a file's name, or a pattern that leaves the folder.
    init?(pattern: String, field: String, key: String) {
        guard !key.isEmpty, !key.contains("/"), !pattern.split(separator: "/").contains("..") else { return nil }
        path = pattern.split(separator: "*", omittingEmptySubsequences: false).joined(separator: key)
        head = ["\(field): \(yamlScalar(key))"]
    }

    func bytes(_ text: String) -> [UInt8] {
        let opening = head.isEmpty ? "" : "---\n" + head.map { $0 + "\n" }.joined() + "---\n"
        return Array((opening + text).utf8)
    }

    /// Writes it where nothing is.
    ///
    /// - Returns: the file's path.
    func write(_ text: String, in folder: String) throws(SystemError) -> String {
        let target = join(folder, path)
        try writeNew(bytes(text), to: target)
        return target
    }
}
