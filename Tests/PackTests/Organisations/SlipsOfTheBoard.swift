/// In `fixtures/2024-09-19/budget.yaml`.
let slipsOfTheBoard: [Slip: SlipOfFigures] = [
    .swappedDigitsInStatedSum: .init("barn-unga: 4 643 543", "barn-unga: 4 634 543"),
    .swappedDigitsInFigure: .init("2024: 1 849 992", "2024: 1 894 992"),
    .costSplitDoesNotAddUp: .init("personal: 1 337 484", "personal: 1 337 584"),
    .costSplitBesideDash: .init("2024: 1 849 992", "2024: –", at: "processtöd: {2022: 2 506 744"),
    .sameFactDiffers: .init("övergripande: 4 250 000", "övergripande: 4 350 000", at: "pilot: {2022: 4 600 000"),
    .blankSum: .init("      tilldelat-2022: 4 950 000\n", "", at: "      tilldelat-2023: 11 100 000"),
    .noughtBesideDash: .init(
        "pilot: {2022: 4 600 000, 2023: 7 000 000, 2024: 8 500 000}", "pilot: {2022: 4 600 000, 2023: 7 000 000, 2024: 8 500 000, 2025: 0}"),
    .reversedDifference: .init(
        "prognos-2: 11 100 000}\n", "prognos-2: 11 100 000}\n  differens:\n    räknas: budget - prognos\n    belopp: {pilot: −4 250 000}\n",
        at: "belopp: {pilot: −4 250 000}"),
    .mixedUnits: .init("mdu: 4 400 000", "mdu: 4,4 mnkr"),
    .allocatedAboveFinancing: .init("förklaringar:\n  tilldelning: |", "inledning-två: |", at: "tilldelning:\n  processtöd")
        .and("inledning-två: |\n    Tilldelade", "#\n    #").and("    medel som tilldelats men inte använts under tidigare år.\n", ""),
    .decidedAboveBudget: .init("studentcoacher: 250 000", "studentcoacher: 2 500 000"),
    .outcomeAboveBudget: .init("2024: 490 935", "2024: 790 935"),
    .notedAboveBudget: .init("upptecknat: 1 668 616", "upptecknat: 3 668 616"),
    .notedAboveTotal: .init("upptecknat-totalt: 4 069 958", "upptecknat-totalt: 1 069 958"),
    .offThePace: .init("2024: 1 849 992", "2024: 2 849 992"),
    .internalFundsAgainstTarget: .init(
        "interna: {beslutat: 1 214 000}", "interna: {beslutat: 1 214 000}\n    mot-mål: 1 244 000", at: "mot-mål: 1 244 000"),
    .fundsCountedTwice: .init(
        "namn: Doktorand", "namn: Sponsring pensionärernas bössa", at: "    - namn: Sponsring pensionärernas bössa\n      belopp: 132 500"),
    .newYearRestForgotten: .init("år: 2024", "år: 2026").and("period: [2022, 2023, 2024, 2025]", "period: [2022, 2023, 2024, 2025, 2026]"),
    .yearOutsidePeriod: .init("event: {2022: 650 000", "event: {2021: 650 000"),
    .periodWithGap: .init("period: [2022, 2023, 2024, 2025]", "period: [2022, 2024, 2025]"),
    .outcomeInMidMonth: .init("utfall-till: 2024-08-31", "utfall-till: 2024-08-13"),
    .outcomeOfOtherYear: .init("utfall-till: 2024-08-31", "utfall-till: 2023-08-31"),
    .outcomeGoesBack: .init("utfall-till: 2024-08-31", "utfall-till: 2024-03-31"),
    .closedYearChanged: .init("2023: 2 931 269", "2023: 2 932 269"),
    .outcomeFell: .init("2024: 1 849 992", "2024: 849 992"),
    .decisionChanged: .init("följeforskning: {2022: 1 500 000", "följeforskning: {2022: 1 600 000"),
    .lineVanished: .init("  samhällsforum: {2022: 1 900 000}\n", "", at: "tilldelning:\n  processtöd"),
    .lineAppeared: .init("  samhällsforum: {2022: 1 900 000}\n", "", at: "samhällsforum: {2022: 1 900 000}", isEarlier: true),
    .thousandfold: .init("processtöd: {2022: 2 800 000", "processtöd: {2022: 2 800"),
    .forecastRewritten: .init("event: {2024: 700 000}", "event: {2024: 690 000}"),
    .forecastLost: .init(
        """
            belopp:
              processtöd: {2024: 2 900 000}
              följeforskning: {2024: 500 000}
              event: {2024: 700 000}
              äldre: {2024: 3 500 000}
              barn-unga: {2024: 3 500 000}
              pilot: {2024: 4 250 000, 2025: 4 250 000}

        """, "", at: "prognoser:\n"),
    .forecastLacksLine: .init(
        "månad: sept.\n    belopp:\n      processtöd: {2024: 2 900 000}\n", "månad: sept.\n    belopp:\n", at: "  - omgång: 2"),
    .explanationOfNothing: .init(
        "förklaringar:\n", "förklaringar:\n  ändringar:\n    proccesstöd: Flyttat mellan åren.\n", at: "proccesstöd:"),
]
