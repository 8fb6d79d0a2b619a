import Diagnostics

/// Accounts, objects and their combinations of a table, numbered as they are met.
struct TableNames {
    let id: FileID
    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var accounts: [Account] = []
    private(set) var objects: [LedgerObject] = []
    private(set) var sets: [[Int32]] = [[]]
    /// By account and by combination: words that say that its rows are sums of others.
    private(set) var isSumAccount: [Bool] = []
    private(set) var isSumSet: [Bool] = [false]

    private var accountIndex = ByteIndex()
    /// Words behind the numbers of accounts, and whether they say that a row is a sum.
    private var tails = ByteIndex()
    private var isSumTail: [Bool] = []
    private var words = ByteIndex()
    private var objectIndex: [Int64: Int32] = [:]
    /// By dimension and code.
    private var objectNumbers: [LedgerObject: Int32] = [:]
    private var setNumbers: [[Int32]: Int32] = [[]: 0]
    /// What keeps the codes of the last row from being read.
    private(set) var fault: TableRows.Fault?
    /// By word: an error that a program wrote in the place of a code, in a file of text.
    private var isErrorWord: [Bool] = []
    private var lastKey: [Int32] = []
    private var lastSet: Int32 = 0
    private var setOfKey: [[Int32]: Int32] = [:]

    init(_ id: FileID, _ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>) {
        (self.id, self.grid, self.bytes) = (id, grid, bytes)
    }

