import Diagnostics
import Synchronization
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
        let (made, pages) = job.make(workbench, &found)
        // It has grown, and all of a pack's files wait for the last.
        let bytes = made.withUnsafeBufferPointer { Array($0) }
        file = OutputFile(name: job.name, bytes: bytes)
        entry = Manifest.Entry(name: job.name, sha256: SHA256.hex(bytes), pages: pages)
        diagnostics = found
    }
}

extension PackBuilder {
    /// Prepares and makes files on as many threads as there are jobs.
    func render(
        _ work: consuming [OutputJob], jobs: Int, _ benches: Workbenches, _ counter: StepCounter, _ session: inout Session
    ) async -> [RenderedOutput] {
        await prepare(work, jobs: jobs, benches)
        let count = work.count
        let waiting = WaitingJobs(work)
        let results = await inParallel(count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, workbench in
            defer { counter.step() }
            return RenderedOutput(waiting.take(number), workbench)
        }
        for result in results { session.diagnostics.append(contentsOf: result.diagnostics) }
        return results
    }

    /// By itself, since what it goes through holds the pages of the whole pack as long as it is there.
    private func prepare(_ work: borrowing [OutputJob], jobs: Int, _ benches: Workbenches) async {
        let preparations = work.compactMap(\.prepare)
        _ = await inParallel(preparations.count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, workbench in
            preparations[number](workbench)
        }
    }
}

/// Files to make, each let go of as soon as somebody has it: the pages of a bilaga need not stay in memory once its files are
/// made.
private final class WaitingJobs: Sendable {
    private static let taken = OutputJob(name: "") { _, _ in ([], 0) }
    private let jobs: Mutex<[OutputJob]>

    init(_ jobs: [OutputJob]) { self.jobs = Mutex(jobs) }

    func take(_ number: Int) -> OutputJob {
        jobs.withLock { jobs in
            defer { jobs[number] = Self.taken }
            return jobs[number]
        }
    }
}
