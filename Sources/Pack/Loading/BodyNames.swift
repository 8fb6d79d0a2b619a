import Diagnostics
import Inputs
import Style

/// The section of the register that says what the body, its papers and its meetings are called.
private let bodySection = "benämningar"

extension LoadedMeeting {
    /// What the body is called in the meeting's language: the register's own words, or those of a board.
    func bodyWords(_ words: Words) -> BodyWords {
        let body = ownBody
        func own(_ name: String, _ usual: String) -> String {
            let text = body.map { $0.text(name) ?? "" } ?? registerText(bodySection, name)
            return text.isEmpty ? usual : text
        }
        let usual = words.body
        return BodyWords(
            body: own("organ", usual.body), theBody: own("organet", usual.theBody), theMeeting: own("mötet", usual.theMeeting),
            agenda: own("dagordning", usual.agenda), pack: own("paket", usual.pack), thePack: own("paketet", usual.thePack))
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
        var own = Record()
        if case .record(let record)? = sections[bodySection]?.kind { own = record }
        let usual: KeyValuePairs = [
            "organ": names.body, "organet": names.theBody, "mötet": names.theMeeting, "dagordning": names.agenda,
            "paket": names.pack, "paketet": names.thePack,
        ]
        // Another body's words stand in the place of those of the section.
        let isOther = ownBody != nil
        for (name, text) in usual where isOther || (own[name]?.isNone ?? true) { own.set(name, Value(.text(text))) }
        if let body = ownBody { own.set("arbetsgrupp", body["arbetsgrupp"] ?? .absent) }
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
