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
    if slips.count == 1, !isSumSlip { return diagnostic(at: slips[0], fault, isSlip: true, isSumSure: isSumSure) }
    // No amount is called wrong that one slip of the pen does not make right.
    guard isSumSure, slips.count == 1 else { return fault.diagnostic }
    return diagnostic(at: slips[0], fault, isSlip: true, isSumSure: true)
}

private func diagnostic(at figure: SumFault.Figure, _ fault: SumFault, isSlip: Bool, isSumSure: Bool) -> Diagnostic {
    let right = Int64(clamping: Int128(figure.amount.öre) + fault.difference)
    var arguments = ["uppgift": figure.name, "belopp": NumberFormat.swedish.text(figure.amount), "summa": fault.name]
    arguments["angiven"] = NumberFormat.swedish.text(fault.stated)
    arguments["beräknad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: Int128(fault.stated.öre) - fault.difference)))
    arguments["skillnad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: fault.difference)))
    if isSlip {
        arguments["rätt"] = NumberFormat.swedish.text(Amount(öre: right))
        let cause = right == -figure.amount.öre ? .wrongSign(figure.amount.öre) : likelyCause(stated: figure.amount.öre, terms: [right])
        arguments["orsak"] = cause?.text(.swedish)
        arguments["cause"] = cause?.text(.english)
    }
    if isSumSure { arguments["säker"] = "" } else { arguments["fel"] = "" }
    let notes = fault.diagnostic.range.map { [DiagnosticNote($0, sv: "summan", en: "the sum")] } ?? []
    return Diagnostic(.likelyFigure, at: figure.range, arguments, notes: notes)
}

/// Whether one figure is the other with one slip: a digit, two neighbours swapped, a nought too many or too few, a sign, the unit.
func isOneSlip(_ written: Int64, _ right: Int128) -> Bool {
    // In small figures a single digit explains too much.
    guard written.magnitude >= 100_000 else { return false }
    for times: Int128 in [-1, 10, 1000] where right == Int128(written) * times || right * times == Int128(written) { return true }
    guard (written < 0) == (right < 0), right.magnitude <= Int64.max.magnitude else { return false }
    var (a, b) = (written.magnitude, UInt64(right.magnitude))
    var different: [(place: Int, a: UInt64, b: UInt64)] = []
    var place = 0
    while a > 0 || b > 0 {
        // As many digits in both.
        if a == 0 || b == 0 { return false }
        if a % 10 != b % 10 { different.append((place, a % 10, b % 10)) }
        if different.count > 2 { return false }
        (a, b, place) = (a / 10, b / 10, place + 1)
    }
    if different.count == 1 { return true }
    return different.count == 2 && different[1].place == different[0].place + 1 && different[0].a == different[1].b && different[0].b == different[1].a
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
