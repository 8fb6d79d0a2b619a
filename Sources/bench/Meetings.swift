#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes a meeting whose bilagor are those of `source`, `times` over: the pack grows, the kinds of work in
/// it stay the same. Returns its folder.
func repeatedMeeting(_ source: String, times: Int, in folder: String) -> String {
    let meeting = "\(folder)/\(times)-gånger"
    // The meetings before it too: it answers what was asked for there.
    shell("mkdir -p '\(meeting)' && cp -r '\(source)/.' '\(meeting)/' && cp -r '\(source)'/../register '\(source)'/../20* '\(folder)/'")
    guard times > 1, var text = contents("\(source)/mote.yaml"), let list = text.range(of: "\nbilagor:\n") else {
        return meeting
    }
    let kinds = text[list.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    text = String(text[..<list.upperBound])
    // With several budgets a text must say which it takes its figures from.
    for name in ["utfall-i-år", "budget-i-år"] { text = text.replacing(name, with: "bilagor.budget.\(name)") }
    for copy in 1...times {
        for kind in kinds { text += "  - {slag: \(kind), id: \(copy == 1 ? "\(kind)" : "\(kind)-\(copy)")}\n" }
    }
    write(text, to: "\(meeting)/mote.yaml")
    return meeting
}

func shell(_ script: String) {
    guard let cost = run(["/bin/sh", "-c", script]), cost.status == 0 else {
        print("misslyckades: \(script)")
        exit(1)
    }
}

private func contents(_ path: String) -> String? {
    run(["/bin/cat", path]).map { String(decoding: $0.output, as: UTF8.self) }
}

private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
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
