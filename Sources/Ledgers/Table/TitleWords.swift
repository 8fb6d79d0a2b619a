/// Words of lines between rows: those of times and kinds of figures, and those of other figures than the ones above.
enum TitleWords {
    /// "Samma period i fjol", "Motsvarande period", "Föregående period".
    static func sayEarlier(_ text: String) -> Bool {
        let plain = TableHeading.plain(text)
        // What is said of the figures is no title of others.
        guard text.utf8.count < 80, !["kommentar", "anm", "not", "obs"].contains(where: plain.hasPrefix) else { return false }
        return [
            "ifjol", "fjolår", "föregåendeperiod", "fgperiod", "förraperioden", "sammaperiod", "motsvarandeperiod", "sammatid", "motsvarandetid", "åretinnan",
            "åretföre", "tidigareår", "årettidigare",
        ].contains { plain.contains($0) }
    }

    /// Words that many titles begin with, whatever they are of.
    static func isOfTime(_ word: Substring) -> Bool { time.contains(String(word)) }

    /// Whether a line says when figures are of, and no more: "Avser 2025", "Preliminärt september 2026".
    static func isOfTimeAlone(_ text: String) -> Bool {
        guard text.utf8.count < 80 else { return false }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return !words.isEmpty && words.count <= 12
            && words.allSatisfy { word in
                word.allSatisfy(\.isNumber) ? word.count <= 2 || isYear(word.prefix(4)) && word.count <= 8 : time.contains(word) || isMonth(word)
            } && words.contains { $0.count >= 4 }
    }

    /// Whether a line has words of figures that are not of the same table: "Kommunens andel", "Elimineringar".
    static func areOfOtherTables(_ text: String) -> Bool {
        sayEarlier(text) || text.lowercased().split { !$0.isLetter }.contains { others.contains(String($0)) }
    }

    private static func isYear(_ digits: Substring) -> Bool { Int(digits).map { (1990...2100).contains($0) } ?? false }

    private static func isMonth(_ word: String) -> Bool { AmountHeading.months.contains { $0.contains(word) } }

    private static let time: Set<String> = [
        "avser", "avseende", "samma", "motsvarande", "period", "perioden", "periodens", "år", "året", "årets", "per", "t", "o", "m", "tom", "f", "fom", "from",
        "till", "och", "med", "i", "den", "för", "under", "ack", "ackumulerat", "ackumulerade", "utfall", "utfallet", "bokfört", "redovisat", "preliminärt",
        "preliminär", "prel", "definitivt", "kvartal", "kv", "q", "tertial", "helår", "helåret", "delår", "delåret", "månad", "månaden", "resultat",
        "uppföljning", "räkenskapsår", "räkenskapsåret", "verksamhetsår",
    ]

    private static let others: Set<String> = [
        "andel", "andelar", "eliminering", "elimineringar", "investering", "investeringar", "preliminärt", "preliminär", "preliminära", "prel", "exkl",
        "exklusive", "inkl", "inklusive", "avgår", "tillkommer", "period", "perioden", "föregående", "motsvarande", "samma", "avser", "varav", "därav",
        "jämförelse", "jämfört", "tidigare", "korrigerat", "korrigerad", "justerat", "justerad", "omräknat",
    ]
}
