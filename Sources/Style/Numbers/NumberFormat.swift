/// Figures as text of a language: how thousands are parted, the decimal mark, a real minus (U+2212), units and the
/// sign for per cent. The one formatter of the program, for the page, for charts and for messages.
///
/// A figure is `coefficient` × 10^−`scale`, exactly: money is öre with the scale of its unit, a share of 55,7 % is 0.557.
/// It is rounded once, half away from zero, and what is rounded to nought has no minus.
public struct NumberFormat: Sendable {
    public let words: NumberWords
    private let group: [UInt8]
    private let mark: [UInt8]

    public init(_ words: NumberWords) {
        self.words = words
        group = Array(words.group.utf8)
        mark = Array(words.decimalMark.utf8)
    }

    /// For messages in Swedish, which quote figures as people type them.
    public static let swedish = NumberFormat(Words.swedish.numbers)

    // MARK: Numbers

    /// In groups of three digits.
    public func grouped(_ number: Int64) -> String { fixed(Int128(number), scale: 0, places: 0) }

    /// A year or an ordinal: digits in one piece.
    public func ungrouped(_ number: Int128) -> String { (number < 0 ? "\u{2212}" : "") + String(number.magnitude) }

    /// With exactly `places` decimals, of which there are at most nine.
    public func fixed(_ coefficient: Int128, scale: Int, places: Int) -> String {
        let places = min(max(0, places), NumberFormat.mostPlaces)
        // As nearly all are; twice as long numbers take many times as long to divide.
        if let magnitude = UInt64(exactly: coefficient.magnitude) {
            return text(DecimalDigits(magnitude, scale: scale, places: places), places, isBelowNought: coefficient < 0)
        }
        return text(DecimalDigits(coefficient.magnitude, scale: scale, places: places), places, isBelowNought: coefficient < 0)
    }

    private func text<Number>(_ digits: DecimalDigits<Number>, _ places: Int, isBelowNought: Bool) -> String {
        var digits = digits
        let whole = digits.count - places
        // What is not a multiple of three stands before the first group.
        let isNegative = isBelowNought && !digits.isNought
        let capacity = 3 + digits.count + whole / 3 * group.count + mark.count
        return String(unsafeUninitializedCapacity: capacity) { text in
            var end = 0
            func append(_ byte: UInt8) {
                text[end] = byte
                end += 1
            }
            if isNegative { for byte in NumberFormat.minus { append(byte) } }
            for index in 0..<whole {
                if index > 0, (whole - index) % 3 == 0 { for byte in group { append(byte) } }
                append(digits.next())
            }
            if places > 0 {
                for byte in mark { append(byte) }
                for _ in 0..<places { append(digits.next()) }
            }
            return end
        }
    }

    /// With the decimals that it was written with, less the noughts at its end.
    public func plain(_ coefficient: Int128, scale: Int) -> String {
        let (coefficient, scale) = NumberFormat.shortened(coefficient, scale: scale)
        return fixed(coefficient, scale: scale, places: scale)
    }

    /// Reads back what somebody wrote as this language prints figures: "−4 250 000", "55,7 %". Spaces of any kind, the
    /// language's group and a plus are passed over; a hyphen or a dash is a minus.
    ///
    /// - Returns: nil for what is not only a figure, or too long for one.
    public func read(_ text: String) -> FigureValue? {
        var (coefficient, scale, digits): (Int64, Int, Int) = (0, 0, 0)
        var (isNegative, isShare, hasMark) = (false, false, false)
        for scalar in text.unicodeScalars {
            if isShare { return nil }
            switch scalar {
            case "0"..."9":
                let (product, over) = coefficient.multipliedReportingOverflow(by: 10)
                let (sum, overToo) = product.addingReportingOverflow(Int64(scalar.value - 0x30))
                if over || overToo { return nil }
                coefficient = sum
                digits += 1
                if hasMark { scale += 1 }
            case "\u{2212}", "-", "\u{2013}":
                if digits > 0 || isNegative { return nil }
                isNegative = true
            case "%":
                if digits == 0 { return nil }
                isShare = true
            case _ where words.decimalMark.unicodeScalars.contains(scalar):
                if hasMark || digits == 0 { return nil }
                hasMark = true
            case " ", "\u{A0}", "\u{202F}", "\u{2009}", "+": break
            case _ where words.group.unicodeScalars.contains(scalar): if hasMark { return nil }
            default: return nil
            }
        }
        guard digits > 0, !hasMark || scale > 0 else { return nil }
        if isNegative { coefficient = -coefficient }
        return isShare ? .share(coefficient: coefficient, scale: scale + 2) : .number(coefficient: coefficient, scale: scale)
    }

