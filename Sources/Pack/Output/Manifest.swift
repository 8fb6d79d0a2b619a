import Diagnostics
import Inputs
import System

/// Whose a pack is: one of another board is not replaced without being asked for.
struct PackOwner: Hashable, Sendable {
    var organisation: String
    var board: String
}

/// `manifest.json`: what a pack was made from and what it consists of, each file with its SHA-256. No clock,
/// no path of this machine: the same inputs give the same manifest.
struct Manifest: Sendable {
    static let fileName = "manifest.json"

    struct Entry: Sendable {
        var name: String
        var sha256: String
        /// 0 where there are no pages.
        var pages = 0
        /// How an output was asked for.
        var recipe = Recipe()
    }

    /// What a supplement is added to.
    struct Supplement: Hashable, Sendable {
        /// From 1.
        var number: Int
        /// The way to the folder of the pack or the supplement that was sent before it: `..`, or `../komplettering-1`.
        var of: String
        /// Of the bytes of that one's manifest.json. So each vouches for all before it.
        var sha256: String
    }

    /// The kind of a document of its own; nil for a pack.
    var document: String?
    /// nil for what is no supplement.
    var supplement: Supplement?
    var meeting: String
    /// ISO 8601.
    var date: String
    /// nil in the manifest of an earlier version, which did not say.
    var owner: PackOwner?
    var version = toolVersion
    /// C libraries that decide bytes, with their versions.
    var libraries = byteDecidingLibraries
    /// Files of the meeting, the register and the templates, by folder and name.
    var inputs: [Entry]
    /// The font files whose glyphs are in the PDFs.
    var fonts: [Entry]
    /// The files that say where words may be hyphenated.
    var patterns: [Entry]
    var outputs: [Entry]
    /// What the fonts of the PDF files are cut to.
    var letters: [FontLetters] = []
    /// Others' papers, and how they are bound in.
    var papers: [PaperEntry] = []
    /// What was checked and what was found; nil in a manifest that is read for its hashes.
    var checks: ManifestChecks?

    /// It lists files of a draft, which nobody is to have.
    var isDraft: Bool { outputs.contains(where: \.recipe.isDraft) }

    /// One hash for everything that decides the layout: the program, its templates and its fonts. Two packs
    /// with the same one have the same layout.
    var layoutVersion: String {
        var text = "bilaga \(version)\n"
        for entry in layoutInputs + fonts + patterns { text += "\(entry.name) \(entry.sha256)\n" }
        return SHA256.hex(Array(text.utf8))
    }

    /// Templates and theme; what a schema says decides no layout.
    var layoutInputs: [Entry] {
        inputs.filter { $0.name.hasPrefix("templates/") && !$0.name.hasPrefix("templates/scheman/") }
    }

    /// With what an earlier manifest of the same pack lists besides: outputs of other bilagor or another
    /// format, and what those were made from.
    func keeping(_ old: Manifest) -> Manifest {
        func joined(_ new: [Entry], _ old: [Entry]) -> [Entry] {
            let names = Set(new.map(\.name))
            return (new + old.filter { !names.contains($0.name) }).sorted { $0.name < $1.name }
        }
        var result = self
        result.outputs = joined(outputs, old.outputs)
        result.letters = old.letters
        guard result.outputs.count > outputs.count else { return self }
        let own = Set(papers.map(\.attachment))
        result.papers = (papers + old.papers.filter { !own.contains($0.attachment) }).sorted { $0.attachment < $1.attachment }
        result.inputs = joined(inputs, old.inputs)
        result.fonts = joined(fonts, old.fonts)
        result.patterns = joined(patterns, old.patterns)
        return result
    }
}

// MARK: - JSON

extension Manifest {
    func serialised() -> [UInt8] {
        JSON.object(
            [
                .init("manifest", .integer(1)),
                .init(
                    "tool",
                    .object([
                        .init("name", .string("bilaga")), .init("version", .string(version)),
                        .init("libraries", .object(libraries.map { .init($0.name, .string($0.version)) })),
                    ])),
                .init("layout", .string(layoutVersion)),
            ] + (document.map { [.init("document", .string($0))] } ?? []) + (supplement.map { [.init("supplement", $0.json)] } ?? []) + [
                .init("meeting", .string(meeting)),
                .init("date", .string(date)),
            ] + (owner.map { [.init("organisation", .string($0.organisation)), .init("board", .string($0.board))] } ?? []) + [
                .init("inputs", .array(inputs.map(Manifest.json))),
                .init("fonts", .array(fonts.map(Manifest.json))),
                .init("hyphenation", .array(patterns.map(Manifest.json))),
                .init("outputs", .array(outputs.sorted { $0.name < $1.name }.map(Manifest.outputJSON))),
            ] + (letters.isEmpty ? [] : [.init("letters", .array(letters.map(\.json)))])
                + (papers.isEmpty ? [] : [.init("papers", .array(papers.map(\.json)))])
                + (checks.map { [.init("checks", $0.json)] } ?? [])
        ).serialised()
    }

