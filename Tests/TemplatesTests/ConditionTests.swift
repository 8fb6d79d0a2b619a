import DocumentTree
import Inputs
import Testing

@testable import Templates

/// What is there only when its condition holds, and what is told when it is empty.
@Suite struct ConditionTests {
    private func bench() -> Bench {
        let bench = Bench()
        bench.set("med", Value(.flag(true)))
        bench.set("utan", Value(.flag(false)))
        bench.set(
            "rader",
            list(
                record(["namn": text("A"), "x": kr(1), "y": kr(2), "z": .absent]),
                record(["namn": text("B"), "x": kr(3), "y": kr(4), "z": .absent])))
        return bench
    }

    private func columns(_ more: String) -> String {
        """
        id: t
        rubrik: Tabell
        enhet: kr
        kolumner:
          - {id: namn, rubrik: Namn, värde: rad.namn}
          - {id: x, rubrik: X, värde: rad.x}
        \(more)
        rader:
          - för varje: rader
        """
    }

    /// "Ryms inom budget" where the outcome is secret would be an answer, and may be an untruth.
    @Test func aQuestionOfWhatIsWithheldIsAnsweredByNeitherYesNorNo() {
        let bench = bench()
        bench.set("hemligt", Value(.withheld(law: "31 kap. 16 § OSL", nil)))
        bench.set("öppet", kr(5))
        func dump(_ condition: String) -> String { bench.dump(body: "{{#\(condition)}}ja{{/\(condition)}}{{^\(condition)}}nej{{/\(condition)}}.") }
        #expect(dump("hemligt > öppet") == ".")
        #expect(dump("inte (hemligt > öppet)") == ".")
        #expect(dump("hemligt = öppet eller utan") == ".")
        #expect(dump("hemligt + öppet > öppet och med") == ".")
        // What needs no answer of it has one.
        #expect(dump("hemligt = öppet eller med") == "ja.")
        #expect(dump("hemligt = öppet och utan") == "nej.")
        #expect(dump("öppet > öppet") == "nej.")
        // That it is given is no secret.
        #expect(dump("hemligt finns") == "ja.")
        #expect(bench.transcript == "")
    }

    /// And by no word of two, and no number of those for which it holds.
    @Test func whatHangsOnWhatIsWithheldIsWithheld() {
        let bench = bench()
        bench.set("hemligt", Value(.withheld(law: "31 kap. 16 § OSL", nil)))
        bench.set("öppet", kr(5))
        bench.set("lista", list(record(["x": kr(9)]), record(["x": Value(.withheld(law: "31 kap. 16 § OSL", nil))])))
        func dump(_ expression: String) -> String { bench.dump(body: "{{\(expression)}}.") }
        for expression in [
            "om(hemligt > öppet, \"STOR\", \"LITEN\")", "om(hemligt = hemligt, \"LIKA\", \"OLIKA\")", "om(inte (hemligt > öppet och med), \"A\", \"B\")",
            "hemligt > öppet", "antal(lista där x > öppet)", "summa(lista där x > öppet)",
        ] {
            #expect(dump(expression).contains("31 kap. 16 § OSL"), "\(expression): \(dump(expression))")
        }
        #expect(dump("om(hemligt = öppet eller med, \"A\", \"B\")") == "‹A›.")
        #expect(bench.transcript == "")
    }

