import CDeflate

/// Compresses streams (FlateDecode, ISO 32000-1 7.4.4), or lets them be, for those who want to read a file. Holds
/// a compressor and a buffer that are used again for every stream.
struct Deflater: ~Copyable {
    private let compressor: OpaquePointer?
    private var scratch: [UInt8] = []

    /// Measured over the streams of a pack: half of the instructions of level 6, for files that are a twentieth larger. Levels 2–4
    /// cost nearly what 6 does.
    static let usualLevel = 1

    /// `level` 0 leaves streams as they are; 1–12 compress, faster first.
    init(level: Int) {
        compressor = level > 0 ? libdeflate_alloc_compressor(Int32(min(level, 12))) : nil
    }

    deinit {
        if let compressor { libdeflate_free_compressor(compressor) }
    }

    var isOn: Bool { compressor != nil }

    mutating func deflate(_ bytes: [UInt8]) -> StreamData {
        if isOn { bytes.withUnsafeBufferPointer { deflate($0) } } else { StreamData(bytes: bytes, isDeflated: false) }
    }

    mutating func deflate(_ bytes: UnsafeBufferPointer<UInt8>) -> StreamData {
        guard let compressor else { return StreamData(bytes: Array(bytes), isDeflated: false) }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        if scratch.count < bound { scratch = [UInt8](repeating: 0, count: bound) }
        let length = scratch.withUnsafeMutableBytes { output in
            libdeflate_zlib_compress(compressor, bytes.baseAddress, bytes.count, output.baseAddress, output.count)
        }
        // Zero means that the output did not fit, which the bound rules out; the plain bytes are right all the same.
        guard length > 0 else { return StreamData(bytes: Array(bytes), isDeflated: false) }
        return StreamData(bytes: Array(scratch[0..<length]), isDeflated: true)
    }
}

/// The bytes of a stream as they will stand in the file.
struct StreamData: Sendable {
    var bytes: [UInt8]
    var isDeflated: Bool
}

/// A stream that several files have: as it is, for those who want to read it, and compressed once for all of them.
struct SharedStream: Sendable {
    let plain: [UInt8]
    let deflated: StreamData

    init(_ bytes: [UInt8], _ deflater: inout Deflater) {
        plain = bytes
        deflated = deflater.deflate(bytes)
    }
}
