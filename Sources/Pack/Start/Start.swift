public import Diagnostics
import Inputs
public import System

/// What `init` wrote.
public struct Started: Sendable {
    public var folder: String
    /// Paths of the files, from the folder.
    public var files: [String]
    /// Of the first meeting of each body.
    public var meetings: [String]
}

/// Why a new organisation was not written. Nothing was.
public enum StartFailure: Error {
    /// The folder has something in it already.
    case notEmpty(folder: String, file: String)
    /// It lies within another project.
    case insideProject(folder: String)
    case schemas(DiagnosticList, SourceSet)
    case system(SystemError)
}

/// Writes the files of a new organisation: the project file, the register, a first meeting for each body, and the JSON
/// Schemas by which an editor helps. Nothing is ever written over.
///
/// - Parameter templates: the folders of the templates supplied, whose schemas are written.
public func start(_ plan: StartPlan, in folder: String, templates: [String]) throws(StartFailure) -> Started {
    try seeThatOneCanStart(in: folder)
    let files = StartFiles(plan)
    var new = NewFiles()
    do throws(StartFailure) {
        try new.write(files, in: folder, templates: templates)
    } catch {
        new.takeBack()
        throw error
    }
    return Started(folder: folder, files: files.all.map(\.name) + ["schema/"], meetings: files.meetings)
}

extension NewFiles {
    fileprivate mutating func write(_ files: StartFiles, in folder: String, templates: [String]) throws(StartFailure) {
        do throws(SystemError) {
            for file in files.all { try write(file.bytes, to: join(folder, file.name)) }
        } catch {
            throw .system(error)
        }
        // With the register in place its keys become choices.
        let schemas = inputSchemas(templates: templates, register: join(folder, "register"))
        guard !schemas.diagnostics.hasErrors else { throw .schemas(schemas.diagnostics, schemas.sources) }
        do throws(SystemError) {
            for file in schemas.files { try write(file.bytes, to: join(folder, "schema/\(file.name)")) }
        } catch {
            throw .system(error)
        }
    }
}

/// Sees that nothing stands in the way of a new organisation, before anybody is asked what it is to be.
public func seeThatOneCanStart(in folder: String) throws(StartFailure) {
    if let names = try? listFolder(folder).get(), let file = names.first(where: { !$0.name.hasPrefix(".") }) {
        throw .notEmpty(folder: folder, file: file.name)
    }
    if let place = nearestProject(above: folder) { throw .insideProject(folder: place) }
}

/// The project that a folder, which need not be there yet, would lie in.
private func nearestProject(above folder: String) -> String? {
    var path = withoutFinalSlash(folder)
    while presence(of: path) == .absent { path = parentPath(path) }
    return projectFolderShown(from: path)
}
