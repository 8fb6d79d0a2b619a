import Diagnostics
import Inputs

extension DiagnosticCode {
    static let contradictedClaim = DiagnosticCode(
        "CK050", .warning, followsFrom: [.year],
        sv: MessageText(
            "Texten säger ”{skrivet}”, men siffrorna säger något annat",
            reason: "{fakta}", fix: "Ändra texten, eller rätta siffran om det är den som är fel."),
        en: MessageText(
            "The text says “{skrivet}”, but the figures say otherwise",
            reason: "{facts}", fix: "Change the text, or correct the figure if it is the one that is wrong."))
}

/// Claims about money that the figures contradict: “i balans”, “inom budget”, “enligt plan”, a target that is
/// said to be reached. What is denied, wished for or said of another year is no claim about these figures.
@Sendable func contradictedClaim(_ context: CheckContext, _ found: inout Examination) {
    guard !context.sheets.isEmpty else { return found.setAside(.contradictedClaim, .noRoles) }
    let whole = context.sheets.map { context.verdicts($0.now, about: .whole) }
    let lines = context.linesByName
    let phrases = context.lexicon.phrases
    let present = [phrases.balance, phrases.withinBudget, phrases.onPlan].map { $0.filter(context.occurs) }
    let overBudget = phrases.overBudget.filter(context.occurs)
    // Notes of a meeting tell what was said there.
    let minutes = Set(context.input.files.filter { $0.definition?.fields.hasField(.day) ?? false }.compactMap(\.value.range?.file))
    for passage in context.passages where (passage.isProse || passage.attachment == nil) && !minutes.contains(passage.file) {
        let said = present.map(passage.claims) + [passage.reachedTargets, passage.claims(overBudget).filter(passage.isUnconditional)]
        if said.allSatisfy(\.isEmpty) { continue }
        // A bilaga's text speaks of its own figures; other texts of any.
        let own = context.sheets.indices.filter { context.sheets[$0].now.attachment == passage.attachment }
        for index in own.isEmpty ? Array(context.sheets.indices) : own {
            guard let year = context.sheets[index].now.year?.value else { continue }
            let isOfFigures = context.sheets[index].now.file == passage.file
            for (kind, places) in said.enumerated() {
                for place in places where passage.says(place, about: year, isOfFigures: isOfFigures) {
                    // A target is that of the whole, whatever the sentence begins with.
                    guard let subject = kind == 3 ? .whole : context.subject(of: place, in: passage, isOfFigures: isOfFigures, lines) else { continue }
                    let verdict = subject == .whole ? whole[index][kind] : context.verdicts(context.sheets[index].now, about: subject)[kind]
                    guard verdict.isKnown else { continue }
                    let range = passage.range(place)
                    found.examine(.contradictedClaim, at: range)
                    guard case .contradicted(let sv, let en) = verdict else { continue }
                    found.report(.contradictedClaim, at: range, ["skrivet": passage.written(place), "fakta": sv, "facts": en])
                }
            }
        }
    }
}

extension CheckContext {
    /// Names of lines, longest first, with the keys of the lines that they are of.
    fileprivate var linesByName: [(words: [String], key: String)] {
        let wanted = Set(input.register.roles.sections(.line))
        var result: [(words: [String], key: String)] = []
        for section in wanted {
            for entry in input.register.section(section)?.fields ?? [] {
                for role in [Role.name, .shortName] {
                    guard let field = input.register.roles.field(role, in: section), let words = entry.value[field]?.words.map(nameWords), !words.isEmpty else {
                        continue
                    }
                    result.append((words, entry.name))
                }
                // “Kulturskolan” of the key `kulturskola`.
                let key = nameWords(entry.name)
                if !key.isEmpty { result.append((key, entry.name)) }
            }
        }
        return result.sorted { $0.words.count > $1.words.count }
    }

    /// What the sentence of a claim is about: the lines that it names, or the whole; nil for something else, of which the
    /// figures know nothing.
    fileprivate func subject(
        of place: Range<Int>, in passage: Passage, isOfFigures: Bool, _ lines: [(words: [String], key: String)]
    ) -> ClaimSubject? {
        let sentence = passage.clause(around: place)
        func named(_ stretch: Range<Int>) -> Set<String> {
            var keys = Set<String>()
            for line in lines {
                for start in stretch where start + line.words.count <= stretch.upperBound {
                    let words = passage.words[start..<start + line.words.count]
                    guard words.dropLast().elementsEqual(line.words.dropLast(), by: { $0.text == $1 }), let last = words.last, let wanted = line.words.last,
                        last.text.hasPrefix(wanted), last.text.utf8.count <= wanted.utf8.count + 3
                    else { continue }
                    keys.insert(line.key)
                }
            }
            return keys
        }
        let keys = named(sentence)
        if !keys.isEmpty { return .lines(keys) }
        let before = sentence.lowerBound..<place.lowerBound
        let after = place.upperBound..<sentence.upperBound
        func isWhole(_ stretch: Range<Int>) -> Bool {
            passage.words[stretch].contains {
                $0.has(.wholeSubject) || $0.has(.board) || bodyWords.contains($0.text) || $0.has(.money) && !$0.has(.otherSubject)
            }
        }
        // “Budgeten överskrids inte”: the claim says itself what it is about.
        if isWhole(before) || before.isEmpty && passage.words[place].first?.has([.money, .wholeSubject]) == true { return .whole }
        if before.allSatisfy({ passage.words[$0].has(.leadIn) || passage.words[$0].has(.finite) }) {
            // “Den håller budgeten.”: what the sentence before was about.
            if before.isEmpty || isOfFigures || isWhole(after) { return .whole }
            guard sentence.lowerBound > 0 else { return .whole }
            let previous = passage.sentence(around: sentence.lowerBound - 1)
            let earlier = named(previous)
            if !earlier.isEmpty { return .lines(earlier) }
            return isWhole(previous) ? .whole : nil
        }
        return isOfFigures
            && !passage.words[before].contains(where: { $0.written.first?.isUppercase == true && $0.start != passage.words[sentence.lowerBound].start })
            ? .whole : nil
    }
}

