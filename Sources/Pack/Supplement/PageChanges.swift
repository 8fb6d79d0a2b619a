import Facts

/// What is other on a page than on the one that was sent, by place.
struct PageChange: Sendable, Equatable {
    /// The nearest heading above, and of a figure its table, row and column.
    var place: [String]
    /// nil for what was not there.
    var before: String?
    /// nil for what is there no more.
    var now: String?
    /// Of a fact right under the page's title, as the meeting's day, time and place are: what it is a fact of.
    var titleFact: String?
    /// Of an item of a numbered list, and the number that it had where that was another.
    var number: Int?
    var numberBefore: Int?
    /// A picture, of which there are no words to hold against each other.
    var isPicture = false
    /// Another's paper, which is another file than the one that was sent.
    var isPaper = false
}

extension PageContent {
    /// In the order of the page that is made now; what is gone stands where it was.
    func changes(since sent: PageContent) -> [PageChange] {
        var changes: [PageChange] = []
        let (old, new) = (sent.items, items)
        let kept = commonItems(old, new)
        var (before, now) = (0, 0)
        for (oldIndex, newIndex) in kept + [(old.count, new.count)] {
            changes += PageContent.changes(Array(old[before..<oldIndex]), Array(new[now..<newIndex]))
            if oldIndex < old.count, let number = new[newIndex].number, let was = old[oldIndex].number, number != was {
                let words = new[newIndex].told
                changes.append(PageChange(place: new[newIndex].place, before: words, now: words, number: number, numberBefore: was))
            }
            if oldIndex < old.count, old[oldIndex].kind == .row { changes += PageContent.rowChanges(old[oldIndex], new[newIndex]) }
            (before, now) = (oldIndex + 1, newIndex + 1)
        }
        return changes.pairingMoved
    }

    /// What is the same in both, as positions. A row is the same when its name is; what its cells say is held apart.
    private func commonItems(_ old: [Item], _ new: [Item]) -> [(Int, Int)] {
        func key(_ item: Item) -> [String] {
            switch item.kind {
            case .row: ["rad", item.table, item.group, item.words]
            case .picture: ["bild", item.words, item.drawn]
            case .heading: ["rubrik", item.words]
            case .text: ["text", item.words]
            }
        }
        return commonPositions(old.map(key), new.map(key)).map { ($0.old, $0.new) }
    }

    private static func rowChanges(_ old: Item, _ new: Item) -> [PageChange] {
        var changes: [PageChange] = []
        for (index, cell) in new.cells.enumerated() {
            let was = old.cells.first { $0.column == cell.column } ?? (old.cells.indices.contains(index) ? old.cells[index] : nil)
            if was?.words ?? "" == cell.words { continue }
            changes.append(PageChange(place: new.place + [cell.column].filter { !$0.isEmpty }, before: was?.words ?? "", now: cell.words))
        }
        for cell in old.cells where !new.cells.contains(where: { $0.column == cell.column }) && old.cells.count > new.cells.count && !cell.words.isEmpty {
            changes.append(PageChange(place: old.place + [cell.column].filter { !$0.isEmpty }, before: cell.words, now: nil))
        }
        return changes
    }

    /// What stands between two things that are the same: texts that say nearly the same are one that has changed.
    private static func changes(_ old: [Item], _ new: [Item]) -> [PageChange] {
        var changes: [PageChange] = []
        var left = old[...]
        for item in new {
            if let index = left.firstIndex(where: { $0.isEarlier(item) }) {
                for gone in left[left.startIndex..<index] {
                    changes.append(PageChange(place: gone.place, before: gone.told, now: nil, number: gone.number, isPicture: gone.kind == .picture))
                }
                var change = PageChange(place: item.place, before: left[index].told, now: item.told, number: item.number, isPicture: item.kind == .picture)
                if item.section.count == 1, !item.term.isEmpty { change.titleFact = item.term }
                if let was = left[index].number, was != item.number { change.numberBefore = was }
                changes.append(change)
                left = left[(index + 1)...]
            } else {
                changes.append(PageChange(place: item.place, before: nil, now: item.told, number: item.number, isPicture: item.kind == .picture))
            }
        }
        for gone in left { changes.append(PageChange(place: gone.place, before: gone.told, now: nil, number: gone.number, isPicture: gone.kind == .picture)) }
        return changes
    }
}

extension [PageChange] {
    /// An item of a list that is gone in one place and has come in another has moved.
    fileprivate var pairingMoved: [PageChange] {
        var changes = self
        var index = 0
        while index < changes.count {
            let gone = changes[index]
            index += 1
            guard gone.now == nil, let number = gone.number, let words = gone.before,
                let new = changes.firstIndex(where: { $0.before == nil && $0.now == words && $0.number != nil && $0.place == gone.place })
            else { continue }
            changes[new].before = words
            changes[new].numberBefore = number == changes[new].number ? nil : number
            index -= 1
            changes.remove(at: index)
        }
        return changes
    }
}

extension PageContent.Item {
    /// Where it stands: under which heading, or in which row of which table.
    fileprivate var place: [String] {
        let near = section.last.map { [$0] } ?? []
        switch kind {
        case .heading, .text: return near + [term].filter { !$0.isEmpty }
        case .picture: return words.isEmpty ? near : [words]
        case .row: return [table.isEmpty ? near.first ?? "" : table] + [group, words].filter { !$0.isEmpty }
        }
    }

    /// What it says, in words.
    fileprivate var told: String {
        guard kind == .row else { return words }
        let cells = cells.filter { !$0.words.isEmpty }.map { $0.column.isEmpty ? $0.words : "\($0.column): \($0.words)" }
        return cells.isEmpty ? words : cells.joined(separator: "; ")
    }

    /// Whether it can be what another has become: of the same kind, and with half of the words of the shorter.
    fileprivate func isEarlier(_ other: PageContent.Item) -> Bool {
        guard kind == other.kind else { return false }
        // What is said of the same thing is what was said of it before, whatever the words; and a page has one title.
        if kind == .text, !term.isEmpty || !other.term.isEmpty { return term == other.term && section.last == other.section.last }
        if kind == .heading, section.isEmpty, other.section.isEmpty { return true }
        switch kind {
        case .picture: return words == other.words
        case .row: return false
        case .heading, .text:
            let changes = WordChanges(from: words, to: other.words)
            let kept = changes.now.filter { !$0.isChanged }.reduce(0) { $0 + $1.words.split(separator: " ").count }
            let fewest = min(words.split(separator: " ").count, other.words.split(separator: " ").count)
            return kept * 2 >= fewest && (kept > 1 || fewest == 1)
        }
    }
}
