public import Diagnostics

/// Reads YAML from a file, or from a part of it (front matter, a fenced block): the ranges are the file's.
///
/// - Parameter part: bytes of the file to read; the whole file when nil.
/// - Returns: the tree, or nil when the text is not YAML (then a YA diagnostic says why). An empty file is an
///   empty scalar.
public func parseYAML(
    _ file: FileID, part: Range<Int>? = nil, in sources: SourceSet, limits: YAMLLimits = YAMLLimits(),
    diagnostics: inout DiagnosticList
) -> YAMLNode? {
    let reading = readTree(file, part: part, in: sources, limits: limits, diagnostics: &diagnostics)
    return reading?.isWhole == true ? reading?.root : nil
}

/// The same, and from a text with slips in it what stands around them, so that all that is wrong can be told
/// at once.
///
/// - Returns: nil when nothing can be had from the text; `isWhole` is false when something is missing.
func readTree(
    _ file: FileID, part: Range<Int>? = nil, in sources: SourceSet, limits: YAMLLimits = YAMLLimits(),
    diagnostics: inout DiagnosticList
) -> (root: YAMLNode, isWhole: Bool)? {
    guard let source = sources.file(file) else { return nil }
    return source.bytes.withUnsafeBufferPointer { whole -> (root: YAMLNode, isWhole: Bool)? in
        var bounds = (part ?? 0..<whole.count).clamped(to: 0..<whole.count)
        // A UTF-8 byte order mark, as Windows editors write it.
        if bounds.lowerBound == 0, bounds.count >= 3, whole[0] == 0xEF, whole[1] == 0xBB, whole[2] == 0xBF {
            bounds = 3..<bounds.upperBound
        }
        let bytes = UnsafeBufferPointer(rebasing: whole[bounds])
        let (fault, isASCII) = checkEncoding(bytes)
        if let fault {
            diagnostics.report(fault.diagnostic(file, base: bounds.lowerBound))
            return nil
        }
        if let root = CommonYAML.read(bytes, file: file, base: bounds.lowerBound, limits: limits) { return (root, true) }
        var builder = YAMLBuilder(bytes, file: file, base: bounds.lowerBound, isASCII: isASCII, limits: limits)
        if let root = builder.document() {
            diagnostics.append(contentsOf: builder.diagnostics)
            return (root, true)
        }
        var recovery = YAMLRecovery(bytes, file: file, base: bounds.lowerBound, isASCII: isASCII, limits: limits)
        if builder.fault?.isOfOnePlace == true, let root = recovery.tree() {
            diagnostics.append(contentsOf: recovery.diagnostics)
            return (root, false)
        }
        diagnostics.append(contentsOf: builder.diagnostics)
        if let fault = builder.fault { diagnostics.report(fault.diagnostic) }
        return nil
    }
}
