import DocumentTree

/// What every file with a document finds in it, before anything is written.
struct DocumentFindings: Sendable {
    var anchors: AnchorNodes
    var notes: NoteReferences
    /// What its words and figures lack.
    var violations: [Violation]

    init(_ document: Document) {
        anchors = AnchorNodes(document)
        notes = NoteReferences(document)
        violations = ConformanceCheck.violations(of: document)
    }
}

extension PDFPart {
    /// Found once, where the pack and the bilaga by itself have the same document.
    var findings: DocumentFindings {
        guard let contents else { return DocumentFindings(document) }
        return contents.findings { DocumentFindings(document) }
    }
}
