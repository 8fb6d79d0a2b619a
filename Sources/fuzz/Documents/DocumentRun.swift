import Conformance
import Diagnostics
import Pack

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Meetings drawn by chance, each built and judged: it comes out legible and conforming, or it is refused with a message
/// at a place.
struct DocumentRun {
    /// The repository's root.
    var root: String
    /// Where cases are laid: the one under way, those that failed, and the first ones for judges of other makes.
    var folder: String
    /// How many built packs stay.
    var keep: Int

    enum Outcome: Equatable {
        case built(pages: Int)
        /// By these codes.
        case refused([String])
        case faulty([String])

        /// A line of the run's report.
        var line: String {
            switch self {
            case .built(let pages): "built \(pages)"
            case .refused(let codes): "refused \(codes.joined(separator: " "))"
            case .faulty(let faults): "FAULT \(faults.map { $0.replacing("\n", with: " ") }.joined(separator: " ¦ "))"
            }
        }
    }

    /// Lays a drawn meeting and says what became of it.
    func attempt(seed: UInt64, in place: String) async -> Outcome {
        for file in DrawnMeeting(seed: seed).files {
            makeFolders((["\(place)"] + file.path.split(separator: "/").dropLast().map(String.init)).joined(separator: "/"))
            guard writeWhole(file.bytes, to: "\(place)/\(file.path)") else { return .faulty(["cannot write \(file.path)"]) }
        }
        return await judge(place)
    }

    /// Builds the meeting of a folder and holds what comes out against the judges.
    func judge(_ place: String) async -> Outcome {
        var request = BuildRequest()
        request.meetings = ["\(place)/2025-03-12"]
        request.templates = ["\(place)/mallar", "\(root)/templates"]
        request.out = "\(place)/ut"
        request.replacesOthers = true
        guard let result = await Pack.build(request).first else { return .faulty(["nothing was built"]) }
        let errors = result.diagnostics.items.filter { $0.severity == .error }
        if !errors.isEmpty {
            // One that leads nowhere helps nobody; those that follow from it may.
            let lost = errors.filter { $0.range == nil }.map { "refused without a place: \($0.code.id)" }
            return lost.count == errors.count ? .faulty(lost) : .refused(Set(errors.map(\.code.id)).sorted())
        }
        guard let folder = result.folder else { return .faulty(["no pack, and no message"]) }
        var faults: [String] = []
        for pack in Pack.place(request) {
            guard let judgements = Conformance.judge(pack, in: folder) else { return .faulty(["qpdf is not installed"]) }
            for judgement in judgements { faults += judgement.findings.prefix(6).map { "\(judgement.name): \($0)" } }
        }
        return faults.isEmpty ? .built(pages: result.outputs.map(\.pages).max() ?? 0) : .faulty(faults)
    }

    /// Cases from a seed on, in this process; a line for each goes to the report before the next begins.
    func run(_ seeds: Range<UInt64>, report: String) async {
        var left = keep
        for seed in seeds {
            append("\(seed) begun\n", to: report)
            let place = "\(folder)/\(seed)"
            let outcome = await attempt(seed: seed, in: place)
            append("\(seed) \(outcome.line)\n", to: report)
            switch outcome {
            case .faulty: break
            case .built where left > 0: left -= 1
            case .built, .refused: removeWhole(place)
            }
        }
    }

    private func append(_ text: String, to path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = Array(text.utf8).withUnsafeBytes { writeAll(descriptor, $0) }
    }
}

/// A folder with all that is in it.
func removeWhole(_ path: String) {
    for name in names(in: path) {
        let inner = "\(path)/\(name)"
        if unlink(inner) != 0 { removeWhole(inner) }
    }
    // What a pack marks itself with has a dot in front.
    if let directory = opendir(path) {
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
            }
            if name.hasPrefix("."), name != ".", name != ".." { unlink("\(path)/\(name)") }
        }
        closedir(directory)
    }
    rmdir(path)
}
