import Diagnostics
import DocumentTree
import Foundation
import TestSupport

@testable import Images

let fixtures = URL(filePath: repositoryRoot)
    .appending(path: "Tests/Fixtures/bilder/2024-11-26/bilder")

/// What reading a file gives, as a user meets it.
struct Reading {
    var drawing: Drawing?
    var codes: [String]
    /// The place of each message: line and column.
    var lines: [Int]
    var words: String

    init(_ bytes: [UInt8]) {
        var sources = SourceSet()
        let file = sources.add(SourceFile(path: "bild", bytes: bytes))
        var diagnostics = DiagnosticList()
        drawing = readPicture(file, name: "bild", at: nil, in: sources, diagnostics: &diagnostics)
        codes = diagnostics.items.map(\.code.id)
        lines = diagnostics.items.compactMap { $0.range.map { Int(sources[$0.file].position(of: Int($0.start)).line) } }
        words = diagnostics.items.map { "\($0.arguments)" }.joined(separator: "\n")
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    init(file: String) throws { self.init(Array(try Data(contentsOf: fixtures.appending(path: file)))) }
}

/// A picture of 100 × 50 user units with something in it.
func svg(_ content: String, attributes: String = "viewBox=\"0 0 100 50\"") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\n\(content)\n</svg>"
}
