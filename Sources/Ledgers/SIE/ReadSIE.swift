import Diagnostics
import Inputs

/// Reads a SIE file of any type. What is wrong is told, all of it.
///
/// - Returns: nil when the file is to be refused: cut short, or without anything that is a ledger's.
func readSIE(_ id: FileID, _ source: SourceFile, _ diagnostics: inout DiagnosticList) -> Ledger? {
    let (ledger, unbalanced, numbers, found) = source.bytes.withUnsafeBufferPointer { bytes in
        var reader = SIEReader(id, bytes)
        reader.read()
        let ledger = reader.isRefused ? nil : reader.finished()
        return (ledger, reader.unbalanced, reader.numbers, reader.diagnostics)
    }
    diagnostics.append(contentsOf: found)
    guard let ledger else {
        tellUnbalanced(unbalanced, id, &diagnostics)
        return nil
    }
    checkSum(of: source, id, &diagnostics)
    reconcile(ledger, unbalanced, numbers, &diagnostics)
    return ledger
}

/// Goes through the lines of a SIE file once.
struct SIEReader {
    /// Rows of a file of the size that is read at all.
    static let mostRows = 4_000_000
    /// Of one kind of slip, so many are told one by one.
    static let mostTold = 50

    let id: FileID
    let bytes: UnsafeBufferPointer<UInt8>
    var ledger: Ledger
    var diagnostics = DiagnosticList()
    /// The figures cannot be trusted, or there are none.
    var isRefused = false

    var fields = SIEFields()
    var names = SIENames()
    var voucher: OpenVoucher?
    var type = ""
    /// Where `#KSUMMA` opened, until it is closed.
    private var openChecksum: SourceRange?
    var hasBalances = false
    private var hasKnownRecord = false
    var told: [String: Int] = [:]
    /// Vouchers whose rows do not come to nought, held against the accounts' balances when all is read.
    var unbalanced: [UnbalancedVoucher] = []
    /// The numbers of the vouchers, in the order of the file.
    var numbers = VoucherNumbers()
    /// Records that a file has once.
    private var once = OnceOnly()
    /// The first voucher dated in another year than the file's own, and how many there are.
    var strangers: (range: Range<Int>, count: Int)?
    /// Of a file that has not said its year: its vouchers by the year of their day.
    var voucherYears: [Int32: (range: Range<Int>, count: Int)] = [:]

    struct OpenVoucher {
        var range: Range<Int>
        var period: Int32
        var day: UInt8 = 0
        var sum: Int64 = 0
        /// The first of its rows among all.
        var firstRow = 0
        var rows = 0
        var isOpen = false
        /// A row of it could not be read, so its sum says nothing.
        var isBroken = false
        /// What stands where its day should, and whether it was told that it is none.
        var words = ""
        var isToldWithoutDay = false
    }

    init(_ id: FileID, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.id = id
        self.bytes = bytes
        ledger = Ledger(kind: .sie, file: id)
        ledger.rows.reserveCapacity(bytes.count / 64)
    }

