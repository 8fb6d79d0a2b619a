import DocumentTree
import Style
import Testing
import Text

@testable import Layout

@Suite struct ParagraphSetterTests {
    @Test(arguments: [
        ("bred", 450.0, false), ("bred-rak", 450.0, true), ("smal", 120.0, false), ("smal-rak", 120.0, true),
    ])
    func swedishParagraphs(_ name: String, _ width: Double, _ justified: Bool) throws {
        let setter = try ParagraphFixture.setter()
        let dump = ParagraphFixture.swedish.map { source in
            let text = ParagraphFixture.text(source)
            return setter.set(text, ParagraphFixture.options(width, justified: justified)).dump(text)
        }
        expectParagraphGolden(dump.joined(separator: "\n"), name)
    }
}
