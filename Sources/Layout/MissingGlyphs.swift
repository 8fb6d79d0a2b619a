public import Diagnostics
public import Text

extension DiagnosticList {
    /// Tells of characters that cannot be set, each once; of a script that no font has, one letter says it.
    public mutating func reportMissing(_ glyphs: [MissingGlyph], at range: SourceRange?) {
        var seen: Set<UInt32> = []
        for missing in glyphs where seen.insert(missing.scalar.family).inserted {
            var arguments = ["tecken": String(missing.scalar), "kod": missing.code]
            if let script = Script.vertical(missing.scalar) {
                (arguments["skrift"], arguments["script"]) = (script.swedish, script.english)
                report(.verticalScript, at: range, arguments)
            } else {
                report(.glyphMissing, at: range, arguments)
            }
        }
    }
}

extension Unicode.Scalar {
    /// The same for the letters of one script, near enough: those that stand together in Unicode. Signs each have their own.
    fileprivate var family: UInt32 {
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            value >= 0x590 ? (value >= 0x3400 && value < 0xA000 ? 0x3400 : value & ~0x7F) : value
        default: value
        }
    }
}