    mutating func read() {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            line(start, end)
            start = end + 1
        }
        // The last record is a voucher's head, or the head and some of its rows.
        if let open = voucher, open.isOpen || open.rows == 0 { tellCutShort(open.range) }
        if let openChecksum {
            diagnostics.report(
                .ledgerCutShort, at: openChecksum, ["vad": "kontrollsumman som öppnas här", "what": "the checksum that is opened here"])
            isRefused = true
        }
        if !hasKnownRecord {
            diagnostics.report(.notALedger, at: nil, ["skäl": "det har inga poster ur SIE", "reason": "it has no records of SIE"])
            isRefused = true
        } else if ledger.rows.isEmpty, ledger.balances.isEmpty, !isRefused {
            diagnostics.report(.ledgerWithoutFigures, at: SourceRange(file: id, start: 0, end: firstLineEnd), ["slag": "SIE"])
            isRefused = true
        }
    }

    private var firstLineEnd: Int {
        var end = 0
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    // MARK: Lines

    private mutating func line(_ lineStart: Int, _ end: Int) {
        var start = lineStart
        while start < end, bytes[start] <= 0x20 { start += 1 }
        guard start < end else { return }
        switch bytes[start] {
        case UInt8(ascii: "#"): record(start, end)
        case UInt8(ascii: "{"): if voucher != nil { voucher?.isOpen = true }
        case UInt8(ascii: "}"): closeVoucher()
        default:
            // Lines in between are of nobody that keeps to the standard: the end of a text with a line end in it.
            break
        }
    }

    private mutating func record(_ start: Int, _ end: Int) {
        var labelEnd = start + 1
        while labelEnd < end, bytes[labelEnd] > 0x20 { labelEnd += 1 }
        guard let label = SIELabel.named(bytes, start + 1..<labelEnd) else { return }
        hasKnownRecord = true
        fields.part(bytes, from: labelEnd, to: end)
        let range = start..<end
        if let kind = label.balance {
            balance(kind, label, range)
            return
        }
        switch label {
        case .transaction: transaction(range)
        case .voucher: openVoucher(range)
        // A row that was added is followed by itself as #TRANS; one that was removed counts no more.
        case .added, .removed: break
        case .account: names.declare(account: fields, bytes, range)
        case .dimension, .subdimension: names.declare(dimension: fields, bytes, isPart: label == .subdimension)
        case .object: names.declare(object: fields, bytes)
        case .program:
            let words = [fields.text(0, bytes), fields.text(1, bytes)].filter { !$0.isEmpty }
            if !words.isEmpty { ledger.program = words.joined(separator: " ") }
        case .type: type = fields.text(0, bytes)
        case .generated: ledger.generated = date(0).map { .init(value: $0, range: place(range)) }
        case .flag: if once.isSecond(.flag, "") { tellSecond(range) }
        case .company:
            ledger.company = fields.text(0, bytes)
            if once.isSecond(.company, fields.text(0, bytes)) { tellSecond(range) }
        case .organisation: ledger.companyNumber = organisationNumber(fields.text(0, bytes))
        case .chart: ledger.chart = fields.text(0, bytes)
        case .year: year(range)
        case .through: if let day = date(0) { ledger.through = .init(value: day, range: place(range)) }
        case .currency:
            let text = fields.text(0, bytes)
            if !text.isEmpty, !["SEK", "KR", "SKR", "KRONOR"].contains(text.uppercased()) { tell(.otherLedgerCurrency, range, ["text": shortened(text)]) }
        case .checksum: openChecksum = fields.count == 0 ? place(range) : nil
        default: break
        }
    }

    mutating func year(_ range: Range<Int>) {
        guard let index = Int(fields.text(0, bytes)), (-20...20).contains(index), let from = date(1), let to = date(2) else { return }
        if index == 0, once.isSecond(.year, fields.text(1, bytes) + fields.text(2, bytes)) { tellSecond(range) }
        if ledger.year(index) == nil { ledger.years.append(FiscalYear(index: index, from: from, to: to)) }
    }

    // MARK: Balances

    private mutating func balance(_ kind: Balance.Kind, _ label: SIELabel, _ range: Range<Int>) {
        // #IB year account amount; #OIB year account {objects} amount; #PSALDO year period account {objects} amount.
        let isPeriod = kind == .period || kind == .periodBudget
        let account = isPeriod ? 2 : 1
        let hasObjects = isPeriod || kind == .objectOpening || kind == .objectClosing
        // Files without objects leave the list out.
        let list = hasObjects && fields.has(account + 1) && fields[account + 1].isObjectList
        let amountIndex = account + (list ? 2 : 1)
        guard fields.has(amountIndex) else { return tell(.missingField, range, ["post": label.name]) }
        guard let year = Int32(fields.text(0, bytes)), (-20...20).contains(year) else {
            return tell(.missingField, range, ["post": label.name])
        }
        var period: Int32 = 0
        if isPeriod {
            guard let read = month(fields[1].range) else { return tell(.unreadablePeriod, fields[1].range, ["text": fields.text(1, bytes), "sie": ""]) }
            period = read
        }
        guard let öre = amount(amountIndex), isWhole(amountIndex, isTransaction: false), hasRoom(range) else { return }
        if kind != .periodBudget { hasBalances = true }
        let objects = list ? names.objectSet(fields[account + 1].range, bytes) : 0
        if names.hasTwins(objects) { tellTwins(range, account + 1) }
        let row = LedgerRow(
            account: names.account(fields[account].range, bytes, range), objects: objects, period: period, start: Int32(range.lowerBound),
            end: Int32(range.upperBound), öre: öre)
        ledger.balances.append(Balance(kind: kind, year: year, row: row))
    }

    // MARK: Values

    mutating func amount(_ index: Int) -> Int64? {
        let field = fields[index].range
        do throws(AmountFault) {
            return try sieAmount(bytes, field)
        } catch {
            tell(error, field, fields.text(index, bytes))
            return nil
        }
    }

    /// Whether an amount ends where its field does. `12 345.50` without quotation marks is two fields, of which the second would
    /// be a day of a transaction, which it is not, or a quantity of a balance, which has no öre.
    mutating func isWhole(_ index: Int, isTransaction: Bool) -> Bool {
        guard fields.has(index + 1) else { return true }
        let own = fields[index].range
        let next = fields[index + 1].range
        // A quotation mark stands between them, or text.
        guard next.count >= 3, next.lowerBound == own.upperBound + 1, own.count <= 4, digits(bytes, next.prefix(3)) != nil else { return true }
        if next.count == 3, !isTransaction { return true }
        guard next.count == 3 || next.count == 6 && (bytes[next.lowerBound + 3] == UInt8(ascii: ".") || bytes[next.lowerBound + 3] == UInt8(ascii: ",")) else {
            return true
        }
        guard digits(bytes, own.dropFirst(bytes[own.lowerBound] == UInt8(ascii: "-") ? 1 : 0)) != nil else { return true }
        tell(.notANumber, own.lowerBound..<next.upperBound, "\(fields.text(index, bytes)) \(fields.text(index + 1, bytes))")
        return false
    }

    func date(_ index: Int) -> CalendarDate? {
        guard fields.has(index) else { return nil }
        return ledgerDate(bytes, fields[index].range)
    }

    /// 202408 of 20240831 or 202408.
    func month(_ range: Range<Int>) -> Int32? { sieMonth(bytes, range) }

    /// 31 of 20240831; 0 where only the month is said.
    func day(_ range: Range<Int>) -> UInt8 { range.count == 8 ? UInt8((digits(bytes, range) ?? 0) % 100) : 0 }

    func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: id, start: range.lowerBound, end: range.upperBound) }

    // MARK: Messages

    mutating func hasRoom(_ range: Range<Int>) -> Bool {
        if ledger.rows.count + ledger.balances.count < Self.mostRows { return true }
        if told["rader"] == nil {
            told["rader"] = 1
            refuse(.tooLargeLedger, range, ["gräns": "4 000 000 rader", "limit": "4,000,000 rows"])
        }
        return false
    }

    mutating func refuse(_ code: DiagnosticCode, _ range: Range<Int>, _ arguments: [String: String]) {
        diagnostics.report(code, at: place(range), arguments)
        isRefused = true
    }

    mutating func tell(_ fault: AmountFault, _ range: Range<Int>, _ text: String) {
        isRefused = true
        tell(fault.code, range, ["text": shortened(text)].merging(fault.arguments(text)) { $1 })
    }

    mutating func tell(_ code: DiagnosticCode, _ range: Range<Int>, _ arguments: [String: String]) {
        if code.severity == .error { isRefused = true }
        let count = told[code.id, default: 0]
        told[code.id] = count + 1
        if count < Self.mostTold { diagnostics.report(code, at: place(range), arguments) }
    }
}

/// A day written as 20240831.
func ledgerDate(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> CalendarDate? {
    guard range.count == 8, let number = digits(bytes, range) else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
}

/// 202408 of 20240831 or 202408; nil for anything else, also for a day that no month has.
func sieMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count == 8 || range.count == 6, let number = digits(bytes, range) else { return nil }
    if range.count == 8, ledgerDate(bytes, range) == nil { return nil }
    let month = range.count == 8 ? number / 100 : number
    return (1...12).contains(month % 100) && (1900...2199).contains(month / 100) ? Int32(month) : nil
}

func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 15 else { return nil }
    var number = 0
    for index in range {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        number = number * 10 + Int(digit)
    }
    return number
}
