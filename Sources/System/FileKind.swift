/// What a file is, by how it begins, whatever it is called: of what people give in the place of a text, a ledger or a PDF.
public enum FileKind: Sendable {
    /// An archive, as office documents of today are.
    case zip
    /// An office document of before 2007, or one of today with a password (MS-CFB).
    case compound
    case pdf, richText, picture
    /// An archive of another kind, or a packed file.
    case packed

    /// nil for what begins as none of them: a text, or anything else.
    public init?(_ bytes: [UInt8]) {
        guard let found = FileKind.beginnings.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        self = found.kind
    }

    private static let beginnings: [(bytes: [UInt8], kind: FileKind)] = [
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        // One without anything in it.
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0], .compound),
        (Array("%PDF".utf8), .pdf),
        (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .picture),
        ([0xFF, 0xD8, 0xFF], .picture),
        (Array("GIF8".utf8), .picture),
        ([0x49, 0x49, 0x2A, 0x00], .picture),
        ([0x4D, 0x4D, 0x00, 0x2A], .picture),
        ([0x1F, 0x8B], .packed),
        (Array("7z".utf8), .packed),
        (Array("Rar!".utf8), .packed),
    ]
}

/// Whether a compound file holds an office document with a password: a stream of it has that name, in UTF-16.
public func isEncryptedCompound(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    var index = 0
    while let found = bytes[index...].firstIndex(of: name[0]) {
        if bytes[found...].starts(with: name) { return true }
        index = found + 1
    }
    return false
}
