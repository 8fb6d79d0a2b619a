import Diagnostics
import Inputs
import Style

/// A stated sum that its parts do not add up to, before anyone has asked why.
struct SumFault {
    /// A figure that someone typed, and what it is called in the table.
    struct Figure {
        var range: SourceRange
        var amount: Amount
        var name: String
        var row = 0
        var column = 0
    }

    /// What is said when nothing explains several sums at once.
    var diagnostic: Diagnostic
    var name: String
    var stated: Amount
    /// Stated minus computed, in öre.
    var difference: Int128
    /// The typed figures that it adds up.
    var figures: [Figure]
    /// The cells below it that somebody has written a dash in.
    var blanks: [Figure] = []
    /// The table's id: rows and columns are counted in it.
    var table = ""
    /// Along a row, not down a column.
    var isAlongRow = false
}

extension Filler {
    /// The figures that somebody typed below a sum: of every row that it sums, in every column that it sums; and the dashes.
    func typedFigures(_ row: Int, _ column: Int, in grid: Grid) -> (amounts: [SumFault.Figure], dashes: [SumFault.Figure]) {
        var amounts: [SumFault.Figure] = []
        var dashes: [SumFault.Figure] = []
        // A loop: the optimiser of Swift 6.3.1 crashes on this as closures.
        for cell in typedCells(row, column, in: grid) {
            var figure = SumFault.Figure(range: cell.range, amount: Amount(öre: 0), name: cell.name, row: cell.row, column: cell.column)
            if let amount = cell.value.amount {
                figure.amount = amount
                amounts.append(figure)
            } else if case .dash = cell.value.kind {
                dashes.append(figure)
            }
        }
        return (amounts, dashes)
    }

    private typealias TypedCell = (value: Value, range: SourceRange, name: String, row: Int, column: Int)

    private func typedCells(_ row: Int, _ column: Int, in grid: Grid) -> [TypedCell] {
        var found: [TypedCell] = []
        for row in grid.rows[row].kind == .data ? [row] : grid.rows[row].details {
            for column in grid.addedColumns(column) {
                let value = grid.rows[row].cells[column].value
                guard let range = value.range else { continue }
                found.append((value, range, rowName(row, in: grid) + ", " + grid.columns[column].fullHeading, row, column))
            }
        }
        return found
    }

    /// Tells what is wrong with the sums of all tables, each slip once.
    func reportSumFaults() {
        for diagnostic in explained(sumFaults, confirmed: confirmedFigures) {
            evaluator.report(diagnostic.code, at: diagnostic.range, diagnostic.arguments, notes: diagnostic.notes)
        }
    }
}

/// One figure that is mistyped upsets every sum above it, by the same amount. Sums that are off alike are told
/// as one: at the figure that all of them hold, where there is only one such, else at the nearest of the sums.
///
/// - Parameter confirmed: figures that are part of a stated sum which agrees; the fault is not theirs.
func explained(_ faults: [SumFault], confirmed: Set<SourceRange> = []) -> [Diagnostic] {
    var open = withoutRepetitions(faults)
    var found = misplaced(&open)
    found += wholeRows(&open, confirmed)
    found += lostAmounts(&open, confirmed)
    while open.count > 1, let cluster = largestCluster(open) {
        let members = cluster.members.map { open[$0] }
        if cluster.suspects.count == 1 {
            found.append(diagnostic(at: cluster.suspects[0], members, change: cluster.change))
        } else if let likely = mistyped(members, cluster.suspects, change: cluster.change, confirmed) {
            found.append(diagnostic(at: likely, members, change: cluster.change))
        } else {
            found.append(diagnostic(atNearest: members))
        }
        for index in cluster.members.reversed() { open.remove(at: index) }
    }
    return found + open.map { likeliest($0, confirmed) }
}

/// A stated sum is wrong down its column and along its row alike; that is one fault.
private func withoutRepetitions(_ faults: [SumFault]) -> [SumFault] {
    var result: [SumFault] = []
    for fault in faults {
        let isKnown = result.contains {
            $0.diagnostic.range == fault.diagnostic.range && isAlike($0.difference, fault.difference)
        }
        if !isKnown || fault.diagnostic.range == nil { result.append(fault) }
    }
    return result
}

