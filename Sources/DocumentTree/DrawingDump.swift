import Style

extension Drawing {
    /// The drawing as text, one element to a line, in points: for goldens and for whoever debugs.
    public func dump() -> String {
        var lines = ["drawing \(size.width.points) × \(size.height.points)"]
        for element in elements { lines.append("  " + element.description) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Length {
    /// Points with as many decimals as it takes, from integers alone.
    var points: String {
        let magnitude = raw.magnitude
        var fraction = String(magnitude % 1000)
        fraction = String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (raw < 0 ? "-" : "") + String(magnitude / 1000) + (fraction.isEmpty ? "" : "." + fraction)
    }
}

extension DrawingElement {
    fileprivate var description: String {
        switch self {
        case .group(let group):
            var words = "group"
            if group.opacity < 1000 { words += " opacity \(group.opacity)" }
            if let clip = group.clip { words += " clip \(clip.words)\(group.clipsEvenOdd ? " even-odd" : "")" }
            let inner = group.elements.map { "    " + $0.description.replacingLineStarts() }
            return ([words] + inner).joined(separator: "\n")
        case .rectangle(let rectangle):
            let rect = rectangle.rect
            return "rect \(rect.origin.words) \(rect.size.width.points) × \(rect.size.height.points)"
                + painted(rectangle.fill, rectangle.stroke)
        case .path(let path):
            let pen = path.pen.map { " pen \($0.a) \($0.b) \($0.c) \($0.d)" } ?? ""
            return "path \(path.segments.words)\(painted(path.fill, path.stroke))\(path.evenOdd ? " even-odd" : "")\(pen)"
        case .image(let image):
            return "image \(image.rect.origin.words) \(image.rect.size.width.points) × \(image.rect.size.height.points)"
                + " \(image.image.format) \(image.image.width) × \(image.image.height)"
                + "\(image.image.orientation == 1 ? "" : " orientation \(image.image.orientation)")"
        case .text(let text):
            let weight = text.weight == .regular ? "" : " \(text.weight)"
            var anchor = text.anchor == .start ? "" : " \(text.anchor.rawValue)"
            if text.baseline != .alphabetic { anchor += " \(text.baseline.rawValue)" }
            if text.rise != .zero { anchor += " rise \(text.rise.points)" }
            if text.tracking != 0 { anchor += " tracking \(text.tracking)" }
            let following = text.following.map { span in
                " + \(span.size.points)\(span.weight == .regular ? "" : " \(span.weight)")\(span.italic ? " italic" : "")"
                    + " \(span.colour)\(span.shift == .zero ? "" : " shift \(span.shift.points)")"
                    + "\(span.rise == .zero ? "" : " rise \(span.rise.points)") ”\(span.text)”"
            }
            return "text \(text.origin.words) \(text.size.points)\(weight)\(text.italic ? " italic" : "") \(text.colour)"
                + "\(anchor)\(text.room.map { " room \($0.points)" } ?? "") ”\(text.text)”" + following.joined()
        }
    }

    private func painted(_ fill: Paint?, _ stroke: Stroke?) -> String {
        var result = ""
        if let fill { result += " fill \(fill.words)" }
        if let stroke {
            result += " stroke \(stroke.paint.words) \(stroke.width.points)"
            if !stroke.dash.isEmpty { result += " dash \(stroke.dash.map(\.points).joined(separator: " "))" }
            if stroke.dashStart != .zero { result += " from \(stroke.dashStart.points)" }
            if let limit = stroke.miterLimit, limit != 4000 { result += " miter \(Length(raw: limit).points)" }
        }
        return result
    }
}

extension Point {
    fileprivate var words: String { "\(x.points) \(y.points)" }
}

extension Paint {
    fileprivate var words: String {
        switch self {
        case .role(let role): "\(role)"
        case .tone(let role, let percent): "\(role)·\(percent)%"
        case .colour(let colour): "rgb(\(colour.red),\(colour.green),\(colour.blue))"
        case .translucent(let colour, let opacity):
            "rgb(\(colour.red),\(colour.green),\(colour.blue))·\(opacity)‰"
        case .gradient(let gradient): gradient.words
        }
    }
}

extension DrawingGradient {
    fileprivate var words: String {
        let stops = stops.map { stop in
            "\(stop.offset):\(Paint.colour(stop.colour).words)\(stop.opacity < 1000 ? "·\(stop.opacity)‰" : "")"
        }
        let place = "\(placed.a) \(placed.b) \(placed.c) \(placed.d) \(placed.e) \(placed.f)"
        let kind =
            switch shape {
            case .linear: "linear"
            case .radial(let x, let y, let radius): "radial \(x) \(y) \(radius)"
            }
        return "\(kind)[\(place)](\(stops.joined(separator: " ")))"
    }
}

extension [PathSegment] {
    fileprivate var words: String {
        map { segment in
            switch segment {
            case .move(let point): "M \(point.words)"
            case .line(let point): "L \(point.words)"
            case .curve(let first, let second, let end): "C \(first.words), \(second.words), \(end.words)"
            case .close: "Z"
            }
        }.joined(separator: " ")
    }
}

extension String {
    /// Indented as what stands in a group.
    fileprivate func replacingLineStarts() -> String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }
}
