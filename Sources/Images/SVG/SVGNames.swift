import Diagnostics

/// Names that stand in SVG files, for telling a slip (`strok`) from what is somebody's own or changes nothing.
enum SVGNames {
    /// Attributes that decide a shape and are no properties.
    static let geometry = ["points", "viewBox", "transform", "offset", "width", "height", "href", "gradientUnits", "gradientTransform"]

    /// What is right and not drawn by, or read elsewhere.
    static let others: Set<String> = [
        "id", "class", "style", "lang", "tabindex", "role", "version", "baseProfile", "xmlns", "x", "y", "x1", "y1", "x2", "y2", "cx",
        "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "dx", "dy", "width", "height", "points", "viewBox", "preserveAspectRatio", "transform",
        "offset", "href", "target", "media", "type", "title", "name", "contentScriptType", "contentStyleType", "zoomAndPan",
        "externalResourcesRequired", "requiredFeatures", "requiredExtensions", "systemLanguage", "gradientUnits",
        "gradientTransform", "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits",
        "maskUnits", "maskContentUnits", "filterUnits", "primitiveUnits", "markerUnits", "markerWidth", "markerHeight", "refX",
        "refY", "orient", "pathLength", "textLength", "lengthAdjust", "rotate", "startOffset", "method", "spacing", "side",
        "xml:space", "nonce", "autofocus", "crossorigin", "download", "rel", "hreflang", "ping", "referrerpolicy",
        // Properties that say nothing of what is drawn on paper, or of text in other scripts.
        "color-rendering", "shape-rendering", "text-rendering", "image-rendering", "color-profile", "font-variation-settings",
        "color-interpolation-filters", "enable-background", "flood-color", "flood-opacity", "lighting-color", "pointer-events",
        "cursor", "kerning", "solid-color", "solid-opacity", "line-height", "text-align", "text-align-last", "text-indent",
        "text-orientation", "font-feature-settings", "font-kerning", "font-variant-ligatures", "font-variant-numeric",
        "font-variant-position", "font-variant-east-asian", "font-variant-alternates", "font-language-override", "font-optical-sizing",
        "font-synthesis", "text-decoration-color", "text-decoration-style", "text-decoration-fill", "text-decoration-stroke",
        "text-decoration-thickness", "text-underline-position", "text-underline-offset", "block-progression", "mask-type", "will-change",
        "user-select", "line-spacing", "text-spacing", "line-break", "word-break", "word-wrap", "overflow-wrap", "overflow-x", "overflow-y",
        "hyphens", "tab-size", "margin", "padding", "border", "position", "top", "left", "right", "bottom", "float", "max-width",
        "max-height", "min-width", "min-height", "transition", "all", "contain", "appearance", "outline", "z-index", "color-adjust",
        "print-color-adjust", "forced-color-adjust", "shape-padding", "shape-margin", "shape-outside", "image-orientation",
        "object-fit", "object-position", "vertical-align", "text-box", "fill-color", "ruby-align", "ruby-position", "border-width",
        "border-radius", "border-color", "border-style", "box-sizing", "marks", "size", "page", "quotes", "zoom", "clip-path-units",
    ]

    /// What a name that is none is a slip of; nil for short names and for what is near nothing.
    static func near(_ name: String, among names: [String]) -> String? {
        if name.utf8.count < 3 || name.contains(":") || name.hasPrefix("-") || name.hasPrefix("data-") || name.hasPrefix("aria-") {
            return nil
        }
        // Somebody's own notes are long and far from any property; a slip is a letter or two.
        return closestMatch(to: name, among: names.sorted())
    }
}
