import Checks
import Diagnostics
import Inputs

/// What a careful reader sees in minutes by themselves: people who did what only those who were there can do, votes, days.
struct MinutesRules {
    private(set) var findings = DiagnosticList()
    private(set) var examined: [String: Int] = [:]
    private let meeting: Meeting
    private let members: BodyMembers
    private let present: [Record]
    private let absent: [Record]

    /// - Parameters:
    ///   - body: what the body is ("nämnd"), in the meeting's language.
    ///   - isFinished: something stands under every item. Who adjusts is written last.
    init(_ record: Record, _ meeting: Meeting, _ members: BodyMembers, body: String, isFinished: Bool) {
        self.meeting = meeting
        self.members = members
        present = record.people("närvarande")
        absent = record.people("frånvarande")
        guard record["närvarande"] != nil else { return }
        attendance(record)
        for item in record.list("ärenden") {
            guard case .record(let fields) = item.kind else { continue }
            for list in ["yrkanden", "reservationer", "jäv"] {
                for case .record(let entry) in fields.list(list).map(\.kind) { named(entry["vem"]) }
            }
            votes(fields)
        }
        if case .record(let adjustment)? = record["justering"]?.kind {
            for person in adjustment.list("justeras-av") { named(person) }
        }
        days(record)
        if isFinished { adjustment(record, body: body) }
    }

    static let codes: [(code: DiagnosticCode, over: Subject, without: Phrase)] = [
        (.misspeltPerson, .people, nobodyNamed), (.notPresent, .people, nobodyNamed),
        (.absentInMinutes, .people, Phrase(sv: "ingen är uppräknad som frånvarande", en: "nobody is listed as absent")),
        (.tooManyVotes, .decisions, Phrase(sv: "ingen omröstning står i dokumentet", en: "the document has no vote")),
        (.noSuchParagraph, .references, Phrase(sv: "ingen kom eller gick vid en paragraf", en: "nobody came or went at a paragraph")),
        (.signedBeforeMeeting, .dates, noDays), (.takenDownFirst, .dates, noDays), (.announcedBeforeAdjusted, .dates, noDays),
        (.notAdjusted, .files, Phrase(sv: "dokumentet ska inte justeras", en: "the document is not to be adjusted")),
    ]
    private static let nobodyNamed = Phrase(sv: "ingen nämns vid ärendena eller justerar", en: "nobody is named at the items or adjusts")
    private static let noDays = Phrase(sv: "justering och anslag har inga dagar", en: "adjustment and notice have no days")

    private mutating func hold(_ code: DiagnosticCode) { examined[code.id, default: 0] += 1 }

    // MARK: People

    /// Whoever moved, dissented, stood aside or adjusts was there.
    private mutating func named(_ value: Value?) {
        guard case .text(let text)? = value?.kind else { return }
        hold(.misspeltPerson)
        hold(.notPresent)
        let there = present.compactMap { $0.text("roll") }
        let whole = PersonName(text)
        if there.contains(where: { whole.isSame(as: PersonName($0)) }) { return }
        for person in text.people where !there.contains(where: { person.isSame(as: PersonName($0)) }) {
            let away = absent.first { person.isSurely(PersonName($0.text("roll") ?? "")) }
            if away != nil || members.roles.contains(where: { person.isSurely(PersonName($0)) }) {
                let notes = away?["roll"]?.range.map { [DiagnosticNote($0, sv: "som frånvarande", en: "as absent")] } ?? []
                findings.report(.notPresent, at: value?.range, ["vem": text], notes: notes)
                return
            }
            if let near = person.nearest(among: there) {
                findings.report(.misspeltPerson, at: value?.range, ["vem": text, "förslag": near])
                return
            }
        }
    }

    /// Nobody is both there and away, and who came or went did so at a § of these minutes.
    private mutating func attendance(_ record: Record) {
        for person in absent {
            hold(.absentInMinutes)
            // Who is away for a part of the meeting is there for the rest.
            if person.text("från") != nil || person.text("till") != nil { continue }
            let name = person.text("roll") ?? ""
            guard let other = present.first(where: { $0.text("roll")?.lowercased() == name.lowercased() && $0.party == person.party }),
                other.text("från") == nil, other.text("till") == nil
            else { continue }
            let notes = other["roll"]?.range.map { [DiagnosticNote($0, sv: "som närvarande", en: "as present")] } ?? []
            findings.report(.absentInMinutes, at: person["roll"]?.range, ["vem": name], notes: notes)
        }
        let items = record.list("ärenden").compactMap { if case .record(let fields) = $0.kind { fields } else { nil } }
        var numbers: [Int] = []
        for item in items { if case .integer(let number)? = item["paragraf"]?.kind { numbers.append(number) } }
        guard let first = numbers.min(), let last = numbers.max() else { return }
        for person in present + absent {
            var bounds: [Int] = []
            for key in ["från", "till"] {
                guard let text = person.text(key), let number = paragraph(in: text) else { continue }
                hold(.noSuchParagraph)
                bounds.append(number)
                guard !numbers.contains(number) else { continue }
                findings.report(.noSuchParagraph, at: person[key]?.range, ["nummer": String(number), "första": String(first), "sista": String(last)])
            }
        }
    }

