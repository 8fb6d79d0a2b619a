import Testing

/// The checker is worth what it catches: files broken in some way, each of which it must notice.
@Suite struct MutationTests {
    /// The text with notes and lists, and the landscape table with its grouped headers.
    private static let subjects = Task { () -> [(file: PDFFile, expected: Element)] in
        var result: [(PDFFile, Element)] = []
        for sample in try await Samples.demanding.value where ["bilaga-1-text", "bilaga-3-bred"].contains(sample.name) {
            if let file = try readPDF(sample.path) { result.append((file, ExpectedTags.of(sample.documents))) }
        }
        return result
    }

    @Test(arguments: Mutations.all)
    func isCaught(_ mutation: Mutation) async throws {
        let subjects = try await Self.subjects.value
        if subjects.isEmpty { return }
        var applied = 0
        for (file, expected) in subjects {
            var broken = file
            guard mutation.apply(&broken) else { continue }
            applied += 1
            let rules = Set(Checker.check(broken, against: expected).map(\.rule))
            #expect(!rules.isDisjoint(with: mutation.rules), "\(mutation.name): only \(rules.map(\.rawValue))")
        }
        #expect(applied > 0, "\(mutation.name): nothing to break")
    }

    @Test func thereAreManyWays() {
        #expect(Mutations.all.count >= 50)
        #expect(Set(Mutations.all.map(\.name)).count == Mutations.all.count)
        // Each rule is put to the test, save figures, which the fixture has none of.
        let rules = Mutations.all.reduce(into: Set<Rule>()) { $0.formUnion($1.rules) }
        #expect(Set(Rule.allCases).subtracting(rules) == [.figures])
    }
}
