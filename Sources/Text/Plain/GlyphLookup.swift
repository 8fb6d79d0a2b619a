import CHarfBuzz

extension PlainWords {
    /// What becomes of a character by itself.
    @inline(never)
    func lookUp(_ slot: UInt16) -> PlainGlyph {
        var glyph = PlainGlyph(kind: .refused)
        var nominal: UInt32 = 0
        guard hb_font_get_nominal_glyph(face.font, PlainCharacters.scalar(slot), &nominal) != 0, nominal != 0, nominal <= UInt16.max
        else { return glyph }
        glyph.nominal = UInt16(nominal)
        guard let substituted = substitute(Int(nominal)) else { return glyph }
        glyph.shown = substituted.glyph
        var isSensitive = substituted.isSensitive
        for part in lookups.positioning {
            guard let number = gpos.coverage(Int(glyph.shown), at: part.coverage) else { return glyph }
            if number < 0 || part.kind == .pair { continue }
            if part.kind == .single || part.kind == .ligature || part.kind == .other { return glyph }
            isSensitive = true
        }
        for each in [glyph.nominal, glyph.shown]
        where hb_ot_layout_get_glyph_class(face.handle, UInt32(each)) == HB_OT_LAYOUT_GLYPH_CLASS_MARK { return glyph }
        glyph.advance = hb_font_get_glyph_h_advance(face.font, UInt32(glyph.shown))
        glyph.kind = isSensitive ? .sensitive : .plain
        return glyph
    }

    /// As one lookup at most changes it; nil when more is done to it than that.
    private func substitute(_ nominal: Int) -> (glyph: UInt16, isSensitive: Bool)? {
        var isSensitive = false
        var changedBy: Int?
        var shown = nominal
        for part in lookups.substituting where part.lookup != changedBy {
            guard let number = gsub.coverage(nominal, at: part.coverage) else { return nil }
            if number < 0 { continue }
            if part.kind == .single {
                guard changedBy == nil, let other = single(part, nominal, number) else { return nil }
                changedBy = part.lookup
                shown = other
            } else if part.kind == .other {
                return nil
            } else {
                isSensitive = true
            }
        }
        guard let changedBy else { return (UInt16(nominal), isSensitive) }
        // In whichever order they come: what has become of it is changed by no other.
        for part in lookups.substituting where part.lookup != changedBy {
            guard let number = gsub.coverage(shown, at: part.coverage) else { return nil }
            if number < 0 { continue }
            if part.kind == .single || part.kind == .other { return nil }
            isSensitive = true
        }
        return shown > 0 && shown <= Int(UInt16.max) ? (UInt16(shown), isSensitive) : nil
    }

    private func single(_ part: LookupPart, _ glyph: Int, _ number: Int) -> Int? {
        switch gsub.uint16(part.offset) {
        case 1: return gsub.uint16(part.offset + 4).map { (glyph + $0) & 0xFFFF }
        case 2:
            guard let count = gsub.uint16(part.offset + 4), number < count else { return nil }
            return gsub.uint16(part.offset + 6 + number * 2)
        default: return nil
        }
    }
}
