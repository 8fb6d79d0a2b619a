import Diagnostics
import Pack

extension Server {
    /// Sets the pages of a meeting, once for each build.
    private mutating func readyPaper(_ index: Int) async -> [PaperPage] {
        if let pages = sites[index].paper { return pages }
        let pages = await sites[index].live?.paperPages() ?? []
        sites[index].paper = pages
        return pages
    }

    mutating func paper(_ index: Int) async -> JSON {
        let pages = await readyPaper(index).map { page -> JSON in
            .object([.init("etikett", .string(page.label)), .init("sida", .string(page.page)), .init("hash", .string(page.sha256))])
        }
        return .object([.init("sidor", .array(pages))])
    }

    mutating func paperPage(_ number: Int, _ index: Int) async -> Response {
        let pages = await readyPaper(index)
        guard pages.indices.contains(number) else { return .text(.notFound, words("Finns inte.", "Not found.")) }
        return Response(type: "image/svg+xml", body: pages[number].svg)
    }
}
