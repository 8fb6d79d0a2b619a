import Diagnostics
import Facts
import Inputs
import Style

/// What rules need that follows from what people wrote alone: the figures of the files, the texts, the names. It can be made while
/// the documents are built.
///
/// A class, since it is large and nothing in it changes.
public final class CheckGround: Sendable {
    let language: DocumentLanguage
    let lexicon: Lexicon
    let sheets: [JudgedSheet]
    let register: RegisterFacts
    let passages: [Passage]
    let groups: [PassageGroup]
    let names: RegisteredNames
    let figureKinds: [Int64: FigureKinds]
    let vocabulary: Vocabulary

    /// - Parameter input: with the meeting, its files and texts, and those of the meetings before; the rest is not looked at.
    public init(_ input: CheckInput) {
        language = DocumentLanguage(tag: input.meeting.language)
        lexicon = Lexicon.of(language)
        register = RegisterFacts(input.register)
        sheets = judgedSheets(input)
        figureKinds = sheets.reduce(into: [:]) { kinds, sheet in kinds.merge(sheet.now.figureKinds) { $0.union($1) } }
        var reader = PassageReader(lexicon, input.texts, year: input.meeting.date.year, input.memory)
        reader.collect(input.meeting.value, attachment: nil, .meeting)
        var seen = Set<SourceRange>()
        for file in input.files {
            // The same file may serve two bilagor; its faults are told once.
            if let range = file.value.range, !seen.insert(range).inserted { continue }
            reader.collect(file.value, attachment: file.attachment, .attachment(hasOwnGoals: file.definition?.fields.hasField(.ownGoals) ?? false))
        }
        for request in input.own?.requests ?? [] {
            reader.collect(Value(.record(request.fields)), attachment: nil, .requests)
        }
        // What the register says is printed too.
        for section in ["organisation"] + input.register.roles.sections(.goal) + ["förkortningar"] {
            guard let value = input.register.value[section] else { continue }
            reader.collect(value, attachment: nil, .register)
        }
        passages = reader.passages
        groups = reader.groups
        vocabulary = reader.vocabulary()
        names = RegisteredNames(input.register, on: input.meeting.date)
    }
}

/// The sound files with figures, each beside the same file of the nearest earlier meeting that has it.
private func judgedSheets(_ input: CheckInput) -> [JudgedSheet] {
    var result: [JudgedSheet] = []
    var seen = Set<SourceRange>()
    var counts: [String: Int] = [:]
    for file in input.files where file.isSound {
        // The same file may serve two bilagor.
        if let range = file.value.range, !seen.insert(range).inserted { continue }
        guard let now = file.sheet else { continue }
        let position = counts[file.schema, default: 0]
        counts[file.schema] = position + 1
        var before: FactSheet?
        var date: CalendarDate?
        for earlier in input.previous {
            let same = earlier.files.filter { $0.schema == file.schema && $0.isSound }
            guard !same.isEmpty else { continue }
            before = position < same.count ? same[position].sheet : nil
            date = earlier.date
            break
        }
        result.append(JudgedSheet(now: now, before: before, earlier: date))
    }
    return result
}
