/// What the heading of a column of amounts says: which figures, of what time, in which unit.
///
/// nil is made of headings with any word of another kind: a column of codes, or of words.
struct AmountHeading {
    enum Measure { case outcome, budget, forecast }
    /// Months by number, quarters and thirds of a year by theirs.
    enum Span: Hashable { case month(Int), quarter(Int), third(Int) }

    var measure: Measure?
    var year: Int?
    var span: Span?
    /// From the beginning of the year up to the end of the span.
    var isCumulated = false
    /// "Summa", "Totalt", "Helår".
    var isSum = false
    /// A balance, which may run from row to row.
    var isBalance = false
    /// A balance of one row: debit less credit.
    var isNet = false
    /// Öre of one; nil where the heading has no unit.
    var unit: Int64?
    /// It says two units, as where a line above says another than the heading.
    var isOfTwoUnits = false
    private var isSpelled = false
    /// A number from 1 to 13 and nothing else.
    var isBareNumber = false
    /// "Belopp", "Saldo": of whatever figures the table has.
    var isGeneric = false
    /// Each period's own: "Periodens utfall".
    var isOfPeriod = false
    /// What it measures is said by a line above the table.
    var isByTitle = false

    init() {}

    init?(_ text: String) {
        var tokens = AmountHeading.tokens(text)
        // A quantity or share is no amount, whatever else the heading says.
        guard !tokens.isEmpty, tokens.count <= 12 else { return nil }
        // "t.o.m." is one word.
        if let index = tokens.indices.first(where: { index in index + 2 < tokens.count && tokens[index...index + 2].elementsEqual(["t", "o", "m"]) }) {
            tokens.replaceSubrange(index...index + 2, with: ["tom"])
        }
        // "Summa av Belopp", as pivot tables head what they add up.
        if tokens.count > 2, ["summa av", "sum of"].contains(tokens[0] + " " + tokens[1]) { tokens.removeFirst(2) }
        Self.joinUnits(&tokens)
        var marker: Marker?
        var months: [Int] = []
        var numbers = 0
        for token in tokens {
            if let first = token.utf8.first, first >= 0x30, first <= 0x39 {
                numbers += 1
                guard read(number: token, &marker, &months) else { return nil }
            } else if !read(word: token, &marker, &months) {
                return nil
            }
        }
        if marker != nil, span == nil, months.isEmpty, measure == nil, !isSum { return nil }
        if months.count == 2, months[0] == 1, months[1] > 1 {
            isCumulated = true
            span = .month(months[1])
        } else if let month = months.first {
            guard months.count == 1, span == nil else { return nil }
            span = .month(month)
        }
        isBareNumber = numbers == 1 && tokens.count == 1 && span != nil && year == nil
        if measure == nil, span == nil, year == nil, !isSum { return nil }
    }

    private enum Marker { case quarter, third, period }

