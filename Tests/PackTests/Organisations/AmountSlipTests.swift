import TestSupport
import Testing

@testable import Pack

/// One amount that is wrong, in organisations that no rule was written for: told at its line.
@Suite struct AmountSlipTests {
    @Test(arguments: [
        // Two digits, which the sums of the row and of the column show.
        (Organisation.region, "driftläge.yaml", "löner: 96 827 tkr", "löner: 98 627 tkr", "TB014"),
        // The amounts of two rows of the accounts.
        (Organisation.region, "driftläge.yaml", "löner: 214 306 tkr, inhyrt: 11 480 tkr", "löner: 11 480 tkr, inhyrt: 214 306 tkr", "TB020"),
        // A forecast with a nought too many, with two digits swapped, and that of the line above.
        (Organisation.region, "driftläge.yaml", "psykiatri: {2026: 421 300 tkr}", "psykiatri: {2026: 4 213 000 tkr}", "CK246"),
        (
            Organisation.consortium, "spending.yaml", "stations: {2026: 3 240 000}\n      archive: {2026: 990 000}",
            "stations: {2026: 3 420 000}\n      archive: {2026: 990 000}", "CK248"
        ),
        (Organisation.consortium, "spending.yaml", "archive: {2026: 990 000}", "archive: {2026: 3 240 000}", "CK248"),
        // A minus sign.
        (Organisation.consortium, "spending.yaml", "county: 3 600 000", "county: −3 600 000", "CK014"),
    ])
    func isToldAtItsLine(organisation: Organisation, file: String, old: String, new: String, code: String) throws {
        let copy = try OrganisationCopy(organisation)
        let path = "\(organisation.last)/\(file)"
        let before = try copy.text(path)
        try copy.replace(old, new, in: path)
        let found = try copy.found()
        let start = try #require(before.range(of: old)?.lowerBound)
        let changed = zip(old.split(separator: "\n"), new.split(separator: "\n")).prefix { $0 == $1 }.count
        let line = before[..<start].count { $0 == "\n" } + 1 + changed
        #expect(found.contains("\(code) \(path):\(line)"), "\(found)")
        #expect(found.count <= 5, "\(found)")
    }
}
