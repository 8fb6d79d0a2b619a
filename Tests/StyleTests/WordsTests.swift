import Testing

@testable import Style

/// The catalogues of the program's own words say the same things in each language.
@Suite struct WordsTests {
    /// Every text of a catalogue by the path to it: "charts.extremes".
    private func texts(_ value: Any, _ path: String = "") -> [(path: String, text: String, fields: Set<String>)] {
        switch value {
        case let text as String: [(path, text, [])]
        case let phrase as PhrasePattern: [(path, phrase.pattern, Set(phrase.fields))]
        case let list as [String]: list.enumerated().map { ("\(path)[\($0.offset)]", $0.element, []) }
        default:
            Mirror(reflecting: value).children.flatMap { child in
                texts(child.value, path + (path.isEmpty ? "" : ".") + (child.label ?? ""))
            }
        }
    }

    @Test func eachPhraseHasTheSameFieldsInBothLanguages() {
        let swedish = texts(Words.swedish), english = texts(Words.english)
        #expect(swedish.count > 100)
        #expect(swedish.map(\.path) == english.map(\.path))
        for (left, right) in zip(swedish, english) {
            #expect(!left.text.isEmpty && !right.text.isEmpty, "\(left.path)")
            #expect(left.fields == right.fields, "\(left.path)")
        }
    }

    @Test func aPhraseIsFilledByItsFields() {
        let phrase: PhrasePattern = "{a} före {b}, {a}"
        #expect(phrase(["a": "ett", "b": "{a}"]) == "ett före {a}, ett")
        #expect(phrase.fields == ["a", "b", "a"])
        #expect(PhrasePattern("utan {slut")([:]) == "utan {slut")
        #expect(PhrasePattern("{okänt}")(["a": "x"]) == "{okänt}")
    }

    @Test func aTagChoosesTheWords() {
        #expect(DocumentLanguage(tag: "en-GB") == .english)
        #expect(DocumentLanguage(tag: "sv-SE") == .swedish)
        #expect(DocumentLanguage(tag: "fi") == .swedish)
    }

    @Test func listsAndCounts() {
        #expect(Words.swedish.numbers.listed(["a", "b", "c"]) == "a, b och c")
        #expect(Words.english.numbers.listed(["a"]) == "a")
        #expect(Words.english.numbers.counted(12) == "twelve")
        #expect(Words.english.numbers.counted(13) == "13")
    }
}
