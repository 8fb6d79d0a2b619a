import Diagnostics
import Inputs

/// What is wrong in a meeting's own file that no bilaga shows: the summons, who was called, other meetings of the day.
extension DiagnosticCode {
    static let summonsIncomplete = DiagnosticCode(
        "PK471", .warning,
        sv: MessageText("Kallelsen säger inte {vad}", reason: "Den som kallas ska veta när och var mötet är.", fix: "Skriv {nyckel} i mote.yaml."),
        en: MessageText(
            "The summons does not say {what}", reason: "Those who are called are to know when and where the meeting is.", fix: "Write {nyckel} in mote.yaml."))
    static let replyAfterMeeting = DiagnosticCode(
        "PK472",
        sv: MessageText("Svar ska lämnas senast {datum}, efter mötet", reason: "Mötet är den {möte}.", fix: "Rätta svar-senast, eller mötets datum."),
        en: MessageText(
            "Replies are due by {datum}, after the meeting", reason: "The meeting is on {möte}.", fix: "Correct svar-senast, or the date of the meeting."))
    static let misspeltMember = DiagnosticCode(
        "PK473", .warning,
        sv: MessageText(
            "{vem} står inte bland registrets ledamöter", reason: "Ett felskrivet namn ser ut som en annan person.",
            fix: "Menade du {förslag}? Rätta namnet här eller i registret."),
        en: MessageText(
            "{vem} is not among the members in the register", reason: "A misspelt name looks like another person.",
            fix: "Did you mean {förslag}? Correct the name here or in the register."))
    static let unusedPaper = DiagnosticCode(
        "PK474", .warning,
        sv: MessageText(
            "{mapp}/{fil} är inte med i paketet", reason: "Bara det som står under bilagor i mote.yaml kommer med.",
            fix: "Ska den med: skriv slag: pdf och fil: under bilagor (en text ur Word tas in med bilaga import). Annars: flytta filen ur mappen."),
        en: MessageText(
            "{mapp}/{fil} is not in the pack", reason: "Only what stands under bilagor in mote.yaml comes with it.",
            fix:
                "If it is to be there, write slag: pdf and fil: under bilagor (a text from Word comes in by bilaga import). Otherwise move the file out of the folder."
        ))

    static let remarkCodes: [DiagnosticCode] = [summonsIncomplete, replyAfterMeeting, misspeltMember, unusedPaper]
}

extension LoadedMeeting {
    /// - Parameter isSummons: the summons itself is made, and not the pack.
    func tellOfSummons(isSummons: Bool, _ diagnostics: inout DiagnosticList) {
        guard case .record(let record) = meeting.value.kind else { return }
        var practical = Record()
        if case .record(let given)? = record["kallelse"]?.kind { practical = given }
        if let reply = practical["svar-senast"], case .date(let date) = reply.kind, date > meeting.date {
            diagnostics.report(.replyAfterMeeting, at: reply.range, ["datum": date.iso, "möte": meeting.date.iso])
        }
        guard isSummons else { return }
        func isGiven(_ value: Value?) -> Bool {
            switch value?.kind {
            case nil, .absent, .dash: false
            default: true
            }
        }
        if !isGiven(record["tid"]) {
            diagnostics.report(.summonsIncomplete, at: record["datum"]?.range, ["vad": "när mötet börjar", "what": "when the meeting begins", "nyckel": "tid"])
        }
        // A meeting at a distance has a way to take part and no place.
        if !isGiven(record["plats"]), !isGiven(practical["anslutning"]) {
            diagnostics.report(.summonsIncomplete, at: record["datum"]?.range, ["vad": "var mötet är", "what": "where the meeting is", "nyckel": "plats"])
        }
    }

    /// Names that are nearly those of members. Others than members come to meetings too, so that no other is remarked on.
    func tellOfMembers(_ diagnostics: inout DiagnosticList) {
        let members = BodyMembers(of: meeting, register)
        guard !members.isEmpty, case .record(let record) = meeting.value.kind else { return }
        for list in ["närvarande", "frånvarande"] {
            guard case .map(let parties)? = record[list]?.kind else { continue }
            for party in parties.fields {
                guard case .list(let people) = party.value.kind else { continue }
                for case .record(let person) in people.map(\.kind) {
                    for key in ["roll", "ersätter"] {
                        guard let name = person.text(key) else { continue }
                        let written = PersonName(name)
                        if members.roles.contains(where: { written.isSame(as: PersonName($0)) }) { continue }
                        guard let near = written.nearest(among: members.roles(of: party.name)) else { continue }
                        diagnostics.report(.misspeltMember, at: person[key]?.range, ["vem": name, "förslag": near])
                    }
                }
            }
        }
    }

    /// Others' papers that lie in the meeting's folder and that nothing reads.
    func tellOfUnusedPapers(_ session: inout Session) {
        guard case .record(let record) = meeting.value.kind else { return }
        var named: Set<String> = []
        for case .record(let entry) in record.list("bilagor").map(\.kind) { if let file = entry.text("fil") { named.insert(folded(file)) } }
        let names = folder.list()
        let texts = Set(session.sources.files.map { plainStem($0.path) })
        for name in names where !named.contains(folded(name)) {
            guard let dot = name.lastIndex(of: "."), dot != name.startIndex, !name.hasPrefix("~") else { continue }
            let ending = folded(String(name[name.index(after: dot)...]))
            // The Word file of a text that has been taken in lies on beside it.
            let isText = ["doc", "docx", "odt", "rtf"].contains(ending)
            guard isText || ["pdf", "ppt", "pptx", "odp"].contains(ending), !(isText && texts.contains(plainStem(name))) else { continue }
            session.diagnostics.report(
                .unusedPaper, at: record["bilagor"]?.range.map { SourceRange(file: $0.file, start: Int($0.start), end: Int($0.start)) },
                ["mapp": folder.folder, "fil": name])
        }
    }
}
