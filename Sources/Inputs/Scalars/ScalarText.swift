/// What can be wrong with a figure, each with advice of its own.
enum FigureFault: Error, Equatable {
    case notANumber
    case empty
    /// A letter that looks like a digit, the digit, and where (byte offset and length in the text).
    case letter(Character, digit: Character, at: Int)
    /// Commas or points between thousands; the figure as it should be written.
    case wrongSeparator(String)
    /// Groups that are not three digits each.
    case grouping
    case point
    case tooManyDecimals
    case overflow
    /// A character that does not show, or looks like another that may stand in a figure.
    case strange(Unicode.Scalar, at: Int)
    case unknownUnit(String)
}

/// A figure as it was written, before anyone says what it measures: sign, digits, decimals, unit.
struct FigureText {
    var isNegative = false
    /// All digits, decimals included.
    var coefficient: Int64 = 0
    var scale = 0
    var unit = ""
    var isDash = false
    /// "0,005": what stands before the comma is no number of thousands.
    private(set) var beginsWithNought = false

    /// All digits together are less than this.
    static let bound = Amount.bound
    static let mostDecimals = 15

    /// Reads `20 000 000`, `−4 250 000`, `1 849 992,40`, `4,25 mnkr`, `–`.
    init(_ text: String) throws(FigureFault) {
        let scalars = trimmed(text)
        guard !scalars.isEmpty else { throw .empty }
        if let index = scalars.firstIndex(where: { strangeInFigures($0) != nil }) { throw .strange(scalars[index], at: index) }
        if scalars.count == 1, isMinus(scalars[0]) {
            isDash = true
            return
        }
        var rest = scalars[...]
        if let first = rest.first, isMinus(first) || first == "+" {
            isNegative = first != "+"
            rest = rest.dropFirst()
            while let space = rest.first, isSpace(space) { rest = rest.dropFirst() }
        }
        let figure = try FigureText.splitUnit(rest, into: &unit, original: scalars)
        try read(figure)
    }

    /// Splits "4,25 mnkr" before its unit. Letters in or before the digits are slips for digits.
    private static func splitUnit(
        _ text: ArraySlice<Unicode.Scalar>, into unit: inout String, original: [Unicode.Scalar]
    ) throws(FigureFault) -> ArraySlice<Unicode.Scalar> {
        var end = text.endIndex
        while end > text.startIndex, !isDigit(text[end - 1]), !isSpace(text[end - 1]), text[end - 1] != ",", text[end - 1] != "." {
            end -= 1
        }
        var figure = text[..<end]
        let word = text[end...]
        while let last = figure.last, isSpace(last) { figure = figure.dropLast() }
        // "2 90O": a letter that touches the digits is no unit.
        let touches = figure.endIndex == end && !figure.isEmpty
        if touches, word.count == 1, let letter = word.first, let digit = lookalike(letter) {
            throw .letter(Character(letter), digit: digit, at: word.startIndex)
        }
        guard figure.contains(where: isDigit) else { throw .notANumber }
        for index in figure.indices {
            let scalar = figure[index]
            if isDigit(scalar) || isSpace(scalar) || scalar == "," || scalar == "." { continue }
            if let digit = lookalike(scalar) { throw .letter(Character(scalar), digit: digit, at: index) }
            throw .notANumber
        }
        unit = String(String.UnicodeScalarView(word))
        return figure
    }

    /// Digits in groups of three, or all together; then perhaps a comma and decimals.
    private mutating func read(_ text: ArraySlice<Unicode.Scalar>) throws(FigureFault) {
        let commas = text.reduce(0) { $0 + ($1 == "," ? 1 : 0) }
        let points = text.reduce(0) { $0 + ($1 == "." ? 1 : 0) }
        if commas + points > 1 {
            if commas == 0 || points == 0, FigureText.groupsOfThree(text) {
                throw .wrongSeparator(FigureText.regrouped(text, isNegative, unit))
            }
            throw .notANumber
        }
        if points == 1 {
            // 1.234 can be thousands or decimals; only the writer knows.
            throw FigureText.groupsOfThree(text) ? .wrongSeparator(FigureText.regrouped(text, isNegative, unit)) : .point
        }
        beginsWithNought = text.first == "0"
        var groupLength = 0
        var hasGroups = false
        var inDecimals = false
        var previous: Unicode.Scalar = " "
        for scalar in text {
            if isDigit(scalar) {
                groupLength += 1
                if inDecimals { scale += 1 }
                let (product, over) = coefficient.multipliedReportingOverflow(by: 10)
                let (sum, overToo) = product.addingReportingOverflow(Int64(scalar.value - 0x30))
                if over || overToo || sum >= FigureText.bound || scale > FigureText.mostDecimals { throw .overflow }
                coefficient = sum
            } else if scalar == "," {
                try FigureText.close(groupLength, hasGroups)
                inDecimals = true
                groupLength = 0
            } else {
                if inDecimals || isSpace(previous) { throw .grouping }
                try FigureText.close(groupLength, hasGroups)
                if !hasGroups, groupLength > 3 { throw .grouping }
                hasGroups = true
                groupLength = 0
            }
            previous = scalar
        }
        if inDecimals {
            if scale == 0 { throw .notANumber }
        } else {
            try FigureText.close(groupLength, hasGroups)
        }
        if isNegative { coefficient = -coefficient }
    }

    private static func close(_ length: Int, _ hasGroups: Bool) throws(FigureFault) {
        if length == 0 || hasGroups && length != 3 { throw .grouping }
    }

    /// 1,234,567 and 1.234: all parts after the first have three digits.
    private static func groupsOfThree(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = parts.first, (1...3).contains(first.count), first.allSatisfy(isDigit), first.first != "0" else { return false }
        return parts.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
    }

    private static func regrouped(_ text: ArraySlice<Unicode.Scalar>, _ isNegative: Bool, _ unit: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text { view.append(scalar == "," || scalar == "." ? " " : scalar) }
        return (isNegative ? "-" : "") + String(view) + (unit.isEmpty ? "" : " " + unit)
    }
}

/// Ordinary, no-break, thin, narrow no-break and figure space.
func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2009, 0x202F, 0x2007, 0x09, 0x0A, 0x0D: true
    default: false
    }
}

/// Hyphen, en dash, minus.
func isMinus(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "–" || scalar == "−" }

func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

private func lookalike(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "O", "o": "0"
    case "l", "I", "i": "1"
    case "S": "5"
    case "B": "8"
    default: nil
    }
}

/// The scalars of a text without white space around.
func trimmed(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, isSpace(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
    return Array(scalars)
}
