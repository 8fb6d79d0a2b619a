import Diagnostics
import Synchronization

/// Something that was counted: how many, in which file, by the number of the code.
struct CountedThing: Sendable {
    var number: Int
    var file: FileID?
    var count: Int
}

/// What a rule came to in some texts that stand together.
struct TextFindings: Sendable {
    var diagnostics: [Diagnostic]
    var counted: [CountedThing]
}

/// Passages that stand together, and what rules found in them, where that is remembered.
struct PassageGroup: Sendable {
    var passages: Range<Int>
    var work: TextWork?
}

/// What rules that ask nothing but a text have found in some, by the numbers of their codes.
final class TextWork: Sendable {
    private let found = Mutex<[Int: TextFindings]>([:])

    func findings(_ number: Int) -> TextFindings? { found.withLock { $0[number] } }
    func keep(_ findings: TextFindings, _ number: Int) { found.withLock { $0[number] = findings } }
}
