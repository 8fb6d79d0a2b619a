import Diagnostics
import Inputs
import Style
import System
import Templates

/// The template folders in the order they are searched: the user's own first, then the ones supplied. A
/// folder of one's own may hold a single new template and take the rest from the next.
struct TemplateFolders: Sendable {
    let folders: [FileAccess]

    init?(_ paths: [String], diagnostics: inout DiagnosticList) {
        var found = DiagnosticList()
        folders = paths.compactMap { FileAccess(optional: $0, diagnostics: &found) }
        for folder in folders where !folder.list(diagnostics: &found).isEmpty {
            if let fault = FileAccess.fault(inPlaceOf: join(folder.folder, "scheman")) { found.report(fault) }
        }
        diagnostics.append(contentsOf: found)
        // One that is there and cannot be read must not give way to the next.
        if found.hasErrors { return nil }
        guard !folders.isEmpty else {
            diagnostics.report(.noTemplates, at: nil)
            return nil
        }
    }

    func exists(_ path: String) -> Bool { folders.contains { $0.exists(path) } }

    /// The folder that has the file; the first one, for its message, when none has.
    func folder(having path: String) -> FileAccess { folders.first { $0.exists(path) } ?? folders[0] }

    func load(
        _ path: String, from place: SourceRange? = nil, into sources: inout SourceSet, diagnostics: inout DiagnosticList
    ) -> FileID? {
        folder(having: path).load(path, from: place, into: &sources, diagnostics: &diagnostics)
    }

    /// The kinds of bilagor there are templates for.
    var kinds: [String] { kinds { !$0.saysStandalone } }

    /// Those, and the kinds of documents of their own.
    var allKinds: [String] { kinds { _ in true } }

    private func kinds(where isWanted: ([UInt8]) -> Bool) -> [String] {
        var names: [String] = []
        for (folder, file) in folders.flatMap({ folder in folder.list().map { (folder, $0) } }) where file.hasSuffix(".md") {
            guard case .success(let bytes) = folder.read(file), isWanted(bytes) else { continue }
            var name = file.dropLast(3)
            for language in DocumentLanguage.allCases where name.hasSuffix(".\(language.rawValue)") {
                name = name.dropLast(language.rawValue.utf8.count + 1)
            }
            if name != frontMatterKind, name != supplementKind, !names.contains(String(name)) { names.append(String(name)) }
        }
        return names.sorted()
    }

    /// The file of a template in a language: `budget.en.md`, or else `budget.md`. A folder of one's own goes before the
    /// next one, whatever the language of what it has.
    ///
    /// - Parameter names: the names that it may have, without ending.
    func template(_ names: [String], in language: String) -> String? {
        for folder in folders {
            for ending in [".\(language).md", ".md"] {
                if let path = names.map({ $0 + ending }).first(where: folder.exists) { return path }
            }
        }
        return nil
    }
}

extension TemplateFolders {
    /// Whether a template may make a document of its own. Each bilaga of a meeting is asked, and few templates say it: a
    /// look at their bytes is enough for the others.
    func maySayStandalone(_ path: String) -> Bool {
        guard case .success(let bytes) = folder(having: path).read(path) else { return true }
        // As it can be written in a head: letters in parts, and escapes, are left to the parser.
        let word = Array("frist".utf8), line = Array("\n---".utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            func stands(_ word: [UInt8], at start: Int) -> Bool {
                start + word.count <= bytes.count && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
            }
            for start in bytes.indices {
                switch bytes[start] {
                case 0x5C: return true
                case word[0] where stands(word, at: start): return true
                case 0x0A where stands(line, at: start): return false
                default: break
                }
            }
            return false
        }
    }
}

extension [UInt8] {
    /// Whether a template's head says that it makes a document of its own.
    fileprivate var saysStandalone: Bool {
        String(decoding: prefix(600), as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix("fristående: ja") }
    }
}

/// The template of the pack's first pages, and the name that links to them use.
let frontMatterKind = "styrelsepaket"

/// Templates and schemas, each read once however many bilagor use it.
struct TemplateStore: Sendable {
    let folders: TemplateFolders
    private var schemas: SchemaLibrary
    private var templates: [String: Template?] = [:]

    init(_ folders: TemplateFolders) {
        self.folders = folders
        schemas = SchemaLibrary(templates: folders.folders)
    }

    mutating func schema(
        _ name: String, from place: SourceRange? = nil, into sources: inout SourceSet,
        diagnostics: inout DiagnosticList
    ) -> Schema? {
        schemas.schema(named: name, from: place, into: &sources, diagnostics: &diagnostics)
    }

    /// The template of a kind in the meeting's language; `kommunikationsmål` finds `kommunikationsmal.md`.
    mutating func template(
        _ kind: String, _ language: String, from place: SourceRange?, into sources: inout SourceSet, diagnostics: inout DiagnosticList
    ) -> Template? {
        let name = slug(kind)
        let key = "\(name).\(language)"
        if let known = templates[key] { return known }
        guard let path = folders.template([kind, name], in: language) else {
            let kinds = folders.kinds
            var arguments = ["slag": kind, "fil": "\(name).md", "möjliga": kinds.joined(separator: ", ")]
            let isPaper = fileEnding(kind) == "pdf"
            if isPaper { arguments = ["slag": kind, "fil": "\(name).md", "papper": kind] }
            let guess = isPaper ? nil : closestMatch(to: kind, among: kinds)
            arguments["förslag"] = guess
            diagnostics.report(.unknownKind, at: place, arguments, replacement: guess)
            return nil
        }
        var template: Template?
        if let file = folders.load(path, from: place, into: &sources, diagnostics: &diagnostics) {
            let folders = folders
            template = Template.parse(file, in: &sources, diagnostics: &diagnostics) { name, place, sources, diagnostics in
                folders.load(folders.template([name], in: language) ?? "\(name).md", from: place, into: &sources, diagnostics: &diagnostics)
            }
        }
        templates[key] = .some(template)
        return template
    }
}