    /// The number that an account's cell begins with; nil when it begins with none.
    func accountNumber(_ cell: Grid.Cell) -> Range<Int>? {
        var start = Int(cell.start)
        let end = Int(cell.end)
        while start < end, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "'") { start += 1 }
        // "5010.0" is how a number is stored at times.
        var stop = start
        while stop < end, bytes[stop] &- 0x30 < 10 { stop += 1 }
        guard stop > start else { return nil }
        if stop < end {
            if cell.kind == .number { return isWhole(stop, end) ? start..<stop : nil }
            // "5010 Lokalhyra", "5010-Lokalhyra"; letters that belong to the number: "5010A".
            // "7420-1" is one, with its part.
            if bytes[stop] == UInt8(ascii: "-"), stop + 1 < end, digits(bytes, stop + 1..<end) != nil { return start..<end }
            while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "-"), bytes[stop] != UInt8(ascii: ","), bytes[stop] != UInt8(ascii: ":"),
                bytes[stop] < 0x80
            { stop += 1 }
        }
        return start..<stop
    }

    /// A day, which programs make of what looks like one, or two numbers in one cell: which of them is the account?
    func isNoAccount(_ cell: Grid.Cell, _ number: Range<Int>) -> Bool {
        if cell.kind == .date { return true }
        guard cell.kind != .number, Int(cell.end) > number.upperBound else { return false }
        var hasDigit = false
        for index in number.upperBound..<Int(cell.end) {
            if bytes[index] &- 0x30 < 10 { hasDigit = true } else if bytes[index] > 0x20, bytes[index] != 0xC2, bytes[index] != 0xA0 { return false }
        }
        return hasDigit
    }

    private func isWhole(_ from: Int, _ end: Int) -> Bool {
        guard bytes[from] == UInt8(ascii: ".") else { return false }
        for index in from + 1..<end where bytes[index] != 0x30 { return false }
        return true
    }

    /// "5010 Summa"
    mutating func saysSum(_ tail: Range<Int>) -> Bool {
        let (index, isNew) = tails.number(of: tail, in: bytes)
        if isNew { isSumTail.append(isSumWords(ledgerText(bytes, tail))) }
        return isSumTail[index]
    }

    mutating func account(_ number: Range<Int>, _ cell: Grid.Cell, _ columns: TableColumns, _ row: Grid.Row) -> Int32 {
        let (index, isNew) = accountIndex.number(of: number, in: bytes)
        guard isNew else { return Int32(index) }
        var name = columns.accountName.flatMap { grid.cell(row, $0) }.map { cellText($0, bytes) } ?? ""
        // The name may stand behind the number, in the same cell.
        if name.isEmpty, Int(cell.end) > number.upperBound, cell.kind != .number {
            name = String(cellText(cell, bytes).drop { !$0.isWhitespace && $0 != "-" && $0 != ":" && $0 != "," }.drop { !$0.isLetter && !$0.isNumber })
        }
        accounts.append(
            Account(
                number: ledgerText(bytes, number), name: name, isDeclared: true,
                range: SourceRange(file: id, start: Int(cell.start), end: Int(cell.end))))
        isSumAccount.append(columns.accountName != nil && isSumWords(name))
        return Int32(index)
    }

    /// The combination of the codes that stand in a row, by the words in its columns: each is made once.
    mutating func objectSet(_ columns: TableColumns, _ view: RowView) -> Int32 {
        guard !columns.dimensions.isEmpty else { return 0 }
        fault = nil
        var key: [Int32] = []
        key.reserveCapacity(columns.dimensions.count)
        for (column, _) in columns.dimensions {
            guard let found = view.filled(column), found.end > found.start || found.kind == .formula else {
                key.append(-1)
                continue
            }
            if found.kind == .formula || found.isStale { fault = fault ?? .init(code: .formulaWithoutValue, cell: found) }
            let (word, isNew) = words.number(of: Int(found.start)..<Int(found.end), in: bytes)
            if isNew { isErrorWord.append(found.kind != .number && isErrorText(cellText(found, bytes))) }
            if found.kind == .error || isErrorWord[word] { fault = fault ?? .init(code: .errorCell, cell: found) }
            key.append(Int32(word))
        }
        if key == lastKey { return lastSet }
        lastKey = key
        if let known = setOfKey[key] {
            lastSet = known
            return known
        }
        var set: [Int32] = []
        for (index, column) in columns.dimensions.enumerated() where key[index] >= 0 {
            let number = object(index, key[index], column.column, columns, view)
            if number >= 0 { set.append(number) }
        }
        let number = setNumbers[set] ?? Int32(sets.count)
        if setNumbers[set] == nil {
            setNumbers[set] = number
            sets.append(set)
            isSumSet.append(set.contains { isSumWords(objects[Int($0)].code) || isSumWords(objects[Int($0)].name) })
        }
        setOfKey[key] = number
        lastSet = number
        return number
    }

    /// The codes of a row that other rows have had before.
    func known(_ columns: TableColumns, _ view: RowView) -> [Int32] {
        columns.dimensions.enumerated().compactMap { index, column in
            guard let cell = view.filled(column.column), cell.end > cell.start else { return nil }
            return objectNumbers[LedgerObject(dimension: index + 1, code: parted(codeText(cell)).code, name: "")]
        }
    }

    private mutating func object(_ index: Int, _ word: Int32, _ column: Int, _ columns: TableColumns, _ view: RowView) -> Int32 {
        let slot = Int64(index) << 32 | Int64(word)
        if let known = objectIndex[slot] { return known }
        let (code, ownName) = view.filled(column).map { parted(codeText($0)) } ?? ("", nil)
        // How tables say that there is none.
        if ["", "-", "–", "−", "(tom)", "(tomt)", "(tomma)", "(blank)"].contains(code.lowercased()) {
            objectIndex[slot] = -1
            return -1
        }
        let name = ownName ?? columns.dimensionNames[column].flatMap { view.filled($0) }.map { cellText($0, bytes) } ?? ""
        let ownKey = LedgerObject(dimension: index + 1, code: code, name: "")
        let number: Int32
        if let same = objectNumbers[ownKey] {
            number = same
        } else {
            number = Int32(objects.count)
            objectNumbers[ownKey] = number
            objects.append(LedgerObject(dimension: index + 1, code: code, name: name))
        }
        objectIndex[slot] = number
        return number
    }

    /// With the noughts that the cell shows in front.
    private func codeText(_ cell: Grid.Cell) -> String {
        let text = cellText(cell, bytes)
        guard cell.look.width > text.count, text.allSatisfy(\.isNumber) else { return text }
        return String(repeating: "0", count: cell.look.width - text.count) + text
    }

    /// "310 Kommunledning" is a code and a name; words alone are a code.
    private func parted(_ text: String) -> (code: String, name: String?) {
        guard let first = text.unicodeScalars.first, first.value >= 0x30, first.value <= 0x39, let space = text.firstIndex(of: " ") else {
            // 2310.0
            return (text.hasSuffix(".0") && text.dropLast(2).allSatisfy(\.isNumber) ? String(text.dropLast(2)) : text, nil)
        }
        let name = text[space...].drop { $0 == " " || $0 == "-" || $0 == "–" }
        return (String(text[..<space]), name.isEmpty ? nil : String(name))
    }
}

/// What workbooks show where a formula cannot be computed, as files of text keep it.
private func isErrorText(_ text: String) -> Bool {
    guard text.hasPrefix("#"), let last = text.last, text.count < 20 else { return false }
    return last == "!" || last == "?" || ["#N/A", "#SAKNAS"].contains(text.uppercased())
}

/// Whether any cell of a row has words that call it a sum of others.
func hasSumWords(_ row: Grid.Row, _ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    row.cells.contains { position in
        let cell = grid.cells[Int(position)]
        return (cell.kind == .text || cell.kind == .quoted) && isSumWords(cellText(cell, bytes))
    }
}

/// Whether words call a row a sum of others: the first or the last of them does. "Totalentreprenad" does not.
func isSumWords(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != ":" }
    guard let first = words.first, let last = words.last else { return false }
    return sumWords.contains(String(first)) || sumWords.contains(String(last))
}

private let sumWords: Set<String> = [
    "summa", "summor", "total", "totalt", "totals", "totalsumma", "delsumma", "slutsumma", "delsummor", "sum", "subtotal", "s:a", "tot", "sammanlagt",
]
