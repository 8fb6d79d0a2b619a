import CDeflate

/// Undoes FlateDecode (ISO 32000-1 7.4.4), with a limit: a few bytes can stand for gigabytes.
struct Inflater: ~Copyable {
    /// Bytes that may come out of one file, all streams together.
    private static let limit = 512 << 20
    private let decompressor: OpaquePointer?
    private var left = Self.limit

    init() { decompressor = libdeflate_alloc_decompressor() }

    deinit {
        if let decompressor { libdeflate_free_decompressor(decompressor) }
    }

    /// nil for what is no zlib stream, and past the limit.
    mutating func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard let decompressor else { return nil }
        var capacity = max(4096, bytes.count * 4)
        while capacity <= left {
            var result = libdeflate_result(rawValue: 0)
            let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                result = bytes.withUnsafeBytes { input in
                    libdeflate_zlib_decompress(
                        decompressor, input.baseAddress, input.count, buffer.baseAddress, capacity, &count)
                }
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
            if result == LIBDEFLATE_SUCCESS {
                left -= output.count
                return output
            }
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
            capacity *= 4
        }
        return nil
    }
}
