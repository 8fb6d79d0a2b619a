import Testing

@testable import System

struct RememberedTests {
    private let page = Remembered.Place("page", "1")

    @Test func whatIsMadeOfTheSameIsMadeOnce() {
        let memory = Remembered()
        var times = 0
        func page(of words: [String]) -> (made: Int, stamp: Remembered.Stamp) {
            memory.thing(self.page, of: words) {
                times += 1
                return words.count
            }
        }
        let first = page(of: ["a"])
        #expect(page(of: ["a"]) == first)
        #expect(times == 1)
        #expect(page(of: ["a", "b"]).stamp != first.stamp)
        #expect(times == 2)
        // Only the last is remembered.
        #expect(page(of: ["a"]).stamp != first.stamp)
    }

    @Test func aThingOfAnotherKindIsNotTakenForIt() {
        let memory = Remembered()
        memory.keep("one", page, of: 1)
        #expect(memory.recall(Int.self, page, of: 1) == nil)
        #expect(memory.recall(String.self, page, of: "1") == nil)
        #expect(memory.recall(String.self, page, of: 1)?.made == "one")
    }

    @Test func whatARunDidNotAskForIsForgotten() {
        let memory = Remembered()
        memory.keep("one", page, of: 1)
        memory.keep("two", .init("page", "2"), of: 2)
        memory.forgetUnused()
        #expect(memory.recall(String.self, page, of: 1) != nil)
        memory.forgetUnused()
        #expect(memory.count == 1)
        #expect(memory.recall(String.self, .init("page", "2"), of: 2) == nil)
        memory.forgetAll()
        #expect(memory.count == 0)
    }

    @Test func whatIsMadeSaysWhichPartsOfItsKeyItCameOf() {
        let memory = Remembered()
        memory.keep(["a"], page, of: ["a": 1, "b": 2])
        func recall(_ key: [String: Int]) -> [String]? {
            memory.recall([String].self, page, [String: Int].self) { known, names in names.allSatisfy { known[$0] == key[$0] } }?.made
        }
        #expect(recall(["a": 1, "b": 3]) == ["a"])
        #expect(recall(["a": 2, "b": 2]) == nil)
    }

    @Test func withoutAMemoryNoKeyIsMade() {
        let memory: Remembered? = nil
        var hasKey = false
        func key() -> Int {
            hasKey = true
            return 1
        }
        #expect(memory.thing(page, of: key()) { "made" } == "made")
        #expect(!hasKey)
    }
}
