import Diagnostics
import Testing

@testable import Text

@Suite struct HyphenatorTests {
    let hyphenator: Hyphenator

    init() {
        var diagnostics = DiagnosticList()
        hyphenator = Hyphenator(HyphenationDictionaries.open(diagnostics: &diagnostics))
    }

    func hyphenated(_ word: String) -> String {
        let breaks = Set(hyphenator.breaks(in: word, language: "sv"))
        var result: [UInt8] = []
        for (index, byte) in word.utf8.enumerated() {
            if breaks.contains(index) { result.append(UInt8(ascii: "=")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What libhyphen says of the same words with the same patterns.
    @Test(arguments: [
        "sam=hälls=kon=trak=tet", "pro=cess=ledar=rap=port", "kom=mu=ni=ka=tions=mål", "upp=väx=ling",
        "sty=rel=se=möte", "(Eskils=tuna),", "Sam=hälls=kon=trak=tets", "”själv=stän=diga”",
    ])
    func swedishWords(_ expected: String) {
        #expect(hyphenated(expected.filter { $0 != "=" }) == expected)
    }

    @Test(arguments: [
        "KOMMUNFULLMÄKTIGE", "www.vasteras.se/samhallskontraktet", "kontakt@eskilstuna.se", "2024-09-19", "mål2024",
        "styrelse/nämnd", "år", "blev",
    ])
    func leftWhole(_ word: String) {
        #expect(hyphenated(word) == word)
    }

    @Test func aMissingDictionaryIsAWarningAndNoHyphens() {
        var diagnostics = DiagnosticList()
        let none = HyphenationDictionaries.open(languages: ["sv"], folders: ["/finns/inte"], diagnostics: &diagnostics)
        #expect(diagnostics.items.map(\.code.id) == ["TX007"])
        #expect(Hyphenator(none).breaks(in: "samhällskontraktet", language: "sv").isEmpty)
    }

    @Test func brokenPatternFilesDoNotCrash() {
        for text in ["", "UTF-8", "UTF-8\n\n1\n123\n.a1\nå", "ISO8859-1\n\u{FF}\u{FE}9"] {
            let patterns = HyphenationPatterns(Array(text.utf8))
            _ = patterns.levels(of: [0x61, 0x62])
            _ = patterns.levels(of: [])
        }
    }
}
