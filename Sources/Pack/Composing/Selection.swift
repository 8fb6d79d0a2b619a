import Diagnostics
import Inputs

/// Which of a meeting's bilagor to make.
struct Selection {
    var attachments: [Attachment]
    /// Keys of goals to make by themselves; nil for whole bilagor.
    var goals: [String]?
    /// Everything: the pack is made too.
    var isWholePack: Bool
}

/// Reads `--only` and `--goal` against the meeting.
///
/// - Parameter documents: names in `only` that are documents of their own, which are made beside.
func select(
    _ meeting: Meeting, only: [String], goals: [String], documents: Set<String> = [], _ diagnostics: inout DiagnosticList
) -> Selection {
    var chosen = meeting.attachments
    if !only.isEmpty {
        var numbers = Set<Int>()
        for name in only where !documents.contains(slug(name)) {
            let folded = slug(name)
            let found = meeting.attachments.filter {
                String($0.number) == name || slug($0.id) == folded || slug($0.kind) == folded || $0.anchor == folded
            }
            if found.isEmpty {
                let names = meeting.attachments.map(\.id)
                var arguments = ["val": name]
                arguments["möjliga"] = meeting.attachments.map { "\($0.number) \($0.id)" }.joined(separator: ", ")
                arguments["förslag"] = closestMatch(to: name, among: names)
                diagnostics.report(.unknownOnly, at: nil, arguments)
            }
            numbers.formUnion(found.map(\.number))
        }
        chosen = meeting.attachments.filter { numbers.contains($0.number) }
    }
    return Selection(
        attachments: chosen, goals: goals.isEmpty ? nil : goals, isWholePack: only.isEmpty && goals.isEmpty)
}
