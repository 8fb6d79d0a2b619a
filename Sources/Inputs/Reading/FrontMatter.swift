public import Diagnostics
import System

/// A Markdown file in its two parts: the YAML between two lines of `---` at the start, and the text after.
public struct FrontMatter: Sendable {
    /// Bytes of the YAML; nil when the file has no front matter.
    public var yaml: Range<Int>?
    /// Bytes of the text.
    public var body: Range<Int>

    public init(yaml: Range<Int>?, body: Range<Int>) {
        self.yaml = yaml
        self.body = body
    }
}

/// Finds front matter and text of a file. Also checks that the whole file is UTF-8 text.
///
/// - Returns: nil when the file is not text, or when the front matter does not end (both are reported).
public func splitFrontMatter(
    _ file: FileID, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> FrontMatter? {
    guard let bytes = sources.file(file)?.bytes else { return nil }
    guard bytes.count <= longestMarkdown else {
        diagnostics.report(
            .fileTooLarge, at: SourceRange(file: file, start: 0, end: 0),
            ["fil": lastComponent(sources.file(file)?.path ?? ""), "gräns": String(longestMarkdown >> 20), "annat": ""])
        return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let fault = bytes.withUnsafeBufferPointer({ checkEncoding(UnsafeBufferPointer(rebasing: $0[start...])).fault }) {
        diagnostics.report(fault.diagnostic(file, base: start))
        return nil
    }
    var lineStart = start
    var yamlStart: Int?
    while lineStart <= bytes.count {
        var lineEnd = lineStart
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
        let isFence = isFence(bytes[lineStart..<lineEnd], closing: yamlStart != nil)
        let next = min(lineEnd + 1, bytes.count)
        if let yamlStart {
            if isFence { return FrontMatter(yaml: yamlStart..<lineStart, body: next..<bytes.count) }
        } else if isFence {
            yamlStart = next
        } else {
            return FrontMatter(yaml: nil, body: start..<bytes.count)
        }
        if lineEnd == bytes.count { break }
        lineStart = lineEnd + 1
    }
    diagnostics.report(.unclosedFrontMatter, at: SourceRange(file: file, start: start, end: start + 3))
    return nil
}

/// In bytes: a thousand pages.
private let longestMarkdown = 2 << 20

/// A line of three hyphens (or, at the end, three points), perhaps with white space after.
private func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    guard line.count >= 3 else { return false }
    let mark = line.prefix(3)
    guard mark.elementsEqual([0x2D, 0x2D, 0x2D]) || closing && mark.elementsEqual([0x2E, 0x2E, 0x2E]) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
}
