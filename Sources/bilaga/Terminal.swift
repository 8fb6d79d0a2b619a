import Diagnostics
import Synchronization
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where we are: what the environment and the terminal say.
enum Terminal {
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Someone is looking at standard output.
    static var isInteractive: Bool { isatty(1) == 1 }

    /// Someone is typing at standard input.
    static var isInputInteractive: Bool { isatty(0) == 1 }

    /// Colour on a terminal only, and not when NO_COLOR is set (no-color.org).
    static var hasColour: Bool { isatty(2) == 1 && wantsColour }

    /// The same, of standard output.
    static var hasColourOnOutput: Bool { isatty(1) == 1 && wantsColour }

    private static var wantsColour: Bool { (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb" }

    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static func isFolder(_ path: String) -> Bool { System.isFolder(path) }

    /// The path of this program's own file, symbolic links resolved; nil when the system does not tell.
    static var executable: String? { executablePath() }

    /// Names of files and what else comes from outside never act on the terminal.
    static func printError(_ text: String) { write(printableLines(text) + "\n", to: 2) }
    static func printOutput(_ text: String) { write(printableLines(text) + "\n", to: 1) }

    /// What could not be written, first; the command must not end as if it had been.
    private static let failure = Mutex<Int32>(0)

    /// The system's error number of the first write that failed; 0 when all went well.
    static var writeFailure: Int32 { failure.withLock { $0 } }

    static func write(_ text: String, to file: Int32) {
        let code = writeAll(Array(text.utf8), to: file)
        if code != 0 { failure.withLock { if $0 == 0 { $0 = code } } }
    }

    /// Messages, on standard error.
    static func tell(_ diagnostics: DiagnosticList, _ sources: SourceSet, _ language: MessageLanguage) {
        write(render(diagnostics.items, sources: sources, language: language, colour: hasColour, dropped: diagnostics.dropped), to: 2)
    }
}
