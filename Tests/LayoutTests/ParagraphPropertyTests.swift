import DocumentTree
import Style
import Testing
import Text

@testable import Layout

/// What must hold of every paragraph, whatever its words and its measure.
@Suite struct ParagraphPropertyTests {
    static let widths = stride(from: 60.0, through: 480, by: 35).map { $0 }

    /// The text as whoever reads the page's glyphs in order gets it; added hyphens are not part of it.
    private func extracted(_ paragraph: SetParagraph, _ text: StyledText) -> String {
        var bytes: [UInt8] = []
        for glyph in paragraph.glyphs where !glyph.isAddedHyphen {
            bytes += text.bytes[Int(glyph.textStart)..<Int(glyph.textStart) + Int(glyph.textLength)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func lines(_ source: String, _ width: Double, justified: Bool = false) throws -> [String] {
        let text = ParagraphFixture.text(source)
        let set = try ParagraphFixture.setter().set(text, ParagraphFixture.options(width, justified: justified))
        return set.lines.map { set.lineText($0, text) }
    }

    @Test(arguments: [false, true]) func theWholeTextIsReadWordForWord(_ justified: Bool) throws {
        let setter = try ParagraphFixture.setter()
        for source in ParagraphFixture.swedish {
            let text = ParagraphFixture.text(source)
            for width in Self.widths {
                let set = setter.set(text, ParagraphFixture.options(width, justified: justified))
                #expect(extracted(set, text) == String(decoding: text.bytes, as: UTF8.self), "\(width) pt")
            }
        }
    }

    @Test func noLineIsWiderThanTheMeasure() throws {
        let setter = try ParagraphFixture.setter()
        for source in ParagraphFixture.swedish {
            let text = ParagraphFixture.text(source)
            for width in Self.widths {
                let set = setter.set(text, ParagraphFixture.options(width))
                for line in set.lines {
                    // A kern that is lost at a hyphen may show as a fraction of a point.
                    #expect(line.width.raw <= Int(width * 1000) + 500, "\(set.lineText(line, text))")
                }
            }
        }
    }

    @Test func justifiedLinesEndExactlyAtTheMargin() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text(ParagraphFixture.swedish[1])
        for width in [300.0, 411.5, 467.717] {
            let set = setter.set(text, ParagraphFixture.options(width, justified: true))
            for line in set.lines.dropLast() {
                #expect(line.width == .points(width))
                let segments = set.segments[Int(line.segmentStart)..<Int(line.segmentStart + line.segmentCount)]
                #expect(segments.map { $0.x.raw + $0.width.raw }.max() == Length.points(width).raw)
            }
        }
    }

    /// The last line too: one that was found to fit with tighter spaces is set with them.
    @Test func noJustifiedLineIsWiderThanTheMeasure() throws {
        let setter = try ParagraphFixture.setter()
        for source in ParagraphFixture.swedish {
            let text = ParagraphFixture.text(source)
            for width in stride(from: 200.0, through: 480, by: 3.5) {
                let set = setter.set(text, ParagraphFixture.options(width, justified: true))
                for line in set.lines {
                    #expect(line.width.raw <= Int(width * 1000) + 500, "\(width) pt: \(set.lineText(line, text))")
                }
            }
        }
    }

    @Test func segmentsStandSideBySideAndHoldOneSpanAndFaceEach() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text("Ett *halvfett* ord och en ruta ☐ i *texten*.")
        let set = setter.set(text, ParagraphFixture.options(400))
        #expect(set.lines.count == 1)
        #expect(set.segments.map(\.span) == [0, 1, 2, 2, 2, 3, 4])
        #expect(Set(set.segments.map(\.face.value)).count == 3)
        var x = 0
        for segment in set.segments {
            #expect(segment.x.raw == x)
            x += segment.width.raw
        }
        #expect(x == set.lines[0].width.raw)
    }

    @Test func figuresInGroupsOfThreeAreNeverParted() throws {
        for width in stride(from: 60.0, through: 200, by: 7) {
            for text in ["Prognosen är 11 100 000 kr för året", "Prognosen är 11\u{A0}100\u{A0}000 kr för året"] {
                let lines = try lines(text, width)
                #expect(lines.contains { $0.contains("11 100 000") || $0.contains("11\u{A0}100\u{A0}000") }, "\(lines)")
            }
        }
        let years = try lines("Perioden 2022–2025 och den 2024-09-19 sammanträdet", 70)
        #expect(years.contains { $0.contains("2022–2025") } && years.contains { $0.contains("2024-09-19") })
    }

    @Test func compoundsBreakAfterTheirOwnHyphenWithoutASecondOne() throws {
        let text = ParagraphFixture.text("utvecklings-kommunikation")
        let set = try ParagraphFixture.setter().set(text, ParagraphFixture.options(85))
        #expect(set.lines.map { set.lineText($0, text) } == ["utvecklings-", "kommunikation"])
        #expect(!set.lines[0].endsWithAddedHyphen)
    }

    @Test func addressesBreakWithoutHyphens() throws {
        let text = ParagraphFixture.text("https://www.exempel.se/samhallskontraktet/styrelsen/underlag_budget.html")
        let set = try ParagraphFixture.setter().set(text, ParagraphFixture.options(130))
        #expect(set.lines.count > 2)
        #expect(set.glyphs.allSatisfy { !$0.isAddedHyphen })
    }

    @Test func aSoftHyphenBecomesAHyphenOnlyWhereTheLineEnds() throws {
        let source = "abcdefghijklm\u{AD}nopqrstuvwxyz"
        let broken = try lines(source, 90)
        #expect(broken == ["abcdefghijklm‐", "nopqrstuvwxyz"])
        #expect(try lines(source, 300) == ["abcdefghijklmnopqrstuvwxyz"])
    }

    @Test func atMostTwoHyphensInARow() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text(
            Array(repeating: "kommunikationsstrategi verksamhetsutvecklingsprojekt", count: 20).joined(separator: " "))
        for width in stride(from: 150.0, through: 300, by: 25) {
            let set = setter.set(text, ParagraphFixture.options(width, justified: true))
            var inARow = 0
            for line in set.lines {
                inARow = line.endsWithAddedHyphen ? inARow + 1 : 0
                #expect(inARow <= 2)
            }
        }
    }

