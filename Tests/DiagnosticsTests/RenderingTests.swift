import Testing

@testable import Diagnostics

extension DiagnosticCode {
    static let sum = DiagnosticCode(
        "XX001",
        sv: MessageText("Summan ”{summa}” stämmer inte", reason: "Delarna ger {delar}.", fix: "[[Menade du {förslag}?]] Räkna om."),
        en: MessageText("The sum “{summa}” is wrong", reason: "The parts give {delar}.", fix: "[[Did you mean {förslag}?]] Add up."))
    static let minor = DiagnosticCode(
        "XX002", .warning, sv: MessageText("En småsak", fix: "Menade du ”{förslag}”?"),
        en: MessageText("A small thing", fix: "Did you mean “{förslag}”?"))
}

/// A file in which the stretch between « and » is the place of the diagnostic.
struct Marked {
    var sources = SourceSet()
    var ranges: [SourceRange] = []

    mutating func add(_ marked: String, _ path: String = "budget.yaml") {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var found: [(Int, Int)] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": starts.append(bytes.count)
            case "»": found.append((starts.removeLast(), bytes.count))
            default: bytes += Array(String(scalar).utf8)
            }
        }
        let file = sources.add(SourceFile(path: path, bytes: bytes))
        ranges += found.map { SourceRange(file: file, start: $0.0, end: $0.1) }
    }
}

@Suite struct RenderingTests {
    /// A word of 20 000 letters is in the file; the message says which by its ends.
    @Test func aVeryLongArgumentIsShownByItsEnds() {
        let word = "å" + String(repeating: "x", count: 20_000) + "ö"
        let message = Message(Diagnostic(.minor, at: nil, ["förslag": word]), .swedish)
        #expect(message.fix.count < 600)
        #expect(message.fix.hasPrefix("Menade du ”åxxx") && message.fix.contains("x … x") && message.fix.hasSuffix("xö”?"))
    }

