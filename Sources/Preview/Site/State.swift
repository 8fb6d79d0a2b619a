import Diagnostics
import Inputs
import Pack

extension Server {
    /// What a page shows around the pack: its pages, and what is wrong.
    func state(_ live: LiveMeeting, canTakeBack: Bool) -> JSON {
        let pages = live.pages.map { page -> JSON in
            .object([
                .init("namn", .string(page.name)), .init("etikett", .string(page.label)), .init("titel", .string(page.title)),
                .init(
                    "avsnitt",
                    .array(page.sections.map { .object([.init("ankare", .string($0.anchor)), .init("titel", .string($0.title))]) })),
            ])
        }
        return .object([
            .init("generation", .integer(Int64(live.generation))), .init("aktuell", .bool(live.isCurrent)),
            .init("bara_visning", .bool(request.isReadOnly)), .init("kan_angra", .bool(canTakeBack)),
            .init("sidor", .array(pages)), .init("meddelanden", .array(live.messages(request.language).map(message))),
        ])
    }

    private func message(_ message: LiveMessage) -> JSON {
        let item = message.diagnostic
        let rendered = JSON.parse(Array(renderJSON([item], sources: SourceSet(), language: request.language).utf8))
        var members: [JSON.Member] = [
            .init("kod", .string(item.code.id)), .init("grad", .string(item.severity.rawValue)), .init("text", .string(message.text)),
        ]
        if let words = rendered?["diagnostics"]?.arrayValue?.first {
            for (name, ours) in [("message", "rubrik"), ("reason", "skäl"), ("fix", "åtgärd")] {
                if let value = words[name]?.stringValue { members.append(.init(ours, .string(value))) }
            }
        }
        if let path = message.path { members.append(.init("fil", .string(path))) }
        if let line = message.line { members.append(.init("rad", .integer(Int64(line)))) }
        if let place = message.place { members.append(.init("plats", .string(place.name))) }
        if let place = message.shownPlace { members.append(.init("sidplats", .string(place.name))) }
        if message.asksForFile { members.append(.init("skapar_fil", .bool(true))) }
        if let change = message.replacement {
            members += [.init("gammalt", .string(change.old)), .init("nytt", .string(change.new))]
        }
        return .object(members)
    }

    /// What stands at a place, for the panel that changes it.
    func field(_ request: Request, _ live: LiveMeeting) -> Response {
        var place: LivePlace?
        if let name = request.parameter("sida"), let given = LivePlace(name), let generation = request.parameter("g").flatMap(Int.init) {
            place = live.current(given, of: generation)
        } else {
            place = request.parameter("plats").flatMap(LivePlace.init)
        }
        guard let place, let field = live.field(at: place) else {
            return .text(.notFound, words("Platsen finns inte längre.", "The place is no longer there."))
        }
        var members: [JSON.Member] = [
            .init("plats", .string(place.name)), .init("fil", .string(field.path)), .init("rad", .integer(Int64(field.line))),
            .init("namn", .string(field.name)), .init("hjälp", .string(field.help)), .init("källa", .string(field.source)),
            .init("sha256", .string(field.sha256)), .init("form", .string(field.form == .scalar ? "värde" : "rader")),
            .init("prosa", .bool(isProse(field))),
            .init("val", choices(field.choices)),
            .init("används", .array(uses(request.parameter("sida") ?? "", live))),
        ]
        if !self.request.isReadOnly { members.append(.init("tillägg", .array(live.additions(at: place).prefix(40).map(addition)))) }
        if let example = field.example { members.append(.init("exempel", .string(example))) }
        let hindrance = self.request.isReadOnly ? words("Sidan visas bara.", "The page is for showing only.") : nil
        if let obstacle = hindrance ?? field.obstacle.map({ words($0.swedish, $0.english) }) {
            members.append(.init("hinder", .string(obstacle)))
        }
        return json(.object(members))
    }

    private func addition(_ addition: LiveAddition) -> JSON {
        .object([
            .init("rubrik", .string(words(addition.swedish, addition.english))),
            .init(
                "fält",
                .array(
                    addition.inputs.map { input in
                        .object([
                            .init("namn", .string(input.name)), .init("hjälp", .string(input.help)),
                            .init("exempel", .string(input.example ?? "")), .init("krävs", .bool(input.isRequired)),
                            .init("prosa", .bool(input.isProse)), .init("val", choices(input.choices)),
                        ])
                    })),
        ])
    }

    private func choices(_ choices: [(value: String, name: String)]) -> JSON {
        .array(choices.map { .object([.init("värde", .string($0.value)), .init("namn", .string($0.name))]) })
    }

    private func isProse(_ field: LiveField) -> Bool {
        if case .lines = field.form { return true }
        if case .scalar(.prose)? = field.type { return true }
        return false
    }

    /// On which pages the same place is printed, and how often.
    private func uses(_ name: String, _ live: LiveMeeting) -> [JSON] {
        guard LivePlace(name) != nil else { return [] }
        let wanted = Array("data-plats=\"\(name)\"".utf8)
        return live.pages.compactMap { page in
            let count = page.bytes.places(of: wanted)
            guard count > 0 else { return nil }
            return .object([
                .init("sida", .string(page.name)), .init("etikett", .string(page.label.isEmpty ? page.title : page.label)),
                .init("antal", .integer(Int64(count))),
            ])
        }
    }
}

extension [UInt8] {
    /// How often something is seen that elements are marked with. One within another of the same mark shows nothing more: no
    /// element has ended between them.
    fileprivate func places(of wanted: [UInt8]) -> Int {
        guard let first = wanted.first, count >= wanted.count else { return 0 }
        var found = 0
        var index = 0
        var hasEnded = true
        while index <= count - wanted.count {
            if self[index] == UInt8(ascii: "<"), self[index + 1] == UInt8(ascii: "/") { hasEnded = true }
            if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
                if hasEnded { found += 1 }
                hasEnded = false
                index += wanted.count
            } else {
                index += 1
            }
        }
        return found
    }
}
