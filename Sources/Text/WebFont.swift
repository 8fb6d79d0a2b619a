import CHarfBuzz

extension FontLibrary {
    /// Cuts a face down to some characters, for a page that carries its fonts: a complete font file, with character
    /// map, kerning, ligatures and tabular figures. The same characters give the same bytes. Nil when HarfBuzz
    /// refuses, which it does for damaged outlines.
    public func webFont(_ id: FaceID, characters: [Unicode.Scalar]) -> (bytes: [UInt8], isCFF: Bool)? {
        let face = opened(id)
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_unicode_set(input)
        for character in characters { hb_set_add(wanted, character.value) }
        // What must not be cut goes along whole, on the web too.
        if face.metrics.forbidsSubsetting {
            hb_face_collect_unicodes(face.handle, wanted)
            hb_set_add_range(hb_subset_input_glyph_set(input), 0, UInt32(max(1, face.metrics.glyphCount) - 1))
        }
        let features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
        for name: StaticString in ["tnum", "lnum"] { hb_set_add(features, FontTag(name).value) }
        for setting in face.instance?.settings ?? [] {
            guard hb_subset_input_pin_axis_location(input, face.handle, setting.tag, setting.value) != 0 else { return nil }
        }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        guard let subset = hb_subset_or_fail(face.handle, input) else { return nil }
        defer { hb_face_destroy(subset) }
        let bytes = Self.file(of: subset)
        return bytes.isEmpty ? nil : (bytes, face.metrics.isCFF)
    }
}
