import Diagnostics
import Inputs

extension DiagnosticCode {
    static let endBeforeStart = DiagnosticCode(
        "CK061",
        sv: MessageText(
            "Slutet {slut} ligger inte efter starten {start}",
            reason: "Klockslagen kan vara omkastade, eller så är en siffra fel.",
            fix: "Rätta tiden, till exempel 15.00–16.00."),
        en: MessageText(
            "The end {slut} is not after the start {start}", reason: "The times may be swapped, or a digit is wrong.",
            fix: "Correct the time, for instance 15.00–16.00."))
}

/// A meeting ends after it has begun, wherever a time is given.
@Sendable func spanOrder(_ context: CheckContext, _ found: inout Examination) {
    context.input.meeting.value.forEachValueAlone { judge($0, &found) }
    for file in context.input.files { file.value.forEachValueAlone { judge($0, &found) } }
    for passage in context.passages where passage.isProse {
        for span in passage.spans {
            let place = passage.range(span.words)
            found.examine(.endBeforeStart, at: place)
            // “Skiftet går kl. 19.00–07.00” goes over midnight.
            if span.end > span.start || span.start >= 17 * 60 && span.end <= 12 * 60 { continue }
            found.report(.endBeforeStart, at: place, ["start": clock(span.start), "slut": clock(span.end)])
        }
    }
}

extension Passage {
    /// "kl. 15.00–16.00" in prose, in minutes after midnight. Without "kl." such figures can be anything.
    var spans: [(start: Int, end: Int, words: Range<Int>)] {
        var result: [(start: Int, end: Int, words: Range<Int>)] = []
        for index in words.indices.dropLast(4) where words[index].has(.clock) && words[index + 1].isNumber {
            let figures = words[(index + 1)...(index + 4)].map { $0.text.utf8.count == 2 ? Int($0.text) : nil }
            guard let h = figures[0], let m = figures[1], let toH = figures[2], let toM = figures[3],
                h < 24, toH < 24, m < 60, toM < 60, isMark(index + 2), isMark(index + 4),
                bytes[words[index + 2].end..<words[index + 3].start].elementsEqual([0xE2, 0x80, 0x93])
                    || bytes[words[index + 2].end..<words[index + 3].start].elementsEqual([0x2D])
            else { continue }
            // “11:00–01:00 pm”
            if index + 5 < words.count, !words[index + 5].gapHasStop, words[index + 5].has(.halfDay) { continue }
            result.append((h * 60 + m, toH * 60 + toM, (index + 1)..<(index + 5)))
        }
        return result
    }

    /// A point or a colon alone stands before the word.
    private func isMark(_ index: Int) -> Bool {
        let gap = bytes[words[index - 1].end..<words[index].start]
        return gap.elementsEqual([0x2E]) || gap.elementsEqual([0x3A])
    }
}

private func judge(_ value: Value, _ found: inout Examination) {
    if case .time(let span) = value.kind, span.end != nil { found.examine(.endBeforeStart, at: value.range) }
    if case .time(let span) = value.kind, let end = span.end, end <= span.start {
        found.report(.endBeforeStart, at: value.range, ["start": clock(span.start), "slut": clock(end)])
    }
}

/// "09.05" of minutes after midnight.
func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minutes / 60) + "." + two(minutes % 60)
}
