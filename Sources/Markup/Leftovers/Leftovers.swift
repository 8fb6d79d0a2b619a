import Diagnostics

/// Something in typed text that was meant as markup, or as something else than words, and would be printed as it stands.
struct Leftover {
    let code: DiagnosticCode
    /// Of the typed text's bytes.
    let range: Range<Int>
    var arguments: [String: String] = [:]
    /// What the stretch can be replaced with, where the meaning is plain.
    var replacement: String?
    /// More of the same: told with this one, and replaced with it.
    var others: [Range<Int>] = []
}

/// A kind of leftover: how it is found. A new kind is a line in `all`, a file beside this one and a code.
struct LeftoverKind: Sendable {
    /// A text without any of these is not looked at; empty for a kind that needs none.
    private let signs: SignSet
    private let find: @Sendable (TypedText, LeftoverContext) -> [Leftover]

    init(_ signs: StaticString = "", _ find: @escaping @Sendable (TypedText, LeftoverContext) -> [Leftover]) {
        self.signs = SignSet(UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
        self.find = find
    }

    func leftovers(_ text: TypedText, _ signs: SignSet, _ context: LeftoverContext) -> [Leftover] {
        self.signs.isEmpty || !self.signs.isDisjoint(with: signs) ? find(text, context) : []
    }

    static let all: [LeftoverKind] = [
        emphasis, code, links, footnotes, marks, taskBoxes, bullets, runTogether, cellLists, rows, headings, brackets, quotes, words,
    ]
}

/// Bytes of a text, a bit for each of ASCII and one for all others.
struct SignSet: OptionSet {
    let rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        rawValue = bytes.reduce(0) { $0 | 1 &<< UInt128(truncatingIfNeeded: $1 < 0x80 ? $1 : 0) }
    }
}

/// What kinds know beside the text that they look at.
struct LeftoverContext {
    /// A star behind a word and another at the start of a line are a note by hand: `kr*`, and `*Preliminärt.` below.
    let hasHandmadeNotes: Bool

    init(_ texts: [TypedText]) {
        var (behind, before) = (false, false)
        for text in texts where text.bytes.contains(UInt8(ascii: "*")) {
            for run in text.stars {
                if text.isNoteMark(run) { behind = true }
                if text.opensLine(run) { before = true }
            }
        }
        hasHandmadeNotes = behind && before
    }
}

extension DocumentBuilder {
    /// Tells what Markdown made nothing of in the words of a text. Code, values and escaped characters are not looked at.
    mutating func reportLeftovers(in tree: MarkdownTree, _ map: SourceMap) {
        let texts = TypedTextReader.texts(of: tree, map)
        let context = LeftoverContext(texts)
        for text in texts {
            let signs = text.bytes.withUnsafeBufferPointer(SignSet.init)
            for kind in LeftoverKind.all {
                for leftover in kind.leftovers(text, signs, context) { report(leftover, in: text, map) }
            }
        }
    }

    private mutating func report(_ leftover: Leftover, in text: TypedText, _ map: SourceMap) {
        let known = leftover.range.filter { text.places[$0] >= 0 }
        guard let first = known.first, let last = known.last else {
            diagnostics.report(leftover.code, at: map.lineRange(text.line), leftover.arguments)
            return
        }
        let range = map.sourceRange(Int(text.places[first]), Int(text.places[last]) + 1)
        let canReplace = map.isExact && text.isUnbroken(leftover.range)
        var diagnostic = Diagnostic(leftover.code, at: range, leftover.arguments, replacement: canReplace ? leftover.replacement : nil)
        if diagnostic.replacement != nil {
            diagnostic.alsoReplaced = leftover.others.compactMap { other in
                guard text.isUnbroken(other), let first = other.first, let last = other.last else { return nil }
                return map.sourceRange(Int(text.places[first]), Int(text.places[last]) + 1)
            }
        }
        diagnostics.report(diagnostic)
    }
}
