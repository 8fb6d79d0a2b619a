public import Diagnostics
public import Text

extension DiagnosticList {
    /// Tells of characters that cannot be set, each once.
    public mutating func reportMissing(_ glyphs: [MissingGlyph], at range: SourceRange?) {
        var seen: Set<Unicode.Scalar> = []
        for missing in glyphs where seen.insert(missing.scalar).inserted {
            var arguments = ["tecken": String(missing.scalar), "kod": missing.code]
            guard let script = Script.vertical(missing.scalar) else {
                report(.glyphMissing, at: range, arguments)
                continue
            }
            (arguments["skrift"], arguments["script"]) = (script.swedish, script.english)
            report(.verticalScript, at: range, arguments)
            // One letter of the script says it.
            return
        }
    }
}
