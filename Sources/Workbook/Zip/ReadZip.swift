import CDeflate

/// The files within an archive that `zipArchive` made; nil for any other.
public func zipParts(_ bytes: [UInt8]) -> [WorkbookPart]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    func number(_ offset: Int, _ count: Int) -> Int {
        guard offset >= 0, offset + count <= bytes.count else { return -1 }
        return (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
    var parts: [WorkbookPart] = []
    var offset = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
        guard number(offset, 4) == 0x0201_4B50 else { return nil }
        let (method, packed, size) = (number(offset + 10, 2), number(offset + 20, 4), number(offset + 24, 4))
        let (nameLength, local) = (number(offset + 28, 2), number(offset + 42, 4))
        let start = local + 30 + nameLength
        guard number(local, 4) == 0x0403_4B50, start >= 0, packed >= 0, start + packed <= bytes.count, offset + 46 + nameLength <= bytes.count
        else { return nil }
        let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
        let data = bytes[start..<(start + packed)]
        if method == 0 {
            parts.append(WorkbookPart(name: name, bytes: Array(data)))
        } else {
            var isRead = false
            let content = [UInt8](unsafeUninitializedCapacity: size) { output, count in
                let result = data.withUnsafeBytes {
                    libdeflate_deflate_decompress(decompressor, $0.baseAddress, $0.count, output.baseAddress, size, nil)
                }
                isRead = result == LIBDEFLATE_SUCCESS
                count = isRead ? size : 0
            }
            guard isRead else { return nil }
            parts.append(WorkbookPart(name: name, bytes: content))
        }
        offset += 46 + nameLength
    }
    return parts
}
