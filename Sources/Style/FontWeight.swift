/// How heavy letters are, as CSS and font files number it (OpenType `OS/2` usWeightClass): 1 to 1000.
public struct FontWeight: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let number: UInt16

    /// - Parameter css: is brought within 1 to 1000.
    public init(_ css: Int) { number = UInt16(max(1, min(1000, css))) }

    public static let light = FontWeight(300)
    public static let regular = FontWeight(400)
    public static let medium = FontWeight(500)
    public static let semibold = FontWeight(600)
    public static let bold = FontWeight(700)

    /// Those that any document can ask for, whatever its theme: text, headings and sums, emphasis in headings.
    public static let standard = [regular, semibold, bold]

    public var css: Int { Int(number) }

    /// What words that are marked as strong have within text of this weight: one that is told from it.
    public var emphasised: FontWeight { css < 500 ? .semibold : max(self, .bold) }

    /// The words of themes, by weight.
    public static let swedishNames: [(name: String, weight: FontWeight)] = [
        ("tunn", FontWeight(100)), ("extralätt", FontWeight(200)), ("lätt", .light), ("normal", .regular), ("medel", .medium),
        ("halvfet", .semibold), ("fet", .bold), ("extrafet", FontWeight(800)), ("svart", FontWeight(900)),
    ]

    /// “halvfet”, or its number.
    public var swedishName: String { Self.swedishNames.first { $0.weight == self }?.name ?? String(css) }

    public static func < (one: FontWeight, other: FontWeight) -> Bool { one.number < other.number }

    /// As dumps and names of faces call it: “semibold”, or its number.
    public var description: String {
        switch css {
        case 100: "thin"
        case 200: "extralight"
        case 300: "light"
        case 400: "regular"
        case 500: "medium"
        case 600: "semibold"
        case 700: "bold"
        case 800: "extrabold"
        case 900: "black"
        default: String(css)
        }
    }
}

/// A weight that a family is asked for.
public struct FamilyWeight: Hashable, Sendable {
    public var family: FamilyRole
    public var weight: FontWeight

    public init(_ family: FamilyRole, _ weight: FontWeight) {
        self.family = family
        self.weight = weight
    }
}