extension Passage {
    /// The sentence of a claim, up to where another begins: “Kansliet är inom budget, men biblioteken är det inte.”
    fileprivate func clause(around place: Range<Int>) -> Range<Int> {
        let sentence = sentence(around: place.lowerBound)
        func contrasts(_ index: Int) -> Bool {
            lexicon.phrases.contrast.contains { $0.count == 1 && $0[0] == words[index].text }
        }
        let first = (sentence.lowerBound..<place.lowerBound).last(where: contrasts).map { $0 + 1 } ?? sentence.lowerBound
        let last = (place.upperBound..<max(place.upperBound, sentence.upperBound)).first(where: contrasts) ?? sentence.upperBound
        return first..<max(last, place.upperBound)
    }

    /// No “om” or “som” before it makes it anything else than said.
    fileprivate func isUnconditional(_ place: Range<Int>) -> Bool {
        !words[sentence(around: place.lowerBound).lowerBound..<place.lowerBound].contains { $0.has([.condition, .supposition, .about]) }
    }

    /// Where claims stand. “is balanced” is not told again within “budget is balanced”.
    fileprivate func claims(_ phrases: [[String]]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for phrase in phrases {
            for place in occurrences(of: phrase) where !result.contains(where: place.overlaps) { result.append(place) }
        }
        return result
    }

    /// “målet för uppväxling är uppnått”, “har nått målet”, where the target is that of growth.
    fileprivate var reachedTargets: [Range<Int>] {
        var result: [Range<Int>] = []
        for index in words.indices where words[index].has(.reached) {
            let sentence = sentence(around: index)
            guard words[sentence].contains(where: { $0.has(.external) }) else { continue }
            // “nått målet” or “målet … är nått”, with a few words between.
            let near = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 4)
            guard let target = near.first(where: { words[$0].has(.target) }) else { continue }
            let place = min(target, index)..<(max(target, index) + 1)
            if !words[place].contains(where: { $0.has(.denial) }) { result.append(place) }
        }
        return result
    }

    /// Whether the words at `place` are said, of money and of this year, as something that is so.
    fileprivate func says(_ place: Range<Int>, about year: Int, isOfFigures: Bool) -> Bool {
        let sentence = sentence(around: place.lowerBound)
        guard isOfFigures || words[sentence].contains(where: { $0.has(.money) }) else { return false }
        var years: [Int] = []
        for word in words[sentence] where word.isNumber && word.text.utf8.count == 4 {
            if let year = Int(word.text), (1900...2199).contains(year) { years.append(year) }
        }
        if let first = years.min(), let last = years.max(), !(first...last).contains(year) { return false }
        // A denial stands close before, or right after: “når inte målet”, “når målet inte”.
        let before = max(sentence.lowerBound, place.lowerBound - 5)..<place.lowerBound
        let after = place.upperBound..<min(sentence.upperBound, place.upperBound + 1)
        if words[before].contains(where: { $0.has(.denial) }) { return false }
        if words[after].contains(where: { $0.has(.denial) }) { return false }
        // “i fas 2” is a stage of something, and “the decision on budget” is no claim.
        if let next = words[after].first, Int(next.text) != nil { return false }
        if let previous = words[before].last, previous.has(.subject) { return false }
        // “Inom ramen för samarbetet ordnas …” is within no budget.
        if lexicon.phrases.framework.contains(where: { phrase in
            place.lowerBound + phrase.count < sentence.upperBound
                && words[place.lowerBound..<place.lowerBound + phrase.count].elementsEqual(phrase) { $0.text == $1 }
                && !words[place.lowerBound + phrase.count].has(.money)
        }) {
            return false
        }
        // “nästa år”, “förra året”
        for index in sentence where words[index].has(.otherYear) && index + 1 < sentence.upperBound && words[index + 1].has(.time) { return false }
        // What is wished for, required or in doubt is not said to be so.
        if words[sentence].first?.has(.supposition) == true { return false }
        return !words[sentence.lowerBound..<place.lowerBound].contains { $0.has(.reservation) }
    }
}
