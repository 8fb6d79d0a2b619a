import CDeflate

/// Files as a ZIP archive (APPNOTE 6.3, what ISO/IEC 29500-2 allows of it): deflated, all from the first moment that the
/// format knows, so that the same files give the same bytes.
public func zipArchive(_ parts: [ZipPart]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
        let entry = ZipEntry(part, at: archive.count)
        archive += entry.local
        archive += entry.stored
        directory += entry.central
    }
    let start = archive.count
    archive += directory
    archive.append32(0x0605_4B50)
    for value in [0, 0, parts.count, parts.count] { archive.append16(value) }
    archive.append32(UInt32(truncatingIfNeeded: directory.count))
    archive.append32(UInt32(truncatingIfNeeded: start))
    archive.append16(0)
    return archive
}

private struct ZipEntry {
    let stored: [UInt8]
    let local: [UInt8]
    let central: [UInt8]

    init(_ part: ZipPart, at offset: Int) {
        let packed = deflated(part.bytes)
        let isPacked = packed.map { $0.count < part.bytes.count } ?? false
        let bytes = isPacked ? packed ?? part.bytes : part.bytes
        stored = bytes
        let name = Array(part.name.utf8)
        var common: [UInt8] = []
        common.append16(20)  // the version that is needed
        common.append16(0)
        common.append16(isPacked ? 8 : 0)
        common.append16(0)  // midnight
        common.append16(0x21)  // 1 January 1980
        common.append32(checksum(part.bytes))
        common.append32(UInt32(truncatingIfNeeded: bytes.count))
        common.append32(UInt32(truncatingIfNeeded: part.bytes.count))
        common.append16(name.count)
        common.append16(0)
        var local: [UInt8] = []
        local.append32(0x0403_4B50)
        self.local = local + common + name
        var central: [UInt8] = []
        central.append32(0x0201_4B50)
        central.append16(20)
        central += common
        for _ in 0..<3 { central.append16(0) }
        central.append32(0)
        central.append32(UInt32(truncatingIfNeeded: offset))
        self.central = central + name
    }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}

/// nil when there is no memory for it: then the bytes are stored as they are.
private func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor = libdeflate_alloc_compressor(6) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_deflate_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        count = bytes.withUnsafeBytes { input in
            libdeflate_deflate_compress(compressor, input.baseAddress, input.count, output.baseAddress, output.count)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append16(_ value: Int) {
        append(UInt8(truncatingIfNeeded: value))
        append(UInt8(truncatingIfNeeded: value >> 8))
    }

    fileprivate mutating func append32(_ value: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
