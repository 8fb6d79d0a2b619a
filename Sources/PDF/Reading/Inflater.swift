import CDeflate

/// Undoes FlateDecode (ISO 32000-1 7.4.4), with a limit: a few bytes can stand for gigabytes.
struct Inflater: ~Copyable {
    private let decompressor: OpaquePointer?
    /// Bytes that may be written over all streams, tries with too little room counted too.
    private var work = 1 << 30

    init() { decompressor = libdeflate_alloc_decompressor() }

    deinit {
        if let decompressor { libdeflate_free_decompressor(decompressor) }
    }

    /// nil for what is no zlib stream, and for one that stands for more than `limit` bytes.
    mutating func inflate(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        guard let decompressor, bytes.count <= limit else { return nil }
        // Deflate makes at most 1 032 bytes of one.
        let most = min(limit, bytes.count * 1032 + 64)
        var capacity = min(most, max(4096, bytes.count * 4))
        while capacity <= work {
            work -= capacity
            var result = libdeflate_result(rawValue: 0)
            let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                result = bytes.withUnsafeBytes { input in
                    libdeflate_zlib_decompress(
                        decompressor, input.baseAddress, input.count, buffer.baseAddress, capacity, &count)
                }
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
            if result == LIBDEFLATE_SUCCESS { return output }
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < most else { return nil }
            capacity = min(most, capacity * 4)
        }
        return nil
    }
}
