import Diagnostics
import Inputs
import Style

/// The numbers of §§ in the minutes before a meeting, which its own go on from.
struct EarlierParagraphs {
    /// The last one of minutes that number them.
    struct Last {
        var number: Int
        var date: CalendarDate
    }
    /// Of the nearest minutes of the same year that have any.
    var ofYear: Last?
    /// Of the nearest minutes of the year before; only looked for when the year has none.
    var ofYearBefore: Last?
    /// Of the nearest minutes of all, whether this year's or the last one's; nil when those have none.
    var nearest: Last?
}

extension LoadedMeeting {
    /// Looks through the meetings of the year and of the one before.
    func paragraphsBefore(_ session: inout Session) -> EarlierParagraphs {
        let date = meeting.date
        var earlier = EarlierMeetings(before: self, Vocabulary(), &session.diagnostics)
        return session.silently { session in
            var found = EarlierParagraphs()
            var isNearest = true
            for index in earlier.folders.indices.reversed() {
                guard let past = earlier.meeting(index, &session), past.meeting.date.year >= date.year - 1 else { continue }
                guard let numbers = past.paragraphNumbers(&session) else { continue }
                let last = numbers.max().map { EarlierParagraphs.Last(number: $0, date: past.meeting.date) }
                if isNearest { found.nearest = last }
                isNearest = false
                guard let last else { continue }
                if past.meeting.date.year == date.year { found.ofYear = last } else { found.ofYearBefore = last }
                break
            }
            return found
        }
    }

    /// Of all items in its minutes; nil for a meeting without minutes.
    private func paragraphNumbers(_ session: inout Session) -> [Int]? {
        var numbers: [Int]?
        for document in folder.standaloneDocuments(in: meeting.language, &session) {
            for field in read(document, &session).data ?? [] {
                guard case .record(let record) = field.value.kind, record["ärenden"] != nil else { continue }
                numbers =
                    (numbers ?? [])
                    + record.list("ärenden").compactMap { item in
                        if case .integer(let number)? = item.paragraph?.kind { number } else { nil }
                    }
            }
        }
        return numbers
    }
}
