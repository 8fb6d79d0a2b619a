import Foundation

/// The repository's root, from this file's own place.
public let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// Whether goldens are to be written anew: RECORD_GOLDENS=1.
public let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

/// Holds a text against a file of the repository, exactly. A file that is not there is a difference; when recording, the
/// file is written instead.
///
/// - Parameter path: from the repository's root.
/// - Returns: nil when they are the same; else the first line that differs, as it was and as it is.
public func difference(_ text: String, from path: String) -> String? {
    let file = URL(filePath: repositoryRoot).appending(path: path)
    if isRecording {
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
            return nil
        } catch {
            return "\(path) cannot be written: \(error)"
        }
    }
    guard let data = try? Data(contentsOf: file) else { return "there is no \(path); RECORD_GOLDENS=1 records it" }
    let recorded = String(decoding: data, as: UTF8.self)
    // Byte for byte: two ways of writing an å are not the same.
    if recorded.utf8.elementsEqual(text.utf8) { return nil }
    let (old, new) = (lines(recorded), lines(text))
    let line =
        zip(old, new).enumerated().first { !$0.element.0.utf8.elementsEqual($0.element.1.utf8) }?.offset
        ?? min(old.count, new.count)
    return """
        \(path) differs from line \(line + 1); RECORD_GOLDENS=1 makes it anew:
        - \(line < old.count ? String(old[line]) : "(end)")
        + \(line < new.count ? String(new[line]) : "(end)")
        """
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
