/// How text is set. Which font is the theme's to say: text in a picture is set as the text around it.
enum SVGFontProperties {
    static let size: SVGProperties.Setter = { style, value, units, parent in
        guard let size = size(value, units, parent) else { return .unreadable }
        style.fontSize = size
        return .done
    }

    private static let sizes: [String: Double] = [
        "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32, "xxx-large": 48,
    ]

    private static func size(_ value: String, _ units: SVGUnits, _ parent: SVGStyle) -> Double? {
        let plain = value.lowercased()
        if let size = sizes[plain] { return size }
        if plain == "smaller" { return parent.fontSize / 1.2 }
        if plain == "larger" { return parent.fontSize * 1.2 }
        var scanner = SVGScanner(plain)
        if let number = scanner.number(), scanner.take(UInt8(ascii: "%")) {
            return scanner.isAtEnd && number >= 0 ? parent.fontSize * number / 100 : nil
        }
        var own = units
        own.fontSize = parent.fontSize
        guard let size = own.length(plain, .other), size >= 0 else { return nil }
        return size
    }

    static let family: SVGProperties.Setter = { style, value, _, _ in
        style.familyOfSigns = signs(value)
        return .done
    }

    /// Fonts in which the codes of letters are signs: in any other font the text is something else.
    private static let familiesOfSigns: Set<String> = [
        "wingdings", "wingdings2", "wingdings3", "webdings", "symbol", "symbolmt", "zapfdingbats", "itczapfdingbats", "dingbats",
        "standardsymbolsl", "standardsymbolsps", "d050000l", "marlett", "mtextra", "bookshelfsymbol7",
    ]

    /// The first of a list of families, when it is one of signs.
    private static func signs(_ value: String) -> String? {
        let first = svgTrimmed(svgSplit(value, at: UInt8(ascii: ",")).first ?? "").filter { $0 != "\"" && $0 != "'" }
        let plain = first.lowercased().filter { $0 != " " && $0 != "-" }
        return familiesOfSigns.contains(plain) ? first : nil
    }

    static let weight: SVGProperties.Setter = { style, value, _, parent in
        guard let weight = weight(value, parent) else { return .unreadable }
        style.weight = weight
        return .done
    }

    private static func weight(_ value: String, _ parent: SVGStyle) -> Int? {
        switch value.lowercased() {
        case "normal": return 400
        case "bold": return 700
        // CSS Fonts 4, 2.2.1.
        case "bolder": return parent.weight < 350 ? 400 : parent.weight < 550 ? 700 : 900
        case "lighter": return parent.weight < 550 ? 100 : parent.weight < 750 ? 400 : 700
        default:
            guard let number = Int(value), (1...1000).contains(number) else { return nil }
            return number
        }
    }

    static let slant: SVGProperties.Setter = { style, value, _, _ in
        let plain = value.lowercased()
        guard plain == "normal" || plain == "italic" || plain.hasPrefix("oblique") else { return .unreadable }
        style.isItalic = plain != "normal"
        return .done
    }

    /// `font: italic bold 12px/1.2 sans-serif`.
    static let all: SVGProperties.Setter = { style, value, units, parent in
        var words = svgWords(value)
        if words.count == 1 { return .unsupported }
        (style.isItalic, style.weight) = (false, 400)
        while let word = words.first {
            words.removeFirst()
            let plain = word.lowercased()
            if plain == "normal" { continue }
            if plain == "italic" || plain == "oblique" {
                style.isItalic = true
            } else if plain == "small-caps" {
                return .unsupported
            } else if let weight = weight(plain, parent) {
                style.weight = weight
            } else {
                // “12px / 1.2” too.
                guard let size = size(String(plain.split(separator: "/").first ?? ""), units, parent), !words.isEmpty else {
                    return .unreadable
                }
                style.fontSize = size
                if words.first == "/" { words.removeFirst(min(2, words.count)) }
                style.familyOfSigns = signs(words.joined(separator: " "))
                return .done
            }
        }
        return .unreadable
    }

    static let shift: SVGProperties.Setter = { style, value, units, parent in
        switch value.lowercased() {
        case "baseline": style.rise = parent.rise
        // What browsers and both reference renderers do, within a few hundredths.
        case "sub": style.rise = parent.rise - parent.fontSize * 0.2
        case "super": style.rise = parent.rise + parent.fontSize * 0.4
        default:
            var scanner = SVGScanner(value)
            if let share = scanner.number(), scanner.take(UInt8(ascii: "%")), scanner.isAtEnd {
                style.rise = parent.rise + share / 100 * parent.fontSize
            } else {
                guard let length = units.length(value, .other) else { return .unreadable }
                style.rise = parent.rise + length
            }
        }
        return .done
    }

    static let letterSpacing: SVGProperties.Setter = { style, value, units, _ in
        if value.lowercased() == "normal" {
            style.letterSpacing = 0
            return .done
        }
        guard let length = units.length(value, .other) else { return .unreadable }
        style.letterSpacing = length
        return .done
    }
}
