import TestSupport

@testable import PDF

extension PaperFile {
    func read() throws -> ImportedPDF { try readPaper(bytes) }

    var failure: PaperFailure? {
        do throws(PaperFailure) {
            _ = try readPaper(bytes)
            return nil
        } catch {
            return error
        }
    }
}

extension PDFInput {
    /// With a paper after its last part.
    func binding(_ pdf: ImportedPDF, title: String = "Handling") -> PDFInput {
        var input = self
        input.parts[input.parts.count - 1].paper = BoundPaper(
            pdf, title: title, language: "sv", alternatives: (0..<pdf.pageCount).map { "\(title), sida \($0 + 1)" })
        return input
    }
}
