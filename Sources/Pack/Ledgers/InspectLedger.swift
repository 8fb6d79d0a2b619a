public import Diagnostics
import Inputs
public import Ledgers
import System
import Templates

/// What `bilaga ledger` is to do.
public struct LedgerRequest: Sendable {
    public var path: String
    public var choice = TableChoice()
    /// Lists what the reader saw in each cell.
    public var withCells = false
    /// The folder of the register; nil to look for one above the file.
    public var register: String?
    public var templates: [String] = []
    /// Writes a first mapping.
    public var suggests = false
    /// A bilaga's file with typed figures.
    public var against: String?

    public init(_ path: String) { self.path = path }
}

/// A ledger's file by itself, without a meeting.
public struct InspectedLedger: Sendable {
    /// nil for a file that is refused.
    public var summary: LedgerSummary?
    /// What the file is taken for.
    public var kind: String?
    public var sources = SourceSet()
    public var diagnostics = DiagnosticList()
    /// Of `--cells`.
    public var cells = ""
    /// How the mapping takes it; nil where there is none.
    public var mapping: MappingView?
    /// In Swedish, as the file that it is to become is.
    public var suggestion: (@Sendable (MessageLanguage) -> String)?
    public var comparison: [ComparedFigure]?
    /// No register was found above the file.
    public var lacksRegister = false
    /// The register that was found, where it has no mapping.
    public var unmappedRegister: String?

    public func json(_ language: MessageLanguage) -> JSON {
        let list = JSON.parse(Array(renderJSON(diagnostics.items, sources: sources, language: language).utf8))
        let findings = list?["diagnostics"] ?? .array([])
        return summary?.json(findings: findings) ?? LedgerSummary.refused(kind: kind, findings: findings)
    }
}

/// Reads a ledger wherever it lies, and holds the mapping of the register against it where there is one.
public func inspectLedger(_ request: LedgerRequest) -> InspectedLedger {
    var result = InspectedLedger()
    let bytes: [UInt8]
    switch readFile(request.path, limit: FileAccess.ledgerSizeLimit) {
    case .success(let read): bytes = read
    case .failure(let fault):
        if let folder = FileAccess(parentPath(request.path), diagnostics: &result.diagnostics) {
            result.diagnostics.report(fault.diagnostic(lastComponent(request.path), in: folder, at: nil))
        }
        return result
    }
    let made = makeLedgerSource(request.path, bytes)
    result.kind = made.kindName
    let id = result.sources.add(made.source)
    if request.withCells { result.cells = made.cells() }
    let ledger = readLedger(id, made, choice: request.choice, diagnostics: &result.diagnostics)
    result.summary = ledger.map(LedgerSummary.init)
    if let summary = result.summary { result.kind = summary.ledger.kind.rawValue }
    if let ledger { map(ledger, request, &result) }
    return result
}

/// What the register makes of it.
private func map(_ ledger: Ledger, _ request: LedgerRequest, _ result: inout InspectedLedger) {
    let wants = request.suggests || request.against != nil || request.register != nil
    guard let path = request.register ?? registerFolder(above: request.path, request.templates) else {
        result.lacksRegister = true
        if request.suggests { result.suggestion = { suggestMapping(ledger, lines: [], costTypes: [], $0) } }
        if request.against != nil { result.diagnostics.report(.noMapping, at: nil, ["fil": request.path, "mapp": "register"]) }
        return
    }
    guard let folder = FileAccess(path, diagnostics: &result.diagnostics) else { return }
    if !wants, !folder.exists(mappingFile) { result.unmappedRegister = folder.folder }
    guard wants || folder.exists(mappingFile), let folders = TemplateFolders(request.templates, diagnostics: &result.diagnostics) else { return }
    var session = Session(folders)
    session.sources = result.sources
    session.diagnostics = result.diagnostics
    session.places.folders = ["", folder.folder]
    defer {
        result.sources = session.sources
        result.diagnostics = session.diagnostics
    }
    guard let register = session.register(in: folder, named: folder.folder) else { return }
    if request.suggests {
        let (lines, types) = (register.namedEntries(.line), register.namedEntries(.costType))
        result.suggestion = { suggestMapping(ledger, lines: lines, costTypes: types, $0) }
        return
    }
    guard folder.exists(mappingFile) else {
        session.diagnostics.report(.noMapping, at: nil, ["fil": request.path, "mapp": folder.folder])
        return
    }
    guard let mapping = session.readMapping(in: folder, register) else { return }
    if let against = request.against {
        result.comparison = session.compare(ledger, request.path, mapping, register, against)
        return
    }
    var time = FigureTime()
    // 0 stands for the year of a table that does not name it.
    time.year = ledger.year(0).map { ledger.kind == .sie ? $0.to.year : $0.from.year } ?? (ledger.kind == .sie ? nil : 0)
    let question = LedgerQuestion(.outcome, time)
    let mapped = mapLedgers([(ledger, request.path)], mapping, question, diagnostics: &session.diagnostics)
    var names: [String: String] = [:]
    for entry in register.namedEntries(.line) + register.namedEntries(.costType) { names[entry.key] = entry.names.first }
    result.mapping = MappingView(mapping, mapped, names: names, year: time.year ?? 0)
}

