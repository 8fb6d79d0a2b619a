import Diagnostics
import Inputs
import Style

/// The input, and what several rules need of it: made once.
struct CheckContext: Sendable {
    let input: CheckInput
    /// The language that the meeting's texts are written in.
    let language: DocumentLanguage
    let lexicon: Lexicon
    let budget: BudgetFacts?
    let previous: BudgetFacts?
    /// Every text of the meeting that is published.
    let passages: [Passage]
    let names: RegisteredNames
    /// What each amount of the budget's file is, in whole kronor.
    let figureKinds: [Int64: Set<FigureKind>]
    /// Those of the names in force that occur at all.
    private(set) var mentioned: [RegisteredNames.Name] = []
    /// Every word of the passages, in lower case.
    private(set) var vocabulary = Set<String>()

    init(_ input: CheckInput) {
        self.input = input
        language = DocumentLanguage(tag: input.meeting.language)
        budget = BudgetFacts(input.files)
        figureKinds = budget?.figureKinds ?? [:]
        previous = input.previous.flatMap { BudgetFacts($0.files) }
        lexicon = Lexicon.of(language)
        var reader = PassageReader(lexicon, input.texts)
        reader.collect(input.meeting.value, attachment: nil, schema: "")
        var seen = Set<SourceRange>()
        for file in input.files {
            // The same file may serve two bilagor; its faults are told once.
            if let range = file.value.range, !seen.insert(range).inserted { continue }
            reader.collect(file.value, attachment: file.attachment, schema: file.schema)
        }
        for request in input.own?.requests ?? [] {
            reader.collect(Value(.record(request.fields)), attachment: nil, schema: requestsSchema)
        }
        // What the register says is printed too.
        for section in ["organisation", "mål", "förkortningar"] {
            guard let value = input.register.value[section] else { continue }
            reader.collect(value, attachment: nil, schema: "register")
        }
        reader.prepare(year: input.meeting.date.year)
        passages = reader.passages
        vocabulary = Set(reader.table.entries.lazy.map(\.text))
        names = RegisteredNames(input.register, on: input.meeting.date)
        mentioned = names.valid.filter { occurs($0.words) }
    }

    /// Whether a phrase can occur somewhere: all of its words do, the last perhaps in the genitive. Most phrases that
    /// rules look for do not, and need not be looked for.
    func occurs(_ phrase: [String]) -> Bool {
        guard let last = phrase.last, vocabulary.contains(last) || vocabulary.contains(last + lexicon.forms.genitive) else { return false }
        return phrase.dropLast().allSatisfy(vocabulary.contains)
    }

    /// The words in force for an entry of the register; its key when it has none.
    func name(_ key: String, in section: String) -> String {
        input.register.name(of: Reference(section: section, key: key)) ?? key
    }
}
