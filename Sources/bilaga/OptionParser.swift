import Diagnostics

/// An option of a command, as data: the parser and the help text both read it.
struct OptionSpec {
    var name: String
    /// What stands for the value in the help; nil for a flag.
    var value: Words?
    /// Takes several values, until the next option or the next folder.
    var isList = false
    /// May be given several times.
    var isRepeatable = false
    var help: Words
    var isHidden = false
}

struct UsageError: Error {
    var message: Words
}

/// What was given: options by name, and the rest in order.
struct ParsedOptions {
    var flags: Set<String> = []
    var values: [String: [String]] = [:]
    var positional: [String] = []

    func last(_ name: String) -> String? { values[name]?.last }
}

/// Reads arguments against a table of options. An own parser, because its messages must be in Swedish
/// too, and because it costs no start-up time.
func parseOptions(
    _ arguments: ArraySlice<String>, _ specs: [OptionSpec], isFolder: (String) -> Bool
) throws(UsageError) -> ParsedOptions {
    var parsed = ParsedOptions()
    var index = arguments.startIndex
    while index < arguments.endIndex {
        let argument = arguments[index]
        index += 1
        if argument == "--" {
            parsed.positional += arguments[index...]
            break
        }
        guard argument.hasPrefix("-"), argument != "-" else {
            // Often a variable of a script that is not set: it means no folder, and least of all the one we are in.
            guard !argument.isEmpty else {
                throw UsageError(message: Words(sv: "Ett av argumenten är tomt.", en: "One of the arguments is empty."))
            }
            parsed.positional.append(argument)
            continue
        }
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        let name = parts[0] == "-h" ? "--help" : parts[0]
        guard let spec = specs.first(where: { $0.name == name }) else { throw unknownOption(name, specs) }
        guard let placeholder = spec.value else {
            guard parts.count == 1 else {
                throw UsageError(
                    message: Words(sv: "\(name) tar inget värde", en: "\(name) takes no value"))
            }
            parsed.flags.insert(name)
            continue
        }
        var given: [String] = []
        if parts.count == 2 {
            given.append(parts[1])
        } else if index < arguments.endIndex, !arguments[index].hasPrefix("-") {
            given.append(arguments[index])
            index += 1
            while spec.isList, index < arguments.endIndex, !arguments[index].hasPrefix("-"),
                !isFolder(arguments[index])
            {
                given.append(arguments[index])
                index += 1
            }
        }
        let split = spec.isList ? given.flatMap { $0.split(separator: ",").map(String.init) } : given
        guard !split.isEmpty, !split.contains("") else {
            throw UsageError(
                message: Words(
                    sv: "\(name) behöver ett värde: \(name) \(placeholder.swedish)",
                    en: "\(name) needs a value: \(name) \(placeholder.english)"))
        }
        if let first = parsed.values[name], !spec.isList, !spec.isRepeatable {
            throw UsageError(
                message: Words(
                    sv: "\(name) är given två gånger: \(first[0]) och \(split[0])",
                    en: "\(name) is given twice: \(first[0]) and \(split[0])"))
        }
        parsed.values[name, default: []] += split
    }
    return parsed
}

private func unknownOption(_ name: String, _ specs: [OptionSpec]) -> UsageError {
    let name = printable(name)
    if let guess = closestMatch(to: name, among: specs.filter { !$0.isHidden }.map(\.name)) {
        return UsageError(
            message: Words(
                sv: "Okänd flagga ”\(name)”. Menade du ”\(guess)”?", en: "Unknown option “\(name)”. Did you mean “\(guess)”?"))
    }
    // Another command's, perhaps.
    let owners = allCommands.filter { $0.options.contains { $0.name == name && !$0.isHidden } }.map { "bilaga \($0.name)" }
    guard !owners.isEmpty else {
        return UsageError(message: Words(sv: "Okänd flagga ”\(name)”.", en: "Unknown option “\(name)”."))
    }
    return UsageError(
        message: Words(
            sv: "Okänd flagga ”\(name)” här. Den hör till \(owners.joined(separator: ", ")).",
            en: "Unknown option “\(name)” here. It belongs to \(owners.joined(separator: ", "))."))
}
