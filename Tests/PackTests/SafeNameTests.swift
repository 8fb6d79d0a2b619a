import Testing

@testable import Pack

struct SafeNameTests {
    @Test(arguments: ["budget.yaml", "mål-1.md", "a b.csv", "console.txt", "com.yaml", "年.csv"])
    func ordinaryNamesAreWritten(_ name: String) { #expect(isSafe(name)) }

    @Test(arguments: [
        "", ".", "..", ".dold", ".\u{307}dold", "a/b", "a\\b", "c:d", "a\u{85}b", "a\u{9B}31mb", "a\u{1B}[31m", "a\nb",
        "fdp.\u{202E}exe", "a\u{200B}b", "CON", "con.txt", "Aux.yaml", "LPT1.csv", "slut.", "slut ", " början", "a\u{2028}b", "a?b", "COM¹.txt", "-rf",
    ])
    func othersAreNot(_ name: String) { #expect(!isSafe(name)) }
}
