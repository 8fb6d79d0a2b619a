/// What an ICC profile (ISO 15076-1) says of the colours that pixels are meant in, as far as is asked here: whether they are
/// those of sRGB, in which they are shown.
enum ColourProfile {
    /// The primaries of sRGB as profiles have them, adapted to D50: X, Y, Z of red, green and blue.
    private static let standard: [(tag: String, xyz: [Double])] = [
        ("rXYZ", [0.4361, 0.2225, 0.0139]), ("gXYZ", [0.3851, 0.7169, 0.0971]), ("bXYZ", [0.1431, 0.0606, 0.7141]),
    ]

    /// True for a sound profile of RGB whose primaries are others. What cannot be read is passed over, as browsers do, and a
    /// profile of greys changes no hue.
    static func differsFromSRGB(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.startIndex
        func number(_ offset: Int) -> Int? {
            guard offset >= 0, offset + 4 <= bytes.count else { return nil }
            return bytes[(start + offset)..<(start + offset + 4)].reduce(0) { $0 << 8 | Int($1) }
        }
        func word(_ offset: Int) -> String? {
            guard offset >= 0, offset + 4 <= bytes.count else { return nil }
            return String(decoding: bytes[(start + offset)..<(start + offset + 4)], as: UTF8.self)
        }
        guard word(36) == "acsp", word(16) == "RGB ", let count = number(128), count <= 200 else { return false }
        var places: [String: Int] = [:]
        for index in 0..<count {
            guard let tag = word(132 + index * 12), let offset = number(136 + index * 12) else { return false }
            places[tag] = offset
        }
        for (tag, wanted) in standard {
            guard let place = places[tag] else { return false }
            for (index, value) in wanted.enumerated() {
                guard let raw = number(place + 8 + index * 4) else { return false }
                // Fixed point, 16 bits of fraction.
                if abs(Double(Int32(truncatingIfNeeded: raw)) / 65536 - value) > 0.012 { return true }
            }
        }
        return false
    }
}
