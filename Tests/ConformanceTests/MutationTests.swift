import PDF
import Testing

@testable import Conformance

/// The checker is worth what it catches: files broken in some way, each of which it must notice.
@Suite struct MutationTests {
    /// The text with notes and lists, and the landscape table with its grouped headers.
    private static let subjects = Task { () -> [Subject] in
        try await Samples.demanding.value.filter { ["bilaga-1-text", "bilaga-3-bred"].contains($0.name) }.compactMap(Subject.init)
    }
    /// Charts, and pictures of the user's: drawn, photographed, with a palette and with a mask.
    private static let figures = Task { () -> [Subject] in
        let samples = try await Samples.charts.value + Samples.pictures.value
        return try samples.filter { $0.documents.count == 1 }.compactMap(Subject.init)
    }
    /// With its inputs inside, and each table as CSV.
    private static let files = Task { () -> [Subject] in
        try await Samples.sources.value.filter { $0.name == "bilaga-1-budget" }.compactMap(Subject.init)
    }
    /// The same two in the standards of 2024, and the contents of a pack.
    private static let of2024 = Task { () -> [Subject] in
        try await Samples.demanding2024.value.compactMap(Subject.init)
    }

    /// A file to break.
    struct Subject: Sendable {
        var file: PDFFile
        var input: PDFInput

        init?(_ sample: Sample) throws {
            guard let file = try readPDF(sample.path) else { return nil }
            self.file = file
            input = sample.input
        }
    }

    @Test(arguments: Mutations.all)
    func isCaught(_ mutation: Mutation) async throws { try check(mutation, try await Self.subjects.value) }

    @Test(arguments: Mutations.figures)
    func isCaughtInFigures(_ mutation: Mutation) async throws { try check(mutation, try await Self.figures.value) }

    @Test(arguments: Mutations.files)
    func isCaughtInFilesInside(_ mutation: Mutation) async throws { try check(mutation, try await Self.files.value) }

    @Test(arguments: Mutations.of2024)
    func isCaughtIn2024(_ mutation: Mutation) async throws { try check(mutation, try await Self.of2024.value) }

    private func check(_ mutation: Mutation, _ subjects: [Subject]) throws {
        if subjects.isEmpty { return }
        var applied = 0
        for subject in subjects {
            var broken = subject.file
            guard mutation.apply(&broken) else { continue }
            applied += 1
            let rules = Set(Checker.check(broken, against: Wanted(subject.input)).map(\.rule))
            #expect(!rules.isDisjoint(with: mutation.rules), "\(mutation.name): only \(rules.map(\.rawValue))")
        }
        #expect(applied > 0, "\(mutation.name): nothing to break")
    }

    @Test func thereAreManyWays() {
        #expect(Mutations.all.count >= 50)
        #expect(Set(Mutations.all.map(\.name)).count == Mutations.all.count)
        // Each rule is put to the test.
        let all = Mutations.all + Mutations.figures + Mutations.files + Mutations.of2024
        let rules = all.reduce(into: Set<Rule>()) { $0.formUnion($1.rules) }
        #expect(Set(Rule.allCases).subtracting(rules) == Rule.ofPages)
    }
}
