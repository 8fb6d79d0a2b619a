import System
import Testing

struct FileKindTests {
    @Test(
        "A file is what it begins as, whatever it is called",
        arguments: [
            ("PK\u{3}\u{4}…", FileKind.zip), ("%PDF-1.7", .pdf), ("{\\rtf1", .richText), ("GIF89a", .picture), ("7z¼¯", .packed), ("Mål 3", nil), ("", nil),
        ])
    func kind(_ text: String, _ kind: FileKind?) {
        #expect(FileKind(Array(text.utf8)) == kind)
    }

    @Test("An office document with a password lies in a container of the old form")
    func encrypted() {
        let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1]
        #expect(FileKind(start) == .compound)
        #expect(!isEncryptedCompound(start))
        #expect(isEncryptedCompound(start + "EncryptedPackage".utf8.flatMap { [$0, 0] }))
    }
}
