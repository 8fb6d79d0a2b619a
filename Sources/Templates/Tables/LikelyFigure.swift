import Diagnostics
import Inputs
import Style

/// Sums that are off, and the slip in their figures that is likelier than one in the sum.

/// The only figure in which one slip of the pen explains the difference; nil where several could, or none.
///
/// - Parameter change: what the figure has to grow by, in öre.
func mistyped(_ members: [SumFault], _ suspects: [SumFault.Figure], change: Int128, _ confirmed: Set<SourceRange>) -> SumFault.Figure? {
    let open = suspects.filter { !confirmed.contains($0.range) }
    if open.count == 1 { return open[0] }
    let slips = open.filter { figure in
        // The sum itself has to change the other way.
        let isSum = members.contains { $0.diagnostic.range == figure.range }
        return isOneSlip(figure.amount.öre, Int128(figure.amount.öre) + (isSum ? -change : change))
    }
    return slips.count == 1 ? slips[0] : nil
}

/// A sum that nothing else explains: told at the figure that is likelier wrong than the sum.
func likeliest(_ fault: SumFault, _ confirmed: Set<SourceRange>) -> Diagnostic {
    guard let place = fault.diagnostic.range else { return fault.diagnostic }
    let figures = fault.figures.filter { !confirmed.contains($0.range) && $0.range != place }
    let isSumSure = confirmed.contains(place)
    let slips = figures.filter { isOneSlip($0.amount.öre, Int128($0.amount.öre) + fault.difference) }
    let isSumSlip = !isSumSure && isOneSlip(fault.stated.öre, Int128(fault.stated.öre) - fault.difference)
    if slips.count == 1, !isSumSlip { return diagnostic(at: slips[0], fault, .onlySlip, isSumSure: isSumSure) }
    if let odd = uneven(fault), slips.contains(where: { $0.range == odd.range }) { return diagnostic(at: odd, fault, .uneven, isSumSure: isSumSure) }
    // A minus that no other has: the sum is positive, and so is everything else.
    if let negative = slips.first(where: { $0.amount.öre < 0 && Int128($0.amount.öre) + fault.difference == -Int128($0.amount.öre) }),
        fault.stated.öre > 0, figures.allSatisfy({ $0.range == negative.range || $0.amount.öre > 0 })
    {
        return diagnostic(at: negative, fault, .sign, isSumSure: isSumSure)
    }
    if let copy = copied(figures) { return diagnostic(at: copy, fault, .copied, isSumSure: isSumSure) }
    // No amount is called wrong that one slip of the pen does not make right.
    guard isSumSure, slips.count == 1 else { return fault.diagnostic }
    return diagnostic(at: slips[0], fault, .onlySlip, isSumSure: true)
}

/// What makes a figure likelier wrong than the sum.
private enum Likelihood {
    /// No other is right after one slip of the pen.
    case onlySlip
    /// All the others, and the sum, are rounder.
    case uneven
    /// It alone has a minus.
    case sign
    /// It is the amount of the line above, to the krona.
    case copied
    /// There is a dash, and something is lacking.
    case blank
}

/// The only figure that is the one above it, where so many digits are the same by no chance.
private func copied(_ figures: [SumFault.Figure]) -> SumFault.Figure? {
    let copies = zip(figures, figures.dropFirst()).filter { above, figure in
        above.column == figure.column && above.amount.öre == figure.amount.öre && figure.amount.öre % 10_000 != 0 && figure.amount.öre.magnitude >= 1_000_000
    }
    return copies.count == 1 ? copies[0].1 : nil
}

/// The only figure that is less even than all the others, where the sum is as even as they: 175 020 among whole thousands.
private func uneven(_ fault: SumFault) -> SumFault.Figure? {
    guard fault.figures.count > 2 else { return nil }
    for kronor: Int64 in [10_000, 1000, 500, 100] {
        let odd = fault.figures.filter { $0.amount.öre % (kronor * 100) != 0 }
        if odd.count == 1, fault.stated.öre % (kronor * 100) == 0 { return odd[0] }
    }
    return nil
}