    @Test func halfAWordInAnotherStyleIsNotHyphenated() throws {
        let text = ParagraphFixture.text("*kommun*ikationsstrategierna")
        let set = try ParagraphFixture.setter().set(text, ParagraphFixture.options(100))
        #expect(set.glyphs.allSatisfy { !$0.isAddedHyphen })
    }

    @Test func aLineBreakOfTheWritersStartsANewLineAndStillPartsTheWords() throws {
        let text = ParagraphFixture.text("Kommunhuset\nStora gatan 1\n\nVästerås")
        let set = try ParagraphFixture.setter().set(text, ParagraphFixture.options(300))
        #expect(set.lines.map { set.lineText($0, text) } == ["Kommunhuset", "Stora gatan 1", "", "Västerås"])
        #expect(set.glyphs.contains { text.bytes[Int($0.textStart)] == 0x0A && $0.textLength == 1 })
    }

    @Test func noRuntIsLeftWhereTheLinesCanShareTheWords() throws {
        let set = try lines("Styrelsen beslutade att godkänna den ekonomiska redovisningen för år 2024.", 330)
        #expect(set.count == 2)
        #expect(set[1].split(separator: " ").count > 1, "\(set)")
    }

    @Test("A single word is not left on the last line of two where the first can be shorter", arguments: [402.0, 410, 418, 426])
    func noSingleWordIsLeft(width: Double) throws {
        let text = "De som är med behöver både mandat och frihet att dela det de vet med andra, även nu när arbetet börjar."
        let set = try lines(text, width)
        #expect(set.count == 1 || set.last?.contains(" ") == true, "\(width) pt: \(set)")
    }

    @Test("Half of a word alone on the last line is worse than a loose line above it")
    func noHalfWordIsLeft() throws {
        let text =
            "Det interna arbetet med förankring, som också gäller politiken, behövs även när bara ett fåtal är med i initiativet. På sikt kommer initiativen att kräva nya arbetssätt i hela organisationen."
        for width in stride(from: 440.0, through: 480, by: 2) {
            let set = try lines(text, width, justified: true)
            #expect(set.last?.contains(" ") == true || set.last == "organisationen.", "\(width) pt: \(set)")
        }
    }

