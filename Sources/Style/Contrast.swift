extension Colour {
    /// Relative luminance (WCAG 2.1, sRGB), 0 to 1. With the four basic operations only, so that it is the same on
    /// every machine.
    public var luminance: Double {
        0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
    }

    /// Contrast ratio (WCAG 2.1), 1 to 21.
    public func contrastRatio(to other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private static func linear(_ value: UInt8) -> Double {
        let share = Double(value) / 255
        // The standard's threshold falls between 10 and 11.
        if value <= 10 { return share / 12.92 }
        let base = (share + 0.055) / 1.055
        // To the power of 2.4: the square, times the fifth root of the square.
        let square = base * base
        return square * fifthRoot(square)
    }

    /// Newton's method; the argument lies between 0 and 1.
    private static func fifthRoot(_ value: Double) -> Double {
        var root = 1.0
        for _ in 0..<40 {
            let fourth = root * root * root * root
            root -= (root * fourth - value) / (5 * fourth)
        }
        return root
    }
}

/// A pair of colours of a theme that cannot be told apart well enough (WCAG 2.1, 1.4.3 and 1.4.11).
public struct LowContrast: Hashable, Sendable {
    public var colour: ColourRole
    public var ground: ColourRole
    /// Of the kind of text it is for; nil where the role itself is for text of any size.
    public var style: String?
    /// In hundredths, rounded down: 4.49 never becomes 4.5.
    public var ratio: Int
    public var wanted: Int
}

extension Theme {
    /// The contrast that text must have: less where it is large (18 pt, or 14 pt and bold).
    static func wantedContrast(_ style: TextStyle) -> Int {
        let isLarge = style.size >= .points(18) || (style.weight >= .semibold && style.size >= .points(14))
        return isLarge ? 300 : 450
    }

    /// Every pair of colours that falls short.
    ///
    /// Ink, muted and accent are for text of any size, on paper and on tint (sums, key figures, links in them), so
    /// they need 4.5:1; as the colours of bars and symbols they would need 3:1. Rules and tints only repeat what
    /// position says, and need none. A kind of text that the theme gives another colour is held by its own size.
    ///
    /// - Parameter styles: the kinds of text by the names that the theme's file has for them.
    public func lowContrasts(_ styles: [(name: String, style: TextStyle)] = []) -> [LowContrast] {
        var found: [LowContrast] = []
        func check(_ colour: ColourRole, on ground: ColourRole, _ wanted: Int, _ style: String?) {
            let ratio = Int(colours[colour].contrastRatio(to: colours[ground]) * 100)
            if ratio < wanted {
                found.append(LowContrast(colour: colour, ground: ground, style: style, ratio: ratio, wanted: wanted))
            }
        }
        for colour in [ColourRole.ink, .muted, .accent] {
            for ground in [ColourRole.paper, .tint] { check(colour, on: ground, 450, nil) }
        }
        for (name, style) in styles where [.rule, .tint, .paper].contains(style.colour) {
            check(style.colour, on: .paper, Theme.wantedContrast(style), name)
        }
        return found
    }
}

extension Colour {
    /// The nearest colour, mixed with black or with white, that has enough contrast to a ground, as `#0b5d66`; nil
    /// when there is none.
    ///
    /// - Parameter wanted: in hundredths.
    public func readable(on ground: Colour, _ wanted: Int) -> String? {
        let end: UInt8 = ground.luminance > 0.18 ? 0 : 255
        for percent in stride(from: 0, through: 100, by: 2) {
            func mix(_ value: UInt8) -> UInt8 { UInt8((Int(value) * (100 - percent) + Int(end) * percent) / 100) }
            let colour = Colour(red: mix(red), green: mix(green), blue: mix(blue))
            if Int(colour.contrastRatio(to: ground) * 100) >= wanted { return colour.hexadecimal }
        }
        return nil
    }

    /// As files have it: `#0b5d66`.
    public var hexadecimal: String {
        var text = "#"
        for value in [red, green, blue] {
            text += (value < 16 ? "0" : "") + String(value, radix: 16)
        }
        return text
    }
}
