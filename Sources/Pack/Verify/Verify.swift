import Diagnostics
import Inputs
import System

/// Rebuilds a registered pack in memory from its inputs and holds every file that its manifest lists against the
/// bytes that come out.
///
/// - Parameters:
///   - folder: the pack's folder, with its manifest.json.
///   - meeting: the folder of the inputs; nil to look for one of the name that the manifest has.
///   - request: templates and number of threads.
///   - document: the kind of a document of its own that was registered beside the pack; nil for the pack.
public func verify(
    _ folder: String, meeting: String?, document: String? = nil, _ request: BuildRequest
) async throws(VerifyFailure) -> Verification {
    let registered: Manifest
    switch Manifest.read(Manifest.fileName(of: document), in: folder) {
    case .success(let manifest): registered = manifest
    case .failure(.absent), .failure(.damaged): throw .noManifest(folder: folder)
    case .failure(.unreadable(let fault)): throw .unreadable(folder: folder, fault)
    }
    guard !registered.outputs.isEmpty else { throw .emptyManifest(folder: folder) }
    var result = Verification(folder: folder, meeting: meeting ?? "")
    result.document = document
    result.supplement = registered.supplement?.number
    result.chain = chain(of: registered, in: folder)
    let root = registered.supplement == nil ? folder : SentPack.resolved("..", from: folder)
    result.strangers = strangers(registered, in: folder)
    if document == nil, isFollowed(registered, in: root) {
        result.isSuperseded = true
        result.files = registered.outputs.map { Verification.File(name: $0.name, onDisk: state(of: $0, in: folder), rebuilt: .superseded) }
        return result
    }
    var path = ""
    if let meeting { path = meeting } else { path = try findMeeting(registered.meeting, besides: root, request.project) }
    result.meeting = path

    var general = MeetingResult(meeting: path)
    var request = request
    request.meetings = [path]
    let places = findMeetings(request.meetings, out: nil, project: request.project, diagnostics: &general.diagnostics)
    guard let place = places.first, places.count == 1, var builder = PackBuilder(request, &general) else {
        throw .notBuildable(general.diagnostics, general.sources)
    }

    // Everything that the manifest lists, asked for as it was then.
    builder.sent = SentPack.before(folder, registered)
    let isWhole = registered.supplement == nil || builder.sent != nil
    var rebuilt: [String: String] = [:]
    var now: Manifest?
    for recipe in isWhole ? recipes(of: registered) : [] {
        builder.request = recipe.applied(to: request)
        builder.request.isRebuild = true
        let (made, session) =
            if let kind = registered.document {
                await builder.make(place, document: kind, jobs: request.jobs)
            } else {
                await builder.make(place, jobs: request.jobs)
            }
        result.diagnostics = session.diagnostics
        result.sources = session.sources
        for entry in made?.manifest.outputs ?? [] where registered.outputs.contains(where: { $0.name == entry.name && $0.recipe == recipe }) {
            rebuilt[entry.name] = entry.sha256
        }
        let manifest =
            made?.manifest
            ?? Manifest(
                meeting: place.folder.name, date: "", inputs: inputEntries(session.sources, InputNames(session)),
                fonts: registered.fonts, patterns: registered.patterns, outputs: [])
        now = now.map { manifest.joined(with: $0) } ?? manifest
    }

    result.files = registered.outputs.map { entry in
        let rebuilt: Verification.Rebuilt = rebuilt[entry.name].map { $0 == entry.sha256 ? .same : .different } ?? .notMade
        return Verification.File(name: entry.name, onDisk: state(of: entry, in: folder), rebuilt: rebuilt)
    }
    if let now { result.differences = differences(from: registered, to: now) }
    if let now, document != nil, !result.isVerified, isOlderThanPack(registered, in: folder, today: now) { result.supersede() }
    return result
}

