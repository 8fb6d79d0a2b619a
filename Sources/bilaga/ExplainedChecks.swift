import Checks
import Diagnostics
import Pack

/// How many rules came to what.
struct RuleCounts {
    var held = 0
    var found = 0
    var notApplicable = 0
    var off = 0

    var all: Int { held + found + notApplicable + off }

    init(_ rules: [CheckedRule]) {
        for rule in rules {
            switch rule.outcome {
            case .held: held += 1
            case .found: found += 1
            case .notApplicable: notApplicable += 1
            case .off: off += 1
            }
        }
    }

    /// "61 kontroller höll, 2 fann något, 40 var inte tillämpliga"
    func words(_ language: MessageLanguage) -> String {
        let swedish = language == .swedish
        var parts = [
            swedish ? "\(held) \(held == 1 ? "kontroll" : "kontroller") höll" : "\(held) \(held == 1 ? "check" : "checks") held"
        ]
        if found > 0 { parts.append(swedish ? "\(found) fann något" : "\(found) found something") }
        if notApplicable > 0 {
            parts.append(swedish ? "\(notApplicable) var inte \(notApplicable == 1 ? "tillämplig" : "tillämpliga")" : "\(notApplicable) did not apply")
        }
        if off > 0 { parts.append(swedish ? "\(off) är \(off == 1 ? "avstängd" : "avstängda")" : "\(off) turned off") }
        return parts.joined(separator: ", ")
    }
}

/// Every rule of each meeting with what came of it, and over what, for people.
func explainedChecks(_ results: [MeetingResult], _ language: MessageLanguage) -> String {
    var text = ""
    for result in results where !result.rules.isEmpty {
        if !text.isEmpty { text += "\n" }
        text += result.meeting + "\n"
        for rule in result.rules {
            text += "  \(rule.code)  \(rule.about.text(language).general)\n         \(words(rule, language))\n"
        }
        text += "  " + RuleCounts(result.rules).words(language) + ".\n"
    }
    return text
}

private func words(_ rule: CheckedRule, _ language: MessageLanguage) -> String {
    let swedish = language == .swedish
    switch rule.outcome {
    case .held: return (swedish ? "höll: " : "held: ") + rule.over(language)
    case .found(let count):
        return (swedish ? "fann något: " : "found something: ") + (swedish ? "\(count) av \(rule.over(language))" : "\(count) of \(rule.over(language))")
    case .notApplicable(let why): return (swedish ? "inte tillämplig: " : "not applicable: ") + why.text(language)
    case .off: return swedish ? "avstängd i registret" : "turned off in the register"
    }
}

extension MessageText {
    /// The summary with a mark where a message has its own words.
    fileprivate var general: String { GeneralText(self).summary }
}

/// The messages as `--json` alone has them, and `"meetings": [{"meeting": …, "checks": [{"code": …, "outcome": …, "over": …}]}]`.
func explainedJSON(_ results: [MeetingResult], _ diagnostics: String, _ language: MessageLanguage) -> String {
    let meetings = results.filter { !$0.meeting.isEmpty }.map { result in
        JSON.object([
            .init("meeting", .string(result.meeting)),
            .init(
                "checks",
                .array(
                    result.rules.map { rule in
                        var members: [JSON.Member] = [
                            .init("code", .string(rule.code)), .init("severity", .string(rule.severity?.rawValue ?? "off")),
                            .init("outcome", .string(rule.outcome.word)), .init("over", .integer(Int64(rule.examined))),
                            .init("raised", .integer(Int64(rule.raised))),
                        ]
                        if case .notApplicable(let why) = rule.outcome { members.append(.init("why", .string(why.text(language)))) }
                        return .object(members)
                    })),
        ])
    }
    guard case .object(let members)? = JSON.parse(Array(diagnostics.utf8)) else { return diagnostics }
    return String(decoding: JSON.object(members + [.init("meetings", .array(meetings))]).serialised(), as: UTF8.self)
}
