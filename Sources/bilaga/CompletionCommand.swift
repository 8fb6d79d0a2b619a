import Diagnostics

let completionCommand = CommandSpec(
    name: "completion",
    arguments: Words(sv: "bash|zsh|fish", en: "bash|zsh|fish"),
    brief: Words(sv: "skriv ut komplettering för skalet: bash, zsh eller fish", en: "print completions for the shell: bash, zsh or fish"),
    summary: Words(
        sv: "Skriver ut ett skript med vilket skalet fyller i kommandon, flaggor, mappar och koder. För bash: source <(bilaga completion bash)",
        en: "Prints a script by which the shell completes commands, options, folders and codes. For bash: source <(bilaga completion bash)"),
    options: [languageOption, helpOption])

/// The shells that there are completions for.
enum Shell: String, CaseIterable {
    case bash, zsh, fish

    /// The completion script, with its explanations in one language.
    func script(for commands: [CommandSpec], _ language: MessageLanguage) -> String {
        switch self {
        case .bash: bashCompletion(commands)
        case .zsh: zshCompletion(commands, language)
        case .fish: fishCompletion(commands, language)
        }
    }
}

/// Runs `bilaga completion`; returns the exit status.
func runCompletion(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard options.positional.count == 1, let shell = Shell(rawValue: options.positional[0]) else {
        throw UsageError(
            message: Words(
                sv: "Säg vilket skal det gäller: bash, zsh eller fish, till exempel: bilaga completion bash",
                en: "Say which shell: bash, zsh or fish, for instance: bilaga completion bash"))
    }
    Terminal.write(shell.script(for: allCommands, language), to: 1)
    return 0
}

/// A shell pipeline that lists the codes of all messages.
let listOfCodesInShell = "bilaga explain 2>/dev/null | sed -n 's/^  \\([A-Z][A-Z][0-9]*\\) .*/\\1/p'"

/// What can follow the program's name in the place of a command and is none.
let wordsBesideCommands: [(name: String, line: Words)] = [
    ("help", Words(sv: "visa hjälpen, eller ett kommandos", en: "show the help, or a command's")),
    ("version", Words(sv: "visa programmets version", en: "show the program's version")),
]
