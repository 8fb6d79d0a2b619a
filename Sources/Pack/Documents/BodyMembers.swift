import Diagnostics
import Inputs

/// Those who belong to the body of a meeting, as the register says: the body's own list (`organ`, `ledamöter`), or the one
/// that stands for the body that `benämningar` names.
struct BodyMembers {
    private let entries: [(party: String, role: String, isCoopted: Bool)]
    /// Whether the list is of the body that meets. Another body without a list of its own has people that the common one
    /// does not know.
    let areOfTheBody: Bool

    init(of meeting: Meeting, _ register: Register) {
        var (section, isOwn) = (register.section("ledamöter"), true)
        if case .record(let root) = meeting.value.kind, case .reference(let reference)? = root["organ"]?.kind, let body = register.entry(reference) {
            if case .map(let own)? = body["ledamöter"]?.kind {
                section = own
            } else {
                isOwn = false
            }
        }
        areOfTheBody = isOwn
        entries = (section?.fields ?? []).compactMap { member in
            guard case .record(let fields) = member.value.kind, case .reference(let party)? = fields["part"]?.kind, let role = fields.text("roll")
            else { return nil }
            return (party.key, role, fields.text("uppdrag") == "adjungerad")
        }
    }

    var isEmpty: Bool { entries.isEmpty }
    var roles: [String] { entries.map(\.role) }
    /// Whether somebody is there without a part in the decisions.
    func isCoopted(_ role: String, of party: String) -> Bool {
        entries.contains { $0.isCoopted && $0.party == party && PersonName($0.role).isExactly(PersonName(role)) }
    }
    func roles(of party: String) -> [String] { entries.filter { $0.party == party }.map(\.role) }
}
