#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs drawn meetings in a process of its own, looks after it, and adds up what became of them.
struct Documents {
    var program: String
    var folder: String
    static let foundFolder = "fuzz-found/documents"
    static let report = "rapport.txt"

    /// - Returns: 0 when every meeting was built and judged sound, or refused.
    func run(count: UInt64, seed: UInt64) -> Int32 {
        makeFolders(folder)
        let report = "\(folder)/\(Self.report)"
        unlink(report)
        let end = seed + count
        // A tenth of what is built stays for judges of other makes.
        let kept = max(20, count / 10)
        var next = seed
        var crashed: [UInt64] = []
        while next < end {
            let keep = kept - min(kept, next - seed)
            let watchdog = Watchdog(program: program, seconds: 0, seed: 0)
            let status = watchdog.spawn([program, "documents-from", "\(next)", "\(end)", "\(keep)", folder])
            if status == 0 { break }
            // What it wrote down last is the case that ended it.
            guard let last = lines(report).last, last.hasSuffix(" begun"), let ending = UInt64(last.prefix { $0 != " " }) else {
                print("documents: the process ended with status \(status >> 8), signal \(status & 0x7F)")
                return 2
            }
            crashed.append(ending)
            print("\(folder)/\(ending): signal \(status & 0x7F), status \(status >> 8)")
            next = ending + 1
        }
        return summarise(lines(report), crashed)
    }

    private func summarise(_ lines: [Substring], _ crashed: [UInt64]) -> Int32 {
        var (built, pages, refused, faulty) = (0, 0, 0, 0)
        var codes: [String: Int] = [:]
        for line in lines {
            let words = line.split(separator: " ")
            guard words.count > 1 else { continue }
            switch words[1] {
            case "built":
                built += 1
                pages += words.count > 2 ? Int(words[2]) ?? 0 : 0
            case "refused":
                refused += 1
                for code in words.dropFirst(2) { codes[String(code), default: 0] += 1 }
            case "FAULT":
                faulty += 1
                print("\(folder)/\(words[0]): \(words.dropFirst(2).joined(separator: " "))")
            default: break
            }
        }
        let reasons = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        print("\(built) built and sound (\(pages) pages), \(refused) refused (\(reasons.joined(separator: ", "))), \(faulty + crashed.count) faults")
        return faulty + crashed.count == 0 && built > 0 ? 0 : 1
    }

    private func lines(_ path: String) -> [Substring] {
        String(decoding: readWhole(path) ?? [], as: UTF8.self).split(separator: "\n")
    }
}
