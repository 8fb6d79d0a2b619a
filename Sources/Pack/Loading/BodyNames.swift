import Diagnostics
import Inputs
import Style

/// The section of the register that says what the body, its papers and its meetings are called.
private let bodySection = "benämningar"

extension LoadedMeeting {
    /// What the body is called in the meeting's language: the register's own words, or those of a board. Words that are given
    /// for the language go before those that are given for all; where there are any, the others are not mixed with them.
    func bodyWords(_ words: Words) -> BodyWords {
        let names = bodyNames
        func own(_ name: String, _ usual: String) -> String {
            if case .text(let text)? = names[name]?.kind, !text.isEmpty { return text }
            return usual
        }
        let usual = words.body
        return BodyWords(
            body: own("organ", usual.body), theBody: own("organet", usual.theBody), theMeeting: own("mötet", usual.theMeeting),
            agenda: own("dagordning", usual.agenda), pack: own("paket", usual.pack), thePack: own("paketet", usual.thePack))
    }

    private var bodyNames: Record {
        if let ownBody { return ownBody }
        guard case .record(let root) = register.value.kind, case .record(let all)? = root[bodySection]?.kind else { return Record() }
        let language = DocumentLanguage(tag: meeting.language).rawValue
        if case .record(let own)? = all[language]?.kind { return own }
        // In another language than that of the meeting.
        let hasOthers = DocumentLanguage.allCases.contains { if case .record? = all[$0.rawValue]?.kind { true } else { false } }
        return hasOthers && language != DocumentLanguage.swedish.rawValue ? Record() : all
    }

    /// The words of the body that the meeting says it is of; nil when those under `benämningar` hold.
    private var ownBody: Record? {
        guard case .record(let record) = meeting.value.kind, case .reference(let reference)? = record["organ"]?.kind,
            let body = register.entry(reference)
        else { return nil }
        return body
    }

    /// The section as templates know it: with the words of a board where the register says nothing.
    func completingBodyNames(of sections: Record) -> Record {
        var sections = sections
        let names = bodyWords(Words.of(DocumentLanguage(tag: meeting.language)))
        var own = bodyNames
        let usual: KeyValuePairs = [
            "organ": names.body, "organet": names.theBody, "mötet": names.theMeeting, "dagordning": names.agenda,
            "paket": names.pack, "paketet": names.thePack,
        ]
        for (name, text) in usual where own[name]?.isNone ?? true { own.set(name, Value(.text(text))) }
        if own["arbetsgrupp"] == nil { own.set("arbetsgrupp", .absent) }
        sections.set(bodySection, Value(.record(own)))
        return sections
    }
}

extension Record {
    fileprivate mutating func set(_ name: String, _ value: Value) {
        if let index = fields.firstIndex(where: { $0.name == name }) {
            fields[index].value = value
        } else {
            fields.append(Field(name: name, value: value))
        }
    }
}

extension Value {
    fileprivate var isNone: Bool {
        switch kind {
        case .absent, .dash: true
        default: false
        }
    }
}

extension PackBuilder {
    /// With the theme's words naming the body as the meeting's register does.
    func naming(_ loaded: LoadedMeeting) -> PackBuilder {
        var builder = self
        let language = DocumentLanguage(tag: loaded.meeting.language)
        let words = typography.theme.words[language]
        builder.typography.theme.words[language].name(loaded.bodyWords(words))
        return builder
    }
}

extension Words {
    /// The name of the pack's PDF without its ending: "styrelsepaket". Names of bilagor are theirs.
    var packFileName: String {
        let name = slug(body.pack)
        return name.isEmpty || name.hasPrefix("bilaga-") ? frontMatterKind : name
    }
}
