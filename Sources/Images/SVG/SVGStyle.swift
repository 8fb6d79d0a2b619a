import Style

/// The properties that decide how something is drawn (SVG 2, appendix F), as they stand for one element.
struct SVGStyle {
    enum Anchor { case start, middle, end }
    enum Cap { case butt, round, square }
    enum Join { case miter, round, bevel }
    /// Where the markers of a shape lie (`paint-order`): under its fill and line, between them, over both.
    enum MarkersPlace { case under, between, over }
    enum Baseline { case alphabetic, middle, central, hanging, top, bottom }

    // Inherited.
    var fill = SVGPaint.colour(SVGColour(colour: Colour(hex: 0)))
    var stroke = SVGPaint.none
    /// `color`, which `currentColor` speaks of; nil for that of the text around the picture.
    var colour: SVGColour?
    var fillOpacity = 1.0
    var strokeOpacity = 1.0
    var isEvenOdd = false
    var clipsEvenOdd = false
    var strokeWidth = 1.0
    var cap = Cap.butt
    var join = Join.miter
    var miterLimit = 4.0
    var dashes: [Double] = []
    var dashStart = 0.0
    var paintsStrokeFirst = false
    var markersPlace = MarkersPlace.over
    var fontSize = 16.0
    /// 1 to 1000.
    var weight = 400
    var isItalic = false
    /// The family that `font-family` asks for first, where its letters are signs (Wingdings).
    var familyOfSigns: String?
    var anchor = Anchor.start
    var isVisible = true
    var baseline = Baseline.alphabetic
    var letterSpacing = 0.0
    var keepsSpaces = false
    var markerStart: String?
    var markerMid: String?
    var markerEnd: String?

    // Of the element alone.
    var isDisplayed = true
    var opacity = 1.0
    var clip: String?
    var transform: SVGMatrix?
    var transformOrigin: SVGPoint?
    var stopColour = SVGPaint.colour(SVGColour(colour: Colour(hex: 0)))
    var stopOpacity = 1.0
    /// nil for what the kind of element has by itself: views are cut off at their edge.
    var overflow: Bool?
    /// `baseline-shift` of this element and of the ones around it within the text: upwards.
    var rise = 0.0

    /// What elements within this one begin with.
    var inherited: SVGStyle {
        var style = self
        let initial = SVGStyle()
        style.isDisplayed = true
        style.opacity = 1
        style.clip = nil
        style.transform = nil
        style.transformOrigin = nil
        style.stopColour = initial.stopColour
        style.stopOpacity = 1
        style.overflow = nil
        return style
    }

    var showsOverflow: Bool { overflow ?? false }

    var fontWeight: FontWeight { weight >= 650 ? .bold : weight >= 550 ? .semibold : .regular }
}

/// What a value is to the picture: taken, something that is not drawn, or nothing that can be read.
enum SVGOutcome { case done, unsupported, unreadable }

/// The closed list of properties. What stands in none of its parts changes nothing that is drawn on paper.
enum SVGProperties {
    /// Those that count in styles only; the others are attributes too (SVG 2, 6.6).
    static let styleOnly: Set<String> = [
        "font", "background", "background-color", "mix-blend-mode", "isolation", "transform-box", "translate", "rotate",
        "scale", "offset-path", "perspective", "background-image", "animation", "animation-name", "content", "box-shadow",
        "text-shadow", "text-transform", "backdrop-filter", "color-scheme", "mask-image", "marker", "transform", "text-decoration-line",
        "font-variant-caps",
    ]

    /// Whether an attribute is one of the properties.
    static func isAttribute(_ name: String) -> Bool {
        (setters[name] != nil || accepted[name] != nil) && !styleOnly.contains(name)
    }

    /// Places and measures of shapes, which are attributes and may be properties.
    static let geometry: Set<String> = ["x", "y", "cx", "cy", "r", "rx", "ry", "width", "height", "d"]

    typealias Setter = @Sendable (inout SVGStyle, _ value: String, SVGUnits, _ parent: SVGStyle) -> SVGOutcome

