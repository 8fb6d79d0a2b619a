import Diagnostics

/// Which accounts or codes are meant: `50-56`, `5010`, `4011–4999`, `85*`, `2310, 2312`.
///
/// Of accounts a number means all that begin with it, as charts are built: `5` is class 5, `5010` takes `50101` too. A range
/// compares as many digits as its ends have. Of other codes a word means itself alone, `*` any letters at its end, and a
/// range numbers with as many digits; a dash means that there is no code.
struct PatternSet: Sendable {
    enum Pattern: Hashable, Sendable {
        case exact(String)
        case prefix(String)
        /// Both ends with as many digits.
        case range(low: Int, high: Int, digits: Int)
        case any
        /// A dash: no code at all.
        case none
    }

    private(set) var patterns: [Pattern] = []
    /// What is no pattern.
    private(set) var faults: [String] = []
    /// As it was written.
    let text: String
    private let isAccount: Bool

    init(_ text: String, isAccount: Bool) {
        self.text = text
        self.isAccount = isAccount
        // Blanks around a dash belong to the range.
        var plain = ""
        for letter in text { plain.append(letter == "–" || letter == "−" ? "-" : letter == ";" || letter == "," ? " " : letter) }
        var words = plain.split(separator: " ").map(String.init)
        var index = 0
        while index < words.count {
            if words[index] == "-", index > 0, index + 1 < words.count {
                words.replaceSubrange(index - 1...index + 1, with: ["\(words[index - 1])-\(words[index + 1])"])
            } else {
                index += 1
            }
        }
        for word in words { add(word) }
        if words.isEmpty { faults.append(text) }
    }

    private mutating func add(_ word: String) {
        if word == "*" { return patterns.append(.any) }
        if word == "-", !isAccount { return patterns.append(.none) }
        if word.hasSuffix("*") {
            let start = String(word.dropLast())
            return start.contains("*") ? faults.append(word) : patterns.append(.prefix(start))
        }
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
        if ends.count == 2, let low = Int(ends[0]), let high = Int(ends[1]), ends[0].allSatisfy(\.isNumber), ends[1].allSatisfy(\.isNumber) {
            guard ends[0].count == ends[1].count, low <= high, ends[0].count <= 12 else { return faults.append(word) }
            return patterns.append(.range(low: low, high: high, digits: ends[0].count))
        }
        if isAccount {
            guard word.utf8.allSatisfy({ $0 > 0x2F && $0 != UInt8(ascii: ":") }) else { return faults.append(word) }
            patterns.append(.prefix(word))
        } else {
            patterns.append(.exact(word))
        }
    }

    /// Whether a row without a code is meant.
    var takesNone: Bool { patterns.contains(.none) }

    func matches(_ code: String) -> Bool {
        for pattern in patterns {
            switch pattern {
            case .any: return true
            case .none: continue
            case .exact(let wanted): if wanted == code { return true }
            case .prefix(let start): if code.utf8.starts(with: start.utf8) { return true }
            case .range(let low, let high, let digits):
                let head = isAccount ? code.prefix(digits) : Substring(code)
                if head.utf8.count == digits, let number = Int(head), number >= low, number <= high { return true }
            }
        }
        return false
    }
}

/// Rows that are meant: all conditions hold.
struct Selection: Sendable {
    struct Condition: Sendable {
        /// `konto`, or the name of a dimension as the mapping has it.
        var name: String
        var nameRange: SourceRange?
        var patterns: PatternSet
        var range: SourceRange?
    }
    var conditions: [Condition]
    var range: SourceRange?

}

/// What a condition on the account is called.
let accountKey = "konto"
