import Style

/// The structure tree of a paper (ISO 32000-1 14.7).
struct PaperTags: Sendable {
    func fault(of marks: [[Int]], _ report: ContentReport) -> TagFault? { nil }
}

extension PaperSource {
    mutating func tags(_ leaves: [PaperLeaf], _ standard: DocumentStandard) -> PaperTags? {
        tagFault = TagFault.none
        return nil
    }
}
