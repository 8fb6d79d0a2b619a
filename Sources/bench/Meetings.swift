#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A meeting to build, and what its command says beside its folder.
struct BenchMeeting {
    var folder: String
    var options: [String]
}

/// Makes a meeting whose bilagor are those of `source`, `times` over, each copy in words of its own: the pack grows, the
/// kinds of work in it stay the same, and no cache is flattered. One copy is the meeting itself.
func longMeeting(_ source: String, times: Int, in folder: String) -> BenchMeeting {
    if times == 1 { return BenchMeeting(folder: source, options: []) }
    guard let made = run(["/usr/bin/env", "python3", "scripts/long-meeting", source, String(times), folder]), made.status == 0 else {
        print("misslyckades: scripts/long-meeting (python3 behövs)")
        exit(1)
    }
    let options = String(decoding: made.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }.map(String.init)
    return BenchMeeting(folder: "\(folder)/\(times)-gånger", options: options)
}

func shell(_ script: String) {
    guard let cost = run(["/bin/sh", "-c", script]), cost.status == 0 else {
        print("misslyckades: \(script)")
        exit(1)
    }
}

extension String {
    /// Where `needle` first stands.
    func range(of needle: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
            start = index(after: start)
        }
        return nil
    }
}
