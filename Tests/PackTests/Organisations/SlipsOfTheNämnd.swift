/// In `fixtures/namnden/2026-05-27/ekonomi.yaml`. Nothing is noted for several years there.
let slipsOfTheNämnd: [Slip: SlipOfFigures] = [
    .swappedDigitsInStatedSum: .init("kulturskola: 20 412 825", "kulturskola: 20 421 825"),
    .swappedDigitsInFigure: .init("2026: 4 772 308", "2026: 4 727 308"),
    .costSplitDoesNotAddUp: .init("personal: 1 790 226", "personal: 1 790 326"),
    .costSplitBesideDash: .init("2026: 2 153 185", "2026: –", at: "ledning: {2025: 6 381 274"),
    .sameFactDiffers: .init("att-fördela: 14 600 000", "att-fördela: 14 700 000", at: "föreningsstöd: {2025: 18 400 000"),
    .blankSum: .init("    anslag-2025: 100 920 000\n", "", at: "    anslag-2026: 103 900 000"),
    .noughtBesideDash: .init("utegym: {2025: –, 2026: 650 000}", "utegym: {2025: 0, 2026: 650 000}"),
    .reversedDifference: .init("anläggningar: −150 000", "anläggningar: 150 000"),
    .mixedUnits: .init("region: 2 900 000", "region: 2,9 mnkr"),
    .allocatedAboveFinancing: .init("fullmäktige: 242 120 000", "fullmäktige: 241 120 000", at: "anslag:\n  ledning"),
    .decidedAboveBudget: .init("snabbstöd: 86 000", "snabbstöd: 2 860 000"),
    .outcomeAboveBudget: .init("2026: 2 153 185", "2026: 7 153 185"),
    .offThePace: .init("2026: 2 153 185", "2026: 4 153 185"),
    .internalFundsAgainstTarget: .init(
        "från-kommunen: {beviljat: 450 000}", "från-kommunen: {beviljat: 450 000}\n  mot-målet: 1 535 000", at: "mot-målet: 1 535 000"),
    .fundsCountedTwice: .init(
        "vad: Trygghetsvärdar, socialnämnden", "vad: Skapande skola, läsåret 2026/27", at: "    - vad: Skapande skola, läsåret 2026/27\n      kronor: 150 000"),
    .newYearRestForgotten: .init("budgetår: 2026", "budgetår: 2027").and("planens-år: [2025, 2026]", "planens-år: [2025, 2026, 2027]"),
    .yearOutsidePeriod: .init("bibliotek: {2025: 24 300 000", "bibliotek: {2024: 24 300 000"),
    .periodWithGap: .init("planens-år: [2025, 2026]", "planens-år: [2024, 2026]"),
    .outcomeInMidMonth: .init("bokfört-till: 2026-04-30", "bokfört-till: 2026-04-03"),
    .outcomeOfOtherYear: .init("bokfört-till: 2026-04-30", "bokfört-till: 2025-04-30"),
    .outcomeGoesBack: .init("bokfört-till: 2026-04-30", "bokfört-till: 2026-01-31"),
    .closedYearChanged: .init("2025: 24 118 903", "2025: 24 181 903"),
    .outcomeFell: .init("2026: 4 476 047", "2026: 2 176 047"),
    .decisionChanged: .init("kulturskola: {2025: 15 820 000", "kulturskola: {2025: 15 920 000"),
    .lineVanished: .init("  jubileum: {2025: 2 000 000}\n", "", at: "anslag:\n  ledning"),
    .lineAppeared: .init("  jubileum: {2025: 2 000 000}\n", "", at: "jubileum: {2025: 2 000 000}", isEarlier: true),
    .thousandfold: .init("ledning: {2025: 6 450 000", "ledning: {2025: 6 450"),
    .forecastRewritten: .init("ledning: {2026: 6 620 000}", "ledning: {2026: 6 600 000}"),
    .forecastLost: .init(
        """
            verksamheter:
              ledning: {2026: 6 620 000}
              bibliotek: {2026: 24 950 000}
              kulturskola: {2026: 16 240 000}
              anläggningar: {2026: 43 330 000}
              ungdom: {2026: 13 110 000}
              föreningsstöd: {2026: 18 900 000}
              hamnmagasinet: {2026: 2 400 000}
              bokbuss: {2026: 1 200 000}
              utegym: {2026: 650 000}

        """, "", at: "helårsprognoser:\n"),
    .forecastLacksLine: .init(
        "efter: april\n    verksamheter:\n      ledning: {2026: 6 620 000}\n", "efter: april\n    verksamheter:\n", at: "  - nummer: 2"),
    .explanationOfNothing: .init(
        "motiveringar:\n", "motiveringar:\n  ändringar:\n    kulturskolan: Flyttat mellan åren.\n", at: "kulturskolan:"),
]
