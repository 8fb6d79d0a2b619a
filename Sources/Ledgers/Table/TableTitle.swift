import Inputs

/// What lines around a table say of all of its amounts: their year, unit and kind, and whether they are cumulated.
struct TableTitle {
    /// How far above its headings a table's title is looked for, and how far from the end its notes.
    private static let mostAbove = 60
    private static let mostBelow = 12

    /// All years that are named above; by the sheet's name where no line names any.
    private(set) var years = Set<Int>()
    /// Öre of what the table counts in.
    private(set) var unit: (unit: Int64, cell: Grid.Cell?)?
    /// A line that says another unit than the first one.
    private(set) var otherUnit: Grid.Cell?
    /// What all amounts are, where one kind alone is named.
    private(set) var measure: (measure: AmountHeading.Measure, cell: Grid.Cell)?
    private(set) var cumulated: Grid.Cell?
    /// The months that a line says the amounts are of, and the line.
    private(set) var span: (span: TitleSpan, cell: Grid.Cell?)?

    private var isMeasureClear = true

    var year: Int? { years.count == 1 ? years.first : nil }

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ sheet: Grid.Sheet, header: Int) {
        // Far down a sheet stand the same headings again, on another printed page.
        let isFirst = header - sheet.rows.lowerBound <= Self.mostAbove
        for index in (isFirst ? sheet.rows.lowerBound : header)..<header {
            let texts = grid.rows[index].cells.map { grid.cells[Int($0)] }.filter { $0.kind == .text || $0.kind == .quoted }
            // The day on which it was written says nothing of what it holds.
            let isWritten = texts.first.map { Self.saysWhenWritten(cellText($0, bytes)) } ?? false
            for cell in texts {
                let text = cellText(cell, bytes)
                // "1 000 kr" beside words is an amount.
                read(cell, text, isWritten: isWritten, isUnit: texts.count == 1 || text.first?.isNumber != true)
            }
        }
        if !isMeasureClear { measure = nil }
        if years.isEmpty { years = Self.years(in: words(sheet.name)) }
        if span == nil, let found = TitleSpan(sheet.name, isSheet: true) { span = (found, nil) }
        if let year = span?.span.year, years.isEmpty { years = [year] }
        // Notes below have neither account nor amounts.
        for index in isFirst ? sheet.rows.suffix(Self.mostBelow) : header..<header where index > header && grid.rows[index].cells.count <= 2 {
            let row = grid.rows[index]
            guard row.cells.allSatisfy({ grid.cells[Int($0)].kind == .text || grid.cells[Int($0)].kind == .quoted }) else { continue }
            let cells = row.cells.map { grid.cells[Int($0)] }.filter { $0.end - $0.start > 2 }
            // Accounts and amounts begin with digits.
            guard !cells.contains(where: { bytes[Int($0.start)] < 0x3A && bytes[Int($0.start)] != UInt8(ascii: "(") }) else { continue }
            for cell in cells { readUnit(cellText(cell, bytes), cell) }
        }
        for text in sheet.printed { readUnit(text, nil) }
        readUnit(sheet.name, nil)
    }

    private mutating func read(_ cell: Grid.Cell, _ text: String, isWritten: Bool, isUnit: Bool) {
        var text = text
        if isUnit { readUnit(text, cell) }
        var isWritten = isWritten
        // "Uttag 2026-09-04, avser 2025"
        if let about = Self.part(of: text, from: "avser") { (text, isWritten) = (about, false) }
        let words = words(text)
        guard !isWritten, !words.contains(where: Self.isOfCharts) else { return }
        if let found = TitleSpan(text, isSheet: false), span.map({ $0.span.months.count > found.months.count }) ?? true { span = (found, cell) }
        years.formUnion(Self.years(in: words))
        guard words.count <= 12, !words.contains(where: Self.turnsAround) else { return }
        if cumulated == nil, words.contains(where: Self.saysCumulated) { cumulated = cell }
        for word in words {
            guard let found = Self.measure(word) else { continue }
            if let measure, measure.measure != found { isMeasureClear = false }
            if measure == nil { measure = (found, cell) }
        }
    }

    // MARK: Words

    /// What a line says from a word on.
    private static func part(of text: String, from word: String) -> String? {
        let parts = text.split(separator: " ")
        guard let index = parts.firstIndex(where: { $0.lowercased().hasPrefix(word) }), index + 1 < parts.count else { return nil }
        return parts[(index + 1)...].joined(separator: " ")
    }

    private func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }

    private static func years(in words: [String]) -> Set<Int> {
        Set(
            words.compactMap { word -> Int? in
                guard let number = Int(word) else { return nil }
                // 202608 and 20260831 name a year too.
                switch word.count {
                case 4: return number
                case 6: return (1...13).contains(number % 100) ? number / 100 : nil
                case 8: return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)?.year
                default: return nil
                }
            }.filter { (1990...2100).contains($0) })
    }

    static func saysWhenWritten(_ text: String) -> Bool {
        let small = text.lowercased()
        return ["utskriv", "skriv", "uttag", "datum", "print", "skapad", "export"].contains { small.hasPrefix($0) }
    }

    /// "Kontoplan KommunBas 2024" is of no year's amounts.
    static func isOfCharts(_ word: String) -> Bool { word.hasPrefix("kontoplan") || word.hasPrefix("kommunbas") }

    /// "Avvikelse mot budget", "Ackumulerat: nej" say nothing of what the amounts are.
    private static func turnsAround(_ word: String) -> Bool {
        ["avvikelse", "avvikelser", "mot", "jämfört", "jämförelse", "nej", "ej", "inte", "utan", "exkl"].contains(word)
    }

    static func saysCumulated(_ word: String) -> Bool {
        ["ack", "ackumulerat", "ackumulerad", "ackumulerade", "ackutfall", "utfallack", "ytd"].contains(word)
    }

    static func measure(_ word: String) -> AmountHeading.Measure? {
        switch word {
        case "utfall", "utfallet", "bokfört", "redovisat", "outcome", "actual": .outcome
        case "budget", "budgeten", "årsbudget", "helårsbudget", "driftbudget", "internbudget", "detaljbudget": .budget
        case "prognos", "prognosen", "helårsprognos", "årsprognos", "forecast": .forecast
        default: nil
        }
    }

    // MARK: Units

    private mutating func readUnit(_ text: String, _ cell: Grid.Cell?) {
        guard let found = statedUnit(text) else { return }
        guard let unit else {
            unit = (found, cell)
            return
        }
        if unit.unit != found, otherUnit == nil { otherUnit = cell ?? unit.cell }
    }
}
