import Diagnostics
import DocumentTree
import Inputs
import Testing

@testable import Pack

/// The register's abbreviations in a document.
@Suite struct AbbreviationTests {
    private func expanded(_ inlines: [[Inline]]) -> [[Inline]] {
        func entry(_ name: String, _ expansion: String, _ language: String? = nil) -> Record.Field {
            var fields = [Record.Field(name: "betydelse", value: Value(.text(expansion)))]
            if let language { fields.append(Record.Field(name: "språk", value: Value(.text(language)))) }
            return Record.Field(name: name, value: Value(.record(Record(fields))))
        }
        let section = Record([
            entry("MDU", "Mälardalens universitet"), entry("MDU-F", "fakulteten"),
            entry("FIC", "Future Impact Champion", "en"),
        ])
        let register = Register(
            value: Value(.record(Record([Record.Field(name: "förkortningar", value: Value(.map(section)))]))),
            schema: Schema(name: "register", fields: SchemaFields([])))
        var document = Document(
            language: "sv", title: "Titel", blocks: inlines.map { .paragraph(Paragraph(id: .none, inlines: $0)) })
        Abbreviations(register).expand(&document)
        return document.blocks.map { block in
            if case .paragraph(let paragraph) = block { paragraph.inlines } else { [] }
        }
    }

    /// “a «MDU=Mälardalens universitet» b”
    private func words(_ inlines: [Inline]) -> String {
        var result = ""
        for inline in inlines {
            switch inline {
            case .text(let text, _): result += text
            case .abbreviation(let short):
                result += "«\(short.text)=\(short.expansion)\(short.language.map { " " + $0 } ?? "")»"
            case .strong(let inner), .emphasis(let inner): result += "*\(words(inner))*"
            case .link(let link): result += "[\(words(link.inlines))]"
            case .foreign(let foreign): result += "{\(words(foreign.inlines))}"
            default: break
            }
        }
        return result
    }

    @Test func onlyTheFirstUseIsExpanded() {
        let result = expanded([[.text("Vid MDU och på MDU.", nil)], [.text("MDU", nil)]])
        #expect(result.map(words) == ["Vid «MDU=Mälardalens universitet» och på MDU.", "MDU"])
        #expect(result.map(\.plainText) == ["Vid MDU och på MDU.", "MDU"])
    }

    @Test func severalInOneTextAndTheLongestFirst() {
        let result = expanded([[.text("MDU-F och FIC vid MDU:s campus", nil)]])
        #expect(
            result.map(words) == [
                "«MDU-F=fakulteten» och «FIC=Future Impact Champion en» vid «MDU=Mälardalens universitet»:s campus"
            ])
    }

    @Test(arguments: ["xMDU", "MDUx", "MDU2", "åMDU", "MDUö", "mdu", "_MDU"])
    func partsOfWordsAreNot(text: String) {
        #expect(expanded([[.text(text, nil)]]).map(words) == [text])
    }

    @Test func withinEmphasisAndLinksButNotOtherLanguages() {
        let link = Link(id: .none, target: .url("https://example.se"), inlines: [.text("MDU", nil)])
        let foreign = Foreign(id: .none, language: "en", inlines: [.text("FIC", nil)])
        let result = expanded([[.foreign(foreign), .strong([.text("FIC", nil)]), .link(link)]])
        #expect(result.map(words) == ["{FIC}*«FIC=Future Impact Champion en»*[«MDU=Mälardalens universitet»]"])
    }

    @Test func leavesTheNumbersToWhoeverFinishesTheTree() {
        guard case .abbreviation(let short)? = expanded([[.text("MDU", nil)]]).first?.first else {
            Issue.record("no abbreviation")
            return
        }
        #expect(short.id == .none)
    }
}
