#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Inputs

/// Tools for us who make the program:
///
///     fuzz readers [seconds] [seed]    damaged files through every reader, for a bounded time
///     fuzz targets [seconds] [seed] [name …]   every reader by itself, watched over; the corpus grows
///     fuzz replay NAME FILE …          files once more through the reader of that name
///     fuzz edits [count] [seed]        slips of people in the valid fixtures: how many are noticed
///     fuzz slips [rounds] [seed] [KIND …] [/FOLDER …]   slips of every kind in three organisations, or in those of the folders
///                                      (meetings by their dates, `register`, own templates in `mallar`): at the right line,
///                                      elsewhere, missed
///     fuzz documents [count] [seed] [FOLDER]   small meetings drawn by chance, each built and judged; the first tenth
///                                      stay in the folder, and those with faults
///     fuzz document FOLDER             the meeting of such a folder once more
///
/// Both run from the repository's root, and the same seed gives the same cases.
@main
struct Main {
    private static let usage = """
        fuzz targets [seconds] [seed] [name …] | fuzz readers [seconds] [seed] | fuzz replay NAME FILE … | fuzz edits [count] [seed]
        fuzz slips [rounds] [seed] [KIND …] [/FOLDER …] [--whole] [--no-pages] | fuzz documents [count] [seed] [FOLDER] | fuzz document FOLDER
        """

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let numbers = arguments.dropFirst().compactMap { UInt64($0) }
        if arguments.contains(where: { $0.hasPrefix("--") && $0 != "--whole" && $0 != "--no-pages" }) {
            print(usage)
            exit(2)
        }
        switch arguments.first {
        case "readers": exit(readers(seconds: numbers.first ?? 60, seed: numbers.dropFirst().first ?? 20_240_919))
        case "targets":
            let names = arguments.dropFirst().filter { UInt64($0) == nil }
            exit(targets(seconds: numbers.first ?? 60, seed: numbers.dropFirst().first ?? 20_240_919, names: Array(names)))
        case "target" where arguments.count == 5: exit(target(arguments[1], numbers, reproducer: arguments[4]))
        case "replay" where arguments.count > 2: exit(replay(arguments[1], Array(arguments[2...])))
        case "edits": exit(edits(count: numbers.first ?? 1_000, seed: numbers.dropFirst().first ?? 20_240_919))
        case "slips":
            var campaign = SlipCampaign(
                rounds: Int(clamping: numbers.first ?? 6), seed: numbers.dropFirst().first ?? 20_240_919,
                only: arguments.dropFirst().filter { UInt64($0) == nil && !$0.hasPrefix("--") && !$0.hasPrefix("/") })
            if arguments.contains("--whole") { campaign.variants = [.whole] }
            if arguments.contains("--no-pages") { campaign.checksPages = false }
            campaign.tell = { line in Array((line + "\n").utf8).withUnsafeBytes { _ = writeAll(2, $0) } }
            let folders = arguments.filter { $0.hasPrefix("/") }
            if !folders.isEmpty { campaign.organisations = folders.compactMap(SlipOrganisation.init(folder:)) }
            guard campaign.run() else {
                print("fuzz: run it from the repository's root")
                exit(2)
            }
            print(campaign.text)
            exit(0)
        case "documents":
            let folder = arguments.dropFirst().first { UInt64($0) == nil } ?? Documents.foundFolder
            exit(Documents(program: CommandLine.arguments[0], folder: folder).run(count: numbers.first ?? 300, seed: numbers.dropFirst().first ?? 1))
        case "documents-from" where arguments.count == 5 && numbers.count == 3:
            await DocumentRun(root: ".", folder: arguments[4], keep: Int(clamping: numbers[2]))
                .run(numbers[0]..<numbers[1], report: "\(arguments[4])/\(Documents.report)")
            exit(0)
        case "document" where arguments.count == 2:
            let outcome = await DocumentRun(root: ".", folder: "", keep: 0).judge(arguments[1])
            print(outcome.line)
            exit(0)
        default:
            print(usage)
            exit(2)
        }
    }

    static func readers(seconds: UInt64, seed: UInt64) -> Int32 {
        let fuzz = ReaderFuzz(root: ".", reproducer: "bilaga-fuzz-case")
        var limit = rlimit()
        limit.rlim_cur = rlim_t(ReaderFuzz.memoryLimit)
        limit.rlim_max = rlim_t(ReaderFuzz.memoryLimit)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        #else
            setrlimit(RLIMIT_AS, &limit)
        #endif
        guard let outcome = fuzz.run(seconds: Double(seconds), seed: seed) else {
            print("fuzz: run it from the repository's root")
            return 2
        }
        print("\(outcome.cases) damaged files, \(outcome.meetings) whole meetings, \(outcome.peak >> 20) MB at most, seed \(seed): no crash, no hang")
        return 0
    }

    /// Each target for its share of the time.
    static func targets(seconds: UInt64, seed: UInt64, names: [String]) -> Int32 {
        let all = Target.all(root: ".", scratch: "").filter { !$0.seeds.isEmpty }.map(\.name)
        guard !all.isEmpty else {
            print("fuzz: run it from the repository's root")
            return 2
        }
        let watchdog = Watchdog(program: CommandLine.arguments[0], seconds: Double(seconds), seed: seed)
        let faults = watchdog.run(names.isEmpty ? all : all.filter(names.contains))
        print(faults == 0 ? "no crash, no case of more than 5 s or 500 MB" : "\(faults) faults: see \(Watchdog.foundFolder)")
        return faults == 0 ? 0 : 1
    }

    /// One of them, in this process.
    static func target(_ name: String, _ numbers: [UInt64], reproducer: String) -> Int32 {
        let scratch = "\(reproducer).file"
        defer { unlink(scratch) }
        guard let target = Target.all(root: ".", scratch: scratch).first(where: { $0.name == name }), numbers.count == 2 else { return 2 }
        TargetRun(target: target, root: ".").run(seconds: Double(numbers[0]), seed: numbers[1], reproducer: reproducer)
        return 0
    }

    static func replay(_ name: String, _ paths: [String]) -> Int32 {
        guard let target = Target.all(root: ".", scratch: "bilaga-fuzz-file").first(where: { $0.name == name }) else { return 2 }
        for path in paths {
            guard let bytes = readWhole(path) else { return 2 }
            print("\(path): \(target.read(bytes))")
        }
        unlink("bilaga-fuzz-file")
        return 0
    }

    static func edits(count: UInt64, seed: UInt64) -> Int32 {
        guard
            let report = runEdits(
                count: Int(clamping: count), seed: seed, root: "fixtures", meetings: meetingFolders("fixtures"),
                templates: "templates")
        else {
            print("fuzz: run it from the repository's root")
            return 2
        }
        print(report.text)
        return 0
    }
}

/// The meetings of a folder: each folder in it with a mote.yaml.
func meetingFolders(_ root: String) -> [String] {
    guard let access = FileAccess(existing: root) else { return [] }
    return access.list().filter { access.exists("\($0)/mote.yaml") }
}