    // MARK: Shares

    /// "55,7 %" of 0.557.
    public func percent(_ coefficient: Int128, scale: Int, places: Int = 1) -> String {
        words.percent(["number": fixed(coefficient, scale: scale - 2, places: places)])
    }

    /// Decimals of a share in prose: none for whole per cents, one for all others.
    public static func placesInProse(_ coefficient: Int128, scale: Int) -> Int {
        shortened(coefficient, scale: scale).scale <= 2 ? 0 : 1
    }

    // MARK: Money

    /// The figure alone, "2 900 000": for columns whose unit stands in the caption.
    public func figure(öre: Int128, in unit: MoneyUnit = .kr, places: Int? = nil) -> String {
        fixed(öre, scale: unit.scale, places: places ?? unit.places)
    }

    /// With its unit, as in prose: "2 900 000 kr", "10 mnkr", "4,3 mnkr".
    public func amount(öre: Int128, in unit: MoneyUnit = .kr, places: Int? = nil) -> String {
        let places = places ?? NumberFormat.placesInProse(öre: öre, in: unit)
        return unit.words(words).amount(["number": figure(öre: öre, in: unit, places: places)])
    }

    /// Decimals of an amount in prose: none for whole units.
    public static func placesInProse(öre: Int128, in unit: MoneyUnit) -> Int {
        öre % Int128(unit.öre) == 0 ? 0 : unit.places
    }

    /// The exact figure, for messages: whole kronor unless there are öre.
    public func exactFigure(öre: Int128) -> String { fixed(öre, scale: 2, places: öre % 100 == 0 ? 0 : 2) }

    /// The exact amount with its unit, "4 400 000 kr".
    public func exactAmount(öre: Int128) -> String { words.kr.amount(["number": exactFigure(öre: öre)]) }

    // MARK: Parts

    private static let mostPlaces = 9
    private static let minus: [UInt8] = [0xE2, 0x88, 0x92]

    private static func shortened(_ coefficient: Int128, scale: Int) -> (coefficient: Int128, scale: Int) {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return (coefficient, scale)
    }
}

/// The decimal digits of a figure from the first to the last decimal, rounded half away from zero: at least one digit
/// before the decimals.
private struct DecimalDigits<Number: FixedWidthInteger & UnsignedInteger> {
    private var magnitude: Number
    /// The power of ten of the next digit of `magnitude`.
    private var power: Number = 1
    /// Noughts before the digits of `magnitude`, and after them.
    private var leading: Int
    private var digits = 1
    let count: Int
    var isNought: Bool

    init(_ magnitude: Number, scale: Int, places: Int) {
        var magnitude = magnitude
        if scale > places {
            let shift = scale - places
            if shift > Self.longestShift {
                magnitude = 0
            } else {
                var divisor: Number = 1
                for _ in 0..<shift { divisor *= 10 }
                let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
                magnitude = quotient + (remainder >= divisor - remainder ? 1 : 0)
            }
        }
        let trailing = max(0, places - scale)
        var rest = magnitude
        while rest >= 10 {
            rest /= 10
            power *= 10
            digits += 1
        }
        // Nought has no noughts of its own behind it: 0 with a scale of −3 is still 0.
        let written = magnitude == 0 ? places + 1 : digits + trailing
        count = max(written, places + 1)
        leading = magnitude == 0 ? places : count - written
        self.magnitude = magnitude
        isNought = magnitude == 0
    }

    /// By more digits, nothing is left: the largest number there is, is less than half of that power of ten.
    private static var longestShift: Int { Number.bitWidth == 64 ? 19 : 38 }

    /// The next digit as ASCII; noughts when the digits have come to an end.
    mutating func next() -> UInt8 {
        if leading > 0 {
            leading -= 1
            return 0x30
        }
        guard digits > 0 else { return 0x30 }
        let digit = magnitude / power
        magnitude -= digit * power
        power = max(1, power / 10)
        digits -= 1
        return 0x30 + UInt8(truncatingIfNeeded: digit)
    }
}
