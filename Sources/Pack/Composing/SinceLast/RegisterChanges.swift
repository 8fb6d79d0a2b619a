import Facts
import Inputs

extension SinceLast {
    /// What the register says of names and wordings on the day of the meeting before, beside what it says today.
    mutating func compareRegister(_ read: ReadMeeting, _ session: inout Session) {
        let loaded = read.loaded
        let now = loaded.wholeRegister.inForce(on: loaded.meeting.date)
        var before = loaded.wholeRegister.inForce(on: meeting.date)
        var current = now
        guard before.differs(from: now) else { return }
        // Wordings may take facts; both then say the figures of today, and only words differ.
        before = loaded.fillingTexts(of: before, &session)
        current = loaded.fillingTexts(of: current, &session)
        for section in current.roles.sectionsWithNames(current.schema) {
            guard let entries = current.section(section), let old = before.section(section) else { continue }
            let nameField = current.roles.field(.name, in: section)
            let isNumbered = current.roles.sections(.goal).contains(section)
            for entry in entries.fields {
                guard case .record(let fields) = entry.value.kind, case .record(let earlier)? = old[entry.name]?.kind else { continue }
                let name = nameField.flatMap { fields[$0]?.words } ?? entry.name
                for field in fields.fields where !field.value.isWritten(as: earlier[field.name]) {
                    guard let words = field.value.words, let earlierWords = earlier[field.name]?.words else { continue }
                    // What is withheld now may have been open then, in the same words.
                    if [words, earlierWords].contains(where: session.withholding.isMarked) { continue }
                    let changes = WordChanges(from: earlierWords, to: words)
                    if changes.isEmpty { continue }
                    if field.name == nameField {
                        renamed.append(Renamed(before: earlierWords, now: words))
                    } else {
                        wordings.append(Wording(name: isNumbered ? "\(entry.name). \(name)" : name, changes: changes))
                    }
                }
            }
        }
    }
}

extension Register {
    /// Whether some text of an entry is another.
    fileprivate func differs(from other: Register) -> Bool {
        for section in roles.sectionsWithNames(schema) {
            guard let entries = self.section(section), let others = other.section(section) else { continue }
            for (own, their) in zip(entries.fields, others.fields) {
                guard case .record(let fields) = own.value.kind, case .record(let theirs) = their.value.kind else { continue }
                for field in fields.fields where !field.value.isWritten(as: theirs[field.name]) {
                    if let words = field.value.words, words != theirs[field.name]?.words { return true }
                }
            }
        }
        return false
    }
}

extension Value {
    /// Whether it is the other text, letter by letter, as nearly all are: their words need not be found.
    fileprivate func isWritten(as other: Value?) -> Bool {
        switch (kind, other?.kind) {
        case (.text(let own), .text(let theirs)?): own == theirs
        case (.prose(let own), .prose(let theirs)?): own.markdown == theirs.markdown
        default: false
        }
    }

    /// Of a text or prose. What only makes words stand out in it is no word.
    fileprivate var words: String? {
        switch kind {
        case .text(let text): text
        case .prose(let prose):
            prose.markdown.split(whereSeparator: \.isWhitespace)
                .map { word in word.drop { "*_".contains($0) }.reversed().drop { "*_".contains($0) }.reversed() }
                .map { String($0) }.joined(separator: " ")
        default: nil
        }
    }
}

extension LoadedMeeting {
    /// A register with its texts' facts filled in, which are the meeting's own.
    fileprivate func fillingTexts(of register: Register, _ session: inout Session) -> Register {
        var copy = self
        copy.register = register
        var none: [ReadAttachment] = []
        // What is remembered is of the register as it is now.
        let memory = session.memory
        session.memory = nil
        defer { session.memory = memory }
        return session.silently { copy.fillTexts(&none, &$0).meeting.register }
    }
}
