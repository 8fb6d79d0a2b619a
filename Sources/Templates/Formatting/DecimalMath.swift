import Inputs

/// Exact arithmetic behind the formats: 128-bit integers, rounded half away from zero, never a
/// floating-point number.
enum DecimalMath {
    /// How many decimals a quotient keeps.
    static let quotientScale = 12

    /// 10^`exponent`, for exponents from 0 to 37.
    static func powerOfTen(_ exponent: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<min(max(0, exponent), 37) { result *= 10 }
        return result
    }

    /// The number as a multiple of 10^−`scale`, rounded half away from zero.
    static func rescaled(_ number: Decimal, to scale: Int) -> Int128 {
        let shift = scale - number.scale
        let coefficient = Int128(number.coefficient)
        if shift >= 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: powerOfTen(shift))
            return overflow ? (coefficient < 0 ? .min : .max) / 10 : product
        }
        return shift < -37 ? 0 : divided(coefficient, by: powerOfTen(-shift))
    }

    /// Rounded half away from zero. `divisor` is positive.
    static func divided(_ number: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
        return number < 0 ? quotient - 1 : quotient + 1
    }

    /// The quotient, or nil when the divisor is zero or the quotient out of range. The last digit is made
    /// odd-one-out where something was cut off ("sticky"), so that rounding the result once more still
    /// rounds as the exact quotient would.
    static func quotient(_ number: Int128, by divisor: Int128) -> Decimal? {
        guard divisor != 0 else { return nil }
        var scale = quotientScale
        while scale >= 0 {
            let (product, overflow) = number.multipliedReportingOverflow(by: powerOfTen(scale))
            if !overflow {
                var (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
                if remainder != 0, quotient % 5 == 0 { quotient += (number < 0) == (divisor < 0) ? 1 : -1 }
                if let coefficient = Int64(exactly: quotient) {
                    return Decimal(coefficient: coefficient, scale: scale)
                }
            }
            scale -= 1
        }
        return nil
    }

    /// As a decimal with at most `quotientScale` decimals; nil when out of range.
    static func normalised(_ coefficient: Int128, scale: Int) -> Decimal? {
        var coefficient = coefficient
        var scale = scale
        while scale > quotientScale || (scale > 0 && Int64(exactly: coefficient) == nil) {
            coefficient = divided(coefficient, by: 10)
            scale -= 1
        }
        while scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            coefficient = product
            scale += 1
        }
        guard let exact = Int64(exactly: coefficient) else { return nil }
        return Decimal(coefficient: exact, scale: scale)
    }
}
