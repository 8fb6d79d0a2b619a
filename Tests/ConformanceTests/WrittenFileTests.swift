import DocumentTree
import Foundation
import Testing

@testable import Conformance

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

    @Test func charts() async throws {
        try expectConformance(try await Samples.charts.value)
    }

    @Test func pictures() async throws { try expectConformance(try await Samples.pictures.value) }

    @Test func withSources() async throws { try expectConformance(try await Samples.sources.value) }

    // In the standards of 2024.

    @Test func septemberMeetingOf2024() async throws { try expectConformance(try await Samples.september2024.value) }

    @Test func demandingMeetingOf2024() async throws { try expectConformance(try await Samples.demanding2024.value) }

    @Test func withSourcesOf2024() async throws { try expectConformance(try await Samples.sources2024.value) }

    private func expectConformance(_ samples: [Sample]) throws {
        for sample in samples {
            guard let file = try readPDF(sample.path) else { return }
            let findings = Checker.check(file, against: Wanted(sample.input))
            #expect(findings.isEmpty, "\(sample.name): \(findings.prefix(8))")
            let illegible = Legibility.check(sample.input, sample.theme)
            #expect(illegible.isEmpty, "\(sample.name): \(illegible.prefix(8))")
        }
    }
}
