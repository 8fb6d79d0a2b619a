import Diagnostics
import Inputs

extension LiveAddition {
    /// Where in the file, and what.
    func insertion(_ values: [String]) -> (offset: Int, text: String)? {
        let bytes = file.bytes
        let given = Array(zip(inputs, values))
        switch target {
        case .item(let node, let list, let item):
            if isFlow(list) { return inFlow(list, isEmpty: false, flowValue(node, given)) }
            guard let start = item.range.map({ Int($0.start) }), let dash = dashColumn(before: start), let end = endOfLine(after: item, in: list) else {
                return nil
            }
            return (end, ending + blanks(dash) + "- " + blockValue(node, given, indent: dash + 2, isItem: true))
        case .entry(let node, let map, let whole, let entry):
            guard let key = given.first?.1 else { return nil }
            let rest = Array(given.dropFirst())
            if isFlow(whole) { return inFlow(whole, isEmpty: map.fields.isEmpty, "\(plain(key)): " + flowValue(node, rest)) }
            guard let column = column(of: entry), let end = endOfLine(after: entry.value, in: whole) else { return nil }
            // A row beside rows in braces is in braces too.
            let isFlowRow = entry.value.range.map { bytes[Int($0.start)] == UInt8(ascii: "{") } ?? false
            let value = isFlowRow ? " " + flowValue(node, rest) : blockField(node, rest, indent: column + 2)
            return (end, ending + blanks(column) + plain(key) + ":" + value)
        case .field(let field, let record, let whole):
            guard let value = given.first?.1 else { return nil }
            if isFlow(whole) { return inFlow(whole, isEmpty: false, "\(field.name): " + plain(value)) }
            guard let (column, end) = endOfFields(record, in: whole) else { return nil }
            return (end, ending + blanks(column) + field.name + ":" + scalarField(value, isProse: given[0].0.isProse, indent: column + 2))
        case .firstEntry(let field, let node, let record, let whole):
            guard let key = given.first?.1, let (column, end) = endOfFields(record, in: whole) else { return nil }
            return (
                end,
                ending + blanks(column) + field.name + ":" + ending + blanks(column + 2) + plain(key) + ":"
                    + blockField(node, Array(given.dropFirst()), indent: column + 4)
            )
        }
    }

    private typealias Given = [(Input, String)]

    private var ending: String { file.bytes.endsLinesWithReturn ? "\r\n" : "\n" }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

    private func plain(_ text: String) -> String { String(decoding: scalarSource(text, inPlaceOf: []), as: UTF8.self) }

    private func isFlow(_ value: Value) -> Bool {
        guard let start = value.range.map({ Int($0.start) }), start < file.bytes.count else { return false }
        return file.bytes[start] == UInt8(ascii: "{") || file.bytes[start] == UInt8(ascii: "[")
    }

    /// Before the closing bracket.
    private func inFlow(_ whole: Value, isEmpty: Bool, _ text: String) -> (Int, String)? {
        guard let range = whole.range, Int(range.end) <= file.bytes.count, range.end > range.start else { return nil }
        var end = Int(range.end) - 1
        guard file.bytes[end] == UInt8(ascii: "}") || file.bytes[end] == UInt8(ascii: "]") else { return nil }
        while end > Int(range.start) + 1, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
        return (end, (isEmpty ? "" : ", ") + text)
    }

    private func flowValue(_ node: SchemaNode, _ given: Given) -> String {
        switch node.type {
        case .record, .map: "{" + given.filter { !$0.1.isEmpty }.map { "\($0.0.name): \(plain($0.1))" }.joined(separator: ", ") + "}"
        case .scalar, .reference, .list: plain(given.first?.1 ?? "")
        }
    }

    /// What follows `- `.
    private func blockValue(_ node: SchemaNode, _ given: Given, indent: Int, isItem: Bool) -> String {
        guard case .record = node.type else { return plain(given.first?.1 ?? "") }
        return given.filter { !$0.1.isEmpty }.map { $0.0.name + ":" + scalarField($0.1, isProse: $0.0.isProse, indent: indent + 2) }
            .joined(separator: ending + blanks(indent))
    }

    /// What follows `key:`.
    private func blockField(_ node: SchemaNode, _ given: Given, indent: Int) -> String {
        switch node.type {
        case .record: ending + blanks(indent) + blockValue(node, given, indent: indent, isItem: false)
        case .map: " " + flowValue(node, given)
        case .scalar, .reference, .list: scalarField(given.first?.1 ?? "", isProse: given.first?.0.isProse ?? false, indent: indent)
        }
    }

    private func scalarField(_ text: String, isProse: Bool, indent: Int) -> String {
        guard isProse, text.utf8.contains(0x0A) else { return " " + plain(text) }
        return " |"
            + text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { ending + ($0.isEmpty ? "" : blanks(indent) + String(Substring($0))) }.joined()
    }

    private func column(of field: Record.Field) -> Int? {
        guard let start = field.nameRange.map({ Int($0.start) }) else { return nil }
        return start - startOfLine(start)
    }

    private func startOfLine(_ offset: Int) -> Int {
        var start = offset
        while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// The column of the dash that an item stands behind.
    private func dashColumn(before start: Int) -> Int? {
        let line = startOfLine(start)
        guard let dash = file.bytes[line..<start].lastIndex(of: UInt8(ascii: "-")),
            file.bytes[line..<dash].allSatisfy({ $0 == 0x20 })
        else { return nil }
        return dash - line
    }

    /// The column of a record's keys, and the end of what stands last of it in the file, above a body of prose.
    private func endOfFields(_ record: Record, in whole: Value) -> (column: Int, end: Int)? {
        let written = record.fields.filter { $0.nameRange != nil && $0.value.range != nil }
        guard let last = written.max(by: { ($0.nameRange?.start ?? 0) < ($1.nameRange?.start ?? 0) }), let column = column(of: last) else { return nil }
        guard let end = endOfLine(after: last.value, in: whole) ?? last.nameRange.map({ endOfLine(at: Int($0.end)) }) else { return nil }
        return (column, end)
    }

    /// Where the line ends on which a value ends: comments and blank lines below belong to what follows.
    ///
    /// - Parameter whole: what the value is part of; what is written elsewhere does not count.
    private func endOfLine(after value: Value, in whole: Value) -> Int? {
        var end: Int?
        func isWithin(_ range: SourceRange) -> Bool {
            guard let bounds = whole.range else { return true }
            return range.file == bounds.file && range.start >= bounds.start && range.end <= bounds.end
        }
        value.forEachValue { visit in
            switch visit.value.kind {
            case .map(let record), .record(let record):
                // What a key stands for may be written elsewhere, as a bilaga of the agenda is: its own line counts.
                for case let range? in record.fields.map(\.nameRange) where isWithin(range) { end = max(end ?? 0, Int(range.end)) }
                return
            case .list, .absent: return
            default: break
            }
            guard let range = visit.value.range, isWithin(range) else { return }
            end = max(end ?? 0, Int(range.end))
        }
        // An empty collection has nothing in it.
        return (end ?? value.range.flatMap { isWithin($0) ? Int($0.end) : nil }).map { endOfLine(at: $0) }
    }

    private func endOfLine(at offset: Int) -> Int {
        var end = min(offset, file.bytes.count)
        while end > 0, [0x20, 0x0A, 0x0D, 0x09].contains(file.bytes[end - 1]) { end -= 1 }
        while end < file.bytes.count, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
        return end
    }
}
