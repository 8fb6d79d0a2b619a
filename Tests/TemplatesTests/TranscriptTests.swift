import Diagnostics
import Inputs
import Testing

@testable import Templates

/// What a person sees who has made several mistakes in one template: all of them, each at its place.
@Suite struct TranscriptTests {
    private let template = """
        ---
        titel: Budget {{buget.år}}
        beräknat:
          dubbelt: budget.belopp + budget.år
        ---
        Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.

        {{#budget.rader}}
        - {{namn}}

        ```tabell
        id: t
        rubrik: Tabell
        enhet: kr
        kolumner:
          - id: namn
            rubrik: Namn
            värde: rad.namn
          - id: belopp
            rubrikk: Belopp
            rubrik: Belopp
            värde: rad.belopp
          - id: skillnad
            rubrik: Skillnad
            formel: belopp - budgett
        rader:
          - för varje: budget.rader
          - summa: Summa
            angivna:
              belopp: budget.belopp
        ```
        """

    @Test(arguments: [MessageLanguage.swedish, .english])
    func namesEveryMistake(language: MessageLanguage) throws {
        let bench = Bench()
        bench.set(
            "budget",
            record([
                "år": integer(2024), "belopp": kr(7),
                "rader": list(record(["namn": text("A"), "belopp": kr(1)]), record(["namn": text("B"), "belopp": kr(2)])),
            ]))
        _ = bench.fill(template)
        #expect(bench.diagnostics.items.flatMap(\.missingArguments) == [])
        expectGolden(
            render(bench.diagnostics.items, sources: bench.sources, language: language),
            "fel.\(language.rawValue).txt")
    }
}
