import Diagnostics
import Testing
import Zip

@testable import Word

/// What becomes of a text from Word. These need pandoc, and are left out where it is not installed.
@Suite(.enabled(if: hasPandoc, "pandoc is not installed"))
struct ImportTests {
    private func text(_ body: String, parts: [(String, String)] = []) throws -> ImportedText { try importText(wordFile(body, parts: parts)) }

    private func losses(_ text: ImportedText) -> [Loss.Kind: [String]] {
        Dictionary(uniqueKeysWithValues: text.losses.map { ($0.kind, $0.examples) })
    }

    @Test func headingsBeginAtTheSecondLevelAndSkipNone() throws {
        let text = try text(p("Läget", style: "Rubrik1") + p("Ett.") + p("Detaljer", style: "Rubrik3") + p("Två.") + p("Framåt", style: "Rubrik1"))
        #expect(text.markdown == "## Läget\n\nEtt.\n\n### Detaljer\n\nTvå.\n\n## Framåt\n")
        #expect(text.losses.isEmpty)
    }

    @Test func theTitleIsLeftOutAndTold() throws {
        let styled = try text(p("Rapport", style: "Titel") + p("Ett."))
        #expect(styled.markdown == "Ett.\n")
        let alone = try text(p("Rapport om mål 3", style: "Rubrik1") + p("Ett.") + p("Läget", style: "Rubrik2") + p("Två."))
        #expect(alone.markdown == "Ett.\n\n## Läget\n\nTvå.\n")
        #expect(losses(alone) == [.title: ["Rapport om mål 3"]])
        // Under a title of Word's own style the first heading is one, though no other is as high.
        let both = try text(p("Rapport", style: "Titel") + p("Läget", style: "Rubrik1") + p("Ett.") + p("Detaljer", style: "Rubrik2") + p("Två."))
        #expect(both.markdown == "## Läget\n\nEtt.\n\n### Detaljer\n\nTvå.\n")
        #expect(losses(both) == [.title: ["Rapport"]])
    }

    @Test func listsKeepTheirLevelsAndNumbers() throws {
        let text = try text(
            p("Ett", list: 1) + p("Under", list: 1, level: 1) + p("Två", list: 1) + p("Mellan.") + p("Fyra", list: 3) + p("Fem", list: 3)
                + p("a", list: 3, level: 1))
        #expect(text.markdown == "- Ett\n  - Under\n- Två\n\nMellan.\n\n4. Fyra\n5. Fem\n   1. a\n")
        #expect(losses(text) == [.lettered: ["a"]])
    }

    @Test func listsByHandBecomeLists() throws {
        let tab = "<w:r><w:tab/></w:r>"
        let text = try text(
            p(r("•") + tab + r("Ett")) + p(r("o") + tab + r("Under")) + p(r("•") + tab + r("Två")) + p("Slut.")
                + p("1. Först") + p("2. Sedan") + p("– Sade hon.") + p("2024. Ett år."))
        #expect(text.markdown == "- Ett\n  - Under\n- Två\n\nSlut.\n\n1. Först\n2. Sedan\n\n– Sade hon.\n\n2024\\. Ett år.\n")
        #expect(losses(text) == [.handList: ["Ett"]])
    }

    @Test func emphasisStandsTightAndLinksLeadOut() throws {
        let link = { (id: String, words: String) in "<w:hyperlink r:id=\"\(id)\">\(r(words))</w:hyperlink>" }
        let text = try text(
            p(r("Det är ") + r("viktigt ", "<w:b/>") + r("och ") + r("sant", "<w:i/>") + r(". ") + r("Obs!", "<w:b/>") + r("nu"))
                + p(r("Se ") + link("l1", "MDU") + r(" och ") + link("l2", "filen") + r(".")))
        #expect(text.markdown == "Det är **viktigt** och *sant*. **Obs**!nu\n\nSe [MDU](https://www.mdu.se/) och filen.\n")
        #expect(losses(text)[.link] == ["filen (file:///C:/mapp/x.docx)"])
    }

