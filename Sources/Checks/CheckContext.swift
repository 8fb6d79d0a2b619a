import Diagnostics
import Facts
import Inputs
import Style

/// The input, and what several rules need of it: made once.
struct CheckContext: Sendable {
    let input: CheckInput
    /// The language that the meeting's texts are written in.
    let language: DocumentLanguage
    /// Every file whose schema says what its figures are, with those of the meeting before.
    let sheets: [JudgedSheet]
    let register: RegisterFacts
    /// Every text of the meeting that is published.
    let passages: [Passage]
    let names: RegisteredNames
    /// What each amount of the files is, in whole kronor.
    let figureKinds: [Int64: Set<FigureKind>]
    /// Those of the names in force that occur at all.
    private(set) var mentioned: [RegisteredNames.Name] = []
    /// Every word of the passages, in lower case.
    private(set) var vocabulary = Set<String>()

    init(_ input: CheckInput) {
        self.input = input
        language = DocumentLanguage(tag: input.meeting.language)
        register = RegisterFacts(input.register)
        sheets = judgedSheets(input)
        figureKinds = sheets.reduce(into: [:]) { kinds, sheet in kinds.merge(sheet.now.figureKinds) { $0.union($1) } }
        var collected: [Passage] = []
        collectPassages(input.meeting.value, attachment: nil, schema: "", input.texts, &collected)
        var seen = Set<SourceRange>()
        for file in input.files {
            // The same file may serve two bilagor; its faults are told once.
            if let range = file.value.range, !seen.insert(range).inserted { continue }
            collectPassages(
                file.value, attachment: file.attachment, schema: file.schema, input.texts, &collected)
        }
        for request in input.own?.requests ?? [] {
            collectPassages(Value(.record(request.fields)), attachment: nil, schema: requestsSchema, input.texts, &collected)
        }
        // What the register says is printed too.
        for section in ["organisation", "mål", "förkortningar"] {
            guard let value = input.register.value[section] else { continue }
            collectPassages(value, attachment: nil, schema: "register", input.texts, &collected)
        }
        for index in collected.indices { collected[index].prepare(year: input.meeting.date.year) }
        passages = collected
        for passage in collected { for word in passage.words { vocabulary.insert(word.text) } }
        names = RegisteredNames(input.register, on: input.meeting.date)
        mentioned = names.valid.filter { occurs($0.words) }
    }

    /// Whether a phrase can occur somewhere: all of its words do, the last perhaps in the genitive. Most phrases that
    /// rules look for do not, and need not be looked for.
    func occurs(_ phrase: [String]) -> Bool {
        guard let last = phrase.last, vocabulary.contains(last) || vocabulary.contains(last + "s") else { return false }
        return phrase.dropLast().allSatisfy(vocabulary.contains)
    }

    /// The key under which the entries of a section have their names.
    func nameField(_ section: String) -> String { input.register.roles.field(.name, in: section) ?? Role.name.rawValue }

    /// Whether an error of the templates points at a place already, so that no rule needs to.
    func isTold(_ range: SourceRange?) -> Bool { range.map(input.told.contains) ?? false }

    /// The words in force for an entry of the register; its key when it has none.
    func name(_ key: String, in section: String) -> String {
        input.register.name(of: Reference(section: section, key: key)) ?? key
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

extension CheckedFile {
    fileprivate var sheet: FactSheet? {
        definition.flatMap { FactSheet(value, schema: $0, attachment: attachment, source: source) }
    }
}
