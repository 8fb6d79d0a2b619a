import Synchronization

/// The next piece of work to take.
private final class Ticket: Sendable {
    private let next = Atomic(0)
    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// Runs `count` pieces of work on at most `jobs` workers and returns their results in order. Each worker
/// gets its own tools first (a shaper is not shared between threads), keeps them for all its pieces, and gives them back.
func inParallel<Tool, Result: Sendable>(
    _ count: Int, jobs: Int, makeTool: @escaping @Sendable () -> Tool, giveBack: @escaping @Sendable (Tool) -> Void = { _ in },
    _ work: @escaping @Sendable (Int, borrowing Tool) async -> Result
) async -> [Result] {
    let workers = max(1, min(jobs, count))
    if workers == 1 {
        let tool = makeTool()
        defer { giveBack(tool) }
        var results: [Result] = []
        for index in 0..<count { results.append(await work(index, tool)) }
        return results
    }
    let ticket = Ticket()
    return await withTaskGroup(of: [(Int, Result)].self) { group in
        for _ in 0..<workers {
            group.addTask {
                let tool = makeTool()
                defer { giveBack(tool) }
                var done: [(Int, Result)] = []
                while true {
                    let index = ticket.take()
                    guard index < count else { return done }
                    done.append((index, await work(index, tool)))
                }
            }
        }
        var results = [Result?](repeating: nil, count: count)
        for await part in group {
            for (index, result) in part { results[index] = result }
        }
        return results.compactMap { $0 }
    }
}
