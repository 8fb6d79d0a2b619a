import Diagnostics

/// What `bilaga` alone says: three lines that lead on, and where all of it stands.
///
/// - Parameter isInProject: the working folder lies in an organisation's project.
func firstLines(isInProject: Bool, _ language: MessageLanguage) -> String {
    let steps: [(command: Words, meaning: Words)] =
        isInProject
        ? [
            (
                Words(sv: "bilaga preview", en: "bilaga preview"),
                Words(sv: "se paketet i webbläsaren medan du skriver", en: "see the pack in the browser while you write")
            ),
            (Words(sv: "bilaga build", en: "bilaga build"), Words(sv: "bygg paketen: PDF och webb", en: "build the packs: PDF and web")),
            (Words(sv: "bilaga new", en: "bilaga new"), Words(sv: "gör nästa möte av det senaste", en: "make the next meeting from the last")),
        ]
        : [
            (
                Words(sv: "bilaga init MAPP", en: "bilaga init DIR"),
                Words(sv: "börja en organisation, med ett möte som går att bygga", en: "begin an organisation, with a meeting that builds")
            ),
            (
                Words(sv: "bilaga preview MÖTE", en: "bilaga preview MEETING"),
                Words(sv: "se paketet i webbläsaren medan du skriver", en: "see the pack in the browser while you write")
            ),
            (Words(sv: "bilaga build MÖTE", en: "bilaga build MEETING"), Words(sv: "bygg paketet: PDF och webb", en: "build the pack: PDF and web")),
        ]
    let width = (steps.map { $0.command(language).count }.max() ?? 0) + 3
    let lines = steps.map { step in
        let command = step.command(language)
        return "  " + command + String(repeating: " ", count: width - command.count) + step.meaning(language)
    }
    return (lines + ["", language == .swedish ? "bilaga --help visar alla kommandon." : "bilaga --help shows all commands."]).joined(separator: "\n")
}

/// What is said of a word that is no command, and what was most likely meant.
///
/// - Parameter isFolder: whether there is a folder of that name; then a command was left out.
func unknownCommand(_ name: String, isFolder: Bool) -> Words {
    let name = printable(name)
    if isFolder {
        return Words(
            sv: "”\(name)” är en mapp. Säg vad som ska göras med den, till exempel: bilaga build \(name)",
            en: "“\(name)” is a folder. Say what to do with it, for instance: bilaga build \(name)")
    }
    let guess =
        allCommands.first { $0.otherWords.contains { folded($0) == folded(name) } }?.name
        ?? closestMatch(to: name, among: allCommands.map(\.name) + ["help", "version"])
        ?? closestMatch(to: name, among: allCommands.flatMap(\.otherWords)).flatMap { word in
            allCommands.first { $0.otherWords.contains(word) }?.name
        }
    return Words(
        sv: "Okänt kommando ”\(name)”. " + LineText(guess.map { "Menade du ”\($0)”?" } ?? "bilaga --help visar alla."),
        en: "Unknown command “\(name)”. " + LineText(guess.map { "Did you mean “\($0)”?" } ?? "bilaga --help shows all."))
}