    @Test func notesAndCommentsAndChanges() throws {
        let author = "w:id=\"1\" w:author=\"Anna\" w:date=\"2024-09-01T10:00:00Z\""
        let text = try text(
            p(
                r("Kostnaden") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" är ")
                    + "<w:del \(author)><w:r><w:delText xml:space=\"preserve\">hög</w:delText></w:r></w:del>"
                    + "<w:ins \(author)>\(r("rimlig"))</w:ins>"
                    + "<w:commentRangeStart w:id=\"7\"/>" + r(" 5 mnkr") + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                    + r(".")))
        #expect(text.markdown == "Kostnaden[^1] är rimlig 5 mnkr.\n\n[^1]: Enligt budgeten \\*2024\\*.\n")
        #expect(losses(text) == [.insertion: ["rimlig"], .deletion: ["hög"], .comment: ["Controller: Stämmer siffran?"]])
    }

    @Test func tablesHaveTheirFiguresToTheRight() throws {
        let text = try text(table([["Post", "2023", "2024"], ["Löner | drift", "1 200 000", "−35,5"], ["Resor", "–", "12 %"]]))
        #expect(
            text.markdown
                == """
                | Post          |      2023 |  2024 |
                | ------------- | --------: | ----: |
                | Löner \\| drift | 1 200 000 | −35,5 |
                | Resor         |         – |  12 % |

                """.replacing("| Post          |", with: "| Post           |").replacing("| ------------- |", with: "| -------------- |")
                .replacing("| Resor         |", with: "| Resor          |"))
        #expect(text.losses.isEmpty)
    }

    @Test func mergedCellsAndSeveralHeaderRows() throws {
        let span = { (columns: Int, words: String) in "<w:tcPr><w:gridSpan w:val=\"\(columns)\"/></w:tcPr>" + p(words) }
        let merge = { (start: Bool, words: String) in "<w:tcPr><w:vMerge\(start ? " w:val=\"restart\"" : "")/></w:tcPr>" + p(words) }
        let text = try text(
            table([[merge(true, "Post"), span(2, "Utfall")], [merge(false, ""), "2023", "2024"], ["Löner", "1", "2"]], hasHeader: false))
        #expect(
            text.markdown == "| Post  | Utfall – 2023 | Utfall – 2024 |\n| ----- | ------------: | ------------: |\n| Löner |             1 |             2 |\n"
        )
        #expect(Set(losses(text).keys) == [.mergedCells, .headerRow])
    }

    @Test func aFrameOfOneCellIsItsWords() throws {
        let text = try text(table([[p("Beslut") + p("Styrelsen beslutar.")]]))
        #expect(text.markdown == "Beslut\n\nStyrelsen beslutar.\n")
        #expect(losses(text) == [.singleTable: ["Beslut Styrelsen beslutar."]])
    }

    /// Nothing that Word hides comes into a published text, and nothing is lost without a word.
    @Test func whatIsNotCarriedIsTold() throws {
        let box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(p("I rutan"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        let text = try text(
            p(r("Synligt ") + r("LÖSENORD", "<w:vanish/>") + r("slut.")) + p(r("Kvar ") + r("borta", "<w:strike/>") + r(" här."))
                + p("<w:r><w:t>Ruta</w:t></w:r>" + box)
                + p(r("streck", "<w:u w:val=\"single\"/>") + r(" röd", "<w:color w:val=\"FF0000\"/>") + r("."))
                + p("<w:r><w:t xml:space=\"preserve\">Sida </w:t></w:r><w:fldSimple w:instr=\" PAGE \">\(r("3"))</w:fldSimple>")
                + p("Inledning 3", style: "Innehll1") + p("Post<w:tab/>") + p(r("Post") + "<w:r><w:tab/></w:r>" + r("Belopp")),
            parts: [("word/header1.xml", "<w:hdr NAMES>\(p("Diarienummer 7"))</w:hdr>")])
        #expect(text.markdown == "Synligt slut.\n\nKvar här.\n\nRuta\n\nstreck röd.\n\nSida 3\n\nPost\n\nPost Belopp\n")
        #expect(
            losses(text) == [
                .hidden: ["LÖSENORD"], .struck: ["borta"], .textBox: ["I rutan"], .underline: ["streck"], .colour: ["röd"], .field: ["PAGE"],
                .contents: [], .tab: ["Post Belopp"], .headerFooter: ["Diarienummer 7"],
            ])
    }

    @Test func wordsThatLookLikeMarkupStayWords() throws {
        let text = try text(p("# Inte rubrik, {{budget.summa}} och :::sekretess 21 kap.") + p("&lt;!-- bort --&gt; [x](http://a) ![b](c)"))
        #expect(text.markdown == "\\# Inte rubrik, \\{{budget.summa}} och :\\:\\:sekretess 21 kap.\n\n\\<!-- bort --> \\[x\\]\\(http://a) \\!\\[b\\]\\(c)\n")
    }

    @Test func longParagraphsAreLinesThatBeginNothing() throws {
        let words = Array(repeating: "ord - # 1. o", count: 40).joined(separator: " ")
        let text = try text(p(words))
        let lines = text.markdown.split(separator: "\n")
        #expect(lines.count > 3)
        #expect(lines.allSatisfy { $0.hasPrefix("ord") && $0.count < 120 })
        #expect(text.markdown.split(whereSeparator: \.isWhitespace).joined(separator: " ") == words)
    }

    @Test func theSameFileGivesTheSameText() throws {
        let file = wordFile(p("Ett") + table([["A", "B"], ["1", "2"]]))
        #expect(try importText(file).markdown == importText(file).markdown)
    }
}

/// Files that are no Word files, or worse. None of them gets as far as pandoc.
struct HostileFileTests {
    private func fault(_ bytes: [UInt8]) -> WordFault? {
        do throws(WordFault) { _ = try WordFile(bytes) } catch { return error }
        return nil
    }

