import Testing

@testable import Facts

@Suite struct WordChangesTests {
    private func changed(_ stretches: [WordChanges.Stretch]) -> [String] { stretches.filter(\.isChanged).map(\.words) }

    @Test func theWordsThatDifferAreFoundInBothWordings() {
        let changes = WordChanges(
            from: "Alla parter upplever att det finns en öppen och väl fungerande kommunikation.",
            to: "Samtliga parter upplever att det finns en väl fungerande och ändamålsenlig kommunikation.")
        #expect(changed(changes.before) == ["Alla", "öppen och"])
        #expect(changed(changes.now) == ["Samtliga", "och ändamålsenlig"])
        #expect(changes.now.map(\.words).joined(separator: " ") == "Samtliga parter upplever att det finns en väl fungerande och ändamålsenlig kommunikation.")
    }

    @Test func whereLinesEndIsNoChange() {
        #expect(WordChanges(from: "ett två\ntre", to: "ett  två tre").isEmpty)
        #expect(WordChanges(from: "", to: "").isEmpty)
    }

    @Test func wordsAtTheEndsAreFound() {
        let changes = WordChanges(from: "minst 10 Mkr", to: "minst 12 Mkr varje år")
        #expect(changed(changes.before) == ["10"])
        #expect(changed(changes.now) == ["12", "varje år"])
        #expect(WordChanges(from: "", to: "nytt").now == [.init(words: "nytt", isChanged: true)])
    }

    /// Texts too long to hold each word against each are new as a whole, between what they begin and end with.
    @Test func longTextsAreStillTold() {
        let long = (0..<3_000).map { "ord\($0)" }.joined(separator: " ")
        let other = (0..<3_000).map { "andra\($0)" }.joined(separator: " ")
        let changes = WordChanges(from: "Först \(long) sist", to: "Först \(other) sist")
        #expect(changes.before.count == 3)
        #expect(changes.now.first == .init(words: "Först", isChanged: false))
    }
}
