import Testing

@testable import Text

/// A row grows, keeps its room, and gives back what was put in.
@Suite struct RowTests {
    @Test func itGrowsAndIsUsedAgain() {
        var row = Row<Int>(room: 1)
        #expect(state(row) == (0, nil, []))
        for number in 0..<1000 { row.append(number) }
        #expect(state(row) == (1000, 999, Array(0..<1000)))
        row[3] = -1
        row[4] += 1
        row.shorten(to: 5)
        row.shorten(to: 9)
        #expect(state(row) == (5, 5, [0, 1, 2, -1, 5]))
        row.removeAll()
        #expect(state(row) == (0, nil, []))
        [7, 8].withUnsafeBufferPointer { row.append(contentsOf: $0) }
        row.take(1)[0] = 9
        row.withMutableItems { items in items.swapAt(0, 2) }
        #expect(state(row) == (3, 7, [9, 8, 7]))
    }

    private func state(_ row: borrowing Row<Int>) -> (Int, Int?, [Int]) { (row.count, row.last, row.withItems { Array($0) }) }
}
