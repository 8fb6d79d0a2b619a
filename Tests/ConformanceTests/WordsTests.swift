import DocumentTree
import Foundation
import Testing

@testable import Conformance

/// What readers of other makes get out of the files: the words of the documents, in their order.
@Suite struct WordsTests {
    /// What a screen reader is told: `pdfinfo -struct-text` against the tree of the documents.
    @Test func structureTextIsTheDocumentsText() async throws {
        for sample in try await Samples.september.value + Samples.demanding.value + Samples.bothWays.value {
            guard let info = try output(of: "pdfinfo", ["-enc", "UTF-8", "-struct-text", sample.path]) else { return }
            let found = spoken(String(decoding: info.output, as: UTF8.self))
            let expected = ExpectedTags.of(sample.documents)
            #expect(letters(found) == letters(expected.words), "\(sample.name)")
        }
    }

    /// The quoted strings of the listing, save those within a figure: its alternative is read instead.
    private func spoken(_ listing: String) -> String {
        var result = ""
        var figureIndent: Int?
        var isOpen = false
        for line in listing.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = isOpen ? line : line.drop { $0 == " " }
            let indent = line.count - text.count
            if let outer = figureIndent, !isOpen, indent <= outer { figureIndent = nil }
            if !isOpen, text.hasPrefix("Figure") { figureIndent = indent }
            guard isOpen || text.first == "\"" else { continue }
            let start = isOpen ? text : text.dropFirst()
            isOpen = start.last != "\""
            if figureIndent == nil { result += isOpen ? start : start.dropLast() }
        }
        return result
    }

    /// Every word can be searched for and copied: `pdftotext` against the tree. Words that a line's end parts are
    /// whole again when their soft hyphen is taken out.
    @Test func everyWordCanBeFound() async throws {
        for sample in try await Samples.september.value + Samples.demanding.value + Samples.ownFont.value {
            guard let text = try output(of: "pdftotext", ["-enc", "UTF-8", "-raw", sample.path, "-"]) else { return }
            let plain = String(decoding: text.output, as: UTF8.self)
                .replacing("\u{AD}\n", with: "").replacing("\u{AD}", with: "")
            var counts: [Substring: Int] = [:]
            for word in words(plain) { counts[word, default: 0] += 1 }
            for word in words(separated(ExpectedTags.of(sample.documents))) where !word.contains(Self.mark) {
                let left = counts[word, default: 0]
                #expect(left > 0, "\(sample.name): “\(word)” is not to be found")
                counts[word] = left - 1
            }
        }
    }

    /// Text that runs from right to left, as a reader that looks at the page and orders it anew finds it: its words stand
    /// where they should, and in the lines that they should.
    @Test func whatRunsToTheLeftIsFoundOnThePage() async throws {
        for sample in try await Samples.bothWays.value {
            guard let text = try output(of: "pdftotext", ["-enc", "UTF-8", sample.path, "-"]) else { return }
            let marks: Set<Character> = ["\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}"]
            let plain = String(decoding: text.output, as: UTF8.self).filter { !marks.contains($0) }
            for words in ["معلومات", "الميزانية", "المركز الجديد", "מים", "חשמל וביוב", "العربية", "עברית", "שלום"] {
                #expect(plain.contains(words), "\(sample.name): “\(words)” is not to be found")
            }
        }
    }

    /// Between elements a reader hears a pause: a space, save where a mark hangs on its word.
    private func separated(_ element: Element) -> String {
        var result = ""
        for kid in element.kids {
            switch kid {
            case .text(let text): result += text
            case .element(let inner):
                if inner.tag == "Reference", element.tag != "TOCI" {
                    result.append(Self.mark)
                    continue
                }
                let isInline = ["Span", "Link", "Code", "Reference"].contains(inner.tag)
                result += isInline ? separated(inner) : " " + separated(inner) + " "
            }
        }
        return result
    }

    /// Stands for a raised mark, which a reader may or may not take for a part of the word before it.
    private static let mark: Character = "\u{0}"

    private func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

    private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "\u{AD}" } }
}
