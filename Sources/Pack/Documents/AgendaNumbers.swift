import Diagnostics
import Inputs

/// Items of minutes held against the agenda by what they say that they are of: their headings are taken by their numbers alone,
/// so that an item that comes onto the agenda between others would move each text to the heading before.
struct AgendaNumbers {
    /// The key of an item of minutes that says which heading it was begun under.
    static let field = "gäller"

    private(set) var findings = DiagnosticList()
    /// How many say so.
    private(set) var held = 0
    private(set) var isShifted = false

    init(_ items: [Value], _ agenda: [Record]) {
        let headings = agenda.map { $0.text("rubrik") ?? "" }
        let known = headings.map(words)
        var moved: [(from: Int, to: Int, heading: String, place: SourceRange?)] = []
        for case .record(let fields) in items.map(\.kind) {
            guard case .integer(let number)? = fields["ärende"]?.kind, let heading = fields.text(AgendaNumbers.field) else { continue }
            held += 1
            let own = words(of: heading)
            let current = known.indices.contains(number - 1) ? known[number - 1] : nil
            if own.isEmpty || own == current { continue }
            // The nearest of several that are called the same, later rather than earlier.
            let others = known.indices.filter { known[$0] == own }.map { $0 + 1 }
            if let other = others.first(where: { $0 > number }) ?? others.last {
                moved.append((number, other, heading, fields["ärende"]?.range))
            } else if current != nil {
                findings.report(
                    .otherHeading, at: fields[AgendaNumbers.field]?.range,
                    ["nummer": String(number), "nu": headings[number - 1], "rubrik": heading])
            }
        }
        guard let first = moved.first else { return }
        isShifted = true
        func changes(_ verb: String) -> String { moved.map { "\($0.from) \(verb) \($0.to)" }.joined(separator: ", ") }
        findings.report(
            .itemsShifted, at: first.place,
            [
                "nummer": String(first.from), "nytt": String(first.to), "rubrik": first.heading,
                "nu": headings.indices.contains(first.from - 1) ? headings[first.from - 1] : "–",
                "byten": changes("blir"), "changes": changes("becomes"),
            ])
    }
}
