import Foundation
import Testing

/// Compares text with a file under Tests/Golden/templates, exactly. A missing file is a failure; with
/// RECORD_GOLDENS=1 the file is written instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = repository + "/Tests/Golden/templates/" + name
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        try? text.write(toFile: path, atomically: true, encoding: .utf8)
        return
    }
    guard let golden = try? String(contentsOfFile: path, encoding: .utf8) else {
        Issue.record("no golden file at \(path)", sourceLocation: sourceLocation)
        return
    }
    let lines = text.components(separatedBy: "\n")
    let expected = golden.components(separatedBy: "\n")
    if let index = (0..<max(lines.count, expected.count)).first(where: { line in
        line >= lines.count || line >= expected.count || lines[line] != expected[line]
    }) {
        Issue.record(
            """
            \(name) differs at line \(index + 1)
            expected: \(index < expected.count ? expected[index] : "(end)")
            got:      \(index < lines.count ? lines[index] : "(end)")
            """, sourceLocation: sourceLocation)
    }
}
