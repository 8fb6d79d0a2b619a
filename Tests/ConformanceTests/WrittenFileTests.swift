import DocumentTree
import Foundation
import Testing

/// Every file that the fixtures produce, read back by a reader that is not the writer.
@Suite struct WrittenFileTests {
    @Test func septemberMeeting() async throws {
        try expectConformance(try await Samples.september.value)
    }

    @Test func demandingMeeting() async throws {
        try expectConformance(try await Samples.demanding.value)
    }

    @Test func textThatRunsBothWays() async throws {
        try expectConformance(try await Samples.bothWays.value)
    }

    @Test func ownFont() async throws {
        try expectConformance(try await Samples.ownFont.value)
    }

    private func expectConformance(_ samples: [Sample]) throws {
        for sample in samples {
            guard let file = try readPDF(sample.path) else { return }
            let findings = Checker.check(file, against: ExpectedTags.of(sample.documents))
            #expect(findings.isEmpty, "\(sample.name): \(findings.prefix(8))")
        }
    }
}
