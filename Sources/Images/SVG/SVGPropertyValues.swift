import Style

// Kinds of values.
extension SVGProperties {
    static func keyword<Value: Sendable>(
        _ words: [String: Value], _ path: WritableKeyPath<SVGStyle, Value> & Sendable, unsupported: Set<String> = []
    ) -> Setter {
        { style, value, _, _ in
            let plain = value.lowercased()
            guard let found = words[plain] else { return unsupported.contains(plain) ? .unsupported : .unreadable }
            style[keyPath: path] = found
            return .done
        }
    }

    static func paint(_ path: WritableKeyPath<SVGStyle, SVGPaint> & Sendable) -> Setter {
        { style, value, _, _ in
            let plain = value.lowercased()
            if plain == "context-value" || plain.contains("icc-color(") {
                return .unsupported
            }
            guard let paint = SVGPaint.parse(value) else { return .unreadable }
            style[keyPath: path] = paint
            return .done
        }
    }

    static let colour: Setter = { style, value, _, parent in
        if value.lowercased() == "currentcolor" {
            style.colour = parent.colour
            return .done
        }
        guard let colour = SVGColour.parse(value) else { return .unreadable }
        style.colour = colour
        return .done
    }

    static func opacity(_ path: WritableKeyPath<SVGStyle, Double> & Sendable) -> Setter {
        { style, value, _, _ in
            var scanner = SVGScanner(value)
            guard var number = scanner.number() else { return .unreadable }
            if scanner.take(UInt8(ascii: "%")) { number /= 100 }
            guard scanner.isAtEnd else { return .unreadable }
            style[keyPath: path] = max(0, min(1, number))
            return .done
        }
    }

    static func length(
        _ path: WritableKeyPath<SVGStyle, Double> & Sendable, mayBeNegative: Bool = false
    ) -> Setter {
        { style, value, units, _ in
            guard let length = units.length(value, .other), mayBeNegative || length >= 0 else { return .unreadable }
            style[keyPath: path] = length
            return .done
        }
    }

    static let miterLimit: Setter = { style, value, _, _ in
        var scanner = SVGScanner(value)
        guard let number = scanner.number(), scanner.isAtEnd, number >= 1 else { return .unreadable }
        style.miterLimit = number
        return .done
    }

    static let dashes: Setter = { style, value, units, _ in
        if value.lowercased() == "none" {
            style.dashes = []
            return .done
        }
        guard let lengths = units.lengths(value, .other, limit: 64), lengths.allSatisfy({ $0 >= 0 }) else { return .unreadable }
        style.dashes = lengths.allSatisfy { $0 == 0 } ? [] : lengths
        return .done
    }

    static let paintOrder: Setter = { style, value, _, _ in
        let words = svgWords(value.lowercased())
        guard words == ["normal"] || Set(words).count == words.count && words.allSatisfy({ ["fill", "stroke", "markers"].contains($0) }) else {
            return .unreadable
        }
        let order = ["fill", "stroke", "markers"]
        let full = words == ["normal"] ? order : words + order.filter { !words.contains($0) }
        style.paintsStrokeFirst = (full.firstIndex(of: "stroke") ?? 0) < (full.firstIndex(of: "fill") ?? 0)
        style.markersPlace = full.first == "markers" ? .under : full.last == "markers" ? .over : .between
        return .done
    }

    static func target(_ path: WritableKeyPath<SVGStyle, String?> & Sendable) -> Setter {
        { style, value, _, _ in
            if value.lowercased() == "none" {
                style[keyPath: path] = nil
                return .done
            }
            guard let target = svgTarget(value) else { return .unsupported }
            style[keyPath: path] = target
            return .done
        }
    }

    /// Of the view, since transform-box is view-box by itself.
    static let transformOrigin: Setter = { style, value, units, _ in
        var words = svgWords(value.lowercased())
        guard (1...3).contains(words.count) else { return .unreadable }
        if words.count == 3, units.length(words[2], .other) != 0 { return .unsupported }
        if words.count == 1 { words.append("center") }
        // “top left” too.
        if ["top", "bottom"].contains(words[0]) || ["left", "right"].contains(words[1]) { words.swapAt(0, 1) }
        func place(_ word: String, _ ends: [String: Double], _ direction: SVGUnits.Direction) -> Double? {
            ends[word].map { $0 * units.full(direction) } ?? units.length(word, direction)
        }
        guard let x = place(words[0], ["left": 0, "center": 0.5, "right": 1], .horizontal),
            let y = place(words[1], ["top": 0, "center": 0.5, "bottom": 1], .vertical)
        else { return .unreadable }
        style.transformOrigin = SVGPoint(x: x, y: y)
        return .done
    }

    static let markers: Setter = { style, value, _, _ in
        let target = value.lowercased() == "none" ? nil : svgTarget(value)
        if target == nil, value.lowercased() != "none" { return .unsupported }
        (style.markerStart, style.markerMid, style.markerEnd) = (target, target, target)
        return .done
    }

    /// Of the page that a browser shows the picture on. Paper is white anyway.
    static let background: Setter = { _, value, _, _ in
        let plain = value.lowercased()
        if ["none", "transparent", "initial", "inherit", "unset", "white", "#fff", "#ffffff"].contains(plain) { return .done }
        guard let colour = SVGColour.parse(value) else { return .unsupported }
        return colour.alpha == 0 || colour.colour == Colour(hex: 0xFFFFFF) ? .done : .unsupported
    }
}