    /// "T kr", "1 000-tal kr", "SEK 1000": each one word.
    private static func joinUnits(_ tokens: inout [String]) {
        func isKrona(_ index: Int) -> Bool { tokens.indices.contains(index) && ["kr", "sek", "kronor"].contains(tokens[index]) }
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            if tokens[index] == "1", index + 1 < tokens.count, tokens[index + 1] == "000" { tokens.replaceSubrange(index...index + 1, with: ["1000"]) }
            switch tokens[index] {
            case "t", "k": if isKrona(index + 1) { tokens.replaceSubrange(index...index + 1, with: ["tkr"]) }
            case "m", "mn", "milj": if isKrona(index + 1) { tokens.replaceSubrange(index...index + 1, with: ["mnkr"]) }
            case "1000", "000":
                let hasTail = index + 1 < tokens.count && ["tal", "tals"].contains(tokens[index + 1])
                if hasTail { tokens.remove(at: index + 1) }
                if index > 1, tokens[index - 1] == "x", isKrona(index - 2) {
                    tokens.remove(at: index - 1)
                    index -= 1
                }
                if index > 0, isKrona(index - 1) {
                    tokens.replaceSubrange(index - 1...index, with: ["tkr"])
                    index -= 1
                } else if hasTail {
                    tokens[index] = "tusental"
                }
            default: break
            }
        }
    }

    /// Words of letters and runs of digits, in small letters.
    private static func tokens(_ text: String) -> [String] {
        var result: [String] = []
        var current = String.UnicodeScalarView()
        var isDigits = false
        for scalar in text.lowercased().unicodeScalars {
            let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
            let isLetter = scalar.properties.isAlphabetic || scalar == "%"
            if !current.isEmpty, !(isDigit || isLetter) || isDigit != isDigits {
                result.append(String(current))
                current = String.UnicodeScalarView()
            }
            if isDigit || isLetter { current.append(scalar) }
            isDigits = isDigit
        }
        if !current.isEmpty { result.append(String(current)) }
        return result
    }

    private mutating func read(word: String, _ marker: inout Marker?, _ months: inout [Int]) -> Bool {
        if let month = Self.months.firstIndex(where: { $0.contains(word) }) {
            months.append(month + 1)
            return true
        }
        switch word {
        case "belopp", "amount", "värde":
            if measure == nil { (measure, isGeneric) = (.outcome, true) }
        case "utfall", "redovisat", "bokfört", "actual", "outcome", "periodutfall", "verkligt":
            if word == "periodutfall" { isOfPeriod = true }
            if measure == nil || isGeneric { (measure, isGeneric) = (.outcome, false) }
        case "netto", "nettobelopp", "saldo", "balans", "balance":
            if measure == nil { (measure, isGeneric) = (.outcome, true) }
            isBalance = true
            isNet = word.hasPrefix("netto")
        case "utfallack", "ackutfall", "ackbelopp", "ackumulerat", "ackumulerad", "ackumulerade", "ack", "acc", "ytd", "tom", "hittills":
            isCumulated = true
            if word.count > 3 { measure = measure ?? .outcome }
        case "utfallår":
            (measure, isGeneric) = (.outcome, false)
            isSum = true
        case "budget", "årsbudget", "budgetbelopp", "helårsbudget", "budgethelår", "periodbudget": (measure, isGeneric) = (.budget, false)
        case "prognos", "helårsprognos", "årsprognos", "forecast": (measure, isGeneric) = (.forecast, false)
        case "summa", "total", "totalt", "totalsumma", "helår", "året", "år", "sum": isSum = true
        case "kr", "sek", "kronor":
            // "tusental kronor"
            if !isSpelled { take(unit: 1) }
        case "periodens": isOfPeriod = true
        case "i", "per", "perioden", "faktiskt", "faktisk": break
        case "tusental", "tusentals", "tusen":
            take(unit: 1_000)
            isSpelled = true
        case "tkr", "kkr", "tsek", "ksek": take(unit: 1_000)
        case "mkr", "mnkr", "mmkr", "msek": take(unit: 1_000_000)
        case "kv", "kvartal", "q", "k", "kvt": marker = .quarter
        case "tertial", "tert", "t": marker = .third
        case "p", "period", "m", "mån", "månad", "månaden": marker = .period
        default: return false
        }
        return true
    }

    private mutating func take(unit found: Int64) {
        if let unit, unit != found { isOfTwoUnits = true }
        unit = found
    }

    private mutating func read(number text: String, _ marker: inout Marker?, _ months: inout [Int]) -> Bool {
        guard let number = Int(text) else { return false }
        // "Utfall 1000 kr"
        if text == "1000", measure != nil || span != nil {
            take(unit: 1_000)
            isSpelled = true
            return true
        }
        switch text.utf8.count {
        case 4 where (1990...2100).contains(number) && year == nil: year = number
        case 4 where year == nil && (20...39).contains(number / 100) && (1...12).contains(number % 100):
            year = 2000 + number / 100
            span = .month(number % 100)
        case 6 where year == nil && (1990...2100).contains(number / 100) && (1...12).contains(number % 100):
            year = number / 100
            span = .month(number % 100)
        case 1, 2:
            if marker == .quarter {
                guard (1...4).contains(number), span == nil else { return false }
                span = .quarter(number)
            } else if marker == .third {
                guard (1...3).contains(number), span == nil else { return false }
                span = .third(number)
            } else if !months.isEmpty || span != nil {
                // "jan-26"; or the day of a month.
                if year == nil, (20...39).contains(number) { year = 2000 + number } else if !(1...31).contains(number) { return false }
                return true
            } else {
                guard (1...12).contains(number) else { return false }
                span = .month(number)
            }
            marker = nil
        default: return false
        }
        return true
    }

    static let months: [[String]] = [
        ["jan", "januari", "january"], ["feb", "februari", "february"], ["mar", "mars", "march"], ["apr", "april"], ["maj", "may"],
        ["jun", "juni", "june"], ["jul", "juli", "july"], ["aug", "augusti", "august"], ["sep", "sept", "september"],
        ["okt", "oktober", "oct", "october"], ["nov", "november"], ["dec", "december"],
    ]
}
