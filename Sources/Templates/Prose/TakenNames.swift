public import Diagnostics
public import Inputs

/// Whether a file has braces that could take a fact.
public func mayTakeFacts(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { ProseTags.mayHaveTags($0) } }

/// Whether some text in a value has them.
public func takesFacts(_ value: Value) -> Bool {
    var found = false
    forEachTaking(value) { _ in found = true }
    return found
}

/// Tells of the braces in a file whose texts take no facts.
public func reportFacts(in value: Value, _ diagnostics: inout DiagnosticList) {
    forEachTaking(value) { diagnostics.report(.notFilledHere, at: $0.range) }
}

private func forEachTaking(_ value: Value, _ body: (Value) -> Void) {
    switch value.kind {
    case .text(let text): if ProseTags.mayHaveTags(text) { body(value) }
    case .prose(let prose): if ProseTags.mayHaveTags(prose.markdown) { body(value) }
    case .list(let items): for item in items { forEachTaking(item, body) }
    case .record(let record), .map(let record): for field in record.fields { forEachTaking(field.value, body) }
    default: break
    }
}

/// The names that the tags of a file ask for.
public func namesTaken(in bytes: [UInt8], _ file: FileID) -> Set<String> {
    var names = Set<String>()
    for tag in ProseTags.find(in: bytes) where tag.kind == .expression {
        let content = bytes[tag.range.lowerBound + 2..<tag.range.upperBound - 2]
        // What is wrong with it is told when it is filled in.
        var unused = DiagnosticList()
        let expression = ExpressionParser.parse(content, file: file, offset: content.startIndex, diagnostics: &unused)
        names.formUnion(expression?.names ?? [])
    }
    return names
}

extension Template {
    /// What texts outside of the bilaga can ask for: its sources, and what it computes of them.
    public var names: [String] { computed.map(\.name) + sources.map(\.name) }
}
