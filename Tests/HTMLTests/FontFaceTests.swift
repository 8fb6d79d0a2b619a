import Foundation
import Style
import Testing

@testable import HTML

@Suite struct FontFaceTests {
    @Test func aPageCarriesItsFonts() {
        var context = Samples.context
        context.current = "bilaga-2"
        context.theme.fonts.main = "My \"</style>Sans"
        context.fonts = { use in
            // What is in tags is not shown; capitals are, where the style sheet asks for them.
            #expect(use.characters.contains("å") && use.characters.contains("Å"))
            #expect(use.characters == use.characters.sorted { $0.value < $1.value })
            #expect(use.hasItalics)
            return [
                HTMLFontFace(weight: 400, isItalic: false, bytes: Array("font".utf8), isCFF: false),
                HTMLFontFace(weight: 600, isItalic: true, bytes: Array("f".utf8), isCFF: true),
            ]
        }
        let page = String(decoding: renderHTML(Samples.report, context), as: UTF8.self)
        #expect(
            page.contains(
                "@font-face{font-family:\"My /style>Sans\";font-weight:400;font-style:normal;"
                    + "src:url(data:font/ttf;base64,Zm9udA==)}"))
        #expect(page.contains("font-weight:600;font-style:italic;src:url(data:font/otf;base64,Zg==)}"))
        #expect(page.components(separatedBy: "</style").count == 2)
        #expect(page.hasSuffix("</body>\n</html>\n"))
    }

    @Test func charactersWithinTagsAreNotShown() {
        let use = HTMLFontUse(body: Array("<p title=\"zzz\">ab ö</p><!-- q -->".utf8))
        #expect(!use.characters.contains("z"))
        #expect(use.characters.contains("Ö"))
        #expect(!use.hasItalics)
    }
}
