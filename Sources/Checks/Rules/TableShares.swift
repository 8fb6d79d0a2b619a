import Diagnostics

/// A table that somebody wrote in a text, with shares beside counts and a row that sums them: each share is of the sum, and together
/// they are all of it.
func tableShares(_ body: ArraySlice<[ArraySlice<UInt8>]>, _ passage: Passage, _ found: inout Examination) {
    guard let last = body.last, body.allSatisfy({ $0.count == last.count }) else { return }
    let columns = 1..<max(1, last.count)
    let shares = columns.filter { column in body.allSatisfy { passage.number($0[column], isShare: true) != nil } }
    let counts = columns.filter { column in body.allSatisfy { passage.number($0[column]) != nil } }
    // With two columns of counts nobody knows which of them it is of.
    guard shares.count == 1, counts.count == 1, let share = shares.first, let count = counts.first, let total = passage.number(last[count]), total.value > 0
    else { return }
    let rows = body.dropLast().compactMap { row in
        passage.number(row[share], isShare: true).flatMap { said in passage.number(row[count]).map { (said: said, part: $0) } }
    }
    guard rows.reduce(0, { $0 + $1.part.value }) == total.value, let whole = passage.number(last[share], isShare: true) else { return }
    func exact(_ part: Int64) -> Double { Double(part) * 100 / Double(total.value) }
    func step(_ decimals: Int) -> Double { decimals == 0 ? 1 : decimals == 1 ? 0.1 : 0.01 }
    let wrong = rows.filter { abs(exact($0.part.value) - Double($0.said.value) / 10_000) > step($0.said.decimals) }
    // Where most of them are others, they are shares of something else.
    guard wrong.count * 2 < rows.count else { return }
    for row in rows { found.examine(.otherShare, at: passage.range(row.said.start, row.said.end)) }
    for row in wrong {
        found.report(
            .otherShare, at: passage.range(row.said.start, row.said.end),
            [
                "del": passage.text(row.part.start, row.part.end), "helt": passage.text(total.start, total.end),
                "rätt": String(Int(exact(row.part.value).rounded())), "sagt": passage.text(row.said.start, row.said.end),
            ])
    }
    let place = passage.range(whole.start, whole.end)
    found.examine(.otherWhole, at: place)
    // Rounded shares may come to 99 or 101, and be summed as that.
    guard abs(Double(whole.value) / 10_000 - 100) > step(whole.decimals) * Double(rows.count) / 2 else { return }
    found.report(
        .otherWhole, at: place,
        [
            "delar": passage.text(total.start, total.end) + "/" + passage.text(total.start, total.end), "summa": "100 %",
            "sagt": passage.text(whole.start, whole.end) + " %",
        ])
}
