import Diagnostics
import Pack

let explainCommand = CommandSpec(
    name: "explain",
    otherWords: ["förklara"],
    arguments: Words(sv: "[KOD …]", en: "[CODE …]"),
    brief: Words(
        sv: "förklara ett meddelande efter dess kod, med exempel",
        en: "explain a message by its code, with an example"),
    summary: Words(
        sv: "Förklarar ett meddelande efter dess kod, med ett exempel. Utan kod visas alla koder.",
        en: "Explains a message by its code, with an example. Without a code, all codes are listed."),
    options: [languageOption, helpOption])

/// Runs `bilaga explain`; returns the exit status.
func runExplain(_ options: ParsedOptions, _ language: MessageLanguage) throws(UsageError) -> Int32 {
    guard !options.positional.isEmpty else {
        Terminal.write(listOfCodes(language), to: 1)
        return 0
    }
    let templates = templateFolders(given: [], executable: Terminal.executable, isFolder: Terminal.isFolder)
    var texts: [String] = []
    for name in options.positional {
        let wanted = name.uppercased()
        guard let code = catalogue.first(where: { $0.id == wanted }) else { throw unknownCode(name) }
        texts.append(explanation(of: code, language, examplesIn: templates))
    }
    Terminal.write(texts.joined(separator: "\n"), to: 1)
    return 0
}

private func unknownCode(_ name: String) -> UsageError {
    let guess = closestMatch(to: name.uppercased(), among: catalogue.map(\.id))
    return UsageError(
        message: Words(
            sv: "Det finns ingen kod ”\(name)”." + (guess.map { " Menade du \($0)?" } ?? " bilaga explain visar alla koder."),
            en: "There is no code “\(name)”." + (guess.map { " Did you mean \($0)?" } ?? " bilaga explain lists all codes.")))
}

/// Every code with its summary, area by area.
func listOfCodes(_ language: MessageLanguage) -> String {
    var text = ""
    for area in codeAreas {
        let codes = catalogue.filter { $0.id.hasPrefix(area.letters) }
        guard !codes.isEmpty else { continue }
        text += (text.isEmpty ? "" : "\n") + (language == .swedish ? area.swedish : area.english) + "\n"
        for code in codes { text += "  \(code.id)  \(GeneralText(code.text(language)).summary)\n" }
    }
    return text
}

/// All that there is to say about a code.
///
/// - Parameter templates: the folders that may have the file of examples.
func explanation(of code: DiagnosticCode, _ language: MessageLanguage, examplesIn templates: [String]) -> String {
    let words = GeneralText(code.text(language))
    let swedish = language == .swedish
    var text = "\(severityName(code.severity, language))[\(code.id)]: \(words.summary)\n"
    if !words.reason.isEmpty { text += "\n\(swedish ? "Varför" : "Why"): \(words.reason)\n" }
    if !words.fix.isEmpty { text += "\n\(swedish ? "Gör så här" : "Help"): \(words.fix)\n" }
    if let example = exampleTranscript(of: code, language, in: templates) {
        text += "\n\(swedish ? "Exempel" : "Example"):\n\n"
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            text += line.isEmpty ? "\n" : "    \(line)\n"
        }
    }
    return text
}
