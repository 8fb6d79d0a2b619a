/// The completion of bash, as of version 3.2 (macOS), without the package bash-completion.
func bashCompletion(_ commands: [CommandSpec]) -> String {
    var text = """
        # Completion of bilaga for bash, made by `bilaga completion bash`.
        _bilaga() {
            local IFS=$'\\n' cur=${COMP_WORDS[COMP_CWORD]} prev= options= kind=
            ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}
            COMPREPLY=()
            # `--out=folder` is three words to bash.
            if [[ $cur == "=" ]]; then
                cur=
            elif [[ $prev == "=" ]] && ((COMP_CWORD > 1)); then
                prev=${COMP_WORDS[COMP_CWORD - 2]}
            fi
            if ((COMP_CWORD == 1)); then
                _bilaga_words \(words(commands.map(\.name) + wordsBesideCommands.map(\.name) + ["--help", "--version"]))
                return
            fi
            case ${COMP_WORDS[1]} in

        """
    for command in commands {
        text += "        \(command.name))\n"
        let valued = command.options.filter { !$0.isHidden && $0.value != nil }
        if !valued.isEmpty {
            text += "            case $prev in\n"
            for option in valued where option.valueKind != .text {
                text += "                \(option.name)) \(completed(option.valueKind ?? .text)); return ;;\n"
            }
            let unknown = valued.filter { $0.valueKind == .text }
            if !unknown.isEmpty { text += "                \(unknown.map(\.name).joined(separator: "|"))) return ;;\n" }
            text += "            esac\n"
        }
        text += "            options='\(command.options.filter { !$0.isHidden }.map(\.name).joined(separator: " "))'\n"
        text += "            kind='\(completed(command.argumentKind))' ;;\n"
    }
    return text + """
                help) kind='\(completed(.command))' ;;
            esac
            if [[ $cur == -* ]]; then
                eval "_bilaga_words $options"
            else
                eval "$kind"
            fi
        }
        _bilaga_words() { COMPREPLY=($(IFS=' '; compgen -W "$*" -- "$cur")); }
        _bilaga_folders() { compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); }
        _bilaga_files() {
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -d -- "$cur"; compgen -f -X "!*$1" -- "$cur" | while read -r file; do [[ -d $file ]] || printf '%s\\n' "$file"; done))
        }
        _bilaga_codes() { _bilaga_words $(\(listOfCodesInShell)); }
        complete -F _bilaga bilaga

        """

    func completed(_ kind: ValueKind) -> String {
        switch kind {
        case .folder: "_bilaga_folders"
        case .file(let ending): "_bilaga_files \(ending ?? "")"
        case .choices(let choices): "_bilaga_words " + words(choices)
        case .code: "_bilaga_codes"
        case .command: "_bilaga_words " + words(commands.map(\.name))
        case .text: ":"
        }
    }
}

private func words(_ names: [String]) -> String { names.joined(separator: " ") }
