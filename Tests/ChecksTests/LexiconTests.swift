import Foundation
import Style
import Testing

@testable import Checks

/// The words that rules look for, language by language.
@Suite struct LexiconTests {
    /// A kind of word that only some languages have, and rules do without.
    private static let optional: WordKinds = [
        .pointed, .goalWithDigits, .tableOther, .tableIdiom, .dateOf, .datePreposition, .perWeek, .halfDay, .notPast, .currency,
        .subject, .article,
    ]

    @Test(arguments: DocumentLanguage.allCases) func everyLanguageHasWordsOfEveryKind(language: DocumentLanguage) {
        let lexicon = Lexicon.of(language)
        var kinds: WordKinds = []
        for word in lexicon.words { kinds.formUnion(lexicon.meaning(of: word).kinds) }
        for bit in 0..<62 {
            let kind = WordKinds(rawValue: 1 << UInt64(bit))
            #expect(LexiconTests.optional.contains(kind) || kinds.contains(kind), "bit \(bit) in \(language)")
        }
        let phrases = lexicon.phrases
        for list in [
            phrases.balance, phrases.withinBudget, phrases.onPlan, phrases.promised, phrases.upTo, phrases.starting, phrases.fillIn,
            phrases.returning, phrases.wishing,
        ] { #expect(!list.isEmpty && list.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == $0.lowercased() } }) }
    }

    @Test func monthsWeekdaysAndNumbersAreTheLanguages() {
        #expect(Lexicon.swedish.meaning(of: "maj").month == 5 && Lexicon.swedish.meaning(of: "lördagen").weekday == 6)
        #expect(Lexicon.english.meaning(of: "sept").month == 9 && Lexicon.english.meaning(of: "thurs").weekday == 4)
        #expect(Lexicon.english.meaning(of: "seven").numeral == 7 && Lexicon.swedish.meaning(of: "seven").numeral == 0)
        #expect(Lexicon.english.meaning(of: "forecasts").figure == .forecast)
        #expect(Lexicon.english.numbers.unitBefore == "SEK" && Lexicon.english.numbers.groupMark == 0x2C)
        #expect(Lexicon.swedish.numbers.unitAfter == "kr" && Lexicon.swedish.numbers.groupMark == nil)
    }

    @Test func aWordIsKeptOnceHoweverOftenItStands() {
        var table = WordTable(.english)
        let text = Array("The goal, the goals and The goal".utf8)
        #expect(splitWords(text, &table).count == 7)
        #expect(table.entries.map(\.written) == ["The", "goal", "the", "goals", "and"])
        for number in 0..<200 { _ = splitWords(Array("word\(number) goal".utf8), &table) }
        #expect(table.entries.count == 205)
    }

    /// Rules ask for kinds of words. A word of a language in a rule would leave the others out.
    @Test func noRuleHasWordsOfItsOwn() throws {
        let folder = Bench.repository.appending(path: "Sources/Checks/Rules")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for line in text.split(separator: "\n") {
                #expect(line.firstMatch(of: /\.text (==|!=) "|"\]\.contains\([^)]*\.text\)|\.text\.has(Pre|Suf)fix\("/) == nil, "\(name): \(line)")
            }
        }
    }
}
