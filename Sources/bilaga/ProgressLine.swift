import Diagnostics
import Pack
import Synchronization
import System

/// One line on the terminal that tells how far long work has come. Short work never shows it.
final class ProgressLine: Sendable {
    private let isShown: Bool
    private let language: MessageLanguage
    private let start = monotonicSeconds()
    private let last = Mutex(0.0)

    init(isShown: Bool, language: MessageLanguage) {
        self.isShown = isShown
        self.language = language
    }

    func show(_ progress: Progress) {
        guard isShown else { return }
        let now = monotonicSeconds()
        let isDue = last.withLock { last in
            guard now - start > 0.4, now - last > 0.1 else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let words = language == .swedish ? "av" : "of"
        Terminal.write("\r\u{1B}[K\(printableLines(progress.meeting)): \(progress.done) \(words) \(progress.total)", to: 2)
    }

    func clear() {
        guard isShown, last.withLock({ $0 > 0 }) else { return }
        Terminal.write("\r\u{1B}[K", to: 2)
    }
}
