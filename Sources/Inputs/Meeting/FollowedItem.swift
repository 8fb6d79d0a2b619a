public import Diagnostics

/// Something in minutes or notes that later meetings follow up: an item of a list that its schema gives the role `medskick`,
/// `beslut` or `uppdrag`, with a `nyckel` by which later meetings answer it. An item without one is only told.
public struct FollowedItem: Sendable {
    public var key: String
    public var keyRange: SourceRange?
    /// `text`, `slag`, `till`, `senast` and, where it stands under one, `ärende`.
    public var fields: Record
}

/// All that is to be followed up of a document, in its order.
public func followedItems(in value: Value, _ fields: SchemaFields) -> [FollowedItem] {
    var items: [FollowedItem] = []
    forEachFollowable(in: value, fields) { item, role, number in
        guard case .text(let key)? = item["nyckel"]?.kind, !key.isEmpty else { return }
        var followed = item.fields.filter { ["text", "till", "senast"].contains($0.name) }
        if case .integer? = number?.kind, let number { followed.append(Record.Field(name: "ärende", value: number)) }
        followed.append(Record.Field(name: "slag", value: Value(.text(role.rawValue))))
        items.append(FollowedItem(key: key, keyRange: item["nyckel"]?.range, fields: Record(followed)))
    }
    return items
}

/// Goes through every item that could be followed up, with its role and the number of the agenda's item that it stands under.
public func forEachFollowable(
    in value: Value, _ fields: SchemaFields, _ body: (Record, Role, Value?) -> Void
) {
    follow(value, SchemaNode(.record(fields, short: nil)), nil, body)
}

private func follow(_ value: Value, _ node: SchemaNode, _ number: Value?, _ body: (Record, Role, Value?) -> Void) {
    switch (value.kind, node.type) {
    case (.record(let record), .record(let fields, _)):
        let number = record["ärende"] ?? number
        for field in record.fields { if let inner = fields[field.name] { follow(field.value, inner.node, number, body) } }
    case (.map(let record), .map(_, let inner)): for field in record.fields { follow(field.value, inner, number, body) }
    case (.list(let items), .list(let inner)):
        for item in items {
            if let role = node.role?.role, [.request, .decision, .task].contains(role), case .record(let record) = item.kind {
                body(record, role, number)
            }
            follow(item, inner, number, body)
        }
    default: break
    }
}

extension MeetingRequests {
    /// Something that the meeting's own minutes or notes say.
    public mutating func add(_ item: FollowedItem) {
        var request = BoardRequest(folder: folder, date: meeting.date, key: item.key, keyRange: item.keyRange, fields: item.fields)
        request.item = meeting.agendaItem(request.itemNumber)
        requests.append(request)
    }
}