/// The folder `register` of the meetings that the file lies among: as the project says, else beside its folder or further up.
private func registerFolder(above path: String, _ templates: [String]) -> String? {
    guard case .success(let whole) = realPath(path) else { return nil }
    if let own = findProject(of: [parentPath(path).isEmpty ? "." : parentPath(path)], templates: templates).project?.register { return own }
    var folder = parentPath(whole)
    for _ in 0..<6 {
        let candidate = join(folder, "register")
        if isFolder(candidate) { return shownPath(candidate, besides: path, whole) }
        // Nothing above a project is a part of it.
        if presence(of: join(folder, Project.fileName)) == .file { return nil }
        let above = parentPath(folder)
        if above == folder { return nil }
        folder = above
    }
    return nil
}

/// As the user would write it, where the file's own path is relative.
private func shownPath(_ folder: String, besides path: String, _ whole: String) -> String {
    guard !path.hasPrefix("/"), whole.hasSuffix(path) else { return folder }
    let base = String(whole.dropLast(path.count))
    return folder.hasPrefix(base) ? String(folder.dropFirst(base.count)) : folder
}

extension Register {
    /// The entries of the sections with a role, by their keys, with all their names.
    fileprivate func namedEntries(_ role: Role) -> [NamedEntry] {
        roles.sections(role).flatMap { section in
            (self.section(section)?.fields ?? []).map { entry in
                var names = [name(of: Reference(section: section, key: entry.name)) ?? entry.name]
                if case .record(let record) = entry.value.kind, let field = roles.field(.alias, in: section), case .list(let items)? = record[field]?.kind {
                    for case .text(let text) in items.map(\.kind) { names.append(text) }
                }
                return NamedEntry(key: entry.name, names: names)
            }
        }
    }
}

extension Session {
    /// The kind of an input that may be called anything: as its first lines say for editors, by its name or the beginning of it,
    /// else the one that figures usually stand in.
    private mutating func kind(of id: FileID, named file: String) -> String {
        let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        let head = sources.file(id).map { String(decoding: $0.bytes.prefix(512), as: UTF8.self) } ?? ""
        var names: [String] = []
        for line in head.split(separator: "\n").prefix(3) where line.hasPrefix("#") && line.contains("$schema=") {
            if let last = line.split(separator: "/").last, last.hasSuffix(".json") { names.append(String(last.dropLast(5))) }
        }
        names += [name, String(name.prefix { $0.isLetter })]
        for candidate in names where !candidate.isEmpty && apart({ $0.schema(candidate) }).0 != nil { return candidate }
        return "budget"
    }

    /// The typed figures of a bilaga's file beside those of the ledger; nil, with a message, when it cannot be read.
    fileprivate mutating func compare(
        _ ledger: Ledger, _ name: String, _ mapping: Mapping, _ register: Register, _ path: String
    ) -> [ComparedFigure]? {
        guard let folder = FileAccess(parentPath(path), diagnostics: &diagnostics) else { return nil }
        let file = lastComponent(path)
        guard let id = load(file, in: folder) else { return nil }
        let kind = self.kind(of: id, named: file)
        guard let schema = schema(kind),
            let parsed = parseInput(id, schema: schema, in: sources, diagnostics: &diagnostics),
            let value = readYAML(
                parsed, schema: schema, register: register,
                figures: Dictionary(parsed.links.map { ($0.range.start, Value(.absent)) }) { first, _ in first }, in: sources,
                diagnostics: &diagnostics)
        else { return nil }
        var question = LedgerQuestion(.outcome, parsed.time)
        question.tellsIdleLines = false
        question.tellsRemembered = false
        let mapped = mapLedgers([(ledger, name)], mapping, question, diagnostics: &diagnostics)
        let maker = FigureMaker(mapping, register, parsed.time, schema.fields)
        var result: [ComparedFigure] = []
        for (field, path) in schema.fields.figureFields() {
            let link = InputLink(
                schema: field, path: path, files: [], sheet: nil, column: nil, range: SourceRange(file: id, start: 0, end: 0))
            guard let taken = maker.value(link, mapped, stated: nil), let typed = value.value(at: path) else { continue }
            if case .absent = typed.kind { continue }
            result += compareFigures(typed, taken, path.description).filter { $0.typed != nil || field.role?.role == .outcome }
        }
        return result
    }
}

extension SchemaFields {
    /// The fields that a ledger has figures for.
    fileprivate func figureFields(_ path: FieldPath = FieldPath([])) -> [(SchemaNode, FieldPath)] {
        all.flatMap { field -> [(SchemaNode, FieldPath)] in
            let own = path.appending(field.name)
            switch field.node.role?.role {
            case .outcome, .stated, .externalFunds, .internalFunds: return [(field.node, own)]
            default: break
            }
            if case .record(let inner, _) = field.node.type { return inner.figureFields(own) }
            return []
        }
    }
}
