/// A small sRGB profile (ICC.1:2004-10, version 4.2), for the output intent that PDF/A asks for. It is put
/// together from the numbers of IEC 61966-2-1, so that no file needs to be found at run time.
enum ColourProfile {
    static let identifier = "sRGB IEC61966-2.1"

    /// The same in every file.
    static let stream: SharedStream = {
        var deflater = Deflater(level: Deflater.usualLevel)
        return SharedStream(sRGB(), &deflater)
    }()

    static func sRGB() -> [UInt8] {
        // Primaries and white adapted to D50, the profile connection space (IEC 61966-2-1 annex F).
        let tags: [(signature: StaticString, data: [UInt8])] = [
            ("desc", text(identifier)),
            ("cprt", text("No copyright, use freely")),
            ("wtpt", xyz([0.96420, 1.0, 0.82491])),
            ("chad", matrix([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])),
            ("rXYZ", xyz([0.43607, 0.22249, 0.01392])),
            ("gXYZ", xyz([0.38515, 0.71687, 0.09708])),
            ("bXYZ", xyz([0.14307, 0.06061, 0.71410])),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table: [UInt8] = number(tags.count)
        var data: [UInt8] = []
        var curveOffset: Int?
        let start = 128 + 4 + 12 * tags.count
        for tag in tags {
            let isCurve = tag.data == curve
            // The three channels share one curve.
            let offset = isCurve ? curveOffset ?? start + data.count : start + data.count
            if offset == start + data.count { data += tag.data }
            if isCurve { curveOffset = offset }
            table += ascii(tag.signature) + number(offset) + number(tag.data.count)
            while data.count % 4 != 0 { data.append(0) }
        }
        return header(size: start + data.count) + table + data
    }

    /// ICC.1:2004-10 7.2. The date is that of the standard.
    private static func header(size: Int) -> [UInt8] {
        var header = number(size)
        header += number(0)
        header += number(0x0420_0000)
        header += ascii("mntr") + ascii("RGB ") + ascii("XYZ ")
        for part in [1999, 10, 18, 0, 0, 0] { header += [UInt8(part >> 8), UInt8(part & 0xFF)] }
        header += ascii("acsp")
        header += [UInt8](repeating: 0, count: 28)
        header += fixed(0.96420) + fixed(1.0) + fixed(0.82491)
        header += [UInt8](repeating: 0, count: 128 - header.count)
        return header
    }

    /// parametricCurveType 3: the transfer function of sRGB, with its straight part near black.
    private static let curve: [UInt8] =
        ascii("para") + number(0) + [0, 3, 0, 0] + fixed(2.4) + fixed(0.947867) + fixed(0.052133) + fixed(0.077399)
        + fixed(0.04045)

    /// multiLocalizedUnicodeType in English.
    private static func text(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return ascii("mluc") + number(0) + number(1) + number(12) + ascii("enUS") + number(units.count) + number(28)
            + units
    }

    private static func xyz(_ values: [Double]) -> [UInt8] {
        ascii("XYZ ") + number(0) + values.flatMap { fixed($0) }
    }

    private static func matrix(_ values: [Double]) -> [UInt8] {
        ascii("sf32") + number(0) + values.flatMap { fixed($0) }
    }

    /// s15Fixed16Number.
    private static func fixed(_ value: Double) -> [UInt8] { number(Int((value * 65536).rounded())) }

    private static func number(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    private static func ascii(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }
}
