/// Why an amount of a ledger cannot be read.
enum AmountFault: Error {
    case empty
    case notANumber
    /// `1.234`: a thousand or a bit more than one.
    case ambiguous
    /// More decimals than öre.
    case fraction
    case tooLarge
}

/// An amount as SIE writes it: digits, a point, at most two decimals; in öre. Programs write a comma, or noughts after
/// the öre, too.
func sieAmount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws(AmountFault) -> Int64 {
    var index = range.lowerBound
    var end = range.upperBound
    while index < end, bytes[index] == 0x20 { index += 1 }
    while end > index, bytes[end - 1] == 0x20 { end -= 1 }
    guard index < end else { throw .empty }
    var isNegative = false
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
        isNegative = bytes[index] == UInt8(ascii: "-")
        index += 1
    }
    var value: Int64 = 0
    var digits = 0
    while index < end {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { break }
        // Ten thousand billion kronor is where amounts end.
        guard value < 1_000_000_000_000 else { throw .tooLarge }
        value = value * 10 + Int64(digit)
        digits += 1
        index += 1
    }
    value *= 100
    if index < end {
        guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") else { throw .notANumber }
        index += 1
        let decimals = end - index
        guard decimals > 0 || digits > 0 else { throw .notANumber }
        var rest: UInt8 = 0
        for offset in 0..<decimals {
            let digit = bytes[index + offset] &- 0x30
            guard digit < 10 else { throw .notANumber }
            switch offset {
            case 0: value += Int64(digit) * 10
            case 1: value += Int64(digit)
            default: rest |= digit
            }
        }
        if decimals == 3, digits > 0, digits <= 3 { throw .ambiguous }
        if rest != 0 { throw .fraction }
        digits += decimals
    }
    guard digits > 0 else { throw .notANumber }
    return isNegative ? -value : value
}

/// How decimals are written in a column of a table.
enum DecimalMark {
    case comma, point
}

/// What a text says about how decimals are written.
enum MarkEvidence {
    case none, comma, point, ambiguous
}

/// An amount as people and programs write it in tables: groups by spaces of any kind, apostrophes or points, `–` and `−`,
/// `(1 234)`, a minus after, `kr`.
struct TextAmount {
    /// Digits with the marks that stood among them.
    private var digits: [UInt8] = []
    private var isNegative = false
    private var exponent = 0
    private var isNumber = true
    /// Nothing at all stands there.
    private var isEmpty = true

