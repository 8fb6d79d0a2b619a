/// What words are set in: a colour of the theme, or one that a picture of the user's says.
public enum TextColour: Hashable, Sendable, CustomStringConvertible {
    case role(ColourRole)
    case own(Colour)

    public static let ink = TextColour.role(.ink)
    public static let muted = TextColour.role(.muted)
    public static let accent = TextColour.role(.accent)
    public static let tint = TextColour.role(.tint)
    public static let rule = TextColour.role(.rule)
    public static let paper = TextColour.role(.paper)
    public static let link = TextColour.role(.link)

    public var description: String {
        switch self {
        case .role(let role): "\(role)"
        case .own(let colour): "rgb(\(colour.red),\(colour.green),\(colour.blue))"
        }
    }
}

extension Palette {
    public subscript(colour: TextColour) -> Colour {
        switch colour {
        case .role(let role): self[role]
        case .own(let colour): colour
        }
    }
}
