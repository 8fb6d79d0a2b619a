// The readers of ledgers at the size that a municipality exports: 200 000 transactions, 100 000 rows. The files are made by
// scripts/large-ledgers, which also reads them by readers that are not ours.

struct LedgerCase {
    var name: String
    var file: String
}

let ledgerCases = [
    LedgerCase(name: "SIE, 200 000 transaktioner", file: "stor.se"),
    LedgerCase(name: "Excel, 100 000 rader", file: "stor.xlsx"),
    LedgerCase(name: "CSV, 100 000 rader", file: "stor.csv"),
]

/// Reads, maps and checks each, and reads it again by Python, where that is installed.
func benchLedgers(_ binary: String, in folder: String) {
    guard run(python + ["scripts/large-ledgers", "--make", folder])?.status == 0 else {
        print("\nRedovisningens filer mäts inte: python3 saknas.")
        return
    }
    print("\n" + padded("Redovisningens filer", 28) + "   ms (median)    min    max  cpu ms     MB   Python ms   Python MB")
    for item in ledgerCases {
        let path = "\(folder)/2026-05-27/underlag/\(item.file)"
        let command = [binary, "ledger", path]
        guard let first = run(command), first.status == 0 else {
            print("\(item.name): läsningen misslyckades")
            continue
        }
        let costs = (0..<7).compactMap { _ in run(command) }
        let wall = costs.map(\.seconds)
        var line = padded(item.name, 28) + right(median(wall) * 1000, decimals: 1, 14) + right((wall.min() ?? 0) * 1000, decimals: 1, 7)
        line += right((wall.max() ?? 0) * 1000, decimals: 1, 7) + right(median(costs.map(\.processorSeconds)) * 1000, decimals: 1, 8)
        line += right(Double(costs.map(\.peakBytes).max() ?? 0) / 1_048_576, decimals: 0, 7)
        if let other = run(python + ["scripts/large-ledgers", "--read", path]), other.status == 0 {
            line += right(other.seconds * 1000, decimals: 0, 12) + right(Double(other.peakBytes) / 1_048_576, decimals: 0, 12)
        } else {
            line += "   (ingen läsare)"
        }
        print(line)
    }
}
