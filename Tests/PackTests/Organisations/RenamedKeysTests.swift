import Foundation
import TestSupport
import Testing

@testable import Pack

/// The meetings as they stand, with every key renamed. (`MoneySlipTests` does the same to each slip.)
@Suite struct RenamedKeysTests {
    @Test(arguments: Organisation.all)
    func nothingIsSaidOfTheMeetingsWithOtherKeys(organisation: Organisation) throws {
        let copy = try OrganisationCopy(organisation)
        let keys = try copy.renameKeys()
        // The renaming did something, and of what is renamed no old name is left in the figures.
        #expect(keys.names.count > 20)
        #expect(try copy.text("\(organisation.last)/\(organisation.figures)").contains("fält-1:"))
        #expect(try copy.transcript() == "")
    }
}
