import System

/// `--templates`, of every command that fills or reads templates. Given several times, the first goes before the next.
let templatesOption = OptionSpec(
    name: "--templates", value: Words(sv: "MAPP", en: "DIR"), isRepeatable: true,
    help: Words(sv: "mallar som går före de medföljande", en: "templates that come before the ones supplied"))

/// Where templates are searched for, in order: the user's own, those beside the working directory, and the
/// ones that came with the program (installed, or in the source tree that it was built in).
func templateFolders(given: [String], executable: String?, isFolder: (String) -> Bool) -> [String] {
    var folders = given
    if isFolder("templates") { folders.append("templates") }
    if let own = programFolder(["share/bilaga/templates", "templates"], executable: executable, isFolder: isFolder), !folders.contains(own) {
        folders.append(own)
    }
    return folders
}

/// The template folders of a command with `--templates`.
func templateFolders(_ options: ParsedOptions) throws(UsageError) -> [String] {
    let given = options.values[templatesOption.name] ?? []
    if let folder = given.first(where: { !Terminal.isFolder($0) }) {
        throw UsageError(
            message: presence(of: folder) == .absent
                ? Words(sv: "Mallmappen ”\(folder)” finns inte.", en: "The template folder “\(folder)” does not exist.")
                : Words(sv: "”\(folder)” är ingen mapp med mallar.", en: "“\(folder)” is no folder with templates."))
    }
    return templateFolders(given: given, executable: Terminal.executable, isFolder: Terminal.isFolder)
}
