import Style

/// A colour, and how much of what lies under it shows through.
struct SVGColour: Hashable {
    var colour: Colour
    /// 0 to 1; 1 hides what lies under it.
    var alpha = 1.0
}

enum SVGPaint: Hashable {
    case none
    case colour(SVGColour)
    /// `currentColor`: what `color` is where it is painted.
    case current
    /// Those of the shape that a marker is drawn for, or of the `use` that draws the element (SVG 2, 13.2).
    case contextFill, contextStroke
    /// `url(#…)`, and what is painted where that is nothing.
    indirect case server(String, fallback: SVGPaint?)

    /// SVG 2, 13.2. nil for what is no paint.
    static func parse(_ text: String) -> SVGPaint? {
        switch text.lowercased() {
        case "none": return SVGPaint.none
        case "currentcolor": return .current
        case "context-fill": return .contextFill
        case "context-stroke": return .contextStroke
        default: break
        }
        if let light = svgLight(text) { return SVGPaint.parse(light) }
        if text.lowercased().hasPrefix("url(") {
            let words = svgWords(text)
            guard let first = words.first, let target = svgTarget(first) else { return nil }
            let rest = words.dropFirst().joined(separator: " ")
            if rest.isEmpty { return .server(target, fallback: nil) }
            return SVGPaint.parse(rest).map { .server(target, fallback: $0) }
        }
        return SVGColour.parse(text).map { .colour($0) }
    }
}

/// What `url(…)` names, `#` and all; nil for what is none.
func svgTarget(_ text: String) -> String? {
    guard text.lowercased().hasPrefix("url("), text.hasSuffix(")") else { return nil }
    var name = svgTrimmed(text.dropFirst(4).dropLast())
    if name.count >= 2, let quote = name.first, quote == "\"" || quote == "'", name.last == quote {
        name = svgTrimmed(name.dropFirst().dropLast())
    }
    return name.isEmpty ? nil : name
}

/// The first colour of `light-dark(…, …)` (CSS Color 5), which is the one for a light page; nil for what is something else.
func svgLight(_ text: String) -> String? {
    let start = "light-dark("
    guard text.lowercased().hasPrefix(start), text.hasSuffix(")") else { return nil }
    let inner = text.dropFirst(start.count).dropLast()
    var depth = 0
    for index in inner.indices {
        switch inner[index] {
        case "(": depth += 1
        case ")": depth -= 1
        case "," where depth == 0: return svgTrimmed(inner[..<index])
        default: break
        }
    }
    return nil
}

extension SVGColour {
    /// CSS Color 4: `#rgb`, `#rrggbb`, the same with alpha, `rgb(…)`, `hsl(…)` and the named colours. nil for what is none of these.
    static func parse(_ text: String) -> SVGColour? {
        let value = svgLight(text)?.lowercased() ?? text.lowercased()
        if value == "transparent" { return SVGColour(colour: Colour(hex: 0), alpha: 0) }
        if value.hasPrefix("#") { return hexadecimal(Array(value.utf8.dropFirst())) }
        guard value.hasSuffix(")"), let open = value.firstIndex(of: "(") else {
            return named[value].map { SVGColour(colour: Colour(hex: $0)) }
        }
        let words = value[value.index(after: open)...].dropLast()
        switch value[..<open] {
        case "rgb", "rgba": return components(words)
        case "hsl", "hsla": return hue(words)
        default: return nil
        }
    }

    private static func hexadecimal(_ digits: [UInt8]) -> SVGColour? {
        guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        switch digits.count {
        case 3, 4:
            let short = digits.count == 3 ? value << 4 | 15 : value
            let (red, green, blue) = (short >> 12 & 15, short >> 8 & 15, short >> 4 & 15)
            return SVGColour(
                colour: Colour(hex: red * 0x110000 + green * 0x1100 + blue * 0x11), alpha: Double(short & 15) / 15)
        case 6: return SVGColour(colour: Colour(hex: value))
        case 8: return SVGColour(colour: Colour(hex: value >> 8), alpha: Double(value & 255) / 255)
        default: return nil
        }
    }

    /// The numbers of a function: three, and an alpha; with whether each is a percentage.
    private static func numbers(_ words: Substring) -> [(value: Double, isShare: Bool)]? {
        var scanner = SVGScanner(String(words))
        var values: [(value: Double, isShare: Bool)] = []
        scanner.skipSpace()
        while !scanner.isAtEnd {
            guard values.count < 4, let value = scanner.number() else { return nil }
            let isShare = scanner.take(UInt8(ascii: "%"))
            let unit = isShare ? "" : scanner.word()
            guard unit.isEmpty || unit == "deg" && values.isEmpty else { return nil }
            values.append((value, isShare))
            guard scanner.skipOneSeparator() else { return nil }
            if scanner.take(UInt8(ascii: "/")) { scanner.skipSpace() }
        }
        return values.count >= 3 ? values : nil
    }

    private static func alpha(_ values: [(value: Double, isShare: Bool)]) -> Double {
        guard values.count == 4 else { return 1 }
        return max(0, min(1, values[3].isShare ? values[3].value / 100 : values[3].value))
    }

    private static func components(_ words: Substring) -> SVGColour? {
        guard let values = numbers(words) else { return nil }
        // All three as numbers, or all three as shares.
        guard values[1].isShare == values[0].isShare, values[2].isShare == values[0].isShare else { return nil }
        func byte(_ index: Int) -> UInt8 {
            let value = values[index].isShare ? values[index].value * 255 / 100 : values[index].value
            return UInt8(max(0, min(255, value.rounded())))
        }
        return SVGColour(colour: Colour(red: byte(0), green: byte(1), blue: byte(2)), alpha: alpha(values))
    }

