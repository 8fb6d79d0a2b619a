public import Diagnostics
import Inputs
import Style
public import System
public import Word

/// Where in a meeting a text is to go.
public enum ImportTarget: Sendable, Equatable {
    /// The report on one goal, or on whatever a bilaga can be divided by.
    case goal(String)
    /// A file by its name: `sammanfattning.md`, `mål-3.md`.
    case file(String)
    /// A field of a file of keys and values: `protokoll.yaml`, `ärenden[2].text`.
    case field(file: String, path: String)
}

/// A text from Word in a meeting's folder.
public struct ImportedFile: Sendable {
    public var path: String
    /// It stood there without a text, and kept its head.
    public var wasThere: Bool
    public var text: ImportedText
}

/// Why a text was not put into a meeting. Nothing was written.
public enum ImportFailure: Error {
    case noMeeting(folder: String)
    case notReadable(DiagnosticList, SourceSet)
    /// The meeting has no bilaga that is divided, or several.
    case noGoals
    case severalGoals(paths: [String])
    case unknownGoal(name: String, field: String, possible: [String])
    case unknownFile(name: String, possible: [String])
    case unknownField(file: String, name: String, possible: [String])
    /// The text has to be put in by hand.
    case byHand(path: String)
    case exists(path: String)
    case system(SystemError)
}

/// Puts a text into a meeting: a new file with the head that its schema asks for, or one that waits for its text. Nothing
/// that somebody has written is written over.
public func placeText(
    _ text: ImportedText, in path: String, at target: ImportTarget, _ request: BuildRequest
) throws(ImportFailure) -> ImportedFile {
    guard let folder = FileAccess(existing: path), folder.exists("mote.yaml") else { throw .noMeeting(folder: path) }
    var diagnostics = DiagnosticList()
    guard let folders = TemplateFolders(request.templates, diagnostics: &diagnostics) else { throw .notReadable(diagnostics, SourceSet()) }
    var session = Session(folders)
    session.registerFolder = request.project?.register
    guard let loaded = LoadedMeeting.load(folder, Vocabulary(), &session) else { throw .notReadable(session.diagnostics, session.sources) }
    let places = loaded.textPlaces(&session)
    let file: ProseFile
    switch target {
    case .field(let name, let path): return try fill(path, of: name, with: text, loaded, &session)
    case .goal(let key): file = try report(on: key, places)
    case .file(let name): file = try named(name, places, loaded, session)
    }
    let written = join(folder.folder, file.path)
    if presence(of: written) != .absent { return try fill(written, with: text) }
    do throws(SystemError) {
        return ImportedFile(path: try file.write(text.markdown, in: folder.folder), wasThere: false, text: text)
    } catch {
        if error.isAlreadyThere { throw .exists(path: written) }
        throw .system(error)
    }
}

private func report(on key: String, _ places: [TextPlace]) throws(ImportFailure) -> ProseFile {
    let divided = places.filter(\.isDivided)
    guard let place = divided.first, let entries = place.entries else { throw .noGoals }
    guard divided.count == 1 else { throw .severalGoals(paths: divided.map(\.path)) }
    guard entries.keys.contains(key), let file = ProseFile(pattern: place.path, field: entries.field, key: key) else {
        throw .unknownGoal(name: key, field: entries.field, possible: entries.keys)
    }
    return file
}

/// By its path in the folder, or by the last part of that, with or without its ending.
private func named(_ name: String, _ places: [TextPlace], _ loaded: LoadedMeeting, _ session: Session) throws(ImportFailure) -> ProseFile {
    var possible: [String] = []
    for place in places {
        guard let entries = place.entries else {
            possible.append(place.path)
            if isNamed(place.path, name) { return ProseFile(path: place.path, head: loaded.head(of: place.schema, session)) }
            continue
        }
        possible.append(place.path)
        for key in entries.keys {
            if let file = ProseFile(pattern: place.path, field: entries.field, key: key), isNamed(file.path, name) { return file }
        }
    }
    throw .unknownFile(name: name, possible: possible)
}

private func isNamed(_ path: String, _ name: String) -> Bool {
    let name = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    let names = [path, lastComponent(path)]
    return names.contains(name) || names.contains(name + ".md")
}

/// A field that has no text yet.
private func fill(
    _ path: String, of name: String, with text: ImportedText, _ loaded: LoadedMeeting, _ session: inout Session
) throws(ImportFailure) -> ImportedFile {
    let files = loaded.keyedFiles(&session)
    guard let file = files.first(where: { isNamed($0.path, name) }) else { throw .unknownFile(name: name, possible: files.map(\.path)) }
    guard let id = session.load(file.path, in: loaded.folder), let root = parseYAML(id, in: session.sources, diagnostics: &session.diagnostics)
    else { throw .notReadable(session.diagnostics, session.sources) }
    let (source, written) = (session.sources[id], join(loaded.folder.folder, file.path))
    let bytes: [UInt8]
    do throws(YAMLTextField.Fault) {
        bytes = try YAMLTextField(source: source, root: root, schema: file.schema).filled(path, with: text.markdown)
    } catch {
        switch error {
        case .unknown(let name, let possible): throw .unknownField(file: file.path, name: name, possible: possible)
        case .taken: throw .exists(path: "\(written): \(path)")
        case .byHand: throw .byHand(path: written)
        }
    }
    guard let target = realTarget(written) else { throw .exists(path: written) }
    if let failure = replaceFile(target, with: bytes) { throw .system(failure) }
    return ImportedFile(path: "\(written): \(path)", wasThere: true, text: text)
}

/// A file that has a head and waits for its text, as `bilaga new` and the preview make them, keeps its head.
private func fill(_ path: String, with text: ImportedText) throws(ImportFailure) -> ImportedFile {
    guard case .success(let bytes) = readFile(path, limit: FileAccess.sizeLimit) else { throw .exists(path: path) }
    var sources = SourceSet()
    let file = sources.add(SourceFile(path: path, bytes: bytes))
    var unused = DiagnosticList()
    guard let split = splitFrontMatter(file, in: sources, diagnostics: &unused) else { throw .exists(path: path) }
    let source = sources[file]
    let body = String(decoding: source.bytes[split.body], as: UTF8.self).filter { !$0.isWhitespace }
    guard source.isAsItWas, body.isEmpty || body == "TODO", let target = realTarget(path) else { throw .exists(path: path) }
    var head = Array(source.bytes[..<split.body.lowerBound])
    if let last = head.last, last != 0x0A { head.append(0x0A) }
    if let failure = replaceFile(target, with: head + Array(text.markdown.utf8)) { throw .system(failure) }
    return ImportedFile(path: path, wasThere: true, text: text)
}
