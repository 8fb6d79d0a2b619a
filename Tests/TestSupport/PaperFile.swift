/// PDF files of others, made by hand: objects in the order of their numbers, from 1, with a table of the old kind.
public struct PaperFile: Sendable {
    public var objects: [String] = []
    public var trailer = ""

    public init(objects: [String]) { self.objects = objects }

    /// One page with a line of text, in a font that is not in the file.
    ///
    /// - Parameters:
    ///   - root: what the catalog has besides.
    ///   - page: what the page has besides.
    public static func page(
        root: String = "", page: String = "", content: String = "BT /F1 24 Tf 72 720 Td (Granskning) Tj ET",
        resources: String = "/Font<</F1 5 0 R>>", mediaBox: String = "[0 0 595 842]", more: [String] = []
    ) -> PaperFile {
        PaperFile(
            objects: [
                "<</Type/Catalog/Pages 2 0 R\(root)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox\(mediaBox)/Resources<<\(resources)>>/Contents 4 0 R\(page)>>",
                "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            ] + more)
    }

    /// Two pages of pixels, as a scanner makes them: the second lies on its side and is cut.
    public static var scan: PaperFile {
        let content = "q 595 0 0 842 0 0 cm /I Do Q Q"
        return PaperFile(
            objects: [
                "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>",
                "<</Type/Page/Parent 2 0 R/Resources<</XObject<</I 5 0 R>>>>/Contents 6 0 R>>",
                "<</Type/Page/Parent 2 0 R/Rotate -270/CropBox[20 20 575 822.5]/Resources<</XObject<</I 5 0 R>>>>/Contents 6 0 R>>",
                "<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Interpolate true/Filter/ASCIIHexDecode/Length 9>>\nstream\n00FF00FF>\nendstream",
                "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
            ])
    }

    /// A tagged page; `elements` are objects from 7 on, of which the first is the root's only kid.
    public static func tagged(_ content: String, elements: [String], language: String = "/Lang(sv)", page: String = "") -> PaperFile {
        .page(
            root: "/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>\(language)", page: "/StructParents 0\(page)", content: content,
            more: ["<</Type/StructTreeRoot/K 7 0 R/RoleMap<</Rubrik/H1/Snurr/Varv/Varv/Snurr>>>>"] + elements)
    }

    public var bytes: [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(repeating: "0", count: 10 - String(offset).utf8.count) + "\(offset) 00000 n \n" }
        text += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
