import Style

extension Palette {
    /// The same identity on a dark ground, worked out from the theme's colours: each is lightened until it can
    /// be read. Integer arithmetic, so that every machine arrives at the same bytes.
    var dark: Palette {
        var result = self
        let ground = ink.mixed(with: Colour(hex: 0x000000), percent: 45)
        result.paper = ground
        result.ink = Colour(hex: 0xFFFFFF).mixed(with: ground, percent: 10)
        result.muted = muted.lightened(against: ground, ratio: 650)
        result.accent = accent.lightened(against: ground, ratio: 700)
        result.tint = ground.mixed(with: accent, percent: 30)
        result.series = series.map { $0.lightened(against: ground, ratio: 500) }
        result.rule = ground.mixed(with: result.ink, percent: 22)
        return result
    }
}

extension Colour {
    /// `#0b5d66`.
    var css: String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = [UInt8(ascii: "#")]
        for value in [red, green, blue] {
            result.append(digits[Int(value >> 4)])
            result.append(digits[Int(value & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// 0 per cent is this colour, 100 the other.
    func mixed(with other: Colour, percent: Int) -> Colour {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(clamping: (Int(a) * (100 - percent) + Int(b) * percent + 50) / 100)
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// Mixed with white in small steps until the contrast is enough (`ratio` in hundredths).
    func lightened(against ground: Colour, ratio: Int) -> Colour {
        var result = self
        for percent in stride(from: 0, through: 100, by: 4) {
            result = mixed(with: Colour(hex: 0xFFFFFF), percent: percent)
            if result.contrast(to: ground) >= ratio { break }
        }
        return result
    }

    /// WCAG 2 contrast in hundredths. The sRGB curve is taken as a square, which comes out a little different
    /// from the standard's; the ratios asked for leave room for that.
    func contrast(to other: Colour) -> Int {
        func luminance(_ colour: Colour) -> Int {
            func linear(_ value: UInt8) -> Int { Int(value) * Int(value) }
            return 2126 * linear(colour.red) + 7152 * linear(colour.green) + 722 * linear(colour.blue)
        }
        // 0.05 of white's luminance.
        let offset = 10_000 * 255 * 255 / 20
        let lighter = max(luminance(self), luminance(other)) + offset
        let darker = min(luminance(self), luminance(other)) + offset
        return lighter * 100 / darker
    }
}
