import Checks
import Diagnostics
import Inputs
import Style
import Templates

/// What is wrong in minutes and other documents of their own, by the fields that they have: any kind that tells of
/// `ärenden`, `närvarande` or `nästa-möte` is held to the same.
struct DocumentRules {
    var findings = DiagnosticList()
    /// Of how many things each rule was held against, by its code.
    private var examined: [String: Int] = [:]
    let meeting: Meeting
    private let register: Register
    private let members: BodyMembers
    private var attendance: Attendance

    init(_ read: ReadMeeting, _ data: [Record.Field], _ session: inout Session) {
        meeting = read.loaded.meeting
        register = read.loaded.register
        members = BodyMembers(of: read.loaded.meeting, register)
        attendance = Attendance(Record(), members)
        guard let attachment = read.attachments.first else { return }
        for source in attachment.template.sources {
            guard let schema = session.schema(source.schema), let value = data.first(where: { $0.name == source.name })?.value,
                case .record(let record) = value.kind
            else { continue }
            attendance = Attendance(record, members)
            items(record)
            contents(record, schema)
            decisions(record)
            people(schema)
            let minutes = MinutesRules(
                record, meeting, attendance, body: read.loaded.bodyWords(Words.of(DocumentLanguage(tag: meeting.language))).body,
                isFinished: !findings.items.contains { $0.code.id == DiagnosticCode.nothingUnderItem.id })
            findings.append(contentsOf: minutes.findings)
            examined.merge(minutes.examined) { $0 + $1 }
            nextMeeting(record)
            followUp(value, schema, taken: read.loaded.requestKeys(&session))
            paragraphs(record, read.loaded, &session)
        }
    }

    /// Every rule with what came of it.
    var rules: [CheckedRule] {
        func rule(_ code: DiagnosticCode, _ subject: Subject, _ without: Phrase) -> CheckedRule {
            CheckedRule(
                code, over: subject, examined: examined[code.id] ?? 0, raised: findings.items.count { $0.code.id == code.id }, without: without)
        }
        func rule(_ code: DiagnosticCode, _ subject: Subject, _ swedish: String, _ english: String) -> CheckedRule {
            rule(code, subject, Phrase(sv: swedish, en: english))
        }
        let (noItems, noItemsInEnglish) = ("dokumentet går inte igenom dagordningens ärenden", "the document does not go through the items of the agenda")
        let (noHeadings, noHeadingsInEnglish) = ("ärendena säger bara sina nummer", "the items say their numbers alone")
        let (noPeople, noPeopleInEnglish) = ("ingen är uppräknad som närvarande", "nobody is listed as present")
        return [
            rule(.itemNotMinuted, .agendaItems, noItems, noItemsInEnglish), rule(.noSuchItem, .agendaItems, noItems, noItemsInEnglish),
            rule(.itemTwice, .agendaItems, noItems, noItemsInEnglish),
            rule(.itemsShifted, .agendaItems, noHeadings, noHeadingsInEnglish), rule(.otherHeading, .agendaItems, noHeadings, noHeadingsInEnglish),
            rule(.paragraphOutOfOrder, .paragraphs, "ärendena har dagordningens nummer", "the items have the numbers of the agenda"),
            rule(.notAMember, .people, "registret har inga ledamöter, eller ingen är uppräknad", "the register has no members, or nobody is listed"),
            rule(.nobodyDecides, .decisions, "inget beslut står i dokumentet", "the document has no decision"),
            rule(.nextBeforeThis, .dates, "nästa möte har ingen dag", "the next meeting has no day"),
            rule(.followedWithoutKey, .requests, "inget ska följas upp", "nothing is to be followed up"),
            rule(.keyTwice, .requests, "inget har en nyckel att följas upp under", "nothing has a key to be followed up by"),
            rule(.presentTwice, .people, noPeople, noPeopleInEnglish),
            rule(.paragraphsVanished, .paragraphs, "mötena före har inga paragrafer", "the meetings before have no paragraphs"),
        ] + MinutesRules.codes.map { rule($0.code, $0.over, $0.without) } + [
            rule(.nothingUnderItem, .agendaItems, noItems, noItemsInEnglish)
        ]
    }

