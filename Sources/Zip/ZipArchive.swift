import CDeflate

/// Why an archive, or a part of it, cannot be read.
public enum ZipFault: Error {
    case damaged
    /// A part with a password.
    case encrypted
    /// More parts, or more bytes, than a document has.
    case tooLarge
    /// A way of packing that office documents do not use.
    case unsupported
}

/// A zip archive (APPNOTE 6.3) as far as office documents need it: stored and deflated parts, by the central directory. What comes
/// of it is counted before it is unpacked.
public struct ZipArchive: Sendable {
    public struct Entry: Sendable {
        public var name: String
        var method: UInt16
        var flags: UInt16
        var checksum: UInt32
        public var packed: Int
        public var unpacked: Int
        /// Of its local header.
        var offset: Int
    }

    static let mostEntries = 10_000
    /// Of one part, and of all that are read: a sheet of 100 000 rows and 10 columns is some 40 MB.
    public static let mostBytes = 256 << 20
    /// Deflate packs zeros a thousandfold; sheets come to twenty.
    static let mostRatio = 250

    private let bytes: [UInt8]
    /// Positions by name, and by name whatever its letters and slashes.
    private var names: [String: Int] = [:]
    private var plainNames: [String: Int] = [:]
    public private(set) var entries: [Entry] = []
    /// How much has been unpacked so far.
    private var unpacked = 0

    /// Reads the directory; nothing is unpacked.
    public init(_ bytes: [UInt8]) throws(ZipFault) {
        self.bytes = bytes
        guard let end = endRecord() else { throw .damaged }
        var count = number16(end + 10)
        var start = number32(end + 16)
        if count == 0xFFFF || start == 0xFFFF_FFFF {
            guard let wide = wideRecord(end) else { throw .damaged }
            (count, start) = wide
        }
        guard count <= Self.mostEntries else { throw .tooLarge }
        var position = start
        for _ in 0..<count {
            guard position >= 0, position + 46 <= bytes.count, number32(position) == 0x0201_4B50 else { throw .damaged }
            let nameLength = number16(position + 28)
            let extraLength = number16(position + 30)
            let next = position + 46 + nameLength + extraLength + number16(position + 32)
            guard next <= bytes.count else { throw .damaged }
            var entry = Entry(
                name: String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self),
                method: UInt16(number16(position + 10)), flags: UInt16(number16(position + 8)),
                checksum: UInt32(truncatingIfNeeded: number32(position + 16)), packed: number32(position + 20),
                unpacked: number32(position + 24), offset: number32(position + 42))
            widen(&entry, position + 46 + nameLength, extraLength)
            names[entry.name] = names[entry.name] ?? entries.count
            plainNames[plain(entry.name)] = plainNames[plain(entry.name)] ?? entries.count
            entries.append(entry)
            position = next
        }
    }

    /// A part by its name: as it is, else whatever the case of its letters and the direction of its slashes.
    public func entry(_ name: String) -> Entry? {
        (names[name] ?? plainNames[plain(name)]).map { entries[$0] }
    }

    private func plain(_ name: String) -> String { String(name.map { $0 == "\\" ? "/" : $0 }).lowercased() }

    public func has(_ name: String) -> Bool { entry(name) != nil }

    /// The bytes of a part; nil when it is not there.
    public mutating func read(_ name: String) throws(ZipFault) -> [UInt8]? {
        guard let entry = entry(name) else { return nil }
        if entry.flags & 1 != 0 { throw .encrypted }
        guard entry.offset >= 0, entry.offset + 30 <= bytes.count, number32(entry.offset) == 0x0403_4B50 else { throw .damaged }
        let start = entry.offset + 30 + number16(entry.offset + 26) + number16(entry.offset + 28)
        guard entry.packed >= 0, entry.unpacked >= 0, start + entry.packed <= bytes.count, start + entry.packed >= start else { throw .damaged }
        guard entry.unpacked <= Self.mostBytes - unpacked,
            entry.unpacked <= (1 << 20) || entry.unpacked / Self.mostRatio <= entry.packed
        else { throw .tooLarge }
        unpacked += entry.unpacked
        let part: [UInt8]
        switch entry.method {
        case 0:
            guard entry.packed == entry.unpacked else { throw .damaged }
            part = Array(bytes[start..<start + entry.packed])
        case 8:
            guard let inflated = inflate(start..<start + entry.packed, entry.unpacked) else { throw .damaged }
            part = inflated
        default: throw .unsupported
        }
        let sum = part.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        guard sum == entry.checksum else { throw .damaged }
        return part
    }

    /// Every part, in the order of the directory.
    public mutating func readAll() throws(ZipFault) -> [ZipPart] {
        var parts: [ZipPart] = []
        for entry in entries {
            guard let bytes = try read(entry.name) else { continue }
            parts.append(ZipPart(name: entry.name, bytes: bytes))
        }
        return parts
    }

    private func inflate(_ range: Range<Int>, _ size: Int) -> [UInt8]? {
        guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        var isWhole = false
        let part = [UInt8](unsafeUninitializedCapacity: size) { output, count in
            bytes.withUnsafeBytes { input in
                guard let base = input.baseAddress else { return }
                var got = 0
                let result = libdeflate_deflate_decompress(
                    decompressor, base + range.lowerBound, range.count, output.baseAddress, size, &got)
                isWhole = result == LIBDEFLATE_SUCCESS && got == size
                count = isWhole ? got : 0
            }
        }
        return isWhole ? part : nil
    }

    // MARK: The directory

    private func endRecord() -> Int? {
        guard bytes.count >= 22 else { return nil }
        var position = bytes.count - 22
        let last = max(0, bytes.count - 22 - 65_535)
        while position >= last {
            if bytes[position] == 0x50, number32(position) == 0x0605_4B50 { return position }
            position -= 1
        }
        return nil
    }

    /// Zip64, which some programs write for small files too.
    private func wideRecord(_ end: Int) -> (count: Int, start: Int)? {
        guard end >= 20, number32(end - 20) == 0x0706_4B50 else { return nil }
        let record = number64(end - 12)
        guard record >= 0, record + 56 <= bytes.count, number32(record) == 0x0606_4B50 else { return nil }
        return (number64(record + 32), number64(record + 48))
    }

    private func widen(_ entry: inout Entry, _ start: Int, _ length: Int) {
        guard entry.packed == 0xFFFF_FFFF || entry.unpacked == 0xFFFF_FFFF || entry.offset == 0xFFFF_FFFF else { return }
        var position = start
        while position + 4 <= start + length {
            let size = number16(position + 2)
            if number16(position) == 1, position + 4 + size <= start + length {
                var at = position + 4
                for path in [\Entry.unpacked, \Entry.packed, \Entry.offset] where entry[keyPath: path] == 0xFFFF_FFFF && at + 8 <= position + 4 + size {
                    entry[keyPath: path] = number64(at)
                    at += 8
                }
                return
            }
            position += 4 + size
        }
    }

    private func number16(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
    private func number32(_ at: Int) -> Int { number16(at) | number16(at + 2) << 16 }
    private func number64(_ at: Int) -> Int {
        let high = number32(at + 4)
        return high < 0x7FFF_FFFF ? number32(at) | high << 32 : Int.max / 4
    }
}
