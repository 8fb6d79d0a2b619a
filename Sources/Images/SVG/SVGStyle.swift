import Style

/// The properties that decide how a shape is drawn, as they are inherited (SVG 2, chapter 13).
struct SVGStyle {
    enum Anchor { case start, middle, end }
    enum Cap { case butt, round, square }
    enum Join { case miter, round, bevel }

    var fill = SVGPaint.colour(.init(hex: 0))
    var stroke = SVGPaint.none
    /// `color`, which `currentColor` speaks of.
    var current = SVGPaint.ink
    var isEvenOdd = false
    var strokeWidth = 1.0
    var cap = Cap.butt
    var join = Join.miter
    var dashes: [Double] = []
    var fontSize = 16.0
    var weight = FontWeight.regular
    var isItalic = false
    var anchor = Anchor.start
    var isHidden = false

    enum Outcome { case done, unsupported, unreadable }

    /// Takes a property as an attribute or a style sheet gives it.
    mutating func set(_ name: String, _ value: String) -> Outcome {
        func keyword<Value>(_ words: [String: Value], _ path: WritableKeyPath<SVGStyle, Value>) -> Outcome {
            if value == "inherit" { return .done }
            guard let found = words[value] else { return .unreadable }
            self[keyPath: path] = found
            return .done
        }
        switch name {
        case "fill": return paint(value, \.fill)
        case "stroke": return paint(value, \.stroke)
        case "color": return paint(value, \.current)
        case "fill-rule": return keyword(["nonzero": false, "evenodd": true], \.isEvenOdd)
        case "stroke-linecap": return keyword(["butt": .butt, "round": .round, "square": .square], \.cap)
        case "stroke-linejoin":
            return keyword(
                ["miter": .miter, "round": .round, "bevel": .bevel, "arcs": .miter, "miter-clip": .miter], \.join)
        case "stroke-width": return length(value, \.strokeWidth)
        case "font-size": return length(value, \.fontSize)
        case "stroke-dasharray":
            if value == "none" {
                dashes = []
                return .done
            }
            guard let numbers = SVGScanner.numbers(value), numbers.allSatisfy({ $0 >= 0 }), numbers.count <= 16 else {
                return .unreadable
            }
            dashes = numbers.allSatisfy { $0 == 0 } ? [] : numbers
            return .done
        case "font-weight":
            if value == "inherit" { return .done }
            let number = value == "bold" || value == "bolder" ? 700 : Int(value) ?? 400
            weight = number >= 650 ? .bold : number >= 550 ? .semibold : .regular
            return .done
        case "font-style": return keyword(["normal": false, "italic": true, "oblique": true], \.isItalic)
        case "text-anchor": return keyword(["start": .start, "middle": .middle, "end": .end], \.anchor)
        case "display", "visibility":
            if value == "none" || value == "hidden" || value == "collapse" { isHidden = true }
            return .done
        case "opacity", "fill-opacity", "stroke-opacity":
            return transparency(name, value)
        case "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end":
            return value == "none" ? .done : .unsupported
        case "mix-blend-mode": return value == "normal" ? .done : .unsupported
        // What is left changes nothing that we draw: hints, and the names of fonts.
        default: return .done
        }
    }

    private mutating func paint(_ value: String, _ path: WritableKeyPath<SVGStyle, SVGPaint>) -> Outcome {
        if value == "inherit" { return .done }
        if value.hasPrefix("url(") { return .unsupported }
        guard let paint = SVGPaint.parse(value, current: current) else { return .unreadable }
        self[keyPath: path] = paint
        return .done
    }

    private mutating func length(_ value: String, _ path: WritableKeyPath<SVGStyle, Double>) -> Outcome {
        if value == "inherit" { return .done }
        guard let length = svgLength(value), length >= 0 else { return .unreadable }
        self[keyPath: path] = length
        return .done
    }

    /// All or nothing: what is half transparent is left to programs that flatten it well.
    private mutating func transparency(_ name: String, _ value: String) -> Outcome {
        if value == "inherit" { return .done }
        guard let opacity = svgLength(value, of: 1) else { return .unreadable }
        if opacity >= 1 { return .done }
        guard opacity <= 0 else { return .unsupported }
        switch name {
        case "fill-opacity": fill = .none
        case "stroke-opacity": stroke = .none
        default: isHidden = true
        }
        return .done
    }
}

/// `fill:#fff;stroke:none` → pairs; what has no colon is passed over.
func svgDeclarations(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: ";").compactMap { declaration in
        guard let colon = declaration.firstIndex(of: ":") else { return nil }
        let name = svgTrimmed(declaration[..<colon])
        var value = svgTrimmed(declaration[declaration.index(after: colon)...])
        if value.hasSuffix("!important") { value = svgTrimmed(value.dropLast(10)) }
        return name.isEmpty ? nil : (name, value)
    }
}

/// Without white space at the ends.
func svgTrimmed(_ text: some StringProtocol) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
}

/// The rules of `<style>`: one class or one kind of element each, as drawing programs write them.
struct SVGStyleSheet {
    private var rules: [(selector: String, declarations: [(name: String, value: String)])] = []

    /// Returns the first selector or at-rule that is neither; nil when all could be read.
    mutating func add(_ text: String) -> String? {
        var unknown: String?
        var rest = withoutComments(text)[...]
        while let open = rest.firstIndex(of: "{") {
            let selectors = rest[..<open]
            let body = rest[rest.index(after: open)...]
            let close = body.firstIndex(of: "}") ?? body.endIndex
            let declarations = svgDeclarations(String(body[..<close]))
            for selector in selectors.split(separator: ",") {
                let name = svgTrimmed(selector)
                if isSimple(name), rules.count < 10_000 {
                    rules.append((name, declarations))
                } else if unknown == nil {
                    unknown = name
                }
            }
            rest = close == body.endIndex ? "" : body[body.index(after: close)...]
        }
        if unknown == nil, !svgTrimmed(rest).isEmpty { unknown = svgTrimmed(rest) }
        return unknown
    }

    /// What applies to an element: kinds first, then classes, each in the order of the sheet.
    func declarations(element: String, classes: String) -> [(name: String, value: String)] {
        if rules.isEmpty { return [] }
        let names = Set(classes.split(whereSeparator: { $0.isWhitespace }).map { "." + $0 })
        var result: [(name: String, value: String)] = []
        for rule in rules where rule.selector == element { result += rule.declarations }
        for rule in rules where names.contains(rule.selector) { result += rule.declarations }
        return result
    }

    private func isSimple(_ selector: String) -> Bool {
        let name = selector.hasPrefix(".") ? selector.dropFirst() : selector[...]
        return !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte >= 0x80 || byte == 0x2D || byte == 0x5F || (byte >= 0x30 && byte <= 0x39)
                    || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            }
    }

    private func withoutComments(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
                index += 2
                while index < bytes.count, !(bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*")) {
                    index += 1
                }
                index += 1
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
