import Diagnostics
import Inputs

/// The input, and what several rules need of it: made once.
struct CheckContext: Sendable {
    let input: CheckInput
    let budget: BudgetFacts?
    let previous: BudgetFacts?
    /// Every text of the meeting that is published.
    let passages: [Passage]
    let names: RegisteredNames

    init(_ input: CheckInput) {
        self.input = input
        budget = BudgetFacts(input.files)
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
        passages = collected
        names = RegisteredNames(input.register, on: input.meeting.date)
    }

    /// The words in force for an entry of the register; its key when it has none.
    func name(_ key: String, in section: String) -> String {
        input.register.name(of: Reference(section: section, key: key)) ?? key
    }
}
