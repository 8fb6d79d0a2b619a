import Diagnostics
import DocumentTree
import HTML
import System

/// One file to make.
private enum Job: Sendable {
    case pack
    case single(Int)
    case page(Int)
    case index
}

/// A file that is ready to be written.
struct RenderedOutput: Sendable {
    var file: OutputFile
    /// What the manifest says of it.
    var entry: Manifest.Entry
    fileprivate(set) var diagnostics: DiagnosticList

    fileprivate init(_ name: String, _ bytes: [UInt8], pages: Int = 0, _ diagnostics: DiagnosticList = DiagnosticList()) {
        file = OutputFile(name: name, bytes: bytes)
        entry = Manifest.Entry(name: name, sha256: SHA256.hex(bytes), pages: pages)
        self.diagnostics = diagnostics
    }
}

/// Renders every output of a meeting, the longest first, on as many threads as there are jobs.
///
/// - Parameter firstPages: nil when no pack is made.
func renderOutputs(
    _ parts: [SetPart], firstPages: SetPart?, _ pdf: PDFRoom?, _ html: HTMLRoom?, jobs: Int,
    progress: @escaping @Sendable () -> Void, _ diagnostics: inout DiagnosticList
) async -> [RenderedOutput] {
    var list: [Job] = []
    if pdf != nil {
        if firstPages != nil { list.append(.pack) }
        list += parts.indices.map(Job.single)
    }
    if html != nil {
        list += parts.indices.map(Job.page)
        if firstPages != nil { list.append(.index) }
    }
    let work = list
    let results = await inParallel(work.count, jobs: jobs, makeTool: { pdf.map { Typesetter($0.room) } }) {
        number, typesetter -> RenderedOutput? in
        defer { progress() }
        var found = DiagnosticList()
        switch work[number] {
        case .pack:
            guard let pdf, let firstPages, let typesetter = copy typesetter else { return nil }
            let all = [firstPages] + parts
            let bytes = pdf.pack(all, typesetter, &found)
            let pages = all.reduce(0) { $0 + $1.laidOut.pages.count }
            return RenderedOutput("\(frontMatterKind).pdf", bytes, pages: pages, found)
        case .single(let index):
            guard let pdf, let typesetter = copy typesetter else { return nil }
            let set = parts[index]
            let bytes = pdf.single(set, typesetter, &found)
            return RenderedOutput("\(set.part.fileName).pdf", bytes, pages: set.laidOut.pages.count, found)
        case .page(let index):
            return html.map { RenderedOutput("\(parts[index].part.fileName).html", $0.page(parts[index].part)) }
        case .index:
            guard let html, let firstPages else { return nil }
            return RenderedOutput("index.html", html.page(firstPages.part))
        }
    }
    return results.compactMap { result in
        guard let result else { return nil }
        diagnostics.append(contentsOf: result.diagnostics)
        return result
    }
}
