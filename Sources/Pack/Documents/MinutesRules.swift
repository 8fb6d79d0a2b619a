import Checks
import Diagnostics
import Inputs

/// What a careful reader sees in minutes by themselves: people who did what only those who were there can do, votes, days.
struct MinutesRules {
    private(set) var findings = DiagnosticList()
    private(set) var examined: [String: Int] = [:]
    private let meeting: Meeting
    private let people: Attendance

    /// - Parameters:
    ///   - body: what the body is ("nämnd"), in the meeting's language.
    ///   - isFinished: something stands under every item. Who adjusts is written last.
    init(_ record: Record, _ meeting: Meeting, _ people: Attendance, body: String, isFinished: Bool) {
        self.meeting = meeting
        self.people = people
        guard record["närvarande"] != nil else { return }
        attendance(record)
        for item in record.list("ärenden") {
            guard case .record(let fields) = item.kind else { continue }
            let number = fields.minutedParagraph
            let there = people.during(number)
            for list in ["yrkanden", "reservationer", "jäv"] {
                for case .record(let entry) in fields.list(list).map(\.kind) {
                    named(entry["vem"], there, at: number)
                    if list == "reservationer" { mayDissent(entry["vem"], there) }
                }
            }
            votes(fields, there)
            outcome(fields)
            wonBy(fields)
        }
        if case .record(let adjustment)? = record["justering"]?.kind {
            for person in adjustment.list("justeras-av") { named(person, people, at: nil) }
            elected(record, adjusting: adjustment.list("justeras-av"))
        }
        days(record)
        if isFinished { adjustment(record, body: body) }
    }

    static let codes: [(code: DiagnosticCode, over: Subject, without: Phrase)] = [
        (.misspeltPerson, .people, nobodyNamed), (.notPresent, .people, nobodyNamed), (.nowhereInMinutes, .people, nobodyNamed),
        (.otherAdjuster, .people, Phrase(sv: "inget beslut säger vem som ska justera", en: "no decision says who is to adjust the minutes")),
        (.replacesPresent, .people, nobodyReplaced), (.replacesNobody, .people, nobodyReplaced),
        (.dissentsWithoutVote, .people, Phrase(sv: "ingen som står bland de närvarande reserverade sig", en: "nobody among those present dissented")),
        (.losersDecision, .decisions, Phrase(sv: "ingen omröstning gällde ett förslag på dagordningen", en: "no vote was on a proposal of the agenda")),
        (.absentInMinutes, .people, Phrase(sv: "ingen är uppräknad som frånvarande", en: "nobody is listed as absent")),
        (.tooManyVotes, .decisions, Phrase(sv: "ingen omröstning står i dokumentet", en: "the document has no vote")),
        (.withoutDecision, .decisions, Phrase(sv: "ingen röstade eller reserverade sig", en: "nobody voted or dissented")),
        (.tied, .decisions, Phrase(sv: "ingen omröstning ledde till ett beslut", en: "no vote led to a decision")),
        (.noSuchParagraph, .references, Phrase(sv: "ingen kom eller gick vid en paragraf", en: "nobody came or went at a paragraph")),
        (.signedBeforeMeeting, .dates, noDays), (.takenDownFirst, .dates, noDays), (.announcedBeforeAdjusted, .dates, noDays),
        (.notAdjusted, .files, Phrase(sv: "dokumentet ska inte justeras", en: "the document is not to be adjusted")),
    ]
    private static let nobodyNamed = Phrase(sv: "ingen nämns vid ärendena eller justerar", en: "nobody is named at the items or adjusts")
    private static let nobodyReplaced = Phrase(sv: "ingen ersätter någon annan", en: "nobody replaces anybody")
    private static let noDays = Phrase(sv: "justering och anslag har inga dagar", en: "adjustment and notice have no days")

    private mutating func hold(_ code: DiagnosticCode) { examined[code.id, default: 0] += 1 }

    // MARK: People

