import DocumentTree
import Style

/// A figure as a spreadsheet keeps it: the exact value, in the unit that the page prints, and a format that shows of it
/// what the page shows.
struct CellNumber {
    /// The value is `coefficient` × 10^−`scale`.
    var coefficient: Int128
    var scale: Int
    var isGrouped: Bool
    /// Decimals that are shown.
    var places: Int
    /// What the page has before and after the digits: "SEK ", " mnkr", " %".
    var before: String
    var after: String
    /// Less than nought and printed as nought: no minus is shown.
    var isNoughtBelow: Bool
    /// Raised signs after the figure: the marks of its notes.
    var marks = ""
    /// Some figure of the table has marks: this one keeps their room.
    var room = ""
    /// What the page has, with ordinary spaces.
    let words: String
    /// Amounts are only added to amounts of their unit, shares to shares.
    let unit: FigurePrint.Unit

    /// nil for words in a figure's place, and for more digits than a spreadsheet keeps: those stay words.
    init?(_ figure: PrintedFigure) {
        guard let value = figure.value else { return nil }
        let parts = FigureParts(figure.text)
        switch (value, figure.print?.unit) {
        case (.amount(let öre), .money(let unit)?): self.init(Int128(öre), unit.scale, unit: .money(unit), figure, parts)
        case (.amount(let öre), _): self.init(Int128(öre), MoneyUnit.kr.scale, unit: .money(.kr), figure, parts)
        case (.number(let coefficient, let scale), let unit): self.init(Int128(coefficient), scale, unit: unit ?? .number, figure, parts)
        case (.share(let coefficient, let scale), _): self.init(Int128(coefficient), scale, unit: .percent, figure, parts)
        }
    }

    private init?(_ coefficient: Int128, _ scale: Int, unit: FigurePrint.Unit, _ figure: PrintedFigure, _ parts: FigureParts) {
        self.words = RichText(figure.text).plain
        self.unit = unit
        (self.coefficient, self.scale) = (coefficient, scale)
        while self.scale > 0, self.coefficient % 10 == 0 {
            self.coefficient /= 10
            self.scale -= 1
        }
        while self.scale < 0 {
            guard self.coefficient.magnitude < UInt128(CellNumber.most) else { return nil }
            self.coefficient *= 10
            self.scale += 1
        }
        guard self.coefficient.magnitude < UInt128(CellNumber.most) else { return nil }
        places = figure.print?.places ?? parts.places
        isGrouped = figure.print.map { $0.unit != .ordinal } ?? parts.isGrouped
        (before, after) = (parts.before, parts.after)
        isNoughtBelow = coefficient < 0 && !parts.hasMinus
    }

    /// A spreadsheet keeps fifteen digits.
    private static let most: Int64 = 1_000_000_000_000_000

    /// As the file has it: "-4250000", "0.557".
    var stored: String { decimalText(coefficient, scale: scale) }

    /// The value at a finer scale.
    func coefficient(atScale scale: Int) -> Int128 {
        var result = coefficient
        for _ in self.scale..<max(self.scale, scale) { result *= 10 }
        return result
    }
}

/// `coefficient` × 10^−`scale` with a decimal point.
func decimalText(_ coefficient: Int128, scale: Int) -> String {
    var digits = Array(String(coefficient.magnitude).utf8)
    if digits.count <= scale { digits.insert(contentsOf: [UInt8](repeating: 0x30, count: scale + 1 - digits.count), at: 0) }
    if scale > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - scale) }
    return (coefficient < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
}

/// A printed figure taken apart: what stands around its digits.
private struct FigureParts {
    var before = ""
    var after = ""
    var hasMinus = false
    var isGrouped = false
    var places = 0

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
        guard let first = scalars.firstIndex(where: isDigit), let last = scalars.lastIndex(where: isDigit) else { return }
        for scalar in scalars[..<first] {
            switch scalar {
            case "\u{2212}", "-", "\u{2013}": hasMinus = true
            case "\u{A0}", "\u{202F}", "\u{2009}": before += " "
            default: before.unicodeScalars.append(scalar)
            }
        }
        for scalar in scalars[(last + 1)...] {
            switch scalar {
            case "\u{A0}", "\u{202F}", "\u{2009}": after += " "
            default: after.unicodeScalars.append(scalar)
            }
        }
        // The last mark is the decimal one unless three digits follow a group.
        let body = scalars[first...last]
        isGrouped = body.contains { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2009}" }
        if let mark = body.lastIndex(where: { $0 == "," || $0 == "." }) { places = last - mark }
    }
}