    mutating func hold(_ code: DiagnosticCode, _ count: Int = 1) { examined[code.id, default: 0] += count }

    // MARK: Items

    /// Every item of the agenda is there, once.
    private mutating func items(_ record: Record) {
        guard let list = record["ärenden"], case .list(let items) = list.kind else { return }
        let agenda = meeting.agendaRecords
        var seen = Set<Int>()
        for item in items {
            guard case .record(let fields) = item.kind, case .integer(let number)? = fields["ärende"]?.kind else { continue }
            let place = fields["ärende"]?.range
            hold(.noSuchItem)
            hold(.itemTwice)
            if number < 1 || number > agenda.count {
                findings.report(.noSuchItem, at: place, ["nummer": String(number), "antal": String(agenda.count)])
            } else if !seen.insert(number).inserted {
                findings.report(.itemTwice, at: place, ["nummer": String(number)])
            }
        }
        let headings = AgendaNumbers(items, agenda)
        hold(.itemsShifted, headings.held)
        hold(.otherHeading, headings.held)
        findings.append(contentsOf: headings.findings)
        // What has come in between has not been minuted, and the numbers are to be corrected first.
        if headings.isShifted { return }
        hold(.itemNotMinuted, agenda.count)
        for (index, item) in agenda.enumerated() where !seen.contains(index + 1) {
            findings.report(.itemNotMinuted, at: list.range, ["nummer": String(index + 1), "rubrik": item.text("rubrik") ?? ""])
        }
    }

    /// Something came of every item, if only that it was withdrawn.
    private mutating func contents(_ record: Record, _ schema: Schema) {
        guard let list = record["ärenden"], case .list(let items) = list.kind,
            case .list(let item)? = schema.fields["ärenden"]?.node.type, case .record(let known, _) = item.type
        else { return }
        // What tells which item it is, not what came of it.
        let telling = known.all.map(\.name).filter { !["ärende", AgendaNumbers.field, "paragraf", "rubrik", "diarienummer"].contains($0) }
        guard !telling.isEmpty else { return }
        var (empty, english): ([String], [String]) = ([], [])
        var place: SourceRange?
        for item in items {
            guard case .record(let fields) = item.kind else { continue }
            hold(.nothingUnderItem)
            if telling.contains(where: { fields[$0]?.isSomething ?? false }) { continue }
            place = place ?? fields["ärende"]?.range
            if case .integer(let number)? = fields["paragraf"]?.kind {
                empty.append("§ \(number)")
                english.append("§ \(number)")
            } else if case .integer(let number)? = fields["ärende"]?.kind {
                empty.append("ärende \(number)")
                english.append("item \(number)")
            }
        }
        if !empty.isEmpty {
            findings.report(.nothingUnderItem, at: place, ["paragrafer": Self.list(empty, "och"), "items": Self.list(english, "and")])
        }
    }

    private static func list(_ words: [String], _ and: String) -> String {
        words.count < 2 ? words.first ?? "" : words.dropLast().joined(separator: ", ") + " \(and) " + (words.last ?? "")
    }

    /// Paragraphs follow each other, and those of the meeting before in the same year.
    private mutating func paragraphs(_ record: Record, _ loaded: LoadedMeeting, _ session: inout Session) {
        let items = record.list("ärenden")
        guard !items.isEmpty else { return }
        let numbered = items.indices.first { if case .integer? = items[$0].paragraph?.kind { true } else { false } }
        guard let numbered, case .integer(let number)? = items[numbered].paragraph?.kind else {
            if let last = loaded.paragraphsBefore(&session).nearest {
                hold(.paragraphsVanished)
                findings.report(
                    .paragraphsVanished, at: items[0].itemNumberRange ?? record["ärenden"]?.range, ["möte": last.date.iso, "nummer": String(last.number)])
            }
            return
        }
        let first = number - numbered
        var expected = first
        var (before, english) = ("paragrafen före är § \(first - 1)", "the one before is § \(first - 1)")
        let earlier = loaded.paragraphsBefore(&session)
        if earlier.nearest != nil { hold(.paragraphsVanished) }
        if let last = earlier.ofYear {
            expected = last.number + 1
            (before, english) = ("mötet \(last.date.iso) slutade med § \(last.number)", "the meeting of \(last.date.iso) ended with § \(last.number)")
        }
        for item in record.list("ärenden") {
            guard case .record(let fields) = item.kind, let value = fields["paragraf"] else { continue }
            hold(.paragraphOutOfOrder)
            guard case .integer(let number) = value.kind else {
                // Once they run on, none is without.
                findings.report(
                    .paragraphOutOfOrder, at: fields["ärende"]?.range,
                    ["nummer": "–", "väntad": String(expected), "före": before, "before": english])
                expected += 1
                continue
            }
            if number != expected {
                findings.report(
                    .paragraphOutOfOrder, at: value.range,
                    ["nummer": String(number), "väntad": String(expected), "före": before, "before": english])
            }
            (before, english) = ("paragrafen före är § \(expected)", "the one before is § \(expected)")
            expected += 1
        }
    }

