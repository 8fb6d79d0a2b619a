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
            if isOdd(rest.lowerBound, indent, whole.upperBound) {
                let end = starts.first { $0 > rest.lowerBound } ?? whole.upperBound
                readOdd(rest.lowerBound..<end, &found)
                rest = end..<whole.upperBound
                continue
            }
            let stretch = rest.lowerBound..<(starts.first { $0 > rest.lowerBound && isOdd($0, indent, whole.upperBound) } ?? whole.upperBound)
            let (tree, slip) = read(stretch)
            if let tree { found.add(tree, &diagnostics) }
            guard let slip else {
                rest = stretch.upperBound..<whole.upperBound
                continue
            }
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

    /// A key that begins in another column than those of its level: told at its line, and read as one of them.
    private mutating func readOdd(_ child: Range<Int>, _ found: inout Level) {
        faults += 1
        let text = textStart(child.lowerBound, child.upperBound)
        let tab = (child.lowerBound..<text).first { bytes[$0] == 0x09 }
        let end = nextLine(child.lowerBound, child.upperBound)
        let place = tab.map { ($0, $0 + 1) } ?? (text, end > text && bytes[end - 1] == 0x0A ? end - 1 : end)
        diagnostics.report(tab == nil ? .indentation : .tab, at: SourceRange(file: file, start: base + place.0, end: base + place.1))
        let (tree, slip) = read(text..<child.upperBound)
        if let tree { found.add(tree, &diagnostics) } else if let slip { diagnostics.report(slip.diagnostic) }
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

    /// Where the lines start that begin a key or an item of the level: those with just its indentation, and those with less, which
    /// nothing outside of it explains.
    private func childStarts(_ range: Range<Int>, _ indent: Int) -> [Int] {
        var starts: [Int] = []
        var isList = false
        var line = range.lowerBound
        while line < range.upperBound {
            let text = textStart(line, range.upperBound)
            if text < range.upperBound, isContent(text, range.upperBound), depthOfLine(line, text, range) <= indent {
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
        guard line < child.upperBound else { return nil }
        let inner = innerIndent(line..<child.upperBound, within: indent)
        guard inner > indent else { return nil }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let key = YAMLPair.Key(text, at: SourceRange(file: file, start: base + start, end: base + end))
        return (key, line..<child.upperBound, inner)
    }

    /// The column in which the children of a group begin that itself begins in `outer`. A first child in another column is told
    /// from the others by a line below it that ends what stands within it, and that begins neither where it does nor where that does.
    private func innerIndent(_ body: Range<Int>, within outer: Int) -> Int {
        let first = depthOfLine(body.lowerBound, textStart(body.lowerBound, body.upperBound), body)
        var line = nextLine(body.lowerBound, body.upperBound)
        var (within, other): (Int?, Int?)
        while line < body.upperBound {
            let text = textStart(line, body.upperBound)
            if isContent(text, body.upperBound) {
                let depth = depthOfLine(line, text, body)
                // Another begins where the first does.
                if depth == first { return first }
                if other == nil, depth < (within ?? first) { other = depth }
                if within == nil { within = depth }
            }
            line = nextLine(line, body.upperBound)
        }
        guard let other, first != outer + usualStep || other == outer + usualStep else { return first }
        return other
    }

    /// By how much our own files are indented, and what a message says.
    private let usualStep = 2

    private func isOdd(_ line: Int, _ indent: Int, _ end: Int) -> Bool { textStart(line, end) - line != indent || bytes[line..<line + indent].contains(0x09) }

    /// How far a line is indented. A tab has no width that YAML knows, so that what its line stands with says it: a step less than
    /// what stands within it, or as much as the line above.
    private func depthOfLine(_ line: Int, _ text: Int, _ range: Range<Int>) -> Int {
        guard bytes[line..<text].contains(0x09) else { return text - line }
        var end = nextLine(line, range.upperBound)
        while end > text, bytes[end - 1] <= 0x20 { end -= 1 }
        let opens = end > text && bytes[end - 1] == 0x3A
        var other = opens ? nextLine(line, range.upperBound) : line
        // Tabs all over have nothing to go by.
        for _ in 0..<16 where opens ? other < range.upperBound : other > range.lowerBound {
            if !opens {
                other -= 1
                while other > range.lowerBound, bytes[other - 1] != 0x0A { other -= 1 }
            }
            let start = textStart(other, range.upperBound)
            if isContent(start, range.upperBound), !bytes[other..<start].contains(0x09) { return max(0, start - other - (opens ? usualStep : 0)) }
            if opens { other = nextLine(other, range.upperBound) }
        }
        return text - line
    }

    private func textStart(_ line: Int, _ end: Int) -> Int {
        var index = line
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
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