    /// Whoever moved, dissented, stood aside or adjusts was there.
    ///
    /// - Parameter paragraph: the one at which they did; nil where it is for all of the meeting.
    private mutating func named(_ value: Value?, _ people: Attendance, at paragraph: Int?) {
        guard case .text(let text)? = value?.kind else { return }
        let whole = people.whereabouts(of: PersonName(text))
        var found = [whole]
        if case .present = whole {} else { found = text.people.map(people.whereabouts(of:)) }
        // What the lists do not tell has not been held against them.
        if found.contains(where: { if case .untold = $0 { false } else { true } }) {
            for code in [DiagnosticCode.misspeltPerson, .notPresent, .nowhereInMinutes] { hold(code) }
        }
        for whereabouts in found {
            switch whereabouts {
            case .present, .untold: continue
            case .away(let away):
                var arguments = ["vem": text]
                var note = away?["roll"]?.range.map { DiagnosticNote($0, sv: "som frånvarande", en: "as absent") }
                if let paragraph, let away, let there = self.people.present.first(where: { $0.role == away.role && $0.party == away.party }) {
                    arguments["paragraf"] = String(paragraph)
                    let bound = there[there.paragraphs.upperBound < paragraph ? "till" : "från"]
                    note = bound?.range.map { DiagnosticNote($0, sv: "var med hit eller härifrån", en: "was there up to here, or from here") }
                }
                findings.report(.notPresent, at: value?.range, arguments, notes: note.map { [$0] } ?? [])
            case .misspelt(let near): findings.report(.misspeltPerson, at: value?.range, ["vem": text, "förslag": near])
            case .nowhere: findings.report(.nowhereInMinutes, at: value?.range, ["vem": text])
            }
            return
        }
    }

    /// Whoever adjusts the minutes is whom the meeting elected to.
    private mutating func elected(_ record: Record, adjusting: [Value]) {
        let election = Election(record, people.present)
        guard !election.elected.isEmpty, !adjusting.isEmpty else { return }
        hold(.otherAdjuster)
        guard let (who, wanted) = election.mismatch(adjusting) else { return }
        let notes = election.place.map { [DiagnosticNote($0, sv: "utsågs här", en: "elected here")] } ?? []
        findings.report(.otherAdjuster, at: who.range, ["vem": who.words ?? "", "valde": wanted], notes: notes)
    }

    /// Nobody is both there and away, and who came or went did so at a § of these minutes.
    private mutating func attendance(_ record: Record) {
        let (present, absent) = (people.present, people.absent)
        for person in absent {
            hold(.absentInMinutes)
            // Who is away for a part of the meeting is there for the rest.
            if person.text("från") != nil || person.text("till") != nil { continue }
            let name = person.role
            guard let other = present.first(where: { $0.text("roll")?.lowercased() == name.lowercased() && $0.party == person.party }),
                other.text("från") == nil, other.text("till") == nil
            else { continue }
            let notes = other["roll"]?.range.map { [DiagnosticNote($0, sv: "som närvarande", en: "as present")] } ?? []
            findings.report(.absentInMinutes, at: person["roll"]?.range, ["vem": name], notes: notes)
        }
        for person in present { replaced(by: person) }
        let items = record.list("ärenden").compactMap { if case .record(let fields) = $0.kind { fields } else { nil } }
        var numbers: [Int] = []
        for item in items { if case .integer(let number)? = item["paragraf"]?.kind { numbers.append(number) } }
        guard let first = numbers.min(), let last = numbers.max() else { return }
        for person in present + absent {
            var bounds: [Int] = []
            for key in ["från", "till"] {
                guard let text = person.text(key), let number = paragraphNumber(text) else { continue }
                hold(.noSuchParagraph)
                bounds.append(number)
                guard !numbers.contains(number) else { continue }
                findings.report(.noSuchParagraph, at: person[key]?.range, ["nummer": String(number), "första": String(first), "sista": String(last)])
            }
        }
    }

    /// Whoever is replaced is away, and a member.
    private mutating func replaced(by person: Record) {
        guard let value = person["ersätter"], let text = value.words else { return }
        hold(.replacesPresent)
        hold(.replacesNobody)
        let name = PersonName(text)
        func isMeant(_ other: Record) -> Bool { name.isPlainly(PersonName(other.role)) }
        if let other = people.present.first(where: isMeant) {
            // Who comes or goes is replaced for the rest.
            guard other.text("från") == nil, other.text("till") == nil, person.text("från") == nil, person.text("till") == nil else { return }
            if people.absent.contains(where: isMeant) { return }
            let notes = other["roll"]?.range.map { [DiagnosticNote($0, sv: "som närvarande", en: "as present")] } ?? []
            return findings.report(.replacesPresent, at: value.range, ["vem": person.role, "ordinarie": text], notes: notes)
        }
        let members = people.members
        guard !members.isEmpty, members.areOfTheBody, !people.absent.contains(where: { name.isSame(as: PersonName($0.role)) }),
            !members.roles.contains(where: { name.isSame(as: PersonName($0)) })
        else { return }
        var arguments = ["ordinarie": text]
        arguments["förslag"] = name.nearest(among: members.roles)
        findings.report(.replacesNobody, at: value.range, arguments)
    }

