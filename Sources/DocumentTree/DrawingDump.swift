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
        case .rectangle(let rectangle):
            let rect = rectangle.rect
            return "rect \(rect.origin.words) \(rect.size.width.points) × \(rect.size.height.points)"
                + painted(rectangle.fill, rectangle.stroke)
        case .path(let path):
            let steps = path.segments.map { segment in
                switch segment {
                case .move(let point): "M \(point.words)"
                case .line(let point): "L \(point.words)"
                case .curve(let first, let second, let end): "C \(first.words), \(second.words), \(end.words)"
                case .close: "Z"
                }
            }
            return "path \(steps.joined(separator: " "))\(painted(path.fill, path.stroke))\(path.evenOdd ? " even-odd" : "")"
        case .image(let image):
            return "image \(image.rect.origin.words) \(image.rect.size.width.points) × \(image.rect.size.height.points)"
                + " \(image.image.format) \(image.image.width) × \(image.image.height)"
                + "\(image.image.orientation == 1 ? "" : " orientation \(image.image.orientation)")"
        case .text(let text):
            let weight = text.weight == .regular ? "" : " \(text.weight)"
            let anchor = text.anchor == .start ? "" : " \(text.anchor.rawValue)"
            return "text \(text.origin.words) \(text.size.points)\(weight)\(text.italic ? " italic" : "") \(text.colour)"
                + "\(anchor)\(text.room.map { " room \($0.points)" } ?? "") ”\(text.text)”"
        }
    }

    private func painted(_ fill: Paint?, _ stroke: Stroke?) -> String {
        var result = ""
        if let fill { result += " fill \(fill.words)" }
        if let stroke {
            result += " stroke \(stroke.paint.words) \(stroke.width.points)"
            if !stroke.dash.isEmpty { result += " dash \(stroke.dash.map(\.points).joined(separator: " "))" }
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
        }
    }
}
