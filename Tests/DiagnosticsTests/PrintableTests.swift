import Testing

@testable import Diagnostics

struct PrintableTests {
    @Test func whatActsOnATerminalIsShownInstead() {
        #expect(printableLines("rad 1\n\trad 2") == "rad 1\n\trad 2")
        #expect(printableLines("a\u{1B}[31mb") == "a␛[31mb")
        #expect(printableLines("a\u{9B}31mb\u{7}") == "a\u{FFFD}31mb␇")
        #expect(printableLines("fdp.\u{202E}exe") == "fdp.\u{FFFD}exe")
        #expect(printableLines("a\u{E0041}b\u{FFF9}") == "a\u{FFFD}b\u{FFFD}")
        // A byte of a path that is no text.
        #expect(printableLines("m\u{10FEF6}te") == "m\u{FFFD}te")
    }
}
