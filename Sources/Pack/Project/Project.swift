public import Diagnostics
import Inputs
import System

/// What holds for all meetings of an organisation, as `bilaga.yaml` says: then no flag has to be repeated. The file is
/// found from a meeting's folder upwards. It decides where things are and nothing of what they say, so that it is no input
/// of any pack.
public struct Project: Sendable {
    /// The folder that the file is in, as messages show it.
    public var folder: String
    /// That folder without links, absolute.
    var canonical: String
    /// Folders with templates of the organisation's own, the first first.
    public var templates: [String] = []
    /// Where the packs go.
    public var out: String
    /// The register's folder; nil leaves it to be looked for beside the meeting.
    public var register: String?
    /// What is made; empty leaves it to the standard.
    public var formats: Set<OutputFormat> = []
    /// Of messages.
    public var language: MessageLanguage?
    public var bodies: [ProjectBody] = []

    static let fileName = "bilaga.yaml"
}

/// A body that meets: a board, a committee, a group.
public struct ProjectBody: Sendable {
    public var key: String
    /// The folder of its meetings, as messages show it.
    public var folder: String
    var canonical: String?
    /// What stands on every agenda, in order.
    var standingItems: [StandingItem] = []
}

/// An item that stands on every agenda of a body.
struct StandingItem: Sendable, Equatable {
    var heading: String
    var presenter: String?
    var attachment: String?
    /// After the meeting's own items.
    var isLast = false
}

/// What came of looking for a project.
public struct ProjectSearch: Sendable {
    /// nil when there is none, or when it cannot be read.
    public var project: Project?
    /// Says what is wrong in the file; empty when all is well.
    public var result = MeetingResult(meeting: "")
    /// Two of the paths belong to different ones.
    public var conflict: (first: String, second: String)?
}

/// The project that paths belong to: the nearest `bilaga.yaml` in each or above it.
///
/// - Parameters:
///   - paths: meetings, folders of meetings or packs; that they may not be there is told elsewhere.
///   - templates: folders with the schemas that came with the program.
public func findProject(of paths: [String], templates: [String]) -> ProjectSearch {
    var search = ProjectSearch()
    var places: [String] = []
    for path in paths {
        guard let place = projectFolder(from: path), !places.contains(place) else { continue }
        places.append(place)
    }
    if places.count > 1 {
        search.conflict = (shownPath(places[0]), shownPath(places[1]))
        return search
    }
    guard let place = places.first, let folder = FileAccess(shownPath(place), diagnostics: &search.result.diagnostics),
        let folders = TemplateFolders(templates, diagnostics: &search.result.diagnostics)
    else { return search }
    var session = Session(folders)
    let project = session.project(in: folder)
    search.result.diagnostics.append(contentsOf: session.diagnostics)
    search.result.sources = session.sources
    if !session.diagnostics.hasErrors { search.project = project }
    return search
}

/// Whether a folder is in a project.
public func isInProject(_ path: String) -> Bool { projectFolder(from: path) != nil }

/// The folder of the project that a path lies in, as messages show it.
func projectFolderShown(from path: String) -> String? { projectFolder(from: path).map(shownPath) }

/// The nearest folder with a project file, upwards; canonical.
private func projectFolder(from path: String) -> String? {
    guard var place = try? realPath(path).get() else { return nil }
    while true {
        if presence(of: join(place, Project.fileName)) != .absent { return place }
        if place == "/" { return nil }
        place = parentPath(place)
    }
}

/// A canonical path as one would write it from the folder that one is in.
func shownPath(_ canonical: String) -> String {
    guard let here = try? realPath(".").get() else { return canonical }
    if canonical == here { return "." }
    if canonical.hasPrefix(here + "/") { return String(canonical.dropFirst(here.count + 1)) }
    var (base, climb) = (here, "..")
    while base != "/" {
        base = parentPath(base)
        if canonical == base { return climb }
        let below = base == "/" ? "/" : base + "/"
        // A short climb is clearer than the whole path; a long one is not.
        if canonical.hasPrefix(below), climb.utf8.count <= 5 { return climb + "/" + canonical.dropFirst(below.count) }
        climb += "/.."
    }
    return canonical
}

extension Session {
    /// Reads the project file of a folder.
    fileprivate mutating func project(in folder: FileAccess) -> Project? {
        guard let schema = schema("bilaga"), let file = load(Project.fileName, in: folder),
            let value = readYAML(file, schema: schema, in: sources, diagnostics: &diagnostics), case .record(let record) = value.kind
        else { return nil }
        var project = Project(folder: folder.folder, canonical: folder.canonical, out: join(folder.folder, record.text("ut") ?? "out"))
        project.language = record.text("språk").flatMap(MessageLanguage.init(rawValue:))
        for case .text(let name) in record.list("format").map(\.kind) { if let format = OutputFormat(rawValue: name) { project.formats.insert(format) } }
        project.register = path(record["register"], in: folder)
        for entry in record.list("mallar") { if let path = path(entry, in: folder) { project.templates.append(path) } }
        guard case .map(let bodies)? = record["organ"]?.kind else { return project }
        for field in bodies.fields {
            guard case .record(let body) = field.value.kind, let name = body.text("mapp") else { continue }
            // A body whose first meeting is still to come has no folder yet.
            let shown = join(folder.folder, name)
            project.bodies.append(
                ProjectBody(
                    key: field.name, folder: shown, canonical: try? realPath(shown).get(),
                    standingItems: body.list("stående-ärenden").compactMap(StandingItem.init)))
        }
        return project
    }

    /// A folder that the project names, which must be there.
    private mutating func path(_ value: Value?, in folder: FileAccess) -> String? {
        guard case .text(let name)? = value?.kind else { return nil }
        let path = name.hasPrefix("/") ? name : join(folder.folder, name)
        if !isFolder(path) { diagnostics.report(.projectFolder, at: value?.range, ["mapp": path]) }
        return path
    }
}

extension StandingItem {
    init?(_ value: Value) {
        guard case .record(let record) = value.kind, let heading = record.text("rubrik") else { return nil }
        self.heading = heading
        presenter = record.text("föredragande")
        attachment = record.text("bilaga")
        if case .flag(true)? = record["sist"]?.kind { isLast = true }
    }
}

extension Project {
    /// The body that a meeting's folder belongs to.
    func body(of folder: FileAccess) -> ProjectBody? {
        bodies.first { body in body.canonical.map { folder.canonical.hasPrefix($0 + "/") } ?? false }
    }

    /// The body with a key, or the only one.
    func body(named name: String?) -> ProjectBody? {
        guard let name else { return bodies.count == 1 ? bodies[0] : nil }
        return bodies.first { $0.key == name || slug($0.key) == slug(name) }
    }
}

extension Record {
    /// The items of a list field; none when it is absent.
    func list(_ name: String) -> [Value] {
        if case .list(let items)? = self[name]?.kind { return items }
        return []
    }
}
