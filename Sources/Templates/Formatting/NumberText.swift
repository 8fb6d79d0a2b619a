public import Inputs
public import Style

/// Numbers as text of a language: how thousands are parted, the decimal mark, a real minus in all of them.
public struct NumberText: Sendable {
    let words: NumberWords

    public init(_ words: NumberWords) { self.words = words }

    /// Groups of three digits; U+2212 before a negative number.
    public func grouped(_ number: Int64) -> String {
        var bytes: [UInt8] = []
        append(number.magnitude, negative: number < 0, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number with exactly `places` decimals, rounded half away from zero.
    public func fixed(_ number: Decimal, places: Int) -> String {
        let places = min(max(0, places), 9)
        let scaled = DecimalMath.rescaled(number, to: places)
        let unit = DecimalMath.powerOfTen(places)
        var bytes: [UInt8] = []
        let magnitude = scaled.magnitude
        append(magnitude / unit.magnitude, negative: scaled < 0, to: &bytes)
        if places > 0 {
            bytes.append(contentsOf: words.decimalMark.utf8)
            let digits = String(magnitude % unit.magnitude)
            for _ in digits.utf8.count..<max(places, digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
            bytes.append(contentsOf: digits.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number with the decimals it was written with, less the zeros at its end.
    public func plain(_ number: Decimal) -> String {
        var coefficient = number.coefficient
        var scale = number.scale
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return fixed(Decimal(coefficient: coefficient, scale: scale), places: scale)
    }

    /// "55,7 %" of 0.557…, rounded half away from zero.
    public func percent(_ share: Decimal, places: Int = 1) -> String {
        words.percent([
            "number": fixed(Decimal(coefficient: share.coefficient, scale: share.scale - 2), places: places)
        ])
    }

    /// As in prose: whole per cents without decimals, all others with one.
    public func percentInProse(_ share: Decimal) -> String {
        let isWhole = DecimalMath.rescaled(share, to: 2) * DecimalMath.powerOfTen(max(0, share.scale - 2))
            == Int128(share.coefficient) * DecimalMath.powerOfTen(max(0, 2 - share.scale))
        return percent(share, places: isWhole ? 0 : 1)
    }

    private func append(_ magnitude: UInt64, negative: Bool, to bytes: inout [UInt8]) {
        append(UInt128(magnitude), negative: negative, to: &bytes)
    }

    private func append(_ magnitude: UInt128, negative: Bool, to bytes: inout [UInt8]) {
        if negative, magnitude != 0 { bytes.append(contentsOf: [0xE2, 0x88, 0x92]) }
        let digits = Array(String(magnitude).utf8)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { bytes.append(contentsOf: words.group.utf8) }
            bytes.append(digit)
        }
    }
}
