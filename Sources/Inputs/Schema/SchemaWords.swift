/// What a type is called in messages and in the format reference, and an example of it.
struct TypeWords {
    var swedish: String
    var english: String
    var example: String
    /// The example in English, where it has words in it.
    var englishExample: String

    init(swedish: String, english: String, example: String, englishExample: String? = nil) {
        self.swedish = swedish
        self.english = english
        self.example = example
        self.englishExample = englishExample ?? example
    }

    /// As arguments of a message: `väntat`, `expected`, and an example in each language.
    func arguments(_ others: [String: String] = [:], example own: String? = nil) -> [String: String] {
        var result = others
        result["väntat"] = swedish
        result["expected"] = english
        let example = own ?? example
        if !example.isEmpty {
            result["exempel"] = example
            result["example"] = own ?? englishExample
        }
        return result
    }
}

extension ScalarType {
    var words: TypeWords {
        switch self {
        case .text: TypeWords(swedish: "en text", english: "a text", example: "Västerås")
        case .prose:
            TypeWords(
                swedish: "löpande text", english: "prose", example: "| och texten på raderna under",
                englishExample: "| and the text on the lines below")
        case .amount: TypeWords(swedish: "ett belopp", english: "an amount", example: "2 900 000")
        case .number: TypeWords(swedish: "ett tal", english: "a number", example: "1,5")
        case .integer: TypeWords(swedish: "ett heltal", english: "a whole number", example: "13")
        case .share: TypeWords(swedish: "en procentsats", english: "a percentage", example: "55,7 %")
        case .year: TypeWords(swedish: "ett årtal", english: "a year", example: "2024")
        case .date: TypeWords(swedish: "ett datum", english: "a date", example: "2024-09-19")
        case .time: TypeWords(swedish: "en tid", english: "a time", example: "15.00–16.00")
        case .flag: TypeWords(swedish: "ja eller nej", english: "ja (yes) or nej (no)", example: "ja")
        case .fact:
            TypeWords(
                swedish: "en uppgift: ett antal, ett tal, ett belopp med enhet, en procentsats, ett datum eller en text",
                english: "a fact: a count, a number, an amount with its unit, a percentage, a date or a text", example: "10 mnkr")
        case .length: TypeWords(swedish: "ett mått med enhet", english: "a length with its unit", example: "28 mm")
        case .colour: TypeWords(swedish: "en färg", english: "a colour", example: "\"#1b2a33\"")
        }
    }
}

extension SchemaType {
    var words: TypeWords {
        switch self {
        case .scalar(let type): type.words
        case .reference(let section):
            TypeWords(
                swedish: "en nyckel ur ”\(section)” i registret", english: "a key of “\(section)” in the register",
                example: "")
        case .list:
            TypeWords(
                swedish: "en lista", english: "a list", example: "rader som börjar med ”- ”",
                englishExample: "lines that start with “- ”")
        case .map, .record:
            TypeWords(
                swedish: "en grupp av nycklar", english: "a group of keys", example: "indragna rader ”nyckel: värde”",
                englishExample: "indented lines “key: value”")
        }
    }
}

extension MapKey {
    var words: TypeWords {
        switch self {
        case .text, .choice: ScalarType.text.words
        case .year: ScalarType.year.words
        case .integer: ScalarType.integer.words
        case .reference(let section): SchemaType.reference(section: section).words
        }
    }
}
