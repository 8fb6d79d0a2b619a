import Testing

@testable import Ledgers

@Suite struct CompanyTests {
    @Test(arguments: [
        ("202100-9999", "2021009999"), ("2021009999", "2021009999"), ("16202100-9999", "2021009999"), ("SE202100999901", "2021009999"),
    ])
    func aNumberIsReadHoweverItIsWritten(text: String, wanted: String) { #expect(organisationNumber(text) == wanted) }

    @Test(arguments: ["", "0000000000", "20210", "2021009999123"]) func whatIsNoNumber(text: String) { #expect(organisationNumber(text) == nil) }
}
