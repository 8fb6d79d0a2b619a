import Testing

@testable import Checks

@Suite struct ListNumbersTests {
    @Test func numberedListsCount() throws {
        #expect(try findings(prose: "1. ett\n2. två\n8. tre\n4. fyra") == ["CK105: 8"])
        #expect(try findings(prose: "0. ett\n2. två") == ["CK105: 2"])
    }

    @Test func aListCountsFromItsOwnFirstNumber() throws {
        #expect(try findings(prose: "1. ett\n2. två\n\nMellantext.\n\n3. tre\n4. fyra") == [])
        #expect(try findings(prose: "4. fyra\n5. fem\n7. sju") == ["CK105: 7"])
    }

    @Test func onesAndSeveralListsAreLeftAlone() throws {
        #expect(try findings(prose: "1. ett\n1. två\n1. tre") == [])
        #expect(try findings(prose: "1. ett\n   1. inre\n   2. inre\n2. två\n\nText.\n\n1. ny\n2. lista") == [])
        #expect(try findings(prose: "- punkt\n  1. ett\n  2. två\n- punkt\n  1. ett") == [])
    }
}
