/// Words of several languages and scripts, drawn by chance: short and long, with what people put between them.
struct Wording {
    static let swedish = [
        "styrelsen", "i", "och", "mötet", "budgeten", "utfallet", "är", "för", "året", "kommunen", "ett", "beslut", "om", "på",
        "verksamheten", "samverkan", "universitetet", "mål", "under", "hösten", "processledaren", "redovisar", "särskilt",
        "arbetsmarknadsförvaltningens", "kompetensförsörjningsstrategi", "samhällsbyggnadsförvaltningen", "åtgärder",
        "verksamhetsutvecklingsprogrammets", "informationssäkerhetsklassningarna", "å", "ö",
    ]
    static let english = [
        "the", "board", "has", "decided", "on", "a", "budget", "for", "next", "year", "and", "report", "shows", "progress",
        "in", "collaboration", "internationalisation", "responsibilities", "of", "members",
    ]
    static let foreign: [(language: String, words: [String])] = [
        ("de", ["Weltschmerz", "Donaudampfschifffahrtsgesellschaft", "Straße", "und"]),
        ("fr", ["savoir-vivre", "œuvre", "déjà", "l’été"]),
        ("fi", ["hyvää", "yhteistyö", "lähiruoka", "ja"]),
        ("uk", ["Київ", "громада", "освіта"]),
        ("el", ["δῆμος", "πόλη", "Ελλάδα"]),
        ("ar", ["مرحبا", "المدرسة", "2024", "الجديدة"]),
        ("he", ["שלום", "עירייה", "12"]),
        ("fa", ["سلام", "شهر"]),
    ]
    static let odd = [
        "1 234 567 kr", "55,7 %", "2024-09-19", "§ 12", "kl. 09.00–12.00", "–", "SHK-2025/01", "(se ovan)", "m.m.", "½", "→", "☑",
        "”citat”", "A/B", "e-post", "https://www.exempel.se", "x²", "CO₂", "1:a", "100 000", "1\u{A0}000\u{A0}kr", "ﬁn", "naïve",
    ]
    /// Nothing in it may be broken but by force.
    static let endless = "Utvecklingssamtalsunderlagsdokumentationshanteringssystemsupphandlingsförfrågningsunderlag"

    var isEnglish: Bool

    func word(_ random: inout SeededGenerator) -> String {
        switch random.below(60) {
        case 0: return random.pick(Self.odd) ?? ""
        case 1 where random.below(4) == 0: return Self.endless
        default: return random.pick(isEnglish ? Self.english : Self.swedish) ?? ""
        }
    }

    /// Plain words that mean nothing to Markdown or YAML.
    func plain(_ count: Int, _ random: inout SeededGenerator) -> String {
        let words = (0..<max(1, count)).map { _ in random.pick(isEnglish ? Self.english : Self.swedish) ?? "" }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A sentence in Markdown: plain words with marks around some of them.
    func sentence(_ count: Int, notes: inout [String], _ random: inout SeededGenerator) -> String {
        var words: [String] = []
        for _ in 0..<max(1, count) {
            let word = word(&random)
            switch random.below(40) {
            case 0: words.append("**\(word)**")
            case 1: words.append("*\(word)*")
            case 2: words.append("`kod-\(random.below(100))`")
            case 3: words.append("[\(word)](https://www.exempel.se/\(random.below(100)))")
            case 4:
                if let foreign = random.pick(Self.foreign) {
                    let words2 = (0...random.below(3)).map { _ in random.pick(foreign.words) ?? "" }
                    words.append("[\(words2.joined(separator: " "))](lang:\(foreign.language))")
                }
            case 5 where notes.count < 6:
                notes.append("n\(notes.count + 1)")
                words.append("\(word)[^n\(notes.count)]")
            default: words.append(word)
            }
        }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
