public import Diagnostics
public import Inputs

/// Whether a file has braces that could take a fact.
public func mayTakeFacts(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { ProseTags.mayHaveTags($0) } }

/// Whether some text in a value has them.
public func takesFacts(_ value: Value) -> Bool {
    !value.walk { $0.value.hasTags ? .stop : .within }
}

/// Tells of the braces in a file whose texts take no facts.
public func reportFacts(in value: Value, _ diagnostics: inout DiagnosticList) {
    value.forEachValue { visit in
        if visit.value.hasTags { diagnostics.report(.notFilledHere, at: visit.value.range) }
    }
}

extension Value {
    /// Whether it is a text with braces.
    fileprivate var hasTags: Bool { words.map(ProseTags.mayHaveTags) ?? false }
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