/// Every rounding of a sum adds a krona to the difference.
private func isAlike(_ a: Int128, _ b: Int128) -> Bool { (a - b).magnitude <= 300 }

private struct Cluster {
    /// Figures that explain all of it.
    var suspects: [SumFault.Figure]
    /// Indices of the faults, in order.
    var members: [Int]
    /// What a suspect has to grow by, in öre.
    var change: Int128
}

/// The most faults that a single figure explains; nil when none explains two.
private func largestCluster(_ faults: [SumFault]) -> Cluster? {
    var figures: [SumFault.Figure] = []
    var effects: [SourceRange: [(fault: Int, change: Int128)]] = [:]
    func add(_ figure: SumFault.Figure, _ fault: Int, _ change: Int128) {
        if effects[figure.range] == nil { figures.append(figure) }
        effects[figure.range, default: []].append((fault, change))
    }
    for (index, fault) in faults.enumerated() {
        for figure in fault.figures { add(figure, index, fault.difference) }
    }
    // A stated sum can be a typed figure of another table.
    for (index, fault) in faults.enumerated() {
        if let range = fault.diagnostic.range {
            add(SumFault.Figure(range: range, amount: fault.stated, name: fault.name), index, -fault.difference)
        }
    }
    var best: Cluster?
    for figure in figures {
        let all = effects[figure.range] ?? []
        for pivot in all {
            // A template can let a sum take the same figure twice; that is still one fault.
            let members = Set(all.filter { isAlike($0.change, pivot.change) }.map(\.fault)).sorted()
            if members.count > max(1, best?.members.count ?? 0) {
                best = Cluster(suspects: [figure], members: members, change: pivot.change)
            } else if members == best?.members, best?.suspects.contains(where: { $0.range == figure.range }) == false {
                best?.suspects.append(figure)
            }
        }
    }
    return best
}

private func diagnostic(at figure: SumFault.Figure, _ members: [SumFault], change: Int128) -> Diagnostic {
    var (right, cause): (Amount?, LikelyCause?)
    // Rounding hides the exact change in some of the sums; the one that has a reason is the likeliest.
    let changes =
        [change] + members.map { $0.diagnostic.range == figure.range ? -$0.difference : $0.difference }
        + [change + 100, change - 100]
    for change in changes {
        let amount = Amount(öre: Int64(clamping: Int128(figure.amount.öre) + change))
        right = right ?? amount
        let reason =
            Int128(amount.öre) == -Int128(figure.amount.öre)
            ? .wrongSign(figure.amount.öre) : likelyCause(stated: figure.amount.öre, terms: [amount.öre])
        guard let reason else { continue }
        (right, cause) = (amount, reason)
        break
    }
    var arguments = ["uppgift": figure.name, "belopp": NumberFormat.swedish.text(figure.amount)]
    arguments["rätt"] = right.map { NumberFormat.swedish.text($0) }
    arguments["skillnad"] = NumberFormat.swedish.text(Amount(öre: Int64(clamping: change.magnitude)))
    arguments["orsak"] = cause?.text(.swedish)
    arguments["cause"] = cause?.text(.english)
    var notes: [DiagnosticNote] = []
    for case let place? in members.map(\.diagnostic.range) where place != figure.range && notes.count < 8 {
        notes.append(DiagnosticNote(place, sv: "summan avviker", en: "this sum is off"))
    }
    return Diagnostic(.figureUpsetsSums, at: figure.range, arguments, notes: notes)
}

/// At the sum with the fewest figures below it: the slip is to be looked for there.
private func diagnostic(atNearest members: [SumFault]) -> Diagnostic {
    var nearest = members[0]
    for member in members where member.figures.count < nearest.figures.count { nearest = member }
    var diagnostic = nearest.diagnostic
    for case let place? in members.map(\.diagnostic.range) where place != diagnostic.range {
        diagnostic.notes.append(DiagnosticNote(place, sv: "avviker lika mycket", en: "off by as much"))
    }
    return diagnostic
}
