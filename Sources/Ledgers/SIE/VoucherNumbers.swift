import Diagnostics

/// The numbers of a SIE file's vouchers, series by series in the order of the file.
///
/// SIE 4B lets the numbers of a series stand in rising order, each once; in files for import they may be left out.
struct VoucherNumbers {
    struct Voucher {
        /// Index among the series.
        var series: Int32
        var number: Int
        /// The calendar year of its day: each year begins its series anew.
        var year: Int
        /// Its record in the file.
        var range: Range<Int>
        /// Its rows among those of the ledger.
        var rows: Range<Int>
        var isBroken = false
    }

    private(set) var vouchers: [Voucher] = []
    private(set) var series: [String] = []
    /// Only looked up: its order is of no account.
    private var known: [String: Int32] = [:]
    private var isOpen = false

    /// A voucher without a number, or with one of other signs than digits, is passed over.
    mutating func open(_ fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, firstRow: Int) {
        isOpen = false
        guard fields.has(2), let number = digits(bytes, fields[1].range) else { return }
        let year = (sieMonth(bytes, fields[2].range) ?? 0) / 100
        vouchers.append(
            Voucher(series: index(of: fields.text(0, bytes)), number: number, year: Int(year), range: range, rows: firstRow..<firstRow))
        isOpen = true
    }

    mutating func close(rows: Int, isBroken: Bool) {
        guard isOpen, let last = vouchers.indices.last else { return }
        isOpen = false
        vouchers[last].rows = vouchers[last].rows.lowerBound..<rows
        vouchers[last].isBroken = isBroken
    }

    private mutating func index(of name: String) -> Int32 {
        // Nearly always the series of the voucher before.
        if let last = vouchers.last?.series, series[Int(last)] == name { return last }
        if let known = known[name] { return known }
        let number = Int32(series.count)
        series.append(name)
        known[name] = number
        return number
    }

    /// "M 50"
    func name(_ voucher: Voucher) -> String { name(voucher.series, voucher.number) }

    func name(_ own: Int32, _ number: Int) -> String { series[Int(own)].isEmpty ? String(number) : "\(shortened(series[Int(own)])) \(number)" }

    /// Pairs of vouchers with one number in one series: the first, and one after it.
    var twins: [(first: Voucher, second: Voucher)] {
        var found: [(first: Voucher, second: Voucher)] = []
        // Numbers that rise in each series, as the standard has them, have no twins.
        if isRising { return [] }
        var seen: [[Int]: Int] = [:]
        for index in vouchers.indices {
            let voucher = vouchers[index]
            let key = [Int(voucher.series), voucher.number, voucher.year]
            guard let first = seen[key] else {
                seen[key] = index
                continue
            }
            found.append((vouchers[first], voucher))
        }
        return found
    }

    private var isRising: Bool {
        var last = [Int](repeating: -1, count: series.count)
        for voucher in vouchers {
            guard voucher.number > last[Int(voucher.series)] else { return false }
            last[Int(voucher.series)] = voucher.number
        }
        return true
    }

    /// The one gap of a file whose numbers are in sequence otherwise: each series rises by one from 1, each number stands once.
    var onlyGap: (before: Voucher, numbers: ClosedRange<Int>)? {
        var found: (before: Voucher, numbers: ClosedRange<Int>)?
        var last: [Int32: Voucher] = [:]
        for voucher in vouchers {
            guard let before = last.updateValue(voucher, forKey: voucher.series) else {
                guard voucher.number == 1 else { return nil }
                continue
            }
            if voucher.number == before.number + 1 { continue }
            // A short gap; a long one is of a range that somebody has set apart.
            guard found == nil, voucher.number > before.number, voucher.number - before.number <= Self.longestGap else { return nil }
            found = (before, before.number + 1...voucher.number - 1)
        }
        return vouchers.count >= Self.fewest ? found : nil
    }

    /// Fewer numbers are no sequence.
    private static let fewest = 10
    private static let longestGap = 4
}

