import Diagnostics
import Inputs
import Style

/// The input, and what several rules need of it: made once.
struct CheckContext: Sendable {
    let input: CheckInput
    /// The language that the meeting's texts are written in.
    let language: DocumentLanguage
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

    /// The words in force for an entry of the register; its key when it has none.
    func name(_ key: String, in section: String) -> String {
        input.register.name(of: Reference(section: section, key: key)) ?? key
    }
}
