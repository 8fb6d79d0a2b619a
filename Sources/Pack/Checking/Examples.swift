public import Diagnostics
import Inputs

/// The file beside the templates with an example of each message, from the fixtures of errors.
let examplesFile = "meddelanden.txt"

/// A message of this code as it looks when it is given; nil where no fixture shows it.
///
/// - Parameter templates: the folders that are searched for the file of examples, which comes with the templates that
///   the program has; a folder of somebody's own lacks it.
public func exampleTranscript(of code: DiagnosticCode, _ language: MessageLanguage, in templates: [String]) -> String? {
    for path in templates {
        guard let folder = FileAccess(existing: path), folder.exists(examplesFile),
            case .success(let bytes) = folder.read(examplesFile)
        else { continue }
        return section("#### \(code.id) \(language.rawValue)", of: bytes)
    }
    return nil
}

/// The lines between one that is the mark and the next that starts a section.
private func section(_ mark: String, of bytes: [UInt8]) -> String? {
    var found: [String]?
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if line.starts(with: "#### ".utf8) {
            if found != nil { break }
            if line.elementsEqual(mark.utf8) { found = [] }
        } else {
            found?.append(String(decoding: line, as: UTF8.self))
        }
    }
    return found?.joined(separator: "\n")
}