    /// Takes a declaration. `parent` is what stands around the element.
    static func set(
        _ name: String, _ value: String, in style: inout SVGStyle, _ units: SVGUnits, parent: SVGStyle
    ) -> SVGOutcome {
        if geometry.contains(name) { return .done }
        if let allowed = accepted[name] {
            let plain = value.lowercased()
            return allowed.contains(plain) || ["inherit", "initial", "unset", "revert"].contains(plain) ? .done : .unsupported
        }
        guard let setter = setters[name] else { return .done }
        if value.hasPrefix("var(") || value.hasPrefix("calc(") { return .unsupported }
        if let copy = copies[name] {
            switch value.lowercased() {
            case "inherit":
                copy(&style, parent)
                return .done
            case "initial":
                copy(&style, SVGStyle())
                return .done
            case "unset", "revert":
                copy(&style, inheritedNames.contains(name) ? parent : SVGStyle())
                return .done
            default: break
            }
        }
        return setter(&style, value, units, parent)
    }

    /// Properties of which some values, and only these, are as if they were not there.
    static let accepted: [String: Set<String>] = [
        "mask": ["none"], "mask-image": ["none"], "filter": ["none"], "mix-blend-mode": ["normal"],
        "isolation": ["auto", "isolate"], "backdrop-filter": ["none"], "clip": ["auto"],
        "vector-effect": ["none"], "color-interpolation": ["auto", "srgb"], "text-decoration": ["none"],
        "text-decoration-line": ["none"], "text-transform": ["none"], "text-shadow": ["none"], "box-shadow": ["none"],
        "font-variant": ["normal", "none"], "font-variant-caps": ["normal"], "font-stretch": ["normal", "100%"],
        "font-size-adjust": ["none"], "word-spacing": ["normal", "0", "0px"],
        "writing-mode": ["lr", "lr-tb", "horizontal-tb"], "direction": ["ltr"], "unicode-bidi": ["normal", "embed", "isolate"],
        "glyph-orientation-vertical": ["auto", "0"], "glyph-orientation-horizontal": ["auto", "0"],
        "alignment-baseline": ["auto", "baseline", "alphabetic"], "text-overflow": ["clip"],
        "shape-inside": ["none", "auto"], "shape-subtract": ["none"], "inline-size": ["auto", "0", "0px"],
        "transform-box": ["view-box"], "translate": ["none"], "rotate": ["none"], "scale": ["none"], "offset-path": ["none"],
        "perspective": ["none"], "background-image": ["none"], "animation": ["none"], "animation-name": ["none"],
        // The page is light, whichever else a file allows.
        "color-scheme": ["normal", "light", "light dark", "dark light", "only light", "light only"],
        "content": ["normal", "none"], "marker-pattern": ["none"], "stroke-dashadjust": ["none"],
        "stroke-alignment": ["center"],
    ]

    private static let inheritedNames: Set<String> = [
        "fill", "stroke", "color", "fill-opacity", "stroke-opacity", "fill-rule", "clip-rule", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "paint-order", "font-size",
        "font-weight", "font-style", "font-family", "text-anchor", "visibility", "dominant-baseline", "letter-spacing", "white-space",
        "marker-start", "marker-mid", "marker-end", "marker",
    ]

    /// What `inherit` and `initial` take over from another style.
    private static let copies: [String: @Sendable (inout SVGStyle, SVGStyle) -> Void] = [
        "fill": { $0.fill = $1.fill }, "stroke": { $0.stroke = $1.stroke }, "color": { $0.colour = $1.colour },
        "fill-opacity": { $0.fillOpacity = $1.fillOpacity }, "stroke-opacity": { $0.strokeOpacity = $1.strokeOpacity },
        "fill-rule": { $0.isEvenOdd = $1.isEvenOdd }, "clip-rule": { $0.clipsEvenOdd = $1.clipsEvenOdd },
        "stroke-width": { $0.strokeWidth = $1.strokeWidth }, "stroke-linecap": { $0.cap = $1.cap },
        "stroke-linejoin": { $0.join = $1.join }, "stroke-miterlimit": { $0.miterLimit = $1.miterLimit },
        "stroke-dasharray": { $0.dashes = $1.dashes }, "stroke-dashoffset": { $0.dashStart = $1.dashStart },
        "paint-order": { ($0.paintsStrokeFirst, $0.markersPlace) = ($1.paintsStrokeFirst, $1.markersPlace) }, "font-size": { $0.fontSize = $1.fontSize },
        "font-weight": { $0.weight = $1.weight }, "font-style": { $0.isItalic = $1.isItalic },
        "font-family": { $0.familyOfSigns = $1.familyOfSigns },
        "text-anchor": { $0.anchor = $1.anchor }, "visibility": { $0.isVisible = $1.isVisible },
        "display": { $0.isDisplayed = $1.isDisplayed }, "opacity": { $0.opacity = $1.opacity },
        "clip-path": { $0.clip = $1.clip }, "transform": { $0.transform = $1.transform },
        "stop-color": { $0.stopColour = $1.stopColour }, "stop-opacity": { $0.stopOpacity = $1.stopOpacity },
        "overflow": { $0.overflow = $1.overflow ?? true }, "dominant-baseline": { $0.baseline = $1.baseline },
        "letter-spacing": { $0.letterSpacing = $1.letterSpacing }, "white-space": { $0.keepsSpaces = $1.keepsSpaces },
        "baseline-shift": { $0.rise = $1.rise },
        "font": {
            $0.fontSize = $1.fontSize
            $0.weight = $1.weight
            $0.isItalic = $1.isItalic
            $0.familyOfSigns = $1.familyOfSigns
        },
        "marker-start": { $0.markerStart = $1.markerStart }, "marker-mid": { $0.markerMid = $1.markerMid },
        "marker-end": { $0.markerEnd = $1.markerEnd },
        "marker": {
            $0.markerStart = $1.markerStart
            $0.markerMid = $1.markerMid
            $0.markerEnd = $1.markerEnd
        },
    ]

