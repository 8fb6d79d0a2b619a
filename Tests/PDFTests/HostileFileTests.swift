import Testing

@testable import PDF

/// Files that keep to the grammar and would take for ever, or all memory. Each was a hang, a crash or gigabytes.
@Suite struct HostileFileTests {
    private static let catalogue = "<</Names<</EmbeddedFiles 2 0 R>>>>"
    private static let file = "<</F(a.yaml)/UF(a.yaml)/EF<</F 4 0 R>>>>"

    @Test func anHonestFileOfThisFormIsRead() throws {
        var pdf = HostilePDF([Self.catalogue, "<</Names[(a)3 0 R]>>", Self.file])
        pdf.objects.append(HostilePDF.stream("", Array("x: 1\n".utf8)))
        let files = try embeddedFiles(of: pdf.bytes)
        #expect(files.map(\.name) == ["a.yaml"])
        #expect(files.first?.bytes == Array("x: 1\n".utf8))
    }

    @Test(arguments: [
        "9223372036854775807", "9223372036854775806", "-1", "-9223372036854775808", "4611686018427387904", "100000000",
    ])
    func aStartThatIsNowhere(start: String) {
        var pdf = HostilePDF([Self.catalogue])
        pdf.startxref = start
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
        pdf.startxref = nil
        pdf.trailer = "/Prev \(start)"
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
    }

    @Test func numbersBeyondTheirRange() {
        for number in ["9223372036854775807", "-9223372036854775808", "4294967296"] {
            for keys in [
                "/Length \(number)", "/Type/ObjStm/N \(number)/First 0", "/Type/ObjStm/N 1/First \(number)",
                "/Filter/FlateDecode/DecodeParms<</Predictor \(number)/Columns \(number)>>",
            ] {
                var pdf = HostilePDF([Self.catalogue, "<</Names[(a)3 0 R]>>", Self.file, "<<\(keys)>>stream\n3 0\nendstream"])
                _ = try? embeddedFiles(of: pdf.bytes)
                pdf.rows = [(3, 2, 4)]
                _ = try? embeddedFiles(of: pdf.bytes)
            }
            for keys in ["/Index[\(number) \(number)]", "/W[\(number) 1 1]", "/Size \(number)"] {
                var pdf = HostilePDF([Self.catalogue])
                pdf.trailer = keys
                _ = try? embeddedFiles(of: pdf.bytes)
            }
        }
    }

    /// Ten thousand objects on one value of a megabyte: it is parsed for the objects that are asked for, and the file as
    /// a whole may only be read about once.
    @Test func anObjectStreamOfManyOnOneValue() {
        let count = 10_000
        let header = (0..<count).map { "\($0 + 10) 0 " }.joined()
        let value = "[" + String(repeating: "0 ", count: 500_000) + "]"
        var pdf = HostilePDF([Self.catalogue, "<</Kids[" + (0..<count).map { "\($0 + 10) 0 R " }.joined() + "]>>"])
        pdf.objects.append(HostilePDF.stream("/Type/ObjStm/N \(count)/First \(header.utf8.count)", Array((header + value).utf8)))
        pdf.rows = (0..<count).map { (number: $0 + 10, kind: 2, field: 3) }
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
    }

    @Test(arguments: ["<</Kids[2 0 R]>>", "<</Kids[2 0 R 2 0 R]>>", "<</Kids[3 0 R]>>", "<</Kids[<</Kids[2 0 R]>>]>>"])
    func aTreeThatIsItsOwnKid(node: String) {
        let pdf = HostilePDF([Self.catalogue, node, "<</Kids[2 0 R 2 0 R]>>"])
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
    }

    /// Each hands the same megabyte out once more.
    @Test func manyNamesOnOneStream() {
        let names = String(repeating: "(a)3 0 R ", count: 9_999)
        var pdf = HostilePDF([Self.catalogue, "<</Names[\(names)]>>", Self.file])
        pdf.objects.append(HostilePDF.stream("", [UInt8](repeating: 0x20, count: 1 << 20)))
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
    }

    @Test func moreFilesThanAnybodyPutsInOne() throws {
        for (count, isRead) in [(5_000, true), (5_001, false)] {
            let names = String(repeating: "(a)3 0 R ", count: count)
            var pdf = HostilePDF([Self.catalogue, "<</Names[\(names)]>>", Self.file])
            pdf.objects.append(HostilePDF.stream("", Array("x".utf8)))
            if isRead {
                #expect(try embeddedFiles(of: pdf.bytes).count == count)
            } else {
                #expect(throws: PDFReadFailure.tooManyFiles(most: 5_000)) { try embeddedFiles(of: pdf.bytes) }
            }
        }
    }

    /// Sections that share the bytes of their tables: each is short, all of them are rows without end.
    @Test func sectionsOverEachOther() {
        var file = Array("%PDF-1.7\n".utf8)
        var previous = ""
        let table = String(repeating: "\u{1}", count: 200_000)
        var offset = 0
        for number in 1...900 {
            offset = file.count
            let keys = "/Type/XRef/W[1 0 0]/Size 200000/Length \(table.utf8.count)\(previous)"
            file += Array("\(number) 0 obj<<\(keys)>>stream\n".utf8)
            previous = "/Prev \(offset)"
        }
        file += Array("\(table)\nstartxref\n\(offset)\n%%EOF".utf8)
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: file) }
    }

    @Test func aNameOfAMegabyte() {
        var pdf = HostilePDF([Self.catalogue, "<</Names[(a)3 0 R]>>"])
        pdf.objects.append(Array("<</F(\(String(repeating: "a", count: 1 << 20)))/EF<</F 4 0 R>>>>".utf8))
        pdf.objects.append(HostilePDF.stream("", []))
        #expect(throws: PDFReadFailure.self) { try embeddedFiles(of: pdf.bytes) }
    }
}