/// Tells of voucher numbers that stand twice, and of the one that is missing. What they explain of the accounts' differences
/// is told with them and not again at each account.
///
/// - Parameters:
///   - differences: by account, what the vouchers have more than the balance says.
///   - stated: the accounts that have a balance.
/// - Returns: the accounts that are explained.
func tellVoucherNumbers(
    _ ledger: Ledger, _ numbers: VoucherNumbers, _ differences: [Int32: (öre: Int64, place: SourceRange)], stated: Set<Int32>,
    _ diagnostics: inout DiagnosticList
) -> Set<Int32> {
    let twins = numbers.twins
    var explained = Set<Int32>()
    if twins.count <= SIEReader.mostTold * 4 {
        // What rows that stand twice add to each account.
        var twice: [Int32: Int64] = [:]
        for twin in twins where ledger.isSame(twin.first.rows, twin.second.rows) {
            for row in ledger.rows[twin.second.rows] { twice[row.account, default: 0] &+= row.öre }
        }
        explained = Set(differences.filter { twice[$0.key] == $0.value.öre }.keys)
    }
    var told = 0
    var others: [(twin: (first: VoucherNumbers.Voucher, second: VoucherNumbers.Voucher), place: SourceRange, notes: [DiagnosticNote])] = []
    for twin in twins {
        let place = SourceRange(file: ledger.file, start: twin.second.range.lowerBound, end: twin.second.range.upperBound)
        let notes = [
            DiagnosticNote(
                SourceRange(file: ledger.file, start: twin.first.range.lowerBound, end: twin.first.range.upperBound), sv: "den första", en: "the first one")
        ]
        let accounts = Set(ledger.rows[twin.second.rows].map(\.account))
        let known = accounts.intersection(stated)
        // Balances that agree count both.
        let isBooked = !known.isEmpty && known.allSatisfy { differences[$0] == nil }
        guard !isBooked, !twin.first.isBroken, !twin.second.isBroken, ledger.isSame(twin.first.rows, twin.second.rows) else {
            others.append((twin, place, notes))
            continue
        }
        told += 1
        guard told <= SIEReader.mostTold else { continue }
        var arguments = ["nummer": numbers.name(twin.second), "antal": String(twin.second.rows.count)]
        let count = accounts.intersection(explained).count
        if count > 0 { arguments["konton"] = String(count) }
        diagnostics.report(.voucherTwice, at: place, arguments, notes: notes)
    }
    // A program that numbers anew each month has nothing but twins.
    for other in others.prefix(others.count > mostAlike ? 1 : mostAlike) {
        var arguments = ["nummer": numbers.name(other.twin.second)]
        if others.count > mostAlike { arguments["fler"] = String(others.count - 1) }
        diagnostics.report(.voucherNumberTwice, at: other.place, arguments, notes: other.notes)
    }
    guard twins.isEmpty, let gap = numbers.onlyGap else { return explained }
    let place = SourceRange(file: ledger.file, start: gap.before.range.lowerBound, end: gap.before.range.upperBound)
    let (first, last) = (numbers.name(gap.before.series, gap.numbers.lowerBound), gap.numbers.upperBound)
    let names = ["nummer": gap.numbers.count == 1 ? first : "\(first)–\(last)", "före": numbers.name(gap.before)]
    // A voucher balances: so does what the accounts lack when one is missing.
    // One of them has few accounts: what whole months lack is no missing voucher.
    if differences.count > 1, differences.count <= 10 * gap.numbers.count, differences.values.reduce(Int64(0), { $0 &+ $1.öre }) == 0 {
        diagnostics.report(.voucherMissing, at: place, names.merging(["konton": String(differences.count)]) { $1 })
        return Set(differences.keys)
    }
    // Balances that agree with the vouchers say that none is missing.
    if stated.isEmpty { diagnostics.report(.voucherNumberMissing, at: place, names) }
    return explained
}

extension Ledger {
    /// Whether two vouchers have the same rows, in the same order.
    fileprivate func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard first.count == second.count, !first.isEmpty else { return false }
        return zip(rows[first], rows[second]).allSatisfy { one, other in
            one.account == other.account && one.objects == other.objects && one.öre == other.öre && one.period == other.period && one.day == other.day
        }
    }
}
