import Inputs

/// Those who were at a meeting and those who were away, as its minutes list them; and who of them somebody is that they name.
struct Attendance {
    private(set) var present: [Record]
    private(set) var absent: [Record]
    let members: BodyMembers

    init(_ record: Record, _ members: BodyMembers) {
        present = record.people("närvarande")
        absent = record.people("frånvarande")
        self.members = members
    }

    /// Those who were there at a paragraph, and those who had gone by then or had not come yet; all of it where no paragraph is said.
    func during(_ paragraph: Int?) -> Attendance {
        guard let paragraph else { return self }
        var result = self
        result.present = present.filter { $0.paragraphs.contains(paragraph) }
        result.absent = absent.filter { $0.paragraphs.contains(paragraph) } + present.filter { !$0.paragraphs.contains(paragraph) }
        return result
    }

    /// Those who take part in decisions.
    var serving: [Record] { present.filter { $0.notServing == nil } }

    /// What is known of somebody who is named as having done something at the meeting.
    enum Whereabouts {
        case present
        /// Listed as away, where the list has them; or a member who is not listed.
        case away(Record?)
        /// There is one of nearly that name.
        case misspelt(String)
        case nowhere
        /// The lists do not tell: “två ledamöter”, or names without roles.
        case untold
    }

    func whereabouts(of person: PersonName) -> Whereabouts {
        if person.isEmpty { return .untold }
        if present.contains(where: { person.isSame(as: PersonName($0.role)) || person.isRole && $0.remarks.contains(where: person.names) }) { return .present }
        if present.contains(where: { PersonName($0.role).mayActAs(person) }) { return .present }
        func isMeant(_ other: PersonName) -> Bool { person.isSurely(other) || person.isRole && person.isSame(as: other) }
        if let away = absent.first(where: { isMeant(PersonName($0.role)) }) { return .away(away) }
        if members.roles.contains(where: { person.isPlainly(PersonName($0)) }) { return .away(nil) }
        if let near = person.nearest(among: present.map(\.role)) { return .misspelt(near) }
        if present.isEmpty || present.contains(where: { isSeveral($0.role) }) { return .untold }
        // Of people who are all named, nobody can tell who has which role.
        if !person.hasOwnName, present.allSatisfy({ PersonName($0.role).isOnlyName }) { return .untold }
        return .nowhere
    }

    /// How many of those who serve take no part in an item: each who stands aside is one of them, or was not there.
    func standingAside(_ item: Record) -> Int {
        var left = serving.map { PersonName($0.role) }
        let count = left.count
        for case .record(let entry) in item.list("jäv").map(\.kind) {
            for person in (entry.text("vem") ?? "").people where !person.isEmpty {
                guard
                    let index =
                        left.firstIndex(where: person.isExactly) ?? left.firstIndex(where: person.isSame(as:))
                        ?? left.firstIndex(where: { $0.mayActAs(person) })
                else { continue }
                left.remove(at: index)
            }
        }
        return count - left.count
    }

    /// Whether each of those who serve is listed by themselves.
    var countsServing: Bool { !serving.isEmpty && !serving.contains { isSeveral($0.role) } }

    /// “två forskare”
    private func isSeveral(_ role: String) -> Bool {
        let words = role.lowercased().split { !$0.isLetter && !$0.isNumber }
        let counts: Set<Substring> = [
            "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "och", "samt", "and", "flera", "several", "några", "ledamöter", "ledamöterna", "members", "ersättarna", "substitutes", "alla", "all",
        ]
        return words.contains { counts.contains($0) || $0.first?.isNumber ?? false }
    }
}

extension Record {
    /// The people of a list per party, each with the party's key.
    fileprivate func people(_ name: String) -> [Record] {
        guard case .map(let parties)? = self[name]?.kind else { return [] }
        return parties.fields.flatMap { field -> [Record] in
            guard case .list(let people) = field.value.kind else { return [] }
            return people.compactMap { person in
                guard case .record(var fields) = person.kind else { return nil }
                fields.fields.append(Field(name: "part", value: Value(.text(field.name))))
                return fields
            }
        }
    }

    /// The paragraphs that somebody in such a list is told of: from the one at which they came to the one at which they went.
    var paragraphs: ClosedRange<Int> {
        let from = text("från").flatMap { paragraphNumber($0) } ?? Int.min
        let to = text("till").flatMap { paragraphNumber($0) } ?? Int.max
        // Who was away in between was there before and after.
        return from <= to ? from...to : Int.min...Int.max
    }

    /// Where somebody in such a list is said to take no part in decisions.
    var notServing: Value? { self["tjänstgör"].flatMap { if case .flag(false) = $0.kind { $0 } else { nil } } }

    /// Of somebody in such a list.
    var role: String { text("roll") ?? "" }
    var party: String? { text("part") }

    /// What else is said of somebody: “ersätter ordförande”, “(tjänstgörande ordförande)”.
    fileprivate var remarks: [PersonName] { (role.bracketed + ["ersätter", "not"].compactMap { text($0) }).map { PersonName($0) } }
}

extension String {
    /// What stands in brackets in it.
    fileprivate var bracketed: [String] {
        split(separator: "(").dropFirst().map { String($0.prefix { $0 != ")" }) }
    }
}

/// "§ 35" → 35.
func paragraphNumber(_ text: String) -> Int? {
    guard let sign = text.firstIndex(of: "§") else { return nil }
    let rest = text[text.index(after: sign)...].drop { $0 == " " || $0 == "\u{A0}" }
    return Int(rest.prefix { $0.isASCII && $0.isNumber })
}
