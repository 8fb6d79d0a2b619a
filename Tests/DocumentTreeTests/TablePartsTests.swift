import Style
import Testing

@testable import DocumentTree

/// A table that is too wide for a page, as several.
struct TablePartsTests {
    @Test func aPartWithoutGroupedHeadersHasOneRowOfHeaders() {
        func cell(_ name: String, _ column: Int, columns: Int = 1, rows: Int = 1) -> TableHeaderCell {
            TableHeaderCell(id: .none, inlines: [.text(name, nil)], column: column, columnSpan: columns, rowSpan: rows)
        }
        let table = Table(
            id: .none, anchor: "t", captionID: .none, caption: [.text("Tabell", nil)],
            columns: ["Post", "A", "B", "2024", "2025"].map { TableColumn(name: $0, alignment: .end) }, headID: .none,
            head: [
                TableHeaderRow(
                    id: .none, cells: [cell("Post", 0, rows: 2), cell("A", 1, rows: 2), cell("B", 2, rows: 2), cell("Utfall", 3, columns: 2)]),
                TableHeaderRow(id: .none, cells: [cell("2024", 3), cell("2025", 4)]),
            ], bodyID: .none, rows: [])
        let parts = table.parts([1..<3, 3..<5], size: .points(8)) { number, _ in [.text("\(number)", nil)] }
        // Else the first row of figures would be read as headers.
        #expect(parts[0].head.map { $0.cells.map(\.rowSpan) } == [[1, 1, 1]])
        #expect(parts[1].head.map { $0.cells.map(\.rowSpan) } == [[2, 1], [1, 1]])
    }
}
