import Diagnostics

/// Of several remarks on one figure of a text the one that knows most of it: that it is another than its line's says more than that it is
/// nearly some figure or other.
func toldOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let knowing = diagnostics.filter { betterTold.contains($0.code.id) }
    guard !knowing.isEmpty else { return diagnostics }
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
        let place = diagnostic.range
        func isSamePlace(_ other: Diagnostic) -> Bool {
            guard let place, let theirs = other.range else { return false }
            return overlap(place, theirs) || other.notes.contains { overlap(place, $0.range) }
        }
        if lessTold.contains(diagnostic.code.id), knowing.contains(where: { $0.code.id != diagnostic.code.id && isSamePlace($0) }) { continue }
        if betterTold.contains(diagnostic.code.id), kept.contains(where: { $0.code.id == diagnostic.code.id && $0.range == place }) { continue }
        kept.append(diagnostic)
    }
    return kept
}

private func overlap(_ one: SourceRange, _ other: SourceRange) -> Bool { one.file == other.file && one.start < other.end && other.start < one.end }

private let betterTold = Set([DiagnosticCode.otherAmount, .otherDecision, .otherChange, .otherWhole, .otherShare].map(\.id))
private let lessTold = Set([DiagnosticCode.nearFigure, .otherInSamePhrase].map(\.id))
