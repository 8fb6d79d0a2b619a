/// Writes a text in Markdown of ours, as somebody would who writes it by hand: lines of a hundred signs, tables in columns.
struct MarkdownWriter {
    static let width = 100

    var losses: Losses
    private var notes: [[TextBlock]] = []

    init(_ losses: Losses) { self.losses = losses }

    /// The whole text, with its notes at the end.
    mutating func write(_ blocks: [TextBlock]) -> String {
        var parts = self.blocks(blocks, indent: 0)
        // A note can have a note.
        var number = 0
        while number < notes.count {
            let lines = lines(notes[number], indent: 4)
            let label = "[^\(number + 1)]: "
            if let first = lines.first { parts.append(([label + first.trimmingBlanks] + lines.dropFirst()).joined(separator: "\n")) }
            number += 1
        }
        return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
    }

    mutating func noteNumber(_ blocks: [TextBlock]) -> Int {
        notes.append(blocks)
        return notes.count
    }

    /// Each block as its lines, joined.
    private mutating func blocks(_ blocks: [TextBlock], indent: Int) -> [String] {
        var parts: [String] = []
        var before: TextBlock?
        for block in blocks {
            let part = lines(block, after: before, indent: indent).joined(separator: "\n")
            if !part.isEmpty { parts.append(part) }
            before = block
        }
        return parts
    }

    private mutating func lines(_ blocks: [TextBlock], indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return self.blocks(blocks, indent: indent).joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : margin + $0
        }
    }

    private mutating func lines(_ block: TextBlock, after before: TextBlock?, indent: Int) -> [String] {
        switch block {
        case .paragraph(let words): return paragraph(words, indent)
        case .heading(let level, let words):
            let text = inline(words).split(separator: "\n").joined(separator: " ")
            // Signs at the end would be taken for the heading's own.
            return text.isEmpty ? [] : [String(repeating: "#", count: level) + " " + (text.hasSuffix("#") ? text.dropLast() + "\\#" : text)]
        case .list(let start, let items): return list(start, items, after: before, indent)
        case .quote(let blocks): return lines(blocks, indent: 0).map { $0.isEmpty ? ">" : "> " + $0 }
        case .code(let text):
            let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            return [fence] + text.split(separator: "\n", omittingEmptySubsequences: false).map { MarkdownWriter.withoutFacts(String($0)) } + [fence]
        // Three hyphens first in a file would be its head.
        case .rule: return before == nil ? [] : ["---"]
        case .table(let table): return self.table(table)
        }
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ words: [TextInline], _ indent: Int) -> [String] {
        let lines = inline(words).split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        return lines.enumerated().flatMap { number, line in
            var wrapped = MarkdownWriter.wrapped(MarkdownEscapes.opening(line), max(40, MarkdownWriter.width - indent))
            if number < lines.count - 1 { wrapped[wrapped.count - 1] += "\\" }
            return wrapped
        }
    }

    /// At spaces, where the next word may begin a line.
    private static func wrapped(_ line: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var length = 0
        for word in line.split(separator: " ") {
            if current.isEmpty {
                (current, length) = (String(word), word.count)
            } else if length + 1 + word.count > width, MarkdownEscapes.mayOpenLine(word) {
                lines.append(current)
                (current, length) = (String(word), word.count)
            } else {
                current += " " + word
                length += 1 + word.count
            }
        }
        return lines + [current]
    }

    // MARK: Lists

    private mutating func list(_ start: Int?, _ items: [[TextBlock]], after before: TextBlock?, _ indent: Int) -> [String] {
        // Two lists after each other have different signs, or they would be one.
        var isSecond = false
        if case .list(let other, _)? = before { isSecond = (other == nil) == (start == nil) }
        let isTight = items.allSatisfy { item in
            item.enumerated().allSatisfy { number, block in
                switch block {
                case .paragraph: number == 0
                case .list: number > 0
                default: false
                }
            }
        }
        var result: [String] = []
        for (number, item) in items.enumerated() {
            let mark = start.map { "\($0 + number)\(isSecond ? ")" : ".") " } ?? (isSecond ? "* " : "- ")
            let margin = mark.count
            var lines: [String] = []
            if isTight {
                let shifted = String(repeating: " ", count: margin)
                for block in item { lines += self.lines(block, after: nil, indent: indent + margin).map { $0.isEmpty ? "" : shifted + $0 } }
            } else {
                lines = self.lines(item, indent: margin)
            }
            guard let first = lines.first else { continue }
            if !isTight, !result.isEmpty { result.append("") }
            result += [mark + first.trimmingBlanks] + lines.dropFirst()
        }
        return result
    }

    // MARK: Tables

    private mutating func table(_ table: TextTable) -> [String] {
        var rows: [[String]] = []
        for row in table.rows {
            rows.append(row.map { cell in cellText(cell) })
        }
        guard let columns = rows.first?.count else { return [] }
        let widths = (0..<columns).map { column in max(3, rows.map { $0[column].count }.max() ?? 0) }
        // What no window holds is not set in columns.
        let isAligned = widths.reduce(0, +) + columns * 3 <= 140
        var lines = rows.map { row in
            "|"
                + row.enumerated().map { column, cell in
                    let room = String(repeating: " ", count: isAligned ? widths[column] - cell.count : 0)
                    return " " + (table.rightAligned.contains(column) ? room + cell : cell + room) + " |"
                }.joined()
        }
        let rule = (0..<columns).map { column in
            let length = isAligned ? widths[column] : 3
            return table.rightAligned.contains(column)
                ? " " + String(repeating: "-", count: length - 1) + ": |" : " " + String(repeating: "-", count: length) + " |"
        }.joined()
        lines.insert("|" + rule, at: 1)
        return lines
    }

    private mutating func cellText(_ cell: [TextInline]) -> String {
        let text = inline(cell).split(separator: "\n").joined(separator: " ").trimmingBlanks
        // A cell that begins as a list's item.
        guard let first = text.first, "-+".contains(first), text.dropFirst().first == " " else { return text }
        return "\\" + text
    }
}

extension StringProtocol {
    var trimmingBlanks: String {
        var text = Substring(self)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
