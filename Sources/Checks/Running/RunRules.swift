import Diagnostics
import Synchronization
import System

extension Examination {
    /// What rules find in a meeting, run on `jobs` threads. Rules know nothing of each other, so what comes of them is the same
    /// however many threads there are; those that look at what the others found come when all have run.
    init(_ rules: [Rule], _ context: CheckContext, jobs: Int) {
        let own = rules.indices.filter { !rules[$0].followsOthers }
        let ticket = Atomic(0)
        let done = Mutex<[(found: Examination, parts: [Part])]>([])
        onThreads(jobs) {
            var found = Examination()
            var parts: [Part] = []
            while true {
                let next = ticket.wrappingAdd(1, ordering: .relaxed).oldValue
                guard next < own.count else { break }
                rules[own[next]].run(context, &found)
                parts.append(Part(rule: own[next], diagnostics: found.takeDiagnostics()))
            }
            done.withLock { $0.append((found, parts)) }
        }
        self.init()
        var parts: [Part] = []
        for (found, theirs) in done.withLock({ $0 }) {
            count(found)
            parts += theirs
        }
        for (index, rule) in rules.enumerated() where rule.followsOthers {
            rule.run(context, &self)
            parts.append(Part(rule: index, diagnostics: takeDiagnostics()))
        }
        for part in parts.sorted(by: { $0.rule < $1.rule }) { report(part.diagnostics) }
    }

    /// What one rule found.
    private struct Part: Sendable {
        var rule: Int
        var diagnostics: [Diagnostic]
    }
}
