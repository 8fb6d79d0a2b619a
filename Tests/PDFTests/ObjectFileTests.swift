import Testing

@testable import PDF

/// Objects, streams and cross-references as another program reads them.
@Suite struct ObjectFileTests {
    /// A file with one empty page and `count` objects beside; and the number of the last of them.
    func file(_ count: Int) -> (bytes: [UInt8], last: Int32) {
        var file = ObjectFile()
        let (root, pages, page, info) = (file.reserve(), file.reserve(), file.reserve(), file.reserve())
        var last: Int32 = 0
        for index in 0..<count { last = file.addDictionary { $0.entry("Number", index) }.number }
        let content = file.addStream(Array("BT ET".utf8))
        file.write(root) { syntax in
            syntax.raw("<</Type/Catalog/Pages")
            syntax.reference(pages)
            syntax.raw(">>")
        }
        file.write(pages) { syntax in
            syntax.raw("<</Type/Pages/Count 1/Kids[")
            syntax.reference(page)
            syntax.raw("]>>")
        }
        file.write(page) { syntax in
            syntax.raw("<</Type/Page/MediaBox[0 0 100 100]/Resources<<>>/Parent")
            syntax.reference(pages)
            syntax.key("Contents")
            syntax.reference(content)
            syntax.raw(">>")
        }
        file.writeDictionary(info) { $0.entry("Title", text: "Prov") }
        let identifier = file.identifier()
        return (file.finish(root: root, info: info, identifier: identifier), last)
    }

    /// Around the size of an object stream, and of a byte in the cross-reference rows.
    @Test(arguments: [0, 195, 196, 197, 255, 256, 70_000])
    func everyObjectIsFound(_ count: Int) throws {
        let (bytes, number) = file(count)
        guard let check = try run("qpdf", ["--check", "FILE"], on: bytes) else { return }
        #expect(check.code == 0, "\(check.output)")
        guard count > 0, let last = try run("qpdf", ["--show-object=\(number)", "FILE"], on: bytes) else { return }
        #expect(last.output == "<< /Number \(count - 1) >>\n")
    }

    @Test func identifierComesFromTheContents() {
        #expect(file(3).bytes == file(3).bytes)
        func identifier(_ words: StaticString) -> [UInt8] {
            var file = ObjectFile()
            _ = file.addDictionary { $0.entry("Word", name: words) }
            return file.identifier()
        }
        #expect(identifier("a") != identifier("b"))
        #expect(identifier("a").count == 16)
    }
}
