import DocumentTree
import Testing

@testable import PDF

/// The structure tree, from documents that were set on pages.
@Suite struct TagTests {
    @Test(arguments: ["prose", "tables", "pack"])
    func tree(_ name: String) throws {
        let input =
            switch name {
            case "prose": try single(SampleDocuments.prose)
            case "tables": try single(SampleDocuments.tables())
            default: try pack()
            }
        expectGolden(dumpTags(input), "tags/\(name).txt")
    }

    /// PDF 2.0 has other types for some things, and elements that name each other.
    @Test func treeOf2024() throws {
        var input = try pack()
        input.standard = .archive2024
        expectGolden(dumpTags(input), "tags/pack-2024.txt")
    }

    @Test func aTableOverSeveralPagesIsOneTable() throws {
        let input = try single(SampleDocuments.tables(rows: 120))
        #expect(input.parts[0].laidOut.pages.count >= 3)
        let tags = dumpTags(input)
        #expect(tags.components(separatedBy: "Table\n").count == 2)
        #expect(tags.components(separatedBy: "THead\n").count == 2)
        // Rows that name themselves, the group, the total, and five header cells.
        #expect(tags.components(separatedBy: " TH ").count - 1 == 120 + 2 + 5)
    }

    /// What is heard is the document's words in the document's order, to the letter.
    @Test func wordsAreTheDocumentsWords() throws {
        let input = try narrow(SampleDocuments.compounds)
        #expect(input.parts[0].laidOut.glyphs.contains { $0.isAddedHyphen })
        let spoken = dumpTags(input).split(separator: "\n").filter { $0.contains(" P ") }
            .map { $0.drop { $0 != "”" }.filter { $0 != "”" && $0 != "|" } }
        var written: [String] = []
        for case .paragraph(let paragraph) in input.parts[0].document.blocks {
            written.append(paragraph.inlines.plainText)
        }
        #expect(spoken.map { $0.trimmingSpace } == written.map { $0.trimmingSpace })
    }

    @Test func aNodeOfNoElementIsStillReachable() throws {
        // A renderer draws a node that the tree builder knows nothing of: the label's block is gone.
        var input = try single(SampleDocuments.prose)
        input.parts[0].document.blocks.remove(at: 0)
        #expect(dumpTags(input).contains("”Bilaga 1”"))
        guard let check = try run("qpdf", ["--check", "FILE"], on: write(input)) else { return }
        #expect(check.code == 0)
    }
}

extension StringProtocol {
    var trimmingSpace: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
    func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
