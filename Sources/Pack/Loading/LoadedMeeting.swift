import Diagnostics
import Inputs
import Style

/// A meeting's own file and the register, read and typed. The bilagor's inputs are read when their templates
/// say which they are.
struct LoadedMeeting {
    var folder: FileAccess
    var register: Register
    var registerFolder: FileAccess
    var meeting: Meeting

    static func load(
        _ folder: FileAccess, _ words: Vocabulary, _ store: inout TemplateStore, _ sources: inout SourceSet,
        _ diagnostics: inout DiagnosticList
    ) -> LoadedMeeting? {
        let registerFolder = findRegister(besides: folder, diagnostics: &diagnostics)
        var register: Register?
        if let registerFolder,
            let schema = store.schema("register", into: &sources, diagnostics: &diagnostics)
        {
            let files = registerFolder.matching("*.yaml", diagnostics: &diagnostics).compactMap { name in
                registerFolder.load(name, into: &sources, diagnostics: &diagnostics)
            }
            if files.isEmpty { diagnostics.report(.noFiles, at: nil, ["mönster": "*.yaml", "mapp": registerFolder.folder]) }
            register = readRegister(files, schema: schema, in: sources, diagnostics: &diagnostics)
        }
        guard let schema = store.schema("mote", into: &sources, diagnostics: &diagnostics),
            let file = folder.load("mote.yaml", into: &sources, diagnostics: &diagnostics),
            let meeting = readMeeting(
                file, schema: schema, register: register, words: words, in: sources,
                diagnostics: &diagnostics),
            let registerFolder, let register
        else {
            readOthers(folder, register, &store, &sources, &diagnostics)
            return nil
        }
        return LoadedMeeting(
            folder: folder, register: register.inForce(on: meeting.date), registerFolder: registerFolder, meeting: meeting)
    }

    /// Reads the files that have a schema of their own name, for what is wrong in them. Without the meeting or the
    /// register nothing more can be made of them, but all errors are to be told in one run.
    private static func readOthers(
        _ folder: FileAccess, _ register: Register?, _ store: inout TemplateStore, _ sources: inout SourceSet,
        _ diagnostics: inout DiagnosticList
    ) {
        for name in folder.list(diagnostics: &diagnostics) where name.hasSuffix(".yaml") && name != "mote.yaml" {
            var unused = DiagnosticList()
            guard let schema = store.schema(String(name.dropLast(5)), into: &sources, diagnostics: &unused),
                let file = folder.load(name, into: &sources, diagnostics: &diagnostics)
            else { continue }
            _ = readYAML(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics)
        }
    }
}
