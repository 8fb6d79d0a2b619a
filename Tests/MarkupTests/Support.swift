import Diagnostics
import DocumentTree
import Foundation
import Inputs
import Templates
import Testing

@testable import Markup

/// A template as its engine would hand it over: `«0»` in the text stands for the marker of insertion 0.
func filled(_ markdown: String, title: String = "Titel", _ insertions: [Insertion.Kind] = []) -> FilledTemplate {
    var text = markdown
    for index in insertions.indices {
        text = text.replacingOccurrences(of: "«\(index)»", with: InsertionMarker.text(index))
    }
    let bytes = Array(text.utf8)
    let tag = SourceRange(file: FileID(0), start: 0, end: 1)
    return FilledTemplate(
        title: title, markdown: bytes,
        segments: [FilledSegment(start: 0, length: bytes.count, file: FileID(0), sourceStart: 0)],
        insertions: insertions.map { Insertion($0, tag: tag) })
}

/// Prose in file 1, its lines indented by two as in a YAML block scalar.
func prose(_ markdown: String) -> Insertion.Kind {
    var offsets: [Int32] = []
    var offset: Int32 = 0
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
        offsets.append(offset + 2)
        offset += Int32(line.utf8.count) + 3
    }
    return .prose(Prose(markdown: markdown, lineOffsets: offsets), FileID(1))
}

/// Prose whose places are those of its scalar alone.
func inexact(_ markdown: String) -> Prose {
    var prose = Prose(markdown: markdown, lineOffsets: [2])
    prose.isExact = false
    return prose
}

func value(_ text: String) -> Insertion.Kind {
    .text(text, SourceRange(file: FileID(1), start: 0, end: text.utf8.count))
}

struct Built {
    var document: Document
    var diagnostics: [Diagnostic]
    /// The dump without its first lines (document and title).
    var body: String {
        document.dump().split(separator: "\n").dropFirst(3).joined(separator: "\n")
            .replacingOccurrences(of: #" #\d+"#, with: "", options: .regularExpression)
    }
    var codes: [String] { diagnostics.map(\.code.id) }
}

func build(_ markdown: String, title: String = "Titel", label: String? = nil, _ insertions: Insertion.Kind...) -> Built {
    build(markdown, title: title, label: label, insertions: insertions)
}

func build(_ markdown: String, title: String = "Titel", label: String? = nil, insertions: [Insertion.Kind]) -> Built {
    var list = DiagnosticList()
    var document = buildDocument(filled(markdown, title: title, insertions), label: label, diagnostics: &list)
    document.number()
    return Built(document: document, diagnostics: list.items)
}

/// The text that a range stands for.
func text(_ source: String, _ range: SourceRange?) -> String? {
    guard let range else { return nil }
    let bytes = Array(source.utf8)
    guard range.start >= 0, Int(range.end) <= bytes.count else { return nil }
    return String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
}
