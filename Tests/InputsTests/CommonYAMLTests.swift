import Diagnostics
import Foundation
import Testing

@testable import Inputs

/// `CommonYAML` reads as `YAMLBuilder` does, or not at all.
@Suite struct CommonYAMLTests {
    @Test func theRepositorysFilesAreReadAlike() throws {
        var common = 0
        for path in try files() {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            if let difference = difference(text) { Issue.record("\(path): \(difference)") }
            if read(text) != nil { common += 1 }
        }
        #expect(common > 60, "most of them are of the common kind")
    }

    /// Slips in real files: a byte is taken away, put in, or a line goes in or out.
    @Test func slipsAreReadAlike() throws {
        var chance = SystemOfChance(state: 17)
        let marks = Array(" \n:-#'\"{}[],|>&*!?\\\t%@.a=å".unicodeScalars)
        for path in try files().filter({ !$0.contains("/errors/") }) {
            let whole = try String(contentsOfFile: path, encoding: .utf8)
            let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
            for _ in 0..<40 {
                // From the beginning of something, so that nearly all of it is sound.
                var first = chance.below(lines.count)
                while first > 0, lines[first].first == " " || lines[first].isEmpty { first -= 1 }
                var scalars = Array(lines[first..<min(lines.count, first + 12)].joined(separator: "\n").unicodeScalars)
                for _ in 0...chance.below(2) where !scalars.isEmpty {
                    let place = chance.below(scalars.count)
                    switch chance.below(4) {
                    case 0: scalars.remove(at: place)
                    case 1: scalars[place] = marks[chance.below(marks.count)]
                    case 2: scalars.insert(contentsOf: ("\n" + String(repeating: " ", count: chance.below(8))).unicodeScalars, at: place)
                    default: scalars.insert(marks[chance.below(marks.count)], at: place)
                    }
                }
                var text = ""
                text.unicodeScalars.append(contentsOf: scalars)
                if let difference = difference(text) { Issue.record("\(path): \(difference) in\n\(text)") }
            }
        }
    }

    @Test(arguments: [
        "a: 1\nb:\n  - x\n  - y: z\n    å: {ä: 2 800, ö: –}\nc:\n- 1\n- 2\n", "a:\nb: \nc:   # tomt\n",
        "a: |\n  ett\n\n  två  \n\nb: |-\n   x\n    y\n# slut\n",
        "a: text som\n  går vidare\n\n  över rader\nb: c", "- - a\n  - b\n-\n  c: d\n", "\"a b\": 'c'\nd : e\n", "a: {b: [1, 2,], c: {}}\n",
        "a: {b: -, c: -1}\n",
        "a:\n    - b\n    -   c: d\n        e: f\n", "a: |\n   \n  b\n", "a: |\n\n\n  b\n   c\n\n  d", "a: [ett,\n  två\n]\nb: c\n", "a: [b\n c]\n",
        "a: b #c\n", "a: b\n  - c\n",
        "a: b\n c: d\n", "a: {b}\n", "a: {b: }\n", "a: b: c\n", "---\na: b\n", "a: \"b\\n\"\n", "a: 'b''c'\n", "? a\n: b\n", "a: >\n b\n c\n", "a\n", "",
        "#bara ord\n", "a: &b c\n",
        "a: 1\na: 2\n", "<<: a\n", "a:\n  b: 1\n c: 2\n", "- a\nb: c\n", "a: x\n...\n", "a: b\n#c\nd: e\n", "a: http://b.c/d#e\n", "a: {b: http://c}\n",
        "a: |\nb: c\n", "a: b\u{85}c\n",
        "a: >\n  b\n  c\n\n  d\n    e\n\n   f\n  g\n\n\n  h\n\nb: >-\n c\n d\ne:\n  - >\n    f\n    g\n", "a: >\n\n  b\n", "a: >2\n    b\n", "a: >\n",
        "a: &x {b: c}\nd: *x\ne: [*x, *x]\n", "a: &x\n  b: c\nd: {e: *x, f: &y [1]}\ng: *y\n", "a: &x b\nc: *x\n", "a: &x\n- b\nc: *x\n", "a: *x\n",
        "a: &x\n  - b\nc: *x # här\n", "a: &å {}\n", "a: &x *x\n", "*x : a\n", "&x a: b\n", "a: {&x b: c}\n", "a: &x {b: *x}\n",
    ])
    func whatIsWrittenInOtherWaysIsReadAlike(_ text: String) {
        if let difference = difference(text) { Issue.record("\(difference)") }
    }

    /// What is other in the two readings of a text; nil when nothing is, or when the text is not of the common kind.
    private func difference(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes -> String? in
            guard checkEncoding(bytes).fault == nil, let mine = CommonYAML.read(bytes, file: FileID(0), base: 3, limits: YAMLLimits()) else { return nil }
            var builder = YAMLBuilder(bytes, file: FileID(0), base: 3, isASCII: checkEncoding(bytes).isASCII, limits: YAMLLimits())
            guard let theirs = builder.document() else { return "is no YAML" }
            if let told = builder.diagnostics.items.first { return "\(told.code.id) is not told" }
            let (one, other) = (dump(mine), dump(theirs))
            return one == other ? nil : "\(one)\n≠\n\(other)"
        }
    }

    private func read(_ text: String) -> YAMLNode? {
        Array(text.utf8).withUnsafeBufferPointer { CommonYAML.read($0, file: FileID(0), base: 0, limits: YAMLLimits()) }
    }

    private func dump(_ node: YAMLNode) -> String {
        let place = "\(node.range.start)–\(node.range.end) "
        switch node.kind {
        case .scalar(let scalar): return place + "\(scalar.style) " + scalar.text.debugDescription
        case .sequence(let items): return place + "[" + items.map(dump).joined(separator: "\n") + "]"
        case .mapping(let pairs):
            return place + "{" + pairs.map { "\($0.key.range.start)–\($0.key.range.end) \($0.key.text): " + dump($0.value) }.joined(separator: "\n") + "}"
        }
    }

    private func files() throws -> [String] {
        var found: [String] = []
        for folder in ["templates", "fixtures", "Tests/Fixtures"] {
            guard let names = FileManager.default.enumerator(atPath: repository + "/" + folder) else { continue }
            for case let name as String in names where name.hasSuffix(".yaml") { found.append("\(repository)/\(folder)/\(name)") }
        }
        return found.sorted().filter { (try? String(contentsOfFile: $0, encoding: .utf8)) != nil }
    }
}

/// The same chances each time.
private struct SystemOfChance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
    }
}