    @Test func aDiagnosticShowsItsPlaceItsTermsAndWhatToDo() {
        var input = Marked()
        input.add("år: 2024\nåldre: «1 205»\nbarn: 1\nsumma: «99»\n")
        let diagnostic = Diagnostic(
            .sum, at: input.ranges[1], ["summa": "99", "delar": "1 206", "förslag": "1 206"],
            notes: [DiagnosticNote(input.ranges[0], sv: "den största delen", en: "the largest part")])
        #expect(
            render([diagnostic], sources: input.sources) == """
                fel[XX001]: Summan ”99” stämmer inte
                 --> budget.yaml:4:8
                  |
                2 | åldre: 1 205
                  |        ----- den största delen
                ...
                4 | summa: 99
                  |        ^^
                  = varför: Delarna ger 1 206.
                  = gör så här: Menade du 1 206? Räkna om.

                1 fel

                """)
        #expect(
            render([diagnostic], sources: input.sources, language: .english) == """
                error[XX001]: The sum “99” is wrong
                 --> budget.yaml:4:8
                  |
                2 | åldre: 1 205
                  |        ----- the largest part
                ...
                4 | summa: 99
                  |        ^^
                  = why: The parts give 1 206.
                  = help: Did you mean 1 206? Add up.

                1 error

                """)
    }

    @Test func aPlaceWithoutItsArgumentIsSeen() {
        let text = render(
            [Diagnostic(.sum, at: nil, ["summa": "1"]), Diagnostic(.minor, at: nil)], sources: SourceSet())
        #expect(
            text == """
                fel[XX001]: Summan ”1” stämmer inte
                   = varför: Delarna ger {delar}.
                   = gör så här: Räkna om.

                varning[XX002]: En småsak
                   = gör så här: Menade du ”{förslag}”?

                1 fel, 1 varning

                """)
    }

    @Test func theyStandInTheOrderOfTheFilesEachOnce() {
        var input = Marked()
        input.add("«ett»\n«två»\n", "a.yaml")
        input.add("«tre»\n", "b.yaml")
        let list = [2, 1, 0, 1, 2].map { Diagnostic(.minor, at: input.ranges[$0]) } + [Diagnostic(.minor, at: nil)]
        let text = render(list, sources: input.sources)
        let places = text.split(separator: "\n").filter { $0.contains("-->") }
        #expect(places == [" --> a.yaml:1:1", " --> a.yaml:2:1", " --> b.yaml:1:1"])
        #expect(text.hasSuffix("\n4 varningar\n"))
    }

    @Test(arguments: [
        ("\tx: «1»", "    x: 1", "       ^"), ("a\tb: «1»", "a   b: 1", "       ^"),
        ("会議: «報告»", "会議: 報告", "      ^^^^"), ("x\u{30A}l: «q\u{308}»", "x\u{30A}l: q\u{308}", "    ^"),
        ("😀: «1»", "😀: 1", "    ^"), ("x: «»", "x:", "   ^"), ("x\u{1B}[31m: «1»", "x␛[31m: 1", "        ^"),
        ("x\u{202E}: «1»", "x\u{FFFD}: 1", "    ^"), ("«a\nb»", "a", "^"), ("x: «1»\r\ny: 2", "x: 1", "   ^"),
    ])
    func theMarkStandsUnderWhatItMeans(_ marked: String, _ line: String, _ mark: String) {
        var input = Marked()
        input.add(marked)
        let text = render([Diagnostic(.minor, at: input.ranges[0])], sources: input.sources)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[3] == "1 | " + line)
        #expect(lines[4] == "  | " + mark)
    }

    @Test(arguments: [20, 40, 400, 4000]) func aLongLineIsCutAroundThePlace(_ words: Int) {
        var input = Marked()
        input.add(String(repeating: "örd ", count: words) + "«här»" + String(repeating: " ord", count: words))
        let lines = render([Diagnostic(.minor, at: input.ranges[0])], sources: input.sources).split(separator: "\n")
        #expect(lines[3].count < 120)
        #expect(lines[3].contains("här"))
        let column = lines[4].firstIndex(of: "^").map { lines[4].distance(from: lines[4].startIndex, to: $0) }
        let word = lines[3].split(separator: "här")[0].count
        #expect(column == word)
    }

    @Test func aFloodIsCountedButNotShown() {
        var input = Marked()
        input.add("x: 1")
        let flood = (0..<2000).map { Diagnostic(.minor, at: SourceRange(file: FileID(0), start: 0, end: 1), ["n": "\($0)"]) }
        let text = render(flood, sources: input.sources)
        #expect(text.split(separator: "\n").filter { $0.contains("-->") }.count == 500)
        #expect(text.contains("… och 1500 till"))
        #expect(text.hasSuffix("\n2000 varningar\n"))
    }

    @Test func errorsAreShownBeforeWarningsFillTheScreen() {
        var input = Marked()
        input.add("x: 1")
        var flood = (0..<2000).map { Diagnostic(.minor, at: SourceRange(file: FileID(0), start: 0, end: 1), ["n": "\($0)"]) }
        flood.append(Diagnostic(.sum, at: SourceRange(file: FileID(0), start: 2, end: 3)))
        let text = render(flood, sources: input.sources)
        #expect(text.contains("fel[XX001]"))
        #expect(text.split(separator: "\n").filter { $0.contains("-->") }.count == 500)
    }

    @Test func colourOnlyWhenAsked() {
        let list = [Diagnostic(.minor, at: nil)]
        #expect(!render(list, sources: SourceSet()).contains("\u{1B}"))
        #expect(render(list, sources: SourceSet(), colour: true).contains("\u{1B}[1;33mvarning[XX002]\u{1B}[0m"))
        #expect(render([], sources: SourceSet()) == "")
    }

    @Test func rangesBeyondTheFileDoNoHarm() {
        var input = Marked()
        input.add("«x»")
        let file = input.ranges[0].file
        for range in [
            SourceRange(file: file, start: 99, end: 200), SourceRange(file: file, start: -5, end: 99),
            SourceRange(file: FileID(77), start: 0, end: 1),
        ] {
            #expect(render([Diagnostic(.minor, at: range)], sources: input.sources).contains("XX002"))
            #expect(renderJSON([Diagnostic(.minor, at: range)], sources: input.sources).contains("XX002"))
        }
    }

    @Test func jsonForMachines() {
        var input = Marked()
        input.add("å: «\"1\"»\n")
        let json = renderJSON(
            [Diagnostic(.minor, at: input.ranges[0], ["förslag": "två\n\"3\""], replacement: "\"2\"")],
            sources: input.sources)
        #expect(
            json == #"{"version":1,"errors":0,"warnings":1,"notes":0,"diagnostics":[{"code":"XX002","severity":"warning","#
                + #""message":"En småsak","fix":"Menade du ”två \"3\"”?","replacement":"\"2\"","file":"budget.yaml","#
                + #""start":{"line":1,"column":4,"offset":4},"end":{"line":1,"column":7,"offset":7}}]}"# + "\n")
    }
}
