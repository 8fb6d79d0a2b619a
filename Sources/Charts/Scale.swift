import Style

/// From values to lengths, with an axis that goes up by round steps and holds nought.
struct Scale {
    let low: Int64
    let high: Int64
    let step: Int64
    let start: Length
    let length: Length
    /// Nothing but nought: an axis would say nothing.
    private let isFlat: Bool

    /// - Parameter most: the most steps that there is room to label.
    init(_ values: [Int64], start: Length, length: Length, most: Int = 5) {
        let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        isFlat = low == 0 && high == 0
        let span = max(1, Int128(high) - Int128(low))
        let step = Scale.roundStep(span, most: max(1, most))
        self.step = step
        self.start = start
        self.length = length
        let wide = Int128(step)
        // Rounded outwards to whole steps.
        self.low = Int64(clamping: -((-Int128(low) + wide - 1) / wide) * wide)
        self.high = max(self.low &+ 1, Int64(clamping: (Int128(high) + wide - 1) / wide * wide))
    }

    /// The smallest of 1, 2, 5 × 10ⁿ of which `most` cover the span.
    private static func roundStep(_ span: Int128, most: Int) -> Int64 {
        var power: Int128 = 1
        while power <= 1_000_000_000_000_000_000 {
            for factor in [1, 2, 5] as [Int128] where factor * power * Int128(most) >= span {
                return Int64(clamping: factor * power)
            }
            power *= 10
        }
        return Int64.max / 2
    }

    /// From the start of the axis.
    func place(_ value: Int64) -> Length {
        let span = Int128(high) - Int128(low)
        let part = (Int128(value) - Int128(low)) * Int128(length.raw) / max(1, span)
        return start + Length(raw: Int(clamping: part))
    }

    var zero: Length { place(0) }

    var ticks: [Int64] {
        if isFlat { return [0] }
        var ticks: [Int64] = []
        var value = low
        while value <= high, ticks.count < 20 {
            ticks.append(value)
            let (next, overflow) = value.addingReportingOverflow(step)
            if overflow { break }
            value = next
        }
        return ticks
    }
}
