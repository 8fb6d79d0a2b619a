import Diagnostics

/// A unified diff of two versions of a file, as `diff -u` writes it, with three lines of context.
///
/// - Returns: an empty text when they are the same.
func unifiedDiff(_ path: String, _ old: [UInt8], _ new: [UInt8], colour: Bool) -> String {
    let before = lines(old)
    let after = lines(new)
    let rows = diffRows(before, after)
    guard rows.contains(where: { $0.mark != " " }) else { return "" }

    func paint(_ text: String, _ code: String) -> String { colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
    var text = paint(printableLines("--- \(path)\n+++ \(path)"), "1") + "\n"
    var index = 0
    while let first = rows[index...].firstIndex(where: { $0.mark != " " }) {
        // A hunk goes on as long as the next change is near enough to share its context.
        var last = first
        while let next = rows[(last + 1)...].firstIndex(where: { $0.mark != " " }), next - last <= 2 * context + 1 {
            last = next
        }
        let start = max(first - context, index)
        let end = min(last + context + 1, rows.count)
        let hunk = rows[start..<end]
        let removed = hunk.count { $0.mark != "+" }
        let added = hunk.count { $0.mark != "-" }
        let oldStart = rows[..<start].count { $0.mark != "+" } + (removed > 0 ? 1 : 0)
        let newStart = rows[..<start].count { $0.mark != "-" } + (added > 0 ? 1 : 0)
        text += paint("@@ -\(oldStart),\(removed) +\(newStart),\(added) @@", "36") + "\n"
        for row in hunk {
            let line = printableLines(row.mark + row.text)
            text += (row.mark == " " ? line : paint(line, row.mark == "-" ? "31" : "32")) + "\n"
        }
        index = end
        if index >= rows.count { break }
    }
    return text
}

private let context = 3

private struct DiffRow {
    var mark: String
    var text: String
}

/// The lines of both, each once where they agree.
private func diffRows(_ before: [String], _ after: [String]) -> [DiffRow] {
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in after.difference(from: before) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var rows: [DiffRow] = []
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
        if old < before.count, removed.contains(old) {
            rows.append(DiffRow(mark: "-", text: before[old]))
            old += 1
        } else if new < after.count, inserted.contains(new) {
            rows.append(DiffRow(mark: "+", text: after[new]))
            new += 1
        } else {
            rows.append(DiffRow(mark: " ", text: before[old]))
            old += 1
            new += 1
        }
    }
    return rows
}

private func lines(_ bytes: [UInt8]) -> [String] {
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
}