    /// CSS Color 4, 7.1.
    private static func hue(_ words: Substring) -> SVGColour? {
        guard let values = numbers(words), !values[0].isShare, values[1].isShare, values[2].isShare else { return nil }
        var hue = values[0].value.truncatingRemainder(dividingBy: 360)
        if hue < 0 { hue += 360 }
        let saturation = max(0, min(1, values[1].value / 100))
        let light = max(0, min(1, values[2].value / 100))
        func byte(_ offset: Double) -> UInt8 {
            let turn = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
            let reach = saturation * min(light, 1 - light)
            let value = light - reach * max(-1, min(turn - 3, 9 - turn, 1))
            return UInt8(max(0, min(255, (value * 255).rounded())))
        }
        return SVGColour(colour: Colour(red: byte(0), green: byte(8), blue: byte(4)), alpha: alpha(values))
    }

    private static let named: [String: UInt32] = {
        var result: [String: UInt32] = [:]
        for entry in names.split(separator: " ") {
            let parts = entry.split(separator: "=")
            if parts.count == 2, let value = UInt32(parts[1], radix: 16) { result[String(parts[0])] = value }
        }
        return result
    }()

    /// CSS Color 4, 6.1.
    private static let names = """
        aliceblue=f0f8ff antiquewhite=faebd7 aqua=00ffff aquamarine=7fffd4 azure=f0ffff beige=f5f5dc \
        bisque=ffe4c4 black=000000 blanchedalmond=ffebcd blue=0000ff blueviolet=8a2be2 brown=a52a2a \
        burlywood=deb887 cadetblue=5f9ea0 chartreuse=7fff00 chocolate=d2691e coral=ff7f50 cornflowerblue=6495ed \
        cornsilk=fff8dc crimson=dc143c cyan=00ffff darkblue=00008b darkcyan=008b8b darkgoldenrod=b8860b \
        darkgray=a9a9a9 darkgreen=006400 darkgrey=a9a9a9 darkkhaki=bdb76b darkmagenta=8b008b \
        darkolivegreen=556b2f darkorange=ff8c00 darkorchid=9932cc darkred=8b0000 darksalmon=e9967a \
        darkseagreen=8fbc8f darkslateblue=483d8b darkslategray=2f4f4f darkslategrey=2f4f4f darkturquoise=00ced1 \
        darkviolet=9400d3 deeppink=ff1493 deepskyblue=00bfff dimgray=696969 dimgrey=696969 dodgerblue=1e90ff \
        firebrick=b22222 floralwhite=fffaf0 forestgreen=228b22 fuchsia=ff00ff gainsboro=dcdcdc \
        ghostwhite=f8f8ff gold=ffd700 goldenrod=daa520 gray=808080 green=008000 greenyellow=adff2f grey=808080 \
        honeydew=f0fff0 hotpink=ff69b4 indianred=cd5c5c indigo=4b0082 ivory=fffff0 khaki=f0e68c lavender=e6e6fa \
        lavenderblush=fff0f5 lawngreen=7cfc00 lemonchiffon=fffacd lightblue=add8e6 lightcoral=f08080 \
        lightcyan=e0ffff lightgoldenrodyellow=fafad2 lightgray=d3d3d3 lightgreen=90ee90 lightgrey=d3d3d3 \
        lightpink=ffb6c1 lightsalmon=ffa07a lightseagreen=20b2aa lightskyblue=87cefa lightslategray=778899 \
        lightslategrey=778899 lightsteelblue=b0c4de lightyellow=ffffe0 lime=00ff00 limegreen=32cd32 \
        linen=faf0e6 magenta=ff00ff maroon=800000 mediumaquamarine=66cdaa mediumblue=0000cd mediumorchid=ba55d3 \
        mediumpurple=9370db mediumseagreen=3cb371 mediumslateblue=7b68ee mediumspringgreen=00fa9a \
        mediumturquoise=48d1cc mediumvioletred=c71585 midnightblue=191970 mintcream=f5fffa mistyrose=ffe4e1 \
        moccasin=ffe4b5 navajowhite=ffdead navy=000080 oldlace=fdf5e6 olive=808000 olivedrab=6b8e23 \
        orange=ffa500 orangered=ff4500 orchid=da70d6 palegoldenrod=eee8aa palegreen=98fb98 paleturquoise=afeeee \
        palevioletred=db7093 papayawhip=ffefd5 peachpuff=ffdab9 peru=cd853f pink=ffc0cb plum=dda0dd \
        powderblue=b0e0e6 purple=800080 rebeccapurple=663399 red=ff0000 rosybrown=bc8f8f royalblue=4169e1 \
        saddlebrown=8b4513 salmon=fa8072 sandybrown=f4a460 seagreen=2e8b57 seashell=fff5ee sienna=a0522d \
        silver=c0c0c0 skyblue=87ceeb slateblue=6a5acd slategray=708090 slategrey=708090 snow=fffafa \
        springgreen=00ff7f steelblue=4682b4 tan=d2b48c teal=008080 thistle=d8bfd8 tomato=ff6347 \
        turquoise=40e0d0 violet=ee82ee wheat=f5deb3 white=ffffff whitesmoke=f5f5f5 yellow=ffff00 \
        yellowgreen=9acd32
        """
}
