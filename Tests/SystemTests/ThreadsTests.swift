import Synchronization
import System
import Testing

struct ThreadsTests {
    @Test("What comes of each piece stands in its place, however many threads do the work", arguments: [0, 1, 2, 7, 100])
    func order(_ threads: Int) {
        #expect(onThreads(threads, each: 50) { $0 * $0 } == (0..<50).map { $0 * $0 })
        #expect(onThreads(threads, each: 0) { $0 }.isEmpty)
    }

    @Test("A thing is made once, and not until somebody asks")
    func once() {
        let made = Atomic(0)
        let thing = OnceMade<Int>()
        #expect(made.load(ordering: .relaxed) == 0)
        let seen = onThreads(4, each: 100) { _ in thing.value { made.wrappingAdd(1, ordering: .relaxed).newValue } }
        #expect(seen == [Int](repeating: 1, count: 100))
    }
}
