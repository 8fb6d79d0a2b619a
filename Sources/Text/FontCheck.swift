import CHarfBuzz

/// Whether a font file is whole. HarfBuzz reads any bytes safely, and reads a table that is cut short as one without
/// glyphs: å, ä and ö, or digits, would then be drawn as nothing.
enum FontCheck {
    /// The tables of each face, as the head of the file lists them (OpenType, “Organization of an OpenType Font”), lie
    /// within the file.
    static func hasAllTables(_ bytes: UnsafeRawBufferPointer) -> Bool {
        func uint16(_ offset: Int) -> Int? {
            offset >= 0 && offset + 2 <= bytes.count ? Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) : nil
        }
        func uint32(_ offset: Int) -> Int? {
            guard let high = uint16(offset), let low = uint16(offset + 2) else { return nil }
            return high << 16 | low
        }
        func isWhole(_ start: Int) -> Bool {
            guard let count = uint16(start + 4), count > 0 else { return false }
            for number in 0..<count {
                let record = start + 12 + 16 * number
                guard let offset = uint32(record + 8), let length = uint32(record + 12), offset <= bytes.count,
                    length <= bytes.count - offset
                else { return false }
            }
            return true
        }
        guard let tag = uint32(0) else { return false }
        // “ttcf”
        guard tag == 0x7474_6366 else { return isWhole(0) }
        guard let faces = uint32(8), (1...256).contains(faces) else { return false }
        return (0..<faces).allSatisfy { uint32(12 + 4 * $0).map(isWhole) ?? false }
    }

    /// A font whose characters stand where signs without a name do (`cmap` for platform 3, encoding 0, alone): its “A” may
    /// be a telephone.
    static func isSymbolic(_ face: OpaquePointer) -> Bool {
        let table = FontTable(FontTag("cmap"), of: face)
        guard let count = table.uint16(2) else { return false }
        var isSymbolic = false
        for number in 0..<min(count, 256) {
            guard let platform = table.uint16(4 + 8 * number), let encoding = table.uint16(6 + 8 * number) else { break }
            if platform == 0 || platform == 3 && (encoding == 1 || encoding == 10) { return false }
            if platform == 3, encoding == 0 { isSymbolic = true }
        }
        return isSymbolic
    }

    /// Whether the digits are drawn as small letters (3 and 9 below the line, 0 no taller than an x), and the font has no others.
    static func hasOldFiguresOnly(_ face: OpaquePointer, _ font: OpaquePointer) -> Bool {
        func extents(_ digit: Unicode.Scalar) -> hb_glyph_extents_t? {
            var glyph: UInt32 = 0
            var extents = hb_glyph_extents_t()
            guard hb_font_get_nominal_glyph(font, digit.value, &glyph) != 0, hb_font_get_glyph_extents(font, glyph, &extents) != 0 else { return nil }
            return extents
        }
        let unit = Int32(clamping: hb_face_get_upem(face))
        guard let three = extents("3"), let nine = extents("9"), let nought = extents("0"), let eight = extents("8"),
            three.y_bearing + three.height < -unit / 12, nine.y_bearing + nine.height < -unit / 12,
            nought.y_bearing < eight.y_bearing - unit / 12
        else { return false }
        return !hasFeature(FontTag("lnum"), face)
    }

    /// Whether digits have widths of their own also where tables ask for equal ones.
    static func hasUnequalFigures(_ font: OpaquePointer) -> Bool {
        guard let buffer = hb_buffer_create() else { return false }
        defer { hb_buffer_destroy(buffer) }
        hb_buffer_add_utf8(buffer, "0123456789", -1, 0, -1)
        hb_buffer_guess_segment_properties(buffer)
        let features =
            ["tnum", "lnum"].map { (name: StaticString) in hb_feature_t(tag: FontTag(name).value, value: 1, start: 0, end: UInt32.max) }
            + [hb_feature_t(tag: FontTag("kern").value, value: 0, start: 0, end: UInt32.max)]
        hb_shape(font, buffer, features, UInt32(features.count))
        var length: UInt32 = 0
        let positions = UnsafeBufferPointer(start: hb_buffer_get_glyph_positions(buffer, &length), count: Int(length))
        return Set(positions.map(\.x_advance)).count > 1
    }

    private static func hasFeature(_ tag: FontTag, _ face: OpaquePointer) -> Bool {
        var start: UInt32 = 0
        while true {
            var tags = [hb_tag_t](repeating: 0, count: 64)
            var count = UInt32(tags.count)
            let all = hb_ot_layout_table_get_feature_tags(face, FontTag("GSUB").value, start, &count, &tags)
            if tags.prefix(Int(count)).contains(tag.value) { return true }
            start += count
            if count == 0 || start >= all { return false }
        }
    }

    /// Characters that the face says it has and draws as nothing, though they are not blank, or letters and digits that it gives
    /// no width (`hmtx` of noughts), which would lie on each other: among those of European texts, in order.
    static func emptyCharacters(_ font: OpaquePointer) -> [Unicode.Scalar] {
        var found: [Unicode.Scalar] = []
        for range in [0x21...0x7E, 0xA1...0xAC, 0xAE...0x17F, 0x2010...0x2027, 0x2030...0x203A, 0x20AC...0x20AC, 0x2212...0x2212]
            as [ClosedRange<UInt32>]
        {
            for value in range {
                var glyph: UInt32 = 0
                guard hb_font_get_nominal_glyph(font, value, &glyph) != 0, glyph != 0 else { continue }
                var extents = hb_glyph_extents_t()
                if hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0 || extents.height != 0,
                    hb_font_get_glyph_h_advance(font, glyph) != 0 || !isLetterOrDigit(value)
                {
                    continue
                }
                if let scalar = Unicode.Scalar(value) { found.append(scalar) }
            }
        }
        return found
    }

    /// Accents that stand by themselves have no width in some sound fonts.
    private static func isLetterOrDigit(_ value: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(value)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType == .decimal
    }
}
