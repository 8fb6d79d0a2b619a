import Diagnostics

/// The completion of zsh: a file `_bilaga` in a folder of `$fpath`, or `source <(bilaga completion zsh)`.
func zshCompletion(_ commands: [CommandSpec], _ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    var text = """
        #compdef bilaga
        # Completion of bilaga for zsh, made by `bilaga completion zsh`.
        _bilaga() {
            local curcontext=$curcontext state line
            local -a commands=(

        """
    for (name, line) in commands.map({ ($0.name, $0.line(language)) }) + wordsBesideCommands.map({ ($0.name, $0.line(language)) }) {
        text += "        \(quoted("\(name):\(line)"))\n"
    }
    text += """
            )
            _arguments -C '1: :->command' '*:: :->rest'
            case $state in
            command) _describe '\(swedish ? "kommando" : "command")' commands ;;
            rest)
                case $words[1] in

        """
    for command in commands {
        text += "        \(command.name))\n            _arguments -s \\\n"
        for option in command.options where !option.isHidden {
            let mayComeAgain = option.isRepeatable || option.isList ? "*" : ""
            var spec = "\(mayComeAgain)\(option.name)" + (option.value == nil ? "" : "=") + "[\(bracketed(option.explained(language)))]"
            if let value = option.value, let kind = option.valueKind { spec += ":\(plain(value(language))):\(action(kind))" }
            text += "                \(quoted(spec)) \\\n"
        }
        let kind = command.argumentKind
        text += kind == .text ? "                && return 0 ;;\n" : "                \(quoted("*:\(plain(command.arguments(language))):\(action(kind))")) ;;\n"
    }
    return text + """
                help) _arguments \(quoted("1:\(swedish ? "kommando" : "command"):\(action(.command))")) ;;
                esac ;;
            esac
        }
        _bilaga_codes() {
            local -a codes=(${(f)"$(\(listOfCodesInShell))"})
            _describe '\(swedish ? "kod" : "code")' codes
        }
        if [ "$funcstack[1]" = "_bilaga" ]; then _bilaga "$@"; else compdef _bilaga bilaga; fi

        """

    func action(_ kind: ValueKind) -> String {
        switch kind {
        case .folder: "_files -/"
        case .file(let ending): ending.map { "_files -g \"*\($0)\"" } ?? "_files"
        case .choices(let choices): "(\(choices.joined(separator: " ")))"
        case .code: "_bilaga_codes"
        case .command: "(\(commands.map(\.name).joined(separator: " ")))"
        case .text: " "
        }
    }
}

private func quoted(_ text: String) -> String { "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'" }

/// A description within square brackets.
private func bracketed(_ text: String) -> String { escaped(text, "[]\\") }

/// A message between two colons.
private func plain(_ text: String) -> String { escaped(text, ":\\") }

private func escaped(_ text: String, _ special: String) -> String {
    text.reduce(into: "") { $0 += (special.contains($1) ? "\\" : "") + String($1) }
}
