import Testing

@testable import Layout

@Suite struct PageGoldenTests {
    @Test("The placed pages of the samples")
    func pages() throws {
        try expectGolden(LaidOut.layOut(SampleDocuments.budget).dump(), "budget")
        try expectGolden(LaidOut.layOut(SampleDocuments.report).dump(), "rapport")
        try expectGolden(LaidOut.layOut(SampleDocuments.contents).dump(), "innehall")
    }

    @Test("What the pages say is what the document says, word for word")
    func words() throws {
        let laid = try LaidOut.layOut(SampleDocuments.report)
        let said = laid.runs.filter { $0.run.artifact == .none }.map(\.text).joined()
        let plain = said.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\n" }
        for sentence in [
            "Bilaga 2", "Styrelsens mål", "identifierade samhällsutmaningar.", "handboken i docs/handbok.",
            "Prorektor, lärosätet", "Fasen beslutades av styrelsen",
        ] {
            #expect(plain.contains(sentence.filter { $0 != " " }), "\(sentence)")
        }
    }
}
