import Diagnostics
import Inputs

extension DiagnosticCode {
    static let contradictedClaim = DiagnosticCode(
        "CK050", .warning,
        sv: MessageText(
            "Texten säger ”{skrivet}”, men siffrorna säger något annat",
            reason: "{fakta}", fix: "Ändra texten, eller rätta siffran om det är den som är fel."),
        en: MessageText(
            "The text says “{skrivet}”, but the figures say otherwise",
            reason: "{facts}", fix: "Change the text, or correct the figure if it is the one that is wrong."))
}

/// Claims about money that the figures contradict: “i balans”, “inom budget”, “enligt plan”, a target that is
/// said to be reached. What is denied, wished for or said of another year is no claim about these figures.
@Sendable func contradictedClaim(_ context: CheckContext, _ found: inout Examination) {
    guard !context.sheets.isEmpty else { return }
    let contradictions = context.sheets.map { context.contradictions($0.now) }
    let present = allClaims.map { $0.filter(context.occurs) }
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        // A bilaga's text speaks of its own figures; other texts of any.
        let own = context.sheets.indices.filter { context.sheets[$0].now.attachment == passage.attachment }
        for index in own.isEmpty ? Array(context.sheets.indices) : own {
            guard let year = context.sheets[index].now.year?.value else { continue }
            let isOfFigures = context.sheets[index].now.file == passage.file
            let claims = zip(present, contradictions[index]).flatMap { phrases, contradiction in
                phrases.flatMap(passage.occurrences).map { ($0, contradiction) }
            } + passage.reachedTargets.map { ($0, contradictions[index][3]) }
            for (place, contradiction) in claims where passage.claims(place, about: year, isOfFigures: isOfFigures) {
                found.examine(.contradictedClaim, at: passage.range(place))
                guard let contradiction else { continue }
                found.report(
                    .contradictedClaim, at: passage.range(place),
                    ["skrivet": passage.written(place), "fakta": contradiction.sv, "facts": contradiction.en])
            }
        }
    }
}

/// Phrases that say that money and decisions balance, that nothing is overspent, that the year goes as planned.
private let allClaims: [[[String]]] = [
    [
        "i balans", "i god balans", "i full balans", "balanserad budget", "budgeten är balanserad", "ekonomin är balanserad",
        "ekonomin går ihop", "budgeten går ihop", "går jämnt upp",
    ],
    [
        "inom budget", "inom budgeten", "inom budgetramen", "inom budgetramarna", "inom ram", "inom ramen för budgeten",
        "inom given ram", "inom givna ramar", "inom beslutad ram", "inom tilldelade medel", "inom tilldelad budget",
        "håller budgeten", "håller budget", "budgeten håller", "budgeten hålls", "följer budgeten", "följer budget",
        "i linje med budgeten", "i linje med budget", "budgeten överskrids inte", "överskrider inte budgeten",
        "inga överskridanden", "inget överskridande",
    ],
    [
        "enligt plan", "enligt planen", "följer planen", "följer plan", "i linje med plan", "i linje med planen", "i rätt takt",
        "enligt budget", "är som planerat", "i fas",
    ],
    [],
].map { $0.map(nameWords) }

extension Passage {
    /// “målet för uppväxling är uppnått”, “har nått målet”, where the target is that of growth.
    fileprivate var reachedTargets: [Range<Int>] {
        var result: [Range<Int>] = []
        for index in words.indices where reached.contains(words[index].text) {
            let sentence = sentence(around: index)
            let about = words[sentence].map(\.text)
            guard about.contains(where: { $0.hasPrefix("uppväxl") || $0.hasPrefix("extern") }) else { continue }
            // “nått målet” or “målet … är nått”, with a few words between.
            let near = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 4)
            guard let target = near.first(where: { ["målet", "uppväxlingsmålet", "målen"].contains(words[$0].text) }) else { continue }
            let place = min(target, index)..<(max(target, index) + 1)
            if !words[place].contains(where: { denials.contains($0.text) }) { result.append(place) }
        }
        return result
    }

    /// Whether the words at `place` are said, of money and of this year, as something that is so.
    fileprivate func claims(_ place: Range<Int>, about year: Int, isOfFigures: Bool) -> Bool {
        let sentence = sentence(around: place.lowerBound)
        let around = words[sentence].map(\.text)
        guard isOfFigures || around.contains(where: isAboutMoney) else { return false }
        let years = around.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1900...2199).contains($0) }
        if let first = years.min(), let last = years.max(), !(first...last).contains(year) { return false }
        // A denial stands close before, or right after: “når inte målet”, “når målet inte”.
        let before = max(sentence.lowerBound, place.lowerBound - 5)..<place.lowerBound
        let after = place.upperBound..<min(sentence.upperBound, place.upperBound + 1)
        if words[before].contains(where: { denials.contains($0.text) }) { return false }
        if words[after].contains(where: { denials.contains($0.text) }) { return false }
        // “i fas 2” is a stage of something.
        if let next = words[after].first, Int(next.text) != nil { return false }
        // What is wished for, required or in doubt is not said to be so.
        if around.first == "om" { return false }
        return !words[sentence.lowerBound..<place.lowerBound].contains { reservations.contains($0.text) }
    }
}

private let reached: Set = ["nått", "uppnått", "nåtts", "uppnåtts", "uppfyllt", "nås", "når", "uppnår", "uppnås"]
private let denials: Set = [
    "inte", "ej", "icke", "knappast", "ännu", "aldrig", "varken", "utan", "ingen", "inget", "inga", "långt", "obalans",
]
private let reservations: Set = [
    "ska", "skall", "bör", "måste", "behöver", "krävs", "svårt", "svårare", "strävar", "sträva", "vill", "önskar", "målsättning",
    "målsättningen", "ambitionen", "huruvida",
]

private func isAboutMoney(_ word: String) -> Bool {
    for stem in ["ekonomi", "budget", "utfall", "förbruk", "kostar", "finansier", "prognos", "medel", "medlen", "kostnad", "tilldel", "uppväxling"]
    where word.hasPrefix(stem) { return true }
    return false
}
