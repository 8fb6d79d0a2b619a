import Testing

@testable import Word

struct EscapeTests {
    @Test(arguments: [
        ("5 * 3 = 15", "5 \\* 3 = 15"), ("a_b och _c_", "a_b och \\_c\\_"), ("[bilaga 3](x)", "\\[bilaga 3\\]\\(x)"),
        ("{{budget}} {{{x", "\\{{budget}} \\{{{x"), ("<b>fet</b> 5 < 6", "\\<b>fet\\</b> 5 < 6"), ("AT&T &amp; R & D", "AT\\&T \\&amp; R & D"),
        ("~~struket~~ ~5", "\\~\\~struket\\~\\~ ~5"), ("==märkt==", "=\\=märkt=\\="), (":::sekretess 1 kap.", ":\\:\\:sekretess 1 kap."),
        ("C:\\mapp|x", "C:\\\\mapp\\|x"), ("https://www.vasteras.se/a_b", "https://www.vasteras.se/a_b"), ("anna_b@mdu.se", "anna_b@mdu.se"),
    ])
    func wordsStayWords(_ text: String, _ expected: String) {
        #expect(MarkdownEscapes.escaped(text) == expected)
    }

    @Test(arguments: [
        ("- ett", "\\- ett"), ("# ett", "\\# ett"), ("2024. Ett år", "2024\\. Ett år"), ("1) ett", "1\\) ett"), ("> ett", "\\> ett"),
        ("15.30 börjar", "15.30 börjar"),
    ])
    func aParagraphStaysOne(_ line: String, _ expected: String) {
        #expect(MarkdownEscapes.opening(line) == expected)
    }
}
