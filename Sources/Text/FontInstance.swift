import CHarfBuzz
import Style

/// Where a variable font is held still (OpenType `fvar`): one of the faces that a family of files would have.
struct FontInstance: Sendable, Equatable {
    struct Setting: Sendable, Equatable {
        var tag: UInt32
        var value: Float
    }

    /// A value for each axis of the font.
    var settings: [Setting]
    /// nil where the font has no axis for it: then it is what the file says.
    var weight: Int?
    var italic: Bool?

    /// “SemiBoldItalic”, as the names of faces are written.
    func styleName(italic own: Bool, weight ownWeight: Int) -> String {
        let weight = weight ?? ownWeight
        let name = FontWeight(weight).styleName
        guard italic ?? own else { return name }
        return name == "Regular" ? "Italic" : name + "Italic"
    }

    private struct Axis {
        var tag: UInt32
        var least: Float
        var standard: Float
        var most: Float
    }

    /// The size that optical sizes are chosen for: that of running text.
    private static let textSize: Float = 10

    /// The faces that a document can ask for and the font can be; empty for a font that does not vary.
    static func all(of face: OpaquePointer, _ wanted: [FontWeight]) -> [FontInstance] {
        let axes = axes(of: face)
        if axes.isEmpty { return [] }
        let weight = axes.first { $0.tag == FontTag("wght").value }
        let italic = axes.first { $0.tag == FontTag("ital").value && $0.most >= 1 && $0.least <= 0 }
        let slant = axes.first { $0.tag == FontTag("slnt").value && $0.least <= -5 && $0.most >= 0 }
        // What lies within half a step of the axis is its end.
        let wanted = wanted.map { Float($0.css) }
        let weights: [Float?] =
            weight.map { axis in
                let found = wanted.filter { $0 >= axis.least && $0 <= axis.most }
                return found.isEmpty ? [axis.standard] : found
            } ?? [nil]
        let slants: [Bool?] = italic == nil && slant == nil ? [nil] : [false, true]
        return weights.flatMap { value in
            slants.map { isItalic in
                let settings = axes.map { axis in
                    var place = axis.standard
                    switch axis.tag {
                    case FontTag("wght").value: place = value ?? axis.standard
                    case FontTag("ital").value where italic != nil: place = isItalic == true ? 1 : 0
                    case FontTag("slnt").value where italic == nil && slant != nil:
                        place = isItalic == true ? max(axis.least, -12) : 0
                    case FontTag("opsz").value: place = min(max(textSize, axis.least), axis.most)
                    default: break
                    }
                    return Setting(tag: axis.tag, value: place)
                }
                return FontInstance(settings: settings, weight: value.map { Int($0) }, italic: isItalic)
            }
        }
    }

    private static func axes(of face: OpaquePointer) -> [Axis] {
        let count = min(64, hb_ot_var_get_axis_count(face))
        if count == 0 { return [] }
        var infos = Array(repeating: hb_ot_var_axis_info_t(), count: Int(count))
        var length = count
        _ = hb_ot_var_get_axis_infos(face, 0, &length, &infos)
        return infos.prefix(Int(length)).map {
            Axis(tag: $0.tag, least: $0.min_value, standard: $0.default_value, most: $0.max_value)
        }
    }
}

extension FontWeight {
    /// As the names of faces are written; weights between those that have names by their number.
    var styleName: String {
        switch css {
        case 100: "Thin"
        case 200: "ExtraLight"
        case 300: "Light"
        case 400: "Regular"
        case 500: "Medium"
        case 600: "SemiBold"
        case 700: "Bold"
        case 800: "ExtraBold"
        case 900: "Black"
        default: "Weight\(css)"
        }
    }
}
