import DocumentTree
import Foundation
import TestSupport
import Testing

@testable import Images

/// The pictures that `scripts/svg-compare Tests/Fixtures/svg/*.svg` holds against another renderer: what was drawn then is
/// what is drawn now.
@Suite struct SVGPageTests {
    static let names = [
        "bagar", "genomskinligt", "klippt", "pilar", "ratio", "ringdiagram", "sprickor", "stilmall", "symboler", "textrader", "toningar",
    ]

    @Test(arguments: names) func isDrawnAsItWasSeen(name: String) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: "\(repositoryRoot)/Tests/Fixtures/svg/\(name).svg")))
        let reading = Reading(bytes)
        #expect(reading.codes == [])
        let dump = try #require(reading.drawing).dump()
        #expect(difference(dump, from: "Tests/Golden/images/svg/\(name).txt") == nil)
    }
}
