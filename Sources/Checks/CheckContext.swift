import Diagnostics
import Facts
import Inputs
import Style

/// The input, and what several rules need of it: made once.
///
/// A class, since every rule has it at hand; nothing in it changes.
final class CheckContext: Sendable {
    let input: CheckInput
    /// The language that the meeting's texts are written in.
    let language: DocumentLanguage
    let lexicon: Lexicon
    /// Every file whose schema says what its figures are, with those of the meeting before.
    let sheets: [JudgedSheet]
    let register: RegisterFacts
    /// Every text of the meeting that is published.
    let passages: [Passage]
    /// The same, those together that stand together.
    let groups: [PassageGroup]
    let names: RegisteredNames
    /// What each amount of the files is, in whole kronor.
    let figureKinds: [Int64: FigureKinds]
    /// Those of the names in force that occur at all.
    let mentioned: [RegisteredNames.Name]
    /// How many texts each file has, in the order of the files' first ones.
    let textsOfFiles: [(file: FileID, count: Int)]
    /// Every word of the passages, in lower case.
    let vocabulary: Vocabulary

    init(_ input: CheckInput) {
        self.input = input
        language = DocumentLanguage(tag: input.meeting.language)
        register = RegisterFacts(input.register)
        sheets = judgedSheets(input)
        figureKinds = sheets.reduce(into: [:]) { kinds, sheet in kinds.merge(sheet.now.figureKinds) { $0.union($1) } }
        let lexicon = Lexicon.of(language)
        self.lexicon = lexicon
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
        var textsOfFiles: [(file: FileID, count: Int)] = []
        for passage in reader.passages {
            // Those of a file mostly stand together.
            let last = textsOfFiles.last?.file == passage.file ? textsOfFiles.count - 1 : nil
            if let index = last ?? textsOfFiles.firstIndex(where: { $0.file == passage.file }) {
                textsOfFiles[index].count += 1
            } else {
                textsOfFiles.append((passage.file, 1))
            }
        }
        self.textsOfFiles = textsOfFiles
        let vocabulary = reader.vocabulary()
        self.vocabulary = vocabulary
        names = RegisteredNames(input.register, on: input.meeting.date)
        mentioned = names.valid.filter { Self.occurs($0.words, vocabulary, lexicon) }
    }

    /// Whether a phrase can occur somewhere: all of its words do, the last perhaps in the genitive. Most phrases that
    /// rules look for do not, and need not be looked for.
    func occurs(_ phrase: [String]) -> Bool { Self.occurs(phrase, vocabulary, lexicon) }

    private static func occurs(_ phrase: [String], _ vocabulary: Vocabulary, _ lexicon: Lexicon) -> Bool {
        guard let last = phrase.last, vocabulary.contains(last) || vocabulary.contains(last + lexicon.forms.genitive) else { return false }
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

extension SchemaFields {
    /// Whether a field of the file's first level has a role.
    func hasField(_ role: Role) -> Bool { all.contains { $0.node.role?.role == role } }
}
