public import Diagnostics

/// A message of this code as it looks when it is given, from the fixtures of errors; nil where no fixture
/// shows it.
public func exampleTranscript(of code: DiagnosticCode, _ language: MessageLanguage) -> String? {
    let mark = "#### \(code.id) \(language.rawValue)"
    var found: [Substring]?
    for line in exampleTranscripts.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("#### ") {
            if found != nil { break }
            if line == mark { found = [] }
        } else {
            found?.append(line)
        }
    }
    return found?.joined(separator: "\n")
}
