/// What a reader sees of a text.
public enum VisibleText {
    /// Whether anything of a text shows on a page: spaces of any width, soft hyphens, joiners and fillers do not.
    public static func isVisible(_ text: String) -> Bool {
        // Nearly every text begins with a letter.
        if let first = text.utf8.first, first > 0x20, first < 0x7F { return true }
        return text.unicodeScalars.contains(where: isVisible)
    }

    public static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return value > 0x20 && value != 0x7F }
        // The pattern of Braille without dots.
        if value == 0x2800 { return false }
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
        // A mark shows on its letter.
        case .nonspacingMark, .enclosingMark: return false
        default: return true
        }
    }
}
