import Diagnostics
import Pack

/// What a command works in: the project, the templates, and the language of the messages.
struct Surroundings {
    var project: Project?
    /// Template folders in the order they are searched.
    var templates: [String]
    var language: MessageLanguage
    /// Says what is wrong in `bilaga.yaml`; nil when it can be read, or when there is none.
    var fault: MeetingResult?

    /// - Parameters:
    ///   - paths: what the command is about; the project is the one that they lie in.
    ///   - language: by the locale, or as `--language` says.
    init(of paths: [String], _ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) {
        let usual = try templateFolders(options)
        let search = findProject(of: paths, templates: usual)
        if let conflict = search.conflict {
            throw UsageError(
                message: Words(
                    sv: "Mötena hör till två projekt, \(conflict.first) och \(conflict.second). Ta ett i taget.",
                    en: "The meetings belong to two projects, \(conflict.first) and \(conflict.second). Take one at a time."))
        }
        project = search.project
        self.language = options.last("--language") == nil ? search.project?.language ?? language : language
        fault = search.result.succeeded ? nil : search.result
        templates = usual
        if let own = search.project?.templates, !own.isEmpty {
            // What is given on the command line goes before all.
            let given = options.values[templatesOption.name] ?? []
            templates = given + own.filter { !given.contains($0) } + usual.filter { !given.contains($0) && !own.contains($0) }
        }
    }
}

/// The meetings that a command is about; without any, those of the project that one stands in.
func meetings(_ options: ParsedOptions) -> [String] {
    options.positional.isEmpty && isInProject(".") ? ["."] : options.positional
}

/// No meeting was named, and the command does not stand in a project.
///
/// - Parameters:
///   - done: what would be done to it: "byggas", "build".
///   - verb: the command.
func lacksMeeting(_ done: Words, _ verb: String) -> UsageError {
    UsageError(
        message: Words(
            sv:
                "Säg vilket möte som ska \(done.swedish), till exempel: bilaga \(verb) moten/2024-09-19. Utan möte gäller det hela projektet, men här finns ingen projektfil (bilaga.yaml): står du i rätt mapp?",
            en:
                "Say which meeting to \(done.english), for instance: bilaga \(verb) moten/2024-09-19. Without a meeting the whole project is meant, but there is no project file (bilaga.yaml) here: is this the right folder?"
        ))
}