    /// The property that a name which is none is a slip of; nil for what is known, and for what is near nothing.
    static func misspelt(_ name: String) -> String? {
        if setters[name] != nil || accepted[name] != nil || SVGNames.others.contains(name) { return nil }
        return SVGNames.near(name, among: Array(setters.keys) + SVGNames.geometry)
    }

    private static let setters: [String: Setter] = [
        "fill": paint(\.fill), "stroke": paint(\.stroke), "color": colour,
        "fill-opacity": opacity(\.fillOpacity), "stroke-opacity": opacity(\.strokeOpacity), "opacity": opacity(\.opacity),
        "stop-opacity": opacity(\.stopOpacity), "stop-color": paint(\.stopColour),
        "fill-rule": keyword(["nonzero": false, "evenodd": true], \.isEvenOdd),
        "clip-rule": keyword(["nonzero": false, "evenodd": true], \.clipsEvenOdd),
        "stroke-linecap": keyword(["butt": .butt, "round": .round, "square": .square], \.cap),
        "stroke-linejoin": keyword(
            ["miter": .miter, "round": .round, "bevel": .bevel], \.join, unsupported: ["arcs", "miter-clip", "crop", "fallback"]),
        "stroke-width": length(\.strokeWidth), "stroke-miterlimit": miterLimit, "stroke-dasharray": dashes,
        "stroke-dashoffset": length(\.dashStart, mayBeNegative: true), "paint-order": paintOrder,
        "font-size": SVGFontProperties.size, "font-weight": SVGFontProperties.weight, "font-style": SVGFontProperties.slant,
        "font-family": SVGFontProperties.family,
        "font": SVGFontProperties.all,
        "text-anchor": keyword(["start": .start, "middle": .middle, "end": .end], \.anchor),
        "visibility": keyword(["visible": true, "hidden": false, "collapse": false], \.isVisible),
        "display": { style, value, _, _ in
            style.isDisplayed = value.lowercased() != "none"
            return .done
        },
        "overflow": keyword(["visible": true, "auto": true, "hidden": false, "scroll": false, "clip": false], \.overflow),
        "dominant-baseline": keyword(
            [
                "auto": .alphabetic, "alphabetic": .alphabetic, "baseline": .alphabetic, "middle": .middle, "central": .central,
                "hanging": .hanging, "text-before-edge": .top, "text-top": .top, "text-after-edge": .bottom,
                "text-bottom": .bottom, "no-change": .alphabetic, "reset-size": .alphabetic, "use-script": .alphabetic,
            ], \.baseline, unsupported: ["mathematical", "ideographic"]),
        "baseline-shift": SVGFontProperties.shift, "letter-spacing": SVGFontProperties.letterSpacing,
        "white-space": keyword(
            ["normal": false, "nowrap": false, "pre": true], \.keepsSpaces, unsupported: ["pre-line", "pre-wrap", "break-spaces"]),
        "clip-path": target(\.clip), "marker-start": target(\.markerStart), "marker-mid": target(\.markerMid),
        "marker-end": target(\.markerEnd), "marker": markers,
        "transform": { style, value, units, _ in
            guard let matrix = SVGMatrix.parseCSS(value, units) else { return .unreadable }
            style.transform = matrix
            return .done
        },
        "transform-origin": transformOrigin,
        "background": background, "background-color": background,
    ]
}
