import Diagnostics
import Inputs
import Pack
import Style

/// Asks at the terminal, one line for each answer.
struct Questions {
    let language: MessageLanguage

    init(_ language: MessageLanguage) { self.language = language }

    /// The answer, or what is proposed when nothing is typed.
    func ask(_ question: Words, proposing proposal: String = "") -> String {
        Terminal.write(question(language) + (proposal.isEmpty ? ": " : " [\(printable(proposal))]: "), to: 1)
        let answer = (readLine() ?? "").trimmedOfBlanks
        return answer.isEmpty ? proposal : answer
    }

    /// One answer on each line, until an empty one.
    func askAll(_ question: Words) -> [String] {
        Terminal.printOutput(question(language))
        var answers: [String] = []
        while answers.count < 50 {
            Terminal.write("  \(answers.count + 1): ", to: 1)
            let answer = (readLine() ?? "").trimmedOfBlanks
            if answer.isEmpty { break }
            answers.append(answer)
        }
        return answers
    }
}

/// What a new organisation is to be: as the options say, as the answers say where one is asked, else by default.
func startPlan(_ options: ParsedOptions, asking questions: Questions?, _ language: MessageLanguage) throws(UsageError) -> StartPlan {
    func text(_ option: String, _ question: Words, _ proposal: String = "") -> String {
        options.last(option) ?? questions?.ask(question, proposing: proposal) ?? proposal
    }
    func list(_ option: String, _ question: Words) -> [String] { options.values[option] ?? questions?.askAll(question) ?? [] }

    let organisation = text("--organisation", Words(sv: "Organisationens namn", en: "The organisation's name"))
    guard !organisation.isEmpty else {
        throw UsageError(
            message: Words(
                sv: "Organisationens namn saknas: --organisation NAMN", en: "The organisation's name is missing: --organisation NAME"))
    }
    let short = text("--short", Words(sv: "Förkortning (tomt om den inte har någon)", en: "Abbreviation (empty where it has none)"))
    let papers = text("--papers", Words(sv: "Handlingarnas språk, sv eller en", en: "Language of the papers, sv or en"), language.rawValue)
    guard let written = DocumentLanguage(rawValue: papers) else {
        throw UsageError(
            message: Words(sv: "Handlingarnas språk är sv eller en, inte ”\(papers)”.", en: "The language of the papers is sv or en, not “\(papers)”."))
    }
    let bodies = try bodies(options, questions, written)
    let parties = list("--party", Words(sv: "Parterna som deltar och betalar, en på varje rad (tom rad: klart)", en: "The parties that take part and pay, one on each line (empty line: done)"))
    let goals = list("--goal", Words(sv: "Målen, som ”Rubrik: lydelse”, ett på varje rad", en: "The goals, as “Heading: wording”, one on each line"))
    let lines = list("--line", Words(sv: "Budgetposterna, en på varje rad", en: "The budget lines, one on each line"))
    let costs = lines.isEmpty ? options.values["--cost-type"] ?? [] : list("--cost-type", Words(sv: "Kostnadsslagen, ett på varje rad", en: "The types of cost, one on each line"))
    let proposed = proposedDate(today: .today)
    let dateText = text("--date", Words(sv: "Dagen för det första mötet", en: "The day of the first meeting"), proposed.iso)
    guard let date = CalendarDate(iso: dateText) else {
        throw UsageError(
            message: Words(sv: "”\(dateText)” är ingen dag; skriv den som \(proposed.iso).", en: "“\(dateText)” is no day; write it as \(proposed.iso)."))
    }

    var plan = StartPlan(organisation: organisation, date: date)
    plan.shortName = short.isEmpty ? nil : short
    plan.language = written
    plan.bodies = bodies
    plan.parties = parties
    plan.goals = goals.map(StartGoal.init)
    plan.lines = lines
    plan.costTypes = costs
    if !lines.isEmpty {
        let years = text("--years", Words(sv: "Åren som budgeten omfattar", en: "The years of the budget"), String(date.year))
        plan.years = try yearRange(years)
    }
    for name in [organisation, short] + bodies.map(\.name) + parties + goals + lines + costs where name.contains("{{") || name.contains("}}") {
        throw UsageError(
            message: Words(
                sv: "Ett namn får inte ha dubbla klamrar: \(name)", en: "A name may not have double braces: \(name)"))
    }
    return plan
}

private func bodies(_ options: ParsedOptions, _ questions: Questions?, _ language: DocumentLanguage) throws(UsageError) -> [StartBody] {
    var words = options.values["--body"] ?? []
    if words.isEmpty, let questions {
        let kind = questions.ask(
            Words(sv: "Organets slag: styrelse, nämnd, styrgrupp eller core-team", en: "Kind of body: board, committee, steering-group or core-team"),
            proposing: questions.language == .swedish ? "styrelse" : "board")
        let usual = StartBody(kind, in: language)?.name ?? ""
        words = ["\(kind)=\(questions.ask(Words(sv: "Vad organet heter", en: "What the body is called"), proposing: usual))"]
    }
    if words.isEmpty { words = ["styrelse"] }
    var bodies: [StartBody] = []
    for word in words {
        guard let body = StartBody(word, in: language) else {
            throw UsageError(
                message: Words(
                    sv: "Okänt slag av organ i ”\(word)”. Det finns styrelse, nämnd, styrgrupp och core-team; skriv nämnd=Kulturnämnden.",
                    en: "Unknown kind of body in “\(word)”. There are board, committee, steering-group and core-team; write committee=The Culture Committee."))
        }
        bodies.append(body)
    }
    return bodies
}

/// "2024" or "2024–2027".
private func yearRange(_ text: String) throws(UsageError) -> ClosedRange<Int> {
    let years = text.split(whereSeparator: { "-–− ".contains($0) }).map { Int($0) }
    guard let first = years.first ?? nil, let last = years.last ?? nil, years.count <= 2, first <= last, (1900...2200).contains(first),
        last - first < StartPlan.longestPeriod
    else {
        throw UsageError(
            message: Words(
                sv: "”\(text)” är inga år: skriv 2025 eller 2025-2027, högst \(StartPlan.longestPeriod) år.",
                en: "“\(text)” is no range of years: write 2025 or 2025-2027, \(StartPlan.longestPeriod) years at most."))
    }
    return first...last
}

extension String {
    fileprivate var trimmedOfBlanks: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part = part.dropFirst() }
        while let last = part.last, last.isWhitespace { part = part.dropLast() }
        return String(part)
    }
}

/// In four weeks; not on a Saturday or a Sunday, which every check of the new meeting would remark on.
func proposedDate(today: CalendarDate) -> CalendarDate {
    let date = today.adding(days: 28)
    return date.weekday > 5 ? date.adding(days: 8 - date.weekday) : date
}
