import Checks
import Diagnostics

/// The full list behind the summary that a bilaga prints: every rule with how it was taken, every message that was
/// left when the pack was made, and every sum that is printed with a note about rounding.
struct ManifestChecks: Sendable {
    /// The bilagor that were checked together.
    var attachments: [Int]
    var rules: [CheckedRule]
    var messages: [Diagnostic]
    var roundings: [CheckedRounding]
    /// Of the messages: the pack's own, so that the manifest does not depend on who builds it.
    var language: MessageLanguage
    /// The name that the manifest lists a file by, and the line, counted from 1.
    var place: [(file: String, line: Int)?]

    /// nil of a published edition: the list quotes the inputs, and not all of those are public.
    init?(_ examined: ExaminedMeeting, _ session: Session, _ names: InputNames) {
        guard let checked = examined.checked else { return nil }
        let parts = examined.parts
        language = MessageLanguage(documentLanguage: examined.loaded.meeting.language)
        attachments = parts.compactMap(\.number)
        // Of minutes and their like: those that are held against such documents.
        rules = session.rules.isEmpty ? checked.rules : session.rules
        messages = session.diagnostics.items.filter { $0.severity != .error }
        place = messages.map { message in
            message.range.map { range in
                let source = session.sources[range.file]
                return (names.name(of: source.path), source.position(of: Int(range.start)).line)
            }
        }
        var seen = Set<String>()
        roundings = parts.flatMap(\.roundings).filter {
            seen.insert("\($0.table)\u{0}\($0.row)\u{0}\($0.column)\u{0}\($0.difference)").inserted
        }
    }

    var json: JSON {
        .object([
            .init("attachments", .array(attachments.map { .integer(Int64($0)) })),
            .init("rules", .array(rules.map(ruleJSON))),
            .init("messages", .array(zip(messages, place).map(messageJSON))),
            .init("roundings", .array(roundings.map(roundingJSON))),
        ])
    }

    private func ruleJSON(_ rule: CheckedRule) -> JSON {
        .object([
            .init("code", .string(rule.code)), .init("severity", .string(rule.severity?.rawValue ?? "off")),
            .init("outcome", .string(rule.outcome.word)), .init("over", .integer(Int64(rule.examined))),
            .init("raised", .integer(Int64(rule.raised))),
        ])
    }

    private func messageJSON(_ message: Diagnostic, _ place: (file: String, line: Int)?) -> JSON {
        var members: [JSON.Member] = [
            .init("code", .string(message.code.id)), .init("severity", .string(message.severity.rawValue)),
            .init("message", .string(message.summary(language))),
        ]
        if let place {
            members.append(.init("file", .string(place.file)))
            members.append(.init("line", .integer(Int64(place.line))))
        }
        return .object(members)
    }

    private func roundingJSON(_ rounding: CheckedRounding) -> JSON {
        .object([
            .init("table", .string(rounding.table)), .init("row", .string(rounding.row)),
            .init("column", .string(rounding.column)), .init("difference", .integer(rounding.difference)),
        ])
    }
}
