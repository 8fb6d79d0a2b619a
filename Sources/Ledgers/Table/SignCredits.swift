import Diagnostics

// Debit and credit: which sign an amount has.
extension TableRows {
    /// Credits are written without a sign, or with their own: which it is shows in the column, and in one beside it that says what the
    /// two come to. Where both are written and nothing shows which is which, the table is refused.
    mutating func signCredits(_ diagnostics: inout DiagnosticList) {
        if columns.side != nil { return signSides(&diagnostics) }
        let below = sides.filter { $0.credit < 0 }
        let above = sides.count { $0.credit > 0 }
        var isSigned = above == 0
        if let byNet = isSignedByNet {
            isSigned = byNet
        } else if let first = below.first, above > 0, below.count * 2 > above {
            tellSigns(first.row, below.count, above, &diagnostics)
            return
        }
        if isSigned { for item in sides where item.credit != 0 { rows[item.row].öre = item.debit &+ item.credit } }
        holdNets(&diagnostics)
    }

    /// A row that is credit, with an amount above nought, is below it.
    private mutating func signSides(_ diagnostics: inout DiagnosticList) {
        let below = credits.filter { $0.öre < 0 }
        let above = credits.count { $0.öre > 0 }
        if let first = below.first, above > 0 { return tellSigns(first.row, below.count, above, &diagnostics) }
        for item in credits where item.öre > 0 { rows[item.row].öre = -rows[item.row].öre }
    }

    private func tellSigns(_ row: Int, _ below: Int, _ above: Int, _ diagnostics: inout DiagnosticList) {
        guard rows.indices.contains(row) else { return }
        diagnostics.report(
            .creditSigns, at: SourceRange(file: id, start: Int(rows[row].start), end: Int(rows[row].end)), ["minus": String(below), "plus": String(above)])
    }

    /// What a column of nets, or of balances that run from row to row, says of the sign of credits; nil where it says nothing.
    private var isSignedByNet: Bool? {
        var own = (plain: 0, signed: 0, all: 0)
        var running = (plain: 0, signed: 0, all: 0)
        var before: Int64?
        for item in sides {
            guard let net = item.net?.öre else {
                before = nil
                continue
            }
            defer { before = net }
            guard item.credit != 0 else { continue }
            own.all += 1
            if net == item.debit &- item.credit { own.plain += 1 }
            if net == item.debit &+ item.credit { own.signed += 1 }
            guard let before else { continue }
            running.all += 1
            if net &- before == item.debit &- item.credit { running.plain += 1 }
            if net &- before == item.debit &+ item.credit { running.signed += 1 }
        }
        for found in [own, running] where max(found.plain, found.signed) * 2 > found.all && found.plain != found.signed { return found.signed > found.plain }
        return nil
    }

    /// Nets of single rows, as most of them are, are held against the two sides.
    private func holdNets(_ diagnostics: inout DiagnosticList) {
        let held = sides.filter { $0.net != nil }
        let off = held.filter { $0.net?.öre != rows[$0.row].öre }
        guard off.count * 2 < held.count else { return }
        for item in off.prefix(TableReader.mostTold) {
            guard let net = item.net else { continue }
            let computed = rows[item.row].öre
            diagnostics.report(
                .sumRowDiffers, at: SourceRange(file: id, start: Int(net.cell.start), end: Int(net.cell.end)),
                ["angiven": öreText(net.öre), "räknad": öreText(computed), "skillnad": öreText(computed &- net.öre)])
        }
    }
}
