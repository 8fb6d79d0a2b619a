import Diagnostics
import Foundation
import Style
import TestSupport
import Testing

@testable import Inputs

@Suite struct SecrecyMarkTests {
    private func edited(_ text: String, _ edition: Edition) -> (text: String, parts: [WithheldPart], codes: [String]) {
        var pass = Withholding(edition, .swedish)
        guard case .text(let result) = pass.apply(Value(.text(text)), nil).kind else { return ("", [], []) }
        return (result, pass.parts, pass.diagnostics.items.map(\.code.id))
    }

    @Test(arguments: [
        (
            "Frågan bereds av [Sigrid](sekretess:39 kap. 2 § OSL) nu.", "Frågan bereds av Sigrid nu.",
            "Frågan bereds av [uppgift utelämnad: 39 kap. 2 § OSL] nu."
        ),
        ("Av :::sekretess(39 kap. 2 § OSL) Sigrid::: nu.", "Av Sigrid nu.", "Av [uppgift utelämnad: 39 kap. 2 § OSL] nu."),
        ("Av :::sekretess 39 kap. 2 § OSL: Sigrid::: nu.", "Av Sigrid nu.", "Av [uppgift utelämnad: 39 kap. 2 § OSL] nu."),
        ("[a [b] c](sekretess:21 kap. 1 §)", "a [b] c", "[uppgift utelämnad: 21 kap. 1 §]"),
        ("[a](SEKRETESS:21 kap. 1 §) [b](sekretess:21 kap. 7 §)", "a b", "[uppgift utelämnad: 21 kap. 1 §] [uppgift utelämnad: 21 kap. 7 §]"),
        ("Sekretess råder, och ::: är bara kolon.", "Sekretess råder, och ::: är bara kolon.", "Sekretess råder, och ::: är bara kolon."),
    ])
    func aStretchOfATextIsLeftOut(text: String, full: String, published: String) {
        #expect(edited(text, .full).text == full)
        #expect(edited(text, .published).text == published)
        #expect(edited(text, .full).codes == [])
    }

    @Test(arguments: [
        ("[Sigrid](sekretess:)", "IN370"), (":::sekretess Sigrid:::", "IN370"), ("Av :::sekretess(21 kap.) Sigrid", "IN371"),
        (":::sekretess 21 kap. 7 § OSL\nutan slut", "IN371"), ("[Sigrid](sekretess:21 kap.", "IN371"),
    ])
    func whatIsHalfAMarkIsTold(text: String, code: String) {
        #expect(edited(text, .published).codes.contains(code))
        #expect(edited(text, .full).codes.contains(code))
    }

    private func prose(_ text: String, _ edition: Edition) -> Prose? {
        var offsets: [Int32] = [0]
        for (index, byte) in text.utf8.enumerated() where byte == 0x0A { offsets.append(Int32(index + 1)) }
        var pass = Withholding(edition, .swedish)
        let range = SourceRange(file: FileID(0), start: 0, end: text.utf8.count)
        guard case .prose(let prose) = pass.apply(Value(.prose(Prose(markdown: text, lineOffsets: offsets)), at: range), nil).kind else { return nil }
        return prose
    }

    private let block = "Före.\n\n:::sekretess 26 kap. 1 § OSL\nHemligt.\n\n- mer\n:::\n\nEfter."

    @Test func aBlockIsLeftOut() throws {
        let published = try #require(prose(block, .published))
        #expect(published.markdown == "Före.\n\n\\[uppgift utelämnad: 26 kap. 1 § OSL\\]\n\nEfter.")
        // What follows is still where it was.
        #expect(published.lineOffsets.last == Int32(block.utf8.count - "Efter.".utf8.count))
    }

