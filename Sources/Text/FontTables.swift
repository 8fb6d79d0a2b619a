import CHarfBuzz

/// One table of a font file, read with bounds checks: a font is an input like any other.
struct FontTable: ~Copyable {
    private let blob: OpaquePointer?
    private let bytes: UnsafeRawBufferPointer

    /// The table `tag` of `face`; an absent table reads as an empty one.
    init(_ tag: FontTag, of face: OpaquePointer) {
        blob = hb_face_reference_table(face, tag.value)
        var length: UInt32 = 0
        let data = hb_blob_get_data(blob, &length)
        bytes = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : Int(length))
    }

    deinit { hb_blob_destroy(blob) }

    var count: Int { bytes.count }
    var isEmpty: Bool { bytes.isEmpty }

    func uint16(_ offset: Int) -> Int? {
        guard offset >= 0, offset + 2 <= bytes.count else { return nil }
        return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
    }

    func int16(_ offset: Int) -> Int? {
        uint16(offset).map { Int(Int16(truncatingIfNeeded: $0)) }
    }

    func uint32(_ offset: Int) -> Int? {
        guard let high = uint16(offset), let low = uint16(offset + 2) else { return nil }
        return high << 16 | low
    }

    /// The bytes of a range; nil when it does not lie within the table.
    func slice(_ start: Int, _ length: Int) -> UnsafeRawBufferPointer? {
        guard start >= 0, length >= 0, start <= bytes.count, length <= bytes.count - start else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
    }

    /// A copy of the whole table.
    var copy: [UInt8] { [UInt8](bytes) }
}

/// A four-letter name of a table, feature or script.
struct FontTag: Equatable {
    let value: UInt32

    init(_ name: StaticString) {
        var value: UInt32 = 0
        name.withUTF8Buffer { for byte in $0.prefix(4) { value = value << 8 | UInt32(byte) } }
        self.value = value
    }
}
