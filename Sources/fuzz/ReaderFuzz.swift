import Diagnostics
import Inputs
import Pack
import Templates

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Feeds the readers damaged files until the time is up. A crash or a hang (ten seconds for one case) ends
/// the process and leaves the case in `reproducer`; memory beyond `memoryLimit` does the same.
struct ReaderFuzz {
    let corpus: [TextFile]
    let root: String
    let reproducer: String
    /// In bytes.
    static let memoryLimit = 2 << 30

    struct Outcome {
        var cases = 0
        var meetings = 0
        /// In bytes: the most memory that the process has had at one time.
        var peak = 0
    }

    /// - Parameter root: the repository, with `fixtures` and `templates`.
    init(root: String, reproducer: String) {
        self.root = root
        self.reproducer = reproducer
        corpus = textFiles(in: ["fixtures", "templates"], of: root)
    }

    func run(seconds: Double, most: Int = .max, seed: UInt64) -> Outcome? {
        let files = corpus.filter { file in
            ["fixtures/2", "fixtures/register/", "templates/"].contains { file.path.hasPrefix($0) }
        }
        guard !corpus.isEmpty, let scratch = ScratchFolder(files) else { return nil }
        defer { scratch.remove() }
        let schemas = Schemas(root)
        var request = BuildRequest()
        request.meetings = ["\(scratch.path)/fixtures"]
        request.templates = ["\(scratch.path)/templates"]

        var random = SeededGenerator(seed: seed)
        var outcome = Outcome()
        let end = now() + seconds
        while outcome.cases < most, now() < end {
            guard let file = random.pick(corpus) else { break }
            let damaged = damage(file.bytes, &random)
            keep(damaged, file.path)
            alarm(10)
            schemas.read(damaged, path: file.path, &random)
            // Now and then the whole way, from the file system to the documents.
            if outcome.cases % 16 == 0, let input = random.pick(files) {
                let damaged = damage(input.bytes, &random)
                keep(damaged, input.path)
                scratch.write(damaged, to: input.path)
                _ = check(request)
                scratch.write(input.bytes, to: input.path)
                outcome.meetings += 1
            }
            alarm(0)
            outcome.cases += 1
        }
        unlink(reproducer)
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            outcome.peak = Int(usage.ru_maxrss)
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            outcome.peak = Int(usage.ru_maxrss) * 1024
        #endif
        return outcome
    }

    /// Writes the case down before it is run, so that it is there when the process is not.
    private func keep(_ bytes: [UInt8], _ path: String) {
        let descriptor = open(reproducer, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = Array("\(path)\n".utf8).withUnsafeBytes { writeAll(descriptor, $0) }
        _ = bytes.withUnsafeBytes { writeAll(descriptor, $0) }
    }

    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}

/// The readers by themselves, each with what it needs.
private struct Schemas {
    private let schemas: [Schema]

    init(_ root: String) { schemas = suppliedSchemas(root).schemas }

    func read(_ bytes: [UInt8], path: String, _ random: inout SeededGenerator) {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let file = sources.add(SourceFile(path: path, bytes: bytes))
        let schema = schemas.first { path.hasSuffix("/\($0.name).yaml") } ?? random.pick(schemas)
        if path.hasSuffix(".md") {
            if let schema { _ = readMarkdown(file, schema: schema, in: sources, diagnostics: &diagnostics) }
            _ = Template.parse(file, in: &sources, diagnostics: &diagnostics) { _, _, _, _ in nil }
        } else if path.contains("scheman/") {
            _ = readSchema(file, in: sources, diagnostics: &diagnostics)
        } else if let schema {
            _ = readYAML(file, schema: schema, in: sources, diagnostics: &diagnostics)
        }
        // What is said about it must be sayable.
        _ = render(diagnostics.items, sources: sources)
    }
}

/// One to eight damages: bits, bytes, tokens that mean something to a reader, pieces gone, doubled or moved, and now
/// and then a text made to be dear to read.
func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + random.below(8)) {
        let place = random.below(result.count + 1)
        let length = min(random.below(1 << (1 + random.below(9))), result.count - place)
        switch random.below(8) {
        case 0 where place < result.count: result[place] ^= 1 << UInt8(random.below(8))
        case 1 where place < result.count: result[place] = UInt8(truncatingIfNeeded: random.next())
        case 2: result.removeSubrange(place..<place + length)
        case 3 where result.count < 200_000:
            result.insert(contentsOf: Array(result[place..<place + length]), at: random.below(result.count + 1))
        case 4: result.removeSubrange(place...)
        case 5 where result.count < 200_000:
            let token = tokens[random.below(tokens.count)]
            for _ in 0..<(random.below(4) == 0 ? 1 + random.below(500) : 1) { result.insert(contentsOf: token, at: place) }
        case 6 where result.count < 200_000 && random.below(3) == 0: result.insert(contentsOf: bomb(&random), at: place)
        default: result.insert(contentsOf: tokens[random.below(tokens.count)], at: place)
        }
    }
    return result
}

private let tokens: [[UInt8]] =
    [
        "---\n", "\n", "\r\n", "\t", "  ", ": ", "- ", "#", "&a ", "*a", "!!binary ", "|\n", ">-\n", "{", "}", "[", "]", "\"", "'", "\\",
        "{{", "}}", "{{{", "{{#a}}", "{{/a}}", "{{>a}}", "```tabell\n", "```\n", "`", "**", "_", "[^1]", "[^1]: x\n", "](", "![", "| - |\n",
        "<!--", "<b>", "> ", "> [!not]\n", "1. ", "9999999999999999999", "-9223372036854775808", "0,", "1 000", "–", "2024-02-30",
        "\u{FEFF}", "\u{2028}", "\u{1F468}\u{200D}\u{1F469}", "é\u{301}\u{301}", "\u{0}", "http://a.b", "bilaga-1", "mål", " | ", "summa(", "))", "%",
    ].map { Array($0.utf8) } + [[0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80]]
