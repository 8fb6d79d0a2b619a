import Diagnostics

/// The completion of fish: `bilaga completion fish > ~/.config/fish/completions/bilaga.fish`.
func fishCompletion(_ commands: [CommandSpec], _ language: MessageLanguage) -> String {
    var text = """
        # Completion of bilaga for fish, made by `bilaga completion fish`.
        function __bilaga_runs
            set -l words (commandline -opc)
            test (count $words) -ge 2; and contains -- $words[2] $argv
        end
        function __bilaga_has_no_command
            test (count (commandline -opc)) -eq 1
        end
        complete -c bilaga -f

        """
    for (name, line) in commands.map({ ($0.name, $0.line(language)) }) + wordsBesideCommands.map({ ($0.name, $0.line(language)) }) {
        text += "complete -c bilaga -n __bilaga_has_no_command -a \(name) -d \(quoted(line))\n"
    }
    for command in commands {
        let condition = "-n '__bilaga_runs \(command.name)'"
        if let argument = values(command.argumentKind) { text += "complete -c bilaga \(condition) \(argument)\n" }
        for option in command.options where !option.isHidden {
            let kind = option.valueKind
            let value = kind.map { " -r " + (values($0) ?? "-f") } ?? ""
            text += "complete -c bilaga \(condition) -l \(option.name.dropFirst(2))\(value) -d \(quoted(option.explained(language)))\n"
        }
    }
    return text + "complete -c bilaga -n '__bilaga_runs help' \(values(.command) ?? "")\n"

    /// nil where nothing can be filled in.
    func values(_ kind: ValueKind) -> String? {
        switch kind {
        case .folder: "-f -a '(__fish_complete_directories (commandline -ct))'"
        case .file(let ending): ending.map { "-f -a '(__fish_complete_suffix \($0))'" } ?? "-F"
        case .choices(let choices): "-f -a '\(choices.joined(separator: " "))'"
        case .code: "-f -a \(quoted("(\(listOfCodesInShell))"))"
        case .command: "-f -a '\(commands.map(\.name).joined(separator: " "))'"
        case .text: nil
        }
    }
}

private func quoted(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += ($1 == "'" || $1 == "\\" ? "\\" : "") + String($1) } + "'"
}
