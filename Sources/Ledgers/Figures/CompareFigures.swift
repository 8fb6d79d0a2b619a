public import Diagnostics
public import Inputs

/// A typed amount beside the ledger's.
public struct ComparedFigure: Sendable {
    /// "utfall.kansli.2026"
    public var path: String
    /// In öre; nil where there is none.
    public var typed: Int64?
    public var ledger: Int64?
    /// The typed amount, or the field.
    public var range: SourceRange?

    /// Typed amounts are whole kronor, most often: what rounds to them is the same.
    public var isSame: Bool {
        guard let typed, let ledger else { return (typed ?? 0) == 0 && (ledger ?? 0) == 0 }
        return typed == ledger || typed == Amount(öre: ledger).kronor * 100
    }
}

/// Every amount of two values of the same field, in the order of the first.
public func compareFigures(_ typed: Value?, _ ledger: Value?, _ path: String) -> [ComparedFigure] {
    let own = typed?.entries ?? []
    let other = ledger?.entries ?? []
    if own.isEmpty, other.isEmpty {
        let left = typed?.öre
        let right = ledger?.öre
        return left == nil && right == nil ? [] : [ComparedFigure(path: path, typed: left, ledger: right, range: typed?.range)]
    }
    var result: [ComparedFigure] = []
    for field in own { result += compareFigures(field.value, other.first { $0.name == field.name }?.value, "\(path).\(field.name)") }
    for field in other where !own.contains(where: { $0.name == field.name }) { result += compareFigures(nil, field.value, "\(path).\(field.name)") }
    return result
}

/// The figures side by side, what differs marked.
public func comparisonText(_ figures: [ComparedFigure], _ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    if figures.isEmpty {
        return swedish
            ? "Filen har inga inskrivna belopp att jämföra med: de hämtas ur redovisningen, eller är inte skrivna än.\n"
            : "The file has no typed amounts to compare with: they are taken from the ledger, or are not typed yet.\n"
    }
    var rows = [swedish ? ["Uppgift", "Inskrivet", "Redovisningen", "Skillnad"] : ["Fact", "Typed", "Ledger", "Difference"]]
    for figure in figures {
        let difference = (figure.ledger ?? 0) &- (figure.typed ?? 0)
        rows.append([
            figure.path, figure.typed.map(öreText) ?? "–", figure.ledger.map(öreText) ?? "–", figure.isSame ? "=" : öreText(difference),
        ])
    }
    let off = figures.count { !$0.isSame }
    let all = figures.count
    let last =
        swedish
        ? (off == 0 ? "Alla \(all) belopp är desamma, avrundade till kronor." : "\(off) av \(all) belopp skiljer sig.")
        : (off == 0 ? "All \(all) amounts are the same, rounded to kronor." : "\(off) of \(all) amounts differ.")
    return aligned(rows) + last + "\n"
}

extension Value {
    fileprivate var entries: [Record.Field]? {
        switch kind {
        case .map(let record), .record(let record): record.fields
        case .list(let items): items.enumerated().map { Record.Field(name: String($0.offset + 1), value: $0.element) }
        default: nil
        }
    }

    fileprivate var öre: Int64? {
        switch kind {
        case .amount(let amount): amount.öre
        case .dash: 0
        default: nil
        }
    }
}
