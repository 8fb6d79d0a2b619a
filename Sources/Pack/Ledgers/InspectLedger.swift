public import Diagnostics
import Inputs
public import Ledgers
import System

/// A ledger's file by itself, without a meeting.
public struct InspectedLedger: Sendable {
    /// nil for a file that is refused.
    public var summary: LedgerSummary?
    /// What the file is taken for.
    public var kind: String?
    public var sources = SourceSet()
    public var diagnostics = DiagnosticList()
    /// Of `--cells`.
    public var cells = ""

    public func json(_ language: MessageLanguage) -> JSON {
        let list = JSON.parse(Array(renderJSON(diagnostics.items, sources: sources, language: language).utf8))
        let findings = list?["diagnostics"] ?? .array([])
        return summary?.json(findings: findings) ?? LedgerSummary.refused(kind: kind, findings: findings)
    }
}

/// Reads a ledger wherever it lies.
///
/// - Parameter withCells: lists what the reader saw in each cell.
public func inspectLedger(_ path: String, _ choice: TableChoice, withCells: Bool) -> InspectedLedger {
    var result = InspectedLedger()
    let bytes: [UInt8]
    switch readFile(path, limit: FileAccess.ledgerSizeLimit) {
    case .success(let read): bytes = read
    case .failure(let fault):
        if let folder = FileAccess(parentPath(path), diagnostics: &result.diagnostics) {
            result.diagnostics.report(fault.diagnostic(lastComponent(path), in: folder, at: nil))
        }
        return result
    }
    let made = makeLedgerSource(path, bytes)
    result.kind = made.kindName
    let id = result.sources.add(made.source)
    if withCells { result.cells = made.cells() }
    let ledger = readLedger(id, made, choice: choice, diagnostics: &result.diagnostics)
    result.summary = ledger.map(LedgerSummary.init)
    if let summary = result.summary { result.kind = summary.ledger.kind.rawValue }
    return result
}
