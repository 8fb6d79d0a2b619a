/// Where templates are searched for, in order: the user's own, those beside the working directory, and the
/// ones that came with the program (installed, or in the source tree that it was built in).
func templateFolders(given: String?, executable: String?, isFolder: (String) -> Bool) -> [String] {
    var folders = given.map { [$0] } ?? []
    if isFolder("templates") { folders.append("templates") }
    if let executable {
        var parts = executable.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        while parts.count > 1 {
            let base = parts.joined(separator: "/")
            for candidate in ["\(base)/share/bilaga/templates", "\(base)/templates"] where isFolder(candidate) {
                return folders + (folders.contains(candidate) ? [] : [candidate])
            }
            parts = parts.dropLast()
        }
    }
    return folders
}

/// The template folders of a command with `--templates`.
func templateFolders(_ options: ParsedOptions) throws(UsageError) -> [String] {
    if let folder = options.last("--templates"), !Terminal.isFolder(folder) {
        throw UsageError(
            message: Words(
                sv: "Mallmappen ”\(folder)” finns inte.", en: "The template folder “\(folder)” does not exist."))
    }
    return templateFolders(
        given: options.last("--templates"), executable: Terminal.executable, isFolder: Terminal.isFolder)
}
