import Checks
import Diagnostics
import Inputs

extension Session {
    /// A mistyped figure breaks several rules at once: the sum that it is in, last meeting's figure, the budget that it must be
    /// within. Those that point at one line are told as one message, with the others as notes beneath it, so that nothing is
    /// lost and one slip is one message. Only an error takes errors with it.
    mutating func tellTogether() {
        tellOfOneDay()
        tellOfOneAttachment()
        var items = diagnostics.items
        // Of so many nobody can say which is of what.
        guard (2...500).contains(items.count(where: { $0.isOfFigures })) else { return }
        let lines = items.map { $0.isOfFigures ? line($0.range) : nil }
        var isTaken = items.map { _ in false }
        // What points at the same line.
        for head in items.indices where lines[head] != nil && !isTaken[head] {
            let others = items.indices.filter { $0 != head && !isTaken[$0] && lines[$0] == lines[head] }
            guard !others.contains(where: { items[$0].weight > items[head].weight || items[$0].weight == items[head].weight && $0 < head }) else { continue }
            for other in others { take(other, into: head, &items, &isTaken) }
        }
        // What is compared with such a line, or is a difference of it.
        for head in items.indices where lines[head] != nil && !isTaken[head] {
            for other in items.indices where other != head && !isTaken[other] && items[other].isOfFigures && items[other].notes.count < 4 {
                guard items[other].weight <= items[head].weight,
                    items[other].notes.contains(where: { line($0.range) == lines[head] }) || items[other].isDifference(of: items[head])
                else { continue }
                take(other, into: head, &items, &isTaken)
            }
        }
        // Sums of one row; and sums that are left blank, all of them of a column that one figure has begun.
        takeLater(&items, &isTaken, of: \.isSumOfRow) { $0.arguments["rad"] == $1.arguments["rad"] }
        takeLater(&items, &isTaken, of: { $0.code.id == "CK003" }) { _, _ in true }
        keep(items, isTaken)
    }

    private mutating func keep(_ items: [Diagnostic], _ isTaken: [Bool]) {
        guard isTaken.contains(true) else { return }
        diagnostics.removeAll { _ in true }
        for (item, taken) in zip(items, isTaken) where !taken { diagnostics.report(item) }
    }

    /// A bilaga that is gone from the list while its item is there: what texts take from it, and the numbers and
    /// links of those after it, are wrong for that reason.
    private mutating func tellOfOneAttachment() {
        var items = diagnostics.items
        let heads = items.indices.filter { items[$0].code.id == "IN051" }
        guard heads.count == 1, let head = heads.first, items[head].replacement == nil else { return }
        var isTaken = items.map { _ in false }
        for other in items.indices where items[other].followsFromLostAttachment { take(other, into: head, &items, &isTaken) }
        keep(items, isTaken)
    }

    /// Where the meeting's day is another than its folder's, every day is held against the wrong one. Days that are wrong for
    /// that reason stop the build still, and are told beneath it.
    private mutating func tellOfOneDay() {
        var items = diagnostics.items
        guard let head = items.firstIndex(where: { $0.code.id == "CK092" }) else { return }
        var isTaken = items.map { _ in false }
        for other in items.indices where other != head && dayCodes.contains(items[other].code.id) {
            isTaken[other] = true
            guard items[other].severity == .error else { continue }
            items[head].severity = .error
            take(other, into: head, &items, &isTaken)
        }
        keep(items, isTaken)
    }

    /// Of messages of one kind, about one file, the first takes those after it that are of the same.
    private func takeLater(_ items: inout [Diagnostic], _ isTaken: inout [Bool], of isOfKind: (Diagnostic) -> Bool, areAlike: (Diagnostic, Diagnostic) -> Bool)
    {
        for head in items.indices where isOfKind(items[head]) && !isTaken[head] {
            for other in items.indices
            where other > head && !isTaken[other] && isOfKind(items[other]) && areAlike(items[other], items[head])
                && items[other].range?.file == items[head].range?.file
            {
                take(other, into: head, &items, &isTaken)
            }
        }
    }

    /// Makes a note of a message.
    private func take(_ other: Int, into head: Int, _ items: inout [Diagnostic], _ isTaken: inout [Bool]) {
        isTaken[other] = true
        guard let range = items[other].range else { return }
        items[head].notes.append(DiagnosticNote(range, sv: items[other].named(.swedish), en: items[other].named(.english)))
    }

    private func line(_ range: SourceRange?) -> LinePlace? {
        guard let range, let file = sources.file(range.file) else { return nil }
        return LinePlace(file: range.file, line: file.position(of: Int(range.start)).line)
    }
}

private struct LinePlace: Hashable {
    var file: FileID
    var line: Int
}

extension Diagnostic {
    /// Of the figures themselves; remarks on texts and forecasts of other rounds are none.
    fileprivate var isOfFigures: Bool { code.id.hasPrefix("CK") ? figureCodes.contains(code.id) && !Self.alone.contains(code.id) : Self.sums.contains(code.id) }

    /// With its code, by which it can be looked up.
    fileprivate func named(_ language: MessageLanguage) -> String { "\(code.id): \(summary(language))" }

    /// They are about a text, a file or a schema, or say by themselves what is wrong.
    private static let alone: Set = ["CK110", "CK218", "CK247", "CK200", "CK201", "CK202", "CK120", "CK121", "CK216", "CK217"]
    private static let sums: Set = ["TB001", "TB002", "TB014", "TB019", "TB020"]

    fileprivate var isSumOfRow: Bool { code.id == "TB001" || code.id == "TB002" }

    fileprivate var followsFromLostAttachment: Bool {
        switch code.id {
        case "PK022", "CK040", "CK046": true
        case "EX010": replacement == nil
        case "PK007": arguments["mål"]?.hasPrefix("bilaga-") == true
        default: false
        }
    }

    /// What says best what is wrong comes first: the figure that is misplaced, that is likely wrong, errors before warnings.
    fileprivate var weight: Int {
        let order = ["CK123": 5, "TB020": 4, "TB019": 3, "TB014": 3][code.id] ?? (isSumOfRow ? 0 : 1)
        return (severity == .error ? 20 : severity == .warning ? 10 : 0) + order
    }

    /// Whether it tells of a difference that a figure of the same line is part of.
    fileprivate func isDifference(of head: Diagnostic) -> Bool {
        guard code.id == "CK005", let row = arguments["rad"], !row.isEmpty, head.range?.file == range?.file else { return false }
        return head.arguments.contains { ["rad", "uppgift"].contains($0.key) && ($0.value == row || $0.value.hasPrefix(row + ",")) } && !head.isSumOfRow
    }
}
