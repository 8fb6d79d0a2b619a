import DocumentTree
import Testing

@testable import Markup

@Suite struct LanguageTests {
    @Test(arguments: [
        "sv", "en", "se", "sma", "rmy", "sv-FI", "en-US", "zh-Hant-TW", "sr-Latn", "de-CH-1901", "es-419", "fit", "zh-yue",
        "sl-rozaj", "ar-u-nu-latn", "EN", "mul",
    ])
    func registeredTags(_ tag: String) { #expect(LanguageTag.isRegistered(tag)) }

    @Test(arguments: [
        "", "xx", "swedish", "sv_SE", "sv-", "-sv", "e", "swe", "sv-XX9", "sv-ABCDE", "zh-Abcd", "en-US-x", "x-klingon", "sv SE",
        "sv-SE-1901-nope", "ab\u{E5}",
    ])
    func othersAreNot(_ tag: String) { #expect(!LanguageTag.isRegistered(tag)) }

    @Test(arguments: [
        ("swedish", "sv"), ("Engelska", "en"), ("english", "en"), ("swe", "sv"), ("sv_SE", "sv-SE"), ("sv-SVE", "sv"),
        ("arabiksa", "ar"), ("suomi", "fi"), ("dk", "da"), ("EN-us", "en-US"), ("ZH-HANT", "zh-Hant"), ("persiska", "fa"),
    ])
    func theOneThatWasMeantIsProposed(_ tag: String, _ expected: String) {
        #expect(LanguageTag.suggestion(for: tag) == expected)
    }

    @Test func nothingIsProposedForWhatIsNearNothing() {
        #expect(LanguageTag.suggestion(for: "xx") == nil)
        #expect(LanguageTag.suggestion(for: "qqqqqqqqqq") == nil)
    }

    @Test func aLinkMayStandInForeignWords() {
        let source = "Läs [read [the *report*](https://example.org) `first` now](lang:en) i dag"
        let built = build(source)
        #expect(built.codes == [])
        #expect(
            built.body == """
                  paragraph
                    text "Läs "
                    foreign en
                      text "read "
                      link https://example.org
                        text "the "
                        emphasis
                          text "report"
                      text " "
                      code "first"
                      text " now"
                    text " i dag"
                """)
        var ranges: [String?] = []
        built.document.forEachInline { if case .text(_, let range) = $0 { ranges.append(text(source, range)) } }
        #expect(ranges.dropFirst() == ["Läs ", "read ", "the ", "report", " ", " now", " i dag"])
    }

    @Test func foreignWordsMayStandInForeignWords() {
        let built = build("[a [b [c](https://x.se) d](lang:fr) e](lang:en) [f [g](https://y.se)](lang:de)")
        #expect(built.codes == [])
        #expect(
            built.body == """
                  paragraph
                    foreign en
                      text "a "
                      foreign fr
                        text "b "
                        link https://x.se
                          text "c"
                        text " d"
                      text " e"
                    text " "
                    foreign de
                      text "f "
                      link https://y.se
                        text "g"
                """)
    }

    @Test func bracketsAndMarksWithinForeignWords() {
        for source in [
            "[*text* med `kod`](lang:en)", "[a [b] c](lang:en)", "[a **b `c` d** e](lang:en)", "[a [^1]](lang:en)\n\n[^1]: not",
            "[*a [b](https://x.se)* c](lang:en)", "- [a\n  [b](https://x.se) c](lang:en)",
        ] {
            let built = build(source)
            #expect(built.codes == [], "\(source)")
            #expect(built.body.contains("foreign en"), "\(source)")
            #expect(!built.body.contains("](") && !built.body.contains("lang:"), "\(source): \(built.body)")
        }
    }

    @Test func aValueIsNeverTakenForBrackets() {
        let built = build("«0» [x](https://x.se) y](lang:en)", value("[a"))
        #expect(!built.body.contains("foreign"))
    }

    @Test func anUnknownLanguageIsToldAtItsPlace() {
        for source in ["Ett [meetup](lang:swedish) till", "Ett [möte [x](https://x.se)](lang:swedish) till"] {
            let built = build(source)
            #expect(built.codes == ["MD019"])
            #expect(text(source, built.diagnostics[0].range) == "lang:swedish")
            #expect(built.diagnostics[0].arguments["förslag"] == "sv")
        }
    }
}
