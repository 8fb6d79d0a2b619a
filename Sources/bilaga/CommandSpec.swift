import Diagnostics

/// A command and its options, as data.
struct CommandSpec {
    var name: String
    /// What people type who expect a Swedish word, or another program's: it is not a command, but known to mean this one.
    var otherWords: [String] = []
    var arguments: Words
    /// The command on a line in the list of all: at most 64 characters.
    var brief: Words? = nil
    var summary: Words
    var options: [OptionSpec]

    /// The command's line in the list of all; without `brief` the first sentence of its summary.
    func line(_ language: MessageLanguage) -> String {
        if let brief { return brief(language) }
        let summary = summary(language)
        return String(summary.prefix { $0 != "." })
    }

    /// "Användning: bilaga build MÖTE … [flaggor]".
    func usage(_ language: MessageLanguage) -> String {
        let arguments = arguments(language)
        let swedish = language == .swedish
        return (swedish ? "Användning: " : "Usage: ") + "bilaga \(name) \(arguments)\(arguments.isEmpty ? "" : " ")[\(swedish ? "flaggor" : "options")]"
    }

    /// What its arguments are, for completion: the first that is more than any text.
    var argumentKind: ValueKind {
        arguments.english.split(separator: " ").map { ValueKind(placeholder: String($0)) }.first { $0 != .text } ?? .text
    }
}

extension OptionSpec {
    /// "--out MAPP".
    func written(_ language: MessageLanguage) -> String { name + (value.map { " " + $0(language) } ?? "") }

    /// Its help, and whether it may be given again.
    func explained(_ language: MessageLanguage) -> String {
        let again = language == .swedish ? "; kan ges flera gånger" : "; may be given several times"
        return help(language) + (isRepeatable ? again : "")
    }

    /// What its value is, for completion; nil for a flag.
    var valueKind: ValueKind? { value.map { ValueKind(placeholder: $0.english) } }
}

/// What can be filled in for a value. The word that stands for it in the help says so: one table is enough.
enum ValueKind: Equatable {
    case folder
    /// A file; of one kind when its name must end so.
    case file(ending: String?)
    case choices([String])
    /// The code of a message.
    case code
    /// The name of a command.
    case command
    case text

    init(placeholder: String) {
        let word = placeholder.filter { !"[]… ".contains($0) }
        let pieces = word.split { $0 == "|" || $0 == "," }.map(String.init)
        switch word {
        case "DIR", "MEETING", "PACK": self = .folder
        case "CODE": self = .code
        case "COMMAND": self = .command
        case _ where word.hasPrefix("FILE"): self = .file(ending: word.hasPrefix("FILE.") ? String(word.dropFirst(4)) : nil)
        case _ where pieces.count > 1 && pieces.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } }:
            self = .choices(pieces)
        default: self = .text
        }
    }
}