    /// "§ 35" → 35.
    private func paragraph(in text: String) -> Int? {
        guard let sign = text.firstIndex(of: "§") else { return nil }
        let rest = text[text.index(after: sign)...].drop { $0 == " " || $0 == "\u{A0}" }
        return Int(rest.prefix { $0.isASCII && $0.isNumber })
    }

    /// No more votes than there were people to vote.
    private mutating func votes(_ item: Record) {
        guard case .record(let vote)? = item["omröstning"]?.kind else { return }
        var sum = 0
        for name in ["ja-röster", "nej-röster", "avstår"] {
            // Of a sum this large no minutes have heard, and it is no reason to stop.
            if case .integer(let count)? = vote[name]?.kind { sum = sum.addingReportingOverflow(count).overflow ? Int.max : sum + count }
        }
        let serving = present.filter { if case .flag(false)? = $0["tjänstgör"]?.kind { false } else { true } }
        // “två forskare” is more than one.
        guard !serving.isEmpty, !serving.contains(where: { isSeveral($0.text("roll") ?? "") }) else { return }
        hold(.tooManyVotes)
        let standAside = item.list("jäv").compactMap { if case .record(let entry) = $0.kind { entry.text("vem").map(PersonName.init) } else { nil } }
        let voting = serving.count { person in !standAside.contains { $0.isSurely(PersonName(person.text("roll") ?? "")) } }
        guard sum > voting else { return }
        let place = ["ja-röster", "nej-röster", "avstår"].compactMap { vote[$0] }.max { $0.votes < $1.votes }
        findings.report(.tooManyVotes, at: place?.range, ["röster": String(sum), "antal": String(voting)])
    }

    private func isSeveral(_ role: String) -> Bool {
        let words = role.lowercased().split { !$0.isLetter && !$0.isNumber }
        let counts: Set<Substring> = [
            "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "och", "samt", "and", "flera", "several", "några", "ledamöter", "ledamöterna", "members", "ersättarna", "substitutes", "alla", "all",
        ]
        return words.contains { counts.contains($0) || $0.first?.isNumber ?? false }
    }

    // MARK: Days

    private mutating func days(_ record: Record) {
        var day = meeting.date
        if case .date(let own)? = record["datum"]?.kind { day = own }
        func date(_ group: String, _ name: String) -> (value: Value, date: CalendarDate)? {
            guard case .record(let fields)? = record[group]?.kind, let value = fields[name], case .date(let date) = value.kind else { return nil }
            return (value, date)
        }
        let adjusted = date("justering", "datum")
        let announced = date("anslag", "anslaget")
        for (what, english, found) in [("justerat", "adjusted", adjusted), ("anslaget", "announced", announced)] {
            guard let found else { continue }
            hold(.signedBeforeMeeting)
            if found.date < day {
                findings.report(
                    .signedBeforeMeeting, at: found.value.range, ["vad": what, "what": english, "datum": found.date.iso, "möte": day.iso])
            }
        }
        if let adjusted, let announced, adjusted.date >= day, announced.date >= day {
            hold(.announcedBeforeAdjusted)
            if announced.date < adjusted.date {
                findings.report(
                    .announcedBeforeAdjusted, at: announced.value.range, ["datum": announced.date.iso, "justerat": adjusted.date.iso],
                    notes: adjusted.value.range.map { [DiagnosticNote($0, sv: "justerat", en: "adjusted")] } ?? [])
            }
        }
        if let announced, let down = date("anslag", "tas-ned") {
            hold(.takenDownFirst)
            if down.date <= announced.date {
                findings.report(.takenDownFirst, at: down.value.range, ["datum": down.date.iso, "anslaget": announced.date.iso])
            }
        }
    }

    /// Who adjusts the minutes is said where it must be: when a notice tells of it, and of a committee of a municipality.
    private mutating func adjustment(_ record: Record, body: String) {
        guard record["ärenden"] != nil else { return }
        var notice: Record?
        if case .record(let fields)? = record["anslag"]?.kind { notice = fields }
        let isAuthority = ["nämnd", "fullmäktige"].contains { body.lowercased().hasSuffix($0) }
        guard notice != nil || isAuthority else { return }
        hold(.notAdjusted)
        if case .record(let fields)? = record["justering"]?.kind, !fields.list("justeras-av").isEmpty { return }
        findings.report(.notAdjusted, at: notice?["anslaget"]?.range ?? record.fields.first { $0.name == "ärenden" }?.nameRange)
    }
}

extension Value {
    fileprivate var votes: Int { if case .integer(let count) = kind { count } else { 0 } }
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

    fileprivate var party: String? { text("part") }
}
