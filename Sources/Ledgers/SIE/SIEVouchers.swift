import Diagnostics

// Vouchers and their rows.
extension SIEReader {
    mutating func openVoucher(_ range: Range<Int>) {
        if let open = voucher, open.isOpen { tellCutShort(open.range) }
        ledger.vouchers += 1
        numbers.open(fields, bytes, range, firstRow: ledger.rows.count)
        let period = fields.has(2) ? month(fields[2].range) : nil
        voucher = OpenVoucher(
            range: range, period: period ?? 0, day: period == nil ? 0 : day(fields[2].range), firstRow: ledger.rows.count,
            words: period == nil ? fields.text(2, bytes) : "")
        guard let own = ledger.year(0) else {
            if let year = period.map({ $0 / 100 }) { voucherYears[year] = (voucherYears[year]?.range ?? range, (voucherYears[year]?.count ?? 0) + 1) }
            return
        }
        if let day = date(2), day < own.from || day > own.to { strangers = (strangers?.range ?? range, (strangers?.count ?? 0) + 1) }
    }

    mutating func tellCutShort(_ range: Range<Int>) {
        refuse(.ledgerCutShort, range, ["vad": "verifikationen som börjar här", "what": "the voucher that begins here"])
    }

    mutating func transaction(_ range: Range<Int>) {
        guard fields.has(1) else {
            voucher?.isBroken = true
            return tell(.missingField, range, ["post": "#TRANS"])
        }
        let list = fields[1].isObjectList
        let amountIndex = list ? 2 : 1
        guard fields.has(amountIndex) else {
            voucher?.isBroken = true
            return tell(.missingField, range, ["post": "#TRANS"])
        }
        guard let öre = amount(amountIndex), isWhole(amountIndex, isTransaction: true), hasRoom(range) else {
            voucher?.isBroken = true
            return
        }
        var (period, day) = (voucher?.period ?? 0, voucher?.day ?? 0)
        if fields.has(amountIndex + 1) {
            let own = fields[amountIndex + 1].range
            if let month = month(own) {
                (period, day) = (month, self.day(own))
            } else if own.count == 8, digits(bytes, own) != nil {
                // A day that is none says as little of the row as no day at all.
                tell(.unreadablePeriod, own, ["text": fields.text(amountIndex + 1, bytes), "sie": ""])
            }
        }
        if period == 0, öre != 0 { tellWithoutDay(range, öre) }
        let objects = list ? names.objectSet(fields[1].range, bytes) : 0
        if names.hasTwins(objects) { tellTwins(range, 1) }
        ledger.rows.append(
            LedgerRow(
                account: names.account(fields[0].range, bytes, range), objects: objects,
                period: period, day: day, start: Int32(range.lowerBound), end: Int32(range.upperBound), öre: öre))
        let (sum, over) = (voucher?.sum ?? 0).addingReportingOverflow(öre)
        voucher?.sum = over ? 0 : sum
        voucher?.rows += 1
    }

    mutating func closeVoucher() {
        guard let closed = voucher else { return }
        voucher = nil
        numbers.close(rows: ledger.rows.count, isBroken: closed.isBroken)
        guard closed.sum != 0, !closed.isBroken, closed.rows > 0 else { return }
        unbalanced.append(.init(range: closed.range, rows: closed.firstRow..<ledger.rows.count, sum: closed.sum))
    }

    /// Neither the row nor its voucher says when: nobody knows whether it belongs to what is told. Once for a voucher.
    private mutating func tellWithoutDay(_ range: Range<Int>, _ öre: Int64) {
        guard voucher?.isToldWithoutDay != true else { return }
        voucher?.isToldWithoutDay = true
        let words = voucher?.words ?? ""
        tell(.unreadablePeriod, voucher?.range ?? range, (words.isEmpty ? ["belopp": öreText(öre)] : ["text": shortened(words)]).merging(["sie": ""]) { $1 })
    }

    /// Another export begins: everything would count twice.
    mutating func tellSecond(_ range: Range<Int>) {
        guard told[DiagnosticCode.twoExports.id] == nil else { return }
        tell(.twoExports, range, [:])
    }

    mutating func tellTwins(_ range: Range<Int>, _ field: Int) {
        tell(.twoObjects, range, ["koder": shortened(fields.text(field, bytes))])
    }
}
