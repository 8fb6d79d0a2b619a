import Synchronization

/// Counts finished pieces of work over all threads and tells the one who waits.
final class StepCounter: Sendable {
    private let meeting: String
    private let total: Int
    private let done = Atomic(0)
    private let report: (@Sendable (Progress) -> Void)?

    init(_ meeting: String, total: Int, _ report: (@Sendable (Progress) -> Void)?) {
        self.meeting = meeting
        self.total = total
        self.report = report
    }

    func step() {
        guard let report else { return }
        let count = done.wrappingAdd(1, ordering: .relaxed).newValue
        report(Progress(meeting: meeting, done: min(count, total), total: total))
    }
}
