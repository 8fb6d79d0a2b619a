import Diagnostics

/// Reads a text with slips of form in it: at each it goes on with the next key (or list item) of the same
/// level, so that one run tells all slips and what else is wrong around them.
///
/// The text is read in stretches, each up to the next slip. What libyaml says of a stretch is said of its first
/// slip only, since the rest of it is mostly a consequence.
struct YAMLRecovery {
    private(set) var diagnostics = DiagnosticList()
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: FileID
    private let base: Int
    private let isASCII: Bool
    private let limits: YAMLLimits
    private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
    private var faults = 0

    /// A text with more slips than this is no YAML, and reading on would cost more than it tells.
    private static let mostFaults = 50
    /// Groups within groups that are searched for the slip.
    private static let deepest = 4

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, base: Int, isASCII: Bool, limits: YAMLLimits) {
        self.bytes = bytes
        self.file = file
        self.base = base
        self.isASCII = isASCII
        self.limits = limits
    }

    /// - Returns: what could be read, marked as partial; nil when no slip can be told apart from the rest.
    mutating func tree() -> YAMLNode? {
        let root = level(0..<bytes.count, indent: 0, depth: 0)
        return faults > 0 && diagnostics.hasErrors ? root : nil
    }

    // MARK: One level

    /// The keys or items of one level, as far as they can be read.
    private mutating func level(_ whole: Range<Int>, indent: Int, depth: Int) -> YAMLNode? {
        let starts = childStarts(whole, indent)
        guard let first = starts.first else { return nil }
        let isList = bytes[first + indent] == 0x2D
        var found = Level()
        var rest = whole
        while !rest.isEmpty, faults < YAMLRecovery.mostFaults {
            let (tree, slip) = read(rest)
            if let tree { found.add(tree, &diagnostics) }
            guard let slip else { break }
            faults += 1
            let bad = starts.last { $0 <= max(slip.offset, rest.lowerBound) } ?? first
            let end = starts.first { $0 > bad } ?? whole.upperBound
            if bad > rest.lowerBound, let before = read(rest.lowerBound..<bad).tree { found.add(before, &diagnostics) }
            let told = diagnostics.items.count
            if depth < YAMLRecovery.deepest, let group = group(bad..<end, indent) {
                let value = level(group.body, indent: group.indent, depth: depth + 1)
                if let value { found.add(YAMLPair(key: group.key, value: value), &diagnostics) }
            }
            if diagnostics.items.count == told { diagnostics.report(slip.diagnostic) }
            rest = min(max(end, rest.lowerBound + 1), whole.upperBound)..<whole.upperBound
        }
        let range = SourceRange(file: file, start: base + first + indent, end: base + whole.upperBound)
        var node = YAMLNode(isList ? .sequence(found.items) : .mapping(found.pairs), at: range)
        node.isPartial = true
        return node
    }

    /// What has been read of a level.
    private struct Level {
        var pairs: [YAMLPair] = []
        var items: [YAMLNode] = []

        mutating func add(_ node: YAMLNode, _ diagnostics: inout DiagnosticList) {
            items += node.items ?? []
            for pair in node.pairs ?? [] { add(pair, &diagnostics) }
        }

        mutating func add(_ pair: YAMLPair, _ diagnostics: inout DiagnosticList) {
            guard let first = pairs.first(where: { $0.key.text == pair.key.text }) else { return pairs.append(pair) }
            diagnostics.report(
                .duplicateKey, at: pair.key.range, ["nyckel": pair.key.text],
                notes: [DiagnosticNote(first.key.range, sv: "först här", en: "first here")])
        }
    }

    private struct Slip {
        var diagnostic: Diagnostic
        /// In `bytes`.
        var offset: Int
    }

    /// Reads a stretch: its tree, or its first slip.
    private mutating func read(_ stretch: Range<Int>) -> (tree: YAMLNode?, slip: Slip?) {
        var builder = YAMLBuilder(
            UnsafeBufferPointer(rebasing: bytes[stretch]), file: file, base: base + stretch.lowerBound, isASCII: isASCII,
            limits: limits)
        builder.anchors = anchors
        guard let root = builder.document() else {
            let slip = builder.fault.map { Slip(diagnostic: $0.diagnostic, offset: Int($0.diagnostic.range?.start ?? 0) - base) }
            return (nil, slip)
        }
        anchors = builder.anchors
        diagnostics.append(contentsOf: builder.diagnostics)
        // By itself a key without its colon is a text like any other.
        if root.text != nil, !root.isEmpty {
            let start = Int(root.range.start) - base
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let place = SourceRange(file: file, start: base + start, end: base + end)
            return (nil, Slip(diagnostic: Diagnostic(.missingColon, at: place), offset: start))
        }
        return (root, nil)
    }

    // MARK: Lines

    /// Where the lines start that begin a key or an item of the level: those with just its indentation.
    private func childStarts(_ range: Range<Int>, _ indent: Int) -> [Int] {
        var starts: [Int] = []
        var isList = false
        var line = range.lowerBound
        while line < range.upperBound {
            let text = textStart(line, range.upperBound)
            if text - line == indent, text < range.upperBound, isContent(text, range.upperBound) {
                let isItem = bytes[text] == 0x2D && (text + 1 == range.upperBound || bytes[text + 1] <= 0x20)
                if starts.isEmpty { isList = isItem }
                // Items may stand under their key without being indented; closing brackets too.
                if isItem == isList, bytes[text] != 0x5D, bytes[text] != 0x7D { starts.append(line) }
            }
            line = nextLine(line, range.upperBound)
        }
        return starts
    }

    /// A key alone on its line, and the lines below it that are indented more.
    private func group(_ child: Range<Int>, _ indent: Int) -> (key: YAMLPair.Key, body: Range<Int>, indent: Int)? {
        let start = child.lowerBound + indent
        let next = nextLine(child.lowerBound, child.upperBound)
        var end = start
        while end < next, bytes[end] != 0x3A, bytes[end] != 0x0A { end += 1 }
        guard end > start, end < next, bytes[end] == 0x3A, bytes[start] != 0x22, bytes[start] != 0x27, bytes[start] != 0x2D,
            !isContent(textStart(end + 1, next), next)
        else { return nil }
        var line = next
        while line < child.upperBound, !isContent(textStart(line, child.upperBound), child.upperBound) {
            line = nextLine(line, child.upperBound)
        }
        let inner = textStart(line, child.upperBound) - line
        guard line < child.upperBound, inner > indent else { return nil }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let key = YAMLPair.Key(text, at: SourceRange(file: file, start: base + start, end: base + end))
        return (key, line..<child.upperBound, inner)
    }

    private func textStart(_ line: Int, _ end: Int) -> Int {
        var index = line
        while index < end, bytes[index] == 0x20 { index += 1 }
        return index
    }

    private func nextLine(_ line: Int, _ end: Int) -> Int {
        var index = line
        while index < end, bytes[index] != 0x0A { index += 1 }
        return min(index + 1, end)
    }

    /// Neither blank nor a comment nor the mark of a document.
    private func isContent(_ index: Int, _ end: Int) -> Bool {
        guard index < end, bytes[index] > 0x20, bytes[index] != 0x23 else { return false }
        let isMark = index + 2 < end && bytes[index] == bytes[index + 1] && bytes[index] == bytes[index + 2]
        return !(isMark && (bytes[index] == 0x2D || bytes[index] == 0x2E))
    }
}
