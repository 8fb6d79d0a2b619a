import Diagnostics

/// What a character is called that people cannot tell from one that may stand in a figure, or cannot see; nil for others.
func strangeInFigures(_ scalar: Unicode.Scalar) -> (swedish: String, english: String)? {
    switch scalar.value {
    case 0..<0x80: nil
    case 0xAD: ("mjukt bindestreck", "soft hyphen")
    case 0x200B: ("mellanslag utan bredd", "zero-width space")
    case 0x200C, 0x200D, 0x2060: ("osynlig fog", "invisible joiner")
    case 0x2010, 0x2011: ("typografiskt bindestreck", "typographic hyphen")
    case 0x2012: ("siffertankstreck", "figure dash")
    case 0x2014, 0x2015: ("långt tankstreck", "em dash")
    case 0x1680, 0x2000...0x2006, 0x2008, 0x200A, 0x205F, 0x3000: ("ovanligt mellanslag", "unusual space")
    case 0xFE58, 0xFE63, 0xFF0D: ("brett streck", "full-width hyphen")
    case 0xFF0B, 0xFF0C, 0xFF0E: ("brett skiljetecken", "full-width sign")
    case 0xFF10...0xFF19: ("bred siffra", "full-width digit")
    case 0x0660...0x0669, 0x06F0...0x06F9: ("arabisk-indisk siffra", "Arabic-Indic digit")
    case 0x00B2, 0x00B3, 0x00B9, 0x2070...0x2079, 0x2080...0x2089: ("upphöjd eller nedsänkt siffra", "raised or lowered digit")
    default: VisibleText.isVisible(scalar) || scalar.properties.isWhitespace ? nil : ("osynligt tecken", "invisible character")
    }
}
