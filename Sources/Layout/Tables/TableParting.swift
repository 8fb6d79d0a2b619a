import DocumentTree
import Style

/// Parts a table that is too wide for any page over its columns, with the first column in each part.
struct TableParting {
    let fit: TableFit
    let words: Words

    private var width: Length { fit.landscapeWidth ?? fit.width }

    /// As few parts as can be, in the largest type that needs no more; nil when a column has no room even by itself.
    func parts(_ table: Table) -> [Table]? {
        for yield in [WordYield.texts, .all] {
            let sizes = fit.sizes
            guard let smallest = sizes.last,
                let fewest = ColumnSeams(fit.measure(table, size: smallest, TableFit.close, yield), width).fewestParts
            else { continue }
            for size in sizes {
                let seams = ColumnSeams(fit.measure(table, size: size, TableFit.close, yield), width)
                guard seams.fewestParts == fewest, let ranges = seams.ranges(count: fewest) else { continue }
                return parts(of: table, ranges, size)
            }
        }
        return nil
    }

    private func parts(of table: Table, _ ranges: [Range<Int>], _ size: Length) -> [Table] {
        table.parts(ranges, size: size) { number, count in
            let fields: KeyValuePairs = ["number": String(number), "count": String(count)]
            guard !table.caption.isEmpty else { return [.text(words.unnamedTablePart(fields), nil)] }
            // The words of the caption keep their marks.
            let phrase = words.tablePart(fields)
            let place = "{caption}"
            guard let start = phrase.firstIndex(of: "{"), phrase[start...].hasPrefix(place) else { return table.caption }
            let (before, after) = (phrase[..<start], phrase[start...].dropFirst(place.count))
            return (before.isEmpty ? [] : [.text(String(before), nil)]) + table.caption + [.text(String(after), nil)]
        }
    }

    /// The column that has no room beside the names of the rows: what they need together, and what there is.
    func widest(_ table: Table) -> (column: Int, needs: Length, room: Length) {
        let measure = fit.measure(table, size: fit.sizes.last ?? fit.theme.text.table.size, TableFit.close, .all)
        let widths = ColumnWidths.least(measure)
        let seams = ColumnSeams(measure, width)
        let others = widths.indices.dropFirst()
        let column = others.first { !seams.fits($0..<$0 + 1) } ?? others.max { widths[$0] < widths[$1] } ?? 0
        let own = column == 0 ? .zero : widths[column] + TableFit.close
        return (column, (widths.first ?? .zero) + own, width)
    }
}

/// Where the columns of a table may be parted, so that each part fits a width beside the first column.
struct ColumnSeams {
    private let measure: TableMeasure
    private let available: Length
    private let widths: [Length]
    /// For each column, where a part that begins with it ends at the latest; the column itself where it has no room.
    private var reach: [Int]

    init(_ measure: TableMeasure, _ available: Length) {
        self.measure = measure
        self.available = available
        widths = ColumnWidths.least(measure)
        reach = Array(measure.columns.indices)
        for start in measure.columns.indices.dropFirst() {
            var end = max(start, start > 1 ? reach[start - 1] : 0)
            while end < measure.columns.count, fits(start..<end + 1) { end += 1 }
            reach[start] = end
        }
    }

    private var count: Int { measure.columns.count }

    /// Whether columns fit beside the first one.
    func fits(_ range: Range<Int>) -> Bool { ColumnWidths(measure.part(range), available: available) != nil }

    /// Nil when a column does not fit by itself.
    var fewestParts: Int? {
        guard count > 1 else { return nil }
        var (parts, start) = (0, 1)
        while start < count {
            if reach[start] == start { return nil }
            parts += 1
            start = reach[start]
        }
        return parts
    }

    /// The way to part the columns before one: what it costs, and where its last part begins.
    private struct Way {
        var cost: Int
        var start: Int
    }

    /// The seams that leave parts of about the same width, and preferably lie between grouped headers.
    func ranges(count parts: Int) -> [Range<Int>]? {
        guard parts > 0, count > 1 else { return nil }
        var ways: [[Way?]] = [[Way(cost: 0, start: 0)] + [Way?](repeating: nil, count: count - 1)]
        for number in 1...parts {
            var next = [Way?](repeating: nil, count: count)
            for start in 1..<count {
                guard let before = ways[number - 1][start - 1] else { continue }
                var used = Length.zero
                for end in start..<reach[start] {
                    used = used + measure.type.gap + widths[end]
                    let cut = end + 1 < count && cuts(end + 1) ? square(available) / 4 : 0
                    let cost = before.cost + square(used) + cut
                    if next[end].map({ cost < $0.cost }) ?? true { next[end] = Way(cost: cost, start: start) }
                }
            }
            ways.append(next)
        }
        var ranges: [Range<Int>] = []
        var end = count - 1
        for number in (1...parts).reversed() {
            guard end > 0, let way = ways[number][end] else { return nil }
            ranges.append(way.start..<end + 1)
            end = way.start - 1
        }
        return end == 0 ? ranges.reversed() : nil
    }

    /// In tenths of a point, so that sums stay small.
    private func square(_ length: Length) -> Int { (length.raw / 100) * (length.raw / 100) }

    /// Whether a seam before a column goes through a header or a cell.
    private func cuts(_ column: Int) -> Bool {
        measure.spans.contains { $0.column > 0 && $0.column < column && column < $0.column + $0.count }
    }
}

extension TableMeasure {
    /// What the first column and some of the others need.
    func part(_ range: Range<Int>) -> TableMeasure {
        var part = self
        part.head = []
        part.rows = []
        part.columns = [columns[0]] + columns[range]
        part.spans = spans.compactMap { span in
            let start = max(span.column, range.lowerBound)
            let end = min(span.column + span.count, range.upperBound)
            if span.column == 0 { return SpanNeed(column: 0, count: 1 + max(0, end - range.lowerBound), minimum: span.minimum) }
            guard start < end else { return nil }
            return SpanNeed(column: start - range.lowerBound + 1, count: end - start, minimum: span.minimum)
        }
        return part
    }
}