    private static func json(_ entry: Entry) -> JSON {
        .object([.init("file", .string(entry.name)), .init("sha256", .string(entry.sha256))])
    }

    private static func outputJSON(_ entry: Entry) -> JSON {
        var members: [JSON.Member] = [
            .init("file", .string(entry.name)), .init("pages", .integer(Int64(entry.pages))),
            .init("sha256", .string(entry.sha256)),
        ]
        if let recipe = entry.recipe.json { members.append(.init("options", recipe)) }
        return .object(members)
    }

    /// nil for anything that is not a manifest of ours.
    static func parse(_ bytes: [UInt8]) -> Manifest? {
        guard let json = JSON.parse(bytes), json["manifest"] == .integer(1), let meeting = json["meeting"]?.stringValue
        else { return nil }
        var libraries: [Library] = []
        if case .object(let members)? = json["tool"]?["libraries"] {
            for member in members { libraries.append(Library(name: member.name, version: member.value.stringValue ?? "")) }
        }
        let owner = json["board"]?.stringValue.map {
            PackOwner(organisation: json["organisation"]?.stringValue ?? "", board: $0)
        }
        var manifest = Manifest(
            document: json["document"]?.stringValue, supplement: Supplement(json["supplement"]), meeting: meeting, date: json["date"]?.stringValue ?? "",
            owner: owner, version: json["tool"]?["version"]?.stringValue ?? "",
            libraries: libraries, inputs: entries(json["inputs"]), fonts: entries(json["fonts"]),
            patterns: entries(json["hyphenation"]), outputs: entries(json["outputs"]))
        manifest.letters = (json["letters"]?.arrayValue ?? []).compactMap(FontLetters.init)
        manifest.papers = (json["papers"]?.arrayValue ?? []).compactMap(PaperEntry.init)
        return manifest
    }

    private static func entries(_ json: JSON?) -> [Entry] {
        var entries: [Entry] = []
        for item in json?.arrayValue ?? [] {
            guard let name = item["file"]?.stringValue, let hash = item["sha256"]?.stringValue else { continue }
            var pages = 0
            if case .integer(let count)? = item["pages"] { pages = Int(clamping: count) }
            entries.append(Entry(name: name, sha256: hash, pages: pages, recipe: Recipe(item["options"])))
        }
        return entries
    }

    /// Why there is no manifest to go by.
    enum ReadFailure: Error {
        case absent
        case unreadable(FileFault)
        /// Not written by us, or not any more as it was.
        case damaged
    }

    /// What the manifest of a pack is called, or that of a document of its own beside it.
    static func fileName(of document: String?) -> String { document.map { "manifest-\(slug($0)).json" } ?? fileName }

    /// Whether a file of a pack's folder is a manifest by its name.
    static func isName(_ name: String) -> Bool { name == fileName || name.hasPrefix("manifest-") && name.hasSuffix(".json") }

    /// A manifest of a pack's folder.
    static func read(_ name: String = fileName, in folder: String) -> Result<Manifest, ReadFailure> {
        switch readFile(join(folder, name), limit: FileAccess.sizeLimit) {
        case .success(let bytes): parse(bytes).map(Result.success) ?? .failure(.damaged)
        case .failure(.missing): .failure(.absent)
        case .failure(let fault): .failure(.unreadable(fault))
        }
    }
}

extension FontLetters {
    var json: JSON {
        .object((files.isEmpty ? [] : [.init("files", .array(files.map(JSON.string)))]) + [.init("faces", .array(faces.map(JSON.string)))])
    }

    init?(_ json: JSON?) {
        guard let faces = json?["faces"]?.arrayValue, faces.count < 256 else { return nil }
        self.init(files: (json?["files"]?.arrayValue ?? []).compactMap(\.stringValue), faces: faces.map { $0.stringValue ?? "" })
    }
}

extension Manifest {
    /// What these files are cut to, each once; nothing of those that have no fonts in common with the rest.
    func letters(of files: Set<String>) -> [FontLetters] {
        var left = files
        var result: [FontLetters] = []
        for own in letters.reversed() {
            let named = own.files.isEmpty ? left : left.intersection(own.files)
            if !named.isEmpty { result.append(FontLetters(files: named.sorted(), faces: own.faces)) }
            left.subtract(named)
        }
        return result
    }
}

extension Manifest.Supplement {
    var json: JSON {
        .object([.init("number", .integer(Int64(number))), .init("of", .string(of)), .init("manifest", .string(sha256))])
    }

    init?(_ json: JSON?) {
        guard case .integer(let number)? = json?["number"], let way = json?["of"]?.stringValue, let hash = json?["manifest"]?.stringValue
        else { return nil }
        self.init(number: Int(clamping: number), of: way, sha256: hash)
    }
}

/// The names of the files that a manifest lists; nil when the bytes are no manifest.
public func manifestOutputs(in bytes: [UInt8]) -> [String]? { Manifest.parse(bytes)?.outputs.map(\.name) }

/// The size of the largest file of a pack that is read again, in bytes. What the inputs of a meeting may hold makes none
/// as large.
let outputLimit = 256 << 20
