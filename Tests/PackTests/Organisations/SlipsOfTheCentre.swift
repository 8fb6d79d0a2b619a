/// In `fixtures/centre/2026-10-15/budget.yaml`. There are no pilots, and nothing that is decided within a budget.
let slipsOfTheCentre: [Slip: SlipOfFigures] = [
    .swappedDigitsInStatedSum: .init("doctoral: 4 044 658", "doctoral: 4 046 458"),
    .swappedDigitsInFigure: .init("2026: 1 647 098", "2026: 1 674 098"),
    .costSplitDoesNotAddUp: .init("personnel: 884 716", "personnel: 884 816"),
    .costSplitBesideDash: .init("2026: 1 267 325", "2026: –", at: "coordination: {2025: 1 812 406"),
    .blankSum: .init("      tilldelat-2025: 11 200 000\n", "", at: "      tilldelat-2026: 11 100 000"),
    .noughtBesideDash: .init("seed: {2025: 800 000, 2026: 1 000 000, 2027: –}", "seed: {2025: 800 000, 2026: 1 000 000, 2027: 0}"),
    .reversedDifference: .init("data: 90 000", "data: −90 000"),
    .mixedUnits: .init("ports: 7 500 000", "ports: 7,5 mnkr"),
    .allocatedAboveFinancing: .init("university: 15 000 000", "university: 4 000 000", at: "tilldelning:\n  coordination"),
    .outcomeAboveBudget: .init("2026: 400 810", "2026: 700 810"),
    .notedAboveBudget: .init("upptecknat: 884 000", "upptecknat: 1 384 000"),
    .notedAboveTotal: .init("upptecknat-totalt: 1 679 000", "upptecknat-totalt: 679 000"),
    .offThePace: .init("2026: 1 267 325", "2026: 1 867 325"),
    .internalFundsAgainstTarget: .init(
        "interna: {beslutat: 480 000}", "interna: {beslutat: 480 000}\n    mot-mål: 4 230 000", at: "mot-mål: 4 230 000"),
    .fundsCountedTwice: .init(
        "namn: Faculty funding of a doctoral position", "namn: National infrastructure call, tide gauges",
        at: "    - namn: National infrastructure call, tide gauges\n      belopp: 480 000"),
    .newYearRestForgotten: .init("år: 2026", "år: 2028").and("period: [2025, 2026, 2027]", "period: [2025, 2026, 2027, 2028]"),
    .yearOutsidePeriod: .init("outreach: {2025: 620 000", "outreach: {2024: 620 000"),
    .periodWithGap: .init("period: [2025, 2026, 2027]", "period: [2025, 2027]"),
    .outcomeInMidMonth: .init("utfall-till: 2026-08-31", "utfall-till: 2026-08-13"),
    .outcomeOfOtherYear: .init("utfall-till: 2026-08-31", "utfall-till: 2025-08-31"),
    .outcomeGoesBack: .init("utfall-till: 2026-08-31", "utfall-till: 2026-02-28"),
    .closedYearChanged: .init("2025: 2 397 560", "2025: 2 379 560"),
    .outcomeFell: .init("2026: 2 536 345", "2026: 836 345"),
    .decisionChanged: .init("outreach: {2025: 620 000", "outreach: {2025: 630 000"),
    .lineVanished: .init("  mapping: {2025: 450 000}\n", "", at: "tilldelning:\n  coordination"),
    .lineAppeared: .init("  mapping: {2025: 450 000}\n", "", at: "mapping: {2025: 450 000}", isEarlier: true),
    .thousandfold: .init("doctoral: {2025: 2 480 000", "doctoral: {2025: 2 480"),
    .forecastRewritten: .init("outreach: {2026: 640 000}", "outreach: {2026: 630 000}"),
    .forecastLost: .init(
        """
            belopp:
              coordination: {2026: 1 900 000}
              monitoring: {2026: 3 750 000}
              data: {2026: 1 250 000}
              outreach: {2026: 640 000}
              doctoral: {2026: 2 560 000}
              seed: {2026: 1 000 000}

        """, "", at: "prognoser:\n"),
    .forecastLacksLine: .init(
        "månad: October\n    belopp:\n      coordination: {2026: 1 900 000}\n", "månad: October\n    belopp:\n", at: "  - omgång: 2"),
    .explanationOfNothing: .init(
        "förklaringar:\n", "förklaringar:\n  ändringar:\n    mapping-old: Moved between the years.\n", at: "mapping-old:"),
]
