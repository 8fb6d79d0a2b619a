import CHarfBuzz

/// The part of a face that a document uses, with its glyphs renumbered from 0, ready to embed.
public struct FontSubset: Sendable {
    /// A TrueType file, or where `isCFF` the bare CFF table (for FontFile3 /CIDFontType0C).
    public var bytes: [UInt8]
    public var isCFF: Bool
    /// The old glyph numbers by new number; new glyph 0 is .notdef.
    public var oldGlyphs: [UInt16]
    /// Advances by new number, in thousandths of an em.
    public var widths: [Int32]
    /// New number by old; 0xFFFF where the subset lacks the glyph.
    private var newGlyphs: [UInt16]

    init(bytes: [UInt8], isCFF: Bool, oldGlyphs: [UInt16], widths: [Int32]) {
        self.bytes = bytes
        self.isCFF = isCFF
        self.oldGlyphs = oldGlyphs
        self.widths = widths
        newGlyphs = Array(repeating: 0xFFFF, count: Int(oldGlyphs.max() ?? 0) + 1)
        for (new, old) in oldGlyphs.enumerated() { newGlyphs[Int(old)] = UInt16(truncatingIfNeeded: new) }
    }

    public var glyphCount: Int { oldGlyphs.count }

    /// The glyph's number in the subset; nil when it was not asked for.
    @inline(__always)
    public func newGlyph(_ old: UInt16) -> UInt16? {
        guard Int(old) < newGlyphs.count, newGlyphs[Int(old)] != 0xFFFF else { return nil }
        return newGlyphs[Int(old)]
    }
}

extension FontLibrary {
    /// Cuts a face down to `glyphs` (in any order). The same glyphs give the same bytes. Nil when HarfBuzz
    /// refuses, which it does for damaged outlines.
    public func subset(_ id: FaceID, glyphs: [UInt16]) -> FontSubset? {
        let face = opened(id)
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_glyph_set(input)
        hb_set_add(wanted, 0)
        for glyph in glyphs { hb_set_add(wanted, UInt32(glyph)) }
        // What must not be cut is embedded whole.
        if face.metrics.forbidsSubsetting { hb_set_add_range(wanted, 0, UInt32(max(1, face.metrics.glyphCount) - 1)) }
        dropTables(input, varies: face.instance != nil)
        for setting in face.instance?.settings ?? [] {
            guard hb_subset_input_pin_axis_location(input, face.handle, setting.tag, setting.value) != 0 else { return nil }
        }
        // Screens and printers of today do not run TrueType hints at these sizes, and they are half the bytes.
        hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)

        guard let plan = hb_subset_plan_create_or_fail(face.handle, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let subset = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(subset) }

        let count = Int(hb_face_get_glyph_count(subset))
        let newToOld = hb_subset_plan_new_to_old_glyph_mapping(plan)
        let oldGlyphs = (0..<count).map { UInt16(truncatingIfNeeded: hb_map_get(newToOld, UInt32($0))) }
        let unitsPerEm = face.metrics.unitsPerEm
        let widths = oldGlyphs.map { Int32(clamping: (face.advance($0) * 1000 + unitsPerEm / 2) / unitsPerEm) }
        let bytes = face.metrics.isCFF ? FontTable(FontTag("CFF "), of: subset).copy : Self.file(of: subset)
        return FontSubset(bytes: bytes, isCFF: face.metrics.isCFF, oldGlyphs: oldGlyphs, widths: widths)
    }

    /// What a PDF does not use: layout (the text is shaped already), names, character maps, variations.
    ///
    /// - Parameter varies: the tables of variation are needed to hold the font still, and go away by that.
    private func dropTables(_ input: OpaquePointer, varies: Bool) {
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        let names: [StaticString] = [
            "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "morx", "mort", "kerx", "feat", "name", "post", "cmap",
            "OS/2", "DSIG", "STAT", "hdmx", "VDMX", "LTSH",
            "gasp", "meta", "MATH", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix", "vhea", "vmtx", "VORG",
        ]
        let variation: [StaticString] = ["fvar", "avar", "gvar", "cvar", "HVAR", "VVAR", "MVAR"]
        for name in varies ? names : names + variation { hb_set_add(dropped, FontTag(name).value) }
    }

    static func file(of face: OpaquePointer) -> [UInt8] {
        let blob = hb_face_reference_blob(face)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        let data = hb_blob_get_data(blob, &length)
        return [UInt8](UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : Int(length)))
    }
}