    @Test func aColumnARowAndANoteThatAreNotWanted() throws {
        let bench = bench()
        let table = try #require(
            bench.table(
                columns("  - {id: y, rubrik: Y, värde: rad.y, om: utan}") + """

                      - summa: Summa
                        om: utan
                      - rad: Mer
                        om: med
                        celler: {x: 5 kr, y: 6 kr}
                    noter:
                      - {text: Bort, om: utan}
                      - {text: Kvar, om: med}
                    """))
        #expect(table.printedRows == [["A", "1"], ["B", "3"], ["Mer", "5"]])
        #expect(table.notes.map(\.inlines.plainText) == ["Kvar"])
        // A row may go on speaking of a column that is left out.
        #expect(bench.reports == [])
    }

    @Test func everyColumnToTheLeftIsAddedUp() throws {
        let bench = bench()
        let table = try #require(
            bench.table(columns("  - {id: y, rubrik: Y, värde: rad.y}\n  - {id: s, rubrik: Summa, summa av: \"*\"}")))
        #expect(table.printedRows == [["A", "1", "2", "3"], ["B", "3", "4", "7"]])
        #expect(bench.reports == [])
    }

    @Test func anEmptyColumnIsToldOnce() {
        let bench = bench()
        _ = bench.table(
            columns("  - {id: z, rubrik: Z, värde: rad.z}\n  - {id: d, rubrik: Differens, formel: x - z}"))
        // The difference is empty for the other's sake.
        #expect(bench.reports == ["TB015 {id: z, rubrik: Z, värde: rad.z}"])
    }

    /// One table for each of some things: nobody had a comment on the second.
    @Test func aColumnOfWordsMayBeEmptyInOneOfItsTables() {
        func reports(_ comments: [Value]) -> [String] {
            let bench = bench()
            bench.set(
                "delar", Value(.list(comments.map { comment in record(["rader": list(record(["namn": text("A"), "kommentar": comment]))]) })))
            _ = bench.fill(
                body: """
                    {{#delar}}
                    ```tabell
                    id: t
                    rubrik: T
                    kolumner:
                      - {id: namn, rubrik: Namn, värde: rad.namn}
                      - {id: k, rubrik: Kommentar, värde: rad.kommentar}
                    rader:
                      - för varje: rader
                    ```
                    {{/delar}}
                    """)
            return bench.reports.map { String($0.prefix(5)) }
        }
        #expect(reports([text("Väntar."), .absent]) == [])
        #expect(reports([.absent, .absent]) == ["TB015"])
        // Figures that are missing in one of them are missing.
        #expect(reports([kr(1), .absent]) == ["TB015"])
    }

    @Test func anEmptyColumnThatIsToStandThereIsNot() {
        let bench = bench()
        _ = bench.table(columns("  - {id: z, rubrik: Z, värde: rad.z, tom: ja}\n  - {id: w, rubrik: W, värde: rad.z, tom: med}"))
        #expect(bench.reports == [])
    }

    @Test func aPartWithoutItsAmountIsToldAndLeftOut() throws {
        let bench = bench()
        let table = try #require(bench.table(columns("") + "\n  - summa: Summa\n  - {varav: varav Z, celler: {x: \"rader[1].z\"}}"))
        #expect(table.printedRows.map { $0[0] } == ["A", "B", "Summa"])
        #expect(bench.reports.map { $0.prefix(5) } == ["TB016"])
    }

    @Test func columnsThatAreNotThereBringNoSumsThatAreWrong() {
        let bench = bench()
        _ = bench.table(
            columns("  - {id: y, rubrik: Y, värde: rad.y}\n  - {id: s, rubrik: Summa, summa av: [x, borta], angiven: rad.y}"))
        #expect(bench.reports == ["TB004 borta"])
    }

    @Test func aKeyFigureWithoutItsFigureIsAMistake() {
        let bench = bench()
        _ = bench.fill(
            body: """
                ```nyckeltal
                - {värde: "rader[1].z", text: saknas}
                - {värde: "rader[1].z", om: utan, text: inte med}
                - {värde: "rader[1].y", text: finns}
                ```
                """)
        #expect(bench.reports == ["TM034 rader[1].z"])
    }

    @Test func oneValueForEachSeriesMaySpeakOfIt() throws {
        let bench = bench()
        bench.set("slag", map(["a": record(["namn": text("Ett"), "fält": text("x")]), "b": record(["namn": text("Två"), "fält": text("y")])]))
        let filled = try #require(
            bench.fill(
                body: """
                    ```diagram
                    id: d
                    slag: staplar
                    rubrik: Prov
                    kategorier:
                      - namn: Alla
                        värde: summa(rader.x) + om(serie.namn = "Ett", 1 kr, 0 kr)
                      - {namn: Bort, om: utan, värde: 1 kr}
                    serier:
                      - för varje: slag
                    ```
                    """))
        #expect(bench.reports == [])
        let alternative = filled.insertions.compactMap { insertion -> String? in
            if case .block(.figure(let figure)) = insertion.kind { return figure.alternative }
            return nil
        }.first
        #expect(alternative?.contains("5") == true && alternative?.contains("4") == true && alternative?.contains("Bort") == false)
    }
}
