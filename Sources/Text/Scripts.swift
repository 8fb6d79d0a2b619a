/// What some scripts ask for that setting lines of letters side by side does not give. A font that has their letters is
/// not enough: the page would be wrong without a word.
public enum Script {
    /// The name in Swedish and in English of a script that is written from the top down, turned the wrong way on a line.
    public static func vertical(_ scalar: Unicode.Scalar) -> (swedish: String, english: String)? {
        switch scalar.value {
        case 0x1800...0x18AF, 0x11660...0x1167F: ("mongoliska", "Mongolian")
        case 0xA840...0xA87F: ("phags-pa", "Phags-pa")
        default: nil
        }
    }

    /// The name of a script without spaces between words (class SA of UAX #14), whose lines only a dictionary can break.
    public static func withoutSpaces(_ scalar: Unicode.Scalar) -> (swedish: String, english: String)? {
        switch scalar.value {
        case 0xE00...0xE7F: ("thailändska", "Thai")
        case 0xE80...0xEFF: ("lao", "Lao")
        case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: ("burmesiska", "Burmese")
        case 0x1780...0x17FF, 0x19E0...0x19FF: ("khmer", "Khmer")
        case 0x1950...0x197F: ("tai le", "Tai Le")
        case 0x1980...0x19DF: ("ny tai lue", "New Tai Lue")
        case 0x1A20...0x1AAF: ("tai tham", "Tai Tham")
        case 0xAA80...0xAADF: ("tai viet", "Tai Viet")
        case 0x11700...0x1174F: ("ahom", "Ahom")
        default: nil
        }
    }
}