    @Test func indentsMoveTheFirstLineOnly() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text(ParagraphFixture.swedish[0])
        for indent in [24.0, -24.0] {
            var options = ParagraphFixture.options(300, justified: true)
            options.firstLineIndent = .points(indent)
            let set = setter.set(text, options)
            #expect(set.segments[0].x == .points(indent))
            #expect(set.lines[0].width == .points(300 - indent))
            #expect(set.segments[Int(set.lines[1].segmentStart)].x == .zero)
        }
    }

    @Test func naturalWidthsAreWhatSettingNeeds() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text("Välmående och självständiga äldre")
        let (narrow, wide) = setter.naturalWidth(text)
        var options = ParagraphOptions(width: wide)
        #expect(setter.set(text, options).lines.count == 1)
        options.width = wide - Length(raw: 1)
        #expect(setter.set(text, options).lines.count == 2)
        options.width = narrow
        options.hyphenated = false
        let set = setter.set(text, options)
        #expect(set.lines.map(\.width).max() == narrow)
        #expect(setter.naturalWidth(text, hyphenated: true).min < narrow)
        #expect(setter.naturalWidth(StyledText()) == (.zero, .zero))
    }

    @Test func aCharacterWithoutAGlyphIsReportedWithItsPlace() throws {
        let text = ParagraphFixture.text("Se \u{10FFFD} här")
        let setter = try ParagraphFixture.setter()
        _ = setter.naturalWidth(text)
        let set = setter.set(text, ParagraphFixture.options(300))
        #expect(set.missing == [MissingGlyph(scalar: "\u{10FFFD}", textStart: 3)])
        #expect(setter.set(ParagraphFixture.text("Se här"), ParagraphFixture.options(300)).missing.isEmpty)
    }

    @Test func theSameTextIsSetTheSameWayEachTime() throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text(ParagraphFixture.swedish[1])
        let first = setter.set(text, ParagraphFixture.options(200)).dump(text)
        _ = setter.set(ParagraphFixture.text(ParagraphFixture.swedish[2]), ParagraphFixture.options(90))
        #expect(setter.set(text, ParagraphFixture.options(200)).dump(text) == first)
        #expect(try ParagraphFixture.setter().set(text, ParagraphFixture.options(200)).dump(text) == first)
    }

    @Test(arguments: [
        "", " ", "   ", "\n", "\n\n", " \n a", "a\n", "-", "--", "/", "://", "\u{AD}", "\u{AD}\u{AD}a", "\u{200B}",
        "a\u{200B}b", "…", "“”", "\u{A0}", "a\tb", String(repeating: "å", count: 5000),
        String(repeating: "a-", count: 2000), String(repeating: "\u{301}", count: 300), "👩‍👩‍👧‍👦 مرحبا بالعالم 漢字",
    ])
    func hostileTextIsSetAtAnyMeasure(_ source: String) throws {
        let setter = try ParagraphFixture.setter()
        let text = ParagraphFixture.text(source.replacing("*", with: ""))
        for width in [-10.0, 0, 0.001, 3, 100, 100_000] {
            for justified in [false, true] {
                let set = setter.set(text, ParagraphFixture.options(width, justified: justified))
                #expect(set.lines.allSatisfy { Int($0.segmentStart + $0.segmentCount) <= set.segments.count })
            }
        }
        _ = setter.naturalWidth(text, hyphenated: true)
    }

    @Test func spansThatDoNotFitTheTextDoNotCrash() throws {
        let setter = try ParagraphFixture.setter()
        var text = ParagraphFixture.text("kort")
        text.spans[0].end = 400
        text.spans.append(text.spans[0])
        text.spans[1].start = -4
        _ = setter.set(text, ParagraphFixture.options(20))
        text.bytes = [0xFF, 0xC3, 0x20, 0xE2]
        #expect(!setter.set(text, ParagraphFixture.options(20)).lines.isEmpty)
    }

    @Test func aParagraphOfTenThousandWordsIsSet() throws {
        let setter = try ParagraphFixture.setter()
        let source = Array(repeating: ParagraphFixture.swedish[0], count: 220).joined(separator: " ")
        let text = ParagraphFixture.text(source)
        let set = setter.set(text, ParagraphFixture.options(450, justified: true))
        #expect(set.lines.count > 700)
        #expect(extracted(set, text) == source)
    }
}