    @Test func inTheFullEditionOnlyTheMarksAreGone() throws {
        let full = try #require(prose(block, .full))
        #expect(full.markdown == "Före.\n\nHemligt.\n\n- mer\n\n\nEfter.")
        #expect(full.isExact)
        let lines = full.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(full.lineOffsets.count == lines.count)
        let bytes = Array(block.utf8)
        for (line, offset) in zip(lines, full.lineOffsets) { #expect(bytes[Int(offset)...].starts(with: line.utf8)) }
    }

    // MARK: Fields

    private func read(_ text: String, _ edition: Edition) throws -> (value: Value, parts: [WithheldPart], codes: [String]) {
        let bench = Bench()
        let schema = try #require(bench.schema(at: "fixtures/errors/varden.schema.yaml"))
        let file = bench.add(text)
        let value = try #require(readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics))
        var pass = Withholding(edition, .swedish)
        let result = pass.apply(value, SchemaNode(.record(schema.fields, short: nil)))
        return (result, pass.parts, bench.diagnostics.items.map(\.code.id))
    }

    private func field(_ value: Value, _ name: String) -> Value.Kind? {
        guard case .record(let record) = value.kind else { return nil }
        return record[name]?.kind
    }

    @Test func anyFieldCanBeWithheld() throws {
        let text = """
            text: {värde: Västerås, sekretess: 21 kap. 7 § OSL}
            belopp: {värde: 1 200 000, sekretess: 31 kap. 16 § OSL}
            datum: {värde: 2026-05-21, sekretess: 21 kap. 7 § OSL}
            texter: {värde: [ett, två], sekretess: 21 kap. 7 § OSL}
            grupp: {namn: Gransjö, sekretess: 19 kap. 3 § OSL}
            """
        let full = try read(text, .full)
        #expect(full.codes == [])
        guard case .text("Västerås")? = field(full.value, "text"), case .amount(Amount(öre: 120_000_000))? = field(full.value, "belopp"),
            case .date? = field(full.value, "datum")
        else {
            Issue.record("the full edition has it all")
            return
        }
        let published = try read(text, .published)
        guard case .text("[uppgift utelämnad: 21 kap. 7 § OSL]")? = field(published.value, "text"),
            case .withheld(law: "31 kap. 16 § OSL", nil)? = field(published.value, "belopp"),
            case .withheld(law: "21 kap. 7 § OSL", nil)? = field(published.value, "datum"),
            case .list(let items)? = field(published.value, "texter"), case .record(let group)? = field(published.value, "grupp"),
            case .text("[uppgift utelämnad: 19 kap. 3 § OSL]")? = group["namn"]?.kind
        else {
            Issue.record("nothing of it is left")
            return
        }
        #expect(items.count == 2)
        // Both know what was withheld.
        #expect(full.parts.map(\.words) == published.parts.map(\.words))
        #expect(full.parts.map(\.words).contains("1200000 kr"))
    }

    @Test func aWholeFileCanBeWithheld() throws {
        let published = try read("sekretess: 21 kap. 7 § OSL\ntext: Västerås\nbelopp: 5", .published)
        guard case .text(let text)? = field(published.value, "text"), case .withheld? = field(published.value, "belopp") else {
            Issue.record("all of it")
            return
        }
        #expect(text.contains("21 kap. 7 § OSL"))
    }

    // MARK: What looks like a mark

    @Test(arguments: [
        ":::hemligt(21 kap. 7 § OSL) Bo::: nu", ":::sekretes(21 kap. 7 § OSL)\nUlla\n:::", "::: hemlig\nUlla\n:::", "::sekretess(21 kap.) Bo::",
        ":::anteckning\nUlla\n:::",
        "[Bo](sekretes:21 kap. 7 § OSL)", "[Bo](hemligt:21 kap. 7 § OSL)", "[Bo](21 kap. 7 § OSL)", "[Bo] (sekretess:21 kap. 7 § OSL)",
        "(Bo)[sekretess:21 kap. 7 § OSL]",
        "{värde: Ekvägen 9, sekretess: 21 kap. 7 § OSL}", "{värde: Ekvägen 9, sekretes: 21 kap. 7 § OSL}", "Bo (sekretess:21 kap. 7 § OSL)",
        "[Bo]: sekretess:21 kap. 7 § OSL", "Bo[^s]\n\n[^s]: sekretess:21 kap. 7 § OSL", "<sekretess 21 kap. 7 § OSL>Bo</sekretess>",
        "\\:\\:\\:sekretess(21 kap. 7 § OSL) Bo\\:\\:\\:", "[Bo](classified: 21 kap. 7 § OSL)",
    ])
    func whatLooksLikeAMarkIsTold(text: String) {
        #expect(edited(text, .full).codes == ["IN372"], "\(text)")
        #expect(edited(text, .published).codes == ["IN372"], "\(text)")
    }

    @Test func aMarkWithNothingButItsName() { #expect(edited("[Bo Ek](sekretess)", .full).codes == ["IN370"]) }

    @Test(arguments: ["ja", "OSL", "nej"]) func whatSaysNoParagraphIsNoLaw(law: String) {
        #expect(edited("[Bo Ek](sekretess:\(law))", .full).codes == ["IN370"])
    }

    /// The law would reach to the next mark's end, and that mark be none.
    @Test func aLawThatHasLostItsEndIsTold() {
        let text = "Det gäller [Anna Ek](sekretess:39 kap. 2 § OSL och har beretts av [Lars Ask](sekretess:39 kap. 2 § OSL)."
        let found = edited(text, .published)
        #expect(found.codes == ["IN371"])
        #expect(!found.text.contains("Lars Ask"))
        #expect(edited("[Anna Ek](sekretess:39 kap.\n2 § OSL)", .full).codes == ["IN371"])
    }

    /// What is taken from a file is open there.
    @Test func aMarkAroundAFactIsTold() {
        #expect(edited("Det är [{{budget.utfall.äldre[2024]}}](sekretess:31 kap. 16 § OSL).", .full).codes == ["IN375"])
        #expect(edited("Det är [mer än {{budget.utfall.äldre[2024]}}](sekretess:31 kap. 16 § OSL).", .full).codes == [])
    }

    @Test func anEndWithoutABeginningIsTold() {
        #expect(edited("Hej\n:::\noch", .full).codes == ["IN371"])
        #expect(edited("Bo Brax::: nu", .full).codes == ["IN371"])
    }

    @Test(arguments: [
        "Nämndsekreteraren: Bo. Sekreterare: Ulla.", "Ärendet (sekretess: 21 kap. 7 § OSL) tas upp.", "Se [lagen](https://lagen.nu/2009:400#K21P7).",
        "Se [Bilaga 2](bilaga-2) och {{möte.plats}}.",
        "Sekretess gäller: enligt 21 kap. 7 § OSL.", "Hemliga val: ja. std::vector är kod.", "Kl. 13::15", "[a](lang:en)",
    ])
    func wordsThatAreNoMarkAreWords(text: String) {
        #expect(edited(text, .full).codes == [], "\(text)")
        #expect(edited(text, .full).text == text)
    }

    @Test(arguments: [
        ("text: {värde: Västerås, sekretes: 21 kap. 7 § OSL}", "sekretes"), ("text: Hej\ngrupp: {namn: Gransjö, hemligt: 19 kap. 3 § OSL}", "hemligt"),
    ])
    func aMisspeltKeyIsTold(text: String, key: String) throws {
        let found = try read(text, .published)
        #expect(found.codes == ["IN372"])
    }

    // MARK: Code

    @Test func whatIsShownAsCodeMarksNothing() throws {
        let text = "Skriv `[Sigrid](sekretess:39 kap. 2 § OSL)` så.\n\n```\n:::sekretess 21 kap. 7 § OSL\nHemligt.\n:::\n```\n\nSlut."
        #expect(try #require(prose(text, .full)).markdown == text)
        var pass = Withholding(.published, .swedish)
        _ = pass.apply(Value(.prose(Prose(markdown: text, lineOffsets: [0]))), nil)
        // Published as it stands it would be the mark and the secret.
        #expect(pass.diagnostics.items.map(\.code.id) == ["IN373", "IN373"])
    }

    /// The handbook shows how marks are written.
    @Test func nothingOfTheHandbookIsTakenForAMark() throws {
        let folder = repositoryRoot + "/docs/handbok"
        var seen = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".md") {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            seen += text.ranges(of: "sekretess:").count
            var pass = Withholding(.full, .swedish)
            let value = pass.apply(Value(.prose(Prose(markdown: text, lineOffsets: [0]))), nil)
            guard case .prose(let prose) = value.kind else { continue }
            #expect(prose.markdown == text, "\(name)")
            #expect(pass.parts.isEmpty && pass.diagnostics.items.isEmpty, "\(name)")
        }
        #expect(seen > 0)
    }
}
