import Diagnostics
import Inputs
import System

/// A pack that was sent, or the latest supplement to it: what the next supplement is made since.
struct SentPack: Sendable {
    /// The folder of the pack, in which its supplements have folders of their own.
    var root: String
    /// Beside which what is made now is listed: the pack's own folder, or that of its latest supplement.
    var folder: String
    /// The latest supplement's number; 0 for the pack itself.
    var number: Int
    var manifest: Manifest
    /// SHA-256 of the bytes of its manifest.json.
    var hash: String
    /// What its web pages tell, by file name.
    var pages: [String: PageContent] = [:]

    /// What the manifest of the next supplement says of this one.
    var link: Manifest.Supplement {
        Manifest.Supplement(number: number + 1, of: number == 0 ? ".." : "../\(lastComponent(folder))", sha256: hash)
    }
}

/// Why nothing can be added to a pack.
enum SentPackFailure: Error {
    /// There is none in the folder.
    case absent(folder: String)
    case unreadable(folder: String, FileFault)
    /// A draft, which nobody is to have.
    case draft(folder: String)
    /// Only some of the meeting, or no web pages.
    case notWhole(folder: String)
    /// A file is not as the manifest lists it.
    case changed(folder: String, file: String)
    /// A supplement that is not of the pack beside it.
    case brokenChain(folder: String)
    /// The last supplement is to be made again, and there is none.
    case noSupplement(folder: String)

    var diagnostic: Diagnostic {
        switch self {
        case .absent(let folder): Diagnostic(.notSent, at: nil, ["mapp": folder])
        case .unreadable(let folder, let fault):
            Diagnostic(.manifestFault, at: nil, ["mapp": folder].merging(fault.reasonArguments) { $1 })
        case .draft(let folder): Diagnostic(.draftSupplemented, at: nil, ["mapp": folder])
        case .notWhole(let folder): Diagnostic(.notWholeSent, at: nil, ["mapp": folder])
        case .changed(let folder, let file): Diagnostic(.sentChanged, at: nil, ["mapp": folder, "fil": file])
        case .brokenChain(let folder): Diagnostic(.brokenChain, at: nil, ["mapp": folder])
        case .noSupplement(let folder): Diagnostic(.noSupplement, at: nil, ["mapp": folder])
        }
    }
}

extension SentPack {
    /// Finds what was sent last, and sees that all of it is as it was registered.
    ///
    /// - Parameters:
    ///   - folder: the pack's folder, or that of one of its supplements.
    ///   - isLastAnew: the latest supplement is to be made again, so that the one before it is what was sent.
    static func find(_ folder: String, isLastAnew: Bool = false) throws(SentPackFailure) -> SentPack {
        var sent = try findLast(folder, isLastAnew: isLastAnew)
        if sent.manifest.isDraft { throw .draft(folder: sent.folder) }
        try sent.readPages()
        return sent
    }

    /// The same, whatever it consists of.
    static func findLast(_ folder: String, isLastAnew: Bool = false) throws(SentPackFailure) -> SentPack {
        let given = try read(folder)
        let root = given.manifest.supplement == nil ? given : try read(given.folder == "." ? ".." : parentPath(given.folder))
        var chain = [root]
        for name in supplements(in: root.folder) {
            var next = try read("\(root.folder)/\(name)")
            guard let last = chain.last, next.manifest.supplement == last.link else { throw .brokenChain(folder: next.folder) }
            next.root = root.folder
            next.number = chain.count
            chain.append(next)
        }
        if isLastAnew {
            if chain.count == 1 { throw .noSupplement(folder: root.folder) }
            chain.removeLast()
        }
        guard let sent = chain.last else { throw .absent(folder: folder) }
        for pack in chain { try pack.seeThatNothingChanged() }
        return sent
    }