/// Whether the pack that a document of its own lies beside was made later, of inputs that had changed: a notice goes out weeks
/// before the agenda is complete.
private func isOlderThanPack(_ registered: Manifest, in folder: String, today: Manifest) -> Bool {
    let newest = supplements(in: folder).last.map { join(folder, $0) } ?? folder
    guard case .success(let pack) = Manifest.read(in: newest) else { return false }
    func hashes(_ manifest: Manifest) -> [String: String] {
        Dictionary(manifest.inputs.map { ($0.name, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    }
    let (then, now, ofPack) = (hashes(registered), hashes(today), hashes(pack))
    let changed = then.filter { name, hash in now[name] != nil && now[name] != hash && ofPack[name] != nil }
    return !changed.isEmpty && changed.allSatisfy { name, _ in ofPack[name] == now[name] }
}

/// What lies in a pack's folder without being of the pack, of what is registered beside it, or a supplement.
private func strangers(_ registered: Manifest, in folder: String) -> [String] {
    var known = registered.ownNames.union(supplements(in: folder)).union([SendMark.fileName])
    for other in registeredDocuments(in: folder) {
        if case .success(let manifest) = Manifest.read(Manifest.fileName(of: other), in: folder) { known.formUnion(manifest.ownNames) }
    }
    return FileAccess(existing: folder)?.list().filter { !known.contains($0) } ?? []
}

/// Whether a supplement has come after a pack, or after a supplement to it.
private func isFollowed(_ manifest: Manifest, in root: String) -> Bool {
    guard let last = supplements(in: root).last, case .success(let latest) = Manifest.read(in: join(root, last)) else { return false }
    return (latest.supplement?.number ?? 0) > (manifest.supplement?.number ?? 0)
}

/// What a supplement rests on, manifest by manifest, as far as it holds.
private func chain(of manifest: Manifest, in folder: String) -> [Verification.Link] {
    var links: [Verification.Link] = []
    var (manifest, folder) = (manifest, folder)
    while let link = manifest.supplement, links.count < 1_000 {
        folder = SentPack.resolved(link.of, from: folder)
        guard case .success(let bytes) = readFile(join(folder, Manifest.fileName), limit: manifestLimit) else {
            return links + [Verification.Link(folder: folder, state: .missing)]
        }
        guard SHA256.hex(bytes) == link.sha256, let before = Manifest.parse(bytes) else {
            return links + [Verification.Link(folder: folder, state: .otherManifest)]
        }
        if let broken = before.outputs.first(where: { state(of: $0, in: folder) != .asRegistered }) {
            return links + [Verification.Link(folder: folder, state: .changed, file: broken.name)]
        }
        links.append(Verification.Link(folder: folder, state: .intact))
        manifest = before
    }
    return links
}

/// What is registered in a pack's folder: the pack (nil), and the kinds of documents of their own beside it.
public func registeredDocuments(in folder: String) -> [String?] {
    var found: [String?] = []
    for name in FileAccess(existing: folder)?.list() ?? [] where Manifest.isName(name) {
        if case .success(let manifest) = Manifest.read(name, in: folder), Manifest.fileName(of: manifest.document) == name {
            found.append(manifest.document)
        }
    }
    return found.sorted { ($0 ?? "") < ($1 ?? "") }
}

/// Each way in which outputs were asked for, once; the largest first.
private func recipes(of manifest: Manifest) -> [Recipe] {
    var recipes: [Recipe] = []
    for entry in manifest.outputs where !recipes.contains(entry.recipe) { recipes.append(entry.recipe) }
    return recipes.filter { !$0.isPartial } + recipes.filter(\.isPartial)
}

private func state(of entry: Manifest.Entry, in folder: String) -> Verification.OnDisk {
    guard !entry.name.contains("/") else { return .missing }
    switch readFile(join(folder, entry.name), limit: outputLimit) {
    case .success(let bytes): return SHA256.hex(bytes) == entry.sha256 ? .asRegistered : .changed
    case .failure(.missing): return .missing
    case .failure: return .unreadable
    }
}

/// A folder of the meeting's name with a mote.yaml: in the working folder or one level below it; if there is
/// none, in the same way around the pack.
private func findMeeting(_ name: String, besides pack: String, _ project: Project?) throws(VerifyFailure) -> String {
    guard !name.isEmpty, !name.contains("/"), name != ".." else { throw .noMeeting(name: name) }
    // In a project the pack's folder says whose it is.
    if let project, let folder = FileAccess(existing: pack),
        let body = project.bodies.first(where: { $0.key == lastComponent(parentPath(folder.canonical)) }),
        let meeting = FileAccess(existing: join(body.folder, name)), meeting.exists("mote.yaml")
    {
        return meeting.folder
    }
    for base in [".", "\(pack)/..", "\(pack)/../.."] {
        guard let around = FileAccess(existing: base) else { continue }
        var found: [FileAccess] = []
        for path in [name] + around.list().map({ "\($0)/\(name)" }) where around.exists("\(path)/mote.yaml") {
            guard let folder = FileAccess(existing: base == "." ? path : "\(base)/\(path)"),
                !found.contains(where: { $0.canonical == folder.canonical })
            else { continue }
            found.append(folder)
        }
        if found.count > 1 { throw .severalMeetings(name: name, paths: found.map(\.folder)) }
        if let only = found.first { return only.folder }
    }
    throw .noMeeting(name: name)
}