/// Sums that lack an amount where a dash stands: the only dash of all the sums that lack as much, which no figure is in; or of
/// the one sum that no slip of the pen explains.
func lostAmounts(_ open: inout [SumFault], _ confirmed: Set<SourceRange>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var index = 0
    while index < open.count {
        let members = open.indices.filter { (open[$0].difference - open[index].difference).magnitude <= 300 }
        guard open[index].difference != 0, let blank = lostAmount(members.map { open[$0] }, confirmed) else {
            index += 1
            continue
        }
        var told = diagnostic(at: blank, open[index], .blank, isSumSure: false)
        for other in members where other != index {
            if let place = open[other].diagnostic.range { told.notes.append(DiagnosticNote(place, sv: "summan", en: "the sum")) }
        }
        found.append(told)
        for member in members.reversed() { open.remove(at: member) }
    }
    return found
}

private func lostAmount(_ faults: [SumFault], _ confirmed: Set<SourceRange>) -> SumFault.Figure? {
    func areIn(all cells: (SumFault) -> [SumFault.Figure]) -> [SumFault.Figure] {
        cells(faults[0]).filter { cell in faults.allSatisfy { cells($0).contains { $0.range == cell.range } } }
    }
    let blanks = areIn(all: \.blanks)
    let arePositive = faults[0].figures.count { $0.amount.öre < 0 } * 2 <= faults[0].figures.count
    guard blanks.count == 1, (faults[0].difference > 0) == arePositive else { return nil }
    if faults.count > 1 { return areIn(all: \.figures).isEmpty ? blanks[0] : nil }
    // In a long table the one dash is most likely meant, and something else is wrong.
    let fault = faults[0]
    guard fault.figures.count <= 3 else { return nil }
    let isSlip = fault.figures.contains { !confirmed.contains($0.range) && isOneSlip($0.amount.öre, Int128($0.amount.öre) + fault.difference) }
    return isSlip || isOneSlip(fault.stated.öre, Int128(fault.stated.öre) - fault.difference) ? nil : blanks[0]
}