    /// Only who takes part in a decision can dissent from it.
    private mutating func mayDissent(_ value: Value?, _ people: Attendance) {
        guard case .text(let text)? = value?.kind else { return }
        let person = PersonName(text)
        guard !person.isEmpty, let there = people.present.first(where: { person.isPlainly(PersonName($0.role)) }) else { return }
        hold(.dissentsWithoutVote)
        let place = there.notServing
        guard place != nil || people.members.isCoopted(there.role, of: there.party ?? "") else { return }
        let notes = (place ?? there["roll"])?.range.map { [DiagnosticNote($0, sv: "deltar inte i besluten", en: "takes no part in decisions")] } ?? []
        findings.report(.dissentsWithoutVote, at: value?.range, ["vem": text], notes: notes)
    }

    /// Where no got the most votes, what was proposed on the agenda is not what was decided.
    private mutating func wonBy(_ item: Record) {
        guard case .record(let vote)? = item["omröstning"]?.kind, let yes = vote["ja-röster"], let no = vote["nej-röster"],
            case .integer(let number)? = item["ärende"]?.kind, meeting.agendaRecords.indices.contains(number - 1)
        else { return }
        let proposals = meeting.agendaRecords[number - 1].list("förslag-till-beslut").compactMap { $0.words.map(PersonName.init) }
        let decisions = item.list("beslut").compactMap { decision -> (words: PersonName, place: SourceRange?)? in
            var value = decision
            if case .record(let fields) = decision.kind, let text = fields["text"] { value = text }
            return value.words.map { (PersonName($0), value.range) }
        }
        guard !proposals.isEmpty, !decisions.isEmpty else { return }
        hold(.losersDecision)
        guard no.votes > yes.votes, let decision = decisions.first(where: { decision in proposals.contains(where: decision.words.isExactly) }) else { return }
        findings.report(
            .losersDecision, at: decision.place, ["ja": String(yes.votes), "nej": String(no.votes)],
            notes: no.range.map { [DiagnosticNote($0, sv: "nej-rösterna", en: "the votes for no")] } ?? [])
    }

    /// No more votes than there were people to vote.
    private mutating func votes(_ item: Record, _ people: Attendance) {
        guard case .record(let vote)? = item["omröstning"]?.kind else { return }
        var sum = 0
        for name in ["ja-röster", "nej-röster", "avstår"] {
            // Of a sum this large no minutes have heard, and it is no reason to stop.
            if case .integer(let count)? = vote[name]?.kind { sum = sum.addingReportingOverflow(count).overflow ? Int.max : sum + count }
        }
        // “två forskare” is more than one.
        guard people.countsServing else { return }
        hold(.tooManyVotes)
        let voting = people.serving.count - people.standingAside(item)
        guard sum > voting else { return }
        let place = ["ja-röster", "nej-röster", "avstår"].compactMap { vote[$0] }.max { $0.votes < $1.votes }
        findings.report(.tooManyVotes, at: place?.range, ["röster": String(sum), "antal": String(voting)])
    }

    /// A vote leads to a decision, and a dissent is from one; of a tie it is said what settled it.
    private mutating func outcome(_ item: Record) {
        var vote: Record?
        if case .record(let fields)? = item["omröstning"]?.kind { vote = fields }
        let dissent = item.list("reservationer").first
        let isDecided = !item.list("beslut").isEmpty
        if vote != nil || dissent != nil {
            hold(.withoutDecision)
            if !isDecided {
                let isVote = vote != nil
                let place = vote?["ja-röster"]?.range ?? dissent?.range ?? item["ärende"]?.range
                findings.report(
                    .withoutDecision, at: place,
                    ["vad": isVote ? "en omröstning" : "en reservation", "what": isVote ? "a vote" : "a dissent"])
            }
        }
        guard isDecided, let vote, let yes = vote["ja-röster"], let no = vote["nej-röster"] else { return }
        hold(.tied)
        guard yes.votes == no.votes, yes.votes > 0, !item.saysWhatSettledIt else { return }
        findings.report(.tied, at: no.range, ["ja": String(yes.votes), "nej": String(no.votes)])
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
    /// An item's own paragraph, or else its number on the agenda.
    var minutedParagraph: Int? {
        for name in ["paragraf", "ärende"] { if case .integer(let number)? = self[name]?.kind { return number } }
        return nil
    }

    /// The chair's vote, or lots, in any of its texts.
    fileprivate var saysWhatSettledIt: Bool {
        var words: Set<String> = []
        Value(.record(self)).forEachValueAlone { value in
            if let text = value.words { words.formUnion(Pack.words(of: text)) }
        }
        return words.contains { word in
            word.hasPrefix("utslagsröst") || word.hasPrefix("lottning") || ["lott", "lotten", "lottades", "lots", "casting"].contains(word)
        }
    }
}
