import Diagnostics
import Pack
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@main
struct Main {
    static func main() {
        let needed = 10
        guard canOpen(files: needed) else {
            let language = MessageLanguage.fromEnvironment(Terminal.variable)
            Terminal.printError(
                language == .swedish
                    ? "bilaga: Programmet får ha för få filer öppna; det behöver \(needed) till. Höj gränsen med ulimit -n."
                    : "bilaga: The program may have too few files open; it needs \(needed) more. Raise the limit with ulimit -n.")
            exit(1)
        }
        // One for each processor, and the one that waits for them all: without it the others would wait for ever.
        let threads = Terminal.processors + 1
        do throws(SystemError) {
            try tryStarting(threads: threads)
        } catch {
            let language = MessageLanguage.fromEnvironment(Terminal.variable)
            Terminal.printError(
                language == .swedish
                    ? "bilaga: Programmet får inte starta de \(threads) trådar som det behöver: \(error.swedishReason). Avsluta andra program, eller höj gränsen med ulimit -u."
                    : "bilaga: The program may not start the \(threads) threads that it needs: \(error.reason). End other programs, or raise the limit with ulimit -u."
            )
            exit(1)
        }
        // Only now: the threads that work on several things at once need files of their own, and would end the program
        // without a word.
        Task.detached { await finish(run(commandLineArguments())) }
        while true { pause() }
    }

    /// Ends the program.
    private static func finish(_ status: Int32) -> Never {
        let failure = Terminal.writeFailure
        guard failure != 0 else { exit(status) }
        // Nobody may take it that an answer which did not arrive was a good one.
        let error = SystemError("", code: failure)
        Terminal.printError(
            MessageLanguage.fromEnvironment(Terminal.variable) == .swedish
                ? "bilaga: Allt gick inte att skriva ut: \(error.swedishReason)."
                : "bilaga: Not everything could be printed: \(error.reason).")
        exit(max(status, 1))
    }

    /// Exit status: 0 done, 1 errors in the input, 2 wrong usage.
    static func run(_ arguments: [String]) async -> Int32 {
        var language = MessageLanguage.fromEnvironment(Terminal.variable)
        guard let name = arguments.first else {
            Terminal.printError(firstLines(isInProject: isInProject("."), language))
            return 2
        }
        switch name {
        case "help", "hjälp", "--help", "-h": return help(arguments.dropFirst(), language)
        case "version", "--version":
            Terminal.printOutput("bilaga \(toolVersion)")
            return 0
        default: break
        }
        guard let command = allCommands.first(where: { $0.name == name }) else {
            Terminal.printError(unknownCommand(name, isFolder: Terminal.isFolder(name))(language))
            return 2
        }
        do throws(UsageError) {
            let options = try parseOptions(arguments.dropFirst(), command.options, isFolder: Terminal.isFolder)
            if let chosen = options.last("--language") {
                language = try messageLanguage(chosen)
            }
            if options.flags.contains("--help") {
                Terminal.printOutput(helpText(for: command, language))
                return 0
            }
            switch command.name {
            case initCommand.name: return try runInit(options, language)
            case importCommand.name: return try runImport(options, language)
            case minutesCommand.name: return try runMinutes(options, language)
            case newCommand.name: return try runNew(options, language)
            case checkCommand.name: return try runCheck(options, language)
            case ledgerCommand.name: return try runLedger(options, language)
            case supplementCommand.name: return try await runSupplement(options, language)
            case sendCommand.name: return try runSend(options, language)
            case verifyCommand.name: return try await runVerify(options, language)
            case extractCommand.name: return try runExtract(options, language)
            case explainCommand.name: return try runExplain(options, language)
            case previewCommand.name: return try await runPreview(options, language)
            case schemaCommand.name: return try runSchema(options, language)
            case completionCommand.name: return try runCompletion(options, language)
            default: return try await runBuild(options, language)
            }
        } catch {
            Terminal.printError("bilaga: " + error.message(language))
            Terminal.printError(
                language == .swedish ? "Se bilaga \(command.name) --help." : "See bilaga \(command.name) --help.")
            return 2
        }
    }
}
