import Testing

@testable import PDF

/// The reader of embedded files, on files of ours and on anything else.
@Suite struct ReaderTests {
    static let names = ["budget.yaml", "mål-1.md", "ⅷ.csv"]

    private func file() throws -> [UInt8] {
        var input = try single(SampleDocuments.tables(rows: 3))
        input.attachments = Self.names.map { name in
            PDFAttachment(
                name: name, bytes: Array("innehåll i \(name)".utf8), mediaType: "text/csv", relationship: .data,
                description: "om \(name)")
        }
        return write(input)
    }

    @Test func readsWhatTheWriterWrote() throws {
        let files = try embeddedFiles(of: try file())
        #expect(Set(files.map(\.name)) == Set(Self.names))
        for file in files {
            #expect(file.bytes == Array("innehåll i \(file.name)".utf8))
            #expect(file.description == "om \(file.name)")
            #expect(file.relationship == "Data")
        }
    }

    @Test func aFileWithoutAttachmentsHasNone() throws {
        #expect(try embeddedFiles(of: write(try single(SampleDocuments.prose))).isEmpty)
    }

    /// Cut short anywhere, or with any byte changed, it fails or reads; it never crashes.
    @Test func brokenFilesAreRefused() throws {
        let whole = try file()
        for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 97)) {
            #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: Array(whole[..<length])) }
        }
        var seed: UInt64 = 42
        for _ in 0..<400 {
            var bytes = whole
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let tail = seed & 1 == 0 ? whole.count : min(whole.count, 400)
            bytes[whole.count - 1 - Int(seed >> 33) % tail] = UInt8(truncatingIfNeeded: seed >> 8)
            _ = try? embeddedFiles(of: bytes)
        }
    }

    @Test(arguments: [
        "", "%PDF-1.7", "%PDF-1.7\nstartxref\n9", "%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF",
        "%PDF-1.7\n1 0 obj<</Type/XRef/W[1 4 2]/Length 1 0 R/Index[9223372036854775807 9]>>stream\n\nendstream\nstartxref\n9\n%%EOF",
        "%PDF-1.7\nstartxref\n9\n[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ])
    func nonsenseIsRefused(text: String) {
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: Array(text.utf8)) }
    }
}
