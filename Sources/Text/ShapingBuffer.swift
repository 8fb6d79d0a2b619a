import CHarfBuzz

/// The OpenType features that words are shaped with, each list made once.
struct FeatureLists {
    private let lists: [[hb_feature_t]]

    init() { lists = (0..<8).map { FeatureLists.list(tabular: $0 & 1 != 0, figuresAlone: $0 & 2 != 0, ligatures: $0 & 4 != 0) } }

    func of(_ style: ShapingStyle, hasLetters: Bool) -> [hb_feature_t] {
        let figuresAlone = style.tabularFigures && !hasLetters
        return lists[(style.tabularFigures ? 1 : 0) | (figuresAlone ? 2 : 0) | (style.ligatures ? 4 : 0)]
    }

    private static func list(tabular: Bool, figuresAlone: Bool, ligatures: Bool) -> [hb_feature_t] {
        var features: [hb_feature_t] = []
        func set(_ name: StaticString, _ value: UInt32) {
            features.append(hb_feature_t(tag: FontTag(name).value, value: value, start: 0, end: UInt32.max))
        }
        if tabular {
            set("tnum", 1)
            set("lnum", 1)
            // A kerned pair of digits would not stand under the pair above it.
            if figuresAlone { set("kern", 0) }
        }
        if !ligatures {
            set("liga", 0)
            set("clig", 0)
        }
        return features
    }
}

/// The one HarfBuzz buffer of a shaper, used again for every word.
final class ShapingBuffer {
    private let buffer: OpaquePointer = hb_buffer_create()
    private var languages: [String: OpaquePointer] = [:]
    /// The last one that was asked for: nearly always the next one too.
    private var last: (language: String, handle: OpaquePointer?)?

    deinit { hb_buffer_destroy(buffer) }

    func shape(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ font: OpaquePointer, _ features: [hb_feature_t],
        _ language: String, rightToLeft: Bool,
        _ body: (UnsafeBufferPointer<hb_glyph_info_t>, UnsafeBufferPointer<hb_glyph_position_t>) -> Void
    ) {
        hb_buffer_reset(buffer)
        for index in range { hb_buffer_add(buffer, scalars[index].value, UInt32(index)) }
        hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
        hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
        hb_buffer_set_language(buffer, handle(of: language))
        // Not guessed: a bracket alone, or figures, would always run to the right.
        hb_buffer_set_cluster_level(
            buffer, rightToLeft ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
        hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
        hb_buffer_guess_segment_properties(buffer)
        hb_shape(font, buffer, features, UInt32(features.count))
        var count: UInt32 = 0
        let infos = hb_buffer_get_glyph_infos(buffer, &count)
        let positions = hb_buffer_get_glyph_positions(buffer, &count)
        body(
            UnsafeBufferPointer(start: infos, count: infos == nil ? 0 : Int(count)),
            UnsafeBufferPointer(start: positions, count: positions == nil ? 0 : Int(count)))
    }

    func handle(of language: String) -> OpaquePointer? {
        if let last, last.language == language { return last.handle }
        let handle = languages[language] ?? hb_language_from_string(language, -1)
        languages[language] = handle
        last = (language, handle)
        return handle
    }
}