    @Test func otherKindsAreNamed() {
        #expect(fault([]) == .otherKind(sv: "tom", en: "empty"))
        #expect(fault(Array("%PDF-1.7\n".utf8)) == .otherKind(sv: "en PDF", en: "a PDF"))
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(fault(compound) == .oldFormat)
        #expect(fault(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }) == .encrypted)
        #expect(fault(Array("{\\rtf1".utf8)) == .otherKind(sv: "en RTF-fil", en: "an RTF file"))
        #expect(fault(Array("<!DOCTYPE html><html>".utf8)) == .otherKind(sv: "en webbsida", en: "a web page"))
        #expect(fault(Array("Bara text, sparad som docx.".utf8)) == .otherKind(sv: "vanlig text", en: "plain text"))
        #expect(fault(zipArchive([ZipPart(name: "xl/workbook.xml", bytes: [])])) == .otherKind(sv: "en arbetsbok", en: "a workbook"))
        #expect(
            fault(zipArchive([ZipPart(name: "mimetype", bytes: []), ZipPart(name: "content.xml", bytes: [])]))
                == .otherKind(sv: "ett OpenDocument-dokument", en: "an OpenDocument document"))
    }

    @Test func aFileThatIsCutOffIsDamaged() {
        let whole = wordFile(p("Ett"))
        for count in [4, 100, whole.count - 10] { #expect(fault(Array(whole.prefix(count))) == .damaged) }
    }

    @Test func whatUnpacksBeyondReasonIsRefused() {
        let bomb = ZipPart(name: "word/document.xml", bytes: [UInt8](repeating: 0x20, count: 16 << 20))
        #expect(fault(zipArchive([bomb])) == .tooLarge(megabytes: 256))
        let laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"cc\">]><a>&b;</a>"
        #expect(fault(zipArchive([ZipPart(name: "word/document.xml", bytes: Array(laughs.utf8))])) == .tooLarge(megabytes: 256))
    }

    /// Broken XML of every kind: a message, and no crash.
    @Test(
        .enabled(if: hasPandoc, "pandoc is not installed"),
        arguments: ["<w:p", "<w:p><w:r><w:t>", "</w:r></w:p>", "<w:txbxContent>", "<", "<w:fldSimple", "&#xFFFFFFF;", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"])
    func brokenXMLHasAMessage(_ body: String) {
        do throws(WordFault) {
            _ = try importText(wordFile(body))
        } catch {
            switch error {
            case .empty, .damaged, .pandoc(.refused): break
            default: Issue.record("\(error)")
            }
        }
    }
}

/// Files with slips of the disk or of somebody's: what is made ready for pandoc, and what is read of its answer, never ends
/// in a crash.
struct ChangedFileTests {
    /// The same numbers in every run.
    private struct Dice {
        var state: UInt64
        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    private func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0...dice.next(4) where !bytes.isEmpty {
            let place = dice.next(bytes.count)
            switch dice.next(4) {
            case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.next(20)))
            case 1: bytes[place] = UInt8(dice.next(256))
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + dice.next(60))], at: dice.next(bytes.count))
            default: bytes[place] = Array("<>\"'/&{}[]".utf8)[dice.next(10)]
            }
        }
        return bytes
    }

    @Test func changedXMLIsLookedThrough() {
        var dice = Dice(state: 7)
        let body =
            p(r("Ett", "<w:vanish/><w:color w:val=\"FF0000\"/>") + "<w:r><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>")
            + "<mc:AlternateContent><mc:Fallback><w:txbxContent>\(p("x"))</w:txbxContent></mc:Fallback></mc:AlternateContent><w:fldSimple w:instr=\"REF a\">\(r("b"))</w:fldSimple>"
        for _ in 0..<2000 {
            var losses = Losses()
            var pass = WordPass(changed(Array(body.utf8), &dice))
            pass.run(&losses)
            _ = WordPass.words(of: pass.output)
        }
    }

    @Test func changedAnswersAreRead() {
        var dice = Dice(state: 11)
        let answer = """
            {"pandoc-api-version":[1,22,2,1],"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"T"}]}},"blocks":[
            {"t":"Header","c":[1,["a",[],[]],[{"t":"Str","c":"R"}]]},{"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],[[{"t":"Para","c":[{"t":"Str","c":"x"}]}]]]},
            {"t":"Table","c":[["",[],[]],[null,[]],[[{"t":"AlignDefault"},{"t":"ColWidth","c":0.33}],[{"t":"AlignDefault"},{"t":"ColWidth","c":0.33}]],
            [["",[],[]],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},2,1,[{"t":"Plain","c":[{"t":"Str","c":"A"}]}]],[["",[],[]],{"t":"AlignDefault"},1,1,[]]]]]],
            [[["",[],[]],0,[],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},1,2,[{"t":"Plain","c":[{"t":"Str","c":"B"}]}]]]]]]],[["",[],[]],[]]]},
            {"t":"Para","c":[{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"l"}],["https://a.se",""]]},{"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"n"}]}]}]}]}
            """
        for _ in 0..<4000 {
            guard let tree = JSON.parse(changed(Array(answer.utf8), &dice), deepest: 400, cutsDecimals: true) else { continue }
            _ = try? text(of: tree, Losses())
        }
    }

    @Test func deepAnswersAreRefused() {
        let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(JSON.parse(Array(deep.utf8), deepest: 400) == nil)
    }
}