    // MARK: People

    /// Everyone present is in the register, where it has members, and there once.
    private mutating func people(_ schema: Schema) {
        // Where a guest cannot be told from a member, as in notes, only a name that is almost one of theirs is wrong.
        let tellsGuests = schema.fields["närvarande"]?.node.hasField("inbjuden") ?? false
        var seen = Set<String>()
        for person in attendance.present {
            let (party, name) = (person.party ?? "", person.role)
            hold(.presentTwice)
            if !seen.insert("\(party)\u{0}\(name.lowercased())").inserted {
                findings.report(.presentTwice, at: person["roll"]?.range, ["person": name])
            }
            if case .flag(true)? = person["inbjuden"]?.kind { continue }
            if !members.isEmpty { hold(.notAMember) }
            let own = members.roles(of: party)
            guard !members.isEmpty, !own.contains(where: { $0.lowercased() == name.lowercased() }) else { continue }
            // Of a body without a list of its own the common one tells how names are spelt, not who belongs to it.
            let near = PersonName(name).nearest(among: own)
            if near == nil, !members.areOfTheBody || !tellsGuests { continue }
            var arguments = ["vem": name, "part": register.name(of: Reference(section: "organisationer", key: party)) ?? party]
            arguments["förslag"] = near ?? closestMatch(to: name, among: own)
            findings.report(.notAMember, at: person["roll"]?.range, arguments)
        }
    }

    /// A decision was made by somebody who serves and may.
    private mutating func decisions(_ record: Record) {
        guard record["närvarande"] != nil else { return }
        for item in record.list("ärenden") {
            guard case .record(let fields) = item.kind, let decisions = fields["beslut"], !fields.list("beslut").isEmpty else { continue }
            hold(.nobodyDecides)
            let there = attendance.during(fields.minutedParagraph)
            if there.serving.count == there.standingAside(fields) { findings.report(.nobodyDecides, at: decisions.range) }
        }
    }

    private mutating func nextMeeting(_ record: Record) {
        guard case .record(let next)? = record["nästa-möte"]?.kind, case .date(let date)? = next["datum"]?.kind else { return }
        var day = meeting.date
        if case .date(let own)? = record["datum"]?.kind { day = own }
        hold(.nextBeforeThis)
        if date <= day { findings.report(.nextBeforeThis, at: next["datum"]?.range, ["datum": date.iso, "möte": day.iso]) }
    }
}

extension Value {
    /// It has been written, and not only its key.
    fileprivate var isSomething: Bool {
        switch kind {
        case .absent, .dash: false
        case .list(let items): !items.isEmpty
        case .map(let map): !map.fields.isEmpty
        case .record(let record): record.fields.contains { $0.value.isSomething }
        case .prose(let prose): prose.markdown.utf8.contains { $0 > 0x20 }
        default: true
        }
    }

    /// Of an item of minutes.
    var paragraph: Value? {
        if case .record(let record) = kind { record["paragraf"] } else { nil }
    }

    fileprivate var itemNumberRange: SourceRange? {
        if case .record(let record) = kind { record["ärende"]?.range } else { nil }
    }
}

extension SchemaNode {
    /// Whether the records that it holds, or is, have a field.
    fileprivate func hasField(_ name: String) -> Bool {
        switch type {
        case .record(let fields, _): fields[name] != nil
        case .list(let item): item.hasField(name)
        case .map(_, let value): value.hasField(name)
        case .scalar, .reference: false
        }
    }
}
