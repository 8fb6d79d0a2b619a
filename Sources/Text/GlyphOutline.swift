import CHarfBuzz

/// Outlines of glyphs for whoever draws pages without a font: in font units, y upwards, as the path data of SVG.
extension FontLibrary {
    /// Empty for a glyph that is blank.
    public func outline(of glyph: UInt16, in face: FaceID) -> [UInt8] { opened(face).outline(glyph) }
}

extension FontFace {
    func outline(_ glyph: UInt16) -> [UInt8] {
        guard let functions = hb_draw_funcs_create() else { return [] }
        defer { hb_draw_funcs_destroy(functions) }
        hb_draw_funcs_set_move_to_func(functions, { _, data, _, x, y, _ in append("M", [x, y], data) }, nil, nil)
        hb_draw_funcs_set_line_to_func(functions, { _, data, _, x, y, _ in append("L", [x, y], data) }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(
            functions, { _, data, _, a, b, x, y, _ in append("Q", [a, b, x, y], data) }, nil, nil)
        hb_draw_funcs_set_cubic_to_func(
            functions, { _, data, _, a, b, c, d, x, y, _ in append("C", [a, b, c, d, x, y], data) }, nil, nil)
        hb_draw_funcs_set_close_path_func(functions, { _, data, _, _ in append("Z", [], data) }, nil, nil)
        var path = OutlinePath()
        withUnsafeMutablePointer(to: &path) { hb_font_get_glyph_shape(font, UInt32(glyph), functions, $0) }
        return path.bytes
    }
}

private struct OutlinePath {
    var bytes: [UInt8] = []
}

/// What HarfBuzz calls for each part of an outline; `data` is the path that is being made.
private func append(_ command: Unicode.Scalar, _ numbers: [Float], _ data: UnsafeMutableRawPointer?) {
    guard let path = data?.assumingMemoryBound(to: OutlinePath.self) else { return }
    path.pointee.bytes.append(UInt8(truncatingIfNeeded: command.value))
    for (index, number) in numbers.enumerated() {
        if index > 0 { path.pointee.bytes.append(UInt8(ascii: " ")) }
        path.pointee.bytes += String(Int(max(-1_000_000, min(1_000_000, number)).rounded())).utf8
    }
}
