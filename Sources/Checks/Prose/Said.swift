/// Words in small letters, a space between them, as bytes: every paragraph is looked for in every text of the register, and
/// strings with å, ä and ö are slow to hash.
struct Said: Hashable, Sendable {
    private var bytes: [UInt8] = []
    /// In characters.
    var count: Int { String(decoding: bytes, as: UTF8.self).count }
    var wordCount: Int { bytes.isEmpty ? 0 : bytes.count { $0 == 0x20 } + 1 }
    var hasDigit: Bool { bytes.contains { (0x30...0x39).contains($0) } }

    mutating func append(_ word: String) {
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(contentsOf: word.utf8)
    }

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    func isAsShort(as other: Said) -> Bool { bytes.count <= other.bytes.count }

    /// Its first eight bytes; nil when it has fewer.
    var eight: UInt64? { bytes.count < 8 ? nil : bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) } }

    /// Eight bytes, from each place on.
    func forEachEight(_ body: (UInt64) -> Void) {
        var eight: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            eight = eight << 8 | UInt64(byte)
            if index >= 7 { body(eight) }
        }
    }

    func contains(_ other: Said) -> Bool {
        guard other.bytes.count <= bytes.count, let first = other.bytes.first else { return other.bytes.isEmpty }
        return bytes.withUnsafeBufferPointer { all in
            other.bytes.withUnsafeBufferPointer { part in
                for start in 0...(all.count - part.count) where all[start] == first {
                    var length = 1
                    while length < part.count, all[start + length] == part[length] { length += 1 }
                    if length == part.count { return true }
                }
                return false
            }
        }
    }
}

/// What the register says, which may be quoted anywhere.
struct Quotable {
    private let texts: [(said: Said, count: Int)]
    /// Every eight bytes in a row of them: most paragraphs begin with none of those.
    private var beginnings = Set<UInt64>()

    init(_ texts: [Said]) {
        self.texts = texts.map { ($0, $0.count) }
        for text in texts { text.forEachEight { beginnings.insert($0) } }
    }

    func has(_ said: Said) -> Bool {
        if said.eight.map(beginnings.contains) ?? true, texts.contains(where: { $0.said.contains(said) }) { return true }
        // Characters are slow to count.
        return texts.contains { text in text.count > 60 && text.said.isAsShort(as: said) && said.contains(text.said) && said.count < text.count * 2 }
    }
}
