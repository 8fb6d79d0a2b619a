public import Diagnostics

/// Reads a ledger's text that has been added to the sources. What is wrong is told, all of it.
///
/// - Parameters:
///   - id: of the source in `sources`.
///   - path: where the file is asked for, for what has no place in it.
/// - Returns: nil when the file is refused.
public func readLedger(
    _ id: FileID, _ made: LedgerSource, choice: TableChoice = TableChoice(), asked place: SourceRange? = nil,
    diagnostics: inout DiagnosticList
) -> Ledger? {
    var part: Ledger?
    return readLedger(id, made, choice: choice, asked: place, part: &part, diagnostics: &diagnostics)
}

/// - Parameter part: of a table of which single rows cannot be read, the others: to tell what else is wrong in the same run, and for
///   nothing else.
public func readLedger(
    _ id: FileID, _ made: LedgerSource, choice: TableChoice, asked place: SourceRange?, part: inout Ledger?, diagnostics: inout DiagnosticList
) -> Ledger? {
    let name = made.source.path
    if let refusal = made.refusal {
        diagnostics.report(refusal.code, at: place, ["fil": name].merging(refusal.arguments) { $1 })
        return nil
    }
    var found = DiagnosticList()
    let ledger = read(id, made, choice, &part, &found)
    if ledger != nil, let other = made.decoded.otherwise {
        found.report(
            .mixedLetters, at: SourceRange(file: id, start: other.word.lowerBound, end: other.word.upperBound),
            ["kod": other.code.rawValue, "övriga": made.decoded.code?.rawValue ?? "ASCII"])
    }
    for var item in found.items {
        // What is said of the whole file stands where the file is asked for.
        if item.range == nil { item.range = place }
        if item.arguments["fil"] == nil { item.arguments["fil"] = name }
        diagnostics.report(item)
    }
    return ledger
}

private func read(_ id: FileID, _ made: LedgerSource, _ choice: TableChoice, _ part: inout Ledger?, _ diagnostics: inout DiagnosticList) -> Ledger? {
    switch made.format {
    case .refused: return nil
    case .sie: return readSIE(id, made.source, &diagnostics)
    case .workbook:
        guard let grid = made.grid else { return nil }
        return table(id, .xlsx, grid, choice, made.source.bytes, &part, &diagnostics)
    case .table:
        let values = made.source.bytes.withUnsafeBufferPointer { SeparatedValues($0) }
        if values.isTooLarge {
            diagnostics.report(.tooLargeLedger, at: nil, ["gräns": "6 000 000 celler", "limit": "6,000,000 cells"])
            return nil
        }
        if let open = values.openQuote {
            diagnostics.report(
                .ledgerCutShort, at: SourceRange(file: id, start: open, end: open + 1),
                ["vad": "citattecknet som öppnas här", "what": "the quotation mark that opens here"])
            return nil
        }
        if let stray = values.strayQuote {
            diagnostics.report(.strayQuote, at: SourceRange(file: id, start: stray, end: stray + 1))
            return nil
        }
        return table(id, values.separator == 0x09 ? .tsv : .csv, values.grid, choice, made.source.bytes, &part, &diagnostics)
    }
}

private func table(
    _ id: FileID, _ kind: Ledger.Kind, _ grid: Grid, _ choice: TableChoice, _ text: [UInt8], _ part: inout Ledger?, _ diagnostics: inout DiagnosticList
) -> Ledger? {
    let (ledger, rest, found) = text.withUnsafeBufferPointer { bytes in
        var reader = TableReader(id, kind, grid, choice, bytes)
        let ledger = reader.read()
        return (ledger, reader.part, reader.diagnostics)
    }
    part = rest
    diagnostics.append(contentsOf: found)
    return ledger
}
