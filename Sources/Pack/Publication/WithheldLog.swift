import Diagnostics

/// In what ways something that is withheld is looked for.
enum SearchWay: Int, Comparable {
    case words, runs, name, figure, number

    static func < (left: SearchWay, right: SearchWay) -> Bool { left.rawValue < right.rawValue }

    /// For the log.
    static func words(_ ways: Set<SearchWay>, _ language: MessageLanguage) -> String {
        if ways.isEmpty { return language == .swedish ? "inte sökt" : "not searched for" }
        return ways.sorted().map { way in
            switch (way, language) {
            case (.words, .swedish): "orden som de står"
            case (.words, .english): "the words as they stand"
            case (.runs, .swedish): "fem ord i rad"
            case (.runs, .english): "five words in a row"
            case (.name, .swedish): "namn"
            case (.name, .english): "names"
            case (.figure, .swedish): "siffror"
            case (.figure, .english): "figures"
            case (.number, .swedish): "nummer"
            case (.number, .english): "numbers"
            }
        }.joined(separator: ", ")
    }
}

/// The head of the log: what was left out, what was searched for and how, and what was not.
struct WithheldLog {
    var meeting: String
    var parts: Int
    var derived: Int
    var files: Int
    var unsearched: Int

    func lines(_ language: MessageLanguage) -> [String] { language == .swedish ? swedish : english }

    private var swedish: [String] {
        [
            "Offentlig utgåva av \(meeting): \(parts == 1 ? "1 uppgift är utelämnad" : "\(parts) uppgifter är utelämnade").",
            derived == 1 ? "1 siffra som är räknad ur dem är också utelämnad." : "\(derived) siffror som är räknade ur dem är också utelämnade.",
            "\(files == 1 ? "1 fil är genomsökt" : "\(files) filer är genomsökta"): text, alternativtexter, bokmärken, metadata, bifogade filer, celler och filnamn.",
            "Sökt har varit: korta texter ord för ord; av längre varje följd av fem ord och varje ord som annars inte är offentligt; namn ord för ord; siffror från fem siffror, hur de än är skilda; nummer med och utan bindestreck.",
            "Inget av det har hittats så att det med säkerhet är det utelämnade.",
            "Inte sökt har varit: omskrivningar, avrundningar, andra stavningar, och det som är för kort eller för vanligt"
                + (unsearched == 0 ? "." : " (\(unsearched == 1 ? "1 uppgift" : "\(unsearched) uppgifter") nedan: ”inte sökt”)."),
            "",
        ]
    }

    private var english: [String] {
        [
            "Public edition of \(meeting): \(parts == 1 ? "1 thing is withheld" : "\(parts) things are withheld").",
            derived == 1 ? "1 figure that is computed of them is withheld too." : "\(derived) figures that are computed of them are withheld too.",
            "\(files == 1 ? "1 file was searched" : "\(files) files were searched"): text, alternative texts, bookmarks, metadata, attached files, cells and file names.",
            "Searched for: short texts word by word; of longer ones every run of five words, and every word that is not public otherwise; names word by word; figures from five digits, however they are parted; numbers with and without hyphens.",
            "Nothing of it was found for certain.",
            "Not searched for: other wordings, roundings, other spellings, and what is too short or too common"
                + (unsearched == 0 ? "." : " (\(unsearched == 1 ? "1 thing" : "\(unsearched) things") below: “not searched for”)."),
            "",
        ]
    }
}