private func diagnostic(at figure: SumFault.Figure, _ fault: SumFault, _ likelihood: Likelihood, isSumSure: Bool) -> Diagnostic {
    let right = Int64(clamping: Int128(figure.amount.öre) + fault.difference)
    var arguments = ["uppgift": figure.name, "belopp": likelihood == .blank ? "–" : NumberFormat.swedish.text(figure.amount), "summa": fault.name]
    arguments["angiven"] = NumberFormat.swedish.text(fault.stated)
    arguments["beräknad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: Int128(fault.stated.öre) - fault.difference)))
    arguments["skillnad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: fault.difference)))
    arguments["rätt"] = NumberFormat.swedish.text(Amount(öre: right))
    if likelihood != .blank, likelihood != .copied {
        let cause = right == -figure.amount.öre ? .wrongSign(figure.amount.öre) : likelyCause(stated: figure.amount.öre, terms: [right])
        arguments["orsak"] = cause?.text(.swedish)
        arguments["cause"] = cause?.text(.english)
    }
    if isSumSure {
        arguments["säker"] = ""
    } else if likelihood == .onlySlip {
        arguments["fel"] = ""
    }
    if likelihood == .uneven { arguments["jämnt"] = "" }
    if likelihood == .copied { arguments["samma"] = "" }
    let notes = fault.diagnostic.range.map { [DiagnosticNote($0, sv: "summan", en: "the sum")] } ?? []
    return Diagnostic(.likelyFigure, at: figure.range, arguments, notes: notes)
}

/// Two sums that are off by as much, one way each: two figures have changed places, or one stands in another's.
func misplaced(_ open: inout [SumFault]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var first = 0
    search: while first < open.count {
        for second in open.indices where second > first && open[second].table == open[first].table {
            let (one, other) = (open[first], open[second])
            guard one.difference != 0, (one.difference + other.difference).magnitude <= 200, let pair = exchanged(one, other) else { continue }
            var arguments = ["uppgift": pair.0.name, "belopp": NumberFormat.swedish.text(pair.0.amount)]
            arguments["skillnad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: one.difference.magnitude)))
            if let annan = pair.1 {
                arguments["andra"] = annan.name
                arguments["annat"] = NumberFormat.swedish.text(annan.amount)
                arguments["byt"] = ""
            }
            let notes = [one, other].compactMap(\.diagnostic.range).map { DiagnosticNote($0, sv: "summan avviker", en: "this sum is off") }
            found.append(Diagnostic(.misplacedFigure, at: pair.0.range, arguments, notes: notes))
            open.remove(at: second)
            open.remove(at: first)
            continue search
        }
        first += 1
    }
    return found
}

/// The only two figures of one row or column that make both sums agree when they change places; or the only one that does
/// when it moves.
private func exchanged(_ one: SumFault, _ other: SumFault) -> (SumFault.Figure, SumFault.Figure?)? {
    var pairs: [(SumFault.Figure, SumFault.Figure?)] = []
    // The two stated sums themselves.
    if let first = one.diagnostic.range, let second = other.diagnostic.range, first != second,
        (Int128(one.stated.öre) - one.difference - Int128(other.stated.öre)).magnitude <= 200
    {
        return (SumFault.Figure(range: first, amount: one.stated, name: one.name), SumFault.Figure(range: second, amount: other.stated, name: other.name))
    }
    for figure in one.figures {
        for second in other.figures where (figure.row == second.row) != (figure.column == second.column) {
            if (Int128(second.amount.öre) - Int128(figure.amount.öre) - one.difference).magnitude <= 200 { pairs.append((figure, second)) }
        }
    }
    if pairs.count == 1 { return pairs[0] }
    guard pairs.isEmpty else { return nil }
    for (fault, opposite) in [(one, other), (other, one)] {
        for figure in fault.figures where (Int128(figure.amount.öre) + fault.difference).magnitude <= 200 {
            let isTaken = opposite.figures.contains { fault.isAlongRow ? $0.column == figure.column : $0.row == figure.row }
            if !isTaken { pairs.append((figure, nil)) }
        }
    }
    return pairs.count == 1 ? pairs[0] : nil
}

/// A row that agrees neither with its own sum nor with those of its columns: left from another time, or another's.
func wholeRows(_ open: inout [SumFault], _ confirmed: Set<SourceRange>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var index = 0
    while index < open.count {
        let fault = open[index]
        let own = fault.figures.filter { !confirmed.contains($0.range) }
        // A row that is lacking altogether: its sum, and what each column lacks.
        if fault.isAlongRow, fault.figures.isEmpty {
            let columns = open.indices.filter { !open[$0].isAlongRow && open[$0].table == fault.table }
            let lacking = columns.reduce(Int128(0)) { $0 + open[$1].difference }
            if columns.count > 1, (lacking - fault.difference).magnitude <= 100 * UInt128(columns.count + 1) {
                found.append(fault.diagnostic)
                for member in (columns + [index]).sorted().reversed() { open.remove(at: member) }
                index = 0
                continue
            }
        }
        var members: [Int] = []
        var sum: Int128 = 0
        for (other, column) in open.enumerated() where other != index && fault.isAlongRow && !column.isAlongRow && column.table == fault.table {
            let shared = column.figures.filter { figure in own.contains { $0.range == figure.range } }
            guard shared.count == 1 else { continue }
            members.append(other)
            sum += column.difference
        }
        guard members.count > 1, let first = own.first, (sum - fault.difference).magnitude <= 100 * UInt128(members.count + 1) else {
            index += 1
            continue
        }
        var diagnostic = fault.diagnostic
        if let place = diagnostic.range { diagnostic.notes.append(DiagnosticNote(place, sv: "radens summa", en: "the sum of the row")) }
        diagnostic.range = first.range
        diagnostic.notes.removeAll { $0.range == first.range }
        found.append(diagnostic)
        for member in (members + [index]).sorted().reversed() { open.remove(at: member) }
        index = 0
    }
    return found
}
