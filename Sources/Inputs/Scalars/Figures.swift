/// Money as people write it, in kronor unless a unit says otherwise.
func parseAmount(_ text: String) throws(FigureFault) -> Value.Kind {
    let figure = try FigureText(text)
    if figure.isDash { return .dash }
    // Power of ten from the unit to öre.
    let exponent: Int
    switch figure.unit.lowercased() {
    case "", "kr", "kronor", "sek", ":-": exponent = 2
    case "tkr", "kkr": exponent = 5
    case "mnkr", "mkr", "mn": exponent = 8
    case "mdkr": exponent = 11
    case "öre": exponent = 0
    default: throw .unknownUnit(figure.unit)
    }
    // Three decimals of a krona are thousands with a comma, most likely; but no thousands begin with a nought, and among groups with
    // spaces only “10 000,000” is clear.
    if figure.scale == 3, exponent == 2, !figure.beginsWithNought, figure.coefficient % 1000 == 0 || !text.unicodeScalars.contains(where: isSpace) {
        throw .wrongSeparator(text.replacingComma())
    }
    guard let öre = scaled(figure.coefficient, by: exponent - figure.scale) else {
        throw figure.scale > exponent ? .tooManyDecimals : .overflow
    }
    guard öre.magnitude < Amount.bound.magnitude else { throw .overflow }
    return .amount(Amount(öre: öre))
}

/// A count: no decimals, no unit ("st" may follow).
func parseInteger(_ text: String) throws(FigureFault) -> Value.Kind {
    let figure = try FigureText(text)
    if figure.isDash { return .dash }
    if !figure.unit.isEmpty, figure.unit.lowercased() != "st" { throw .unknownUnit(figure.unit) }
    guard figure.scale == 0 else { throw .tooManyDecimals }
    guard let integer = Int(exactly: figure.coefficient) else { throw .overflow }
    return .integer(integer)
}

/// A number with a decimal comma, exact.
func parseNumber(_ text: String) throws(FigureFault) -> Value.Kind {
    let figure = try FigureText(text)
    if figure.isDash { return .dash }
    guard figure.unit.isEmpty else { throw .unknownUnit(figure.unit) }
    return .number(Decimal(coefficient: figure.coefficient, scale: figure.scale))
}

/// `55,7 %`, or `55,7` alone: 0.557.
func parseShare(_ text: String) throws(FigureFault) -> Value.Kind {
    let figure = try FigureText(text)
    if figure.isDash { return .dash }
    switch figure.unit.lowercased() {
    case "", "%", "procent": break
    default: throw .unknownUnit(figure.unit)
    }
    return .share(Decimal(coefficient: figure.coefficient, scale: figure.scale + 2))
}

/// A fact as it is written: an amount with its unit, a percentage, a count, a number, a date, or else words.
/// A number in groups (`1 200 000`) is a number, one without (`2024`) an integer, since years print ungrouped.
func parseFact(_ text: String) throws(FigureFault) -> Value.Kind {
    if let date = try? parseDate(text) { return .date(date) }
    let figure: FigureText
    do {
        figure = try FigureText(text)
    } catch {
        // What begins as a figure and ends in a unit is one, with a slip in it.
        guard text.unicodeScalars.first.map(isDigit) == true, endsInUnit(text) else { return .text(text) }
        throw error
    }
    if figure.isDash { return .dash }
    switch figure.unit.lowercased() {
    case "":
        let isGrouped = text.unicodeScalars.contains(where: isSpace)
        if figure.scale == 0, !isGrouped, let integer = Int(exactly: figure.coefficient) { return .integer(integer) }
        return .number(Decimal(coefficient: figure.coefficient, scale: figure.scale))
    case "st": return try parseInteger(text)
    case "%", "procent": return try parseShare(text)
    default: return amountUnits.contains(figure.unit.lowercased()) ? try parseAmount(text) : .text(text)
    }
}

private let amountUnits = ["kr", "kronor", "sek", ":-", "tkr", "kkr", "mnkr", "mkr", "mdkr", "öre"]

private func endsInUnit(_ text: String) -> Bool {
    let word = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).last?.lowercased() ?? ""
    return word == "%" || amountUnits.contains(word)
}

/// `coefficient` × 10^`exponent`, or nil when that is not a whole number or too large.
private func scaled(_ coefficient: Int64, by exponent: Int) -> Int64? {
    var result = coefficient
    if exponent >= 0 {
        for _ in 0..<exponent {
            let (product, over) = result.multipliedReportingOverflow(by: 10)
            if over { return nil }
            result = product
        }
    } else {
        for _ in 0..<(-exponent) {
            guard result % 10 == 0 else { return nil }
            result /= 10
        }
    }
    return result
}

extension String {
    fileprivate func replacingComma() -> String {
        var view = UnicodeScalarView()
        for scalar in unicodeScalars { view.append(scalar == "," ? " " : scalar) }
        return String(view)
    }
}

/// Four digits, 1900–2199.
func parseYear(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1900...2199).contains(year) ? year : nil
}

/// ja/nej, and what a computer person would write.
func parseFlag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "sant", "true", "yes": true
    case "nej", "falskt", "false", "no": false
    default: nil
    }
}
