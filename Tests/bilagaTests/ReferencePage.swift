import Diagnostics
import Foundation

@testable import bilaga

/// docs/kommandot.md with everything anew that is made of the table of commands. What people have written between those
/// stretches stays; a command that has no stretch yet gets one, at its place in the order.
func referencePage(_ page: String) -> String {
    var text = replacing("kommandon", in: page, with: commandList(), before: nil)
    for (index, command) in allCommands.enumerated() {
        let next = allCommands[(index + 1)...].first { text.contains(begin("bilaga \($0.name)")) }
        text = replacing(
            "bilaga \(command.name)", in: text, with: section(of: command), before: next.map { begin("bilaga \($0.name)") } ?? "## bilaga help")
    }
    return text
}

private func begin(_ name: String) -> String { "<!-- \(name): gjort av programmets tabell -->\n" }
private func end(_ name: String) -> String { "<!-- /\(name) -->\n" }

private func replacing(_ name: String, in page: String, with text: String, before next: String?) -> String {
    let (begin, end) = (begin(name), end(name))
    let whole = begin + text + end
    if let start = page.range(of: begin), let stop = page.range(of: end, range: start.upperBound..<page.endIndex) {
        return page.replacingCharacters(in: start.lowerBound..<stop.upperBound, with: whole)
    }
    guard let next, let place = page.range(of: next) else { return page }
    return page.replacingCharacters(in: place.lowerBound..<place.lowerBound, with: whole + "\n")
}

private func commandList() -> String {
    var text = "| Kommando | Gör |\n| --- | --- |\n"
    for command in allCommands { text += "| [`\(command.name)`](#\(anchor(heading(of: command)))) | \(cell(command.line(.swedish))) |\n" }
    return text
}

private func section(of command: CommandSpec) -> String {
    var text = "## \(heading(of: command))\n\n\(command.summary(.swedish))\n\n| Flagga | Betydelse |\n| --- | --- |\n"
    for option in command.options where !option.isHidden {
        text += "| `\(cell(option.written(.swedish)))` | \(cell(option.explained(.swedish))) |\n"
    }
    return text
}

private func heading(of command: CommandSpec) -> String {
    let arguments = command.arguments(.swedish)
    return "bilaga \(command.name)" + (arguments.isEmpty ? "" : " " + arguments)
}

/// As GitHub makes it of a heading.
private func anchor(_ heading: String) -> String {
    String(heading.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
}

private func cell(_ text: String) -> String { text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
