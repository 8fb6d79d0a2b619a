import CHarfBuzz

/// Which lookups of a face HarfBuzz would go through for words of one kind (features, language, script): it has chosen among scripts
/// and features, and knows where a variable font is held still.
struct WordLookups {
    /// Of `GSUB`, in their order, without those for fractions, which only a fraction's stroke turns on.
    private(set) var substituting: [LookupPart] = []
    /// Of `GPOS`.
    private(set) var positioning: [LookupPart] = []
    /// The pairs of a table `kern` that goes beside them.
    private(set) var kernPairs = KernPairs()

    struct KernPairs: BitwiseCopyable {
        var count = 0
        var offset = 0
    }

    /// Nil for a face that is shaped by other tables than these, or by such of them as only HarfBuzz understands.
    init?(
        _ face: FontFace, _ features: [hb_feature_t], language: OpaquePointer?, isLatin: Bool, isKerned: Bool,
        _ gsub: borrowing FontTable, _ gpos: borrowing FontTable, _ kern: borrowing FontTable
    ) {
        // Nothing of what AAT and Graphite do; and what is drawn as nothing is looked for elsewhere.
        for name: StaticString in ["morx", "mort", "kerx", "trak", "Silf"] where !FontTable(FontTag(name), of: face.handle).isEmpty { return nil }
        guard face.empty.isEmpty else { return nil }
        guard let (first, second) = Self.collect(face, features, language, isLatin: isLatin) else { return nil }
        for number in first {
            guard let parts = gsub.parts(ofLookup: number, isGSUB: true) else { return nil }
            substituting += parts
        }
        for number in second {
            guard let parts = gpos.parts(ofLookup: number, isGSUB: false) else { return nil }
            positioning += parts
        }
        if kern.isEmpty || !isKerned { return }
        // The old table is for those for whom the new one has no kerning.
        var feature: [hb_tag_t] = [FontTag("kern").value, 0]
        let set = hb_set_create()
        defer { hb_set_destroy(set) }
        hb_ot_layout_collect_features(face.handle, FontTag("GPOS").value, nil, nil, &feature, set)
        if hb_set_is_empty(set) != 0 {
            guard let pairs = Self.kernPairs(kern) else { return nil }
            kernPairs = pairs
            return
        }
        hb_set_clear(set)
        hb_ot_layout_collect_lookups(face.handle, FontTag("GPOS").value, nil, nil, &feature, set)
        // Of another script or language, it may be: not for us to tell.
        guard second.contains(where: { hb_set_has(set, UInt32($0)) != 0 }) else { return nil }
    }

    private static func collect(
        _ face: FontFace, _ features: [hb_feature_t], _ language: OpaquePointer?, isLatin: Bool
    ) -> (substituting: [Int], positioning: [Int])? {
        var properties = hb_segment_properties_t()
        properties.direction = HB_DIRECTION_LTR
        properties.script = isLatin ? HB_SCRIPT_LATIN : HB_SCRIPT_INVALID
        properties.language = language
        var features = features
        for name: StaticString in ["frac", "numr", "dnom"] {
            features.append(hb_feature_t(tag: FontTag(name).value, value: 0, start: 0, end: UInt32.max))
        }
        var coordinateCount: UInt32 = 0
        let coordinates = hb_font_get_var_coords_normalized(face.font, &coordinateCount)
        let plan = hb_shape_plan_create2(
            face.handle, &properties, features, UInt32(features.count), coordinates, coordinateCount, nil)
        defer { hb_shape_plan_destroy(plan) }
        guard let shaper = hb_shape_plan_get_shaper(plan), String(cString: shaper) == "ot" else { return nil }
        func lookups(_ table: FontTag) -> [Int] {
            let set = hb_set_create()
            defer { hb_set_destroy(set) }
            hb_ot_shape_plan_collect_lookups(plan, table.value, set)
            var numbers: [Int] = []
            var number = UInt32.max
            while hb_set_next(set, &number) != 0 { numbers.append(Int(number)) }
            return numbers
        }
        return (lookups(FontTag("GSUB")), lookups(FontTag("GPOS")))
    }

    /// Of a table with one list of pairs for lines that run across the page, as nearly all have.
    private static func kernPairs(_ kern: borrowing FontTable) -> KernPairs? {
        guard kern.uint16(0) == 0, kern.uint16(2) == 1, let coverage = kern.uint16(8), let count = kern.uint16(10) else { return nil }
        // Format 0, across, not a shift upwards.
        guard coverage >> 8 == 0, coverage & 0x05 == 0x01 else { return nil }
        return KernPairs(count: count, offset: 18)
    }
}
