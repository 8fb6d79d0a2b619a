public import Diagnostics
import Inputs

/// What a ledger holds, for a person and for machines.
public struct LedgerSummary: Sendable {
    public struct AccountSum: Sendable {
        public var number: String
        public var name: String
        /// Of the file's own year, in öre: the result as the file states it, or closing less opening balance; summed where it
        /// states neither. nil where it has nothing.
        public var result: Int64?
    }

    public let ledger: Ledger
    public let accounts: [AccountSum]
    /// Rows, transactions or balances.
    public let rowCount: Int

    public init(_ ledger: Ledger) {
        self.ledger = ledger
        let sums: [Int64?]
        if ledger.kind == .sie {
            let stated = AccountSums(ledger)
            sums = ledger.accounts.indices.map { stated.change($0) }
        } else {
            // Of a table with several years, the last.
            let year = ledger.year(0)?.from.year
            var result = [Int64?](repeating: nil, count: ledger.accounts.count)
            for row in ledger.rows where year == nil || row.period <= 12 || Int(row.period / 100) == year {
                result[Int(row.account)] = (result[Int(row.account)] ?? 0) &+ row.öre
            }
            sums = result
        }
        accounts = zip(ledger.accounts, sums).map { AccountSum(number: $0.number, name: $0.name, result: $1) }
        rowCount = ledger.rows.isEmpty ? ledger.balances.count : ledger.rows.count
    }

    /// - Parameter findings: what was found while reading, as JSON.
    public func json(findings: JSON) -> JSON {
        let years: [JSON] = ledger.years.map { year in
            .object([
                .init("year", .integer(Int64(year.index))), .init("from", .string(year.from.iso)), .init("to", .string(year.to.iso)),
            ])
        }
        let accounts: [JSON] = self.accounts.map { account in
            let result: JSON = account.result.map { .integer($0) } ?? .null
            return .object([
                .init("account", .string(account.number)), .init("name", .string(account.name)), .init("result", result),
            ])
        }
        let dimensions: [JSON] = ledger.dimensions.map { dimension in
            .object([.init("dimension", .integer(Int64(dimension.number))), .init("name", .string(dimension.name))])
        }
        let objects: [JSON] = ledger.objects.map { object in
            .object([
                .init("dimension", .integer(Int64(object.dimension))), .init("object", .string(object.code)), .init("name", .string(object.name)),
            ])
        }
        return .object([
            .init("kind", .string(ledger.kind.rawValue)), .init("program", jsonText(ledger.program)), .init("type", jsonText(ledger.type)),
            .init("through", jsonText(ledger.through?.value.iso)), .init("years", .array(years)), .init("accounts", .array(accounts)),
            .init("dimensions", .array(dimensions)), .init("objects", .array(objects)), .init("findings", findings),
        ])
    }

    /// The same shape for a file that is refused.
    public static func refused(kind: String?, findings: JSON) -> JSON {
        .object([
            .init("kind", jsonText(kind)), .init("program", .null), .init("type", .null), .init("through", .null), .init("years", .array([])),
            .init("accounts", .array([])), .init("dimensions", .array([])), .init("objects", .array([])), .init("findings", findings),
        ])
    }
}

private func jsonText(_ text: String?) -> JSON { text.map { $0.isEmpty ? .null : .string($0) } ?? .null }

extension LedgerSource {
    /// What a file is taken for, also when it is refused; nil for nothing that is known.
    public var kindName: String? {
        switch format {
        case .sie: "sie"
        case .workbook: "xlsx"
        case .table: "csv"
        case .refused: nil
        }
    }

    /// Every cell of a workbook or a table: sheet, place, kind and text, one a line and tabs between. What the reader saw.
    public func cells() -> String {
        var grid = self.grid
        if case .table = format { grid = source.bytes.withUnsafeBufferPointer { SeparatedValues($0) }.grid }
        guard let grid else { return "" }
        var out = ""
        source.bytes.withUnsafeBufferPointer { bytes in
            for sheet in grid.sheets {
                for row in sheet.rows.map({ grid.rows[$0] }) {
                    for cell in row.cells.map({ grid.cells[Int($0)] }) {
                        let text =
                            cell.kind == .quoted
                            ? cellText(cell, bytes) : String(decoding: UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)]), as: UTF8.self)
                        out += "\(sheet.name)\t\(columnName(Int(cell.column) + 1))\(row.number)\t\(cell.kind)\t\(text.replacingLineEnds)\n"
                    }
                }
            }
        }
        return out
    }
}

extension String {
    fileprivate var replacingLineEnds: String {
        guard utf8.contains(where: { $0 < 0x20 }) else { return self }
        var view = UnicodeScalarView()
        for scalar in unicodeScalars { view.append(scalar.value < 0x20 ? " " : scalar) }
        return String(view)
    }
}
