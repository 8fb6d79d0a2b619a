/// Colours are spoken of by role, so that dark mode and another theme can answer differently.
public enum ColourRole: UInt8, Sendable, CaseIterable {
    case ink, muted, accent, tint, rule, paper, link
    /// Of the series of charts, where the theme has colours for them.
    case series1, series2, series3, series4, series5, series6

    public static let series: [ColourRole] = [.series1, .series2, .series3, .series4, .series5, .series6]

    /// As style sheets and dumps call it. (Printing the case itself looks its name up by reflection, which takes longer than
    /// all else of a shape.)
    public var name: String {
        switch self {
        case .ink: "ink"
        case .muted: "muted"
        case .accent: "accent"
        case .tint: "tint"
        case .rule: "rule"
        case .paper: "paper"
        case .link: "link"
        case .series1: "series1"
        case .series2: "series2"
        case .series3: "series3"
        case .series4: "series4"
        case .series5: "series5"
        case .series6: "series6"
        }
    }
}

public struct Palette: Sendable {
    public var ink = Colour(hex: 0x1B2A33)
    public var muted = Colour(hex: 0x5B6B75)
    public var accent = Colour(hex: 0x0B5D66)
    public var tint = Colour(hex: 0xEEF5F5)
    public var rule = Colour(hex: 0xCFD8DC)
    public var paper = Colour(hex: 0xFFFFFF)
    /// Of the series of charts, in their order; empty for tones and patterns of the accent.
    public var series: [Colour] = []

    public init() {}

    public subscript(role: ColourRole) -> Colour {
        switch role {
        case .ink: ink
        case .muted: muted
        case .accent, .link: accent
        case .tint: tint
        case .rule: rule
        case .paper: paper
        case .series1, .series2, .series3, .series4, .series5, .series6: ofSeries(Int(role.rawValue - ColourRole.series1.rawValue))
        }
    }

    private func ofSeries(_ number: Int) -> Colour { series.isEmpty ? accent : series[number % series.count] }
}

extension Palette {
    /// A role mixed with paper: so many per cent of the role.
    public func tone(_ role: ColourRole, percent: Int) -> Colour {
        let percent = min(max(0, percent), 100)
        let (colour, paper) = (self[role], self.paper)
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(clamping: (Int(a) * percent + Int(b) * (100 - percent) + 50) / 100)
        }
        return Colour(
            red: mix(colour.red, paper.red), green: mix(colour.green, paper.green), blue: mix(colour.blue, paper.blue))
    }
}
