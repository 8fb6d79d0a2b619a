import Diagnostics
import System

/// A file that is ready to be written.
struct RenderedOutput: Sendable {
    var file: OutputFile
    /// What the manifest says of it.
    var entry: Manifest.Entry
    fileprivate(set) var diagnostics: DiagnosticList
    /// A Word draft, which is no part of the pack.
    var isDraft: Bool { fileEnding(file.name) == OutputFormat.docx.ending }

    fileprivate init(_ job: OutputJob, _ workbench: Workbench) {
        var found = DiagnosticList()
        let (bytes, pages) = job.make(workbench, &found)
        file = OutputFile(name: job.name, bytes: bytes)
        entry = Manifest.Entry(name: job.name, sha256: SHA256.hex(bytes), pages: pages)
        diagnostics = found
    }
}

extension PackBuilder {
    /// Prepares and makes files on as many threads as there are jobs.
    func render(
        _ work: [OutputJob], jobs: Int, _ benches: Workbenches, _ counter: StepCounter, _ session: inout Session
    ) async -> [RenderedOutput] {
        let preparations = work.compactMap(\.prepare)
        _ = await inParallel(preparations.count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, workbench in
            preparations[number](workbench)
        }
        let results = await inParallel(work.count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, workbench in
            defer { counter.step() }
            return RenderedOutput(work[number], workbench)
        }
        for result in results { session.diagnostics.append(contentsOf: result.diagnostics) }
        return results
    }
}
