import Diagnostics
import DocumentTree
import HTML

/// One file to make.
private enum Job: Sendable {
    case pack
    case single(Int)
    case page(Int)
    case index
}

private struct Rendered: Sendable {
    var file: OutputFile
    var pages: Int
    var diagnostics: DiagnosticList
}

/// Renders every output of a meeting, the longest first, on as many threads as there are jobs.
///
/// - Parameter firstPages: nil when no pack is made.
func renderOutputs(
    _ parts: [SetPart], firstPages: SetPart?, _ pdf: PDFRoom?, _ html: HTMLRoom?, jobs: Int,
    progress: @escaping @Sendable () -> Void, _ diagnostics: inout DiagnosticList
) async -> [(file: OutputFile, pages: Int)] {
    var work: [Job] = []
    if pdf != nil {
        if firstPages != nil { work.append(.pack) }
        work += parts.indices.map(Job.single)
    }
    if html != nil {
        work += parts.indices.map(Job.page)
        if firstPages != nil { work.append(.index) }
    }
    guard let room = pdf?.room else {
        // HTML alone needs no fonts.
        return work.compactMap { job in
            progress()
            switch job {
            case .page(let index): return html.map { (page(parts[index], $0), 0) }
            case .index: return html.flatMap { html in firstPages.map { (index($0, html), 0) } }
            case .pack, .single: return nil
            }
        }
    }
    let list = work
    let results = await inParallel(list.count, jobs: jobs, makeTool: { Typesetter(room) }) { number, typesetter -> Rendered? in
        defer { progress() }
        var found = DiagnosticList()
        switch list[number] {
        case .pack:
            guard let pdf, let firstPages else { return nil }
            let all = [firstPages] + parts
            let bytes = pdf.pack(all, typesetter, &found)
            return Rendered(
                file: OutputFile(name: "\(frontMatterKind).pdf", bytes: bytes),
                pages: all.reduce(0) { $0 + $1.laidOut.pages.count }, diagnostics: found)
        case .single(let index):
            guard let pdf else { return nil }
            let bytes = pdf.single(parts[index], typesetter, &found)
            return Rendered(
                file: OutputFile(name: "\(parts[index].part.fileName).pdf", bytes: bytes),
                pages: parts[index].laidOut.pages.count, diagnostics: found)
        case .page(let index):
            return html.map { Rendered(file: page(parts[index], $0), pages: 0, diagnostics: found) }
        case .index:
            guard let html, let firstPages else { return nil }
            return Rendered(file: Pack.index(firstPages, html), pages: 0, diagnostics: found)
        }
    }
    return results.compactMap { result in
        guard let result else { return nil }
        diagnostics.append(contentsOf: result.diagnostics)
        return (result.file, result.pages)
    }
}

private func page(_ set: SetPart, _ html: HTMLRoom) -> OutputFile {
    OutputFile(name: "\(set.part.fileName).html", bytes: html.page(set.part))
}

private func index(_ set: SetPart, _ html: HTMLRoom) -> OutputFile {
    OutputFile(name: "index.html", bytes: html.page(set.part))
}
