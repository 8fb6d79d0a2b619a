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
///     fuzz edits [count] [seed]        slips of people in the valid fixtures: how many are noticed
///
/// Both run from the repository's root, and the same seed gives the same cases.
@main
struct Main {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let numbers = arguments.dropFirst().compactMap { UInt64($0) }
        switch arguments.first {
        case "readers": exit(readers(seconds: numbers.first ?? 60, seed: numbers.dropFirst().first ?? 20_240_919))
        case "edits": exit(edits(count: numbers.first ?? 1_000, seed: numbers.dropFirst().first ?? 20_240_919))
        default:
            print("fuzz readers [seconds] [seed] | fuzz edits [count] [seed]")
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

    static func edits(count: UInt64, seed: UInt64) -> Int32 {
        guard let report = runEdits(
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