    /// The one that a supplement says it was made since.
    static func before(_ supplement: String, _ manifest: Manifest) -> SentPack? {
        guard let link = manifest.supplement, var sent = try? read(resolved(link.of, from: supplement)), sent.hash == link.sha256 else { return nil }
        sent.number = link.number - 1
        sent.root = withoutFinalSlash(resolved("..", from: supplement))
        guard (try? sent.seeThatNothingChanged()) != nil, (try? sent.readPages()) != nil else { return nil }
        return sent
    }

    /// `..` and `../komplettering-1`, the only ways that a manifest gives.
    static func resolved(_ way: String, from folder: String) -> String {
        let parent = parentPath(withoutFinalSlash(folder))
        guard way.hasPrefix("../"), !way.dropFirst(3).contains("/") else { return parent }
        return join(parent, String(way.dropFirst(3)))
    }

    private static func read(_ folder: String) throws(SentPackFailure) -> SentPack {
        let folder = withoutFinalSlash(folder)
        switch readFile(join(folder, Manifest.fileName), limit: manifestLimit) {
        case .success(let bytes):
            guard let manifest = Manifest.parse(bytes) else { throw .absent(folder: folder) }
            return SentPack(root: folder, folder: folder, number: 0, manifest: manifest, hash: SHA256.hex(bytes))
        case .failure(.missing): throw .absent(folder: folder)
        case .failure(let fault): throw .unreadable(folder: folder, fault)
        }
    }

    func seeThatNothingChanged() throws(SentPackFailure) {
        for entry in manifest.outputs where !entry.name.contains("/") {
            guard case .success(let bytes) = readFile(join(folder, entry.name), limit: outputLimit), SHA256.hex(bytes) == entry.sha256
            else { throw .changed(folder: folder, file: entry.name) }
        }
    }

    private mutating func readPages() throws(SentPackFailure) {
        for entry in manifest.outputs where entry.name.hasSuffix(".html") && !entry.name.contains("/") {
            guard case .success(let bytes) = readFile(join(folder, entry.name), limit: outputLimit), let page = PageContent(page: bytes)
            else { throw .changed(folder: folder, file: entry.name) }
            pages[entry.name] = page
        }
        guard wholeRecipe != nil, pages[HTMLOutput.index] != nil else { throw .notWhole(folder: folder) }
    }

    /// Whether another's paper is not the file that was sent.
    func isOther(_ paper: ComposedPaper) -> Bool {
        guard let entry = manifest.outputs.first(where: { $0.name == paper.originalName }) else { return false }
        return entry.sha256 != SHA256.hex(paper.read.bytes)
    }

    /// How all of the meeting was asked for; nil for a pack of some of it.
    var wholeRecipe: Recipe? { manifest.outputs.first { $0.name == HTMLOutput.index && $0.recipe.only.isEmpty && $0.recipe.goals.isEmpty }?.recipe }

    /// The bilagor that were sent, by number: the names of their files without ending.
    var attachments: [Int: String] {
        var result: [Int: String] = [:]
        for entry in manifest.outputs where entry.name.hasPrefix("bilaga-") && entry.name.hasSuffix(".html") {
            let digits = entry.name.dropFirst(7).prefix { $0.isASCII && $0.isNumber }
            if let number = Int(digits) { result[number] = String(entry.name.dropLast(5)) }
        }
        return result
    }
}

/// The names of the folders of a pack's supplements, in the order of their numbers.
public func registeredSupplements(in folder: String) -> [String] { supplements(in: folder) }

func supplements(in folder: String) -> [String] {
    guard let access = FileAccess(existing: folder) else { return [] }
    var found: [(number: Int, name: String)] = []
    for name in access.list() where access.exists("\(name)/\(Manifest.fileName)") {
        if case .success(let manifest) = Manifest.read(in: join(folder, name)), let supplement = manifest.supplement {
            found.append((supplement.number, name))
        }
    }
    return found.sorted { ($0.number, $0.name) < ($1.number, $1.name) }.map(\.name)
}
