/// A folder that came with the program: the first of `names` that lies beside the program's file or in a folder above it.
/// An installed program finds `share/bilaga/templates` so, whatever the prefix, and one in a source tree `templates`.
///
/// - Parameters:
///   - names: from a folder above the program, in the order in which they are tried in each.
///   - executable: the program's own file, links resolved; nil when the system does not tell.
/// - Returns: nil when there is none.
public func programFolder(
    _ names: [String], executable: String? = executablePath(), isFolder: (String) -> Bool = isFolder
) -> String? {
    guard let executable else { return nil }
    var parts = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while parts.count > 1 {
        let base = parts.joined(separator: "/")
        for name in names where isFolder("\(base)/\(name)") { return "\(base)/\(name)" }
        parts = parts.dropLast()
    }
    return nil
}
