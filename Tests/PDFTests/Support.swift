import Diagnostics
import DocumentTree
import Foundation
import Layout
import Style
import TestSupport
import Testing
import Text

@testable import PDF

/// The fonts of the default theme, opened once for all tests.
let library: FontLibrary? = {
    var diagnostics = DiagnosticList()
    return FontLibrary.open(FontFamilies(), diagnostics: &diagnostics)
}()

/// Sets documents on pages and makes the input of a file of them, as `Pack` does.
func input(
    _ documents: [(slug: String, document: Document)], otherFiles: [String: String] = [:],
    _ change: (inout Theme) -> Void = { _ in }
) throws -> PDFInput {
    var diagnostics = DiagnosticList()
    var theme = Theme()
    change(&theme)
    let opened = theme.fonts.main == Theme().fonts.main ? library : FontLibrary.open(theme.fonts, diagnostics: &diagnostics)
    let library = try #require(opened, "the fonts are not installed")
    let shaper = Shaper(library: library)
    let hyphenator = Hyphenator(HyphenationDictionaries.open(diagnostics: &diagnostics))
    let engine = LayoutEngine(theme: theme, shaper: shaper, hyphenator: hyphenator)
    let parts = documents.map { slug, whole in
        var document = whole
        let pages = engine.layout(&document, diagnostics: &diagnostics)
        var fields = RunningFields(numbering: PageNumbering(labelPrefix: "B1:", pageCount: pages.pages.count))
        fields.organisation = "Partnerskapet"
        fields.title = document.title
        return PDFPart(
            slug: slug, title: "\(slug) – \(document.title)", pageLabels: PageLabels(prefix: "B1:"),
            document: document, laidOut: pages.withRunningMatter(fields, theme: theme, shaper: shaper))
    }
    return PDFInput(
        parts: parts,
        metadata: PDFMetadata(
            title: documents.first?.document.title ?? "", author: "Partnerskapet", language: "sv",
            date: PDFDate(year: 2024, month: 9, day: 19), producer: "bilaga 1"),
        palette: theme.colours, library: library, otherFiles: otherFiles)
}

/// A file of one document whose links to bilaga 2 lead to a file beside it.
func single(_ document: Document) throws -> PDFInput {
    try input([("bilaga-1", document)], otherFiles: ["bilaga-2": "bilaga-2-budget.pdf"])
}

/// On a measure so narrow that words are hyphenated.
func narrow(_ document: Document, family: String = "Open Sans") throws -> PDFInput {
    try input([("bilaga-1", document)]) { theme in
        theme.fonts.main = family
        theme.justified = true
        theme.page.right = .millimetres(125)
    }
}

func pack(rows: Int = 1) throws -> PDFInput {
    var input = try input([
        ("paket", SampleDocuments.contents), ("bilaga-1", SampleDocuments.prose),
        ("bilaga-2", SampleDocuments.tables(rows: rows)),
    ])
    input.parts[0].pageLabels = PageLabels(.lowercaseRoman)
    return input
}

/// Writes the file, which must raise no diagnostic.
func write(_ input: PDFInput) -> [UInt8] {
    var diagnostics = DiagnosticList()
    let bytes = writePDF(input, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty, "\(diagnostics.items.map { "\($0.code.id) \($0.arguments)" })")
    return bytes
}

/// What a program says of a file: its exit code and its output. Nil when it is not installed.
func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> (code: Int32, output: String)? {
    let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    guard let path = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile) else {
        return nil
    }
    let file = URL(filePath: scratchPath(".pdf"))
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

/// Compares with a file under Tests/Golden.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(text, from: "Tests/Golden/\(name)") == nil, sourceLocation: sourceLocation)
}
