import CDeflate

/// The bytes as a zlib stream, which PDF takes as it is.
func zlibStream(_ bytes: [UInt8]) throws(RasterFault) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(6) else {
        throw .damaged(sv: "minnet räcker inte", en: "memory does not suffice")
    }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let stream = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        count = bytes.withUnsafeBytes { input in
            libdeflate_zlib_compress(compressor, input.baseAddress, input.count, output.baseAddress, output.count)
        }
    }
    // Without what was only room.
    var exact: [UInt8] = []
    exact.reserveCapacity(stream.count)
    exact += stream
    return exact
}
