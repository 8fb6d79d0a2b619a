import Foundation
import Testing

@testable import PDF

/// Files as other programs read them.
@Suite struct ReadBackTests {
    @Test(arguments: ["prose", "compounds", "otf", "tables", "pack"])
    func nothingIsWrong(_ name: String) throws {
        let bytes = write(try sample(name))
        if let folder = ProcessInfo.processInfo.environment["KEEP_PDFS"] {
            try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent("\(name).pdf"))
        }
        guard let result = try run("qpdf", ["--check", "FILE"], on: bytes) else { return }
        #expect(result.code == 0, "\(result.output)")
    }

    func sample(_ name: String) throws -> PDFInput {
        switch name {
        case "prose": try single(SampleDocuments.prose)
        case "compounds": try narrow(SampleDocuments.compounds)
        case "otf": try narrow(SampleDocuments.compounds, family: "Inter")
        case "tables": try single(SampleDocuments.tables(rows: 90))
        default: try pack()
        }
    }
}
