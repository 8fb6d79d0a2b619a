import Diagnostics
import Inputs
import Pack
import Style

/// Asks at the terminal, one line for each answer.
struct Questions {
    let language: MessageLanguage

    init(_ language: MessageLanguage) { self.language = language }

    /// The answer, or what is proposed when nothing is typed. What cannot be used is asked for again, with the reason: whoever
    /// mistypes the last answer has not typed the others in vain.
    func ask<Value>(
        _ question: Words, proposing proposal: String = "", _ read: (String) throws(UsageError) -> Value
    ) throws(UsageError) -> Value {
        while true {
            Terminal.write(question(language) + (proposal.isEmpty ? ": " : " [\(printable(proposal))]: "), to: 1)
            let answer = try line()
            do throws(UsageError) {
                return try read(answer.isEmpty ? proposal : answer)
            } catch {
                Terminal.printOutput("  " + error.message(language))
            }
        }
    }

    /// One answer on each line, until an empty one.
    func askAll<Value>(_ question: Words, _ read: (String) throws(UsageError) -> Value) throws(UsageError) -> [Value] {
        Terminal.printOutput(question(language))
        var answers: [Value] = []
        while answers.count < 50 {
            Terminal.write("  \(answers.count + 1): ", to: 1)
            let answer = try line()
            if answer.isEmpty { break }
            do throws(UsageError) {
                answers.append(try read(answer))
            } catch {
                Terminal.printOutput("  " + error.message(language))
            }
        }
        return answers
    }

    /// Whoever ends the input has changed their mind.
    private func line() throws(UsageError) -> String {
        guard let line = readLine() else {
            Terminal.printOutput("")
            throw UsageError(message: Words(sv: "Avbrutet. Inget är skrivet.", en: "Interrupted. Nothing was written."))
        }
        return line.trimmedOfBlanks
    }
}

/// What a new organisation is to be: as the options say, as the answers say where one is asked, else by default.
func startPlan(_ options: ParsedOptions, asking questions: Questions?, _ language: MessageLanguage) throws(UsageError) -> StartPlan {
    func one<Value>(
        _ option: String, _ question: Words, _ proposal: String = "", _ read: (String) throws(UsageError) -> Value
    ) throws(UsageError) -> Value {
        if let given = options.last(option) { return try read(given) }
        return if let questions { try questions.ask(question, proposing: proposal, read) } else { try read(proposal) }
    }
    func names(_ option: String, _ question: Words) throws(UsageError) -> [String] {
        guard let given = options.values[option] else { return try questions?.askAll(question, name) ?? [] }
        for word in given { _ = try name(word) }
        return given
    }

    let organisation = try one("--organisation", Words(sv: "Organisationens namn", en: "The organisation's name")) { text throws(UsageError) in
        guard !text.isEmpty else {
            throw UsageError(
                message: Words(
                    sv: "Organisationens namn saknas: --organisation NAMN", en: "The organisation's name is missing: --organisation NAME"))
        }
        return try name(text)
    }
    let short = try one("--short", Words(sv: "Förkortning (tomt om den inte har någon)", en: "Abbreviation (empty where it has none)"), "", name)
    let written = try one("--papers", Words(sv: "Handlingarnas språk, sv eller en", en: "Language of the papers, sv or en"), language.rawValue) {
        text throws(UsageError) in
        guard let language = DocumentLanguage(rawValue: text) else {
            throw UsageError(
                message: Words(sv: "Handlingarnas språk är sv eller en, inte ”\(text)”.", en: "The language of the papers is sv or en, not “\(text)”."))
        }
        return language
    }
    let bodies = try bodies(options, questions, written)
    let parties = try names(
        "--party",
        Words(
            sv: "Parterna som deltar och betalar, en på varje rad (tom rad: klart)",
            en: "The parties that take part and pay, one on each line (empty line: done)"))
    let goals = try names("--goal", Words(sv: "Målen, som ”Rubrik: lydelse”, ett på varje rad", en: "The goals, as “Heading: wording”, one on each line"))
    let lines = try names("--line", Words(sv: "Budgetposterna, en på varje rad", en: "The budget lines, one on each line"))
    let costs =
        lines.isEmpty
        ? options.values["--cost-type"] ?? []
        : try names("--cost-type", Words(sv: "Kostnadsslagen, ett på varje rad", en: "The types of cost, one on each line"))
    let proposed = proposedDate(today: .today)
    let date = try one("--date", Words(sv: "Dagen för det första mötet", en: "The day of the first meeting"), proposed.iso) { text throws(UsageError) in
        guard let date = CalendarDate(iso: text) else {
            throw UsageError(
                message: Words(sv: "”\(text)” är ingen dag; skriv den som \(proposed.iso).", en: "“\(text)” is no day; write it as \(proposed.iso)."))
        }
        return date
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
        plan.years = try one("--years", Words(sv: "Åren som budgeten omfattar", en: "The years of the budget"), String(date.year), yearRange)
    }
    return plan
}

/// A name that can stand in the files that are written.
private func name(_ text: String) throws(UsageError) -> String {
    guard !text.contains("{{"), !text.contains("}}") else {
        throw UsageError(
            message: Words(sv: "Ett namn får inte ha dubbla klamrar: \(text)", en: "A name may not have double braces: \(text)"))
    }
    return text
}

private func bodies(_ options: ParsedOptions, _ questions: Questions?, _ language: DocumentLanguage) throws(UsageError) -> [StartBody] {
    func body(_ word: String) throws(UsageError) -> StartBody {
        guard let body = StartBody(try name(word), in: language) else {
            throw UsageError(
                message: Words(
                    sv: "Okänt slag av organ: ”\(word)”. Det finns styrelse, nämnd, styrgrupp, arbetsgrupp och core-team; skriv nämnd=Kulturnämnden.",
                    en:
                        "Unknown kind of body: “\(word)”. There are board, committee, steering-group, working-group and core-team; write committee=The Culture Committee."
                ))
        }
        return body
    }
    if let words = options.values["--body"] {
        var bodies: [StartBody] = []
        for word in words { bodies.append(try body(word)) }
        return bodies
    }
    guard let questions else { return [try body("styrelse")] }
    let kind = try questions.ask(
        Words(
            sv: "Organets slag: styrelse, nämnd, styrgrupp, arbetsgrupp eller core-team",
            en: "Kind of body: board, committee, steering-group, working-group or core-team"),
        proposing: questions.language == .swedish ? "styrelse" : "board", body)
    var first = kind
    first.name = try questions.ask(Words(sv: "Vad organet heter", en: "What the body is called"), proposing: kind.name, name)
    return [first]
        + (try questions.askAll(
            Words(
                sv: "Fler organ, som ”arbetsgrupp=Lokalgruppen”, ett på varje rad (tom rad: inga fler)",
                en: "More bodies, as “working-group=The Premises Group”, one on each line (empty line: no more)"), body))
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
