import CHarfBuzz
import Style
import System

/// An opened face: HarfBuzz' objects, and what we read of it.
///
/// Unchecked Sendable because nothing in it changes after `init`: both HarfBuzz objects are made immutable, which
/// is what HarfBuzz asks for before several threads may shape with them at once.
final class FontFace: @unchecked Sendable {
    let path: String
    /// Number of the face in its file; 0 outside font collections.
    let index: Int
    let names: FontNames
    let metrics: FaceMetrics
    let handle: OpaquePointer
    /// Scaled to the units of the em, so that advances come out in font units.
    let font: OpaquePointer
    /// Where a variable font is held still; nil for others.
    let instance: FontInstance?
    /// Characters that it has in name only: they are drawn as nothing.
    let empty: Set<Unicode.Scalar>

    /// Nil when the file cannot be read or holds no outlines that a PDF can embed (glyf or CFF).
    private init?(path: String, index: Int, file blob: OpaquePointer, instance: FontInstance? = nil) {
        guard let face = hb_face_create(blob, UInt32(index)) else { return nil }
        guard hb_face_get_glyph_count(face) > 1, Self.hasOutlines(face) else {
            hb_face_destroy(face)
            return nil
        }
        self.path = path
        self.index = index
        self.instance = instance
        names = FontNames(of: face)
        var metrics = FaceMetrics(of: face, names: names)
        if let instance { metrics.hold(instance) }
        self.metrics = metrics
        hb_face_make_immutable(face)
        handle = face
        font = hb_font_create(face)
        if let instance {
            let settings = instance.settings.map { hb_variation_t(tag: $0.tag, value: $0.value) }
            hb_font_set_variations(font, settings, UInt32(settings.count))
        }
        hb_font_set_scale(font, Int32(metrics.unitsPerEm), Int32(metrics.unitsPerEm))
        hb_font_make_immutable(font)
        empty = Set(FontCheck.emptyCharacters(font))
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(handle)
    }

    private static func hasOutlines(_ face: OpaquePointer) -> Bool {
        !FontTable(FontTag("glyf"), of: face).isEmpty || !FontTable(FontTag("CFF "), of: face).isEmpty
    }

    /// All faces of a file: a collection holds several, and so does a variable font, one for each of the weights.
    ///
    /// The file is read into memory, not mapped: a mapped file that is cut short while it is used ends the program.
    static func all(in path: String, weights: [FontWeight] = FontWeight.standard) -> Result<[FontFace], FileFault> {
        readFileToKeep(path, limit: sizeLimit).map { bytes in
            let isWhole = FontCheck.hasAllTables(UnsafeRawBufferPointer(bytes))
            // The bytes are the blob's from here on, which frees them with the last face that is made of it: a copy of each font
            // would cost as much as all that is read from it.
            let blob = hb_blob_create_or_fail(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count), HB_MEMORY_MODE_READONLY, bytes.baseAddress,
                { $0?.deallocate() })
            guard let blob else { return [] }
            defer { hb_blob_destroy(blob) }
            guard isWhole else { return [] }
            return (0..<min(Int(hb_face_count(blob)), 64)).flatMap { faces(path, index: $0, blob, weights) }
        }
    }

    private static func faces(_ path: String, index: Int, _ blob: OpaquePointer, _ weights: [FontWeight]) -> [FontFace] {
        guard let face = hb_face_create(blob, UInt32(index)) else { return [] }
        let instances = FontInstance.all(of: face, weights)
        hb_face_destroy(face)
        if instances.isEmpty { return FontFace(path: path, index: index, file: blob).map { [$0] } ?? [] }
        return instances.compactMap { FontFace(path: path, index: index, file: blob, instance: $0) }
    }

    /// In bytes. The largest collections of Chinese, Japanese and Korean faces hold some 120 MB.
    static let sizeLimit = 192 << 20

    /// SHA-256 of the file that the face was read from.
    var fileHash: String {
        let blob = hb_face_reference_blob(handle)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length) else { return SHA256.hex([]) }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            SHA256.hex(of: UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }

    /// Advance of a glyph in font units.
    func advance(_ glyph: UInt16) -> Int { Int(hb_font_get_glyph_h_advance(font, UInt32(glyph))) }

    /// A letter or digit of any Swedish text that would be drawn as nothing: the font is damaged.
    var emptyCharacter: Unicode.Scalar? {
        if empty.isEmpty { return nil }
        return empty.filter { scalar in
            scalar.isASCII || ["å", "ä", "ö", "Å", "Ä", "Ö"].contains(scalar)
        }.min()
    }

    /// “EB Garamond Bold”: how messages call it.
    var title: String { names.full.isEmpty ? names.family : names.full }

    /// The glyph of a character; nil when the face lacks it.
    func glyph(_ scalar: Unicode.Scalar) -> UInt16? {
        var glyph: UInt32 = 0
        guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0, glyph != 0, !empty.contains(scalar) else { return nil }
        return UInt16(truncatingIfNeeded: glyph)
    }
}
