import Diagnostics
import DocumentTree
import Style

/// Texts when all else is drawn: what lies under and over them is known.
extension SVGReader {
    /// The texts, each in the colour that it has over what lies under it, and judged.
    mutating func placedTexts(in size: Size) -> [DrawingElement] {
        var shown: [SVGPlacedText] = []
        for placed in texts {
            guard let text = judged(placed, in: size) else { continue }
            shown.append(placed)
            shown[shown.count - 1].text = text
        }
        tellOfOverlaps(shown)
        return shown.map { .text($0.text) }
    }

    /// nil for what is not to be seen, or cannot be drawn.
    private mutating func judged(_ placed: SVGPlacedText, in size: Size) -> DrawingText? {
        var text = placed.text
        let box = text.estimatedBox
        let (width, height) = (Double(size.width.raw) / 1000, Double(size.height.raw) / 1000)
        // Outside of the picture nothing is shown.
        if box.maxX < 0 || box.minX > width || box.maxY < 0 || box.minY > height { return nil }
        let points = text.samples
        let hidden = ground.hidden(points, after: placed.below)
        if hidden == points.count { return nil }
        if hidden > 0 {
            report(.svgCoveredText, placed.start, placed.end, ["text": String(text.words.prefix(40))])
            return nil
        }
        guard flatten(&text, placed, points) else { return nil }
        if box.minX < -1 || box.maxX > width + 1 || box.minY < -1 || box.maxY > height + 1 {
            report(.svgTextLeaves, placed.start, placed.end, ["text": String(text.words.prefix(40))])
        }
        return text
    }

    /// Mixes translucent letters with what lies under them, and tells of what is too faint to be read.
    private mutating func flatten(_ text: inout DrawingText, _ placed: SVGPlacedText, _ points: [SVGPoint]) -> Bool {
        var under: [Colour] = []
        var group: [Colour] = []
        for point in points {
            guard let colour = ground.colour(at: point, of: placed.below),
                let outer = ground.colour(at: point, of: placed.groupBelow)
            else { return true }
            under.append(colour)
            group.append(outer)
        }
        guard let first = under.first, let outer = group.first else { return true }
        let isTranslucent = placed.groupOpacity < 1 || placed.opacities.contains { $0 < 1 }
        if isTranslucent, !under.allSatisfy({ $0 == first }) || !group.allSatisfy({ $0 == outer }) {
            report(.svgPropertyOf, placed.start, placed.end, ["namn": "opacity", "del": "text"])
            return false
        }
        func seen(_ colour: TextColour, _ number: Int) -> TextColour {
            let opacity = placed.opacities.indices.contains(number) ? placed.opacities[number] : 1
            guard isTranslucent else { return colour }
            let own = if case .own(let colour) = colour { colour } else { Colour(hex: 0) }
            return .own(outer.mixed(with: first.mixed(with: own, opacity), placed.groupOpacity))
        }
        text.colour = seen(text.colour, 0)
        for index in text.following.indices { text.following[index].colour = seen(text.following[index].colour, index + 1) }
        let isLarge = text.size >= .points(18) || text.weight >= .bold && text.size >= .points(14)
        let wanted = isLarge ? 300 : 450
        for shown in [text.colour] + text.following.map(\.colour) {
            // That of the theme's text is known when the theme is: here it is as dark as most.
            let colour = if case .own(let own) = shown { own } else { Palette().ink }
            let ratio = under.map { Int(colour.contrastRatio(to: $0) * 100) }.min() ?? wanted
            guard ratio < wanted else { continue }
            func decimal(_ mark: String) -> String { "\(ratio / 100)\(mark)\(ratio % 100 / 10):1" }
            report(
                .svgFaintText, placed.start, placed.end,
                [
                    "text": String(text.words.prefix(40)), "kvot": decimal(","), "ratio": decimal("."),
                    "krav": isLarge ? "3:1" : "4,5:1", "wanted": isLarge ? "3:1" : "4.5:1",
                ])
            break
        }
        return true
    }
}

extension DrawingText {
    /// About where it stands, in points, as wide as a common sans is.
    var estimatedBox: SVGBox {
        func em(_ size: Length, _ words: String, _ weight: FontWeight) -> Double {
            let own = words.unicodeScalars.reduce(0.0) { $0 + Self.estimatedWidth(of: $1) }
            return Double(size.raw) / 1000 * own * (weight > .medium ? 1.05 : 1)
        }
        func spread(_ size: Length, _ words: String, _ tracking: Int) -> Double {
            Double(size.raw) / 1_000_000 * Double(words.unicodeScalars.count * tracking)
        }
        let natural = following.reduce(em(size, text, weight) + spread(size, text, tracking)) {
            $0 + em($1.size, $1.text, $1.weight) + spread($1.size, $1.text, $1.tracking) + Double($1.shift.raw) / 1000
        }
        let width = wantedWidth.map { Double($0.raw) / 1000 } ?? natural
        let (x, y, height) = (Double(origin.x.raw) / 1000, Double(origin.y.raw) / 1000, Double(size.raw) / 1000)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        let base =
            switch baseline {
            case .alphabetic: y
            case .middle: y + height * 0.25
            case .central: y + height * 0.35
            case .hanging, .textTop: y + height * 0.75
            case .textBottom: y - height * 0.2
            }
        let lift = Double(rise.raw) / 1000
        return SVGBox(minX: left, minY: base - lift - height * 0.7, maxX: left + width, maxY: base - lift)
    }

    /// Of an em.
    private static func estimatedWidth(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!", " ", "\u{A0}": 0.26
        case "f", "r", "t", "(", ")", "-", "/", "J": 0.36
        case "m", "w", "M", "W", "%", "@": 0.88
        case "A"..."Z", "Å", "Ä", "Ö", "É": 0.65
        default: 0.56
        }
    }

    /// Places in the middle of its letters.
    fileprivate var samples: [SVGPoint] {
        let box = estimatedBox
        let y = (box.minY + box.maxY) / 2
        return [0.1, 0.3, 0.5, 0.7, 0.9].map { SVGPoint(x: box.minX + box.width * $0, y: y) }
    }
}
