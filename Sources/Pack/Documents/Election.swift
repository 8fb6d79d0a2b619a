import Diagnostics
import Inputs

/// Whom a meeting elected to adjust its minutes, as a decision says: “Ledamoten för Strömsala utses att tillsammans med ordföranden
/// justera protokollet”.
struct Election {
    /// Those present whom the decision names, by their roles.
    private(set) var elected: [String] = []
    private(set) var place: SourceRange?
    private var sentence = PersonName("")

    init(_ record: Record, _ present: [Record]) {
        for case .record(let item) in record.list("ärenden").map(\.kind) {
            for decision in item.list("beslut") {
                var value = decision
                if case .record(let fields) = decision.kind, let text = fields["text"] { value = text }
                guard let text = value.words, Self.isElection(text) else { continue }
                // Substitutes stand after those who are elected, and adjust nothing while these can.
                sentence = PersonName(Self.withoutSubstitutes(text))
                // An addition in brackets is no part of a name in a sentence.
                elected = present.map(\.role).filter { !Self.isChair($0) && PersonName($0).isNamed(in: sentence) }
                place = value.range
                return
            }
        }
    }

    private static func isElection(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        let isOfMinutes = words.contains { word in ["protokoll", "justerare", "minutes", "adjuster"].contains(where: word.hasPrefix) }
        return isOfMinutes && words.contains { $0.hasPrefix("juster") || $0.hasPrefix("adjust") }
            && words.contains { word in ["utse", "utså", "välj", "vald", "elect", "appoint"].contains(where: word.hasPrefix) }
    }

    /// “…, med ledamoten för utbildning som ersättare”: up to the clause that names them.
    private static func withoutSubstitutes(_ text: String) -> String {
        guard let mark = ["ersättare", "substitute", "deputy"].compactMap({ text.lowercased().firstRange(of: $0)?.lowerBound }).min() else { return text }
        let before = text[..<mark]
        return String(before[..<(before.lastIndex(of: ",") ?? before.startIndex)])
    }

    /// “styrelsens ordförande”, who is elected to nothing here; but not “vice ordförande”.
    private static func isChair(_ role: String) -> Bool {
        let words = role.lowercased().split { !$0.isLetter }
        return words.contains { $0.hasPrefix("ordförande") || $0.hasPrefix("chair") } && !words.contains("vice")
    }

    /// Somebody who adjusts without being elected, where nobody elected does.
    func mismatch(_ adjusting: [Value]) -> (who: Value, wanted: String)? {
        let names = adjusting.map { ($0, PersonName($0.words ?? "")) }
        let areAbsent = elected.allSatisfy { role in !names.contains { $0.1.isSame(as: PersonName(role)) } }
        guard areAbsent, let wanted = elected.first,
            let other = names.first(where: { value, name in !Self.isChair(value.words ?? "") && !name.isNamed(in: sentence) })
        else { return nil }
        return (other.0, wanted)
    }
}
