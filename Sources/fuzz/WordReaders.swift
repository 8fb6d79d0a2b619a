import Diagnostics
import Word
import Zip

/// The readers of texts from Word: of the file, before pandoc gets it, and of what pandoc answers.
enum WordReaders {
    static var targets: [Target] {
        [
            Target(name: "word", seeds: [archive(document)], read: word, make: { archive(damage(document, &$0)) }, isText: false),
            Target(name: "pandoc", seeds: [Array(answer.utf8)], read: tree),
        ]
    }

    @Sendable private static func word(_ bytes: [UInt8]) -> String {
        do throws(WordFault) {
            let file = try WordFile(bytes)
            return file.found.map(\.kind.rawValue).joined(separator: " ")
        } catch {
            return "\(error)"
        }
    }

    @Sendable private static func tree(_ bytes: [UInt8]) -> String {
        do throws(WordFault) {
            return try importText(pandocAnswer: bytes).losses.map(\.kind.rawValue).joined(separator: " ")
        } catch {
            return "\(error)"
        }
    }

    private static func archive(_ document: [UInt8]) -> [UInt8] {
        zipArchive([
            ZipPart(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)), ZipPart(name: "word/document.xml", bytes: document),
            ZipPart(name: "word/header1.xml", bytes: document),
        ])
    }

    private static let document = Array(
        """
        <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:rPr><w:vanish/>\
        <w:color w:val="FF0000"/></w:rPr><w:t>dold &amp; röd</w:t></w:r><w:r><w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><!-- x -->\
        <mc:AlternateContent><mc:Fallback><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>ruta</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></mc:Fallback>\
        </mc:AlternateContent><w:fldSimple w:instr=" REF a "><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:instrText> DATE </w:instrText></w:r></w:p></w:body></w:document>
        """.utf8)

    private static let answer = """
        {"pandoc-api-version":[1,22,2,1],"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"T"}]}},"blocks":[
        {"t":"Header","c":[1,["a",[],[]],[{"t":"Str","c":"R"}]]},{"t":"OrderedList","c":[[3,{"t":"LowerAlpha"},{"t":"Period"}],[[{"t":"Para","c":[{"t":"Str","c":"x"}]}]]]},
        {"t":"Table","c":[["",[],[]],[null,[]],[[{"t":"AlignDefault"},{"t":"ColWidth","c":0.33}],[{"t":"AlignRight"},{"t":"ColWidth","c":0.33}]],
        [["",[],[]],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},2,1,[{"t":"Plain","c":[{"t":"Str","c":"A"}]}]],[["",[],[]],{"t":"AlignDefault"},1,1,[]]]]]],
        [[["",[],[]],0,[],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},1,2,[{"t":"Plain","c":[{"t":"Str","c":"B"}]}]]]]]]],[["",[],[]],[]]]},
        {"t":"Para","c":[{"t":"Str","c":"•\u{A0}*{{x}}* \u{F8FE}"},{"t":"LineBreak"},{"t":"Str","c":"1. två"},{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"l"}],["https://a.se",""]]},
        {"t":"Strong","c":[{"t":"Str","c":"fet!"}]},{"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"n"}]}]},
        {"t":"Span","c":[["",["comment-start"],[["author","A"]]],[{"t":"Str","c":"k"}]]}]}]}
        """
}
