/// Messages as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which editors and GitHub's
/// code scanning show at the place. Rules hold the catalogue's general words, of the codes that occur; columns count Unicode code points.
///
/// - Parameter toolVersion: of the program.
public func renderSARIF(
    _ diagnostics: [Diagnostic], sources: SourceSet, toolVersion: String, language: MessageLanguage = .swedish,
    dropped: Int = 0
) -> [UInt8] {
    let list = ordered(diagnostics)
    var codes: [DiagnosticCode] = []
    for diagnostic in list where !codes.contains(where: { $0.id == diagnostic.code.id }) { codes.append(diagnostic.code) }
    codes.sort { $0.id < $1.id }
    let driver = JSON.object([
        .init("name", .string("bilaga")),
        .init("version", .string(toolVersion)),
        .init("language", .string(language.rawValue)),
        .init("rules", .array(codes.map { rule($0, language) })),
    ])
    var members: [JSON.Member] = [
        .init("tool", .object([.init("driver", driver)])),
        .init("columnKind", .string("unicodeCodePoints")),
        .init("results", .array(list.map { result($0, codes, sources, language) })),
    ]
    // More than a list takes.
    if dropped > 0 { members.append(.init("properties", .object([.init("dropped", .integer(Int64(dropped)))]))) }
    let run = JSON.object(members)
    return JSON.object([
        .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
        .init("version", .string("2.1.0")),
        .init("runs", .array([run])),
    ]).serialised()
}

private func rule(_ code: DiagnosticCode, _ language: MessageLanguage) -> JSON {
    let general = GeneralText(code.text(language))
    var members: [JSON.Member] = [
        .init("id", .string(code.id)),
        .init("shortDescription", text(general.summary)),
    ]
    if !general.reason.isEmpty { members.append(.init("fullDescription", text(general.reason))) }
    if !general.fix.isEmpty { members.append(.init("help", text(general.fix))) }
    members.append(.init("defaultConfiguration", .object([.init("level", .string(code.severity.rawValue))])))
    return .object(members)
}

private func result(
    _ diagnostic: Diagnostic, _ codes: [DiagnosticCode], _ sources: SourceSet, _ language: MessageLanguage
) -> JSON {
    let message = Message(diagnostic, language)
    let words = [message.summary, message.reason, message.fix].filter { !$0.isEmpty }.map(sentence).joined(separator: " ")
    var members: [JSON.Member] = [.init("ruleId", .string(diagnostic.code.id))]
    if let index = codes.firstIndex(where: { $0.id == diagnostic.code.id }) {
        members.append(.init("ruleIndex", .integer(Int64(index))))
    }
    members.append(.init("level", .string(diagnostic.severity.rawValue)))
    members.append(.init("message", text(words)))
    if let range = diagnostic.range, let place = physical(range, sources) {
        members.append(.init("locations", .array([.object([place])])))
        let related = diagnostic.notes.compactMap { note -> JSON? in
            guard let place = physical(note.range, sources) else { return nil }
            return .object([place, .init("message", text(language == .swedish ? note.swedish : note.english))])
        }
        if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
        if let replacement = diagnostic.replacement, let file = sources.file(range.file) {
            let edit = JSON.object([
                .init("deletedRegion", region(range, file)),
                .init("insertedContent", text(replacement)),
            ])
            let change = JSON.object([artifact(file), .init("replacements", .array([edit]))])
            members.append(.init("fixes", .array([.object([.init("artifactChanges", .array([change]))])])))
        }
    }
    return .object(members)
}

private func physical(_ range: SourceRange, _ sources: SourceSet) -> JSON.Member? {
    guard let file = sources.file(range.file) else { return nil }
    return .init("physicalLocation", .object([artifact(file), .init("region", region(range, file))]))
}

private func artifact(_ file: SourceFile) -> JSON.Member {
    .init("artifactLocation", .object([.init("uri", .string(uriReference(file.path)))]))
}

private func region(_ range: SourceRange, _ file: SourceFile) -> JSON {
    let start = file.position(of: Int(range.start))
    let end = file.position(of: Int(range.end))
    return .object([
        .init("startLine", .integer(Int64(start.line))), .init("startColumn", .integer(Int64(start.column))),
        .init("endLine", .integer(Int64(end.line))), .init("endColumn", .integer(Int64(end.column))),
    ])
}

private func text(_ string: String) -> JSON { .object([.init("text", .string(string))]) }

private func sentence(_ text: String) -> String {
    guard let last = text.last, !".?!:".contains(last) else { return text }
    return text + "."
}

/// A path as a URI reference (RFC 3986): bytes outside of the unreserved set are percent-encoded.
private func uriReference(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: out.append(byte)
        default: out += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    let uri = String(decoding: out, as: UTF8.self)
    return path.hasPrefix("/") ? "file://" + uri : uri
}
