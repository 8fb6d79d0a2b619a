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
    /// Prepares and makes files on as many threads as there are jobs, but for those that have been made ahead.
    func render(
        _ work: consuming [OutputJob], jobs: Int, _ benches: Workbenches, _ counter: StepCounter, _ session: inout Session,
        ahead: MadeAhead = MadeAhead()
    ) async -> [RenderedOutput] {
        await prepare(work, jobs: jobs, benches)
        let order = order(work, jobs: jobs)
        let waiting = WaitingJobs(work)
        let made = await inParallel(order.count, jobs: jobs, makeTool: benches.take, giveBack: benches.putBack) { number, workbench in
            let job = waiting.take(order[number])
            if let known = ahead.take(job.name) { return known }
            defer { counter.step() }
            return RenderedOutput(job, workbench)
        }
        let results = zip(order, made).sorted { $0.0 < $1.0 }.map(\.1)
        for result in results { session.diagnostics.append(contentsOf: result.diagnostics) }
        return results
    }

    /// In which order files are made. What several files have in common is made with the first of them; meanwhile others had better
    /// make what does not wait for it.
    private func order(_ work: borrowing [OutputJob], jobs: Int) -> [Int] {
        let needy = work.indices.filter { work[$0].prepare != nil }
        guard jobs > 1, let first = needy.first else { return Array(work.indices) }
        return [first] + work.indices.filter { work[$0].prepare == nil } + needy.dropFirst()
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

/// Files that need no pages, made by whoever has nothing else to do while the last pages are set.
final class MadeAhead: Sendable {
    private struct State {
        var waiting: ArraySlice<OutputJob> = []
        var done: [String: RenderedOutput] = [:]
    }
    private let state = Mutex(State())

    /// - Parameter jobs: what may be made; those that nobody comes to are made with the others.
    func expect(_ jobs: [OutputJob]) { state.withLock { $0.waiting = jobs[...] } }
    /// How many files wait.
    var count: Int { state.withLock { $0.waiting.count } }
    /// Nobody begins with another.
    func stop() { state.withLock { $0.waiting = [] } }
    func take(_ name: String) -> RenderedOutput? { state.withLock { $0.done.removeValue(forKey: name) } }

    /// Makes files until there are no more, or until it is stopped.
    func make(_ bench: Workbench, _ counter: StepCounter) {
        while let job = state.withLock({ $0.waiting.popFirst() }) {
            let made = RenderedOutput(job, bench)
            state.withLock { $0.done[job.name] = made }
            counter.step()
        }
    }
}
