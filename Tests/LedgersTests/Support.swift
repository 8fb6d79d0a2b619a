import Diagnostics
import Inputs

@testable import Ledgers

/// What came of reading a file of these bytes.
struct Reading {
    var ledger: Ledger?
    var sources = SourceSet()
    var diagnostics = DiagnosticList()

    init(_ bytes: [UInt8], named name: String = "fil.se", choice: TableChoice = TableChoice()) {
        let made = makeLedgerSource(name, bytes)
        let id = sources.add(made.source)
        ledger = readLedger(id, made, choice: choice, diagnostics: &diagnostics)
    }

    init(_ text: String, named name: String = "fil.se", choice: TableChoice = TableChoice()) {
        self.init(Array(text.utf8), named: name, choice: choice)
    }

    var codes: [String] { diagnostics.items.map(\.code.id) }

    /// In öre, of the file's own year.
    func result(_ account: String) -> Int64? {
        guard let ledger, let index = ledger.accounts.firstIndex(where: { $0.number == account }) else { return nil }
        return AccountSums(ledger).change(index)
    }

    /// The line of a message.
    func line(_ code: String) -> Int? {
        diagnostics.items.first { $0.code.id == code }?.range.map { sources[$0.file].position(of: Int($0.start)).line }
    }
}