    /// - Parameter unit: öre of what the column counts in, in kronor.
    init(_ text: String, unit: Int64 = 1) {
        var seenUnit = false
        var letters = ""
        var signs = 0
        for scalar in text.unicodeScalars {
            if scalar.value > 0x20 { isEmpty = false }
            switch scalar {
            case "0"..."9":
                digits.append(UInt8(scalar.value))
                if seenUnit { isNumber = false }
            case ".", ",": digits.append(UInt8(scalar.value))
            // What parts groups is kept, to see that they are of three.
            case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "'", "\u{2019}":
                if !digits.isEmpty, digits.last != TextAmount.gap { digits.append(TextAmount.gap) }
            case "-", "\u{2013}", "\u{2212}", "(":
                // In front, or behind; never between digits, and once.
                isNegative = true
                signs += 1
                if !digits.isEmpty { seenUnit = true }
            case ")": seenUnit = true
            case "+": if !digits.isEmpty { isNumber = false }
            default:
                seenUnit = true
                letters.unicodeScalars.append(scalar)
            }
        }
        switch letters.lowercased() {
        case "", "kr", "sek", "kronor", ":": exponent = unit == 1_000 ? 3 : unit == 1_000_000 ? 6 : 0
        case "tkr", "kkr", "tsek", "ksek": exponent = 3
        case "mnkr", "mkr", "msek": exponent = 6
        default: isNumber = false
        }
        if signs > 1 { isNumber = false }
        while digits.last == TextAmount.gap { digits.removeLast() }
        // `kr.` has a point that is none.
        while let last = digits.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ","), !letters.isEmpty { digits.removeLast() }
        if !digits.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { isNumber = false }
        if !takeGapsOut() { isNumber = false }
    }

    /// Stands for whatever parts groups of digits.
    private static let gap = UInt8(ascii: " ")

    /// Takes out the blanks between groups; false when what they part is no groups of three.
    private mutating func takeGapsOut() -> Bool {
        guard digits.contains(Self.gap) else { return true }
        let whole = digits.prefix { $0 == Self.gap || $0 >= 0x30 }
        let groups = whole.split(separator: Self.gap, omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups.first?.count ?? 0) else { return false }
        // After the decimal mark there are no groups.
        guard !digits[whole.count...].contains(Self.gap) else { return false }
        digits.removeAll { $0 == Self.gap }
        return true
    }

    /// Whether the marks before the decimals part groups of three.
    private func hasSoundGroups(_ decimal: UInt8) -> Bool {
        let whole = digits.prefix { $0 != decimal || decimal == 0 }
        let groups = whole.split(omittingEmptySubsequences: false) { $0 < 0x30 }
        return groups.count < 2 || groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
    }

    var evidence: MarkEvidence {
        guard isNumber else { return .none }
        let marks = digits.indices.filter { digits[$0] < 0x30 }
        guard let last = marks.last else { return .none }
        let mark = digits[last]
        let own: MarkEvidence = mark == UInt8(ascii: ",") ? .comma : .point
        let other: MarkEvidence = mark == UInt8(ascii: ",") ? .point : .comma
        if marks.contains(where: { digits[$0] != mark }) { return own }
        // Several of one kind are groups.
        if marks.count > 1 { return other }
        let decimals = digits.count - last - 1
        if decimals != 3 { return own }
        // 0,125 and 1234,567 cannot be groups.
        if last == 0 || last > 3 || digits[0] == UInt8(ascii: "0") { return own }
        return .ambiguous
    }

    /// In öre.
    ///
    /// - Parameter mark: how decimals are written; nil when nothing in the column says so.
    func öre(_ mark: DecimalMark?) throws(AmountFault) -> Int64 {
        guard isNumber else { throw isEmpty ? .empty : .notANumber }
        var decimal: UInt8
        switch (evidence, mark) {
        case (.comma, _): decimal = UInt8(ascii: ",")
        case (.point, _): decimal = UInt8(ascii: ".")
        case (.none, _): decimal = 0
        case (.ambiguous, nil): throw .ambiguous
        case (.ambiguous, .comma): decimal = UInt8(ascii: ",")
        case (.ambiguous, .point): decimal = UInt8(ascii: ".")
        }
        if let mark { decimal = mark == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
        guard hasSoundGroups(decimal) else { throw .notANumber }
        var value: Int64 = 0
        var scale = -1
        for digit in digits {
            if digit < 0x30 {
                if digit == decimal {
                    guard scale < 0 else { throw .notANumber }
                    scale = 0
                } else if scale >= 0 {
                    throw .notANumber
                }
                continue
            }
            if scale >= 2 + exponent {
                if digit != 0x30 { throw .fraction }
                continue
            }
            guard value < 10_000_000_000_000_000 else { throw .tooLarge }
            value = value * 10 + Int64(digit - 0x30)
            if scale >= 0 { scale += 1 }
        }
        for _ in max(0, scale)..<(2 + exponent) {
            guard value < 10_000_000_000_000_000 else { throw .tooLarge }
            value *= 10
        }
        guard value < 1_000_000_000_000_000 else { throw .tooLarge }
        return isNegative ? -value : value
    }
}

/// A number as a workbook stores it, in öre: what is not within a millionth of a krona of an öre is refused.
///
/// - Parameter unit: kronor of what the column counts in.
func storedAmount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ unit: Int64 = 1) throws(AmountFault) -> Int64 {
    // Nearly all are a few digits with at most two decimals.
    var index = range.lowerBound
    let isNegative = index < range.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var value: Int64 = 0
    var decimals = -1
    var isPlain = range.count <= 14 && index < range.upperBound
    while isPlain, index < range.upperBound {
        let digit = bytes[index] &- 0x30
        if digit < 10 {
            value = value * 10 + Int64(digit)
            if decimals >= 0 { decimals += 1 }
        } else if bytes[index] == UInt8(ascii: "."), decimals < 0 {
            decimals = 0
        } else {
            isPlain = false
        }
        if decimals > 2 { isPlain = false }
        index += 1
    }
    if isPlain {
        for _ in max(0, decimals)..<2 { value *= 10 }
        let (öre, over) = value.multipliedReportingOverflow(by: unit)
        if over || öre >= 1_000_000_000_000_000 { throw .tooLarge }
        return isNegative ? -öre : öre
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    guard let stored = Double(text), stored.isFinite else { throw .notANumber }
    let number = stored * Double(unit)
    guard number.magnitude < 1e13 else { throw .tooLarge }
    let öre = (number * 100).rounded()
    // A double has some 15 digits: of large amounts the last decimals are noise.
    guard (number * 100 - öre).magnitude <= max(1e-4, number.magnitude * 1e-12) else { throw .fraction }
    return Int64(öre)
}
