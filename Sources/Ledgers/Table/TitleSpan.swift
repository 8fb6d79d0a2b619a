/// Months that a line above a table says its amounts are of: "Utfall t.o.m. juni 2026", "Period 2026-08-01 – 2026-08-31",
/// "Period: 202501-202508", "Utfall augusti 2026"; a sheet that is called "Aug".
struct TitleSpan {
    private(set) var months: ClosedRange<Int>
    /// nil where only months are named.
    private(set) var year: Int?
    /// "Resultatrapport augusti 2026" may be of the month, or of the year up to it.
    private(set) var isDoubtful = false

    /// A month, and the year that it is said to be of.
    private struct Month {
        var month: Int
        var year: Int?
    }

    /// nil for a line that names no months, or those of two years.
    init?(_ text: String, isSheet: Bool) {
        guard text.utf8.count < 120 else { return nil }
        let words = text.lowercased().replacing("till och med", with: "tom").replacing("t.o.m", with: "tom").split { !$0.isLetter && !$0.isNumber }.map(
            String.init)
        guard words.count <= 16 else { return nil }
        var found: [Month] = []
        var isUpTo = false
        var bareYear: Int?
        var hasPeriod = false
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            if ["tom", "ack", "ackumulerat", "ackumulerad", "ytd"].contains(word) { isUpTo = true }
            if word.hasPrefix("period") {
                // What stands before is the fiscal year.
                hasPeriod = true
                found = []
            }
            if let month = AmountHeading.months.firstIndex(where: { $0.contains(word) }) {
                found.append(Month(month: month + 1))
                continue
            }
            guard let number = Int(word) else { continue }
            switch word.utf8.count {
            case 4 where (1990...2100).contains(number):
                // 2026-08-31, 2026-08
                if index < words.count, words[index].utf8.count == 2, let month = Int(words[index]), (1...12).contains(month) {
                    found.append(Month(month: month, year: number))
                    index += 1
                    if index < words.count, words[index].utf8.count == 2, Int(words[index]).map({ (1...31).contains($0) }) ?? false { index += 1 }
                } else {
                    bareYear = bareYear.map { $0 == number ? number : 0 } ?? number
                }
            case 6 where (1990...2100).contains(number / 100) && (1...12).contains(number % 100):
                found.append(Month(month: number % 100, year: number / 100))
            case 8 where (1990...2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100):
                found.append(Month(month: number / 100 % 100, year: number / 10_000))
            default: break
            }
        }
        guard bareYear != 0, let last = found.last, found.count <= 2 else { return nil }
        let years = Set(found.compactMap(\.year) + (bareYear.map { [$0] } ?? []))
        guard years.count <= 1 else { return nil }
        // A month by itself is said of so much: in a line of more words it has its year, or the line says what it is.
        guard isSheet || isUpTo || hasPeriod || !years.isEmpty || found.count == 2 else { return nil }
        if isSheet, words.count > 2 { return nil }
        let first = found.count == 2 ? found[0].month : isUpTo ? 1 : last.month
        guard first <= last.month else { return nil }
        months = first...last.month
        year = years.first
        isDoubtful = found.count == 1 && !isUpTo && !hasPeriod
    }
}
